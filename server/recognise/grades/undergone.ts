import { isFeared } from './feared.ts';
import type { Token } from './tokens.ts';
import { backTo, has, hasWords, isMark, isQuoteMark, isVerb, lastBefore } from './words.ts';

/** What somebody went through, told by an infinitive. */

const UNDERGONE = /^(?:was|were|hurts?|stings?|stung|came|felt|meant)$/;
/** `is a credit to the team`, `is something to be proud of`. */
const FELT =
  /^(?:credit|tribute|testament|honour|relief|something|recognition|achievement|accolade|milestone|privilege|pleasing|remarkable|extraordinary|reward|vindication|boost|joy|delight)$/;
const REACH_TO_PRAISE = 5;
const REACH_TO_MAIN = 14;

/** The verb behind a grade whose subject is the infinitive that the grade belongs to. */
const mainVerb = (tokens: readonly Token[], at: number): number =>
  tokens.slice(at + 1, at + REACH_TO_MAIN).findIndex((_, i) => isVerb(tokens, at + 1 + i)) + at + 1;

const isPraise = (tokens: readonly Token[], verb: number): boolean =>
  hasWords(tokens[verb], /^(?:is|was)$/) &&
  tokens.slice(verb, verb + REACH_TO_PRAISE).some(({ words }) => FELT.test(words));

const REACH_TO_INFINITIVE = 8;
const opensClause = (before: Token | undefined): boolean =>
  before === undefined || isMark(before, ':') || isQuoteMark(before);

/** `To go from inadequate to good in two years is remarkable`, `To achieve a good rating is an honour`: what is praised has been done. */
export function isPraisedDeed(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(backTo(at, REACH_TO_INFINITIVE), at);
  const opens = near.some(
    (token, i) => hasWords(token, /^to\b/) && opensClause(near[i - 1] ?? tokens[at - near.length + i - 1]),
  );
  if (!opens) return false;
  const verb = mainVerb(tokens, at);
  return verb > at && isPraise(tokens, verb) && !isFeared(tokens, verb);
}

/** `To be graded inadequate hurt`, `to have been rated good is an honour`: what was undergone is the subject of what it was like. */
export function isUndergone(tokens: readonly Token[], first: number, at: number): boolean {
  const before = tokens[lastBefore(tokens, first)];
  if (!hasWords(tokens[first], /^to (?:be|have been)$/)) return false;
  if (before !== undefined && before.kind !== 'mark' && before.words !== 'that') return false;
  const verb = mainVerb(tokens, at);
  const isPast = tokens[first]?.words === 'to have been' && has(tokens[verb], 'copula');
  return (
    verb > at && (isPast || isPraise(tokens, verb) || hasWords(tokens[verb], UNDERGONE)) && !isFeared(tokens, verb)
  );
}

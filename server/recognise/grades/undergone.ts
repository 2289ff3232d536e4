import { isFeared } from './feared.ts';
import type { Token } from './tokens.ts';
import { has, hasWords, isVerb, lastBefore } from './words.ts';

/** What somebody went through, told by an infinitive. */

const UNDERGONE = /^(?:was|were|hurts?|stings?|stung|came|felt|meant)$/;
/** `is a credit to the team`, `is something to be proud of`. */
const FELT = /^(?:credit|tribute|testament|honour|relief|something|recognition)$/;
const REACH_TO_MAIN = 14;

/** `To be graded inadequate hurt`, `to have been rated good is an honour`: what was undergone is the subject of what it was like. */
export function isUndergone(tokens: readonly Token[], first: number, at: number): boolean {
  const before = tokens[lastBefore(tokens, first)];
  if (!hasWords(tokens[first], /^to (?:be|have been)$/)) return false;
  if (before !== undefined && before.kind !== 'mark' && before.words !== 'that') return false;
  const verb = tokens.slice(at + 1, at + REACH_TO_MAIN).findIndex((_, i) => isVerb(tokens, at + 1 + i)) + at + 1;
  const isPast = tokens[first]?.words === 'to have been' && has(tokens[verb], 'copula');
  const isPraised = tokens[verb]?.words === 'is' && tokens.slice(verb, verb + 4).some(({ words }) => FELT.test(words));
  return verb > at && (isPast || isPraised || hasWords(tokens[verb], UNDERGONE)) && !isFeared(tokens, verb);
}

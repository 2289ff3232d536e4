import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { readVerbGroup } from './verb-group.ts';
import { backTo, has, hasAny, hasWords, isMark, isQuoteMark, lastBefore, nextAfter } from './words.ts';

/** Words that deny a grade wherever in the sentence they stand: `never has it been good`, `in no area`, `wrongly`. */

const REACH_OF_DENIAL = 30;

/** `Never has the council been rated good`. */
const NEVER = /^(?:never|nowhere|rarely|seldom|nor|neither|hardly|at no (?:point|time|stage))$/;
const LONGEST_NO = 7;

/** `In no area was the council good`: what opens the sentence is nothing. */
function opensWithNone(tokens: readonly Token[]): boolean {
  if (!has(tokens[0], 'preposition')) return false;
  const opening = tokens.slice(1, LONGEST_NO);
  const none = opening.findIndex(({ words }) => /^(?:no|none|neither)\b/.test(words));
  const verb = opening.findIndex((token) => hasAny(token, 'auxiliary', 'copula'));
  return none >= 0 && none < 2 && verb > none && !opening.slice(0, verb).some((token) => isMark(token, ','));
}

/** `None of the six councils inspected in May has gained an outstanding`: the sentence is of nobody, as long as it is one clause. */
const isOfNobody = (tokens: readonly Token[], at: number): boolean =>
  at <= REACH_OF_DENIAL &&
  has(tokens[0], 'nobody') &&
  hasWords(tokens[0], / of\b/) &&
  !tokens
    .slice(1, at)
    .some((token) =>
      token.kind === 'mark'
        ? !isQuoteMark(token)
        : hasAny(token, 'turning', 'relative', 'and') || JOINS.test(token.words),
    );
const JOINS = /^(?:when|after|before|since|because|while|once|where|than|as|until)$/;

/** `good, with none rated outstanding`. */
const isOfNone = (tokens: readonly Token[], at: number): boolean => {
  const verb = lastBefore(tokens, at) - (hasWords(tokens[lastBefore(tokens, at)], /^as$/) ? 1 : 0);
  return hasWords(tokens[verb], /^(?:rated|judged|graded|found|deemed)(?: as)?$/) && has(tokens[verb - 1], 'nobody');
};

/** `inadequate in none`. */
const isInNone = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[nextAfter(tokens, at)], 'area-link') &&
  hasWords(tokens[nextAfter(tokens, at) + 1], /^(?:none|neither|no area|no areas)$/);

/** `Nor has its work with care leavers, which was outstanding, …`: what an aside tells is so. */
const isBehindRelative = (tokens: readonly Token[], at: number, verb: number): boolean =>
  readVerbGroup(tokens, verb, -1).hasFinite &&
  tokens.slice(0, at).some((token, i) => isMark(token, ',') && has(tokens[i + 1], 'relative'));

/** A word that denies the whole sentence, anywhere before the grade (`wrongly`, `at no time`). */
export function isDenied(tokens: readonly Token[], at: number, { governor }: Reading): boolean {
  if (hasWords(tokens[0], NEVER) && hasAny(tokens[1], 'auxiliary', 'copula'))
    return !isBehindRelative(tokens, at, governor);
  const isNextClause = tokens.slice(backTo(at, REACH_OF_DENIAL), at).some((token) => token.words === ';');
  if (
    isInNone(tokens, at) ||
    isOfNone(tokens, at) ||
    isOfNobody(tokens, at) ||
    (!isNextClause && opensWithNone(tokens))
  )
    return true;
  for (let i = at - 1; i >= backTo(at, REACH_OF_DENIAL); i--) {
    if (hasWords(tokens[i], /^[;:]$/) || (tokens[i]?.words === 'but' && isMark(tokens[i - 1], ','))) return false;
    if (has(tokens[i], 'denial')) return true;
  }
  return false;
}

import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { readVerbGroup } from './verb-group.ts';
import { has, hasAny, hasWords, isAdverb, isDateWord, isJudged, isMark, isVerb } from './words.ts';

/** Verbs that go on with the subject of the grade before them. */

const isTimeWord = (token: Token): boolean =>
  token.kind === 'number' || isDateWord(token) || /^(?:in|since|until|by|at)$/.test(token.words);

const TIME_LINK = /^(?:in|at|by|on|after|since|until|under)$/;

/** `, and at its inspection of November 2017 was …`: nothing but a conjunction and a time stands between. */
function isTimed(between: readonly Token[]): boolean {
  const rest = between.slice(between.findLastIndex((token) => has(token, 'and')));
  return (
    has(rest[0], 'and') &&
    between.slice(0, -rest.length).every((token) => isMark(token, ',') || isTimeWord(token)) &&
    TIME_LINK.test(rest[1]?.words ?? '') &&
    rest.some((token) => token.kind === 'number' || /^(?:inspection|visit|time)$/.test(token.words)) &&
    !rest.some(
      (token) => isJudged(token) || isMark(token, ',') || hasAny(token, 'provider', 'sample') || isNominative(token),
    )
  );
}

const isNominative = (token: Token): boolean => /^(?:it|they|we|he|she|i|both|all)$/.test(token.words);

/** `had been good and was now inadequate`: a verb right after a grade has the subject of that grade. */
export function goesOn(tokens: readonly Token[], reading: Reading, bound: number): boolean {
  if (bound < 0 || reading.governor <= bound || reading.objectFrom !== null || !isVerb(tokens, reading.governor))
    return false;
  const { first } = readVerbGroup(tokens, reading.governor, bound);
  const between = tokens.slice(bound + 1, first);
  const isParticiple = hasWords(tokens[first], /^having\b/) && isMark(between.at(-1), ',');
  const isLinked = has(between.at(-1), 'and') || isParticiple || !between.some(isTimeWord);
  if (isTimed(between)) return true;
  return (
    first > bound + 1 &&
    isLinked &&
    between.every((token) => has(token, 'and') || isAdverb(token) || isMark(token, ',') || isTimeWord(token))
  );
}

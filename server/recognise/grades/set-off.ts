import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { readVerbGroup } from './verb-group.ts';
import { hasAny, hasWords, isJudged, isMark, lastBefore } from './words.ts';

/** Grades that stand apart from what their sentence supposes or tells: participles between commas, and grades of no council. */

/** `hopes that leadership, judged inadequate in May, will be good`: a participle right behind the comma after what is judged tells what has been. */
export function isSetOff(
  tokens: readonly Token[],
  at: number,
  { construction, governor, isNegated }: Reading,
): boolean {
  if (!['rated', 'considered'].includes(construction) || isNegated || governor >= at) return false;
  const { first, hasFinite, isInfinitive } = readVerbGroup(tokens, governor, -1);
  const ends =
    tokens[first - 2]?.kind === 'council' ||
    tokens.slice(at + 1, at + LONGEST_ASIDE).some((token) => isMark(token, ','));
  return (
    !hasFinite &&
    !isInfinitive &&
    hasWords(tokens[governor], PARTICIPLE) &&
    isMark(tokens[first - 1], ',') &&
    isJudged(tokens[first - 2]) &&
    ends
  );
}

const LONGEST_ASIDE = 30;
const PARTICIPLE = /(?:ed|nd)$/;

const LONGEST_PREDICATE = 5;

/** `an outstanding is a fine thing to have`: of any such grade; not `a good is the verdict`. */
export const isAnySuch = (tokens: readonly Token[], first: number, copula: number): boolean => {
  const article = hasWords(tokens[first], /^an?$/) ? first : lastBefore(tokens, first);
  return (
    hasWords(tokens[article], /^an?$/) &&
    (article === 0 || tokens[article - 1]?.kind === 'mark') &&
    hasWords(tokens[copula + 1], /^(?:an?|not|no|never|nothing|worth|only)$/) &&
    !tokens.slice(copula + 1, copula + LONGEST_PREDICATE).some((token) => hasAny(token, 'result', 'grade-noun'))
  );
};

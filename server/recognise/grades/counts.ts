import { isGradeNumber } from './labels.ts';
import { type Reading, readAs } from './reading.ts';
import type { Token } from './tokens.ts';
import {
  has,
  hasAny,
  hasWords,
  isAdverb,
  isArticle,
  isCount,
  isMark,
  isQuoteMark,
  isYear,
  nextAfter,
} from './words.ts';

/** Grades that are told off: so many of each. */

/** `Good 11, inadequate 2`: a tally with the numbers behind. */
function isTallied(tokens: readonly Token[], at: number): boolean {
  const isNumbered = (i: number): boolean => {
    const next = isMark(tokens[i + 1], ':') || isMark(tokens[i + 1], '(') ? i + 2 : i + 1;
    return tokens[next]?.kind === 'number' && !isYear(tokens[next]);
  };
  const others = tokens
    .slice(Math.max(0, at - 6), at + 7)
    .some((token, i) => token.grade !== null && token !== tokens[at] && isNumbered(Math.max(0, at - 6) + i));
  return isNumbered(at) && others;
}

/** `35% requires improvement`, `16 as good and none as inadequate`, `one good and one adequate`. */
export function readCounted(tokens: readonly Token[], at: number): Reading | null {
  if (isTallied(tokens, at)) return readAs('mentioned', at);
  let i = at - 1;
  while (
    isQuoteMark(tokens[i]) ||
    tokens[i]?.words === 'as' ||
    tokens[i]?.words === 'to be' ||
    tokens[i]?.words === 'at' ||
    (isAdverb(tokens[i]) && !isCount(tokens[i]))
  )
    i--;
  // `of which 41 were good`
  if (has(tokens[i], 'copula') && isCount(tokens[i - 1]) && hasWords(tokens[i - 2], /^(?:which|whom|these|them)$/)) i--;
  // `fourteen homes, twelve of them good`
  if (hasWords(tokens[i], /^(?:them|which)$/) && tokens[i - 1]?.words === 'of' && isCount(tokens[i - 2])) i -= 2;
  const count = tokens[i];
  if (count?.words === 'another' || (hasWords(tokens[i - 1], /^(?:all|both)$/) && count?.kind !== 'number'))
    return null;
  const isShare = isMark(count, '%') || has(count, 'percent') || isCount(count);
  if (isArticle(tokens[i - 1]) && tokens[i - 2]?.words === 'of') return null;
  if (!isShare || isYear(count) || isGradeNumber(tokens, i)) return null;
  const next = tokens[nextAfter(tokens, at)];
  return next === undefined || next.kind === 'mark' || !hasAny(next, 'council')
    ? readAs('counted', i, { isNominal: true })
    : null;
}

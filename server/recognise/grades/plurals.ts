import { type Reading, readAs } from './reading.ts';
import type { Token } from './tokens.ts';
import { has, hasAny, hasWords, isCount, isQuoted, isQuoteMark, lastBefore } from './words.ts';

/** Grades in the plural: `three ‘goods’`. */

const PLURALS: ReadonlySet<string> = new Set(['goods', 'outstandings', 'inadequates', 'requires improvements']);

export const isPlural = (token: Token | undefined): boolean => PLURALS.has(token?.words ?? '');

const SERIES = /^(?:clean sweep|sweep|full set|full house|hat-trick)$/;

/** `two goods and an outstanding`: grades told off as things. */
export function readPlural(tokens: readonly Token[], at: number): Reading | null {
  const isNegated = has(tokens[lastBefore(tokens, at)], 'negation');
  if (tokens[at]?.words !== 'goods') return readAs('noun', at, { isNominal: true, isNegated });
  let i = at - 1;
  while (isQuoteMark(tokens[i]) || hasAny(tokens[i], 'adverb', 'determiner')) i--;
  if (isCount(tokens[i]) || isQuoted(tokens, at) || hasAny(tokens[i], 'every-area'))
    return readAs('noun', Math.max(i, 0), { isNominal: true });
  // `a clean sweep of goods`
  if (tokens[i]?.words === 'of' && hasWords(tokens[i - 1], SERIES)) return readAs('noun', i - 1, { isNominal: true });
  return null;
}

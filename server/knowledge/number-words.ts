import { UNITS } from './calendar.ts';

/** Words that count things. */

const COUNTS: readonly string[] = [...UNITS, 'ten'];

/** How many figures or a word count, from `a` and `one` to `ten`; null for any other word. */
export function countOf(words: string): number | null {
  if (/^\d+$/.test(words)) return Number(words);
  const word = words.toLowerCase();
  const count = word === 'a' ? 1 : COUNTS.indexOf(word) + 1;
  return count === 0 ? null : count;
}

const PAIRS: ReadonlySet<string> = new Set(['both', 'pair']);

/** How many things words count that speak of several (`both`, `the same two`, `all three`), by the first word that counts; 0 where none does. */
export function severalOf(words: string): number {
  for (const word of words.split(' ')) {
    const count = PAIRS.has(word) ? 2 : COUNTS.indexOf(word) + 1;
    if (count > 1) return count;
  }
  return 0;
}

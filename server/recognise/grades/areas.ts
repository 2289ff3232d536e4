import { has, isQuoted } from './constructions.ts';
import type { Token } from './tokens.ts';

/** The areas that stand after a grade (`inadequate for leadership and adoption`), and whether it is one for all. */
export interface AreasAfter {
  readonly areas: readonly number[];
  /** Index of words such as `in all areas`, before or after the grade; else null. */
  readonly every: number | null;
  /** Whether `overall` or the like stands with the grade. */
  readonly isWhole: boolean;
}

const LINKING_WORDS = new Set([
  'the',
  'its',
  'their',
  'our',
  'both',
  'and',
  'in',
  'for',
  'they',
  'it',
  'we',
  'on',
  'of',
  'services',
  'service',
  'work',
  'with',
  'experiences',
  'experience',
  'progress',
  'children',
  'all',
  'also',
  'to',
  'how',
  'it',
  'those',
  'who',
  'are',
  'area',
  'areas',
  'judgements',
  'were',
  'was',
  'is',
  'the effectiveness of',
]);

const QUOTES = new Set(['"', "'", '\u2018', '\u2019', '\u201c', '\u201d']);

const isConnector = (token: Token): boolean =>
  token.words === ',' ||
  token.words === ':' ||
  token.words === '(' ||
  has(token, 'area-link') ||
  has(token, 'and') ||
  has(token, 'adverb') ||
  LINKING_WORDS.has(token.words) ||
  token.kind === 'number' ||
  QUOTES.has(token.words);

/** Reads the list of areas that follows the grade at `at`, up to `end` (exclusive: the next grade or the sentence's end). */
export function readAreasAfter(tokens: readonly Token[], at: number, end: number): AreasAfter {
  const areas: number[] = [];
  let every: number | null = null;
  let isWhole = has(tokens[at - 1], 'whole') || has(tokens[at - 2], 'whole');
  let linked = false;
  let i = at + 1;
  if (isQuoted(tokens, at)) while (tokens[i]?.kind === 'mark' && tokens[i]?.words !== ',') i++;
  for (; i < end; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (has(token, 'every-area')) every = i;
    else if (has(token, 'whole') && (token.area === null || token.area.strength === 'word')) isWhole = true;
    else if (token.area !== null && linked) areas.push(i);
    else if (isConnector(token))
      linked = linked || has(token, 'area-link') || token.words === ':' || has(token, 'copula') || token.words === '(';
    else if (has(token, 'copula')) linked = true;
    else break;
  }
  return { areas, every, isWhole };
}

/** The index of words such as `all four judgements` before the grade, not beyond `bound`; null where there are none. */
export function findEveryBefore(tokens: readonly Token[], at: number, bound: number): number | null {
  for (let i = at - 1; i > bound; i--) if (has(tokens[i], 'every-area')) return i;
  return null;
}

import { fold, LAST_WORD_SYMBOL } from '../../lexicon/characters.ts';

const LONGEST_WORD = 30;
const SPACE = 37;

/** The word or sign before or behind a place in a text. */
export interface Neighbour {
  /** Lower case letters and digits; '' where a sign stands there, or nothing. */
  readonly word: string;
  /** The word with its capitals. */
  readonly raw: string;
  /** The sign that stands there instead of a word; '' at the text’s edge and for words. */
  readonly mark: string;
  /** Whether no blank lies between. */
  readonly glued: boolean;
  /** Where it begins. */
  readonly start: number;
}

const isWord = (symbol: number): boolean => symbol !== 0 && symbol <= LAST_WORD_SYMBOL;
const symbolAt = (text: string, index: number): number => fold(text.charCodeAt(index));

/** What stands before `at`; looks no further back than one word. */
export function before(text: string, at: number): Neighbour {
  let end = at;
  while (symbolAt(text, end - 1) === SPACE) end--;
  const glued = end === at;
  if (!isWord(symbolAt(text, end - 1))) {
    return { word: '', raw: '', mark: text[end - 1] ?? '', glued, start: Math.max(0, end - 1) };
  }
  let start = end - 1;
  while (end - start < LONGEST_WORD && isWord(symbolAt(text, start - 1))) start--;
  const raw = text.slice(start, end);
  return { word: raw.toLowerCase(), raw, mark: '', glued, start };
}

/** What stands behind `at`; looks no further than one word. */
export function behind(text: string, at: number): Neighbour {
  let start = at;
  while (symbolAt(text, start) === SPACE) start++;
  const glued = start === at;
  if (!isWord(symbolAt(text, start))) return { word: '', raw: '', mark: text[start] ?? '', glued, start };
  let end = start + 1;
  while (end - start < LONGEST_WORD && isWord(symbolAt(text, end))) end++;
  const raw = text.slice(start, end);
  return { word: raw.toLowerCase(), raw, mark: '', glued, start };
}

/** Whether a word begins with a capital letter. */
export const isCapitalised = (raw: string): boolean => /^\p{Lu}/u.test(raw);

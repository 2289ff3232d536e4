import { FOLDING, fold, LAST_WORD_SYMBOL, SYMBOLS } from '../../lexicon/characters.ts';
import { DATE_WORDS, SHORT_OPENINGS } from './words.ts';

const FIRST_DIGIT = 27;
/** Capital and small letters are one symbol, so 26 letters; a longer word opens by its first three. */
const SIZE = SYMBOLS * SYMBOLS * SYMBOLS;

const place = (a: number, b: number, c: number): number => (a * SYMBOLS + b) * SYMBOLS + c;

/** Which three symbols can open a date in letters. */
function buildOpenings(): Uint8Array {
  const openings = new Uint8Array(SIZE);
  const anything = Array.from({ length: SYMBOLS }, (_, symbol) => symbol);
  for (const word of [...DATE_WORDS, ...SHORT_OPENINGS]) {
    const [a = 0, b = 0, c] = Array.from(word, (letter) => fold(letter.charCodeAt(0)));
    for (const third of c === undefined ? anything : [c]) openings[place(a, b, third)] = 1;
  }
  return openings;
}

const OPENINGS = buildOpenings();

const isDigitAt = (text: string, index: number): boolean => {
  const symbol = fold(text.charCodeAt(index));
  return symbol >= FIRST_DIGIT && symbol <= LAST_WORD_SYMBOL;
};
const JOINS_FIGURES = '/.-:,\u2013';

/**
 * Where to go on when no date opens at `at`: behind the whole run of figures there (`1/2/3`, `10.30`, `2,019`), since what
 * is glued to other figures is part of them; else at the next character.
 */
export function skipFigures(text: string, at: number): number {
  let end = at;
  while (isDigitAt(text, end) || (end > at && JOINS_FIGURES.includes(text.charAt(end)) && isDigitAt(text, end + 1)))
    end++;
  return Math.max(end, at + 1);
}

/** The next place from `from` on where a date could open: a digit or a fitting word; `text.length` if there is none. */
export function nextOpening(text: string, from: number): number {
  const folding = FOLDING;
  const openings = OPENINGS;
  const length = text.length;
  let before = from === 0 ? 0 : (folding[text.charCodeAt(from - 1)] ?? 0);
  for (let i = from; i < length; i++) {
    const symbol = folding[text.charCodeAt(i)] ?? 0;
    if (symbol !== 0 && symbol <= LAST_WORD_SYMBOL && (before === 0 || before > LAST_WORD_SYMBOL)) {
      if (symbol >= FIRST_DIGIT) return i;
      const second = i + 1 < length ? (folding[text.charCodeAt(i + 1)] ?? 0) : 0;
      const third = i + 2 < length ? (folding[text.charCodeAt(i + 2)] ?? 0) : 0;
      if (openings[place(symbol, second, third)] === 1) return i;
    }
    before = symbol;
  }
  return length;
}

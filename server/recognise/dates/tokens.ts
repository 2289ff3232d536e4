import { DASHES } from '../../knowledge/calendar-phrases.ts';
import { fold, LAST_WORD_SYMBOL } from '../../lexicon/characters.ts';
import { type Meaning, meaningOf } from './words.ts';

/**
 * `number`: one to four digits; `ordinal`: digits with `st`, `nd`, `rd`, `th`; `word`: letters; `mark`: one sign;
 * `junk`: anything that is none of them (`41W`, six digits); `end`: behind the text.
 */
export type TokenKind = 'number' | 'ordinal' | 'word' | 'mark' | 'junk' | 'end';

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** Lower case; dashes are `-`, apostrophes `'`. */
  readonly text: string;
  /** The number's value; 0 for all else. */
  readonly value: number;
  readonly meaning: Meaning | null;
  /** Whether it follows the token before it without a blank. */
  readonly glued: boolean;
}

const FIRST_DIGIT = 27;
const SPACE = 37;
const APOSTROPHE = 38;
const LONGEST_NUMBER = 4;
const FOOTNOTED_YEAR = /^(?:19|20)\d\d\d{1,2}$/;
const THOUSANDS = /^,\d{3}(?!\d)/;
/** A stop with figures behind it; not a footnote’s figures after a sentence’s stop (`in 2016.3 The`). */
const DECIMAL = /^\.\d(?!\d?(?:\s\p{Lu}|$))/u;
export const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
/** Letters that begin something else: a decade’s `s`, a quarter, the clock time of an ISO date. */
const SPLIT_SUFFIXES = new Set(['s', 'q', 't']);
const LONGEST_SUFFIX = 12;

const isLetter = (symbol: number): boolean => symbol > 0 && symbol < FIRST_DIGIT;
const isDigit = (symbol: number): boolean => symbol >= FIRST_DIGIT && symbol <= LAST_WORD_SYMBOL;

/** The tokens of a text from one place on, read as far as they are asked for. */
export class Tokens {
  readonly text: string;
  readonly start: number;
  readonly #read: Token[] = [];
  #at: number;

  constructor(text: string, start: number) {
    this.text = text;
    this.start = start;
    this.#at = start;
  }

  /** The token with this index; an `end` token behind the last one. */
  at(index: number): Token {
    while (this.#read.length <= index) this.#read.push(this.#next());
    return this.#read[index] ?? this.#token('end', this.text.length, this.text.length, true);
  }

  /** Where the token before this index ends. */
  endBefore(index: number): number {
    return index === 0 ? this.start : this.at(index - 1).end;
  }

  #token(kind: TokenKind, start: number, end: number, glued: boolean): Token {
    const raw = this.text.slice(start, end).toLowerCase();
    const text = kind === 'mark' ? foldMark(raw) : raw;
    const value = kind === 'number' || kind === 'ordinal' ? Number.parseInt(raw, 10) : 0;
    return { kind, start, end, text, value, meaning: meaningOf(text), glued };
  }

  #next(): Token {
    const { text } = this;
    let start = this.#at;
    while (fold(text.charCodeAt(start)) === SPACE) start++;
    const glued = start === this.#at;
    if (start >= text.length) return this.#token('end', text.length, text.length, glued);
    const symbol = fold(text.charCodeAt(start));
    const token = isDigit(symbol)
      ? this.#number(start, glued)
      : isLetter(symbol)
        ? this.#token('word', start, this.#runEnd(start, isLetter), glued)
        : this.#token('mark', start, start + 1, glued);
    this.#at = token.end;
    return token;
  }

  #runEnd(start: number, belongs: (symbol: number) => boolean): number {
    let end = start;
    while (belongs(fold(this.text.charCodeAt(end)))) end++;
    return end;
  }

  #number(start: number, glued: boolean): Token {
    const end = this.#runEnd(start, isDigit);
    if (this.#isFootnotedYear(start, end)) return this.#token('number', start, start + LONGEST_NUMBER, glued);
    const lettersEnd = this.#runEnd(end, isLetter);
    if (end - start > LONGEST_NUMBER) return this.#token('junk', start, lettersEnd, glued);
    if (lettersEnd > end) return this.#numberWithLetters(start, end, lettersEnd, glued);
    return this.#token('number', start, end, glued);
  }

  /** `15th`, `15Sep`, `1990s`, `2018Q4`, `14T09:30` have a number in them; `41W` has none. */
  #numberWithLetters(start: number, end: number, lettersEnd: number, glued: boolean): Token {
    const letters = this.text.slice(end, Math.min(lettersEnd, end + LONGEST_SUFFIX)).toLowerCase();
    if (ORDINAL_SUFFIXES.has(letters)) return this.#token('ordinal', start, lettersEnd, glued);
    const isSplit = SPLIT_SUFFIXES.has(letters) || meaningOf(letters)?.is === 'month';
    return isSplit ? this.#token('number', start, end, glued) : this.#token('junk', start, lettersEnd, glued);
  }

  /** A year behind a month with a footnote's digits stuck to it: `May 20181`. */
  #isFootnotedYear(start: number, end: number): boolean {
    return this.#read.at(-1)?.meaning?.is === 'month' && FOOTNOTED_YEAR.test(this.text.slice(start, end));
  }
}

/** Whether a number that ends here goes on as a decimal or a figure with thousands. */
export const goesOnAsFigure = (text: string, end: number): boolean =>
  DECIMAL.test(text.slice(end, end + 5)) || THOUSANDS.test(text.slice(end, end + 5));

function foldMark(mark: string): string {
  if (DASHES.includes(mark)) return '-';
  return fold(mark.charCodeAt(0)) === APOSTROPHE ? "'" : mark;
}

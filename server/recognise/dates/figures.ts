import { fold, LAST_WORD_SYMBOL } from '../../lexicon/characters.ts';

const FIRST_DIGIT = 27;

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

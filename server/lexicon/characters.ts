/**
 * How characters compare when words are looked up: capitals and accents make no difference, nor the shape of an
 * apostrophe, a hyphen or a space. Each character folds to a small symbol; 0 means that no form of words holds it.
 */
export const SYMBOLS = 48;

/** The highest symbol that is part of a word: letters are 1 to 26, digits 27 to 36. */
export const LAST_WORD_SYMBOL = 36;

const FIRST_DIGIT = 27;
const PUNCTUATION: readonly (readonly [symbol: number, characters: string])[] = [
  [37, ' \u00a0\u2002\u2003\u2007\u2009\u200a\u202f'],
  [38, "'\u2019\u2018\u02bc\u00b4`"],
  [39, '-\u2010\u2011\u2012\u2013\u2014\u2212\u2500'],
  [40, '.'],
  [41, '&'],
  [42, ','],
  [43, '/'],
  [44, '('],
  [45, ')'],
  [46, ':'],
  [47, '|'],
];
const ACCENTED_RANGES: readonly (readonly [from: number, to: number])[] = [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
];
const COMBINING_MARKS = /[\u0300-\u036f]/g;

function buildFolding(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < 26; i++) {
    table[0x41 + i] = i + 1;
    table[0x61 + i] = i + 1;
  }
  for (let i = 0; i < 10; i++) table[0x30 + i] = FIRST_DIGIT + i;
  for (const [symbol, characters] of PUNCTUATION) {
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = symbol;
  }
  for (const [from, to] of ACCENTED_RANGES) {
    for (let code = from; code <= to; code++) {
      const base = String.fromCharCode(code).normalize('NFD').replace(COMBINING_MARKS, '');
      if (base.length === 1) table[code] = table[base.charCodeAt(0)] ?? 0;
    }
  }
  return table;
}

/** Symbol by UTF-16 code unit. */
export const FOLDING = buildFolding();

/** The symbol of a UTF-16 code unit; 0 for `NaN` (a place outside the text) and for characters that no form holds. */
export const fold = (code: number): number => FOLDING[code] ?? 0;

/** Whether the code unit at `index` is a letter or a digit; false outside the text. */
export function isWordAt(text: string, index: number): boolean {
  const symbol = fold(text.charCodeAt(index));
  return symbol !== 0 && symbol <= LAST_WORD_SYMBOL;
}

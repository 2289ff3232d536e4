import { FOLDING, LAST_WORD_SYMBOL, SYMBOLS } from './characters.ts';

/**
 * The filter before a lexicon's trie: where a word begins with three characters that begin some form. It goes over all
 * the characters of a text, most of which no form begins with, and so takes one look-up for each and no more.
 */

/** Symbols in coarser classes, so that three make a small number: letters apart, digits as one, punctuation in groups. */
const CLASS_BITS = 5;
const CLASSES = 1 << CLASS_BITS;
const LAST_LETTER = 26;
const DIGIT = 27;
const FIRST_MARK = 28;
const THREE = CLASSES ** 3 - 1;
const FOUR = CLASSES ** 4 - 1;
const ANY_BIT = 0xff;
/** How many characters behind a place are looked at. */
const FURTHER = 2;

function classOf(symbol: number): number {
  if (symbol <= LAST_LETTER) return symbol;
  if (symbol <= LAST_WORD_SYMBOL) return DIGIT;
  return FIRST_MARK + ((symbol - LAST_WORD_SYMBOL - 1) % (CLASSES - FIRST_MARK));
}

/** Class by UTF-16 code unit. */
const CLASS_OF_CODE = FOLDING.map(classOf);

/** All bits for a class that no word goes on after, none for letters and digits. */
const ENDS_WORD = Uint8Array.from({ length: CLASSES }, (_, at) => (at > 0 && at < FIRST_MARK ? 0 : ANY_BIT));

/** A set of beginnings. Opaque: made by `collectOpenings`, read by `findOpenings`. */
export type Openings = Uint8Array;

/** The set of the beginnings of `forms`, each a form's symbols (see `fold`); forms of one or two go on with anything. */
export function collectOpenings(forms: Iterable<readonly number[]>): Openings {
  const openings = new Uint8Array(THREE + 1);
  const anything = [...new Set(Array.from({ length: SYMBOLS }, (_, symbol) => classOf(symbol)))];
  for (const [first = 0, second, third] of forms) {
    for (const b of second === undefined ? anything : [classOf(second)]) {
      for (const c of third === undefined ? anything : [classOf(third)])
        openings[(((classOf(first) << CLASS_BITS) | b) << CLASS_BITS) | c] = 1;
    }
  }
  return openings;
}

/**
 * Writes the places in `[from, to)` of a text where a form may begin into `places` (which must have room for as many), in
 * order, and gives their number. Some are none: the filter looks at three characters only, and not closely.
 */
export function findOpenings(openings: Openings, text: string, from: number, to: number, places: Int32Array): number {
  const classes = CLASS_OF_CODE;
  const endsWord = ENDS_WORD;
  const reach = to + FURTHER;
  let last = from > 0 ? (classes[text.charCodeAt(from - 1)] ?? 0) : 0;
  let found = 0;
  for (let i = from; i < reach; i++) {
    const symbol = i < text.length ? (classes[text.charCodeAt(i)] ?? 0) : 0;
    last = ((last << CLASS_BITS) | symbol) & FOUR;
    if (((openings[last & THREE] ?? 0) & (endsWord[last >> (3 * CLASS_BITS)] ?? 0)) !== 0 && i >= from + FURTHER)
      places[found++] = i - FURTHER;
  }
  return found;
}

import { FOLDING, LAST_WORD_SYMBOL, SYMBOLS } from './characters.ts';

/**
 * The filter before a lexicon's trie: where a word begins with three characters that begin some form, and goes on with three
 * more that do so where no such form is shorter. It goes over all the characters of a text, most of which no form begins
 * with, and so takes one look-up for each of these and no more.
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

/** Some form with this beginning is shorter than six: what follows does not matter. */
const SHORT = 1;
/** All forms with this beginning have six characters or more. */
const LONG = 2;
/** The number of characters that are looked at where all forms are long. */
export const LONGEST_OPENING = 6;
const OPENING = 3;
/** So many bits of a mixture of six classes tell one beginning from others, as a rule. */
const MIXED_BITS = 15;

/** A set of beginnings. Opaque: made by `collectOpenings`, read by `findOpenings`. */
export interface Openings {
  /** By the classes of three characters: 0 where no form begins so, else `SHORT` or `LONG`. */
  readonly three: Uint8Array;
  /** By a mixture of the classes of six: 1 where a form may begin so. */
  readonly six: Uint8Array;
}

const joined = (first: number, second: number, third: number): number =>
  (((first << CLASS_BITS) | second) << CLASS_BITS) | third;

const mixed = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - MIXED_BITS);

/** The set of the beginnings of `forms`, each a form's first symbols (see `fold`), six where it has as many. */
export function collectOpenings(forms: Iterable<readonly number[]>): Openings {
  const three = new Uint8Array(THREE + 1);
  const six = new Uint8Array(1 << MIXED_BITS);
  const anything = [...new Set(Array.from({ length: SYMBOLS }, (_, symbol) => classOf(symbol)))];
  for (const form of forms) {
    const [first = 0, second, third, fourth = 0, fifth = 0, sixth = 0] = form.map(classOf);
    const kind = form.length < LONGEST_OPENING ? SHORT : LONG;
    for (const b of second === undefined ? anything : [second]) {
      for (const c of third === undefined ? anything : [third]) {
        const opening = joined(first, b, c);
        three[opening] = three[opening] === SHORT ? SHORT : kind;
        if (kind === LONG) six[mixed(opening, joined(fourth, fifth, sixth))] = 1;
      }
    }
  }
  return { three, six };
}

/** Whether some form begins with three characters, by their classes, and goes on with those from `at` on. */
function goesOn({ six }: Openings, opening: number, text: string, at: number): boolean {
  const classes = CLASS_OF_CODE;
  let next = 0;
  for (let i = at; i < at + LONGEST_OPENING - OPENING; i++)
    next = (next << CLASS_BITS) | (i < text.length ? (classes[text.charCodeAt(i)] ?? 0) : 0);
  return six[mixed(opening, next)] !== 0;
}

/**
 * Writes the places in `[from, to)` of a text where a form may begin into `places` (which must have room for as many), in
 * order, and gives their number. Some are none: the filter looks at a few characters only, and not closely.
 */
export function findOpenings(openings: Openings, text: string, from: number, to: number, places: Int32Array): number {
  const { three } = openings;
  const classes = CLASS_OF_CODE;
  const endsWord = ENDS_WORD;
  const reach = to + FURTHER;
  let last = from > 0 ? (classes[text.charCodeAt(from - 1)] ?? 0) : 0;
  let found = 0;
  for (let i = from; i < reach; i++) {
    const symbol = i < text.length ? (classes[text.charCodeAt(i)] ?? 0) : 0;
    last = ((last << CLASS_BITS) | symbol) & FOUR;
    const kind = (three[last & THREE] ?? 0) & (endsWord[last >> (3 * CLASS_BITS)] ?? 0);
    if (kind === 0 || i < from + FURTHER) continue;
    if (kind === SHORT || goesOn(openings, last & THREE, text, i + 1)) places[found++] = i - FURTHER;
  }
  return found;
}

import { FOLDING, fold, isWordAt, LAST_WORD_SYMBOL, SYMBOLS } from './characters.ts';

/** A form of words to find, and what it stands for. */
export interface Entry<T> {
  readonly form: string;
  readonly value: T;
  /** Match only where the text has the form's own capitals (`RI`, `Bath`). */
  readonly exactCase?: boolean;
}

/** An entry found in a text: UTF-16 offsets, `end` exclusive. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Entries compiled for scanning. Opaque: made by `compileLexicon`, read by `scan`. */
export interface Lexicon<T> {
  /** Which hashes of three symbols can open a form: the filter that most words do not pass. */
  readonly openings: Uint8Array;
  /** `node * SYMBOLS + symbol` gives the next node; 0 where no form goes on. The root is node 1. */
  readonly trie: Uint16Array | Int32Array;
  /** For each node the entries that end there, or undefined. */
  readonly ends: readonly (readonly Entry<T>[] | undefined)[];
}

const OPENINGS_SIZE = 1 << 14;
const ROOT = 1;

const hash = (a: number, b: number, c: number): number => ((a << 8) + (b << 4) + c) & (OPENINGS_SIZE - 1);

function markOpenings(openings: Uint8Array, form: string): void {
  const symbolsAt = (i: number): readonly number[] =>
    i < form.length ? [fold(form.charCodeAt(i))] : Array.from({ length: SYMBOLS }, (_, symbol) => symbol);
  for (const second of symbolsAt(1)) {
    for (const third of symbolsAt(2)) openings[hash(fold(form.charCodeAt(0)), second, third)] = 1;
  }
}

/**
 * Compiles entries for `scan`. Capitals (unless `exactCase`), accents and the shape of apostrophes, hyphens and spaces
 * make no difference to a match. Empty forms are left out; two entries may share a form, the first one that fits wins.
 */
export function compileLexicon<T>(entries: Iterable<Entry<T>>): Lexicon<T> {
  const openings = new Uint8Array(OPENINGS_SIZE);
  const rows: Int32Array[] = [new Int32Array(SYMBOLS), new Int32Array(SYMBOLS)];
  const ends: (Entry<T>[] | undefined)[] = [undefined, undefined];
  for (const entry of entries) {
    if (entry.form === '') continue;
    markOpenings(openings, entry.form);
    let node = ROOT;
    for (let i = 0; i < entry.form.length; i++) {
      const row = rows[node];
      const symbol = fold(entry.form.charCodeAt(i));
      if (row === undefined) break;
      if (row[symbol] === 0) {
        row[symbol] = rows.length;
        rows.push(new Int32Array(SYMBOLS));
        ends.push(undefined);
      }
      node = row[symbol] ?? 0;
    }
    const group = ends[node];
    if (group === undefined) ends[node] = [entry];
    else group.push(entry);
  }
  const size = rows.length * SYMBOLS;
  const trie = rows.length < 0x10000 ? new Uint16Array(size) : new Int32Array(size);
  rows.forEach((row, index) => {
    trie.set(row, index * SYMBOLS);
  });
  return { openings, trie, ends };
}

/** The next place from `from` on where a word begins with three symbols that open some form; `text.length` if none does. */
function nextOpening(text: string, from: number, openings: Uint8Array): number {
  const folding = FOLDING;
  const length = text.length;
  let before = from === 0 ? 0 : (folding[text.charCodeAt(from - 1)] ?? 0);
  for (let i = from; i < length; i++) {
    const symbol = folding[text.charCodeAt(i)] ?? 0;
    if (symbol !== 0 && (before === 0 || before > LAST_WORD_SYMBOL)) {
      const second = i + 1 < length ? (folding[text.charCodeAt(i + 1)] ?? 0) : 0;
      const third = i + 2 < length ? (folding[text.charCodeAt(i + 2)] ?? 0) : 0;
      if (openings[hash(symbol, second, third)] === 1) return i;
    }
    before = symbol;
  }
  return length;
}

/** Whether the text at `start` has the form's own capitals. */
function hasCapitalsOf(text: string, start: number, form: string): boolean {
  for (let i = 0; i < form.length; i++) {
    const wanted = form.charCodeAt(i);
    if (text.charCodeAt(start + i) !== wanted && fold(wanted) <= LAST_WORD_SYMBOL) return false;
  }
  return true;
}

function longestAt<T>(lexicon: Lexicon<T>, text: string, start: number): Hit<T> | null {
  const { trie, ends } = lexicon;
  let best: Hit<T> | null = null;
  let node = ROOT;
  for (let i = start; i < text.length; i++) {
    const symbol = fold(text.charCodeAt(i));
    if (symbol === 0) break;
    node = trie[node * SYMBOLS + symbol] ?? 0;
    if (node === 0) break;
    const group = ends[node];
    if (group === undefined || (symbol <= LAST_WORD_SYMBOL && isWordAt(text, i + 1))) continue;
    const entry = group.find((one) => one.exactCase !== true || hasCapitalsOf(text, start, one.form));
    if (entry !== undefined) best = { start, end: i + 1, value: entry.value };
  }
  return best;
}

/**
 * Finds all whole-word occurrences of a lexicon's forms in one pass, leftmost first and the longest where several begin
 * together; hits do not overlap. Linear in the text's length for a given lexicon.
 */
export function scan<T>(lexicon: Lexicon<T>, text: string): readonly Hit<T>[] {
  const hits: Hit<T>[] = [];
  let at = nextOpening(text, 0, lexicon.openings);
  while (at < text.length) {
    const hit = longestAt(lexicon, text, at);
    if (hit !== null) hits.push(hit);
    at = nextOpening(text, hit === null ? at + 1 : hit.end, lexicon.openings);
  }
  return hits;
}

import { FOLDING, fold, isWordAt, LAST_WORD_SYMBOL } from './characters.ts';
import { collectOpenings, findOpenings, LONGEST_OPENING, type Openings } from './openings.ts';
import { buildTrie, type Key, ROOT, type Trie } from './trie.ts';

/** A form of words to find, and what it stands for. */
export interface Entry<T> {
  readonly form: string;
  readonly value: T;
  /** Match only where the text has the form's own capitals (`RI`, `Bath`). */
  readonly exactCase?: boolean;
  /** What may follow: no letter or digit (the default), no letter, or anything. */
  readonly endsBefore?: 'word-end' | 'digit' | 'anything';
}

/** An entry found in a text: UTF-16 offsets, `end` exclusive. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** The entries of one lexicon that end at a node of the trie. */
interface Ending {
  readonly lexicon: number;
  readonly entries: Entry<unknown>[];
}

interface Compiled {
  readonly openings: Openings;
  readonly trie: Trie;
  /** By the node at which forms end: which of `ends` they are. */
  readonly values: Int32Array;
  readonly ends: readonly (readonly Ending[])[];
}

/** Lexicons for scanning in one pass. Opaque: made by `compileLexicons`, read by `scanAll`. */
export interface Lexicons<T extends readonly unknown[]> {
  /** How many lexicons these are. */
  readonly count: T['length'];
  /** Made when it is first asked for, since a program may end before any text is read. */
  readonly compiled: () => Compiled;
}

/** A lexicon by itself. */
export type Lexicon<T> = Lexicons<readonly [T]>;

/** What was found for each of several lexicons. */
export type HitsOf<T extends readonly unknown[]> = { readonly [K in keyof T]: readonly Hit<T[K]>[] };

/** A form's symbols, as a string of characters with these numbers. */
function symbolsOf(form: string): string {
  let symbols = '';
  for (let i = 0; i < form.length; i++) symbols += String.fromCharCode(fold(form.charCodeAt(i)));
  return symbols;
}

/** Adds an entry to those that share its form. */
function addEnding(endings: Ending[], lexicon: number, entry: Entry<unknown>): void {
  const ending = endings.find((one) => one.lexicon === lexicon);
  if (ending === undefined) endings.push({ lexicon, entries: [entry] });
  else ending.entries.push(entry);
}

function holdsOnlyWords(form: string): boolean {
  for (let i = 0; i < form.length; i++) if (fold(form.charCodeAt(i)) === 0) return false;
  return true;
}

/**
 * Compiles the entries of several lexicons for `scanAll`. Capitals (unless `exactCase`), accents and the shape of
 * apostrophes, hyphens and spaces make no difference to a match. Forms that are empty or hold characters of no word are left
 * out; two entries of a lexicon may share a form, the first one that fits wins.
 */
export function compileLexicons<T extends readonly unknown[]>(
  entries: {
    readonly [K in keyof T]: Iterable<Entry<T[K]>>;
  },
): Lexicons<T> {
  let compiled: Compiled | null = null;
  return {
    count: entries.length,
    compiled: () => {
      compiled ??= compile(entries);
      return compiled;
    },
  };
}

function compile(entries: readonly Iterable<Entry<unknown>>[]): Compiled {
  const byForm = new Map<string, Ending[]>();
  entries.forEach((group, lexicon) => {
    for (const entry of group) {
      if (entry.form === '' || !holdsOnlyWords(entry.form)) continue;
      const symbols = symbolsOf(entry.form);
      const endings = byForm.get(symbols) ?? [];
      byForm.set(symbols, endings);
      addEnding(endings, lexicon, entry);
    }
  });
  const forms = [...byForm.keys()];
  const openings = forms.map((symbols) =>
    Array.from(symbols.slice(0, LONGEST_OPENING), (symbol) => symbol.charCodeAt(0)),
  );
  const { trie, values } = buildTrie(forms.map((symbols, index): Key => [symbols, index]));
  return { openings: collectOpenings(openings), trie, values, ends: [...byForm.values()] };
}

/** Compiles the entries of one lexicon for `scan`; see `compileLexicons`. */
export const compileLexicon = <T>(entries: Iterable<Entry<T>>): Lexicon<T> => compileLexicons<readonly [T]>([entries]);

/** Whether the text at `start` has the form's own capitals. */
function hasCapitalsOf(text: string, start: number, form: string): boolean {
  for (let i = 0; i < form.length; i++) {
    const wanted = form.charCodeAt(i);
    if (text.charCodeAt(start + i) !== wanted && fold(wanted) <= LAST_WORD_SYMBOL) return false;
  }
  return true;
}

const FIRST_DIGIT = 27;

function endsAt(text: string, end: number, entry: Entry<unknown>): boolean {
  switch (entry.endsBefore) {
    case 'anything':
      return true;
    case 'digit':
      return !isWordAt(text, end) || fold(text.charCodeAt(end)) >= FIRST_DIGIT;
    default:
      return !isWordAt(text, end) || fold(text.charCodeAt(end - 1)) > LAST_WORD_SYMBOL;
  }
}

function firstThatFits(
  entries: readonly Entry<unknown>[],
  text: string,
  start: number,
  end: number,
): Entry<unknown> | null {
  for (const entry of entries)
    if (endsAt(text, end, entry) && (entry.exactCase !== true || hasCapitalsOf(text, start, entry.form))) return entry;
  return null;
}

/** How many characters are looked through for openings before the forms that begin at these are looked up. */
const STRETCH = 4096;
const places = new Int32Array(STRETCH);
const NO_HITS: readonly Hit<unknown>[] = Object.freeze([]);

/** One pass over a text: for each lexicon what it has found, and from where on it may find more. */
class Scan {
  readonly hits: (readonly Hit<unknown>[])[] = [];
  readonly #lexicons: Compiled;
  readonly #text: string;
  readonly #free: number[] = [];
  /** Of each lexicon the longest entry that begins where the scan is. */
  readonly #longest: (Hit<unknown> | undefined)[] = [];

  constructor(lexicons: Lexicons<readonly unknown[]>, text: string) {
    this.#lexicons = lexicons.compiled();
    this.#text = text;
    for (let lexicon = 0; lexicon < lexicons.count; lexicon++) {
      this.hits.push(NO_HITS);
      this.#free.push(0);
    }
  }

  run(): void {
    const { length } = this.#text;
    for (let from = 0; from < length; from += STRETCH) {
      const found = findOpenings(this.#lexicons.openings, this.#text, from, Math.min(from + STRETCH, length), places);
      for (let i = 0; i < found; i++) if (this.#lookUp(places[i] ?? 0)) this.#keepLongest();
    }
  }

  /** Whether any form of any lexicon stands at a place. */
  #lookUp(start: number): boolean {
    const { trie, values } = this.#lexicons;
    const text = this.#text;
    const folding = FOLDING;
    let node = ROOT;
    let any = false;
    for (let i = start; i < text.length; i++) {
      const next = ((trie[2 * node] ?? 0) >> 1) + (folding[text.charCodeAt(i)] ?? 0);
      if (trie[2 * next + 1] !== node) break;
      node = next;
      if (((trie[2 * node] ?? 0) & 1) !== 0 && this.#take(values[node] ?? 0, start, i + 1)) any = true;
    }
    return any;
  }

  #take(ending: number, start: number, end: number): boolean {
    let any = false;
    for (const { lexicon, entries } of this.#lexicons.ends[ending] ?? []) {
      if (start < (this.#free[lexicon] ?? 0)) continue;
      const entry = firstThatFits(entries, this.#text, start, end);
      if (entry === null) continue;
      this.#longest[lexicon] = { start, end, value: entry.value };
      any = true;
    }
    return any;
  }

  #keepLongest(): void {
    for (let lexicon = 0; lexicon < this.#longest.length; lexicon++) {
      const hit = this.#longest[lexicon];
      if (hit === undefined) continue;
      const hits = this.hits[lexicon];
      if (hits === undefined || hits === NO_HITS) this.hits[lexicon] = [hit];
      else (hits as Hit<unknown>[]).push(hit);
      this.#free[lexicon] = hit.end;
      this.#longest[lexicon] = undefined;
    }
  }
}

/**
 * Finds for each lexicon all whole-word occurrences of its forms, leftmost first and the longest where several begin
 * together; a lexicon's hits do not overlap, those of different lexicons may. One pass, linear in the text's length.
 */
export function scanAll<T extends readonly unknown[]>(lexicons: Lexicons<T>, text: string): HitsOf<T> {
  const pass = new Scan(lexicons, text);
  pass.run();
  return pass.hits as unknown as HitsOf<T>;
}

/** Whether a form may begin at a place, as far as its first characters tell. */
export const mayOpenAt = <T>(lexicon: Lexicon<T>, text: string, at: number): boolean =>
  at < text.length && findOpenings(lexicon.compiled().openings, text, at, at + 1, places) > 0;

/** Finds the occurrences of one lexicon's forms; see `scanAll`. */
export const scan = <T>(lexicon: Lexicon<T>, text: string): readonly Hit<T>[] => scanAll(lexicon, text)[0];

import { isHyphen, isPlainStretch, KINDS, LIGATURE, PLAIN, SPACE, UNSEEN } from './characters.ts';
import { Notes } from './notes.ts';
import type { Span } from './span.ts';

/**
 * The words of a block on one line, as a reader takes them in: wrapped lines joined by one blank, words hyphenated
 * at a line end put together again, odd spaces made blanks, ligatures spelt out, soft hyphens and page furniture left out.
 * Recognisers read `text` and give offsets into it; `toSpan` carries these back to the document.
 */
export interface Passage {
  readonly text: string;
  /** Offsets into `text` at which the distance to the document's offsets changes; ascending, the first is 0. */
  readonly breaks: readonly number[];
  /** For each break, how far behind the block's start the character stands in the document. */
  readonly origins: readonly number[];
  /** What has been found out about the passage (see `per-passage.ts`). */
  readonly notes?: Notes;
}

/** A passage at its place in the document. */
interface Placed {
  readonly start: number;
  readonly passage: Passage;
}

/** What stands between the cells of a table's row in its passage. */
export const CELL_SEPARATOR = ' | ';

const SPELT_OUT: ReadonlyMap<string, string> = new Map([
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl'],
  ['\ufb05', 'st'],
  ['\ufb06', 'st'],
]);
const LETTER_BEFORE_HYPHEN = /\p{L}[-\u2010\u2011]$/u;
/** A letter of two UTF-16 units, and a hyphen. */
const LONGEST_TAIL = 3;

/** A stretch of a line for a passage. `isPlain` is known of whole lines, and saves looking at the characters again. */
export interface Stretch extends Span {
  readonly isPlain?: boolean;
}

/**
 * The same words in a string of its own. A part of a text holds on to all of it, and each of its characters is read through
 * the whole; strings as short as the shortest are copies anyhow.
 */
export const ownCopyOf = (words: string): string =>
  words.length <= SHORTEST_PART ? words : [words.slice(0, 1), words.slice(1)].join('');
const SHORTEST_PART = 12;

class PassageBuilder {
  readonly #document: string;
  readonly #pieces: string[] = [];
  #length = 0;
  #last = 0;
  readonly #breaks: number[] = [];
  readonly #origins: number[] = [];

  constructor(document: string) {
    this.#document = document;
  }

  #append(text: string): void {
    if (text === '') return;
    this.#pieces.push(text);
    this.#length += text.length;
    this.#last = text.charCodeAt(text.length - 1);
  }

  #put(text: string, origin: number): void {
    const last = this.#breaks.length - 1;
    const expected = (this.#origins[last] ?? Number.NaN) + this.#length - (this.#breaks[last] ?? 0);
    if (origin !== expected) {
      this.#breaks.push(this.#length);
      this.#origins.push(origin);
    }
    this.#append(text);
  }

  #putSpelling(spelling: string, origin: number): void {
    for (const letter of spelling) {
      this.#breaks.push(this.#length);
      this.#origins.push(origin);
      this.#append(letter);
    }
  }

  #putOddly(start: number, end: number): void {
    const document = this.#document;
    for (let i = start; i < end; ) {
      let next = i;
      while (next < end && isOrdinary(document.charCodeAt(next))) next++;
      if (next > i) this.#put(document.slice(i, next), i);
      else this.#putOdd(next++);
      i = next;
    }
  }

  #putOdd(at: number): void {
    const kind = KINDS[this.#document.charCodeAt(at)];
    if (kind === LIGATURE) this.#putSpelling(SPELT_OUT.get(this.#document.charAt(at)) ?? '', at);
    else if (kind !== UNSEEN && this.#length > 0 && this.#last !== SPACE) this.#put(' ', at);
  }

  /** Adds a stretch of a line, whose outer blanks the caller has left out. */
  add({ start, end, isPlain = isPlainStretch(this.#document, start, end) }: Stretch): void {
    if (isPlain) this.#put(this.#document.slice(start, end), start);
    else this.#putOddly(start, end);
  }

  /** Adds the next line's stretch, with a blank between unless the line before ended in a hyphenated word. */
  wrap(stretch: Stretch): void {
    if (this.#length > 0 && this.#last !== SPACE && !this.#endsHyphenated()) this.#put(' ', stretch.start - 1);
    this.add(stretch);
  }

  #endsHyphenated(): boolean {
    if (!isHyphen(this.#last)) return false;
    let tail = '';
    for (let i = this.#pieces.length - 1; i >= 0 && tail.length < LONGEST_TAIL; i--)
      tail = (this.#pieces[i] ?? '').slice(-LONGEST_TAIL) + tail;
    return LETTER_BEFORE_HYPHEN.test(tail);
  }

  /** Begins the next cell of a table's row. */
  nextCell(origin: number): void {
    this.#putSpelling(CELL_SEPARATOR, origin);
  }

  /** The passage of a block that starts at an offset of the document. */
  finish(blockStart: number): Passage {
    const [first = ''] = this.#pieces;
    const text = this.#pieces.length === 1 ? ownCopyOf(first) : this.#pieces.join('');
    return {
      text,
      breaks: this.#breaks,
      origins: this.#origins.map((origin) => origin - blockStart),
      notes: new Notes(),
    };
  }
}

const isOrdinary = (code: number): boolean => code !== SPACE && KINDS[code] === PLAIN;

/** Joins stretches of a document (one for each line, without outer blanks) to a passage. */
export function joinLines(document: string, stretches: readonly Stretch[]): Passage {
  const builder = new PassageBuilder(document);
  for (const stretch of stretches) builder.wrap(stretch);
  return builder.finish(stretches[0]?.start ?? 0);
}

/**
 * Joins the cells of one row, each of which may run over several lines, to a passage with `CELL_SEPARATOR` between cells.
 * The row's block starts at `start`.
 */
export function joinCells(document: string, cells: readonly (readonly Span[])[], start: number): Passage {
  const builder = new PassageBuilder(document);
  cells.forEach((stretches, index) => {
    if (index > 0) builder.nextCell(stretches[0]?.start ?? cells[index - 1]?.at(-1)?.end ?? 0);
    for (const stretch of stretches) builder.wrap({ start: stretch.start, end: stretch.end });
  });
  return builder.finish(start);
}

const areSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index]);

/** Whether two passages have the same words, at the same places of their blocks. */
export const haveSameWords = (one: Passage, other: Passage): boolean =>
  one.text === other.text && areSame(one.breaks, other.breaks) && areSame(one.origins, other.origins);

function originOf(passage: Passage, at: number): number {
  const { breaks, origins } = passage;
  let low = 0;
  let high = breaks.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return (origins[low] ?? 0) + at - (breaks[low] ?? 0);
}

/** The document's span for `[start, end)` of the text of a block's passage; `end` must be greater than `start`. */
export function toSpan({ start: blockStart, passage }: Placed, start: number, end: number): Span {
  const first = blockStart + originOf(passage, start);
  const last = blockStart + originOf(passage, end - 1);
  return { start: Math.min(first, last), end: Math.max(first, last) + 1 };
}

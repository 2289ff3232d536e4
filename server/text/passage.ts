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
  /** For each break, the document's offset of the character that stands there. */
  readonly origins: readonly number[];
}

/** What stands between the cells of a table's row in its passage. */
export const CELL_SEPARATOR = ' | ';

const SPELT_OUT: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};
const SPACE = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
/** Soft hyphens, zero-width characters, byte order marks and marks of direction: nothing that a reader sees. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/;
const SPECIAL = /[^\S ]| {2}|[\u00a0\u1680\u2000-\u200f\u202a-\u202f\u205f-\u2069\u3000\u00ad\ufeff\ufb00-\ufb06]/;
const LETTER_BEFORE_HYPHEN = /\p{L}[-\u2010\u2011]$/u;

class PassageBuilder {
  readonly #document: string;
  #text = '';
  readonly #breaks: number[] = [];
  readonly #origins: number[] = [];

  constructor(document: string) {
    this.#document = document;
  }

  #put(text: string, origin: number): void {
    const last = this.#breaks.length - 1;
    const expected = (this.#origins[last] ?? Number.NaN) + this.#text.length - (this.#breaks[last] ?? 0);
    if (origin !== expected) {
      this.#breaks.push(this.#text.length);
      this.#origins.push(origin);
    }
    this.#text += text;
  }

  #putSpelling(spelling: string, origin: number): void {
    for (const letter of spelling) {
      this.#breaks.push(this.#text.length);
      this.#origins.push(origin);
      this.#text += letter;
    }
  }

  #putOddly(start: number, end: number): void {
    for (let i = start; i < end; i++) {
      const character = this.#document.charAt(i);
      const spelling = SPELT_OUT[character];
      if (spelling !== undefined) this.#putSpelling(spelling, i);
      else if (UNSEEN.test(character)) continue;
      else if (!SPACE.test(character)) this.#put(character, i);
      else if (this.#text !== '' && !this.#text.endsWith(' ')) this.#put(' ', i);
    }
  }

  /** Adds a stretch of a line, whose outer blanks the caller has left out. */
  add(start: number, end: number): void {
    const raw = this.#document.slice(start, end);
    if (SPECIAL.test(raw)) this.#putOddly(start, end);
    else this.#put(raw, start);
  }

  /** Adds the next line's stretch, with a blank between unless the line before ended in a hyphenated word. */
  wrap(start: number, end: number): void {
    if (this.#text !== '' && !LETTER_BEFORE_HYPHEN.test(this.#text) && !this.#text.endsWith(' '))
      this.#put(' ', start - 1);
    this.add(start, end);
  }

  /** Begins the next cell of a table's row. */
  nextCell(origin: number): void {
    this.#putSpelling(CELL_SEPARATOR, origin);
  }

  finish(): Passage {
    return Object.freeze({ text: this.#text, breaks: this.#breaks, origins: this.#origins });
  }
}

/** Joins stretches of a document (one for each line, without outer blanks) to a passage. */
export function joinLines(document: string, stretches: readonly Span[]): Passage {
  const builder = new PassageBuilder(document);
  for (const { start, end } of stretches) builder.wrap(start, end);
  return builder.finish();
}

/** Joins the cells of one row, each of which may run over several lines, to a passage with `CELL_SEPARATOR` between cells. */
export function joinCells(document: string, cells: readonly (readonly Span[])[]): Passage {
  const builder = new PassageBuilder(document);
  cells.forEach((stretches, index) => {
    if (index > 0) builder.nextCell(stretches[0]?.start ?? cells[index - 1]?.at(-1)?.end ?? 0);
    for (const { start, end } of stretches) builder.wrap(start, end);
  });
  return builder.finish();
}

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

/** The document's span for `[start, end)` of a passage's text; `end` must be greater than `start`. */
export function toSpan(passage: Passage, start: number, end: number): Span {
  const first = originOf(passage, start);
  const last = originOf(passage, end - 1);
  return { start: Math.min(first, last), end: Math.max(first, last) + 1 };
}

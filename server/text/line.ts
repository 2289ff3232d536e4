import { isPlainStretch } from './characters.ts';
import type { Snapshot } from './snapshot.ts';
import type { Span } from './span.ts';

/** One line of a document without its outer blanks. `start === end` where it is blank. */
export interface Line extends Span {
  /** Columns of blanks before the first visible character. */
  readonly indent: number;
  /** Whether a form feed stands on the line: a new page begins there. */
  readonly opensPage: boolean;
  /** Whether its words read just as they stand, in one column: no odd characters, no two spaces together, no bar, no row of dots. */
  readonly isPlain: boolean;
}

const FORM_FEED = 12;

/** Blank, no-break and thin spaces, tab, form feed and vertical tab, byte order mark. */
function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f
  );
}

/** Dots that lead the eye from a label to what stands in the right column. */
export const LEADERS = '....';

const OPENS_PAGE = 1;
const IS_PLAIN = 2;
const MAY_BE_FURNITURE = 4;

/** What page furniture begins with: a digit, or the first letter of `page`, `Ofsted` or `www`. */
const BEGINS_FURNITURE: ReadonlySet<number> = new Set(Array.from('0123456789PpOoWw', (sign) => sign.charCodeAt(0)));

/** Where a version of a text is the same as the one before: its first lines and its last ones, and how far these have moved. */
export interface Unchanged {
  readonly head: number;
  readonly tail: number;
  /** By how much the offsets of the last lines have grown. */
  readonly moved: number;
}

/** The lines of a document in order, each without its outer blanks: numbers side by side, since there are many lines. */
export class Lines {
  readonly length: number;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #indents: Int32Array;
  readonly #traits: Uint8Array;
  /** Numbers that tell lines apart (see `fingerprint`), made when they are asked for; 0 until then. */
  readonly #prints: Int32Array;

  /** Reads the lines; those that are as in an earlier version are taken over from its lines. */
  constructor(snapshot: Snapshot, before: Lines | null = null, same: Unchanged = { head: 0, tail: 0, moved: 0 }) {
    this.length = snapshot.lineStarts.length;
    this.#starts = new Int32Array(this.length);
    this.#ends = new Int32Array(this.length);
    this.#indents = new Int32Array(this.length);
    this.#traits = new Uint8Array(this.length);
    this.#prints = new Int32Array(this.length);
    if (before !== null) {
      this.#copy(before, 0, 0, same.head, 0);
      this.#copy(before, before.length - same.tail, this.length - same.tail, same.tail, same.moved);
    }
    const hasLeaders = snapshot.text.includes(LEADERS);
    for (let index = same.head; index < this.length - same.tail; index++) this.#read(snapshot, index, hasLeaders);
  }

  #copy(before: Lines, from: number, to: number, count: number, moved: number): void {
    this.#starts.set(before.#starts.subarray(from, from + count), to);
    this.#ends.set(before.#ends.subarray(from, from + count), to);
    this.#indents.set(before.#indents.subarray(from, from + count), to);
    this.#traits.set(before.#traits.subarray(from, from + count), to);
    this.#prints.set(before.#prints.subarray(from, from + count), to);
    if (moved === 0) return;
    for (let index = to; index < to + count; index++) {
      this.#starts[index] = (this.#starts[index] ?? 0) + moved;
      this.#ends[index] = (this.#ends[index] ?? 0) + moved;
    }
  }

  #read(snapshot: Snapshot, index: number, hasLeaders: boolean): void {
    const { text } = snapshot;
    const from = snapshot.lineStarts[index] ?? 0;
    let start = from;
    let end = snapshot.lineStarts[index + 1] ?? text.length;
    let traits = 0;
    while (start < end && isBlank(text.charCodeAt(start))) {
      if (text.charCodeAt(start) === FORM_FEED) traits |= OPENS_PAGE;
      start++;
    }
    // A line of blanks ends before its break.
    if (start === end) start = end = endOfLine(text, from, end);
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    const isLed = hasLeaders && text.slice(start, end).includes(LEADERS);
    if (!isLed && isPlainStretch(text, start, end)) traits |= IS_PLAIN;
    if (start < end && BEGINS_FURNITURE.has(text.charCodeAt(start))) traits |= MAY_BE_FURNITURE;
    this.#starts[index] = start;
    this.#ends[index] = end;
    this.#indents[index] = start - from;
    this.#traits[index] = traits;
  }

  start(index: number): number {
    return this.#starts[index] ?? 0;
  }

  /** How many UTF-16 units the line has without its outer blanks; 0 outside the document. */
  width(index: number): number {
    return (this.#ends[index] ?? 0) - (this.#starts[index] ?? 0);
  }

  /** Whether the line has nothing to read; lines outside the document have nothing. */
  isEmpty(index: number): boolean {
    return this.#starts[index] === this.#ends[index];
  }

  opensPage(index: number): boolean {
    return ((this.#traits[index] ?? 0) & OPENS_PAGE) !== 0;
  }

  /** Whether the line begins as page furniture does that is known by its own words. */
  mayBeFurniture(index: number): boolean {
    return ((this.#traits[index] ?? 0) & MAY_BE_FURNITURE) !== 0;
  }

  /** The column just after the line's last visible character. */
  rightEdge(index: number): number {
    return (this.#indents[index] ?? 0) + this.width(index);
  }

  /** The number that `make` gives for a line's words, made once as long as the line stays in the text. Always by the same `make`. */
  fingerprint(index: number, make: (start: number, end: number) => number): number {
    const known = this.#prints[index] ?? 0;
    if (known !== 0) return known;
    const start = this.start(index);
    const made = make(start, start + this.width(index));
    this.#prints[index] = made;
    return made;
  }

  at(index: number): Line {
    const traits = this.#traits[index] ?? 0;
    return {
      start: this.#starts[index] ?? 0,
      end: this.#ends[index] ?? 0,
      indent: this.#indents[index] ?? 0,
      opensPage: (traits & OPENS_PAGE) !== 0,
      isPlain: (traits & IS_PLAIN) !== 0,
    };
  }
}

const LF = 10;
const CR = 13;

/** Where a line ends that begins at `from` and whose break ends at `end`. */
function endOfLine(text: string, from: number, end: number): number {
  let at = end;
  if (at > from && text.charCodeAt(at - 1) === LF) at--;
  if (at > from && text.charCodeAt(at - 1) === CR) at--;
  return at;
}

/** Whether the line has nothing to read. */
export const isEmpty = (line: Line): boolean => line.start === line.end;

/** The column just after the line's last visible character. */
export const rightEdge = (line: Line): number => line.indent + line.end - line.start;

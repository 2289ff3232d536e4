import { countLeading } from './search.ts';
import type { Span } from './span.ts';

/** A place as editors count it: zero-based line, and UTF-16 units from the line's start. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** One version of a text, never changed after it is made. */
export interface Snapshot {
  readonly text: string;
  readonly version: number;
  /** Offsets at which the lines begin; the first is 0. CR, LF and CRLF end a line, nothing else does. */
  readonly lineStarts: Int32Array;
}

const LF = 10;
const CR = 13;

function findLineStarts(text: string): Int32Array {
  const starts: number[] = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c !== LF && c !== CR) continue;
    if (c === CR && text.charCodeAt(i + 1) === LF) i++;
    starts.push(i + 1);
  }
  return Int32Array.from(starts);
}

/** Makes a snapshot of any text, whatever characters it holds. */
export function takeSnapshot(text: string, version = 0): Snapshot {
  return Object.freeze({ text, version, lineStarts: findLineStarts(text) });
}

const clamp = (value: number, low: number, high: number): number =>
  Number.isFinite(value) ? Math.min(Math.max(Math.trunc(value), low), high) : low;

/** The zero-based line that holds `offset`; offsets outside the text count as its nearest end. */
export function lineOf(snapshot: Snapshot, offset: number): number {
  const starts = snapshot.lineStarts;
  const wanted = clamp(offset, 0, snapshot.text.length);
  return Math.max(0, countLeading(starts, (start) => start <= wanted) - 1);
}

/** The line's extent without its line break. Lines outside the text count as the nearest one. */
export function lineSpan(snapshot: Snapshot, line: number): Span {
  const { text, lineStarts } = snapshot;
  const index = clamp(line, 0, lineStarts.length - 1);
  const start = lineStarts[index] ?? 0;
  let end = lineStarts[index + 1] ?? text.length;
  if (index + 1 < lineStarts.length) {
    if (text.charCodeAt(end - 1) === LF) end--;
    if (end > start && text.charCodeAt(end - 1) === CR) end--;
  }
  return { start, end };
}

/** The place of an offset; offsets outside the text count as its nearest end. */
export function placeAt(snapshot: Snapshot, offset: number): Place {
  const line = lineOf(snapshot, offset);
  const span = lineSpan(snapshot, line);
  return { line, character: clamp(offset, span.start, span.end) - span.start };
}

/** The offset of a place; lines and characters outside the text count as the nearest that exist. */
export function offsetAt(snapshot: Snapshot, place: Place): number {
  const line = clamp(place.line, 0, snapshot.lineStarts.length - 1);
  if (place.line > line) return snapshot.text.length;
  const span = lineSpan(snapshot, line);
  return clamp(span.start + clamp(place.character, 0, span.end - span.start), span.start, span.end);
}

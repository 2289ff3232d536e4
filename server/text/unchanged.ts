import type { Unchanged } from './line.ts';
import { lineOf, type Snapshot } from './snapshot.ts';
import type { Span } from './span.ts';

/** Strings are compared in pieces of this length, much faster than character by character. */
const PIECE = 4096;

/** How many characters two texts begin with alike. */
function lengthOfCommonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at + PIECE <= most && one.slice(at, at + PIECE) === other.slice(at, at + PIECE)) at += PIECE;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

/** How many characters two texts end with alike, `most` at the most. */
function lengthOfCommonEnd(one: string, other: string, most: number): number {
  const fromEnd = (text: string, length: number): string =>
    text.slice(text.length - length - PIECE, text.length - length);
  let length = 0;
  while (length + PIECE <= most && fromEnd(one, length) === fromEnd(other, length)) length += PIECE;
  while (length < most && one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length))
    length++;
  return length;
}

/** A stretch of a text that gave way to another. */
export interface Edit extends Span {
  /** By how much the text has grown. */
  readonly by: number;
}

/** The lines at both ends of a text that another version of it has, too, breaks and all. */
export function findUnchanged(before: Snapshot, after: Snapshot): Unchanged & { readonly edit: Edit } {
  const start = lengthOfCommonStart(before.text, after.text);
  const shorter = Math.min(before.text.length, after.text.length);
  const end = lengthOfCommonEnd(before.text, after.text, shorter - start);
  // A line is whole in the common start where the next one begins there, and in the common end where its own first
  // character has one before it there: that tells whether a CR and an LF are one break.
  const linesBehind = (snapshot: Snapshot): number =>
    snapshot.lineStarts.length - 1 - lineOf(snapshot, snapshot.text.length - end);
  const by = after.text.length - before.text.length;
  return {
    head: Math.min(lineOf(before, start), lineOf(after, start)),
    tail: Math.min(linesBehind(before), linesBehind(after)),
    moved: by,
    edit: { start, end: before.text.length - end, by },
  };
}

import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { type PositionEncoding, positionsIn } from '../features/positions.ts';
import { lineOf, type Snapshot, takeSnapshot } from '../text/snapshot.ts';
import type { Span } from '../text/span.ts';

const LF = 10;
const CR = 13;

/**
 * Line starts after `replaced` gave way to `inserted`. Only the lines that the change touches are read again: from the one
 * before it (a CR there may now meet an LF) to the change's end; later lines move by the difference in length.
 */
function moveLineStarts(before: Snapshot, text: string, replaced: Span, inserted: number): Int32Array {
  const starts = before.lineStarts;
  const first = lineOf(before, replaced.start - 1);
  const touched: number[] = [];
  const end = replaced.start + inserted;
  for (let i = starts[first] ?? 0; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== LF && unit !== CR) continue;
    if (unit === CR && text.charCodeAt(i + 1) === LF) i++;
    if (i + 1 <= end) touched.push(i + 1);
  }
  const last = lineOf(before, replaced.end) + 1;
  const difference = text.length - before.text.length;
  const moved = new Int32Array(first + 1 + touched.length + starts.length - last);
  moved.set(starts.subarray(0, first + 1));
  moved.set(touched, first + 1);
  for (let i = last, at = first + 1 + touched.length; i < starts.length; i++, at++) {
    moved[at] = (starts[i] ?? 0) + difference;
  }
  return moved;
}

/** The snapshot after a stretch of it was replaced. The span must lie inside the text. */
export function replaceSpan(before: Snapshot, replaced: Span, inserted: string, version: number): Snapshot {
  const text = before.text.slice(0, replaced.start) + inserted + before.text.slice(replaced.end);
  return Object.freeze({ text, version, lineStarts: moveLineStarts(before, text, replaced, inserted.length) });
}

const isWhole = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value >= 0;

const isPosition = (position: { line: unknown; character: unknown } | undefined): boolean =>
  position !== undefined && isWhole(position.line) && isWhole(position.character);

function isUsable(change: TextDocumentContentChangeEvent): boolean {
  if (typeof change.text !== 'string') return false;
  return (
    !('range' in change) ||
    change.range === undefined ||
    (isPosition(change.range.start) && isPosition(change.range.end))
  );
}

/**
 * The snapshot after a client's changes, each of which counts from the text that the one before it left. Null where a
 * position is no whole number: nothing can be made of such a change, and the text is then no longer the client's.
 */
export function applyChanges(
  before: Snapshot,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
  encoding: PositionEncoding,
): Snapshot | null {
  let snapshot = before;
  for (const change of changes) {
    if (!isUsable(change)) return null;
    if (!('range' in change) || change.range === undefined) {
      snapshot = takeSnapshot(change.text, version);
      continue;
    }
    const { toOffset } = positionsIn(snapshot, encoding);
    const from = toOffset(change.range.start);
    const to = toOffset(change.range.end);
    snapshot = replaceSpan(snapshot, { start: Math.min(from, to), end: Math.max(from, to) }, change.text, version);
  }
  return snapshot.version === version ? snapshot : Object.freeze({ ...snapshot, version });
}

import type { Position, Range } from 'vscode-languageserver';
import { lineOf, lineSpan, type Snapshot } from '../text/snapshot.ts';
import type { Span } from '../text/span.ts';

/** How a client counts the characters of a line. */
export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32';

/** Carries offsets (UTF-16 units) to a client's positions and back, for one version of a text. */
export interface Positions {
  /** The position of an offset; offsets outside the text count as its nearest end, inside a surrogate pair as its start. */
  toPosition(offset: number): Position;
  toRange(span: Span): Range;
  /** The character, in its line, of an offset that is known to lie in that line. */
  columnOf(line: number, offset: number): number;
  /** The offset of a position; lines and characters outside the text count as the nearest that exist. */
  toOffset(position: Position): number;
}

const isLead = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isTrail = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

const splitsPair = (text: string, offset: number): boolean =>
  offset > 0 && isTrail(text.charCodeAt(offset)) && isLead(text.charCodeAt(offset - 1));

/** How many of the encoding's units the code point at `offset` takes, and how many UTF-16 units. */
function widthAt(text: string, offset: number, encoding: PositionEncoding): readonly [own: number, utf16: number] {
  const unit = text.charCodeAt(offset);
  const isPair = isLead(unit) && isTrail(text.charCodeAt(offset + 1));
  const utf16 = isPair ? 2 : 1;
  switch (encoding) {
    case 'utf-16':
      return [utf16, utf16];
    case 'utf-32':
      return [1, utf16];
    case 'utf-8':
      return [isPair ? 4 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3, utf16];
  }
}

/** Units of the encoding in `[start, end)` of a line. */
function unitsIn(text: string, start: number, end: number, encoding: PositionEncoding): number {
  let units = 0;
  for (let at = start; at < end; ) {
    const [own, utf16] = widthAt(text, at, encoding);
    units += own;
    at += utf16;
  }
  return units;
}

/** The offset that lies `units` of the encoding behind `start`, not behind `end`; inside a character, the character's start. */
function offsetBehind(text: string, start: number, end: number, units: number, encoding: PositionEncoding): number {
  let left = units;
  let at = start;
  while (at < end) {
    const [own, utf16] = widthAt(text, at, encoding);
    if (left < own) break;
    left -= own;
    at += utf16;
  }
  return at;
}

const isAscii = (snapshot: Snapshot): boolean => {
  for (let i = 0; i < snapshot.text.length; i++) if (snapshot.text.charCodeAt(i) > 0x7f) return false;
  return true;
};

/** The conversions for one version of a text. A text of ASCII alone counts the same in every encoding. */
export function positionsIn(snapshot: Snapshot, encoding: PositionEncoding): Positions {
  const { text } = snapshot;
  const plain = encoding === 'utf-16' || isAscii(snapshot);
  const toPosition = (offset: number): Position => {
    const line = lineOf(snapshot, offset);
    const span = lineSpan(snapshot, line);
    let at = Math.min(Math.max(Number.isFinite(offset) ? Math.trunc(offset) : 0, span.start), span.end);
    if (splitsPair(text, at)) at--;
    return { line, character: plain ? at - span.start : unitsIn(text, span.start, at, encoding) };
  };
  return {
    toPosition,
    columnOf(line, offset) {
      const start = snapshot.lineStarts[line] ?? 0;
      return plain ? offset - start : unitsIn(text, start, offset, encoding);
    },
    toRange: (span) => ({ start: toPosition(span.start), end: toPosition(span.end) }),
    toOffset({ line, character }) {
      if (line >= snapshot.lineStarts.length) return text.length;
      const span = lineSpan(snapshot, line);
      const units = line < 0 || !(character > 0) ? 0 : Math.trunc(character);
      if (!plain) return offsetBehind(text, span.start, span.end, units, encoding);
      const at = Math.min(span.start + units, span.end);
      return splitsPair(text, at) ? at - 1 : at;
    },
  };
}

import { isEmpty, type Line } from './line.ts';
import type { Span } from './span.ts';

/** The pieces of a line that wide gaps, tabs or bars keep apart, each with the column where it begins. */
export interface Cell extends Span {
  readonly column: number;
}

/** Three blanks or more, or a tab, part columns; two may be the gap after a full stop. */
const GAP = /\s*\t\s*| {3,}/g;
const BAR = /\s*\|\s*/g;

/** Splits a line where its layout does. One cell for a line of prose, none for a blank line. */
export function splitCells(text: string, line: Line): readonly Cell[] {
  if (isEmpty(line)) return [];
  const words = text.slice(line.start, line.end);
  const hasBars = words.startsWith('|') || (words.match(BAR)?.length ?? 0) >= 2;
  if (!hasBars && !words.includes('   ') && !words.includes('\t')) {
    return [{ start: line.start, end: line.end, column: line.indent }];
  }
  const cells: Cell[] = [];
  const separator = hasBars ? BAR : GAP;
  separator.lastIndex = 0;
  let from = 0;
  const put = (to: number): void => {
    if (to > from) cells.push({ start: line.start + from, end: line.start + to, column: line.indent + from });
  };
  for (let match = separator.exec(words); match !== null; match = separator.exec(words)) {
    put(match.index);
    from = match.index + match[0].length;
    if (match[0].length === 0) separator.lastIndex++;
  }
  put(words.length);
  return cells;
}

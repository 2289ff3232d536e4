import { type Block, makeBlock } from './block.ts';
import { type Cell, splitCells } from './columns.ts';
import { measureItemMark } from './item-mark.ts';
import type { Line } from './line.ts';
import { joinCells } from './passage.ts';
import type { Span } from './span.ts';
import { beginsWithin } from './wrapping.ts';

/**
 * Rows of tables that a layout keeps in columns. A cell may run over several lines, and the other column's words may stand
 * beside any of them, above or below (`Requires` over its label, `improvement` under it), so a row is put together from
 * all the lines that belong to it.
 */
const RIGHT_COLUMN_SLACK = 4;
/** Where no line of a run shows both columns, an indent as wide as this one is the right column. */
const DEEP_INDENT = 36;

interface Row {
  left: Cell[];
  right: Cell[];
}

const withoutMark = (text: string, line: Line): Line => {
  const mark = measureItemMark(text.slice(line.start, line.end));
  return mark === 0 ? line : { ...line, start: line.start + mark, indent: line.indent + mark };
};

function rightColumnOf(rows: readonly (readonly Cell[])[]): number {
  let column = Number.POSITIVE_INFINITY;
  for (const cells of rows) {
    const second = cells[1];
    if (second !== undefined) column = Math.min(column, second.column);
  }
  return Number.isFinite(column) ? column - RIGHT_COLUMN_SLACK : DEEP_INDENT;
}

/** A sentence that stands among rows, as under a table's title, is no row. */
const ENDS_SENTENCE = /\p{Ll}{2}[.!?]$/u;

const wordsOf = (text: string, span: Span): string => text.slice(span.start, span.end);

function beginsRow(text: string, row: Row, left: Cell | undefined, right: Cell | undefined): boolean {
  if (row.left.length === 0 || row.right.length === 0)
    return left !== undefined && row.left.length > 0 && right !== undefined && !beginsWithin(wordsOf(text, left));
  if (left === undefined) return false;
  return !beginsWithin(wordsOf(text, left));
}

const INCOMPLETE = /^requires?$/i;

/** A grade's first word over its label (`Requires`), the rest of it below: it begins the row that follows. */
function standsAboveLabel(text: string, lines: readonly (readonly Cell[])[], index: number, column: number): boolean {
  const right = lines[index]?.find((cell) => cell.column >= column);
  const next = lines[index + 1]?.find((cell) => cell.column < column);
  return (
    right !== undefined &&
    next !== undefined &&
    INCOMPLETE.test(wordsOf(text, right)) &&
    !beginsWithin(wordsOf(text, next))
  );
}

/** Whether each line has both columns and none a capital on the left: then a small letter tells of no cell that goes on. */
const areRowsInLowerCase = (text: string, lines: readonly (readonly Cell[])[], column: number): boolean =>
  lines.length >= FEWEST_IN_COLUMN &&
  lines.every(
    ([left, right]) =>
      left !== undefined &&
      left.column < column &&
      right !== undefined &&
      right.column >= column &&
      beginsWithin(wordsOf(text, left)),
  );

function groupTwoColumns(text: string, lines: readonly (readonly Cell[])[]): readonly Row[] {
  const column = rightColumnOf(lines);
  const rows: Row[] = [];
  let row: Row = { left: [], right: [] };
  const isInLowerCase = areRowsInLowerCase(text, lines, column);
  lines.forEach((cells, index) => {
    const left = cells.find((cell) => cell.column < column);
    const right = cells.find((cell) => cell.column >= column);
    if (
      isInLowerCase ||
      beginsRow(text, row, left, right) ||
      (left === undefined && standsAboveLabel(text, lines, index, column))
    ) {
      rows.push(row);
      row = { left: [], right: [] };
    }
    if (left !== undefined) row.left.push(left);
    if (right !== undefined) row.right.push(right);
  });
  rows.push(row);
  return rows;
}

function rowBlock(text: string, cells: readonly (readonly Span[])[]): Block {
  const present = cells.filter((pieces) => pieces.length > 0);
  const all = present.flat();
  const start = all.reduce((least, piece) => Math.min(least, piece.start), Number.POSITIVE_INFINITY);
  const passage = joinCells(text, present, start);
  const end = all.reduce((most, piece) => Math.max(most, piece.end), 0);
  const kind = present.length === 1 && ENDS_SENTENCE.test(passage.text) ? 'paragraph' : 'row';
  return makeBlock(kind, { start, end }, passage);
}

/** Whether each of several lines has one bar between its words (`May 2012 | Good`): alone in its line it might be anything. */
const areBarred = (text: string, run: readonly Line[]): boolean =>
  run.length >= FEWEST_IN_COLUMN && run.every(({ start, end }) => HAS_BAR.test(text.slice(start, end)));

const HAS_BAR = /\S \| \S/;
/** The line that is drawn under the head of a table with bars (`|---|:-:|`). */
const isRuled = (text: string, { start, end }: Line): boolean => /^\s*\|?[ :|-]*-[ :|-]*$/.test(text.slice(start, end));

/** Whether the words of a run of lines are set in columns. */
function isTabular(text: string, run: readonly Line[]): boolean {
  if (run.some((line) => !line.isPlain && splitCells(text, withoutMark(text, line)).length >= 2)) return true;
  let deepest = 0;
  let shallowest = Number.POSITIVE_INFINITY;
  for (const { indent } of run) {
    deepest = Math.max(deepest, indent);
    shallowest = Math.min(shallowest, indent);
  }
  return deepest >= DEEP_INDENT && shallowest < DEEP_INDENT / 2;
}

/** Two lines that begin a cell in the same place make a column. */
const FEWEST_IN_COLUMN = 2;

/** The columns of a table: those in which several lines begin a cell, and all of the line that has most. */
function columnsOf(lines: readonly (readonly Cell[])[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { column } of lines.flat()) counts.set(column, (counts.get(column) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count >= FEWEST_IN_COLUMN).map(([column]) => column);
  const fullest = lines.reduce((most, cells) => (cells.length > most.length ? cells : most), []);
  return new Set([...shared, ...fullest.map(({ column }) => column)]);
}

/** Parts a cell where two spaces stand before a place in which other lines begin one (`Outstanding  Good`). */
function splitAtColumns(text: string, cell: Cell, columns: ReadonlySet<number>): readonly Cell[] {
  const cells: Cell[] = [];
  let from = cell;
  for (let at = text.indexOf('  ', from.start); at >= 0 && at < cell.end; at = text.indexOf('  ', at + 2)) {
    const column = cell.column + (at + 2 - cell.start);
    if (!columns.has(column)) continue;
    cells.push({ ...from, end: at });
    from = { start: at + 2, end: cell.end, column };
  }
  return [...cells, from];
}

/** The rows of a run of lines without a blank between (furniture left out), in text order; null where it is not set in columns. */
export function readRows(text: string, run: readonly Line[]): readonly Block[] | null {
  const written = run.filter((line) => !isRuled(text, line));
  const isBarred = areBarred(text, written);
  if (!isBarred && !isTabular(text, run)) return null;
  const wide = (isBarred ? written : run).map((line) => splitCells(text, withoutMark(text, line), isBarred));
  const columns = columnsOf(wide);
  const isMatrix = wide.some((cells) => cells.length > 2);
  const lines = isMatrix ? wide.map((cells) => cells.flatMap((cell) => splitAtColumns(text, cell, columns))) : wide;
  if (isMatrix)
    return lines
      .filter((cells) => cells.length > 0)
      .map((cells) =>
        rowBlock(
          text,
          cells.map((cell) => [cell]),
        ),
      );
  return groupTwoColumns(text, lines)
    .filter((row) => row.left.length + row.right.length > 0)
    .map((row) => rowBlock(text, [row.left, row.right]))
    .sort((a, b) => a.start - b.start);
}

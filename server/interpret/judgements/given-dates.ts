import type { Block } from '../../text/block.ts';
import type { DocumentText } from '../../text/document-text.ts';
import { CELL_SEPARATOR, toSpan } from '../../text/passage.ts';
import { type Span, spansWithin } from '../../text/span.ts';
import { datesIn } from '../document/dated-sections.ts';
import type { DateMention } from '../finding.ts';
import type { TablePlace } from './tables.ts';

/**
 * The date that a table or a list gives the grades in it: by a column's head, by the row, or by the line that leads in the list.
 */
export interface ListContext {
  readonly document: DocumentText;
  readonly blocks: readonly Block[];
  readonly dates: readonly DateMention[];
}

/** A date, `earlier` for one before the document's own that is not told, or null where table and list give none. */
export type GivenDate = DateMention | 'earlier' | null;

/** The cells of a table's head, as they stand over those of a row. */
interface Head {
  readonly block: Block | null;
  readonly cells: readonly string[];
  /** Cells that the head lacks on the left: nothing stands over a table's labels. */
  readonly lacking: number;
}

const NO_HEAD: Head = { block: null, cells: [], lacking: 0 };

const cellsOf = (block: Block): readonly string[] => block.passage.text.split(CELL_SEPARATOR);

function headOf(place: TablePlace | null, row: Block, context: ListContext): Head {
  const block = place?.head == null ? undefined : context.blocks[place.head];
  if (block === undefined) return NO_HEAD;
  const cells = cellsOf(block);
  const own = cellsOf(row).length;
  // Beside rows with a label and all their cells, one that is a cell short has an empty one: nobody can say which.
  const next = context.blocks[(place?.head ?? 0) + 1];
  if (own === cells.length && next !== undefined && cellsOf(next).length === own + 1) return NO_HEAD;
  return { block, cells, lacking: own - cells.length === 1 ? 1 : 0 };
}

const headAbove = ({ cells, lacking }: Head, cell: number): string => cells[cell - lacking] ?? '';

/** The date in the head of a grade's column (`Judgement | 2016 | 2019`). */
const dateOfColumn = (place: TablePlace, { block, lacking }: Head, context: ListContext): DateMention | null =>
  block === null || place.cell < lacking ? null : dateInCell(block, place.cell - lacking, context.dates);

/** `Previous grade`: the head of a column of grades that an earlier inspection gave. */
const EARLIER_HEAD = /\b(?:previous(?:ly)?|before|prior|former(?:ly)?|earlier|last time|old)\b/i;
/** What stands between a grade and the date in its own cell: `Good (May 2016)`. */
const BEFORE_OWN = /^,? ?\(?$/;
const DATED_HEAD = /inspect|fieldwork|visit/i;

/** The date in one cell of a row. */
function dateInCell(block: Block, cell: number, dates: readonly DateMention[]): DateMention | null {
  const cells = cellsOf(block);
  const words = cells[cell];
  if (words === undefined || words.length === 0) return null;
  const offset = cells.slice(0, cell).reduce((sum, one) => sum + one.length + CELL_SEPARATOR.length, 0);
  return spansWithin(dates, toSpan(block, offset, offset + words.length))[0] ?? null;
}

/** The date right behind a grade in its own cell. */
const dateBehind = (grade: Span, dates: readonly DateMention[], document: DocumentText): DateMention | null =>
  dates.find(({ start }) => start >= grade.end && BEFORE_OWN.test(document.slice(grade.end, start))) ?? null;

/**
 * The date that a table's row gives a grade in it: right behind the grade, in its column's head, under a head that speaks of the
 * inspection, else the row's first; `earlier` in a column of former grades without a date.
 */
function dateOfRow(block: Block, grade: Span, place: TablePlace | null, context: ListContext): GivenDate {
  if (block.kind !== 'row' || !block.passage.text.includes(CELL_SEPARATOR)) return null;
  const dates = datesIn(context.dates, block);
  const head = headOf(place, block, context);
  const own =
    dateBehind(grade, dates, context.document) ??
    (place === null || place.cell === 0 ? null : dateOfColumn(place, head, context));
  if (own !== null) return own;
  if (place !== null && EARLIER_HEAD.test(headAbove(head, place.cell))) return 'earlier';
  const dated = head.cells.findIndex((cell) => DATED_HEAD.test(cell) && !/publish/i.test(cell));
  return (dated > 0 ? dateInCell(block, dated + head.lacking, dates) : null) ?? dates[0] ?? null;
}

/** How many items stand at most between a list's item and the line that leads it in. */
const LONGEST_LIST = 12;

/** The date in the line that leads in a list (`The judgements published in September 2015 were:`), for an item without its own. */
function dateOfLeadIn(index: number, context: ListContext): DateMention | null {
  const block = context.blocks[index];
  if (block === undefined || block.kind !== 'item' || spansWithin(context.dates, block).length > 0) return null;
  for (let before = index - 1; before >= Math.max(0, index - LONGEST_LIST); before--) {
    const one = context.blocks[before];
    if (one === undefined || one.kind === 'heading' || one.kind === 'row') return null;
    if (one.passage.text.endsWith(':'))
      return spansWithin(context.dates, one).findLast(({ from }) => from !== null) ?? null;
    if (one.kind === 'paragraph') return null;
  }
  return null;
}

/** The date that governs a grade (a span of the document) in block `index` by the table or list around it. */
export function givenDate(index: number, grade: Span, place: TablePlace | null, context: ListContext): GivenDate {
  const block = context.blocks[index];
  return block === undefined ? null : (dateOfRow(block, grade, place, context) ?? dateOfLeadIn(index, context));
}

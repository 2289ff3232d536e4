import type { Block } from '../text/block.ts';
import { CELL_SEPARATOR, toSpan } from '../text/passage.ts';
import { spansWithin } from '../text/span.ts';
import type { DateMention } from './finding.ts';
import type { TablePlace } from './judgement-tables.ts';

/**
 * The date that a table or a list gives the grades in it: by a column's head, by the row, or by the line that leads in the list.
 */
export interface ListContext {
  readonly blocks: readonly Block[];
  readonly dates: readonly DateMention[];
}

/** The date in the head of a grade's column (`Judgement | 2016 | 2019`). */
function dateOfColumn(place: TablePlace, head: readonly string[], context: ListContext): DateMention | null {
  const block = place.head === null ? undefined : context.blocks[place.head];
  const cell = head[place.cell];
  if (block === undefined || cell === undefined || cell.length === 0) return null;
  const offset = head.slice(0, place.cell).reduce((sum, one) => sum + one.length + CELL_SEPARATOR.length, 0);
  const span = toSpan(block.passage, offset, offset + cell.length);
  return spansWithin(context.dates, span)[0] ?? null;
}

/** The inspection's date in a table's row: under a head that speaks of it, else the row's first date. */
function dateOfRow(block: Block, place: TablePlace | null, context: ListContext): DateMention | null {
  if (block.kind !== 'row' || !block.passage.text.includes(CELL_SEPARATOR)) return null;
  const dates = spansWithin(context.dates, block).filter((date) => date.from !== null);
  const head = place?.head == null ? [] : (context.blocks[place.head]?.passage.text.split(CELL_SEPARATOR) ?? []);
  const column = place === null || place.cell === 0 ? null : dateOfColumn(place, head, context);
  if (column !== null) return column;
  const wanted = head.findIndex((cell) => /inspect|fieldwork|visit/i.test(cell) && !/publish/i.test(cell));
  if (wanted > 0) {
    const cells = block.passage.text.split(CELL_SEPARATOR);
    const offset = cells.slice(0, wanted).reduce((sum, cell) => sum + cell.length + CELL_SEPARATOR.length, 0);
    const cell = cells[wanted];
    if (cell !== undefined && cell.length > 0) {
      const span = toSpan(block.passage, offset, offset + cell.length);
      const inCell = dates.find((date) => span.start <= date.start && date.end <= span.end);
      if (inCell !== undefined) return inCell;
    }
  }
  return dates[0] ?? null;
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

/** The date that governs a grade in block `index` by the table or list around it, or null. */
export const givenDate = (index: number, place: TablePlace | null, context: ListContext): DateMention | null => {
  const block = context.blocks[index];
  return block === undefined ? null : (dateOfRow(block, place, context) ?? dateOfLeadIn(index, context));
};

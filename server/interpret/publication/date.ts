import { BODY_BEFORE, CLOSING_LINE, OCCASION, RECORD_OPENING } from '../../knowledge/publication-labels.ts';
import type { Point } from '../../recognise/dates/expression.ts';
import type { FoundDate } from '../../recognise/dates.ts';
import type { Block } from '../../text/block.ts';
import { indicesOf, mainKindsOf, perBlock, perList, perMember } from '../../text/per-block.ts';
import { perPlace } from '../../text/per-passage.ts';
import { type DocumentShape, isEntry, lineOf, type Position, rankOf } from './line.ts';

/** Where a document states its publication date: the index of the block, and of the date in it. */
export interface PublicationPlace {
  readonly block: number;
  readonly date: number;
}

type Found = readonly (readonly FoundDate[])[];

/** How far down a document its head may reach, in blocks, and how long a block of its head may be. */
const HEAD_BLOCKS = 24;
const LETTER_HEAD_BLOCKS = 50;
const LONG_PARAGRAPH = 220;
const FOOT_BLOCKS = 12;
const LONGEST_TITLE = 80;
const FEWEST_ENTRIES = 3;
const FEWEST_ROWS = 2;
/** What a month or a season falls behind a day of the same rank. */
const LESS_EXACT = 0.5;
const LAST_RANK_OF_HEADS = 2;

const SALUTATION = /^dear\s/i;
/** Whether each block is the salutation of a letter. */
export const areSalutations = perBlock(({ passage: { text } }): boolean => SALUTATION.test(text));

interface Candidate extends PublicationPlace {
  readonly rank: number;
}

const hasNamedYear = (point: Point): boolean =>
  'year' in point && typeof point.year === 'object' && point.year?.is === 'named';

/** The issue of `May/June 2018`, of a term at most; `April 2015 to March 2016` is what a report covers. */
const MOST_MONTHS_OF_ISSUE = 3;
/** A month with its year in figures, counted from the year 0; beyond any count for other points. */
const monthsIn = (point: Point): number =>
  point.is === 'month' && point.year?.is === 'named' ? point.year.year * 12 + point.month : Number.POSITIVE_INFINITY;

/** Whether a date can be a publication date: a day, or a month, a few months or a season of a paper, with its year in figures. */
function isFull({ expression: { from, to } }: FoundDate): boolean {
  if (from.portion !== null) return false;
  if (to !== null)
    return from.is === 'month' && hasNamedYear(from) && monthsIn(to) - monthsIn(from) <= MOST_MONTHS_OF_ISSUE;
  switch (from.is) {
    case 'day':
      return from.month !== null && hasNamedYear(from);
    case 'nth':
      return from.of === 'day' && hasNamedYear(from);
    case 'month':
    case 'season':
      return hasNamedYear(from);
    case 'week-of':
      return from.anchor !== 'holds' && hasNamedYear(from.day);
    default:
      return false;
  }
}

/** Where the head of a document ends: at a letter’s salutation, else at the first long paragraph. */
function headEnd(blocks: readonly Block[], salutation: number): number {
  if (salutation >= 0 && salutation < LETTER_HEAD_BLOCKS) return salutation;
  const prose = blocks.findIndex((block) => block.kind === 'paragraph' && block.passage.text.length > LONG_PARAGRAPH);
  return Math.min(HEAD_BLOCKS, prose < 0 ? blocks.length : prose + 1);
}

/** The parts of a document in which its date is looked for, in block indices. */
interface Layout {
  /** The first block behind the head. */
  readonly headEnd: number;
  /** The first block behind a signature or the end of a release. */
  readonly end: number;
  /** The first of the last few blocks. */
  readonly foot: number;
}

function layOut(blocks: readonly Block[]): Layout {
  const foot = Math.max(0, blocks.length - FOOT_BLOCKS);
  const salutation = areSalutations(blocks).indexOf(true);
  const closing = blocks.findIndex((block, index) => index >= foot && CLOSING_LINE.test(block.passage.text));
  const end = closing >= 0 ? closing : salutation >= 0 ? foot : blocks.length;
  return { headEnd: headEnd(blocks, salutation), end, foot };
}

function positionOf(index: number, { headEnd: head, end, foot }: Layout): Position {
  if (index < head) return 'head';
  return index >= end ? 'end' : index >= foot ? 'foot' : 'body';
}

/** When a date that names its year was, as a number that grows with time; months and seasons by their beginning. */
function orderOf({ expression: { from } }: FoundDate): number {
  const year = 'year' in from && typeof from.year === 'object' && from.year?.is === 'named' ? from.year.year : 0;
  const month = 'month' in from && from.month !== null ? from.month : 0;
  return (year * 12 + month) * 31 + (from.is === 'day' ? from.day : 0);
}

/** The dates that open their block as entries of a list do, or stand over one. */
function entriesOf(blocks: readonly Block[], found: Found): readonly FoundDate[] {
  return indicesOf(haveDates(found)).flatMap((index) => {
    const block = blocks[index];
    const [first] = found[index] ?? [];
    if (first === undefined || block === undefined || block.kind === 'furniture' || block.kind === 'note') return [];
    return opensEntry(block.passage, first.start, block.passage.text, first) ? [first] : [];
  });
}

const haveDates = perMember((dates: readonly FoundDate[]): boolean => dates.length > 0);

/** Whether a date opens its block as the entry of a list does. */
const opensEntry = perPlace((text: string, date: FoundDate): boolean =>
  isEntry({ before: text.slice(0, date.start), after: text.slice(date.end) }),
);

/** Whether the entries make a list: several on different days; the first is none of them where it is the latest of all and the others go up. */
function isTimeline(entries: readonly FoundDate[]): boolean {
  const orders = entries.filter(({ expression: { from } }) => hasNamedYear(from)).map(orderOf);
  if (new Set(orders).size < FEWEST_ENTRIES) return false;
  const [first = 0, ...others] = orders;
  const goesUp = others.every((order, index) => index === 0 || order >= (others[index - 1] ?? 0));
  return !(goesUp && others.every((order) => order < first));
}

function shapeOf(blocks: readonly Block[], found: Found, { headEnd: head }: Layout): DocumentShape {
  const titles = blocks.slice(0, head).filter(({ passage }) => passage.text.length <= LONGEST_TITLE);
  return {
    isRecord: titles.some(({ passage: { text } }) => OCCASION.test(text) || BODY_BEFORE.test(text)),
    isMinutes: blocks.slice(0, head).some(({ passage: { text } }) => RECORD_OPENING.test(text)),
    isTimeline: isTimeline(entriesOf(blocks, found)),
  };
}

const OPENING_MARK = /^["'“‘]/;

const isDateAlone = ({ text }: Block['passage'], [first]: readonly FoundDate[]): boolean =>
  first !== undefined && first.start === 0 && first.end === text.trimEnd().length;

const LONGEST_LISTED = 140;

/** The blocks of lists whose lines each have a date and other words: inspections, minutes, a page of contents. */
function findLists(blocks: readonly Block[], found: Found): ReadonlySet<number> {
  const listed = new Set<number>();
  let run: number[] = [];
  const flush = (): void => {
    if (run.length >= FEWEST_ENTRIES) for (const each of run) listed.add(each);
    run = [];
  };
  for (const index of indicesOf(haveDates(found))) {
    const passage = blocks[index]?.passage;
    const [first, ...others] = found[index] ?? [];
    if (passage === undefined || first === undefined) continue;
    if (run.at(-1) !== index - 1) flush();
    if (others.length === 0 && isLineOfList(passage, first.start, passage.text, first)) run.push(index);
  }
  flush();
  return listed;
}

/** Whether a date stands in a short line with other words. */
const isLineOfList = perPlace(
  (text: string, date: FoundDate): boolean =>
    text.length <= LONGEST_LISTED &&
    isFull(date) &&
    /\p{L}{3}|\d/u.test(text.slice(0, date.start) + text.slice(date.end)),
);

/** The rows of tables that hold more than one dated row: facts, whose dates tell of many things. */
const areFacts = perList((blocks: readonly Block[], found: Found): readonly boolean[] => {
  const facts = blocks.map(() => false);
  const kinds = mainKindsOf(blocks);
  let dated: number[] = [];
  for (let index = 0; index <= kinds.length; index++) {
    if (kinds[index] === 'row') {
      if ((found[index]?.length ?? 0) > 0) dated.push(index);
      continue;
    }
    if (dated.length === 0) continue;
    if (dated.length >= FEWEST_ROWS) for (const each of dated) facts[each] = true;
    dated = [];
  }
  return facts;
});

/** The rank of the evidence that a date is the document's own; null where it cannot be. */
const rankAt = perPlace(
  (
    text: string,
    date: FoundDate,
    previousEnd: number,
    above: string | null,
    isListed: boolean,
    position: Position,
    isRecord: boolean,
    isMinutes: boolean,
    hasEntries: boolean,
  ): number | null => {
    if (!isFull(date)) return null;
    const line = lineOf(text, date, previousEnd, above, isListed);
    const rank = rankOf(line, position, { isRecord, isMinutes, isTimeline: hasEntries });
    return rank !== null && !line.isDay && rank <= LAST_RANK_OF_HEADS ? rank + LESS_EXACT : rank;
  },
);

/**
 * Finds the date that a document states as its own: a label (`Published:`), a dateline, the date of a letter, a masthead
 * or a meeting’s header; a note of the last update only where there is nothing better. Null where it states none.
 * `found[i]` belongs to `blocks[i]`. Dates of inspections, of events and in the prose are passed over.
 */
export function findPublicationDate(blocks: readonly Block[], found: Found): PublicationPlace | null {
  const layout = layOut(blocks);
  const shape = shapeOf(blocks, found, layout);
  const facts = areFacts(blocks, found);
  const lists = findLists(blocks, found);
  const candidates: Candidate[] = [];
  for (const index of indicesOf(haveDates(found))) {
    const block = blocks[index];
    const dates = found[index] ?? [];
    if (block === undefined || block.kind === 'furniture' || block.kind === 'note') continue;
    const { passage } = block;
    const position = positionOf(index, layout);
    const line = blocks[index - 1]?.passage.text ?? null;
    // A quotation that opens the text is its headline, if nobody is named below it.
    const above = index === 1 && line !== null && isDateAlone(passage, dates) ? line.replace(OPENING_MARK, '') : line;
    dates.forEach((date, each) => {
      const end = dates[each - 1]?.end ?? 0;
      const rank = rankAt(
        passage,
        date.start,
        passage.text,
        date,
        end,
        above,
        lists.has(index) || (block.kind === 'row' && dates.length > 1),
        position,
        shape.isRecord,
        shape.isMinutes,
        shape.isTimeline,
      );
      if (rank !== null && (rank < 1 || facts[index] !== true)) candidates.push({ block: index, date: each, rank });
    });
  }
  const rank = Math.min(...candidates.map((each) => each.rank));
  return candidates.find((each) => each.rank === rank) ?? null;
}

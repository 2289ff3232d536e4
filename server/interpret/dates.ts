import type { FoundDate } from '../recognise/dates.ts';
import type { Block } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import { isoOf } from './calendar.ts';
import { DateReader } from './dates/reader.ts';
import { joinSplitRanges } from './dates/split-ranges.ts';
import { readWriting } from './dates/writing.ts';
import type { DateMention, DateRange } from './finding.ts';

/** The dates of a document and the one that it states as its own. */
export interface InterpretedDates {
  readonly published: DateRange | null;
  readonly publishedSpan: Span | null;
  /** In text order. */
  readonly dates: readonly DateMention[];
}

/**
 * Finds a document’s publication date and resolves its dates: those that name no year or count from another time by the
 * publication date, by the entry, sentence or date that governs them, or not at all where the text does not tell.
 * `found[i]` belongs to `blocks[i]`; the mentions’ offsets are the document’s. `writtenOn` is an ISO date known from
 * elsewhere; it stands in where the document states none, and is not given back as its publication date.
 */
export function interpretDates(
  blocks: readonly Block[],
  found: readonly (readonly FoundDate[])[],
  writtenOn: string | null = null,
): InterpretedDates {
  const joined = joinSplitRanges(blocks, found);
  const writing = readWriting(blocks, joined, writtenOn);
  const reader = new DateReader(blocks, joined, writing);
  for (const index of blocks.keys()) reader.takeBlock(index);
  const { stretch, span } = writing;
  const isStated = stretch !== null && span !== null;
  return {
    published: isStated ? { from: isoOf(stretch.from), to: isoOf(stretch.to) } : null,
    publishedSpan: isStated ? span : null,
    dates: reader.dates.toSorted((a, b) => a.start - b.start),
  };
}

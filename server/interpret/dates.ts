import type { FoundDate } from '../recognise/dates.ts';
import type { Block } from '../text/block.ts';
import { changeOf, movedSpan } from '../text/moved.ts';
import { descentOf } from '../text/per-block.ts';
import type { Span } from '../text/span.ts';
import { isoOf } from './calendar.ts';
import { leavesDates, movedDates } from './dates/as-before.ts';
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

type Found = readonly (readonly FoundDate[])[];

/** What was read of a version's blocks, and what it was read from. */
const KNOWN = new WeakMap<readonly Block[], { readonly found: Found; readonly interpreted: InterpretedDates }>();

/** What was read of the version before, where the edit since then bears on no date. */
function readAsBefore(blocks: readonly Block[], found: Found): InterpretedDates | null {
  const change = changeOf(blocks);
  const known = change === null ? undefined : KNOWN.get(change.before);
  if (change === null || known === undefined || descentOf(found)?.before !== known.found) return null;
  if (!leavesDates(blocks, found, known.found, change)) return null;
  const { published, publishedSpan, dates } = known.interpreted;
  return {
    published,
    publishedSpan: publishedSpan === null ? null : movedSpan(publishedSpan, change),
    dates: movedDates(dates, change),
  };
}

/**
 * Finds a document’s publication date and resolves its dates: those that name no year or count from another time by the
 * publication date, by the entry, sentence or date that governs them, or not at all where the text does not tell.
 * `found[i]` belongs to `blocks[i]`; the mentions’ offsets are the document’s. `writtenOn` is an ISO date known from
 * elsewhere; it stands in where the document states none, and is not given back as its publication date.
 */
export function interpretDates(
  blocks: readonly Block[],
  found: Found,
  writtenOn: string | null = null,
): InterpretedDates {
  if (writtenOn !== null) return readAnew(blocks, found, writtenOn);
  const interpreted = readAsBefore(blocks, found) ?? readAnew(blocks, found, null);
  KNOWN.set(blocks, { found, interpreted });
  return interpreted;
}

function readAnew(blocks: readonly Block[], found: Found, writtenOn: string | null): InterpretedDates {
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

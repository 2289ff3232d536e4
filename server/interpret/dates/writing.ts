import type { DateExpression } from '../../recognise/dates/expression.ts';
import type { FoundDate } from '../../recognise/dates.ts';
import type { Block } from '../../text/block.ts';
import { once } from '../../text/once.ts';
import { toSpan } from '../../text/passage.ts';
import { indicesOf, perBlock } from '../../text/per-block.ts';
import type { Span } from '../../text/span.ts';
import { type Day, dayOfIso, type Stretch } from '../calendar.ts';
import { findPublicationDate, type PublicationPlace } from '../publication/date.ts';
import { NOWHERE } from './place.ts';
import { resolveExpression, stretchOf } from './resolve.ts';

/** When a document was written, as far as it says so. */
export interface Writing {
  /** The day or month that it states as its own. */
  readonly stretch: Stretch | null;
  /** What places its dates without a year: that day, else the inspection’s in an official report. */
  readonly placing: Stretch | null;
  /** Where `stretch` or `placing` is stated. */
  readonly span: Span | null;
}

/** The label of an official report’s inspection dates. */
const INSPECTION_LABEL =
  /^\W*(?:inspection dates?|dates? of (?:the )?inspection|inspection period|fieldwork(?: dates?)?)\b/i;

const labelInspection = perBlock(({ passage: { text } }): boolean => INSPECTION_LABEL.test(text));

const oneDay = (day: Day): Stretch => ({ from: day, to: day });

/** The day or month that a document states as its own. */
const statedBy = once(({ from, to }: DateExpression): Stretch | null =>
  stretchOf(resolveExpression(from.is === 'week-of' ? from.day : from, to, NOWHERE)),
);

/** The days that the dates of an inspection come to. */
const inspectedOn = once(({ from, to }: DateExpression): Stretch | null =>
  stretchOf(resolveExpression(from, to, NOWHERE)),
);

function readStated(block: Block | undefined, date: FoundDate | undefined): Writing | null {
  if (block === undefined || date === undefined) return null;
  const stretch = statedBy(date.expression);
  return { stretch, placing: stretch, span: toSpan(block, date.start, date.end) };
}

/** The dates of the inspection in a report’s head. */
function readInspectionDates(blocks: readonly Block[], found: readonly (readonly FoundDate[])[]): Writing | null {
  for (const index of indicesOf(labelInspection(blocks))) {
    const block = blocks[index];
    const last = found[index]?.at(-1);
    if (block === undefined || last === undefined) continue;
    const placing = inspectedOn(last.expression);
    if (placing !== null) return { stretch: null, placing, span: toSpan(block, last.start, last.end) };
  }
  return null;
}

/**
 * When a document was written. `writtenOn` is an ISO date known from elsewhere, or null; it stands in where the document
 * states none, and then has no span.
 */
export function readWriting(
  blocks: readonly Block[],
  found: readonly (readonly FoundDate[])[],
  writtenOn: string | null,
): Writing {
  const place: PublicationPlace | null = findPublicationDate(blocks, found);
  const stated = place === null ? null : readStated(blocks[place.block], found[place.block]?.[place.date]);
  if (stated !== null) return stated;
  const day = writtenOn === null ? null : dayOfIso(writtenOn);
  if (day !== null) return { stretch: oneDay(day), placing: oneDay(day), span: null };
  return readInspectionDates(blocks, found) ?? { stretch: null, placing: null, span: null };
}

import type { FoundDate } from '../../recognise/dates.ts';
import type { Block } from '../../text/block.ts';
import { toSpan } from '../../text/passage.ts';
import type { Span } from '../../text/span.ts';
import { type Day, dayOfIso, type Stretch } from '../calendar.ts';
import { findPublicationDate, type PublicationPlace } from '../publication-date.ts';
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

const oneDay = (day: Day): Stretch => ({ from: day, to: day });

function readStated(block: Block | undefined, date: FoundDate | undefined): Writing | null {
  if (block === undefined || date === undefined) return null;
  const { from, to } = date.expression;
  const stretch = stretchOf(resolveExpression(from.is === 'week-of' ? from.day : from, to, NOWHERE));
  return { stretch, placing: stretch, span: toSpan(block, date.start, date.end) };
}

/** The dates of the inspection in a report’s head. */
function readInspectionDates(blocks: readonly Block[], found: readonly (readonly FoundDate[])[]): Writing | null {
  for (const [index, block] of blocks.entries()) {
    const last = found[index]?.at(-1);
    if (last === undefined || !INSPECTION_LABEL.test(block.passage.text)) continue;
    const placing = stretchOf(resolveExpression(last.expression.from, last.expression.to, NOWHERE));
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

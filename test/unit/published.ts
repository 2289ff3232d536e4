import { interpretDates } from '../../server/interpret/dates.ts';
import { findDates } from '../../server/recognise/dates.ts';
import { readBlocks } from '../../server/text/block-reading.ts';
import { takeSnapshot } from '../../server/text/snapshot.ts';

/** The first day of what a text states as its publication date; null where it states none. */
export function publishedIn(text: string): string | null {
  const blocks = readBlocks(takeSnapshot(text));
  return (
    interpretDates(
      blocks,
      blocks.map((block) => findDates(block.passage.text)),
    ).published?.from ?? null
  );
}

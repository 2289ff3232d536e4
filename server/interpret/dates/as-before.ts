import type { FoundDate } from '../../recognise/dates.ts';
import type { Block } from '../../text/block.ts';
import { type Change, movedSpan } from '../../text/moved.ts';
import { kindsOf } from '../../text/per-block.ts';
import { haveSameFields } from '../../text/per-passage.ts';
import type { DateMention, Evidence } from '../finding.ts';
import { areSalutations } from '../publication-date.ts';
import { readSigns } from './expectations.ts';
import { mayBreakOff } from './split-ranges.ts';

/** How many blocks at a document's beginning and end tell when it was written, whatever stands in them. */
const BLOCKS_OF_HEAD = 64;
const BLOCKS_OF_FOOT = 16;

type Found = readonly (readonly FoundDate[])[];

/**
 * Whether an edit leaves all dates as they are: none stands in the blocks that changed or in the one behind, whose date may be read
 * by the line above it, and of what else bears on dates elsewhere (a kind, a salutation, a heading or a sentence over a list, a
 * `between` at a page's end) these blocks say the same as before.
 */
export function leavesDates(blocks: readonly Block[], found: Found, foundBefore: Found, change: Change): boolean {
  const { before, first, end } = change;
  if (first < BLOCKS_OF_HEAD || end > blocks.length - BLOCKS_OF_FOOT) return false;
  for (let index = first; index <= end; index++)
    if ((found[index] ?? []).length > 0 || (foundBefore[index] ?? []).length > 0) return false;
  const [kinds, salutations, signs] = [kindsOf(blocks), areSalutations(blocks), readSigns(blocks)];
  const [kindsBefore, salutationsBefore, signsBefore] = [kindsOf(before), areSalutations(before), readSigns(before)];
  for (let index = first; index < end; index++) {
    const [now, then] = [signs[index], signsBefore[index]];
    if (kinds[index] !== kindsBefore[index] || salutations[index] !== salutationsBefore[index]) return false;
    if (now === undefined || then === undefined || !haveSameFields(now, then)) return false;
    if (mayBreakOff(blocks[index]) || mayBreakOff(before[index])) return false;
  }
  return true;
}

function movedEvidence(evidence: Evidence, change: Change): Evidence {
  const span = evidence.span === null ? null : movedSpan(evidence.span, change);
  return span === evidence.span ? evidence : { ...evidence, span };
}

/** Dates as they were read in the version before, where they stand now. What has not moved stays the same value. */
export function movedDates(dates: readonly DateMention[], change: Change): readonly DateMention[] {
  if (change.by === 0) return dates;
  return dates.map((date) => {
    const { start, end } = movedSpan(date, change);
    const resolvedFrom = date.resolvedFrom === null ? null : movedSpan(date.resolvedFrom, change);
    const evidence = date.evidence.map((one) => movedEvidence(one, change));
    const isSame =
      start === date.start &&
      resolvedFrom === date.resolvedFrom &&
      evidence.every((one, index) => one === date.evidence[index]);
    return isSame ? date : { ...date, start, end, resolvedFrom, evidence };
  });
}

import type { FoundDate } from '../../recognise/dates.ts';
import type { Block } from '../../text/block.ts';
import { perPlace } from '../../text/per-passage.ts';
import type { Stretch } from '../calendar.ts';
import { isSetOff } from './capitals.ts';
import type { Resolved } from './context.ts';
import type { Bearings } from './place.ts';
import { firstAtOrAfter, lastTo, type Occurrence, placeYearless } from './place.ts';

const SEPARATOR = /^\s?(?:[-–—─:|,]|\.(?!\d)|$)/;
const LETTER_OR_DIGIT = /[\p{L}\d]/u;
/** Signs that may stand before an entry’s date. */
const LONGEST_MARK = 8;
const LETTER = /\p{L}/u;
const LETTERS = /\p{L}/gu;
const MOST_LETTERS_IN_DATE_HEADING = 12;
const LONGEST_DATE_HEADING = 80;
/** How many blocks may lie between entries of one timeline. */
export const ENTRY_REACH = 12;

/** Whether a date opens its block as a label (`April 2017 - First visit`) or fills a cell of its row. */
export const isLabel = (found: FoundDate, { kind, passage }: Block): boolean =>
  labelsAt(passage, found.start, passage.text, kind, found);

const labelsAt = perPlace((text: string, kind: Block['kind'], found: FoundDate): boolean => {
  const before = text.slice(Math.max(0, found.start - LONGEST_MARK), found.start);
  const isFirst = found.start < LONGEST_MARK && !LETTER_OR_DIGIT.test(before);
  const fillsCell = kind === 'row' && before.endsWith('| ');
  const behind = text.slice(found.end, found.end + 3);
  if (isFirst && isSetOff(text.slice(found.start, found.end), behind)) return true;
  return (isFirst || fillsCell) && SEPARATOR.test(behind);
});

const CLOCK = /\d{1,2}[:.]\d\d|\d\s?[ap]\.?m\b/i;

/** Whether a heading is hardly more than this date, without a clock time: `11:04, 21 May 2013` heads nothing. */
export function isDateHeading(found: FoundDate, block: Block): boolean {
  if (block.kind !== 'heading' || block.passage.text.length > LONGEST_DATE_HEADING) return false;
  const rest = block.passage.text.slice(0, found.start) + block.passage.text.slice(found.end);
  return (rest.match(LETTERS)?.length ?? 0) <= MOST_LETTERS_IN_DATE_HEADING && !CLOCK.test(rest);
}

/** What a time stamp has beside its date and clock time. */
const STAMP_WORDS = /\b(?:at|on|[ap]\.?m\.?|bst|gmt|utc|posted|sent|said|date|commented)\b/gi;
const LONGEST_STAMP = 60;

/** Whether a block is the time stamp of a comment or message: a date with a clock time and no words of its own. */
export function isTimeStamp(found: FoundDate, block: Block): boolean {
  const { text } = block.passage;
  if (text.length > LONGEST_STAMP || block.kind === 'row') return false;
  const rest = `${text.slice(0, found.start)} ${text.slice(found.end)}`;
  return CLOCK.test(rest) && !LETTER.test(rest.replace(STAMP_WORDS, ''));
}

/** The next label of a timeline that names its year, and when that is; null where none follows soon. */
export function nextFullLabel(
  blocks: readonly Block[],
  found: readonly (readonly FoundDate[])[],
  after: number,
  resolve: (found: FoundDate) => Stretch | null,
): Stretch | null {
  for (let index = after + 1; index <= Math.min(after + ENTRY_REACH, blocks.length - 1); index++) {
    const block = blocks[index];
    const label = block === undefined ? undefined : found[index]?.find((each) => isLabel(each, block));
    const stretch = label === undefined ? null : resolve(label);
    if (stretch !== null) return stretch;
  }
  return null;
}

/** How long ago an entry may be and still be told as the last thing that happened. */
const DAYS_OF_LAST_ENTRY = 270;
const isRecent = ({ from, to }: Stretch, writing: Stretch | null): boolean =>
  writing !== null && from <= writing.to && writing.from - to <= DAYS_OF_LAST_ENTRY;

/**
 * Places an entry’s date without a year in the order of its timeline: between the label before it and the one after it.
 * Without one after it, by the day of writing, else after the entry before.
 */
export function placeEntry(
  occurrence: Occurrence,
  before: Resolved,
  after: Stretch | null,
  bearings: Bearings,
): Stretch | null {
  const next = firstAtOrAfter(occurrence, before.stretch.from);
  if (after === null) {
    const placed = placeYearless(occurrence, { ...bearings, governor: null }) ?? next;
    const isOver = next !== null && isRecent(next, bearings.placing);
    return isOver && placed !== null && placed.from > next.from ? next : placed;
  }
  if (after.from >= before.stretch.from) return next !== null && next.from <= after.to ? next : null;
  const earlier = lastTo(occurrence, before.stretch.to);
  return earlier !== null && earlier.to >= after.from ? earlier : null;
}

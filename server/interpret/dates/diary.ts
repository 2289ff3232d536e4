import { OTHER_LABEL_LINE } from '../../knowledge/publication-labels.ts';
import type { FoundDate } from '../../recognise/dates.ts';
import type { Block } from '../../text/block.ts';
import { toSpan } from '../../text/passage.ts';
import { indicesOf, perMember } from '../../text/per-block.ts';
import type { Stretch } from '../calendar.ts';
import { resolveFull } from './settle.ts';
import type { Writing } from './writing.ts';

/** A day that stands alone is the only date of its block. */
const haveOneDate = perMember((dates: readonly FoundDate[]): boolean => dates.length === 1);

const FEWEST_ENTRIES = 2;
const LETTER_OR_DIGIT = /[\p{L}\d]/u;

/** Whether a block is nothing but one whole day, as over an entry of a diary. */
function isLoneDay(found: FoundDate, { kind, passage: { text } }: Block): boolean {
  if (kind === 'row' || kind === 'furniture' || kind === 'note') return false;
  const { from, to } = found.expression;
  const isWhole = to === null && from.is === 'day' && from.month !== null && from.year?.is === 'named';
  return isWhole && !LETTER_OR_DIGIT.test(text.slice(0, found.start) + text.slice(found.end));
}

const DAYS_OF_A_DIARY = 366;

/** Whether a day lies so long before the document’s own that nothing of it was written then. */
const isOfLongBefore = (found: FoundDate, { from }: Stretch): boolean => {
  const day = resolveFull(found);
  return day !== null && from - day.to > DAYS_OF_A_DIARY;
};

/**
 * The blocks that are the days of a diary’s entries: several stand alone in their lines, the document’s own date
 * not counted, nor days of years before it, as a timeline has them. What an entry says was written on its day.
 */
export function findDiaryDays(
  blocks: readonly Block[],
  found: readonly (readonly FoundDate[])[],
  { span: own, stretch }: Writing,
): ReadonlySet<number> {
  const days = new Set<number>();
  for (const index of indicesOf(haveOneDate(found))) {
    const block = blocks[index];
    const [first] = found[index] ?? [];
    if (block === undefined || first === undefined || !isLoneDay(first, block)) continue;
    if (stretch !== null && isOfLongBefore(first, stretch)) continue;
    const isOwn = own?.start === toSpan(block, first.start, first.end).start;
    if (!isOwn && !OTHER_LABEL_LINE.test(blocks[index - 1]?.passage.text ?? '')) days.add(index);
  }
  return days.size >= FEWEST_ENTRIES ? days : new Set();
}

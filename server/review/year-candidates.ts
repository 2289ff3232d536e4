import type { DateMention } from '../interpret/finding.ts';
import type { Interpretation } from '../interpret/interpretation.ts';
import { firstFrom } from '../text/span.ts';
import type { Fix } from './problem.ts';
import { datesIn, isKnownDay, wordsAt } from './reading.ts';

const MOST = 3;
/** How many dates each way are looked at for a year. */
const REACH = 20;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTH_FIRST = /^(?:[a-z]+,? )?[a-z]+\.? \d{1,2}(?:st|nd|rd|th)?$/i;
const NUMERIC = /^\d{1,2}([/.-])\d{1,2}$/;

/** The nearest dates with a year on both sides of a mention, the nearest first; a few dates each way are looked at. */
function datedNear(interpretation: Interpretation, mention: DateMention): readonly DateMention[] {
  const dates = datesIn(interpretation);
  const here = firstFrom(dates, mention.start);
  const near = dates.slice(Math.max(0, here - REACH), here + REACH).filter((other) => isKnownDay(other.from));
  const distance = (other: DateMention): number => Math.abs(other.start - mention.start);
  return near.sort((a, b) => distance(a) - distance(b));
}

/** Years that the text's other dates give, the nearest to the mention first, and last that of its publication. */
function yearsNear(interpretation: Interpretation, mention: DateMention): readonly number[] {
  const years = datedNear(interpretation, mention).map((other) => Number(other.from?.slice(0, 4)));
  const published = interpretation.published?.from ?? null;
  return [...new Set(isKnownDay(published) ? [...years, Number(published.slice(0, 4))] : years)];
}

/** Whether the weekday that the mention names, if any, falls on its day in that year. */
function fitsWeekday(words: string, from: string, year: number): boolean {
  const named = WEEKDAYS.findIndex((weekday) => words.toLowerCase().includes(weekday));
  return named < 0 || new Date(`${year}${from.slice(1)}T00:00:00Z`).getUTCDay() === named;
}

function withYear(words: string, year: number): string {
  const separator = NUMERIC.exec(words)?.[1];
  if (separator !== undefined) return `${separator}${year}`;
  return MONTH_FIRST.test(words) ? `, ${year}` : ` ${year}`;
}

/**
 * Fixes that write a year after a day or month that lacks one: the years that the text names elsewhere, nearest first, in
 * which the weekday fits. None where the text names no year.
 */
export function yearFixes(interpretation: Interpretation, mention: DateMention): readonly Fix[] {
  const words = wordsAt(interpretation, mention);
  return yearsNear(interpretation, mention)
    .filter((year) => fitsWeekday(words, mention.from ?? '', year))
    .slice(0, MOST)
    .map((year) => ({
      code: 'fix.year',
      args: [year],
      edits: [{ start: mention.end, end: mention.end, text: withYear(words, year) }],
    }));
}

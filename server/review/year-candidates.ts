import type { DateMention } from '../interpret/finding.ts';
import type { Interpretation } from '../interpret/interpretation.ts';
import type { Fix } from './problem.ts';
import { datesIn, isKnownDay, wordsAt } from './reading.ts';

const MOST = 3;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTH_FIRST = /^(?:[a-z]+,? )?[a-z]+\.? \d{1,2}(?:st|nd|rd|th)?$/i;
const NUMERIC = /^\d{1,2}([/.-])\d{1,2}$/;

/** Years that the text's other dates give, the nearest to the mention first. */
function yearsNear(interpretation: Interpretation, mention: DateMention): readonly number[] {
  const distance = (other: DateMention): number => Math.abs(other.start - mention.start);
  const dated = datesIn(interpretation).filter((other) => isKnownDay(other.from));
  const years = dated.sort((a, b) => distance(a) - distance(b)).map((other) => Number(other.from?.slice(0, 4)));
  const published = interpretation.published?.from?.slice(0, 4);
  return [...new Set(published === undefined ? years : [...years, Number(published)])];
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

import type { DateRange } from '../interpret/finding.ts';
import type { Translate } from './wording.ts';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const DAY = 86_400_000;
const WRITTEN = /^(\d{4}|-)-(\d{2})-(\d{2})$/;

interface Day {
  /** Null where the year is not known. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

function readDay(iso: string): Day | null {
  const parts = WRITTEN.exec(iso);
  if (parts === null) return null;
  return { year: parts[1] === '-' ? null : Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
}

const timeOf = (day: Day): number | null => (day.year === null ? null : Date.UTC(day.year, day.month - 1, day.day));

const monthName = (day: Day, t: Translate): string => t(MONTHS[day.month - 1] ?? 'January');

/** The weekday of an ISO day in the reader's language; null where the year is not known or the day does not exist. */
export function weekdayOf(iso: string, t: Translate): string | null {
  const day = readDay(iso);
  const time = day === null ? null : timeOf(day);
  return time === null ? null : t(WEEKDAYS[new Date(time).getUTCDay()] ?? 'Sunday');
}

/** How many days a range has, both ends counted; null where the year is not known. */
export function daysIn(range: DateRange): number | null {
  const from = range.from === null ? null : readDay(range.from);
  const to = range.to === null ? null : readDay(range.to);
  const begun = from === null ? null : timeOf(from);
  const ended = to === null ? null : timeOf(to);
  return begun === null || ended === null ? null : Math.round((ended - begun) / DAY) + 1;
}

const lastOfMonth = (day: Day): number => new Date(Date.UTC(day.year ?? 2000, day.month, 0)).getUTCDate();

const isWholeMonths = (from: Day, to: Day): boolean =>
  from.day === 1 && (to.day === lastOfMonth(to) || (to.year === null && to.month === 2 && to.day === 28));

/** `July 2023`, or `July` where the year is not known. */
const monthAndYear = (day: Day, t: Translate): string =>
  day.year === null ? monthName(day, t) : t('{0} {1}', monthName(day, t), day.year);

const dayAndMonth = (day: Day, t: Translate): string => t('{0} {1}', day.day, monthName(day, t));

const wholeDay = (day: Day, t: Translate): string =>
  day.year === null ? dayAndMonth(day, t) : t('{0} {1} {2}', day.day, monthName(day, t), day.year);

function wholeMonths(from: Day, to: Day, t: Translate): string {
  if (from.year !== null && from.year === to.year && from.month === 1 && to.month === 12) return String(from.year);
  if (from.year === to.year && from.month === to.month) return monthAndYear(from, t);
  if (from.year === to.year) return t('{0} to {1}', monthName(from, t), monthAndYear(to, t));
  return t('{0} to {1}', monthAndYear(from, t), monthAndYear(to, t));
}

/**
 * A range as a person would write it: `17 to 28 July 2023`, `May 2018`, `2019`; the year is left out where it is not
 * known. Null where nothing is known, or where the ends are no ISO dates.
 */
export function writeRange(range: DateRange, t: Translate): string | null {
  const from = range.from === null ? null : readDay(range.from);
  const to = range.to === null ? null : readDay(range.to);
  if (from === null || to === null) return null;
  if (range.from === range.to) return wholeDay(from, t);
  if (isWholeMonths(from, to)) return wholeMonths(from, to, t);
  if (from.year === to.year && from.month === to.month) return t('{0} to {1}', from.day, wholeDay(to, t));
  if (from.year === to.year) return t('{0} to {1}', dayAndMonth(from, t), wholeDay(to, t));
  return t('{0} to {1}', wholeDay(from, t), wholeDay(to, t));
}

/** Whether a range's year is known. */
export const isPlaced = (range: DateRange): range is { readonly from: string; readonly to: string } =>
  range.from !== null && range.to !== null && !range.from.startsWith('-') && !range.to.startsWith('-');

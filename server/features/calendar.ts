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
export const SHORT_MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
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

/** How a month is written. */
type MonthName = (day: Day, t: Translate) => string;

const monthName: MonthName = (day, t) => t(MONTHS[day.month - 1] ?? 'January');
const shortMonthName: MonthName = (day, t) => t(SHORT_MONTHS[day.month - 1] ?? 'Jan');

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

/** Writes days and months, with the year where it is known. */
class Writer {
  readonly #month: MonthName;
  readonly #t: Translate;

  constructor(month: MonthName, t: Translate) {
    this.#month = month;
    this.#t = t;
  }

  write(from: Day, to: Day): string {
    const t = this.#t;
    if (from.year === to.year && from.month === to.month && from.day === to.day) return this.#day(from);
    if (isWholeMonths(from, to)) return this.#months(from, to);
    if (from.year === to.year && from.month === to.month) return t('{0} to {1}', from.day, this.#day(to));
    if (from.year === to.year) return t('{0} to {1}', this.#dayAndMonth(from), this.#day(to));
    return t('{0} to {1}', this.#day(from), this.#day(to));
  }

  #dayAndMonth(day: Day): string {
    return this.#t('{0} {1}', day.day, this.#month(day, this.#t));
  }

  #day(day: Day): string {
    return day.year === null
      ? this.#dayAndMonth(day)
      : this.#t('{0} {1} {2}', day.day, this.#month(day, this.#t), day.year);
  }

  /** `July 2023`, or `July` where the year is not known. */
  #monthAndYear(day: Day): string {
    const month = this.#month(day, this.#t);
    return day.year === null ? month : this.#t('{0} {1}', month, day.year);
  }

  #months(from: Day, to: Day): string {
    const t = this.#t;
    if (from.year !== null && from.year === to.year && from.month === 1 && to.month === 12) return String(from.year);
    if (from.year === to.year && from.month === to.month) return this.#monthAndYear(from);
    if (from.year === to.year) return t('{0} to {1}', this.#month(from, t), this.#monthAndYear(to));
    return t('{0} to {1}', this.#monthAndYear(from), this.#monthAndYear(to));
  }
}

/** The ends of a range; null where one is not known or is no ISO date. */
function endsOf(range: DateRange): { readonly from: Day; readonly to: Day } | null {
  const from = range.from === null ? null : readDay(range.from);
  const to = range.to === null ? null : readDay(range.to);
  return from === null || to === null ? null : { from, to };
}

function writeBy(month: MonthName, range: DateRange, t: Translate): string | null {
  const ends = endsOf(range);
  return ends === null ? null : new Writer(month, t).write(ends.from, ends.to);
}

/**
 * A range as a person would write it: `17 to 28 July 2023`, `May 2018`, `2019`; the year is left out where it is not
 * known. Null where nothing is known, or where the ends are no ISO dates.
 */
export const writeRange = (range: DateRange, t: Translate): string | null => writeBy(monthName, range, t);

/** The same with short names of months, for narrow places: `20 Feb to 3 Mar 2023`. */
export const writeShortly = (range: DateRange, t: Translate): string | null => writeBy(shortMonthName, range, t);

/**
 * The shortest form that still tells when: `17–28 Jul 2023`; of a range over two months the months, `Jun–Jul 2015`; over two
 * years the years, `2018–2019`.
 */
export function writeNarrowly(range: DateRange, t: Translate): string | null {
  const ends = endsOf(range);
  if (ends === null) return null;
  const { from, to } = ends;
  const last = writeShortly({ from: range.to, to: range.to }, t);
  if (from.year !== to.year) return t('{0}–{1}', from.year ?? '', to.year ?? '');
  if (from.month === to.month && from.day !== to.day && !isWholeMonths(from, to))
    return t('{0}–{1}', from.day, last ?? '');
  if (from.month === to.month || (from.month === 1 && to.month === 12)) return writeShortly(range, t);
  const month = shortMonthName(to, t);
  return t('{0}–{1}', shortMonthName(from, t), to.year === null ? month : t('{0} {1}', month, to.year));
}

/** Whether a range's year is known. */
export const isPlaced = (range: DateRange): range is { readonly from: string; readonly to: string } =>
  range.from !== null && range.to !== null && !range.from.startsWith('-') && !range.to.startsWith('-');

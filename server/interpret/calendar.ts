import { type Month, SEASONS, type Season, type Weekday, YEAR_KINDS, type YearKind } from '../knowledge/calendar.ts';
import type { Portion } from '../knowledge/calendar-phrases.ts';

/** Days since 1 January 1970 in the Gregorian calendar. */
export type Day = number;

/** A stretch of days, both ends inclusive. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

const MILLISECONDS = 86_400_000;

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month has; February of an unknown year may have 29. */
export const daysIn = (month: Month, year: number | null): number =>
  month === 2 ? (year === null || isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** The day with this date; dates past a month's end run on into the next month. */
export const dayOf = (year: number, month: Month, date: number): Day => Date.UTC(year, month - 1, date) / MILLISECONDS;

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value));
const FIRST_YEAR_OF_FOUR_DIGITS = 1000;

/** The ISO date of a day. */
export function isoOf(day: Day): string {
  const date = new Date(day * MILLISECONDS);
  const year = date.getUTCFullYear();
  // Years of other lengths are rare, and written with a sign or with zeros.
  if (!(year >= FIRST_YEAR_OF_FOUR_DIGITS && year <= 9999)) return date.toISOString().slice(0, 10);
  return `${year}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

/** The day of an ISO date, or null where it is none. */
export function dayOfIso(iso: string): Day | null {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(iso) && Number.isFinite(time) ? time / MILLISECONDS : null;
}

export const yearOfDay = (day: Day): number => new Date(day * MILLISECONDS).getUTCFullYear();
export const monthOfDay = (day: Day): Month => new Date(day * MILLISECONDS).getUTCMonth() + 1;

/** 1 for Monday to 7 for Sunday. 1 January 1970 was a Thursday. */
export const weekdayOf = (day: Day): Weekday => ((((day + 3) % 7) + 7) % 7) + 1;

export const monthStretch = (year: number, month: Month): Stretch => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month + 1, 1) - 1,
});

/** The months from `first` on, `count` of them; `first` may lie outside 1 to 12. */
export const monthsStretch = (year: number, first: number, count: number): Stretch => ({
  from: dayOf(year, first, 1),
  to: dayOf(year, first + count, 1) - 1,
});

/** The week from Monday to Sunday that holds a day. */
export function weekStretch(day: Day): Stretch {
  const from = day - weekdayOf(day) + 1;
  return { from, to: from + 6 };
}

const firstMonthOf = (kind: YearKind): Month => YEAR_KINDS.find((row) => row.kind === kind)?.firstMonth ?? 1;

/** A year of a kind by the calendar year in which it begins: the financial year 2018 is April 2018 to March 2019. */
export const yearStretch = (year: number, kind: YearKind): Stretch => monthsStretch(year, firstMonthOf(kind), 12);

/** The calendar year in which the year of this kind that holds a day begins. */
export const startYearOf = (day: Day, kind: YearKind): number =>
  monthOfDay(day) < firstMonthOf(kind) ? yearOfDay(day) - 1 : yearOfDay(day);

/** A quarter of a year, 1 to 4, or counted from its end: -1 is the last. */
export function quarterStretch(year: number, number: number, kind: YearKind): Stretch {
  const index = number > 0 ? number - 1 : 4 + number;
  return monthsStretch(year, firstMonthOf(kind) + index * 3, 3);
}

/** A season by the year in which it begins: the winter of 2018 ends in February 2019. */
export function seasonStretch(year: number, season: Season): Stretch {
  return monthsStretch(year, SEASONS.find((row) => row.name === season)?.firstMonth ?? 1, 3);
}

/** Easter Sunday, by the Gregorian rule in the form of Meeus, Jones and Butcher (1876). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

const THIRDS: Readonly<Partial<Record<Portion, number>>> = { early: 0, mid: 1, late: 2 };
const HALVES: Readonly<Partial<Record<Portion, number>>> = { 'first-half': 0, 'second-half': 1 };

const isMonthStart = (day: Day): boolean => new Date(day * MILLISECONDS).getUTCDate() === 1;
const monthsBetween = (from: Day, to: Day): number =>
  (yearOfDay(to) - yearOfDay(from)) * 12 + monthOfDay(to) - monthOfDay(from);

/** Early, mid and late in a week: Monday to Wednesday, Wednesday to Friday, Friday to Sunday. */
const WEEK_PARTS: readonly (readonly [from: number, to: number])[] = [
  [0, 2],
  [2, 4],
  [4, 6],
];
/** Early and mid in a month are ten days each; late is the rest. */
const MONTH_THIRD = 10;

/** One of `parts` equal parts of a stretch: whole months where it has several, else days. */
function partOf(stretch: Stretch, index: number, parts: number): Stretch {
  const { from, to } = stretch;
  const isMonths = isMonthStart(from) && isMonthStart(to + 1);
  const months = isMonths ? monthsBetween(from, to + 1) : 0;
  if (months > 1 && months % parts === 0) {
    return monthsStretch(yearOfDay(from), monthOfDay(from) + (index * months) / parts, months / parts);
  }
  if (to - from < 7) {
    const [first, last] = WEEK_PARTS[index] ?? [0, 6];
    return { from: Math.min(to, from + first), to: Math.min(to, from + last) };
  }
  const size = months === 1 && parts === 3 ? MONTH_THIRD : Math.floor((to - from + 1) / parts);
  return { from: from + index * size, to: index === parts - 1 ? to : from + (index + 1) * size - 1 };
}

/** From when on something is later than `bound`: from the same day on where it is one day. */
const afterwards = ({ from, to }: Stretch): Day => (from === to ? to : to + 1);

/** A part of a stretch. `so-far` and `to-come` end and begin at `bound`. */
export function portionOf(stretch: Stretch, portion: Portion, bound: Stretch | null): Stretch | null {
  const third = THIRDS[portion];
  if (third !== undefined) return partOf(stretch, third, 3);
  const half = HALVES[portion];
  if (half !== undefined) return partOf(stretch, half, 2);
  if (bound === null) return null;
  return portion === 'so-far'
    ? { from: stretch.from, to: Math.max(stretch.from, Math.min(stretch.to, bound.to)) }
    : { from: Math.min(stretch.to, Math.max(stretch.from, afterwards(bound))), to: stretch.to };
}

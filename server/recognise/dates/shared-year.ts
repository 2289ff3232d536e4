import type { DayPoint, MonthPoint, Point, Range, YearRef } from './expression.ts';
import { named } from './read.ts';
import type { Tokens } from './tokens.ts';

/** The year that a point names, if it names one. */
export function yearOf(point: Point): YearRef | null {
  return 'year' in point && typeof point.year !== 'number' ? point.year : null;
}

const monthOf = (point: Point): number | null => (point.is === 'day' || point.is === 'month' ? point.month : null);
export const lacksYear = (point: Point): point is DayPoint | MonthPoint =>
  (point.is === 'day' || point.is === 'month') &&
  point.year === null &&
  point.month !== null &&
  point.direction === null;

/** Places in the order of a year’s days; where a point names no month or no day, its first or its last one. */
const beginning = (point: Point): number => (monthOf(point) ?? 1) * 32 + (point.is === 'day' ? point.day : 1);
const ending = (point: Point): number => (monthOf(point) ?? 12) * 32 + (point.is === 'day' ? point.day : 31);

/** `from` with the year that its partner gives it: the same one, or the one before where the months run over New Year. */
export function withYearOf(from: Point, to: Point): Point {
  const year = yearOf(to);
  if (year === null || year.is === 'adjacent' || !lacksYear(from)) return from;
  if (beginning(from) <= ending(to)) return { ...from, year };
  return { ...from, year: year.is === 'named' ? named(year.year - 1) : { ...year, step: year.step - 1 } };
}

/** `10 August 2013 - 12 September`: the later end takes the earlier one's year, or the next. */
function withYearAfter(from: Point, to: Point): Point {
  const year = yearOf(from);
  if (year?.is !== 'named' || !lacksYear(to)) return to;
  const runsOver = (monthOf(from) ?? 0) > (to.month ?? 12);
  return { ...to, year: named(year.year + (runsOver ? 1 : 0)) };
}

/** A range whose ends take from each other the year that one of them lacks. */
export const shareYear = (from: Point, to: Point): Range => ({
  from: withYearOf(from, to),
  to: withYearAfter(from, to),
});

/** The calendar year that a point names in figures; a decade’s first. */
export function calendarYearOf(point: Point): number | null {
  if (point.is === 'decade') return point.year;
  const year = yearOf(point);
  return year?.is === 'named' ? year.year : null;
}

const MOVED_BEFORE =
  /\b(?:moved|changed|brought forward|put back|postponed|delayed|rescheduled|deferred|slipped)(?: it| them)? from (?:the )?$/i;
const LONGEST_MOVE = 40;

/** `brought forward from 28 to 17 July`: the day before and the day after a change make no range. */
export const isMove = ({ text, start }: Tokens): boolean =>
  MOVED_BEFORE.test(text.slice(Math.max(0, start - LONGEST_MOVE), start));

/** Whether a range would end before it begins, as far as the words tell. */
export function isReversed(from: Point, to: Point): boolean {
  const [first, last] = [calendarYearOf(from), calendarYearOf(to)];
  if (first === null || last === null) return false;
  const year = 13 * 32;
  return first * year + beginning(from) > last * year + ending(to);
}

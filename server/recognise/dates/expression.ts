import type { Month, NamedDay, Season, Weekday, YearKind } from '../../knowledge/calendar.ts';
import type { Origin, Portion, Unit } from '../../knowledge/calendar-phrases.ts';

/**
 * Which year is meant: one that is named, so many from the day of writing or from the time in focus, or the one that makes
 * the next or the last such month or season from the time in focus (`the following May`).
 */
export type YearRef =
  | { readonly is: 'named'; readonly year: number }
  | { readonly is: 'adjacent'; readonly step: number }
  | { readonly is: 'counted'; readonly step: number; readonly origin: Origin };

/** `last May`, `Monday next`, `9th December last`: the nearest one on that side of the day of writing. */
export type Direction = -1 | 0 | 1;

interface PointBase {
  readonly portion: Portion | null;
}

/** A day by its number. Without a month (`the 5th`) the month is that of the time in focus, or so many from the day of writing. */
export interface DayPoint extends PointBase {
  readonly is: 'day';
  readonly day: number;
  readonly month: Month | null;
  readonly monthStep: { readonly step: number; readonly origin: Origin } | null;
  readonly year: YearRef | null;
  readonly weekday: Weekday | null;
  readonly direction: Direction | null;
}

/** A day by its weekday: bare, with a direction (`last Friday`), or in a week counted from a time (`Monday of this week`). */
export interface WeekdayPoint extends PointBase {
  readonly is: 'weekday';
  readonly weekday: Weekday;
  readonly direction: Direction | null;
  readonly week: { readonly step: number; readonly origin: Origin } | null;
}

/** `first Tuesday of October`, `last week of September 2014`; a negative `nth` counts from the month's end. */
export interface NthPoint extends PointBase {
  readonly is: 'nth';
  readonly nth: number;
  readonly of: Weekday | 'week' | 'day';
  readonly month: Month | null;
  readonly monthStep: { readonly step: number; readonly origin: Origin } | null;
  readonly year: YearRef | null;
}

export interface NamedDayPoint extends PointBase {
  readonly is: 'named-day';
  readonly on: NamedDay['on'];
  readonly year: YearRef | null;
  readonly direction: Direction | null;
}

export interface MonthPoint extends PointBase {
  readonly is: 'month';
  readonly month: Month;
  readonly year: YearRef | null;
  readonly direction: Direction | null;
}

export interface SeasonPoint extends PointBase {
  readonly is: 'season';
  readonly season: Season;
  readonly year: YearRef | null;
  readonly direction: Direction | null;
}

/** A quarter or half of a year; a negative number counts from the year's end. */
export interface DivisionPoint extends PointBase {
  readonly is: 'quarter';
  readonly number: number;
  readonly year: YearRef | null;
  readonly kind: YearKind;
}

/** A year, or several from `year` to `lastYear` (`2015-18`), of the calendar, of finance or of school. */
export interface YearPoint extends PointBase {
  readonly is: 'year';
  readonly year: YearRef;
  readonly lastYear: number | null;
  readonly kind: YearKind;
}

export interface DecadePoint extends PointBase {
  readonly is: 'decade';
  readonly year: number;
}

/** `last week`, `the following day`, `today`, `this month`. */
export interface CountedPoint extends PointBase {
  readonly is: 'counted';
  readonly unit: Unit;
  readonly step: number;
  readonly origin: Origin;
}

/** `week beginning 9 September`, `week of 9 September`. */
export interface WeekOfPoint extends PointBase {
  readonly is: 'week-of';
  readonly day: DayPoint;
  /** Where in the week the day lies. */
  readonly anchor: 'begins' | 'ends' | 'holds';
}

/** Something that names one point or stretch of the calendar, as it is written: not yet resolved. */
export type Point =
  | DayPoint
  | WeekdayPoint
  | NthPoint
  | NamedDayPoint
  | MonthPoint
  | SeasonPoint
  | DivisionPoint
  | YearPoint
  | DecadePoint
  | CountedPoint
  | WeekOfPoint;

/** One point, or a range between two. */
export interface DateExpression {
  readonly from: Point;
  readonly to: Point | null;
}

/** A range between two points. */
export interface Range extends DateExpression {
  readonly to: Point;
}

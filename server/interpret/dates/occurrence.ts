import type { Month, Weekday } from '../../knowledge/calendar.ts';
import type { NamedDayPoint, NthPoint, Point } from '../../recognise/dates/expression.ts';
import {
  type Day,
  dayOf,
  daysIn,
  easterOf,
  monthStretch,
  type Stretch,
  seasonStretch,
  weekdayOf,
} from '../calendar.ts';
import { oneDay } from './outcome.ts';
import type { Occurrence } from './place.ts';

/** The nearest such weekday strictly after `day`, or strictly before it. */
export function nearestWeekday(day: Day, weekday: Weekday, direction: 1 | -1): Day {
  const gap = ((((weekday - weekdayOf(day)) * direction) % 7) + 7) % 7 || 7;
  return day + gap * direction;
}

/** The nth weekday, day or full week of a month. */
export function nthIn(point: Pick<NthPoint, 'nth' | 'of'>, month: Stretch): Stretch | null {
  const { nth, of } = point;
  if (of === 'day') {
    const day = nth > 0 ? month.from + nth - 1 : month.to + nth + 1;
    return day >= month.from && day <= month.to ? oneDay(day) : null;
  }
  const weekday = of === 'week' ? 1 : of;
  const lastStart = of === 'week' ? month.to - 6 : month.to;
  const first = nearestWeekday(month.from - 1, weekday, 1);
  const last = nearestWeekday(lastStart + 1, weekday, -1);
  const day = nth > 0 ? first + 7 * (nth - 1) : last + 7 * (nth + 1);
  if (day < month.from || day > month.to) return null;
  return of === 'week' ? { from: day, to: day + 6 } : oneDay(day);
}

const dayIn = (month: Month, day: number, year: number): Stretch | null =>
  day > daysIn(month, year) ? null : oneDay(dayOf(year, month, day));

function namedDayIn({ on }: NamedDayPoint, year: number): Stretch | null {
  if ('fromEaster' in on) return oneDay(easterOf(year) + on.fromEaster);
  if ('day' in on) return oneDay(dayOf(year, on.month, on.day));
  return nthIn({ nth: on.nth, of: on.weekday }, monthStretch(year, on.month));
}

/** When a point that lacks its year falls in a given one. */
export function occurrenceOf(point: Point): Occurrence {
  switch (point.is) {
    case 'day':
      return (year) => dayIn(point.month ?? 1, point.day, year);
    case 'month':
      return (year) => monthStretch(year, point.month);
    case 'season':
      return (year) => seasonStretch(year, point.season);
    case 'named-day':
      return (year) => namedDayIn(point, year);
    case 'nth':
      return (year) => nthIn(point, monthStretch(year, point.month ?? 1));
    default:
      return () => null;
  }
}

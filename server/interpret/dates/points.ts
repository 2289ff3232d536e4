import type { Origin } from '../../knowledge/calendar-phrases.ts';
import type { CountedPoint, Point, WeekOfPoint } from '../../recognise/dates/expression.ts';
import {
  type Day,
  dayOf,
  monthOfDay,
  monthsStretch,
  portionOf,
  quarterStretch,
  type Stretch,
  startYearOf,
  weekStretch,
  yearOfDay,
  yearStretch,
} from '../calendar.ts';
import { kindOfYear, yearFor } from './counting.ts';
import { resolveDay, resolveNamedDay, resolveNth, resolveWeekday } from './days.ts';
import { occurrenceOf } from './occurrence.ts';
import { ANY_COMMON_YEAR, known, OPEN, type Outcome, oneDay } from './outcome.ts';
import { type Bearings, originOf, placeAdjacent, placeDirected, placeYearless } from './place.ts';

function resolveCounted(point: CountedPoint, bearings: Bearings): Outcome {
  const origin = originOf(point.origin, bearings);
  if (origin === null) return OPEN;
  const length = origin.to - origin.from;
  const from = point.step > 0 ? origin.to : origin.from;
  switch (point.unit) {
    case 'day':
      return length > 14 && point.origin === 'writing' ? OPEN : known(oneDay(from + point.step));
    case 'week':
    case 'fortnight':
      return length > 14 && point.origin === 'writing' ? OPEN : known(weekStretch(from + 7 * point.step));
    case 'weekend': {
      const week = weekStretch(from + 7 * point.step);
      return length > 14 ? OPEN : known({ from: week.to - 1, to: week.to });
    }
    case 'month':
      return known(monthsStretch(yearOfDay(from), monthOfDay(from) + point.step, 1));
    case 'quarter':
      return known(monthsStretch(yearOfDay(from), Math.ceil(monthOfDay(from) / 3) * 3 - 2 + 3 * point.step, 3));
    case 'year':
      return known(yearStretch(yearOfDay(from) + point.step, 'calendar'));
    default:
      return point.unit satisfies never;
  }
}

/** A month or season that may lack its year. */
function resolveRecurring(point: Extract<Point, { is: 'month' | 'season' }>, bearings: Bearings): Outcome {
  const occurrence = occurrenceOf(point);
  if (point.year?.is === 'adjacent') return known(placeAdjacent(occurrence, point.year.step, bearings));
  if (point.year !== null) {
    const year = yearFor(point.year, bearings);
    return year === null ? OPEN : known(occurrence(year));
  }
  if (point.direction !== null) return known(placeDirected(occurrence, point.direction, bearings));
  const placed = placeYearless(occurrence, bearings);
  if (placed !== null) return known(placed);
  const stretch = point.is === 'month' ? occurrence(ANY_COMMON_YEAR) : null;
  return stretch === null ? OPEN : { is: 'yearless', stretch };
}

function resolveYear(point: Extract<Point, { is: 'year' }>, bearings: Bearings): Outcome {
  const { year: ref, kind, lastYear } = point;
  if (ref.is === 'counted' && kind !== 'calendar') {
    const origin = originOf(ref.origin, bearings);
    return origin === null ? OPEN : known(yearStretch(startYearOf(origin.from, kind) + ref.step, kind));
  }
  const year = yearFor(ref, bearings);
  if (year === null) return OPEN;
  const focused = ref.is === 'counted' && ref.origin === 'focus' ? kindOfYear(bearings.focus) : null;
  if (focused !== null) return known(yearStretch(year, focused));
  const first = yearStretch(year, kind);
  return known(lastYear === null ? first : { from: first.from, to: yearStretch(lastYear, kind).to });
}

function weekAround(day: Day, anchor: WeekOfPoint['anchor']): Stretch {
  if (anchor === 'holds') return weekStretch(day);
  return anchor === 'begins' ? { from: day, to: day + 6 } : { from: day - 6, to: day };
}

function resolveWhole(point: Point, bearings: Bearings): Outcome {
  switch (point.is) {
    case 'day':
      return resolveDay(point, bearings);
    case 'weekday':
      return resolveWeekday(point, bearings);
    case 'nth':
      return resolveNth(point, bearings);
    case 'named-day':
      return resolveNamedDay(point, bearings);
    case 'month':
    case 'season':
      return resolveRecurring(point, bearings);
    case 'quarter': {
      const year = point.year === null ? null : yearFor(point.year, bearings);
      return year === null ? OPEN : known(quarterStretch(year, point.number, point.kind));
    }
    case 'year':
      return resolveYear(point, bearings);
    case 'decade':
      return known({ from: dayOf(point.year, 1, 1), to: dayOf(point.year + 10, 1, 1) - 1 });
    case 'counted':
      return resolveCounted(point, bearings);
    case 'week-of': {
      const day = resolveDay(point.day, bearings);
      if (day.is !== 'known' && day.is !== 'yearless') return day;
      const { from } = day.stretch;
      return {
        is: day.is,
        stretch: weekAround(from, day.is === 'yearless' && point.anchor === 'holds' ? 'begins' : point.anchor),
      };
    }
    default:
      return point satisfies never;
  }
}

/** What a point of the calendar comes to, its part taken (`early`, `end of`). */
export function resolvePoint(point: Point, bearings: Bearings): Outcome {
  const whole = resolveWhole(point, bearings);
  if (point.portion === null || (whole.is !== 'known' && whole.is !== 'yearless')) return whole;
  const stretch = portionOf(whole.stretch, point.portion, originOf(originIn(point), bearings));
  return stretch === null ? OPEN : { is: whole.is, stretch };
}

/** What a point counts from; the day of writing where it does not count. */
export function originIn(point: Point): Origin {
  if (point.is === 'counted') return point.origin;
  const year = 'year' in point && typeof point.year === 'object' ? point.year : null;
  if (year?.is === 'adjacent') return 'focus';
  return year?.is === 'counted' ? year.origin : 'writing';
}

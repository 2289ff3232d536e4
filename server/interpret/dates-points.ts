import { type Month, type Weekday, YEAR_KINDS, type YearKind } from '../knowledge/calendar.ts';
import type { Origin } from '../knowledge/calendar-phrases.ts';
import type {
  CountedPoint,
  DayPoint,
  NamedDayPoint,
  NthPoint,
  Point,
  WeekdayPoint,
  WeekOfPoint,
  YearRef,
} from '../recognise/dates/expression.ts';
import {
  type Day,
  dayOf,
  daysIn,
  easterOf,
  monthOfDay,
  monthStretch,
  monthsStretch,
  portionOf,
  quarterStretch,
  type Stretch,
  seasonStretch,
  startYearOf,
  weekdayOf,
  weekStretch,
  yearOfDay,
  yearStretch,
} from './calendar.ts';
import { type Bearings, type Occurrence, originOf, placeDirected, placeYearless } from './dates-place.ts';

/** What a point came to. */
export type Outcome =
  | { readonly is: 'known'; readonly stretch: Stretch }
  /** Month and day are known, the year is not: the stretch lies in a year of no meaning. */
  | { readonly is: 'yearless'; readonly stretch: Stretch }
  | { readonly is: 'open' }
  | { readonly is: 'no-such-day' };

const OPEN: Outcome = { is: 'open' };
const NO_SUCH_DAY: Outcome = { is: 'no-such-day' };
/** A year for dates whose year is unknown: a leap year, so that 29 February has a place, before one that is none. */
const ANY_YEAR = 2000;
const ANY_COMMON_YEAR = 2001;

const dayIn = (month: Month, day: number, year: number): Stretch | null =>
  day > daysIn(month, year) ? null : oneDay(dayOf(year, month, day));

function namedDayIn({ on }: NamedDayPoint, year: number): Stretch | null {
  if ('fromEaster' in on) return oneDay(easterOf(year) + on.fromEaster);
  if ('day' in on) return oneDay(dayOf(year, on.month, on.day));
  return nthIn({ nth: on.nth, of: on.weekday }, monthStretch(year, on.month));
}

const known = (stretch: Stretch | null): Outcome => (stretch === null ? OPEN : { is: 'known', stretch });
const oneDay = (day: Day): Stretch => ({ from: day, to: day });

/** The calendar year that a reference gives, or null where there is nothing to count from. */
export function yearFor(ref: YearRef, bearings: Bearings): number | null {
  if (ref.is === 'named') return ref.year;
  const origin = originOf(ref.origin, bearings);
  return origin === null
    ? null
    : yearOfDay(kindOfYear(origin) === null && ref.step > 0 ? origin.to : origin.from) + ref.step;
}

/** The month so many months from the time of writing or in focus, as its first day. */
function monthFor(step: { readonly step: number; readonly origin: Origin }, bearings: Bearings): Stretch | null {
  const origin = originOf(step.origin, bearings);
  return origin === null ? null : monthsStretch(yearOfDay(origin.from), monthOfDay(origin.from) + step.step, 1);
}

const matches = (stretch: Stretch | null, weekday: Weekday | null): boolean =>
  stretch !== null && (weekday === null || weekdayOf(stretch.from) === weekday);

/** Without a year: in the year in which the weekday fits, if it fits in one of those at hand. */
function placeDay(point: DayPoint, occurrence: Occurrence, bearings: Bearings): Stretch | null {
  const { weekday } = point;
  const place = (each: Occurrence): Stretch | null =>
    point.direction === null ? placeYearless(each, bearings) : placeDirected(each, point.direction, bearings);
  const usual = place(occurrence);
  if (matches(usual, weekday) || usual === null) return usual;
  const year = yearOfDay(usual.from);
  return [year + 1, year - 1].map(occurrence).find((stretch) => matches(stretch, weekday)) ?? usual;
}

function resolveDay(point: DayPoint, bearings: Bearings): Outcome {
  const { day, month, year } = point;
  if (month === null) return resolveBareDay(point, bearings);
  if (day > daysIn(month, null)) return NO_SUCH_DAY;
  const occurrence = occurrenceOf(point);
  if (year !== null) {
    const each = yearFor(year, bearings);
    if (each === null) return { is: 'yearless', stretch: oneDay(dayOf(ANY_YEAR, month, day)) };
    const stretch = occurrence(each);
    return stretch === null ? NO_SUCH_DAY : known(stretch);
  }
  const placed = placeDay(point, occurrence, bearings);
  if (placed !== null) return known(placed);
  return { is: 'yearless', stretch: oneDay(dayOf(ANY_YEAR, month, day)) };
}

/** `the 5th`: in the month that the sentence speaks of, at or after it; else by the day of writing. */
function resolveBareDay(point: DayPoint, bearings: Bearings): Outcome {
  const { day, monthStep } = point;
  if (monthStep !== null) {
    const month = monthFor(monthStep, bearings);
    if (month === null) return OPEN;
    return month.from + day - 1 > month.to ? NO_SUCH_DAY : known(oneDay(month.from + day - 1));
  }
  const { spoken, writing, lean } = bearings;
  const behindFocus = spoken === null ? null : nextNumbered(point, spoken.from, 1);
  if (behindFocus !== null && !isAgainstTense(behindFocus, bearings)) return known(oneDay(behindFocus));
  if (writing === null) return OPEN;
  const placed = lean === 'past' ? nextNumbered(point, writing.to, -1) : nextNumbered(point, writing.from, 1);
  return placed === null ? OPEN : known(oneDay(placed));
}

/** Whether a day lies on the other side of the day of writing than the tense says. */
const isAgainstTense = (day: Day, { writing, lean }: Bearings): boolean =>
  writing !== null && ((lean === 'future' && day < writing.from) || (lean === 'past' && day > writing.to));

/** A weekday and a number meet again within fourteen months. */
const MOST_MONTHS = 14;

/** The nearest day with the point’s number, and weekday if it has one, at or after `from`, or at or before it. */
function nextNumbered({ day: number, weekday }: DayPoint, from: Day, step: 1 | -1): Day | null {
  for (let months = 0; months < MOST_MONTHS; months++) {
    const month = monthsStretch(yearOfDay(from), monthOfDay(from) + months * step, 1);
    const day = month.from + number - 1;
    const isBeyond = step > 0 ? day >= from : day <= from;
    if (day <= month.to && isBeyond && (weekday === null || weekdayOf(day) === weekday)) return day;
  }
  return null;
}

/** A bare weekday by the tense; `last` lies before the day of writing, `next` in the week after it. */
function resolveWeekday(point: WeekdayPoint, bearings: Bearings): Outcome {
  const { weekday, direction, week } = point;
  if (week !== null) {
    const origin = originOf(week.origin, bearings);
    if (origin === null) return OPEN;
    if (direction !== null && week.origin === 'focus') return known(oneDay(step(origin.to, weekday, 1)));
    return known(oneDay(weekStretch(origin.from + 7 * week.step).from + weekday - 1));
  }
  const { writing, lean } = bearings;
  const day = direction === null ? (bearings.governor ?? writing) : writing;
  if (day === null || day.to - day.from > 6) return OPEN;
  if (bearings.governor !== null && direction === null) return known(oneDay(step(day.to, weekday, 1)));
  if (direction === -1) return known(oneDay(step(day.from, weekday, -1)));
  if (direction === 1) return known(oneDay(weekStretch(day.from + 7).from + weekday - 1));
  const isAhead = direction === 0 ? lean !== 'past' : lean === 'future' || lean === 'present';
  if (weekdayOf(day.from) === weekday && (direction === 0 || !isAhead)) return known(oneDay(day.from));
  return known(oneDay(step(day.from, weekday, isAhead ? 1 : -1)));
}

/** The nearest such weekday strictly after `day`, or strictly before it. */
function step(day: Day, weekday: Weekday, direction: 1 | -1): Day {
  const gap = ((((weekday - weekdayOf(day)) * direction) % 7) + 7) % 7 || 7;
  return day + gap * direction;
}

function resolveNth(point: NthPoint, bearings: Bearings): Outcome {
  const { month, year, monthStep } = point;
  if (monthStep !== null) {
    const stretch = monthFor(monthStep, bearings);
    return stretch === null ? OPEN : known(nthIn(point, stretch));
  }
  if (month === null) return OPEN;
  const occurrence = occurrenceOf(point);
  if (year === null) {
    const placed = placeYearless(occurrence, bearings);
    return placed === null ? OPEN : known(placed);
  }
  const each = yearFor(year, bearings);
  return each === null ? OPEN : known(occurrence(each));
}

/** The nth weekday, day or full week of a month. */
function nthIn(point: Pick<NthPoint, 'nth' | 'of'>, month: Stretch): Stretch | null {
  const { nth, of } = point;
  if (of === 'day') {
    const day = nth > 0 ? month.from + nth - 1 : month.to + nth + 1;
    return day >= month.from && day <= month.to ? oneDay(day) : null;
  }
  const weekday = of === 'week' ? 1 : of;
  const lastStart = of === 'week' ? month.to - 6 : month.to;
  const first = step(month.from - 1, weekday, 1);
  const last = step(lastStart + 1, weekday, -1);
  const day = nth > 0 ? first + 7 * (nth - 1) : last + 7 * (nth + 1);
  if (day < month.from || day > month.to) return null;
  return of === 'week' ? { from: day, to: day + 6 } : oneDay(day);
}

function resolveNamedDay(point: NamedDayPoint, bearings: Bearings): Outcome {
  const { on, year, direction } = point;
  const occurrence = occurrenceOf(point);
  if (year !== null) {
    const each = yearFor(year, bearings);
    if (each !== null) return known(occurrence(each));
  }
  const placed =
    direction === null ? placeYearless(occurrence, bearings) : placeDirected(occurrence, direction, bearings);
  if (placed !== null && year === null) return known(placed);
  return 'day' in on ? { is: 'yearless', stretch: oneDay(dayOf(ANY_YEAR, on.month, on.day)) } : OPEN;
}

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

/** A month or season that may lack its year. */
function resolveRecurring(point: Extract<Point, { is: 'month' | 'season' }>, bearings: Bearings): Outcome {
  const occurrence = occurrenceOf(point);
  const anyYear = (): Outcome => {
    const stretch = occurrence(ANY_COMMON_YEAR);
    return stretch === null ? OPEN : { is: 'yearless', stretch };
  };
  if (point.year !== null) {
    const year = yearFor(point.year, bearings);
    return year === null ? (point.is === 'month' ? anyYear() : OPEN) : known(occurrence(year));
  }
  if (point.direction !== null) return known(placeDirected(occurrence, point.direction, bearings));
  const placed = placeYearless(occurrence, bearings);
  return placed === null ? anyYear() : known(placed);
}

/** Whether a stretch is one financial or school year, which `the previous year` then counts in. */
function kindOfYear(stretch: Stretch | null): YearKind | null {
  if (stretch === null) return null;
  const kinds = YEAR_KINDS.map((row) => row.kind);
  const isOne = (kind: YearKind): boolean => {
    const whole = yearStretch(startYearOf(stretch.from, kind), kind);
    return whole.from === stretch.from && whole.to === stretch.to;
  };
  return kinds.find((kind) => kind !== 'calendar' && isOne(kind)) ?? null;
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
  return year?.is === 'counted' ? year.origin : 'writing';
}

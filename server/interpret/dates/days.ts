import type { Weekday } from '../../knowledge/calendar.ts';
import type { DayPoint, NamedDayPoint, NthPoint, WeekdayPoint } from '../../recognise/dates/expression.ts';
import {
  type Day,
  dayOf,
  daysIn,
  monthOfDay,
  monthsStretch,
  type Stretch,
  weekdayOf,
  weekStretch,
  yearOfDay,
} from '../calendar.ts';
import { monthFor, yearFor } from './counting.ts';
import { nearestWeekday, nthIn, occurrenceOf } from './occurrence.ts';
import { ANY_YEAR, known, NO_SUCH_DAY, OPEN, type Outcome, oneDay } from './outcome.ts';
import { type Bearings, type Occurrence, originOf, placeDirected, placeYearless } from './place.ts';
import type { Lean } from './verbs.ts';

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

/** A day by its number, with or without its month and year. */
export function resolveDay(point: DayPoint, bearings: Bearings): Outcome {
  const { day, month, year } = point;
  if (month === null) return resolveBareDay(point, bearings);
  if (day > daysIn(month, null)) return NO_SUCH_DAY;
  const occurrence = occurrenceOf(point);
  if (year !== null) {
    const each = yearFor(year, bearings);
    if (each === null) return OPEN;
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
  const { spoken, writing, lean, isSpokenInFull } = bearings;
  const behindFocus = spoken === null ? null : numberedNear(point, spoken);
  if (behindFocus !== null && (isSpokenInFull || !isAgainstTense(behindFocus, bearings)))
    return known(oneDay(behindFocus));
  if (writing === null) return OPEN;
  const placed = nearestNumbered(point, writing, lean);
  return placed === null ? OPEN : known(oneDay(placed));
}

/** At or after the time that was spoken of; with its weekday, on either side of it. */
function numberedNear(point: DayPoint, spoken: Stretch): Day | null {
  const ahead = nextNumbered(point, spoken.from, 1);
  const back = point.weekday === null ? null : nextNumbered(point, spoken.from, -1);
  if (back === null || ahead === null) return ahead;
  return spoken.from - back < ahead - spoken.from ? back : ahead;
}

/** By the tense; a day with its weekday and no tense is the nearest on either side. */
function nearestNumbered(point: DayPoint, writing: Stretch, lean: Lean): Day | null {
  const back = nextNumbered(point, writing.to, -1);
  if (lean === 'past') return back;
  const ahead = nextNumbered(point, writing.from, 1);
  if (lean === 'future' || point.weekday === null || back === null || ahead === null) return ahead;
  return writing.from - back <= ahead - writing.to ? back : ahead;
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
export function resolveWeekday(point: WeekdayPoint, bearings: Bearings): Outcome {
  const { weekday, direction, week } = point;
  if (week !== null) {
    const origin = originOf(week.origin, bearings);
    if (origin === null) return OPEN;
    if (direction !== null && week.origin === 'focus') return known(oneDay(nearestWeekday(origin.to, weekday, 1)));
    return known(oneDay(weekStretch(origin.from + 7 * week.step).from + weekday - 1));
  }
  const { writing, lean } = bearings;
  const day = direction === null ? (bearings.governor ?? writing) : writing;
  if (day === null || day.to - day.from > 6) return OPEN;
  if (bearings.governor !== null && direction === null) return known(oneDay(nearestWeekday(day.to, weekday, 1)));
  if (direction === -1) return known(oneDay(nearestWeekday(day.from, weekday, -1)));
  if (direction === 1) return known(oneDay(weekStretch(day.from + 7).from + weekday - 1));
  const isAhead = direction === 0 ? lean !== 'past' : lean === 'future' || lean === 'present';
  if (weekdayOf(day.from) === weekday && (direction === 0 || !isAhead)) return known(oneDay(day.from));
  return known(oneDay(nearestWeekday(day.from, weekday, isAhead ? 1 : -1)));
}

/** `first Tuesday of October`. */
export function resolveNth(point: NthPoint, bearings: Bearings): Outcome {
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

/** `Christmas Day`. */
export function resolveNamedDay(point: NamedDayPoint, bearings: Bearings): Outcome {
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

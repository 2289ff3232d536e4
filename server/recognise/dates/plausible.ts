import type { Candidate } from './candidate.ts';
import type { CountedPoint, DayPoint, Point } from './expression.ts';
import { isBareDay, isBareWeekday, isDayWord, isStep, isWorkingWeek } from './plausible-days.ts';
import { isBareMonth, isBareMonthRange, isBareSeason } from './plausible-months.ts';
import {
  isNumbered,
  isNumberedRange,
  isPartOfFigures,
  isShortFigures,
  isShortFiguresMeant,
  isYearMeant,
  isYearRange,
} from './plausible-years.ts';

const PREDICATE_BEFORE = new Set(
  'is are was were be been being too very so rather came come comes ran running'.split(' '),
);

const isBare = (point: DayPoint): boolean => point.month === null && point.monthStep === null;

/** Whether the two ends of a range are meant as times. */
function isRangeMeant(candidate: Candidate, from: Point, to: Point): boolean {
  if (isNumberedRange(candidate)) return false;
  if (from.is === 'day' && to.is === 'day' && isBare(from) && isBare(to)) return isBareDay(candidate, from);
  if (from.portion !== null) return !isPartOfFigures(candidate);
  if (from.is === 'weekday' && to.is === 'weekday') return !isWorkingWeek(from, to);
  if (from.is === 'month' && to.is === 'month') return isBareMonthRange(candidate, to);
  if (from.is === 'year' && to.is === 'year') return isYearRange(candidate);
  return !isPartOfFigures(candidate);
}

/** `Easter is late this year`: the word before the time tells what something is like; `it was late last year` tells when. */
const isPredicate = ({ words, before: near, secondBefore }: Candidate): boolean =>
  /^(?:early|late) (?:this|last|next|in)\b/i.test(words) && PREDICATE_BEFORE.has(near.word) && secondBefore !== 'it';

/** `today`, `yesterday`, not `last night`. */
const isDayNamed = ({ firstWord }: Candidate, { origin, unit }: CountedPoint): boolean =>
  origin === 'writing' && unit === 'day' && firstWord !== 'last' && firstWord !== 'next';

function isPointMeant(candidate: Candidate, point: Point): boolean {
  if (point.portion !== null) return !isPredicate(candidate);
  switch (point.is) {
    case 'day':
      if (isBare(point)) return isBareDay(candidate, point);
      if (isShortFigures(candidate)) return isShortFiguresMeant(candidate);
      return !isPartOfFigures(candidate) && !isNumbered(candidate);
    case 'month':
      if (isPartOfFigures(candidate) || isNumbered(candidate)) return false;
      return point.year !== null || point.direction !== null || isBareMonth(candidate, point);
    case 'weekday':
      if (point.direction !== null && point.week === null) return isStep(candidate);
      return point.week !== null || isBareWeekday(candidate);
    case 'season':
      if (point.direction !== null) return isStep(candidate);
      return point.year !== null || isBareSeason(candidate);
    case 'year':
      return point.year.is === 'named' ? isYearMeant(candidate, point.year.year) : isStep(candidate);
    case 'counted':
      return isDayNamed(candidate, point) ? isDayWord(candidate) : isStep(candidate);
    case 'quarter':
    case 'decade':
    case 'nth':
    case 'named-day':
    case 'week-of':
      return true;
    default:
      return point satisfies never;
  }
}

/** Whether an expression names a time where it stands, and is not a quantity, a number, a habit, a name or a verb. */
export function isPlausible(candidate: Candidate): boolean {
  const { from, to } = candidate.expression;
  return to === null ? isPointMeant(candidate, from) : isRangeMeant(candidate, from, to);
}

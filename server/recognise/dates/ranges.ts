import { RANGE_WORDS } from '../../knowledge/calendar-phrases.ts';
import { readDayNumber } from './days.ts';
import type { DateExpression, DayPoint, MonthPoint, Point, YearRef } from './expression.ts';
import { readPoint } from './points.ts';
import { named, type Read, skip } from './read.ts';
import type { Tokens } from './tokens.ts';
import { readYearBehind } from './years.ts';

type Joiner = 'range' | 'list' | 'comma';

/** What joins two times: `to` and dashes make a range; `and`, `&`, `or`, slashes and commas a list. */
function readJoiner(tokens: Tokens, index: number): Read<Joiner> | null {
  const { text } = tokens.at(index);
  if (text === '-' || RANGE_WORDS.includes(text)) return { value: 'range', next: index + 1 };
  if (text === 'and' || text === '&' || text === '/') return { value: 'list', next: index + 1 };
  return text === ',' ? { value: 'comma', next: index + 1 } : null;
}

/** How finely a point is drawn: ends of a range are of one grain, or of neighbouring ones. */
function grainOf(point: Point): 'day' | 'month' | 'year' {
  switch (point.is) {
    case 'day':
    case 'weekday':
    case 'nth':
    case 'named-day':
    case 'week-of':
      return 'day';
    case 'counted':
      return point.unit === 'day' ? 'day' : 'month';
    case 'month':
    case 'season':
    case 'quarter':
      return 'month';
    case 'year':
    case 'decade':
      return point.portion === null ? 'year' : 'month';
    default:
      return point satisfies never;
  }
}

/** The year that a point names, if it names one. */
export function yearOf(point: Point): YearRef | null {
  return 'year' in point && typeof point.year !== 'number' ? point.year : null;
}

const monthOf = (point: Point): number | null => (point.is === 'day' || point.is === 'month' ? point.month : null);
const dayOf = (point: Point): number => (point.is === 'day' ? point.day : 0);
const lacksYear = (point: Point): point is DayPoint | MonthPoint =>
  (point.is === 'day' || point.is === 'month') &&
  point.year === null &&
  point.month !== null &&
  point.direction === null;

/** `from` with the year that its partner gives it: the same one, or the one before where the months run over New Year. */
function withYearOf(from: Point, to: Point): Point {
  const year = yearOf(to);
  if (year === null || !lacksYear(from)) return from;
  const runsOver = (from.month ?? 0) * 32 + dayOf(from) > (monthOf(to) ?? 12) * 32 + (to.is === 'day' ? to.day : 31);
  if (!runsOver) return { ...from, year };
  return { ...from, year: year.is === 'named' ? named(year.year - 1) : { ...year, step: year.step - 1 } };
}

/** `10 August 2013 - 12 September`: the later end takes the earlier one's year, or the next. */
function withYearAfter(from: Point, to: Point): Point {
  const year = yearOf(from);
  if (year?.is !== 'named' || !lacksYear(to)) return to;
  const runsOver = (monthOf(from) ?? 0) > (to.month ?? 12);
  return { ...to, year: named(year.year + (runsOver ? 1 : 0)) };
}

const range = (from: Point, to: Point): DateExpression => ({ from: withYearOf(from, to), to: withYearAfter(from, to) });

/** `May 8 - 10, 2010`: further days behind a month-first day. */
function readMonthFirstRange(tokens: Tokens, first: Read<Point>, between: boolean): Read<DateExpression> | null {
  const { value: from } = first;
  if (from.is !== 'day' || from.month === null || from.year !== null || tokens.at(0).kind !== 'word') return null;
  const joiner = readJoiner(tokens, first.next);
  if (
    joiner === null ||
    joiner.value === 'comma' ||
    (joiner.value === 'list' && !between && tokens.at(first.next).text === '/')
  )
    return null;
  const at = skip(tokens, joiner.next, 'the');
  const number = readDayNumber(tokens, at);
  if (number === null || tokens.at(number.next).meaning?.is === 'month' || tokens.at(number.next).text === 'of')
    return null;
  if (number.value.day <= from.day) return null;
  const year = readYearBehind(tokens, number.next, 'day');
  const to: DayPoint = { ...from, day: number.value.day, weekday: null, year: year?.value ?? null };
  return { value: range(from, to), next: year?.next ?? number.next };
}

const MOST_DAYS = 8;

/** `8th to 10th December 2020`, `9, 10 and 11 February`: numbers that share the month behind the last of them. */
function readSharedMonth(tokens: Tokens, index: number): Read<DateExpression> | null {
  const first = readLooseDay(tokens, index);
  if (first === null) return null;
  let at = first.next;
  let last: Joiner | null = null;
  for (let count = 0; count < MOST_DAYS; count++) {
    const joiner = readJoiner(tokens, at);
    if (joiner === null) return null;
    const isListed = joiner.value === 'comma' && ['and', '&'].includes(tokens.at(joiner.next).text);
    last = isListed ? 'list' : joiner.value;
    at = skip(tokens, isListed ? joiner.next + 1 : joiner.next, 'the');
    const whole = readPoint(tokens, at);
    if (whole?.value.is === 'day' && (whole.value.month !== null || whole.value.monthStep !== null)) {
      const fits = last !== 'comma' && (whole.value.day > first.value.day || whole.value.month === null);
      if (!fits) return null;
      const from: DayPoint = { ...whole.value, day: first.value.day, weekday: first.value.weekday };
      return { value: { from, to: whole.value }, next: whole.next };
    }
    const loose = readLooseDay(tokens, at);
    if (loose === null) return null;
    at = loose.next;
  }
  return null;
}

/** A day by its number alone, with or without its weekday. */
function readLooseDay(tokens: Tokens, index: number): Read<DayPoint> | null {
  const weekday = readPoint(tokens, index);
  if (weekday?.value.is === 'day' && weekday.value.month === null && weekday.value.monthStep === null) {
    return { value: weekday.value, next: weekday.next };
  }
  const number = readDayNumber(tokens, index);
  if (number === null) return null;
  const value: DayPoint = {
    is: 'day',
    day: number.value.day,
    month: null,
    monthStep: null,
    year: null,
    weekday: null,
    direction: null,
    portion: null,
  };
  return { value, next: number.next };
}

/** `the 5th`: a day whose month the text around it names. */
function readBareDay(tokens: Tokens): Read<DayPoint> | null {
  return tokens.at(0).kind === 'ordinal' ? readLooseDay(tokens, 0) : null;
}

/** Whether two times joined by a range word make one stretch. */
function makeRange(from: Point, to: Point): boolean {
  const [a, b] = [grainOf(from), grainOf(to)];
  if (a === b) return !(a === 'year' && from.is === 'year' && to.is === 'year' && from.kind !== to.kind);
  if (a === 'year' || b === 'year') return yearOf(from) !== null && yearOf(to) !== null;
  return true;
}

const MOST_DAYS_OF_A_VISIT = 7;

/** Whether two days joined by `and` are days of one visit: within a week of each other. */
function areOneVisit(from: Point, to: Point): boolean {
  if (from.is !== 'day' || to.is !== 'day' || from.month === null || to.month === null) return false;
  const gap = (to.month - from.month + (to.month < from.month ? 12 : 0)) * 30.5 + to.day - from.day;
  const years = [yearOf(from), yearOf(to)];
  const apart = years[0]?.is === 'named' && years[1]?.is === 'named' && Math.abs(years[1].year - years[0].year) > 1;
  return gap > 0 && gap <= MOST_DAYS_OF_A_VISIT && !apart;
}

/** The year that the members of a list take from a later one: `in March and July 2018`. */
function withSharedYear(tokens: Tokens, first: Read<Point>): Point {
  let { next: at } = first;
  for (let count = 0; count < MOST_DAYS && lacksYear(first.value); count++) {
    const joiner = readJoiner(tokens, at);
    const isOr = tokens.at(at).text === 'or';
    if ((joiner === null && !isOr) || joiner?.value === 'range') return first.value;
    const follows = skip(tokens, joiner?.next ?? at + 1, 'and');
    const member = readPoint(tokens, follows);
    if (member === null || member.value.is !== first.value.is) return first.value;
    if (yearOf(member.value) !== null) return withYearOf(first.value, member.value);
    at = member.next;
  }
  return first.value;
}

/** `early to mid-2019`, `mid/late September`: two parts of what stands behind the second. */
function readTwoPortions(tokens: Tokens, index: number): Read<DateExpression> | null {
  const { meaning } = tokens.at(index);
  const joiner = readJoiner(tokens, index + 1);
  if (meaning?.is !== 'portion' || joiner === null || joiner.value === 'comma') return null;
  const second = tokens.at(joiner.next).meaning?.is === 'portion' ? readPoint(tokens, joiner.next) : null;
  if (second === null) return null;
  return { value: { from: { ...second.value, portion: meaning.portion }, to: second.value }, next: second.next };
}

/**
 * Reads a whole expression at the window's start: a point, a range, the days of one visit.
 * `between`: whether that word stands before it, so that `and` makes a range.
 */
export function readExpression(tokens: Tokens, between: boolean): Read<DateExpression> | null {
  const shared = readSharedMonth(tokens, 0) ?? readTwoPortions(tokens, 0);
  if (shared !== null) return shared;
  const first = readPoint(tokens, 0) ?? readBareDay(tokens);
  if (first === null) return null;
  const monthFirst = readMonthFirstRange(tokens, first, between);
  if (monthFirst !== null) return monthFirst;
  const joiner = readJoiner(tokens, first.next);
  if (joiner !== null && joiner.value !== 'comma') {
    const second = readPoint(tokens, skip(tokens, joiner.next, 'the'));
    if (second !== null && !isLoose(second.value)) {
      const joins =
        joiner.value === 'range' || between
          ? makeRange(first.value, second.value)
          : areOneVisit(first.value, second.value);
      if (joins) return { value: range(first.value, second.value), next: second.next };
    }
  }
  return { value: { from: withSharedYear(tokens, first), to: null }, next: first.next };
}

const isLoose = (point: Point): boolean => point.is === 'day' && point.month === null && point.monthStep === null;

import type { DayPoint, MonthPoint, Point } from './expression.ts';
import { fullYear, named, type Read } from './read.ts';
import type { Token, Tokens } from './tokens.ts';
import { isYear } from './years.ts';

const SEPARATORS = ['/', '.', '-'];

const isShort = (token: Token): boolean => token.kind === 'number' && token.text.length <= 2;
const isPadded = (token: Token): boolean => token.kind === 'number' && token.text.length === 2;

const day = (year: number, month: number, date: number): DayPoint => ({
  is: 'day',
  day: date,
  month,
  monthStep: null,
  year: named(year),
  weekday: null,
  direction: null,
  portion: null,
});

const isDay = (value: number): boolean => value >= 1 && value <= 31;
const isMonth = (value: number): boolean => value >= 1 && value <= 12;
const monthPoint = (year: number, month: number): MonthPoint => ({
  is: 'month',
  month,
  year: named(year),
  direction: null,
  portion: null,
});

/** Three numbers in figures, day first, or month first where only that can be meant. */
function orderDay(first: number, second: number, year: number): DayPoint | null {
  if (isMonth(second)) return isDay(first) ? day(year, second, first) : null;
  return isMonth(first) && isDay(second) ? day(year, first, second) : null;
}

/**
 * `17/10/2024`, `20/9/16`, `10.11.2023`, `30-12-16`, `2024-10-17`, `2024/10/17`, `10/2024`, `2014-10`: a date all in figures.
 * Hyphens with a year of two figures need both others to have two as well.
 */
export function readNumeric(tokens: Tokens, index: number): Read<Point> | null {
  const [first, mark, second] = [tokens.at(index), tokens.at(index + 1), tokens.at(index + 2)];
  if (!mark.glued || !SEPARATORS.includes(mark.text) || !second.glued) return null;
  const [mark2, third] = [tokens.at(index + 3), tokens.at(index + 4)];
  if (mark2.glued && mark2.text === mark.text && third.glued && third.kind === 'number') {
    const value = orderThree(first, second, third, mark.text);
    return value === null ? null : { value, next: index + 5 };
  }
  const isoMonth = mark.text === '-' && isYear(first) && isPadded(second) && second.value <= first.value % 100;
  if (isoMonth && isMonth(second.value)) return { value: monthPoint(first.value, second.value), next: index + 3 };
  if (mark.text !== '/' || !isShort(first)) return null;
  if (isShort(second)) return readShort(first, second, index + 3);
  if (!isMonth(first.value) || !isYear(second)) return null;
  return { value: monthPoint(second.value, first.value), next: index + 3 };
}

/** `4/11`: day and month; the words around it must ask for a date. */
function readShort(first: Token, second: Token, next: number): Read<Point> | null {
  const value = orderDay(first.value, second.value, 2000);
  return value === null || value.month !== second.value ? null : { value: { ...value, year: null }, next };
}

function orderThree(first: Token, second: Token, third: Token, mark: string): DayPoint | null {
  if (isYear(first) && isShort(second) && isShort(third)) {
    return isMonth(second.value) && isDay(third.value) ? day(first.value, second.value, third.value) : null;
  }
  if (isYear(third)) return orderDay(first.value, second.value, third.value);
  if (!isPadded(third) || (mark === '-' && !(isPadded(first) && isPadded(second)))) return null;
  return orderDay(first.value, second.value, fullYear(third.value));
}

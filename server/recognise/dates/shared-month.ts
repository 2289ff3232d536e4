import { LABEL_WORDS, NUMBERED_PAPERS } from '../../knowledge/calendar-contexts.ts';
import { dayPoint, readDayNumber } from './days.ts';
import type { DayPoint, Point, Range } from './expression.ts';
import { type Joiner, readJoiner } from './joiners.ts';
import { readPoint } from './points.ts';
import { type Read, skip } from './read.ts';
import { isMove, shareYear } from './shared-year.ts';
import { before } from './surroundings.ts';
import type { Tokens } from './tokens.ts';
import { readYearBehind } from './years.ts';

/** `May 8 - 10, 2010`: further days behind a month-first day. */
export function readMonthFirstRange(tokens: Tokens, first: Read<Point>): Read<Range> | null {
  const { value: from } = first;
  if (from.is !== 'day' || from.month === null || from.year !== null || tokens.at(0).kind !== 'word') return null;
  const joiner = readJoiner(tokens, first.next);
  if (joiner === null || joiner.value === 'comma' || (joiner.value === 'list' && tokens.at(first.next).text === '/'))
    return null;
  const at = skip(tokens, joiner.next, 'the');
  const number = readDayNumber(tokens, at);
  if (number === null || tokens.at(number.next).meaning?.is === 'month' || tokens.at(number.next).text === 'of')
    return null;
  if (number.value.day <= from.day) return null;
  const year = readYearBehind(tokens, number.next, 'day');
  const to: DayPoint = { ...from, day: number.value.day, weekday: null, year: year?.value ?? null };
  return { value: shareYear(from, to), next: year?.next ?? number.next };
}

const MOST_DAYS = 8;

/** `8th to 10th December 2020`, `9, 10 and 11 February`: numbers that share the month behind the last of them. */
export function readSharedMonth(tokens: Tokens, index: number): Read<Range> | null {
  const first = readLooseDay(tokens, index);
  if (first === null) return null;
  let at = first.next;
  let last: Joiner | null = null;
  let hasSlash = false;
  for (let count = 0; count < MOST_DAYS; count++) {
    const joiner = readJoiner(tokens, at);
    if (joiner === null) return null;
    const isListed = joiner.value === 'comma' && ['and', '&'].includes(tokens.at(joiner.next).text);
    last = isListed ? 'list' : joiner.value;
    hasSlash ||= tokens.at(at).text === '/';
    at = skip(tokens, isListed ? joiner.next + 1 : joiner.next, 'the');
    const whole = readPoint(tokens, at);
    if (whole?.value.is === 'day' && !isLooseDay(whole.value)) {
      if ((hasSlash && isInFigures(tokens, at)) || isNumberBefore(tokens, at, first.value, whole.value)) return null;
      const isInOrder = whole.value.day > first.value.day || whole.value.month === null;
      const fits = last !== 'comma' && (isInOrder || (last === 'range' && isReversedRange(tokens, whole.value)));
      if (!fits) return null;
      const from: DayPoint = { ...whole.value, day: first.value.day, weekday: first.value.weekday };
      return { value: { from, to: whole.value }, next: whole.next };
    }
    const loose = readLooseDay(tokens, at);
    if (loose === null) return null;
    at = loose.next;
    if (isPairOfDays(tokens, index, first.next, loose))
      return { value: { from: first.value, to: loose.value }, next: at };
  }
  return null;
}

/** `No 7 - 24 September`, `11 - Friday 22nd November`: a dash sets off a number from the day; a range has the weekday at both ends or none. */
function isNumberBefore(tokens: Tokens, at: number, from: DayPoint, to: DayPoint): boolean {
  const dash = tokens.at(at - 1);
  if (dash.text !== '-' || tokens.at(0).kind !== 'number') return false;
  if (from.weekday === null && to.weekday !== null) return true;
  const { word, mark, start } = before(tokens.text, tokens.start);
  const paper = mark === '.' ? before(tokens.text, start).word : word;
  return !dash.glued && (LABEL_WORDS.has(paper) || NUMBERED_PAPERS.has(paper));
}

/** `the 3rd and 4th`: two days of one visit, whose month the text around them names. */
function isPairOfDays(tokens: Tokens, index: number, joiner: number, { value }: Read<DayPoint>): boolean {
  const first = tokens.at(index);
  const isPair =
    first.kind === 'ordinal' && tokens.at(joiner).text === 'and' && tokens.at(joiner + 1).kind === 'ordinal';
  if (!isPair || before(tokens.text, first.start).word !== 'the' || value.weekday !== null) return false;
  return value.day === (readDayNumber(tokens, index)?.value.day ?? 0) + 1;
}

/** `from 28 to 17 July 2023`: the ends of a range, written the wrong way round. */
function isReversedRange(tokens: Tokens, { year }: DayPoint): boolean {
  const near = before(tokens.text, tokens.start);
  return year !== null && !isMove(tokens) && (near.word === 'from' || near.mark === ':');
}

/** A day by its number alone, with or without its weekday. */
export function readLooseDay(tokens: Tokens, index: number): Read<DayPoint> | null {
  if (tokens.at(index).meaning?.is === 'weekday') {
    const read = readPoint(tokens, index);
    return read !== null && isLooseDay(read.value) ? { value: read.value, next: read.next } : null;
  }
  const number = readDayNumber(tokens, index);
  return number === null ? null : { value: dayPoint(number.value.day, {}), next: number.next };
}

interface LooseDay extends DayPoint {
  readonly month: null;
}

/** Whether a point is a day whose month is left to the words around it. */
export const isLooseDay = (point: Point): point is LooseDay =>
  point.is === 'day' && point.month === null && point.monthStep === null;

/** `22/08/13`: the figures before it between slashes are then a date of their own. */
function isInFigures(tokens: Tokens, index: number): boolean {
  const number = readDayNumber(tokens, index);
  return number !== null && tokens.at(number.next).glued && tokens.at(number.next).text === '/';
}

/** `the 5th`: a day whose month the text around it names. */
export function readBareDay(tokens: Tokens): Read<DayPoint> | null {
  return tokens.at(0).kind === 'ordinal' ? readLooseDay(tokens, 0) : null;
}

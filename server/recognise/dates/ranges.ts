import { DATING_WORDS } from '../../knowledge/calendar-contexts.ts';
import { readMonthFirst } from './days.ts';
import type { DateExpression, Point, Range } from './expression.ts';
import { readJoiner } from './joiners.ts';
import { readPoint } from './points.ts';
import { type Read, skip } from './read.ts';
import { isLooseDay, readBareDay, readLooseDay, readMonthFirstRange, readSharedMonth } from './shared-month.ts';
import { calendarYearOf, isMove, isReversed, lacksYear, shareYear, withYearOf, yearOf } from './shared-year.ts';
import { before } from './surroundings.ts';
import type { Token, Tokens } from './tokens.ts';

const MOST_MEMBERS = 8;

/** Whole years and decades, which make a range only with each other, or where both ends name their year. */
const isWholeYears = ({ is, portion }: Point): boolean => (is === 'year' || is === 'decade') && portion === null;

/** Whether two times joined by a range word make one stretch. */
function makeRange(from: Point, to: Point): boolean {
  if (isWholeYears(from) === isWholeYears(to)) return true;
  return yearOf(from) !== null && yearOf(to) !== null;
}

const MOST_DAYS_OF_A_VISIT = 7;

/** Whether two days joined by `and` are days of one visit: within a week of each other. */
function areOneVisit(from: Point, to: Point): boolean {
  if (from.is !== 'day' || to.is !== 'day' || from.month === null || to.month === null) return false;
  const [first, last] = [yearOf(from), yearOf(to)];
  const turns = to.month < from.month ? 1 : 0;
  const years = first?.is === 'named' && last?.is === 'named' ? last.year - first.year : turns;
  const gap = (years * 12 + to.month - from.month) * 30.5 + to.day - from.day;
  return gap > 0 && gap <= MOST_DAYS_OF_A_VISIT;
}

/** `monitoring visits in October and November 2018`: one in each. */
const OF_SEVERAL = /\b(?:visits|inspections|letters|meetings|reports|twice|both|each) (?:\p{Ll}+ )?$/iu;
const REACH_OF_SEVERAL = 24;

/** Whether two months joined by `and` are those of one inspection: the second is the one after the first, and names the year of both. */
const areMonthsOfOne = ({ text, start }: Tokens, from: Point, to: Point): boolean =>
  from.is === 'month' &&
  to.is === 'month' &&
  to.month === (from.month % 12) + 1 &&
  lacksYear(from) &&
  yearOf(to)?.is === 'named' &&
  from.portion === null &&
  to.portion === null &&
  before(text, start).mark !== ',' &&
  !OF_SEVERAL.test(text.slice(Math.max(0, start - REACH_OF_SEVERAL), start));

/** A member of a list: a point, or the last of days that share a month. */
function readMember(tokens: Tokens, index: number): Read<Point> | null {
  const several = opensWithDay(tokens.at(index)) ? readSharedMonth(tokens, index) : null;
  return several === null ? readPoint(tokens, index) : { value: several.value.to, next: several.next };
}

/** `4 and 11 March and 1 April 2019`: days that share a month take their year from a later member too. */
function withLaterYear(tokens: Tokens, { value, next }: Read<Range>): Read<DateExpression> {
  return { value: shareYear(value.from, withSharedYear(tokens, { value: value.to, next })), next };
}

/** The year that the members of a list take from a later one: `in March and July 2018`. */
function withSharedYear(tokens: Tokens, first: Read<Point>): Point {
  let { next: at } = first;
  for (let count = 0; count < MOST_MEMBERS && lacksYear(first.value); count++) {
    const joiner = readJoiner(tokens, at);
    const isOr = tokens.at(at).text === 'or';
    if ((joiner === null && !isOr) || joiner?.value === 'range') return first.value;
    const follows = skip(tokens, joiner?.next ?? at + 1, 'and');
    const member = readMember(tokens, follows);
    if (member === null || member.value.is !== first.value.is) return first.value;
    if (yearOf(member.value) !== null) return withYearOf(first.value, member.value);
    at = member.next;
  }
  return first.value;
}

/** `early to mid-2019`, `mid/late September`: two parts of what stands behind the second. */
function readTwoPortions(tokens: Tokens, index: number): Read<Range> | null {
  const { meaning } = tokens.at(index);
  if (meaning?.is !== 'portion') return null;
  const joiner = readJoiner(tokens, index + 1);
  if (joiner === null || joiner.value === 'comma') return null;
  const second = tokens.at(joiner.next).meaning?.is === 'portion' ? readPoint(tokens, joiner.next) : null;
  if (second === null) return null;
  return { value: { from: { ...second.value, portion: meaning.portion }, to: second.value }, next: second.next };
}

/** Whether `between` stands before the tokens, so that `and` makes a range. */
function followsBetween({ text, start }: Tokens): boolean {
  const near = before(text, start);
  return near.word === 'between' || (near.word === 'the' && before(text, near.start).word === 'between');
}

/** The second end behind a first one, if the two make one stretch. */
function readSecondEnd(tokens: Tokens, first: Read<Point>): Read<DateExpression> | null {
  const joiner = readJoiner(tokens, first.next);
  if (joiner === null || joiner.value === 'comma') return null;
  const at = skip(tokens, joiner.next, 'the');
  const isMonthFirst = first.value.is === 'day' && tokens.at(0).meaning?.is === 'month';
  const second = (isMonthFirst ? readMonthFirst(tokens, at, true) : null) ?? readPoint(tokens, at);
  if (second === null || isLooseDay(second.value)) return null;
  if (isDatingUntil(tokens, first.next)) return null;
  const isRange = joiner.value === 'range' || isSlashed(tokens, first) || followsBetween(tokens);
  const joins = isRange
    ? makeRange(first.value, second.value)
    : areOneVisit(first.value, second.value) || areMonthsOfOne(tokens, first.value, second.value);
  if (!joins) return null;
  if (
    isReversed(first.value, second.value) &&
    (joiner.value !== 'range' || isMove(tokens) || !mayChangePlaces(first.value, second.value))
  )
    return null;
  return { value: shareYear(first.value, second.value), next: second.next };
}

/** Whether two days or two months lie near enough to each other for a range of theirs that was written the wrong way round. */
function mayChangePlaces(from: Point, to: Point): boolean {
  const isExact = from.is === to.is && (from.is === 'day' || from.is === 'month');
  const isNear = (calendarYearOf(from) ?? 0) - (calendarYearOf(to) ?? 0) <= 1;
  return isExact && isNear && from.portion === null && to.portion === null;
}

/** `no answer to its letter of 2 October until December`: the first time belongs to the letter, not to a range. */
function isDatingUntil(tokens: Tokens, index: number): boolean {
  const { text } = tokens.at(index);
  if (text !== 'until' && text !== 'till') return false;
  const near = before(tokens.text, tokens.start);
  return DATING_WORDS.has(near.word === 'the' ? before(tokens.text, near.start).word : near.word);
}

/** `from the 8th to the 12th`, `Monday 8th to Friday 12th`: two days whose month the text around them names. */
function readBareDays(tokens: Tokens, first: Read<Point>): Read<DateExpression> | null {
  const joiner = readJoiner(tokens, first.next);
  if (!isLooseDay(first.value) || joiner === null || joiner.value === 'comma') return null;
  if (joiner.value === 'list' && !followsBetween(tokens)) return null;
  const at = skip(tokens, joiner.next, 'the');
  const isOrdinal = tokens.at(at).kind === 'ordinal' || tokens.at(at).meaning?.is === 'weekday';
  const second = isOrdinal ? readLooseDay(tokens, at) : null;
  if (second === null || second.value.day <= first.value.day) return null;
  return { value: { from: first.value, to: second.value }, next: second.next };
}

/** Tokens that numbers sharing a month can open with. */
const opensWithDay = ({ kind, meaning }: Token): boolean =>
  kind === 'number' ||
  kind === 'ordinal' ||
  meaning?.is === 'ordinal' ||
  meaning?.is === 'tens' ||
  meaning?.is === 'weekday';

/** Reads a whole expression at the tokens’ start: a point, a range, the days of one visit. */
export function readExpression(tokens: Tokens): Read<DateExpression> | null {
  const opening = tokens.at(0);
  const several = opensWithDay(opening) ? readSharedMonth(tokens, 0) : readTwoPortions(tokens, 0);
  if (several !== null) return withLaterYear(tokens, several);
  const first = readPoint(tokens, 0) ?? readBareDay(tokens);
  if (first === null) return null;
  return (
    readMonthFirstRange(tokens, first) ??
    readBareDays(tokens, first) ??
    readSecondEnd(tokens, first) ?? { value: { from: withSharedYear(tokens, first), to: null }, next: first.next }
  );
}

/** `July/August 2018`: a slash between months or seasons makes a range. */
const isSlashed = (tokens: Tokens, first: Read<Point>): boolean =>
  tokens.at(first.next).text === '/' && (first.value.is === 'month' || first.value.is === 'season');

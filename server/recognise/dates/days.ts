import { type Month, NAMED_DAYS, type Weekday } from '../../knowledge/calendar.ts';
import { LETTER_MONTHS, type Origin } from '../../knowledge/calendar-phrases.ts';
import { groupBy } from '../../knowledge/grouping.ts';
import type { DayPoint, MonthPoint, NamedDayPoint, Point } from './expression.ts';
import { readNumeric } from './numeric.ts';
import { isBoundary, named, type Read, skip, skipStop, stands } from './read.ts';
import { misspeltMonth } from './slips.ts';
import { ORDINAL_SUFFIXES, type Tokens } from './tokens.ts';
import { isYear, readWhen } from './years.ts';

/** A day of the month by its number, and whether it was written as an ordinal. */
export interface DayNumber {
  readonly day: number;
  readonly ordinal: boolean;
}

const LAST_DAY = 31;

/** `8`, `8th`, `8 th` (raised letters copied from print), `eighth`, `twenty-sixth`. */
export function readDayNumber(tokens: Tokens, index: number): Read<DayNumber> | null {
  const token = tokens.at(index);
  if (token.kind === 'number' || token.kind === 'ordinal') {
    const fits = token.value >= 1 && token.value <= LAST_DAY && token.text.length <= (token.kind === 'number' ? 2 : 4);
    if (!fits) return null;
    const isApart = token.kind === 'number' && ORDINAL_SUFFIXES.has(tokens.at(index + 1).text);
    return {
      value: { day: token.value, ordinal: isApart || token.kind === 'ordinal' },
      next: index + (isApart ? 2 : 1),
    };
  }
  const { meaning } = token;
  if (meaning?.is === 'ordinal') return { value: { day: meaning.value, ordinal: true }, next: index + 1 };
  if (meaning?.is !== 'tens') return null;
  const at = skip(tokens, index + 1, '-');
  const unit = tokens.at(at).meaning;
  const day = unit?.is === 'ordinal' ? meaning.value + unit.value : Number.POSITIVE_INFINITY;
  return day <= LAST_DAY ? { value: { day, ordinal: true }, next: at + 1 } : null;
}

export const dayPoint = (day: number, rest: Partial<DayPoint>): DayPoint => ({
  is: 'day',
  day,
  month: null,
  monthStep: null,
  year: null,
  weekday: null,
  direction: null,
  portion: null,
  ...rest,
});

/** A month's name, also mistyped where a day stands before it and `of` or a year beside it. */
function readMonthBehindDay(tokens: Tokens, index: number, certain: boolean): Read<Month> | null {
  const token = tokens.at(index);
  if (token.meaning?.is === 'month') return { value: token.meaning.month, next: index + 1 };
  if (!certain && !isYear(tokens.at(index + 1))) return null;
  const month = misspeltMonth(token.text);
  return month === null ? null : { value: month, next: index + 1 };
}

/** Lower-case `may` behind a plain number is the verb unless a year or an ordinal says otherwise. */
function isVerb(tokens: Tokens, index: number, number: DayNumber, yearFollows: boolean): boolean {
  const token = tokens.at(index);
  return token.text === 'may' && tokens.text[token.start] === 'm' && !number.ordinal && !yearFollows;
}

/** Whether a day is written out; without `of` it ranks the month (`her second March`) unless a year follows. */
const isRank = (tokens: Tokens, index: number): boolean => tokens.at(index).kind === 'word';

/** `14th inst.`: a day of this month, the last or the next. */
function readLetterDay(tokens: Tokens, index: number, number: DayNumber): Read<DayPoint> | null {
  const row = number.ordinal ? LETTER_MONTHS.find(([word]) => word === tokens.at(index).text) : undefined;
  if (row === undefined) return null;
  const monthStep = { step: row[1], origin: 'writing' as const };
  return { value: dayPoint(number.day, { monthStep }), next: skipStop(tokens, index + 1) };
}

/** `of this month`, `of the following month` behind a day. */
export function readStepMonth(tokens: Tokens, index: number): Read<{ step: number; origin: Origin }> | null {
  const of = tokens.at(index).text;
  if (of !== 'of' && of !== 'in') return null;
  const at = skip(tokens, index + 1, 'the');
  const { meaning } = tokens.at(at);
  if (meaning?.is !== 'step' || tokens.at(at + 1).text !== 'month') return null;
  return { value: { step: meaning.step, origin: meaning.origin }, next: at + 2 };
}

/** `8th of December 2020`, `21-Apr-16`, `9th December last`, `14th inst.`, `20th of next month`. */
export function readDayFirst(tokens: Tokens, index: number): Read<DayPoint> | null {
  const number = readDayNumber(tokens, index);
  if (number === null) return null;
  const letterDay = readLetterDay(tokens, number.next, number.value);
  if (letterDay !== null) return letterDay;
  const stepMonth = readStepMonth(tokens, number.next);
  if (stepMonth !== null)
    return { value: dayPoint(number.value.day, { monthStep: stepMonth.value }), next: stepMonth.next };
  const afterOf = skip(tokens, number.next, 'of');
  const mark = tokens.at(number.next);
  const glued = ['-', '/', '.'].includes(mark.text) && tokens.at(number.next + 1).glued;
  const month = readMonthBehindDay(
    tokens,
    glued ? number.next + 1 : afterOf,
    number.value.ordinal || afterOf > number.next,
  );
  if (month === null) return null;
  const when = readWhen(tokens, month.next, glued ? 'piece' : 'day');
  if (isVerb(tokens, month.next - 1, number.value, when.value.year !== null)) return null;
  if (afterOf === number.next && isRank(tokens, index) && when.value.year === null) return null;
  return { value: dayPoint(number.value.day, { month: month.value, ...when.value }), next: when.next };
}

/** Words that may follow `October 17`; before anything else the figure counts something (`in October 17 children`). */
const BEHIND_MONTH_AND_DAY = new Set(
  'whether because so to until till through thru and or at in on when was were is are has had by for from with after before as the that where which but who what how why if will would last next this meeting report inspection visit letter deadline election vote announcement bank holiday every each we they he she it our their his her its there'.split(
    ' ',
  ),
);

/** Verbs of a sentence that a day may be the subject's: `the report of March 7 gave`, if no `in` stands before. */
const VERBS_BEHIND = new Set(
  'gave did said says found came showed shows went took made saw set put wrote called told brought left met began'.split(
    ' ',
  ),
);

/** `on March 7 inspectors came`, `Friday, March 16 did`: before the month stands what leads to a day, and to no month. */
const LEADS_TO_DAY = /(?:\bon|day,?) $/i;
const LEADS_TO_MONTH = /\bin $/i;
const LONGEST_LEAD = 12;

function isDayMeant(tokens: Tokens, index: number, follows: string): boolean {
  const { start } = tokens.at(index);
  const before = tokens.text.slice(Math.max(0, start - LONGEST_LEAD), start);
  return LEADS_TO_DAY.test(before) || (VERBS_BEHIND.has(follows) && !LEADS_TO_MONTH.test(before));
}

/** `June 29’s show`. */
const isOwner = (tokens: Tokens, index: number): boolean =>
  ["'", '’'].includes(tokens.at(index).text) && tokens.at(index + 1).text === 's';

/**
 * `October 24, 2017`, `Aug 10`, `May eighth`, `March the 5th`: the month first. Behind a day that was written so, too (`May 20 to June
 * 3`), the figure is a day whatever follows it: `isSecondEnd`.
 */
export function readMonthFirst(tokens: Tokens, index: number, isSecondEnd = false): Read<DayPoint> | null {
  const { meaning } = tokens.at(index);
  if (meaning?.is !== 'month') return null;
  let at = skipStop(tokens, index + 1);
  const mark = tokens.at(at);
  const glued = ['-', '/'].includes(mark.text) && tokens.at(at + 1).glued;
  if (glued) at++;
  else if (at === index + 1) at = skip(tokens, skip(tokens, at, ','), 'the');
  const number = readDayNumber(tokens, at);
  const sign = tokens.at(tokens.at(at - 1).text === 'the' ? at - 2 : at - 1).text;
  // `in May, the second on 3 June`.
  if (number === null || (tokens.at(at).meaning !== null && [',', '.'].includes(sign))) return null;
  const when = readWhen(tokens, number.next, glued ? 'piece' : 'day');
  if (glued && when.value.year === null) return null;
  const follows = tokens.at(number.next);
  const plain = !number.value.ordinal && when.value.year === null;
  if (plain && mark.text === ',') return null;
  const isEnd = isBoundary(tokens, number.next) || isOwner(tokens, number.next);
  const isDay =
    isEnd || isSecondEnd || BEHIND_MONTH_AND_DAY.has(follows.text) || isDayMeant(tokens, index, follows.text);
  if (plain && !isDay) return null;
  if (plain && follows.glued && ['.', ',', ':'].includes(follows.text) && tokens.at(number.next + 1).glued) {
    if (['number', 'junk'].includes(tokens.at(number.next + 1).kind)) return null;
  }
  return { value: dayPoint(number.value.day, { month: meaning.month, ...when.value }), next: when.next };
}

/** `May 2018`, `Nov '21`, `June of this year`, `December last`, `May`. */
export function readMonth(tokens: Tokens, index: number): Read<MonthPoint> | null {
  const { meaning } = tokens.at(index);
  if (meaning?.is !== 'month') return null;
  const when = readWhen(tokens, index + 1, 'month');
  return { value: { is: 'month', month: meaning.month, portion: null, ...when.value }, next: when.next };
}

/** `2018 March 18`, `2012/Aug/10`, `2024-August`: the year first. */
export function readYearFirst(tokens: Tokens, index: number): Read<DayPoint | MonthPoint> | null {
  const year = tokens.at(index);
  const mark = tokens.at(index + 1);
  const glued = mark.glued && ['-', '/', '.'].includes(mark.text);
  const at = glued ? index + 2 : index + 1;
  const { meaning } = tokens.at(at);
  if (!isYear(year) || meaning?.is !== 'month') return null;
  const month = { month: meaning.month, year: named(year.value), portion: null, direction: null };
  const number = readDayNumber(tokens, glued && tokens.at(at + 1).text === mark.text ? at + 2 : at + 1);
  if (number !== null && isBoundary(tokens, number.next)) {
    return { value: dayPoint(number.value.day, month), next: number.next };
  }
  return isBoundary(tokens, at + 1) ? { value: { is: 'month', ...month }, next: at + 1 } : null;
}

/** Named days with their words as the tokens that they are read in: `new`, `year`, `'`, `s`, `eve`. */
const NAMED_DAYS_BY_FIRST_WORD = groupBy(
  NAMED_DAYS.map((row) => ({ ...row, pieces: row.words.flatMap((word) => word.split(/(?=')|(?<=')/)) })),
  ({ pieces }) => pieces[0] ?? '',
);

/** `Christmas Day`, `Good Friday 2019`, `New Year’s Eve`. */
export function readNamedDay(tokens: Tokens, index: number): Read<NamedDayPoint> | null {
  for (const { pieces, on, needsYear } of NAMED_DAYS_BY_FIRST_WORD.get(tokens.at(index).text) ?? []) {
    if (!stands(tokens, index, pieces)) continue;
    const when = readWhen(tokens, index + pieces.length, 'month');
    if (needsYear && when.value.year === null) continue;
    return { value: { is: 'named-day', on, portion: null, ...when.value }, next: when.next };
  }
  return null;
}

/** A whole day with its month, in any order. */
export function readCalendarDay(tokens: Tokens, index: number): Read<Point> | null {
  return (
    readNumeric(tokens, index) ??
    readDayFirst(tokens, index) ??
    readMonthFirst(tokens, index) ??
    readNamedDay(tokens, index)
  );
}

/** Gives a day the weekday that was written before it. */
export const withWeekday = (point: DayPoint, weekday: Weekday): DayPoint => ({ ...point, weekday });

import type { Weekday } from '../../knowledge/calendar.ts';
import type { Origin } from '../../knowledge/calendar-phrases.ts';
import { dayPoint, readCalendarDay, readDayNumber, readStepMonth, withWeekday } from './days.ts';
import type { Direction, NthPoint, Point, WeekdayPoint } from './expression.ts';
import { readJoiner } from './joiners.ts';
import { isBoundary, type Read, skip, skipStop } from './read.ts';
import type { Token, Tokens } from './tokens.ts';
import { readYearBehind } from './years.ts';

const weekdayPoint = (
  weekday: Weekday,
  direction: Direction | null,
  week: WeekdayPoint['week'] = null,
): WeekdayPoint => ({ is: 'weekday', weekday, direction, week, portion: null });

/** `this week`, `of the following week` behind a weekday. */
function readWeek(tokens: Tokens, index: number): Read<{ step: number; origin: Origin }> | null {
  const at = skip(tokens, skip(tokens, skip(tokens, index, ','), 'of'), 'the');
  const { meaning } = tokens.at(at);
  if (meaning?.is !== 'step' || tokens.at(at + 1).text !== 'week') return null;
  return { value: { step: meaning.step, origin: meaning.origin }, next: at + 2 };
}

/** The index behind `morning`, `night` and the like, or `index`. */
export const skipDayPart = (tokens: Tokens, index: number): number =>
  tokens.at(index).meaning?.is === 'day-part' ? index + 1 : index;

/** A weekday with the date behind it: `Thursday, 17th October 2024`, `Friday 13th`, `Sunday 12/7/2014`. */
function readDated(tokens: Tokens, index: number, weekday: Weekday): Read<Point> | null {
  const at = skip(tokens, skip(tokens, skipStop(tokens, index), ','), 'the');
  const dated = readCalendarDay(tokens, at);
  if (dated !== null) {
    return dated.value.is === 'day' ? { value: withWeekday(dated.value, weekday), next: dated.next } : dated;
  }
  const number = readDayNumber(tokens, at);
  const inFigures = tokens.at(at).kind === 'number' || tokens.at(at).kind === 'ordinal';
  // `on Monday, 3 children …`; but `Monday, 3rd to Friday, 14th October`.
  const isSetOff = tokens.at(index).text === ',' && !isStart(tokens, number?.next ?? at);
  if (number === null || !inFigures || isSetOff) return null;
  return { value: dayPoint(number.value.day, { weekday }), next: number.next };
}

/** Whether another day with its weekday follows as the end of a stretch. */
function isStart(tokens: Tokens, index: number): boolean {
  const joiner = readJoiner(tokens, index);
  return joiner?.value === 'range' && tokens.at(joiner.next).meaning?.is === 'weekday';
}

/** Anything that begins with a weekday. A plain number behind it (`Monday 6`) is a day whose month must follow. */
export function readWeekday(tokens: Tokens, index: number): Read<Point> | null {
  const { meaning } = tokens.at(index);
  if (meaning?.is !== 'weekday') return null;
  const { weekday } = meaning;
  const dated = readDated(tokens, index + 1, weekday);
  if (dated !== null) return dated;
  const next = skipDayPart(tokens, index + 1);
  const week = readWeek(tokens, next);
  if (week !== null) return { value: weekdayPoint(weekday, null, week.value), next: week.next };
  const direction = { last: -1, next: 1 }[tokens.at(next).text];
  if (direction !== undefined && isBoundary(tokens, next + 1)) {
    return { value: weekdayPoint(weekday, direction > 0 ? 1 : -1), next: next + 1 };
  }
  return { value: weekdayPoint(weekday, null), next };
}

/** `last Friday`, `next Tuesday morning`, `this Saturday`; `the following Monday` counts from the time in focus. */
export function readStepWeekday(tokens: Tokens, index: number, between = 0): Read<WeekdayPoint> | null {
  const step = tokens.at(index).meaning;
  const weekday = tokens.at(index + 1 + between).meaning;
  if (step?.is !== 'step' || weekday?.is !== 'weekday' || weekday.short) return null;
  const next = skipDayPart(tokens, index + 2 + between);
  if (step.origin === 'focus') {
    return { value: weekdayPoint(weekday.weekday, step.step, { step: step.step, origin: 'focus' }), next };
  }
  return { value: weekdayPoint(weekday.weekday, step.step), next };
}

const RANKS: Readonly<Record<string, number>> = { last: -1, final: -1 };

function rankedUnit({ text, meaning }: Token): NthPoint['of'] | null {
  if (meaning?.is === 'weekday') return meaning.weekday;
  return text === 'week' || text === 'day' ? text : null;
}

/** `first Tuesday of October 2014`, `last week of September`, `third Monday in this month`, `last day of May`. */
export function readNth(tokens: Tokens, index: number): Read<NthPoint> | null {
  const first = tokens.at(index);
  const nth = RANKS[first.text] ?? readDayNumber(tokens, index)?.value.day;
  const unit = tokens.at(index + 1);
  const of = rankedUnit(unit);
  if (nth === undefined || of === null) return null;
  const preposition = tokens.at(index + 2).text;
  if ((preposition !== 'of' && preposition !== 'in') || (of !== 'day' && nth > 5)) return null;
  const point = { is: 'nth' as const, nth, of, portion: null };
  const month = tokens.at(index + 3).meaning;
  if (month?.is === 'month') {
    const year = readYearBehind(tokens, index + 4, 'month');
    const value = { ...point, month: month.month, monthStep: null, year: year?.value ?? null };
    return { value, next: year?.next ?? index + 4 };
  }
  const monthStep = readStepMonth(tokens, index + 2);
  if (monthStep === null) return null;
  return { value: { ...point, month: null, monthStep: monthStep.value, year: null }, next: monthStep.next };
}

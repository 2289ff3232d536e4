import type { Origin, Unit } from '../../knowledge/calendar-phrases.ts';
import { readCalendarDay } from './days.ts';
import type { CountedPoint, MonthPoint, Point, SeasonPoint, WeekOfPoint, YearPoint, YearRef } from './expression.ts';
import { isBoundary, named, type Read, skip, stands } from './read.ts';
import { before } from './surroundings.ts';
import type { Tokens } from './tokens.ts';
import { readStepWeekday, readWeekday, skipDayPart } from './weekdays.ts';
import { isYear, readStepYear, readYearBehind, readYearSpan } from './years.ts';

const counted = (unit: Unit, step: number, origin: Origin): CountedPoint => ({
  is: 'counted',
  unit,
  step,
  origin,
  portion: null,
});

/** `today`, `yesterday afternoon`, `tonight`. */
export function readDayWord(tokens: Tokens, index: number): Read<CountedPoint> | null {
  const { meaning } = tokens.at(index);
  if (meaning?.is !== 'day-word') return null;
  return { value: counted('day', meaning.step, 'writing'), next: skipDayPart(tokens, index + 1) };
}

/** `this morning`, `last night`: days; the night before the day of writing is the day before. */
function readStepDayPart(tokens: Tokens, index: number, step: number): Read<CountedPoint> | null {
  if (tokens.at(index + 1).meaning?.is !== 'day-part') return null;
  return { value: counted('day', step, 'writing'), next: index + 2 };
}

/** Small `may`, `march` and `august` are other words: `this may help`. */
function isOtherWord(tokens: Tokens, index: number): boolean {
  const { start, text } = tokens.at(index);
  return ['may', 'march', 'august'].includes(text) && tokens.text.slice(start, start + 1) === text.slice(0, 1);
}

/** `that summer` is of the year in focus, `the following May` the next one after it. */
const yearInFocus = (step: number): YearRef =>
  step === 0 ? { is: 'counted', step, origin: 'focus' } : { is: 'adjacent', step };

/** `by the next spring`: the one after the time in focus. */
const isTheNext = (tokens: Tokens, index: number): boolean =>
  index === 0 && tokens.at(0).text === 'next' && before(tokens.text, tokens.at(0).start).word === 'the';

/** `last May`, `next summer`, `this March`, `that summer`, `the following May`. */
function readStepNamed(tokens: Tokens, index: number, between = 0): Read<MonthPoint | SeasonPoint> | null {
  const step = tokens.at(index).meaning;
  const at = index + 1 + between;
  const { meaning } = tokens.at(at);
  if (step?.is !== 'step' || (meaning?.is !== 'month' && meaning?.is !== 'season')) return null;
  if (meaning.is === 'month' && isOtherWord(tokens, at)) return null;
  // `He said that May 2019 was worse.`
  if (tokens.at(index).text === 'that' && isYear(tokens.at(at + 1))) return null;
  const named =
    meaning.is === 'month'
      ? { is: 'month' as const, month: meaning.month }
      : { is: 'season' as const, season: meaning.season };
  const isFocused = step.origin === 'focus' || isTheNext(tokens, index);
  const year = isFocused ? yearInFocus(step.step) : null;
  return { value: { ...named, year, direction: year === null ? step.step : null, portion: null }, next: at + 1 };
}

/** `last week`, `this month`, `next quarter`, `the following day`; years have their own reader. */
function readStepUnit(tokens: Tokens, index: number): Read<CountedPoint> | null {
  const step = tokens.at(index).meaning;
  const unit = tokens.at(index + 1).meaning;
  if (step?.is !== 'step' || unit?.is !== 'unit' || unit.unit === 'year') return null;
  const isDay = unit.unit === 'day';
  if (isDay && (step.step === 0 || (step.origin === 'writing' && step.step < 0))) return null;
  const origin = isDay ? 'focus' : step.origin;
  return { value: counted(unit.unit, step.step, origin), next: index + 2 };
}

/** `this coming Friday`, `this past summer`. */
function readComing(tokens: Tokens, index: number): Read<Point> | null {
  const direction = { coming: 1, past: -1 }[tokens.at(index + 1).text];
  if (direction === undefined || tokens.at(index).text !== 'this') return null;
  const named = readStepNamed(tokens, index, 1) ?? readStepWeekday(tokens, index, 1);
  return named === null ? null : { value: { ...named.value, direction: direction > 0 ? 1 : -1 }, next: named.next };
}

/** Everything that opens with `last`, `this`, `next`, `previous`, `following`, `same` or `that`. */
export function readStep(tokens: Tokens, index: number): Read<Point> | null {
  const { meaning } = tokens.at(index);
  if (meaning?.is !== 'step') return null;
  return (
    readStepUnit(tokens, index) ??
    readStepYear(tokens, index) ??
    readStepNamed(tokens, index) ??
    readStepWeekday(tokens, index) ??
    readComing(tokens, index) ??
    (meaning.origin === 'writing' ? readStepDayPart(tokens, index, meaning.step) : null)
  );
}

/** `day before yesterday`, `week after next`, `year before last`; `the year before` counts from the time in focus. */
export function readUnitFirst(tokens: Tokens, index: number): Read<CountedPoint | YearPoint> | null {
  const { meaning } = tokens.at(index);
  const side = { before: -1, after: 1 }[tokens.at(index + 1).text];
  if (meaning?.is !== 'unit' || side === undefined) return null;
  const from = tokens.at(index + 2).text;
  const { unit } = meaning;
  if (unit === 'day' && from === (side < 0 ? 'yesterday' : 'tomorrow')) {
    return { value: counted('day', 2 * side, 'writing'), next: index + 3 };
  }
  const isLast = from === (side < 0 ? 'last' : 'next');
  if (!isLast && !isBoundary(tokens, index + 2)) return null;
  const step = isLast ? 2 * side : side;
  const origin = isLast ? 'writing' : 'focus';
  const next = isLast ? index + 3 : index + 2;
  if (unit !== 'year') return { value: counted(unit, step, origin), next };
  return {
    value: { is: 'year', year: { is: 'counted', step, origin }, lastYear: null, kind: 'calendar', portion: null },
    next,
  };
}

const WEEK_ANCHORS: Readonly<Record<string, WeekOfPoint['anchor']>> = {
  beginning: 'begins',
  commencing: 'begins',
  starting: 'begins',
  c: 'begins',
  b: 'begins',
  ending: 'ends',
  ended: 'ends',
  e: 'ends',
  of: 'holds',
};

/** `week beginning 9 September 2019`, `w/c 9 September`, `week ending 15 September`, `week of 9 September`. */
export function readWeekOf(tokens: Tokens, index: number): Read<WeekOfPoint> | null {
  const isShort = stands(tokens, index, ['w', '/']);
  if (!isShort && tokens.at(index).text !== 'week') return null;
  const word = isShort ? index + 2 : index + 1;
  const anchor = WEEK_ANCHORS[tokens.at(word).text];
  if (anchor === undefined) return null;
  const at = skip(tokens, word + 1, 'the');
  const day = readCalendarDay(tokens, at) ?? readWeekday(tokens, at);
  if (day === null || day.value.is !== 'day') return null;
  return { value: { is: 'week-of', day: day.value, anchor, portion: null }, next: day.next };
}

/** `summer 2023`, `autumn of last year`, `winter 2018-19`, `autumn term 2023`, `spring`. */
export function readSeason(tokens: Tokens, index: number): Read<SeasonPoint> | null {
  const { meaning } = tokens.at(index);
  if (meaning?.is !== 'season') return null;
  const point = { is: 'season' as const, season: meaning.season, portion: null, direction: null };
  const afterTerm = tokens.at(index + 1).text === 'term' ? skip(tokens, index + 2, 'of') : 0;
  const at = isYear(tokens.at(afterTerm)) ? afterTerm : index + 1;
  const span = readYearSpan(tokens, skip(tokens, at, 'of'));
  if (span !== null && meaning.season === 'winter') {
    return { value: { ...point, year: named(span.value.first) }, next: span.next };
  }
  const year = readYearBehind(tokens, at, 'month');
  return { value: { ...point, year: year?.value ?? null }, next: year?.next ?? index + 1 };
}

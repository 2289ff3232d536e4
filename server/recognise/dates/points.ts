import { readDayFirst, readMonth, readMonthFirst, readNamedDay, readYearFirst, withWeekday } from './days.ts';
import type { DayPoint, Point } from './expression.ts';
import { readNumeric } from './numeric.ts';
import { readDecade, readDivision, readEarlier, readEdge, readPortion, readQuarter, readYearQuarter } from './parts.ts';
import { firstOf, type PointReader, type Read } from './read.ts';
import { readDayWord, readSeason, readStep, readUnitFirst, readWeekOf } from './relative.ts';
import type { Tokens } from './tokens.ts';
import { readNth, readWeekday } from './weekdays.ts';
import { readApostropheYear, readKindYear, readShortSpan, readSpokenYear, readYear } from './years.ts';

const OPENS_WITH_FIGURES: readonly PointReader[] = [
  readNumeric,
  readDayFirst,
  readDecade,
  readYearQuarter,
  readYearFirst,
  readYear,
  readShortSpan,
];
const OPENS_WITH_MONTH: readonly PointReader[] = [readNamedDay, readMonthFirst, readMonth];
const OPENS_WITH_RANK: readonly PointReader[] = [readDivision, readNth, readDayFirst, readSpokenYear];
const OPENS_WITH_STEP: readonly PointReader[] = [readDivision, readNth, readStep];
const OPENS_WITH_PART: readonly PointReader[] = [readDivision, readPortion, readEdge, readEarlier];
const OPENS_WITH_UNIT: readonly PointReader[] = [readUnitFirst, readWeekOf, readQuarter];
const OPENS_WITH_WORD: readonly PointReader[] = [readNamedDay, readQuarter, readWeekOf, readNth, readDivision];

/** The readers to try, in order, for a date that opens with the token at `index`. */
function readersFor(tokens: Tokens, index: number): readonly PointReader[] {
  const { kind, meaning } = tokens.at(index);
  if (kind === 'number') return OPENS_WITH_FIGURES;
  if (kind === 'ordinal') return OPENS_WITH_RANK;
  switch (meaning?.is) {
    case 'month':
      return OPENS_WITH_MONTH;
    case 'weekday':
      return [readWeekday];
    case 'season':
      return [readSeason];
    case 'ordinal':
    case 'tens':
      return OPENS_WITH_RANK;
    case 'portion':
    case 'edge':
    case 'part':
      return OPENS_WITH_PART;
    case 'step':
      return OPENS_WITH_STEP;
    case 'day-word':
      return [readDayWord];
    case 'unit':
      return OPENS_WITH_UNIT;
    case 'year-kind':
      return [readKindYear];
    case 'opener':
      return OPENS_WITH_WORD;
    default:
      return kind === 'mark' ? [readApostropheYear] : [];
  }
}

/** Reads one point or stretch of the calendar that opens with the token at `index`, or gives null. */
export function readPoint(tokens: Tokens, index: number): Read<Point> | null {
  const read = firstOf(readersFor(tokens, index), tokens, index);
  return read?.value.is === 'day' ? readWeekdayBehind(tokens, read.value, read.next) : read;
}

/** `4 May 2021 (Tuesday)`: the weekday in brackets belongs to its day. */
function readWeekdayBehind(tokens: Tokens, day: DayPoint, next: number): Read<Point> {
  const { meaning } = tokens.at(next + 1);
  const isBracketed = tokens.at(next).text === '(' && meaning?.is === 'weekday' && tokens.at(next + 2).text === ')';
  if (!isBracketed || day.month === null || day.weekday !== null) return { value: day, next };
  return { value: withWeekday(day, meaning.weekday), next: next + 3 };
}

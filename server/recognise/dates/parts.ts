import type { Portion } from '../../knowledge/calendar-phrases.ts';
import { QUARTER_NUMBERS } from '../../knowledge/calendar-phrases.ts';
import { readMonth } from './days.ts';
import type { DecadePoint, DivisionPoint, Point, YearPoint } from './expression.ts';
import { firstOf, isBoundary, type PointReader, type Read, skip } from './read.ts';
import { readSeason, readStep } from './relative.ts';
import type { Tokens } from './tokens.ts';
import { isYear, readApostropheYear, readKindYear, readYear, readYearKind } from './years.ts';

/** `1990s`, `2000's`. */
export function readDecade(tokens: Tokens, index: number): Read<DecadePoint> | null {
  const year = tokens.at(index);
  if (!isYear(year) || year.value % 10 !== 0) return null;
  const at = tokens.at(index + 1).glued ? skip(tokens, index + 1, "'") : index + 1;
  const letter = tokens.at(at);
  if (letter.text !== 's' || !letter.glued) return null;
  return { value: { is: 'decade', year: year.value, portion: null }, next: at + 1 };
}

const division = (number: number, year: YearPoint): DivisionPoint => ({
  is: 'quarter',
  number,
  year: year.year,
  kind: year.kind,
  portion: null,
});

/** A single year of any kind, named or counted. */
function readOneYear(tokens: Tokens, index: number): Read<YearPoint> | null {
  const at = skip(tokens, index, 'the');
  const read = readYear(tokens, at) ?? readKindYear(tokens, at) ?? readApostropheYear(tokens, at);
  if (read !== null) return read.value.lastYear === null ? read : null;
  const step = readStep(tokens, at);
  return step?.value.is === 'year' ? { value: step.value, next: step.next } : null;
}

/** `Q3 2021`, `quarter three of 2018/19`. */
export function readQuarter(tokens: Tokens, index: number): Read<DivisionPoint> | null {
  const first = tokens.at(index).text;
  const figure = tokens.at(index + 1);
  if (first !== 'q' && first !== 'quarter') return null;
  const number = figure.kind === 'number' ? figure.value : QUARTER_NUMBERS.indexOf(figure.text) + 1;
  if (number < 1 || number > 4) return null;
  const at = skip(tokens, skip(tokens, index + 2, ','), 'of');
  const year = readOneYear(tokens, skip(tokens, at, '/'));
  return year === null ? null : { value: division(number, year.value), next: year.next };
}

/** `2018 Q4`, `2018Q4`. */
export function readYearQuarter(tokens: Tokens, index: number): Read<DivisionPoint> | null {
  const year = readYear(tokens, index);
  if (year === null || tokens.at(year.next).text !== 'q') return null;
  const figure = tokens.at(year.next + 1);
  if (figure.value < 1 || figure.value > 4) return null;
  return { value: division(figure.value, year.value), next: year.next + 2 };
}

const PARTABLE: readonly PointReader[] = [
  readDecade,
  readQuarter,
  readYear,
  readKindYear,
  readApostropheYear,
  readMonth,
  readSeason,
];

/** `of the year`, `of the month`: the current one. */
function readDefinite(tokens: Tokens, index: number): Read<Point> | null {
  const at = skip(tokens, index, 'the');
  const { text } = tokens.at(at);
  const kind = readYearKind(tokens, at);
  const isDefinite = at > index || isBoundary(tokens, at + 1);
  if (kind !== null || (text === 'year' && isDefinite)) {
    const year = { is: 'counted' as const, step: 0, origin: 'nearest' as const };
    const value = {
      is: 'year' as const,
      year,
      lastYear: null,
      kind: kind?.value ?? ('calendar' as const),
      portion: null,
    };
    return { value, next: kind?.next ?? at + 1 };
  }
  if ((text !== 'month' && text !== 'week') || !isDefinite) return null;
  return { value: { is: 'counted', unit: text, step: 0, origin: 'nearest', portion: null }, next: at + 1 };
}

/** Something long enough to have parts, with `portion` of it taken. */
function readPortionOf(tokens: Tokens, index: number, portion: Portion): Read<Point> | null {
  const at = skip(tokens, index, 'the');
  const read = firstOf(PARTABLE, tokens, at) ?? readLongStep(tokens, at) ?? readDefinite(tokens, index);
  if (read === null) return null;
  return { value: { ...read.value, portion }, next: read.next };
}

function readLongStep(tokens: Tokens, index: number): Read<Point> | null {
  const read = readStep(tokens, index);
  if (read === null || read.value.is === 'weekday') return null;
  return read.value.is === 'counted' && ['day', 'weekend'].includes(read.value.unit) ? null : read;
}

/** `early 2019`, `mid-March`, `late last year`, `early in 2019`. */
export function readPortion(tokens: Tokens, index: number): Read<Point> | null {
  const { meaning } = tokens.at(index);
  if (meaning?.is !== 'portion') return null;
  const at = skip(tokens, skip(tokens, index + 1, '-'), 'in');
  return readPortionOf(tokens, at, meaning.portion);
}

/** `end of August`, `start of 2024`, `end March 2019`, `middle of next week`. */
export function readEdge(tokens: Tokens, index: number): Read<Point> | null {
  const edge = tokens.at(index);
  if (edge.meaning?.is !== 'edge') return null;
  const at = skip(tokens, index + 1, 'of');
  if (at > index + 1) return readPortionOf(tokens, at, edge.meaning.portion);
  const month = edge.text === 'end' ? readMonth(tokens, skip(tokens, at, '-')) : null;
  return month === null ? null : { value: { ...month.value, portion: edge.meaning.portion }, next: month.next };
}

const HALVES: readonly Portion[] = ['first-half', 'second-half'];
const THIRDS: readonly Portion[] = ['early', 'mid', 'late'];
const LAST_RANKS = ['last', 'final', 'latter', 'closing'];

/** `first` is 1, `4th` 4, `last` -1; 0 for what is no rank. */
function rankOf(tokens: Tokens, index: number): number {
  const { text, kind, value, meaning } = tokens.at(index);
  if (LAST_RANKS.includes(text)) return -1;
  return kind === 'ordinal' ? value : meaning?.is === 'ordinal' ? meaning.value : 0;
}

/** `first half of 2019`, `latter part of 2017`, `second quarter of 2018-19`, `last quarter of 2020`. */
export function readDivision(tokens: Tokens, index: number): Read<Point> | null {
  const { meaning } = tokens.at(index);
  const noun = tokens.at(index + 1).text;
  const at = skip(tokens, index + 2, 'of');
  const rank = rankOf(tokens, index);
  if (noun === 'quarter') {
    const year = rank === 0 || rank > 4 ? null : readOneYear(tokens, at);
    return year === null ? null : { value: division(rank, year.value), next: year.next };
  }
  if (at === index + 2) return null;
  const adjective =
    meaning?.is === 'part' || meaning?.is === 'portion' || meaning?.is === 'edge' ? meaning.portion : null;
  if (rank === 0 && adjective === null) return null;
  const portion = portionNamed(noun, rank, adjective);
  return portion === null ? null : readPortionOf(tokens, at, portion);
}

function portionNamed(noun: string, rank: number, adjective: Portion | null): Portion | null {
  if (noun === 'half') return HALVES.at(rank === 0 ? (adjective === 'late' ? 1 : 0) : rank > 0 ? rank - 1 : -1) ?? null;
  if (noun === 'third' && rank !== 0) return THIRDS.at(rank > 0 ? rank - 1 : -1) ?? null;
  if (noun === 'part' || noun === 'stages' || noun === 'months' || noun === 'weeks') {
    return adjective ?? (rank === 1 ? 'early' : rank === -1 ? 'late' : null);
  }
  return null;
}

/** `earlier this year`, `later this month`, `earlier in the year`, `later that year`, `earlier today`. */
export function readEarlier(tokens: Tokens, index: number): Read<Point> | null {
  const { text } = tokens.at(index);
  if (text !== 'earlier' && text !== 'later') return null;
  const portion = text === 'earlier' ? 'so-far' : 'to-come';
  const at = index + 1;
  if (tokens.at(at).meaning?.is === 'day-word') {
    const today = readToday(tokens, at);
    return today === null ? null : { value: today.value, next: today.next };
  }
  const afterIn = skip(tokens, at, 'in');
  const read = readLongStep(tokens, at) ?? (afterIn > at ? readDefinite(tokens, afterIn) : null);
  if (read === null || (read.value.is !== 'year' && read.value.is !== 'counted' && read.value.is !== 'season'))
    return null;
  return { value: { ...read.value, portion }, next: read.next };
}

function readToday(tokens: Tokens, index: number): Read<Point> | null {
  const word = tokens.at(index);
  if (word.text !== 'today') return null;
  return { value: { is: 'counted', unit: 'day', step: 0, origin: 'writing', portion: null }, next: index + 1 };
}

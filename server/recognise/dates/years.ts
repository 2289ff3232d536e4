import { TEENS, UNITS, type YearKind } from '../../knowledge/calendar.ts';
import type { YearPoint, YearRef } from './expression.ts';
import { fullYear, isBoundary, named, type Read, skip, skipStop, stands, type When } from './read.ts';
import { goesOnAsFigure, type Token, type Tokens } from './tokens.ts';

const EARLIEST = 1900;
const LATEST = 2099;

/** Whether a token is a year in figures. */
export const isYear = (token: Token): boolean =>
  token.kind === 'number' && token.value >= EARLIEST && token.value <= LATEST;

const isTwoDigits = (token: Token): boolean => token.kind === 'number' && token.text.length === 2;

/** `'21`: an apostrophe with two figures. */
function readShortYear(tokens: Tokens, index: number): Read<YearRef> | null {
  const figures = tokens.at(index + 1);
  if (tokens.at(index).text !== "'" || !figures.glued || !isTwoDigits(figures)) return null;
  return { value: named(fullYear(figures.value)), next: index + 2 };
}

/** `this year`, `last year`, `that year`, `the following year`, `the year before`: a year counted from another time. */
export function readCountedYear(tokens: Tokens, index: number): Read<YearRef> | null {
  const at = skip(tokens, index, 'the');
  const { meaning } = tokens.at(at);
  if (tokens.at(at).text === 'year' && at > index) {
    const step = { before: -1, after: 1 }[tokens.at(at + 1).text] ?? 0;
    if (step === 0 || !isBoundary(tokens, at + 2)) return null;
    return { value: { is: 'counted', step, origin: 'focus' }, next: at + 2 };
  }
  if (meaning?.is !== 'step' || tokens.at(at + 1).text !== 'year') return null;
  const origin = at > index && meaning.origin === 'writing' && meaning.step !== 0 ? 'focus' : meaning.origin;
  return { value: { is: 'counted', step: meaning.step, origin }, next: at + 2 };
}

/** A year in figures behind a month, glued to it by a hyphen or a slash: `Mar-19`, `06/Nov/2023`. */
function readGluedYear(tokens: Tokens, index: number, what: Behind): Read<YearRef> | null {
  const mark = tokens.at(index);
  const year = tokens.at(index + 1);
  if (!mark.glued || !year.glued || !['-', '/', '.'].includes(mark.text)) return null;
  if (isYear(year)) return { value: named(year.value), next: index + 2 };
  const follows = tokens.at(index + 2);
  if (follows.meaning?.is === 'month') return null;
  const alone = follows.kind === 'end' || !follows.glued || (follows.kind === 'mark' && !'-/'.includes(follows.text));
  return (mark.text === '-' || what === 'piece') && isTwoDigits(year) && alone
    ? { value: named(fullYear(year.value)), next: index + 2 }
    : null;
}

/** Two bare figures at the phrase's end: `3rd Feb 82`, `14th April 15`. */
function readBareShortYear(tokens: Tokens, index: number, behindDay: boolean): Read<YearRef> | null {
  const token = tokens.at(index);
  if (!isTwoDigits(token) || goesOnAsFigure(tokens.text, token.end)) return null;
  const certain = token.value >= 60 || behindDay;
  if (!certain || !isBoundary(tokens, index + 1) || ['-', ':'].includes(tokens.at(index + 1).text)) return null;
  return { value: named(fullYear(token.value)), next: index + 1 };
}

/** What stood before the place where a year may follow: a month alone, a day as well, or a day in one piece with it (`21-Apr`). */
export type Behind = 'month' | 'day' | 'piece';

/**
 * The year behind a month, a day and a month, or a season: in figures, after a comma, `of`, an apostrophe, a hyphen,
 * or counted (`of last year`).
 */
export function readYearBehind(tokens: Tokens, index: number, what: Behind): Read<YearRef> | null {
  const glued = what === 'day' ? null : readGluedYear(tokens, index, what);
  if (glued !== null) return glued;
  const at = skipStop(tokens, index);
  const yearAt = skip(tokens, skip(tokens, at, ','), 'of');
  const year = tokens.at(yearAt);
  if (isYear(year) && !goesOnAsFigure(tokens.text, year.end)) return { value: named(year.value), next: yearAt + 1 };
  const afterOf = skip(tokens, at, 'of');
  return (
    readShortYear(tokens, afterOf) ??
    readCountedYear(tokens, afterOf) ??
    readBareShortYear(tokens, at, what !== 'month')
  );
}

/** What says when behind a month or a named day: its year, or `last` and `next` (`December last`). */
export function readWhen(tokens: Tokens, index: number, what: Behind): Read<When> {
  const year = readYearBehind(tokens, index, what);
  if (year !== null) return { value: { year: year.value, direction: null }, next: year.next };
  const direction = { last: -1, next: 1 }[tokens.at(index).text];
  const isUnit = tokens.at(index + 1).meaning !== null;
  if (direction !== undefined && (isBoundary(tokens, index + 1) || (what === 'day' && !isUnit))) {
    return { value: { year: null, direction: direction > 0 ? 1 : -1 }, next: index + 1 };
  }
  return { value: { year: null, direction: null }, next: index };
}

/** `academic year`, `the financial year`: the kind of year that these words name. */
export function readYearKind(tokens: Tokens, index: number): Read<YearKind> | null {
  const { meaning } = tokens.at(index);
  if (meaning?.is !== 'year-kind' || tokens.at(index + 1).text !== 'year') return null;
  return { value: meaning.kind, next: index + 2 };
}

interface YearSpan {
  readonly first: number;
  readonly last: number;
  readonly abbreviated: boolean;
}

/** `2017-18`, `2015–18`, `2022/23`, `2016 – 2017`: two years that make one stretch. */
export function readYearSpan(tokens: Tokens, index: number): Read<YearSpan> | null {
  const first = tokens.at(index);
  const mark = tokens.at(index + 1);
  const second = tokens.at(index + 2);
  if (!isYear(first) || !['-', '/'].includes(mark.text)) return null;
  if (isYear(second) && second.value > first.value) {
    return { value: { first: first.value, last: second.value, abbreviated: false }, next: index + 3 };
  }
  const last = first.value - (first.value % 100) + second.value;
  if (!mark.glued || !second.glued || !isTwoDigits(second) || last <= first.value) return null;
  return { value: { first: first.value, last, abbreviated: true }, next: index + 3 };
}

const yearPoint = (year: YearRef, lastYear: number | null, kind: YearKind): YearPoint => ({
  is: 'year',
  year,
  lastYear,
  kind,
  portion: null,
});

/** The stretch as a point: abbreviated years are financial ones unless `kind` says otherwise, full ones calendar years. */
function spanPoint(span: YearSpan, kind: YearKind | null): YearPoint {
  const usual = kind ?? (span.abbreviated ? 'financial' : 'calendar');
  const last = usual === 'calendar' ? span.last : span.last - 1;
  return yearPoint(named(span.first), last > span.first ? last : null, usual);
}

/** A year that begins with its figures: `2019`, `2017-18`, `2023/24 academic year`. */
export function readYear(tokens: Tokens, index: number): Read<YearPoint> | null {
  const span = readYearSpan(tokens, index);
  if (span !== null) {
    const kind = readYearKind(tokens, span.next);
    return { value: spanPoint(span.value, kind?.value ?? null), next: kind?.next ?? span.next };
  }
  const token = tokens.at(index);
  if (!isYear(token) || goesOnAsFigure(tokens.text, token.end)) return null;
  return { value: yearPoint(named(token.value), null, 'calendar'), next: index + 1 };
}

/** A year that begins with its kind: `academic year 2023/24`, `financial year 2016 to 2017`. */
export function readKindYear(tokens: Tokens, index: number): Read<YearPoint> | null {
  const kind = readYearKind(tokens, index);
  if (kind === null) return null;
  const at = skip(tokens, kind.next, 'of');
  const span = readYearSpan(tokens, at);
  if (span !== null) return { value: spanPoint(span.value, kind.value), next: span.next };
  const first = tokens.at(at);
  const second = tokens.at(at + 2);
  if (!isYear(first)) return null;
  if (stands(tokens, at + 1, ['to']) && second.value === first.value + 1) {
    return { value: yearPoint(named(first.value), null, kind.value), next: at + 3 };
  }
  return { value: yearPoint(named(first.value), null, kind.value), next: at + 1 };
}

/** `18/19`: a financial year in four figures. The caller has seen to it that a time can stand here. */
export function readShortSpan(tokens: Tokens, index: number): Read<YearPoint> | null {
  const [first, mark, second] = [tokens.at(index), tokens.at(index + 1), tokens.at(index + 2)];
  if (!isTwoDigits(first) || !isTwoDigits(second) || second.value !== first.value + 1) return null;
  if (mark.text !== '/' || !mark.glued || !second.glued || goesOnAsFigure(tokens.text, second.end)) return null;
  return { value: yearPoint(named(fullYear(first.value)), null, 'financial'), next: index + 3 };
}

/** `twenty nineteen`, `twenty twenty-one`: a year as it is spoken. */
export function readSpokenYear(tokens: Tokens, index: number): Read<YearPoint> | null {
  if (tokens.at(index).text !== 'twenty') return null;
  const teen = TEENS.indexOf(tokens.at(index + 1).text);
  if (teen >= 0) return { value: yearPoint(named(2010 + teen), null, 'calendar'), next: index + 2 };
  if (tokens.at(index + 1).text !== 'twenty') return null;
  const at = skip(tokens, index + 2, '-');
  const unit = UNITS.indexOf(tokens.at(at).text) + 1;
  return { value: yearPoint(named(2020 + unit), null, 'calendar'), next: unit > 0 ? at + 1 : index + 2 };
}

/** `'21` by itself: the caller has seen to it that a time can stand here. */
export function readApostropheYear(tokens: Tokens, index: number): Read<YearPoint> | null {
  const year = readShortYear(tokens, index);
  return year === null ? null : { value: yearPoint(year.value, null, 'calendar'), next: year.next };
}

/** The year that `last`, `this` or `next` count to, with its kind: `last year`, `this financial year`, `the following year`. */
export function readStepYear(tokens: Tokens, index: number): Read<YearPoint> | null {
  const { meaning } = tokens.at(index);
  if (meaning?.is !== 'step') return null;
  const kind = readYearKind(tokens, index + 1);
  const next = kind?.next ?? (tokens.at(index + 1).text === 'year' ? index + 2 : null);
  if (next === null) return null;
  const year: YearRef = { is: 'counted', step: meaning.step, origin: meaning.origin };
  return { value: yearPoint(year, null, kind?.value ?? 'calendar'), next };
}

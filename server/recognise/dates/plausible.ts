import {
  BEFORE_BARE_DAY,
  BEHIND_BARE_DAY,
  COUNTED_NOUNS,
  DETERMINERS,
  EVENT_NOUNS,
  HABIT_WORDS,
  LABEL_WORDS,
  LAW_NOUNS,
  NAMES_BEFORE,
  NAMES_BEHIND,
  QUANTITY_WORDS,
  SEASON_NOUNS,
  STRONG_TIME_PREPOSITIONS,
  TIME_PREPOSITIONS,
} from '../../knowledge/calendar-contexts.ts';
import type {
  DateExpression,
  DayPoint,
  MonthPoint,
  Point,
  SeasonPoint,
  WeekdayPoint,
  YearPoint,
} from './expression.ts';
import { before, behind, isCapitalised, type Neighbour } from './surroundings.ts';

/** An expression that was read, with the words around it. */
export interface Candidate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly before: Neighbour;
  readonly behind: Neighbour;
  /** Whether only a comma, `and`, `or` or the like stands between it and the date found before it. */
  readonly continues: boolean;
}

const OPENING_MARKS = new Set(['', '(', '[', '|', '\u2018', '\u201c', '"', "'", '*', '\u2022']);
const LABEL_MARKS = new Set([':', '-', '\u2013', '\u2014', '\u2500', ',', '|', '', ')', ']', '.', ';']);
const NUMBER_MARKS = new Set(['$', '\u00a3', '\u20ac', '#', '\u2116', '/', '_', '=', '@', '+', '~', '\\', '%']);
const NAMELIKE_MONTHS = new Set([4, 5, 6, 8]);

const isOpening = ({ before: near }: Candidate): boolean => near.word === '' && OPENING_MARKS.has(near.mark);

/** Possessive `’s` behind a date. */
function isPossessive({ text, end }: Candidate): boolean {
  return /^['\u2019]s\b/i.test(text.slice(end, end + 3));
}

function nounBehindPossessive(candidate: Candidate): string {
  return behind(candidate.text, candidate.end + 2).word;
}

/** Whether a month without a year is meant: `in May`, `the June inspection`, `September: `, never `may`, `Theresa May`. */
function isBareMonth(candidate: Candidate, point: MonthPoint): boolean {
  const { text, start, before: near, behind: next } = candidate;
  const capital = isCapitalised(text.slice(start, start + 1));
  if (!capital && ([3, 5, 8].includes(point.month) || !STRONG_TIME_PREPOSITIONS.has(near.word))) return false;
  if (isPossessive(candidate)) {
    const noun = nounBehindPossessive(candidate);
    return EVENT_NOUNS.has(noun) || (!NAMELIKE_MONTHS.has(point.month) && noun !== '');
  }
  if (candidate.continues) return true;
  if (near.word === 'every' || near.word === 'each') return false;
  const beforeName = isCapitalised(next.raw) && next.glued === false && NAMELIKE_MONTHS.has(point.month);
  if (STRONG_TIME_PREPOSITIONS.has(near.word)) return !(beforeName && near.word === 'by');
  if (TIME_PREPOSITIONS.has(near.word)) return !beforeName;
  if (DETERMINERS.has(near.word)) return next.word !== '' && !isCapitalised(next.raw);
  return isOpening(candidate) && next.word === '' && LABEL_MARKS.has(next.mark);
}

/** Whether the words before a year make it part of a law’s title: `Children Act 1989`, `(Review) Regulations 2013`. */
function endsLawTitle(text: string, at: number): boolean {
  let near = before(text, at);
  if (near.mark === '(' || near.mark === ',') near = before(text, near.start);
  if (near.word === 'of') near = before(text, near.start);
  if (near.mark === ')') {
    const opening = text.lastIndexOf('(', near.start);
    if (opening < 0 || near.start - opening > 60) return false;
    near = before(text, opening);
  }
  return LAW_NOUNS.has(near.word) && isCapitalised(near.raw);
}

/** Whether figures are a year and not a quantity, a number of something or part of a longer number. */
function isBareYear(candidate: Candidate, year: number): boolean {
  const { text, start, before: near, behind: next } = candidate;
  if (near.glued && near.word !== '') return false;
  if (near.glued && near.mark !== '' && !isFreeStart(candidate)) return false;
  if (next.glued && (next.word !== '' || NUMBER_MARKS.has(next.mark)))
    return next.mark === '/' && isFreeSlash(candidate);
  if (NUMBER_MARKS.has(near.mark) || /^\d/.test(near.word) || /^\d/.test(next.word)) return isDated(near);
  if (QUANTITY_WORDS.has(near.word) || LABEL_WORDS.has(near.word)) return false;
  if (endsLawTitle(text, start) || (LAW_NOUNS.has(next.word) && isCapitalised(next.raw))) return false;
  if (STRONG_TIME_PREPOSITIONS.has(near.word)) return true;
  if (year < 1950 || year > 2049) return false;
  return !COUNTED_NOUNS.has(next.word);
}

const isDated = (near: Neighbour): boolean =>
  /^\d{1,2}(?:st|nd|rd|th)?$/.test(near.word) === false && near.mark === '' && !/^\d/.test(near.word);

/** Whether a sign stuck to the front may stand before a date: brackets, quotation marks, a dash behind a word like `pre`. */
function isFreeStart({ text, start }: Candidate): boolean {
  const mark = text[start - 1] ?? '';
  if ('([{"\'\u2018\u2019\u201c\u201d*|,;:\u2013\u2014\u2500\u2022\u2026>'.includes(mark))
    return !/\d[.,:]$/.test(text.slice(start - 2, start));
  return mark === '-' && /(?:^|[^\p{L}])(?:pre|post|mid|since)-$/iu.test(text.slice(Math.max(0, start - 6), start));
}

/** A slash behind a year that leads to a word, not to more figures: `2019/early 2020`. */
function isFreeSlash({ text, end }: Candidate): boolean {
  return /^\/\p{L}/u.test(text.slice(end, end + 2));
}

/** Whether a weekday is one day: not a habit (`on a Friday`), nor part of a name (`Mail on Sunday`). */
function isBareWeekday(candidate: Candidate, point: WeekdayPoint): boolean {
  const { text, start, before: near, behind: next } = candidate;
  const word = /^\p{L}+/u.exec(text.slice(start, start + 10))?.[0]?.toLowerCase() ?? '';
  if (word.length < 6) return near.word !== '' && STRONG_TIME_PREPOSITIONS.has(near.word);
  if (HABIT_WORDS.has(near.word) || near.mark === '/') return false;
  if (NAMES_BEHIND[word]?.has(next.word) || isNamedBefore(text, word, near)) return false;
  if (next.word === 'nights' || next.word === 'mornings' || next.word === 'evenings' || next.word === 'afternoons')
    return false;
  return point.weekday > 0 && !isWorkingWeek(candidate);
}

function isNamedBefore(text: string, word: string, near: Neighbour): boolean {
  if (!NAMES_BEFORE[word]?.has(near.word)) return false;
  return near.word !== 'on' || before(text, near.start).word === 'mail';
}

/** `Monday to Friday`, `Mon - Fri`: opening hours. */
function isWorkingWeek({ text, start, end }: Candidate): boolean {
  return (
    /^\s?(?:to|-|\u2013|\u2014|through|and)\s?(?:fri|sat|sun|thu)/i.test(text.slice(end, end + 12)) ||
    /mon(?:day)?s?\s?(?:to|-|\u2013|\u2014|through)\s?$/i.test(text.slice(Math.max(0, start - 16), start))
  );
}

/** Whether a season is one of a certain year: `since the summer`, `by autumn`, not `the summer holidays`. */
function isBareSeason(candidate: Candidate, point: SeasonPoint): boolean {
  const { before: near, behind: next } = candidate;
  if (SEASON_NOUNS.has(next.word) || (next.glued && next.mark === '-')) return false;
  if (candidate.continues || point.direction !== null) return true;
  if (near.word === 'the') return !isCapitalised(near.raw) || !isCapitalised(next.raw);
  return STRONG_TIME_PREPOSITIONS.has(near.word) && !(isCapitalised(next.raw) && !next.glued);
}

/** Whether `the 5th` is a day of a month and not a rank. */
function isBareDay(candidate: Candidate, point: DayPoint): boolean {
  const { text, start, end, before: near, behind: next } = candidate;
  const ordinal = /(?:st|nd|rd|th|first|second|third)$/i.test(text.slice(start, end));
  const bounded = next.word === '' ? !'-%/'.includes(next.mark || ' ') : BEHIND_BARE_DAY.has(next.word);
  if (point.weekday !== null) return ordinal || bounded;
  if (!/^\d/.test(text.slice(start, start + 1)) || !ordinal || !bounded || near.word !== 'the') return false;
  return BEFORE_BARE_DAY.has(before(text, near.start).word);
}

/** `the last week`, `her next year`, `last year of school`: lengths of time, not stretches of the calendar. */
function isStep(candidate: Candidate): boolean {
  const { text, start, before: near, behind: next } = candidate;
  const word = /^\p{L}+/u.exec(text.slice(start, start + 12))?.[0]?.toLowerCase() ?? '';
  if (next.glued && next.mark === '-') return false;
  if (word === 'last' || word === 'next') {
    const isNextDay = /^next\s+day/i.test(text.slice(start, start + 10));
    return isNextDay || !(OWNERS.has(near.word) || near.word === 'the' || next.word === 'of');
  }
  if (word === 'current' || word === 'present') return near.word !== 'a';
  if (['previous', 'preceding', 'following', 'ensuing', 'same'].includes(word)) {
    return near.word === 'the' && next.word !== 'of' && !LENGTH_PREPOSITIONS.has(before(text, near.start).word);
  }
  return !/^\d/.test(next.word);
}

/** `over the previous year`: how long, not when. */
const LENGTH_PREPOSITIONS = new Set(['over', 'within', 'throughout', 'across']);
const OWNERS = new Set('our his her my your their its s each every per a one very final past'.split(' '));

/** The name that the first word gives: whether a time is meant where the words alone do not say so. */
export function isPlausible(candidate: Candidate, expression: DateExpression): boolean {
  const { from, to } = expression;
  if (to !== null) return isRange(candidate, from, to);
  if (from.portion !== null) return true;
  switch (from.is) {
    case 'day':
      return from.month === null && from.monthStep === null ? isBareDay(candidate, from) : isFreeOfFigures(candidate);
    case 'month':
      return from.year !== null || from.direction !== null || isBareMonth(candidate, from)
        ? isFreeOfFigures(candidate)
        : false;
    case 'weekday':
      return from.week !== null || from.direction !== null || isBareWeekday(candidate, from);
    case 'season':
      return (
        from.year !== null ||
        (from.direction !== null && isStep(candidate)) ||
        (from.direction === null && isBareSeason(candidate, from))
      );
    case 'year':
      return isYearMeant(candidate, from);
    case 'counted':
      return from.origin === 'writing' && from.unit === 'day' ? isDayWord(candidate) : isStep(candidate);
    case 'quarter':
    case 'decade':
    case 'nth':
    case 'named-day':
    case 'week-of':
      return true;
    default:
      return from satisfies never;
  }
}

/** `today’s world` is the present age, not a day. */
function isDayWord(candidate: Candidate): boolean {
  return !(
    isPossessive(candidate) &&
    ['world', 'society', 'children', 'young', 'age'].includes(nounBehindPossessive(candidate))
  );
}

function isYearMeant(candidate: Candidate, point: YearPoint): boolean {
  if (point.year.is === 'counted') return isStep(candidate);
  const inFigures = /^\d{4}$/.test(candidate.text.slice(candidate.start, candidate.end));
  if (
    candidate.text[candidate.start] === "'" ||
    candidate.text[candidate.start] === '\u2019' ||
    candidate.text[candidate.start] === '\u2018'
  ) {
    return STRONG_TIME_PREPOSITIONS.has(candidate.before.word) && !COUNTED_NOUNS.has(candidate.behind.word);
  }
  return inFigures
    ? isBareYear(candidate, point.year.year)
    : isFreeOfFigures(candidate) && !endsLawTitle(candidate.text, candidate.start);
}

function isRange(candidate: Candidate, from: Point, to: Point): boolean {
  if (from.is === 'weekday' && to.is === 'weekday' && from.week === null && to.week === null) {
    return !(from.weekday === 1 && to.weekday >= 5 && from.direction === null);
  }
  if (from.is === 'month' && to.is === 'month' && from.year === null && to.year === null) {
    return (
      isCapitalised(candidate.text.slice(candidate.start, candidate.start + 1)) || candidate.before.word === 'from'
    );
  }
  if (from.is === 'year' && to.is === 'year')
    return isFreeOfFigures(candidate) && !QUANTITY_WORDS.has(candidate.before.word);
  return isFreeOfFigures(candidate);
}

/** Whether nothing stuck to either end makes it part of a longer number, a file name or an address. */
function isFreeOfFigures(candidate: Candidate): boolean {
  const { text, start, end, before: near, behind: next } = candidate;
  if (near.glued && near.word !== '') return false;
  if (
    near.glued &&
    near.mark !== '' &&
    !'([{"\'\u2018\u2019\u201c\u201d*|,;:.\u2013\u2014\u2500\u2022\u2026>-/'.includes(near.mark)
  )
    return false;
  if (/[\d\p{L}][/.]$/u.test(text.slice(Math.max(0, start - 2), start)) && /^\d/.test(text.slice(start, start + 1)))
    return false;
  if (/\d[-,:\u2013]$/.test(text.slice(Math.max(0, start - 2), start)) && /^\d/.test(text.slice(start, start + 1)))
    return false;
  return !(
    next.glued && (NUMBER_MARKS.has(next.mark) ? /^.\d/.test(text.slice(end, end + 2)) || next.mark === '%' : false)
  );
}

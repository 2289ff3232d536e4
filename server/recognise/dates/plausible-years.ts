import {
  BEFORE_SHORT_DATES,
  BEFORE_SHORT_FIGURES,
  BEFORE_SHORT_SPAN,
  COMPARED_TIMES,
  COUNTED_NOUNS,
  DATED_PAPERS,
  LABEL_WORDS,
  LAW_NOUNS,
  NUMBERED_PAPERS,
  QUANTITY_NOUNS,
  QUANTITY_WORDS,
  STRONG_TIME_PREPOSITIONS,
} from '../../knowledge/calendar-contexts.ts';
import type { Candidate } from './candidate.ts';
import { before, isCapitalised } from './surroundings.ts';

/** Years that need no preposition to be read as years. */
const EARLIEST_USUAL = 1950;
const LATEST_USUAL = 2049;
const LONGEST_BRACKET = 60;
/** `24.09.19`: shorter ones (`1.10.19`) number paragraphs unless a preposition stands before them. */
const SHORTEST_WITH_STOPS = 8;

const YEAR_WORD = /^(?:19|20)\d\d$/;
/** Signs that make figures part of a longer number, a price, a file’s name or an address. */
const GLUED_BEFORE = /(?:[\d\p{L}][/.]|\d[-,:–]|[\u00a3$\u20ac#=_@+~\\%\u2116&\d\p{L}])$/u;
const GLUED_BEHIND = /^(?:[-/.:=_@#~\\+,–](?=\d)|[%=_@#~\\]|(?!T\d)\p{L})/u;
const FOOTNOTE_BEHIND = /^\.\d\d?(?:\s\p{Lu}|$)/u;
const HYPHEN_BEFORE = /\p{L}-$/u;
/** Prefixes that a hyphen joins to a year: `pre-2015`. */
const PREFIX_BEFORE = /(?:^|[^\p{L}])(?:pre|post|mid|since)-$/iu;

/** Whether something stuck to either end makes a date part of a longer number, a file’s name or an address. */
export function isPartOfFigures({ text, start, end }: Candidate): boolean {
  const opensWithFigure = /^\d/.test(text.slice(start, start + 1));
  if (opensWithFigure && GLUED_BEFORE.test(text.slice(Math.max(0, start - 2), start))) return true;
  const closesWithFigure = /\d$/.test(text.slice(end - 1, end));
  const next = text.slice(end, end + 6);
  return closesWithFigure && GLUED_BEHIND.test(next) && !FOOTNOTE_BEHIND.test(next);
}

/** Whether the words before a year make it part of a law’s title: `Children Act 1989`, `(Review) Regulations 2013`. */
function endsLawTitle(text: string, at: number): boolean {
  let near = before(text, at);
  if (near.word === 'and') {
    const first = before(text, near.start);
    return YEAR_WORD.test(first.word) && endsLawTitle(text, first.start);
  }
  if (near.mark === '(' || near.mark === ',') near = before(text, near.start);
  if (near.word === 'of') near = before(text, near.start);
  if (near.mark === ')') {
    const from = Math.max(0, near.start - LONGEST_BRACKET);
    const opening = text.slice(from, near.start).lastIndexOf('(');
    if (opening < 0) return false;
    near = before(text, from + opening);
  }
  return LAW_NOUNS.has(near.word) && isCapitalised(near.raw);
}

/** Whether a label stands before: `page 12`, `Col. 2016`. */
function isLabelled({ text, before: near }: Candidate): boolean {
  return LABEL_WORDS.has(near.mark === '.' ? before(text, near.start).word : near.word);
}

/** Whether a label of a date stands before: `Date: 19.7.18`. */
const isDateLabelled = ({ text, before: near }: Candidate): boolean =>
  BEFORE_SHORT_DATES.has(near.mark === ':' || near.mark === '|' ? before(text, near.start).word : near.word);

/** `1.10.19: They left`: figures that label a line. */
const isEntryLabel = ({ start, behind: next }: Candidate): boolean =>
  start === 0 && (next.mark === ':' || (!next.glued && ['-', '–', '—'].includes(next.mark)));

/** `Version 2.10.2019`, `section 3.10.2012`, `1.5.30`, `circular 9/2015`: figures that number something. */
export function isNumbered(candidate: Candidate): boolean {
  const { words, before: near } = candidate;
  if (/^\d+\/\d+$/.test(words)) return isLabelled(candidate) || NUMBERED_PAPERS.has(near.word);
  if (!/^\d+\.\d+\.\d+$/.test(words)) return false;
  if (isEntryLabel(candidate)) return false;
  const isShort = words.length < SHORTEST_WITH_STOPS;
  return (
    (isLabelled(candidate) && (isShort || !DATED_PAPERS.has(near.word))) || (isShort && !isDateLabelled(candidate))
  );
}

/** `paragraphs 3.10.12 to 3.10.14`. */
export const isNumberedRange = (candidate: Candidate): boolean =>
  /^\d+\.\d+\.\d/.test(candidate.words) && isLabelled(candidate);

/** `4/11`: a day and a month in figures without a year. */
export const isShortFigures = ({ words }: Candidate): boolean => /^\d{1,2}\/\d{1,2}$/.test(words);

/** Such figures are a date only where one is expected (`on 4/11 and 5/11`), never a ratio or a share. */
export function isShortFiguresMeant(candidate: Candidate): boolean {
  const { before: near, behind: next, words } = candidate;
  if (isPartOfFigures(candidate) || next.word === 'of' || next.word === 'the' || words === '24/7') return false;
  return candidate.continues || BEFORE_SHORT_FIGURES.has(near.word);
}

/** `over 2018 and 2019`: two years, not a quantity. */
const joinsYear = ({ text, end }: Candidate): boolean =>
  /^ (?:and|to|or) (?:19|20)\d\d(?!\d)/.test(text.slice(end, end + 10));

/** `in 2020 and 2021`: the second year of a list, whatever follows it. */
const followsYear = ({ text, start, continues }: Candidate): boolean =>
  continues && /(?<!\d)(?:19|20)\d\d,? (?:and|to|or|&) $/.test(text.slice(Math.max(0, start - 12), start));

/** `older than 2020`: not more of anything. */
const comparesTimes = ({ before: near, secondBefore }: Candidate): boolean =>
  near.word === 'than' && COMPARED_TIMES.has(secondBefore);

/** `as though it were 2010`. */
const isWhatItWas = ({ before: near, secondBefore }: Candidate): boolean =>
  near.word === 'were' && secondBefore === 'it';

const countsSomething = (candidate: Candidate): boolean =>
  QUANTITY_WORDS.has(candidate.before.word) &&
  !joinsYear(candidate) &&
  !comparesTimes(candidate) &&
  !isWhatItWas(candidate);

/** `the pilots of 2021 were called off`: figures behind `of` are the subject of nothing. */
const isOfYear = ({ before: near, secondBefore, behind: next }: Candidate): boolean =>
  near.word === 'of' && ['were', 'are'].includes(next.word) && !QUANTITY_NOUNS.has(secondBefore);

/** Whether other figures stand beside the year, as in a telephone number. */
const isAmongFigures = ({ before: near, behind: next }: Candidate): boolean =>
  /^\d/.test(near.word) || /^\d/.test(next.word);

/** Whether four figures are a year and not a quantity, a number of something or part of a longer number. */
function isBareYear(candidate: Candidate, year: number): boolean {
  const { text, start, before: near, behind: next } = candidate;
  const isPrefixed = PREFIX_BEFORE.test(text.slice(Math.max(0, start - 6), start));
  if (isPrefixed) return !isPartOfFigures(candidate);
  if (HYPHEN_BEFORE.test(text.slice(Math.max(0, start - 2), start))) return false;
  if (isPartOfFigures(candidate) || isAmongFigures(candidate)) return false;
  if (isLabelled(candidate) || countsSomething(candidate)) return false;
  if (LAW_NOUNS.has(next.word) && isCapitalised(next.raw)) return false;
  if (STRONG_TIME_PREPOSITIONS.has(near.word) || followsYear(candidate)) return true;
  return year >= EARLIEST_USUAL && year <= LATEST_USUAL && (!COUNTED_NOUNS.has(next.word) || isOfYear(candidate));
}

/** `since twenty nineteen`, not `twenty nineteen-year-olds`. */
const isSpokenYear = ({ before: near, behind: next }: Candidate): boolean =>
  STRONG_TIME_PREPOSITIONS.has(near.word) && next.mark !== '-' && !COUNTED_NOUNS.has(next.word);

/** Whether a year, in whatever form, is meant where it stands. */
export function isYearMeant(candidate: Candidate, year: number): boolean {
  const { text, start, words } = candidate;
  if (endsLawTitle(text, start)) return false;
  if (YEAR_WORD.test(words)) return isBareYear(candidate, year);
  if (/^\d\d\//.test(words)) return BEFORE_SHORT_SPAN.has(candidate.before.word) && !isPartOfFigures(candidate);
  if (/^twenty/i.test(words)) return isSpokenYear(candidate);
  if (/^\d/.test(words)) return isYearRange(candidate);
  if (/^\p{L}/u.test(words)) return true;
  return STRONG_TIME_PREPOSITIONS.has(candidate.before.word) && !COUNTED_NOUNS.has(candidate.behind.word);
}

/** `2016 to 2018`. */
export const isYearRange = (candidate: Candidate): boolean =>
  !isPartOfFigures(candidate) && !QUANTITY_WORDS.has(candidate.before.word) && !isLabelled(candidate);

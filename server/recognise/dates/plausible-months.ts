import {
  DETERMINERS,
  EVENT_NOUNS,
  SEASON_NOUNS,
  STREET_NOUNS,
  STRONG_TIME_PREPOSITIONS,
  TIME_PREPOSITIONS,
} from '../../knowledge/calendar-contexts.ts';
import type { Candidate } from './candidate.ts';
import type { MonthPoint } from './expression.ts';
import { isPartOfFigures } from './plausible-years.ts';
import { before, behind, isCapitalised } from './surroundings.ts';
import { meaningOf } from './words.ts';

/** January (`Jan`), April, May, June and August are people’s names as well; March, May and August other words. */
const NAMELIKE = new Set([1, 4, 5, 6, 8]);
const WORDLIKE = new Set([3, 5, 8]);
const OPENING_MARKS = new Set(['', '(', '[', '|', '‘', '“', '"', "'", '*', '•', '>', '\u00bb', '~']);
const CLOSING_MARKS = new Set([':', '-', '–', '—', '─', ',', '|', '', ')', ']', '.', ';']);

/** `June, 42, said`: a person with her age. */
const AGE_BEHIND = /^, \d\d?,/;
const LONGEST_AGE = 6;
/** `most likely May`, `probably in April`. */
const GUESSED = new Set(['likely', 'probably', 'perhaps', 'possibly', 'hopefully']);
/** `as early as May`. */
const AS_EARLY = new Set(['early', 'late', 'soon', 'recently', 'back']);
/** Behind the month of an event whose day is not known yet. */
const PROVISIONAL = /^\((?:tb[cad]|date|dates|day|provisional|to be)\b/i;
const LONGEST_PROVISO = 14;

/** Before the noun of an event that a month owns: `May’s local elections`. */
const KINDS_OF_EVENT = new Set(
  'local council general mayoral full focused monitoring short joint annual scrutiny committee board inspection'.split(
    ' ',
  ),
);

const startsCapital = ({ text, start }: Candidate): boolean => isCapitalised(text.slice(start, start + 1));

/** `from May Ofsted will visit`. */
const NO_SURNAMES: ReadonlySet<string> = new Set(['ofsted', 'cqc', 'hmi', 'i']);

/** Whether a name goes on behind the month: `June Smith`, `Jan Edwards`. */
const isFirstName = ({ behind: next }: Candidate, point: MonthPoint): boolean =>
  NAMELIKE.has(point.month) && !next.glued && isCapitalised(next.raw) && !NO_SURNAMES.has(next.word);

/** Whether a month stands alone as a label: `(July)`, `September: `, a table’s cell. */
function isLabel({ text, end, before: near, behind: next }: Candidate): boolean {
  if (near.word !== '' || AGE_BEHIND.test(text.slice(end, end + LONGEST_AGE))) return false;
  if (near.mark === '(' && next.word === 'and') return meaningOf(behind(text, next.start + 3).word)?.is === 'month';
  if (next.word !== '') return false;
  const opensSentence = near.mark === '.' || near.mark === ';';
  const isProvisional = PROVISIONAL.test(text.slice(next.start, next.start + LONGEST_PROVISO));
  if (opensSentence) return next.mark === ':' || isProvisional;
  return OPENING_MARKS.has(near.mark) && (CLOSING_MARKS.has(next.mark) || isProvisional);
}

/** `focused visit, June, after which …`: no name goes on so. */
const AFTER_WHICH = /^, (?:after|at|in|on|when|where|which|with)\b/;
const LONGEST_LINK = 8;
const isEvent = (word: string): boolean => EVENT_NOUNS.has(word) || word === 'jtai';

/** Whether a month closes an entry behind the name of an event: `short inspections, February |`, `monitoring visit, January: …`, `also January.` */
function isEntrysMonth(candidate: Candidate, point: MonthPoint): boolean {
  const { text, before: near, behind: next } = candidate;
  if (next.word !== '' || !CLOSING_MARKS.has(next.mark)) return false;
  if (near.word === 'also') return before(text, near.start).mark === ',';
  return (
    near.mark === ',' &&
    (next.mark !== ',' ||
      !NAMELIKE.has(point.month) ||
      AFTER_WHICH.test(text.slice(candidate.end, candidate.end + LONGEST_LINK))) &&
    isEvent(candidate.secondBefore)
  );
}

/** `(inspected February)`, `Published May.`: a note without its preposition. */
const NOTED: ReadonlySet<string> = new Set(['inspected', 'visited', 'published', 'judged', 'rated', 'reported']);

/** `it was April before anybody came`, `it will be May`: `it` stands for the time. */
const IS: ReadonlySet<string> = new Set(['is', 'was', 'be']);
const BEFORE_IS: ReadonlySet<string> = new Set(['it', 'will', 'would', 'may', 'might', 'not']);
const isWhatItIs = (candidate: Candidate, point: MonthPoint): boolean =>
  IS.has(candidate.before.word) &&
  BEFORE_IS.has(candidate.secondBefore) &&
  candidate.behind.word !== 'who' &&
  !isFirstName(candidate, point);

/** `in March Street`. */
const isStreet = ({ behind: next }: Candidate): boolean => isCapitalised(next.raw) && STREET_NOUNS.has(next.word);

/** Whether a month without a year is meant: `in May`, `the June inspection`, `September: `, never `may`, `Theresa May`. */
export function isBareMonth(candidate: Candidate, point: MonthPoint): boolean {
  const { before: near, behind: next, possessed } = candidate;
  const isStrong = STRONG_TIME_PREPOSITIONS.has(near.word);
  if (!startsCapital(candidate) && (WORDLIKE.has(point.month) || !isStrong)) return false;
  if (next.word === 'of' || near.word === 'every' || near.word === 'each') return false;
  if (possessed !== null)
    return EVENT_NOUNS.has(possessed) || KINDS_OF_EVENT.has(possessed) || !NAMELIKE.has(point.month);
  if (isStreet(candidate)) return false;
  if (candidate.continues) return near.word !== 'and' || !isFirstName(candidate, point);
  if (isStrong) return near.word !== 'by' || !isFirstName(candidate, point);
  // `Next issue: April.`
  if (near.mark === ':' && next.word === '') return true;
  if (near.word === 'and' && candidate.secondBefore === 'now') return true;
  if (near.word === 'than' && candidate.secondBefore === 'later') return true;
  if (NOTED.has(near.word)) return next.word === '' || next.mark !== '';
  if (GUESSED.has(near.word)) return !isCapitalised(next.raw);
  if (near.word === 'as') return AS_EARLY.has(candidate.secondBefore);
  if (TIME_PREPOSITIONS.has(near.word)) return !isFirstName(candidate, point);
  if (DETERMINERS.has(near.word)) return next.word !== '' && !isCapitalised(next.raw);
  return isWhatItIs(candidate, point) || isLabel(candidate) || isEntrysMonth(candidate, point);
}

/** `May to December`, `Oct 2018 - Jan 2019`. */
export function isBareMonthRange(candidate: Candidate, to: MonthPoint): boolean {
  if (isPartOfFigures(candidate)) return false;
  return (
    to.year !== null ||
    startsCapital(candidate) ||
    STRONG_TIME_PREPOSITIONS.has(candidate.before.word) ||
    candidate.before.word === 'from'
  );
}

/** Whether a season is one of a certain year: `since the summer`, `by autumn`, not `the summer holidays`. */
export function isBareSeason(candidate: Candidate): boolean {
  const { before: near, behind: next } = candidate;
  if (SEASON_NOUNS.has(next.word) || next.word === 'of' || (next.glued && next.mark === '-')) return false;
  if (candidate.continues) return true;
  const isNamed = startsCapital(candidate) && isCapitalised(next.raw) && !next.glued;
  return !isNamed && (near.word === 'the' || STRONG_TIME_PREPOSITIONS.has(near.word) || isLabel(candidate));
}

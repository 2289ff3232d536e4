import {
  AGE_NOUNS,
  BEFORE_BARE_DAY,
  BEFORE_OBJECT_THIS,
  BEHIND_BARE_DAY,
  BEHIND_DEFINITE_DAY,
  FIRM_STEP_WORDS,
  HABIT_WORDS,
  LENGTH_PREPOSITIONS,
  NAMES_BEFORE,
  NAMES_BEHIND,
  OWNERS,
  PLURAL_DAY_PARTS,
  STRONG_TIME_PREPOSITIONS,
} from '../../knowledge/calendar-contexts.ts';
import { DASHES } from '../../knowledge/calendar-phrases.ts';
import type { Candidate } from './candidate.ts';
import type { DayPoint, WeekdayPoint } from './expression.ts';
import { before } from './surroundings.ts';
import { meaningOf } from './words.ts';

/** `on Tuesday and Thursday mornings`. */
const HABIT_BEHIND = /^(?:,| and| or| &) [a-z]{3,6}day (?:mornings|afternoons|evenings|nights)\b/i;
const LONGEST_HABIT = 30;
const FRIDAY = 5;
const SHORTEST_FULL_NAME = 6;

/** `Monday to Friday`: opening hours, not five days of one week. */
export const isWorkingWeek = (from: WeekdayPoint, to: WeekdayPoint): boolean =>
  from.weekday === 1 && to.weekday >= FRIDAY && from.direction === null && from.week === null && to.week === null;

/** Whether it is the second end of opening hours. */
function endsWorkingWeek({ text, before: near }: Candidate): boolean {
  const joins = near.word === 'to' || near.word === 'through' || (near.mark !== '' && DASHES.includes(near.mark));
  return joins && meaningOf(before(text, near.start).word)?.is === 'weekday';
}

/** Whether a weekday is part of a name: `Mail on Sunday`, `Sunday Times`, `Sheffield Wednesday`. */
function isInName({ text, firstWord, before: near, behind: next }: Candidate): boolean {
  if (NAMES_BEHIND[firstWord]?.has(next.word) === true) return true;
  if (near.word === 'on') return firstWord === 'sunday' && before(text, near.start).word === 'mail';
  return NAMES_BEFORE[firstWord]?.has(near.word) === true;
}

/** `every other Wednesday`. */
const isEveryOther = ({ before: near, secondBefore }: Candidate): boolean =>
  near.word === 'other' && secondBefore === 'every';

/** Whether a weekday is one day and not a habit (`on a Friday`). Abbreviated ones need a preposition. */
export function isBareWeekday(candidate: Candidate): boolean {
  const { before: near, behind: next, firstWord } = candidate;
  if (firstWord.length < SHORTEST_FULL_NAME) return STRONG_TIME_PREPOSITIONS.has(near.word) || near.word === 'on';
  if (HABIT_WORDS.has(near.word) || isEveryOther(candidate) || PLURAL_DAY_PARTS.has(next.word)) return false;
  if (HABIT_BEHIND.test(candidate.text.slice(candidate.end, candidate.end + LONGEST_HABIT))) return false;
  const isKindOf = near.word === 'the' && next.word !== '' && !BEHIND_DEFINITE_DAY.has(next.word);
  return !isKindOf && near.mark !== '/' && !isInName(candidate) && !endsWorkingWeek(candidate);
}

/** `the 5th of the month`; not `the 5th of every month`, nor `the 5th of ten visits`. */
const OF_MONTH = /^\s+of (?:the|that|which) month\b/i;
const LONGEST_MONTH = 18;

/** Whether `the 5th` is a day of a month and not a rank. */
export function isBareDay(candidate: Candidate, point: DayPoint): boolean {
  const { before: near, behind: next, words, text, end } = candidate;
  const isOrdinal = /\d(?:st|nd|rd|th)$/i.test(words);
  if (next.word === 'of' && !OF_MONTH.test(text.slice(end, end + LONGEST_MONTH))) return false;
  const isBounded = next.word === '' ? !['-', '%', '/'].includes(next.mark) : BEHIND_BARE_DAY.has(next.word);
  if (point.weekday !== null) return isOrdinal || isBounded;
  return isOrdinal && isBounded && near.word === 'the' && BEFORE_BARE_DAY.has(candidate.secondBefore);
}

/** `the last week of term`; not `wrote last month of a change`. */
const OF_WHOLE = /^\s+of (?!an?\b)/i;
const LONGEST_WHOLE = 8;

/** `met her last Tuesday`: she is no owner of the day. */
const isWeekday = ({ expression: { from } }: Candidate): boolean => from.is === 'weekday';
/** `by the next spring`: the one after the time in focus. */
const isMonthOrSeason = ({ expression: { from } }: Candidate): boolean => from.is === 'month' || from.is === 'season';

/** `in the same month as the election`: the time of something else. */
const COMPARED: ReadonlySet<string> = new Set(['as', 'that', 'when']);

/** Whether `last week`, `the following year` and the like are stretches of the calendar, not lengths of time. */
export function isStep(candidate: Candidate): boolean {
  const { before: near, behind: next, firstWord, words, text, end } = candidate;
  if (next.glued && next.mark === '-') return false;
  if (/^next\s+day$/i.test(words)) return true;
  if (/^that\s+(?:year|month|week|day)$/i.test(words)) return false;
  if (firstWord === 'last' || firstWord === 'next') {
    const isOfWhole = OF_WHOLE.test(text.slice(end, end + LONGEST_WHOLE));
    const isPronoun =
      (near.word === 'her' && isWeekday(candidate)) ||
      (near.word === 'this' && BEFORE_OBJECT_THIS.has(candidate.secondBefore));
    const isOwned = OWNERS.has(near.word) && !isPronoun;
    const isNamed = firstWord === 'next' && isMonthOrSeason(candidate);
    return !isOwned && (near.word !== 'the' || isNamed) && !isOfWhole;
  }
  if (firstWord === 'same' && COMPARED.has(next.word)) return false;
  if (FIRM_STEP_WORDS.has(firstWord)) {
    return near.word === 'the' && next.word !== 'of' && !LENGTH_PREPOSITIONS.has(candidate.secondBefore);
  }
  return !/^(?:\d|1[0-3]|groups?)$/.test(next.word) && near.word !== 'a';
}

/** `Children Today`: a paper's name. */
const IS_NAME = /\p{Lu}[\p{L}]+ $/u;
const LONGEST_NAME_WORD = 24;

/** `the Today programme`. */
const BROADCAST: ReadonlySet<string> = new Set(['programme', 'show', 'newspaper']);

/** `today’s world` is the present age, not a day. */
export function isDayWord({ before: near, behind: next, possessed, words, text, start }: Candidate): boolean {
  if (/^T/.test(words) && BROADCAST.has(next.word)) return false;
  if (/^T\p{Ll}/u.test(words) && IS_NAME.test(text.slice(Math.max(0, start - LONGEST_NAME_WORD), start))) return false;
  if (near.glued && near.mark !== '' && DASHES.includes(near.mark)) return false;
  return possessed === null || !AGE_NOUNS.has(possessed);
}

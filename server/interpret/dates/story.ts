import { HAD, SAYING, TOLD_SIGNS } from '../../knowledge/calendar-told.ts';
import type { FoundDate } from '../../recognise/dates.ts';
import { type Day, yearOfDay } from '../calendar.ts';
import type { Resolved } from './context.ts';
import { firstAtOrAfter, lastTo, type Occurrence, placeBefore } from './place.ts';

/** Whether a date without a year goes on with a time long past that was told before it, or is news. */

/** How long ago a time is that a story is told of, in days before the day of writing. */
const DAYS_OF_OLD = 200;
const DAYS_OF_OLD_YEAR = 300;
/** A year was told, and the date lies in it if it goes on with it. */
const IN_YEAR = 0.5;
/** What all signs together must say for the story. */
const ENOUGH = 2;
/** How far behind a date its sentence is read. */
const REACH_BEHIND = 60;
const LONGEST_LEAD = 160;

/** What so many days say: the first row that they do not exceed counts. */
type Scale = readonly (readonly [days: number, weight: number])[];
/** From the time told to the date, if it goes on with it. */
const STEP: Scale = [
  [45, 1],
  [100, 0.5],
  [200, 0],
  [Number.POSITIVE_INFINITY, -1],
];
/** From the date, if it is news, to the day of writing. */
const NEWS: Scale = [
  // The month of writing is `this month`, and hardly told by its name.
  [-1, 1],
  [45, -1.5],
  [130, -0.5],
  [250, 0],
  [Number.POSITIVE_INFINITY, 0.5],
];
const DAYS_OF_MONTH = 31;
/** Two days of one story, one soon after the other. */
const DAY_BY_DAY = 1.5;
const DAYS_OF_ONE_STORY = 62;
/** The past perfect goes on before a time told. */
const IN_PERFECT = 2;
/** The time told took its year from an earlier one: a story is under way. */
const UNDER_WAY = 1;
const NEW_PARAGRAPH = -1;

const weigh = (scale: Scale, days: number): number => scale.find(([most]) => days <= most)?.[1] ?? 0;

const isYear = ({ expression: { from } }: FoundDate): boolean => from.is === 'year' || from.is === 'decade';

/** Whether a time is so long past that a story may be told of it. */
export const isOld = ({ stretch, found }: Resolved, writing: Day): boolean =>
  writing - stretch.to >= (isYear(found) ? DAYS_OF_OLD_YEAR : DAYS_OF_OLD);

/** `A review published yesterday`, `said on Monday that`: when it was told and not what happened. */
export const isOfSaying = (text: string, { start, expression: { from } }: FoundDate): boolean =>
  ((from.is === 'counted' && from.unit === 'day') || from.is === 'weekday') &&
  SAYING.test(text.slice(Math.max(0, start - LONGEST_SAYING), start));
const LONGEST_SAYING = 30;

/** A date without a year in its sentence. */
export interface ToldDate {
  readonly text: string;
  readonly sentenceStart: number;
  readonly found: FoundDate;
  /** Whether the time told stands in the paragraph before. */
  readonly opensParagraph: boolean;
}

/** What the words of its sentence say for the story; against it, where below 0. */
function signsOf({ text, sentenceStart, found }: ToldDate): number {
  const words = text.slice(Math.max(sentenceStart, found.start - LONGEST_LEAD), found.start);
  const lead = words.slice(words.lastIndexOf(';') + 1);
  const signs = TOLD_SIGNS.reduce((sum, [weight, sign]) => sum + (sign.test(lead) ? weight : 0), 0);
  return (
    signs +
    (HAD.test(lead) || HAD.test(text.slice(found.end, found.end + REACH_BEHIND).split(/[.,;!?]/, 1)[0] ?? '')
      ? IN_PERFECT
      : 0)
  );
}

/** What speaks for news: how long ago that would have been; null where the date would be of the same year either way. */
function weightOfNews(told: Resolved, writing: Day, occurrence: Occurrence): number | null {
  const news = lastTo(occurrence, writing);
  if (news === null || yearOfDay(news.from) === yearOfDay(told.stretch.from)) return null;
  const isSeason = news.to - news.from > DAYS_OF_MONTH;
  return weigh(NEWS, Math.max(isSeason ? 0 : -DAYS_OF_MONTH, writing - news.to));
}

/** Whether a date in the past tense goes on with the story of the time `told`; `writing` is the day of writing, null where it is not known. */
export function goesOnWith(told: Resolved, date: ToldDate, writing: Day | null, occurrence: Occurrence): boolean {
  const next = firstAtOrAfter(occurrence, told.stretch.from);
  const before = placeBefore(occurrence, told.stretch);
  const news = writing === null ? 0 : weightOfNews(told, writing, occurrence);
  if (next === null || news === null || (writing !== null && next.from > writing)) return false;
  const ahead = next.from - told.stretch.to;
  const back = before === null ? Number.POSITIVE_INFINITY : told.stretch.from - before.to;
  const areDays = date.found.expression.from.is === 'day' && told.found.expression.from.is === 'day';
  const weights = [
    signsOf(date),
    weigh(STEP, Math.max(0, Math.min(ahead, back))),
    areDays && ahead <= DAYS_OF_ONE_STORY ? DAY_BY_DAY : 0,
    told.isGoverned ? UNDER_WAY : 0,
    isYear(told.found) ? IN_YEAR : 0,
    date.opensParagraph ? NEW_PARAGRAPH : 0,
  ];
  return weights.reduce((sum, one) => sum + one, news) >= ENOUGH;
}

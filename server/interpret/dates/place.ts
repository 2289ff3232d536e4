import type { Origin } from '../../knowledge/calendar-phrases.ts';
import type { Direction } from '../../recognise/dates/expression.ts';
import { type Day, type Stretch, yearOfDay } from '../calendar.ts';
import type { Lean } from './verbs.ts';

/** What a time is counted from or placed by. */
export interface Bearings {
  /** The day or month of writing; null where the text does not state it. */
  readonly writing: Stretch | null;
  /** What a time without its year is placed by: the day of writing, else an official report’s inspection. */
  readonly placing: Stretch | null;
  /** The time that the text was just speaking of, for `the following year`; null where there is none. */
  readonly focus: Stretch | null;
  /** The time named before in the same paragraph; `the 5th` belongs to its month. */
  readonly spoken: Stretch | null;
  /** Whether the text names the year of that time, so that no tense can put `the 5th` elsewhere. */
  readonly isSpokenInFull: boolean;
  /** What `the end of the year` counts from. */
  readonly nearest: Stretch | null;
  /** The time that governs the sentence: what has no year comes at or after it. Null where the day of writing governs. */
  readonly governor: Stretch | null;
  readonly lean: Lean;
  /** How many days at least a time said to be the last lies back. */
  readonly leastDistance: number;
}

/** Nothing to count from. */
export const NOWHERE: Bearings = {
  writing: null,
  placing: null,
  focus: null,
  spoken: null,
  isSpokenInFull: false,
  nearest: null,
  governor: null,
  lean: 'open',
  leastDistance: 0,
};

/** When something falls in a given year, or null where it does not (29 February). */
export type Occurrence = (year: number) => Stretch | null;

/** Half a year and a little: without any tense, what lies no further back than this is past. */
const RECENT_DAYS = 190;
const SPAN_OF_YEARS = [-9, -8, -4, -3, -2, -1, 0, 1, 2, 3, 4, 8, 9];

function candidates(occurrence: Occurrence, around: Day): readonly Stretch[] {
  const year = yearOfDay(around);
  return SPAN_OF_YEARS.map((offset) => occurrence(year + offset)).filter((stretch) => stretch !== null);
}

/** The earliest candidate that ends at or after `day`. */
export const firstFrom = (occurrence: Occurrence, day: Day): Stretch | null =>
  candidates(occurrence, day).find((stretch) => stretch.to >= day) ?? null;

/** The earliest candidate that begins at or after `day`. */
export const firstAtOrAfter = (occurrence: Occurrence, day: Day): Stretch | null =>
  candidates(occurrence, day).find((stretch) => stretch.from >= day) ?? null;

/** The latest candidate that begins at or before `day`. */
export const lastTo = (occurrence: Occurrence, day: Day): Stretch | null =>
  candidates(occurrence, day).findLast((stretch) => stretch.from <= day) ?? null;

/** `last May` is the latest one that is over, `next May` the first one not begun, `this May` the one of the year of writing. */
export function placeDirected(occurrence: Occurrence, direction: Direction, bearings: Bearings): Stretch | null {
  const { writing, lean } = bearings;
  if (writing === null) return null;
  if (direction < 0) {
    const latest = writing.from - Math.max(1, bearings.leastDistance);
    return candidates(occurrence, writing.from).findLast((stretch) => stretch.to <= latest) ?? null;
  }
  if (direction > 0) return candidates(occurrence, writing.to).find((stretch) => stretch.from > writing.to) ?? null;
  const current = candidates(occurrence, writing.from).find(
    (each) => each.from <= writing.to && writing.from <= each.to,
  );
  if (current !== undefined) return current;
  const own = occurrence(yearOfDay(writing.from));
  return own !== null && own.from > writing.to && lean === 'past' ? lastTo(occurrence, writing.to) : own;
}

/** The share of a season that must be left for something to come in it. */
const SHARE_LEFT = 1 / 3;
const SHORTEST_SEASON = 60;

/** The first that is to come: not the season whose last days they are. */
function firstToCome(occurrence: Occurrence, placing: Stretch): Stretch | null {
  const current = firstFrom(occurrence, placing.from);
  if (current === null || current.from > placing.to || current.to - current.from < SHORTEST_SEASON) return current;
  const isNearlyOver = (current.to - placing.to) / (current.to - current.from) < SHARE_LEFT;
  return isNearlyOver ? firstAtOrAfter(occurrence, current.to + 1) : current;
}

/** Places what has no year by the governor, else by the day of writing and the sentence’s tense. */
export function placeYearless(occurrence: Occurrence, bearings: Bearings): Stretch | null {
  const { governor, placing, lean } = bearings;
  if (governor !== null) return firstAtOrAfter(occurrence, governor.from);
  if (placing === null) return null;
  const past = lastTo(occurrence, placing.to);
  const future = firstToCome(occurrence, placing);
  if (past === null || future === null) return past ?? future;
  switch (lean) {
    case 'past':
      return past;
    case 'future':
      return future;
    case 'present':
    case 'open':
      return nearer(past, future, placing, lean);
    default:
      return lean satisfies never;
  }
}

function nearer(past: Stretch, future: Stretch, placing: Stretch, lean: Lean): Stretch {
  const back = placing.from - past.to;
  const ahead = future.from - placing.to;
  if (lean === 'open' && back <= RECENT_DAYS) return past;
  return back <= ahead ? past : future;
}

/** Beyond this a date is rather the last one before its governor than the next one after it. */
const LONGEST_STEP = 300;

/** Places what has no year by the time that governs it: soon after it, or else before it. */
export function placeByGovernor(occurrence: Occurrence, governor: Stretch): Stretch | null {
  const next = firstAtOrAfter(occurrence, governor.from);
  const before = lastTo(occurrence, governor.to);
  return next !== null && (before === null || next.from - governor.to <= LONGEST_STEP) ? next : before;
}

/** `four years later, in May`: the one in the year so many years from the time told before. */
export const placeYearsFrom = (occurrence: Occurrence, told: Stretch, years: number): Stretch | null =>
  occurrence(yearOfDay(told.from) + years);

const DAYS_OF_YEAR = 365.25;

/** `in May, two years ago`: the one nearest to so many years before the day of writing. */
export function placeYearsBack(occurrence: Occurrence, { from }: Stretch, years: number): Stretch | null {
  const then = from - Math.round(years * DAYS_OF_YEAR);
  const distance = (each: Stretch): number => Math.abs(each.from - then);
  const [first, ...others] = candidates(occurrence, then);
  return others.reduce<Stretch | null>(
    (best, each) => (best === null || distance(each) < distance(best) ? each : best),
    first ?? null,
  );
}

/** The latest one that is over when the governor begins: what had come before it. */
export const placeBefore = (occurrence: Occurrence, governor: Stretch): Stretch | null =>
  lastTo(occurrence, governor.from - 1);

/** `the following May`: the first one that begins after the time in focus, or the last one that ends before it. */
export function placeAdjacent(occurrence: Occurrence, step: number, { focus }: Bearings): Stretch | null {
  if (focus === null) return null;
  const all = candidates(occurrence, focus.from);
  return step > 0
    ? (all.find((each) => each.from > focus.to) ?? null)
    : (all.findLast((each) => each.to < focus.from) ?? null);
}

/** What an expression counts from. */
export const originOf = (origin: Origin, bearings: Bearings): Stretch | null => bearings[origin];

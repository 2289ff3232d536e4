import type { Point } from '../../recognise/dates/expression.ts';
import { yearOf } from '../../recognise/dates/shared-year.ts';
import { dayOf, isoOf, monthOfDay, type Stretch, yearOfDay } from '../calendar.ts';
import type { DateRange } from '../finding.ts';
import { lacksYear } from './govern.ts';
import { OPEN, type Outcome } from './outcome.ts';
import type { Bearings } from './place.ts';
import { resolvePoint } from './points.ts';

/** What the ends of an expression came to; `to` is null where it has one point only. */
export interface Outcomes {
  readonly from: Outcome;
  readonly to: Outcome | null;
  /** Whether the text has the later end first. */
  readonly isReversed: boolean;
}

/** The days of what is known; null for all else. */
export const stretchIn = (outcome: Outcome): Stretch | null => (outcome.is === 'known' ? outcome.stretch : null);

/**
 * Both ends; an end without its year takes it from the other one. Ends that the text has the wrong way round change places
 * where both are named in full, and are left open where they come out so only by what was supplied.
 */
export function resolveExpression(from: Point, to: Point | null, bearings: Bearings): Outcomes {
  if (to === null) return { from: resolvePoint(from, bearings), to: null, isReversed: false };
  const ends = resolveEnds(from, to, bearings);
  const [first, last] = [stretchIn(ends.from), stretchIn(ends.to)];
  const isReversed = first !== null && last !== null && first.from > last.to;
  if (!isReversed) return { ...ends, isReversed };
  const isCertain = yearOf(from)?.is === 'named' && yearOf(to)?.is === 'named';
  return isCertain ? { from: ends.to, to: ends.from, isReversed } : { from: OPEN, to: OPEN, isReversed: false };
}

function resolveEnds(from: Point, to: Point, bearings: Bearings): { readonly from: Outcome; readonly to: Outcome } {
  if (lacksYear(from) && !lacksYear(to)) {
    const end = resolvePoint(to, bearings);
    const stretch = stretchIn(end);
    const before: Bearings =
      stretch === null ? bearings : { ...bearings, governor: null, writing: stretch, placing: stretch, lean: 'past' };
    return { from: resolvePoint(from, before), to: end };
  }
  const start = resolvePoint(from, bearings);
  const stretch = stretchIn(start);
  const after: Bearings =
    stretch === null
      ? bearings
      : {
          ...bearings,
          governor: to.is === 'month' || to.is === 'season' ? wholeMonths(stretch) : stretch,
          focus: stretch,
        };
  const end = resolvePoint(to, after);
  return isYetToCome(stretch, stretchIn(end), bearings) && lacksYear(from) && lacksYear(to)
    ? resolveEnds(from, to, { ...bearings, placing: dayBefore(stretch) })
    : { from: start, to: end };
}

/** Whether a range that the tense puts in the past would end after the day of writing. */
function isYetToCome(start: Stretch | null, end: Stretch | null, bearings: Bearings): start is Stretch {
  const { placing, lean, governor } = bearings;
  if (start === null || end === null || placing === null || governor !== null || lean !== 'past') return false;
  return end.from > placing.to && start.from <= placing.to;
}

const dayBefore = ({ from }: Stretch): Stretch => ({ from: from - 1, to: from - 1 });

/** The stretch from its month’s first day on: `mid to late October` ends in the same October. */
const wholeMonths = ({ from, to }: Stretch): Stretch => ({ from: dayOf(yearOfDay(from), monthOfDay(from), 1), to });

/** The days from the first end to the last, where both are known. */
export function stretchOf({ from, to }: Outcomes): Stretch | null {
  const start = stretchIn(from);
  if (to === null || start === null) return start;
  const end = stretchIn(to);
  return end === null ? null : { from: start.from, to: end.to };
}

/** ISO dates; `--MM-DD` where the year is unknown, null where nothing is. */
export function rangeOf(outcomes: Outcomes): DateRange {
  const first = outcomes.from;
  const last = outcomes.to ?? first;
  if (first.is === 'known' && last.is === 'known')
    return { from: isoOf(first.stretch.from), to: isoOf(last.stretch.to) };
  if (isPlaced(first) && isPlaced(last)) {
    return { from: `-${isoOf(first.stretch.from).slice(4)}`, to: `-${isoOf(last.stretch.to).slice(4)}` };
  }
  return { from: null, to: null };
}

const isPlaced = (outcome: Outcome): outcome is Extract<Outcome, { stretch: Stretch }> =>
  outcome.is === 'known' || outcome.is === 'yearless';

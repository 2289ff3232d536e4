import { WEEKDAYS } from '../../knowledge/calendar.ts';
import type { DateExpression, Point } from '../../recognise/dates/expression.ts';
import { once } from '../../text/once.ts';
import type { Span } from '../../text/span.ts';
import { weekdayOf } from '../calendar.ts';
import type { DateFault, DateMention, DatePrecision, DateRange, Evidence } from '../finding.ts';
import type { Outcome } from './outcome.ts';
import { originIn } from './points.ts';

function precisionOf(point: Point): DatePrecision {
  if (point.portion !== null) return 'part';
  switch (point.is) {
    case 'day':
    case 'weekday':
    case 'named-day':
      return 'day';
    case 'nth':
      return point.of === 'week' ? 'week' : 'day';
    case 'week-of':
      return 'week';
    case 'month':
    case 'season':
    case 'quarter':
    case 'year':
      return point.is;
    case 'decade':
      return 'year';
    case 'counted':
      return point.unit === 'fortnight' || point.unit === 'weekend' ? 'week' : point.unit;
    default:
      return point satisfies never;
  }
}

/** Whether a point says when only by reference to another time. */
function isRelative(point: Point): boolean {
  switch (point.is) {
    case 'counted':
    case 'weekday':
      return true;
    case 'day':
      return point.direction !== null || point.month === null || isCounted(point);
    case 'nth':
      return point.monthStep !== null || isCounted(point);
    case 'named-day':
    case 'month':
    case 'season':
      return point.direction !== null || isCounted(point);
    case 'quarter':
    case 'year':
      return isCounted(point);
    case 'week-of':
      return isRelative(point.day);
    case 'decade':
      return false;
    default:
      return point satisfies never;
  }
}

const isCounted = (point: Point): boolean =>
  'year' in point && typeof point.year === 'object' && point.year !== null && point.year.is !== 'named';

function namesYear(point: Point): boolean {
  if (point.is === 'decade') return true;
  if (point.is === 'week-of') return namesYear(point.day);
  return 'year' in point && typeof point.year === 'object' && point.year?.is === 'named';
}

type Description = Pick<DateMention, 'precision' | 'relative' | 'supplied'>;

/** What can be said of an expression whatever it resolves to. */
export const describe = once(({ from, to }: DateExpression): Description => {
  const relative = isRelative(from) || (to !== null && isRelative(to));
  const named = namesYear(from) || (to !== null && namesYear(to));
  return {
    precision: to === null ? precisionOf(from) : 'range',
    relative,
    supplied: named ? 'nothing' : relative ? 'all' : 'year',
  };
});

/** The name of what an expression is, the last part of its rule: `day`, `relative-month`, `range`. */
function formOf({ from, to }: DateExpression): string {
  if (to !== null) return 'range';
  const precision = precisionOf(from);
  if (from.is === 'weekday' || from.is === 'named-day') return from.is;
  return isRelative(from) ? `relative-${precision}` : precision;
}

/**
 * Why a date was read as it was: the form of its words, and what supplied the rest: a date of the text that governs it
 * (`date.by-neighbour`), the document’s own (`date.by-publication`) or its inspection’s (`date.by-inspection`).
 */
export function explain(
  expression: DateExpression,
  span: Span,
  range: DateRange,
  resolvedFrom: Span | null,
  isNeighbour: boolean,
  isDated: boolean,
): readonly Evidence[] {
  const own: Evidence = { rule: `date.${formOf(expression)}`, span, note: range.from };
  if (resolvedFrom === null) return [own];
  const rule = isNeighbour ? 'date.by-neighbour' : isDated ? 'date.by-publication' : 'date.by-inspection';
  return [own, { rule, span: resolvedFrom, note: range.from }];
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const weekdayName = (weekday: number): string => capitalised(WEEKDAYS[weekday - 1]?.name ?? '');

function faultOfPoint(point: Point, outcome: Outcome): DateFault | null {
  if (outcome.is === 'no-such-day') return { kind: 'no-such-day' };
  const day = point.is === 'week-of' ? point.day : point;
  if (day.is !== 'day' || day.weekday === null || outcome.is !== 'known') return null;
  const actual = weekdayOf(outcome.stretch.from);
  if (actual === day.weekday) return null;
  return { kind: 'weekday', written: weekdayName(day.weekday), actual: weekdayName(actual) };
}

/** What is wrong with a date as written: no such day, a weekday that does not fit, ends the wrong way round. */
export function faultOf(
  { from, to }: DateExpression,
  outcomes: { readonly from: Outcome; readonly to: Outcome | null; readonly isReversed: boolean },
): DateFault | null {
  if (outcomes.isReversed) return { kind: 'reversed' };
  const first = faultOfPoint(from, outcomes.from);
  return first ?? (to === null || outcomes.to === null ? null : faultOfPoint(to, outcomes.to));
}

/** From what an expression counts. */
export const originsIn = ({ from, to }: DateExpression): readonly string[] => [
  originIn(from),
  ...(to === null ? [] : [originIn(to)]),
];

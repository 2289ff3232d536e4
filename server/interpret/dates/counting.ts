import { YEAR_KINDS, type YearKind } from '../../knowledge/calendar.ts';
import type { Origin } from '../../knowledge/calendar-phrases.ts';
import type { YearRef } from '../../recognise/dates/expression.ts';
import { monthOfDay, monthsStretch, type Stretch, startYearOf, yearOfDay, yearStretch } from '../calendar.ts';
import { type Bearings, originOf } from './place.ts';

/** Whether a stretch is one financial or school year, which `the previous year` then counts in. */
export function kindOfYear(stretch: Stretch | null): YearKind | null {
  if (stretch === null) return null;
  const kinds = YEAR_KINDS.map((row) => row.kind);
  const isOne = (kind: YearKind): boolean => {
    const whole = yearStretch(startYearOf(stretch.from, kind), kind);
    return whole.from === stretch.from && whole.to === stretch.to;
  };
  return kinds.find((kind) => kind !== 'calendar' && isOne(kind)) ?? null;
}

/** The calendar year that a reference gives, or null where there is nothing to count from. */
export function yearFor(ref: YearRef, bearings: Bearings): number | null {
  if (ref.is === 'named') return ref.year;
  if (ref.is === 'adjacent') return null;
  const origin = originOf(ref.origin, bearings);
  return origin === null
    ? null
    : yearOfDay(kindOfYear(origin) === null && ref.step > 0 ? origin.to : origin.from) + ref.step;
}

/** The month so many months from the time of writing or in focus, as its first day. */
export function monthFor(step: { readonly step: number; readonly origin: Origin }, bearings: Bearings): Stretch | null {
  const origin = originOf(step.origin, bearings);
  return origin === null ? null : monthsStretch(yearOfDay(origin.from), monthOfDay(origin.from) + step.step, 1);
}

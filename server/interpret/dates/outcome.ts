import type { Day, Stretch } from '../calendar.ts';

/** What a point came to. */
export type Outcome =
  | { readonly is: 'known'; readonly stretch: Stretch }
  /** Month and day are known, the year is not: the stretch lies in a year of no meaning. */
  | { readonly is: 'yearless'; readonly stretch: Stretch }
  | { readonly is: 'open' }
  | { readonly is: 'no-such-day' };

/** Nothing that the text tells. */
export const OPEN: Outcome = { is: 'open' };
export const NO_SUCH_DAY: Outcome = { is: 'no-such-day' };
/** A year for dates whose year is unknown: a leap year, so that 29 February has a place, before one that is none. */
export const ANY_YEAR = 2000;
export const ANY_COMMON_YEAR = 2001;

/** Known, if it is. */
export const known = (stretch: Stretch | null): Outcome => (stretch === null ? OPEN : { is: 'known', stretch });
export const oneDay = (day: Day): Stretch => ({ from: day, to: day });

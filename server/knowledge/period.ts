/** A day as `YYYY-MM-DD`. ISO days compare as strings. */
export type IsoDate = string;

/** A stretch of days, both ends inclusive; null where it has no known beginning, or has not ended. */
export interface Period {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

const LENGTH_OF_DAY = 10;
const LENGTH_OF_MONTH = 7;

/** Whether `date` lies in the period. A date without a year (`--07-17`) lies in none. */
export const isWithin = (period: Period, date: IsoDate): boolean =>
  !date.startsWith('-') && (period.from === null || period.from <= date) && (period.to === null || date <= period.to);

/** Whether two periods share at least one day. */
export const periodsMeet = (a: Period, b: Period): boolean =>
  (a.to === null || b.from === null || b.from <= a.to) && (b.to === null || a.from === null || a.from <= b.to);

/** The first day of a date that may be known only to the month or the year: `2018-12` gives `2018-12-01`. */
export function firstDayOf(date: string): IsoDate {
  if (date.length >= LENGTH_OF_DAY) return date;
  return date.length === LENGTH_OF_MONTH ? `${date}-01` : `${date}-01-01`;
}

/** The last day of a date that may be known only to the month or the year: `2022-09` gives `2022-09-30`. */
export function lastDayOf(date: string): IsoDate {
  if (date.length >= LENGTH_OF_DAY) return date;
  if (date.length !== LENGTH_OF_MONTH) return `${date}-12-31`;
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${date}-${String(days).padStart(2, '0')}`;
}

import { firstDayOf, type IsoDate, isWithin, lastDayOf, type Period } from './period.ts';

/** Somebody who leads or led an inspectorate, whom a text need not introduce. */
export interface OfficeHolder extends Period {
  /** Given name and surname, without a title. */
  readonly name: string;
}

/** Name, first and last month or year in office; no last one for who holds it still. */
const ROWS = `David Bell 2002-05 2005-12, Christine Gilbert 2006-10 2011-06, Miriam Rosen 2004 2011,
Michael Wilshaw 2012-01 2016-12, Amanda Spielman 2017-01 2023-12, Martyn Oliver 2024-01, Yvette Stanley 2018-04,
Eleanor Schooling 2015-08 2018-03, Debbie Jones 2013-09 2015-07, John Goldup 2009-09 2013-03, Zenna Atkins 2006 2010-08,
David Hoare 2014-09 2016-08, Denis O'Connor 2009 2012-09, Tom Winsor 2012-10 2022-03, Andy Cooke 2021-04,
Glenys Stacey 2016-03 2019-05, Justin Russell 2019-06 2023-09`;

/**
 * Who led the inspectorates (Ofsted, its national directors and chairs; HMIC, HMICFRS and HMI Probation), as far as
 * that is beyond doubt. Ministers and commissioners need no rows: whoever is not known to hold an office speaks for nobody. Sources:
 * the inspectorates’ own pages and annual reports, HMICFRS’s page `Previous Chief Inspectors`, the Education Committee’s reports on
 * the appointments, and Children & Young People Now.
 */
export const OFFICE_HOLDERS: readonly OfficeHolder[] = ROWS.split(/,\s/).map((row) => {
  const [, name = '', from = '', to] = /^(.+?) (\d{4}\S*)(?: (\S+))?$/.exec(row) ?? [];
  return { name, from: firstDayOf(from), to: to === undefined ? null : lastDayOf(to) };
});

/** Whether somebody was in office on the day of a text; of an undated text that is taken to be so. */
export const holdsOffice = (period: Period, published: IsoDate | null): boolean =>
  published === null || isWithin(period, published);

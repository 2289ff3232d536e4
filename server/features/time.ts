import type { Report } from '../report.ts';

const placed = (date: string | null | undefined): string | null =>
  date === null || date === undefined || date.startsWith('-') ? null : date;

/** The day at which a text looks: the first of the inspection it reports, else of its publication; null where neither is told. */
export function dayOfReport(report: Report): string | null {
  const inspected = report.inspections.find((one) => one.isSubject && placed(one.from) !== null);
  return placed(inspected?.from) ?? placed(report.published?.from);
}

import type { Mention } from '../interpret/finding.ts';
import type { Report } from '../report.ts';
import type { Page } from './page.ts';
import { shownProblems, TOO_MANY_PROBLEMS } from './problem-limit.ts';
import { noticeMessage } from './problem-wording.ts';
import type { Translate } from './wording.ts';

/** How sure we must be that a text is inspection text to treat it so without being asked. */
const ENOUGH = 0.5;

/** Whether a text should be treated as an inspection report without anybody asking for it. */
export const isReport = (report: Report): boolean => report.likelihood >= ENOUGH;

const count = (report: Report, type: Mention['type']): number =>
  report.mentions.reduce((sum, mention) => sum + (mention.type === type ? 1 : 0), 0);

/** One line on what was found. */
export function summaryOf(report: Report, t: Translate): string {
  const councils = new Set(report.mentions.flatMap((one) => (one.type === 'council' ? [one.council] : [])));
  return t(
    'Councils {0}, inspections {1}, grades {2}, quotations {3}',
    councils.size,
    report.inspections.length,
    count(report, 'grade'),
    count(report, 'quote'),
  );
}

/** Sentences about limits that were met; empty where there was none. */
export function noticesOf(page: Page): readonly string[] {
  const { report, t } = page;
  const { left } = shownProblems(page);
  const notices = report.notices.filter(({ code }) => left === null || code !== TOO_MANY_PROBLEMS);
  return [...notices.map((notice) => noticeMessage(notice, t)), ...(left === null ? [] : [left.message])];
}

import { MARKDOWN } from '../../../server/features/markup.ts';
import type { Page } from '../../../server/features/page.ts';
import { positionsIn } from '../../../server/features/positions.ts';
import { DEFAULT_SETTINGS } from '../../../server/features/settings.ts';
import { inEnglish } from '../../../server/features/wording.ts';
import type { Report } from '../../../server/report.ts';

/** A report as a client sees it that counts in UTF-16 and shows Markdown, with the settings nobody has touched. */
export const pageOf = (report: Report, more: Partial<Page> = {}): Page => ({
  uri: 'file:///report.txt',
  report,
  positions: positionsIn(report.snapshot, 'utf-16'),
  settings: DEFAULT_SETTINGS,
  ignored: new Set(),
  markup: MARKDOWN,
  t: inEnglish,
  ...more,
});

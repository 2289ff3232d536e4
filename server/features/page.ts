import type { Report } from '../report.ts';
import type { Markup } from './markup.ts';
import type { Positions } from './positions.ts';
import type { Settings } from './settings.ts';
import type { Translate } from './wording.ts';

/** One version of a document as one client sees it: what every feature reads. */
export interface Page {
  readonly uri: string;
  readonly report: Report;
  readonly positions: Positions;
  readonly settings: Settings;
  /** Problems that the ignore file beside the document names, as `readIgnores` gives them. */
  readonly ignored: ReadonlySet<string>;
  readonly markup: Markup;
  readonly t: Translate;
}

import type { InlayHint, Range } from 'vscode-languageserver';
import type { Mention } from '../interpret/finding.ts';
import { overlaps } from '../text/span.ts';
import { isPlaced, writeRange } from './calendar.ts';
import { councilName } from './labels.ts';
import type { Page } from './page.ts';

/** What a reader has to supply at a mention, or null. */
function hintFor(page: Page, mention: Mention): string | null {
  const { inlayHints } = page.settings;
  switch (mention.type) {
    case 'date':
      if (!inlayHints.dates || mention.supplied === 'nothing' || !isPlaced(mention)) return null;
      return writeRange(mention, page.t);
    case 'council':
      return inlayHints.councils && mention.form === 'anaphor' ? councilName(mention.council) : null;
    case 'grade':
    case 'quote':
    case 'event':
      return null;
  }
}

/** `textDocument/inlayHint`: the date in full behind a relative or partial one, the council behind `the council`. */
export function hintsWithin(page: Page, range: Range): InlayHint[] {
  const span = { start: page.positions.toOffset(range.start), end: page.positions.toOffset(range.end) };
  const hints: InlayHint[] = [];
  for (const mention of page.report.mentions) {
    if (!overlaps(mention, span)) continue;
    const words = hintFor(page, mention);
    if (words === null) continue;
    const label = page.t('= {0}', words);
    hints.push({ position: page.positions.toPosition(mention.end), label, paddingLeft: true });
  }
  return hints;
}

import type { Place, Step } from '../names.ts';
import { openProblems } from '../review/ignores.ts';
import { inTextOrder, type Span } from '../text/span.ts';
import type { Page } from './page.ts';

/** For a reader who goes from council to council: where another one is named than before. */
function councilChanges(page: Page): readonly Span[] {
  let council: string | null = null;
  return page.report.mentions.filter((mention) => {
    if (mention.type !== 'council' || mention.form !== 'name' || mention.council === council) return false;
    council = mention.council;
    return true;
  });
}

function spansOf(page: Page, step: Step): readonly Span[] {
  const { mentions } = page.report;
  switch (step) {
    case 'council':
      return councilChanges(page);
    case 'finding':
      return mentions.filter((one) => one.type === 'grade' || one.type === 'event' || one.type === 'date');
    case 'quotation':
      return mentions.filter((one) => one.type === 'quote');
    case 'problem':
      return openProblems(page.report, page.ignored).map(([problem]) => problem);
  }
}

/** Where the things of a sort are, in text order, each place once. */
export function placesOf(page: Page, step: Step): readonly Place[] {
  const ordered = [...spansOf(page, step)].sort(inTextOrder);
  const distinct = ordered.filter((span, index) => index === 0 || ordered[index - 1]?.start !== span.start);
  return distinct.map((span) => page.positions.toRange(span));
}

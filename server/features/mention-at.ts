import type { Mention, QuoteMention } from '../interpret/finding.ts';
import type { Report } from '../report.ts';
import type { Span } from '../text/span.ts';

/** Whether a place is in a span or right behind its last character, where a reader's cursor often stands. */
const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

const isInside = (span: Span, offset: number): boolean => span.start <= offset && offset < span.end;

/** The innermost mention at a place: one that holds it before one that ends there. Null where there is none. */
export function mentionAt(report: Report, offset: number): Mention | null {
  let best: Mention | null = null;
  for (const mention of report.mentions) {
    if (mention.start > offset) break;
    if (!touches(mention, offset)) continue;
    const nearer = best === null || mention.end - mention.start <= best.end - best.start;
    if (nearer && (isInside(mention, offset) || best === null || !isInside(best, offset))) best = mention;
    else if (best !== null && !isInside(best, offset) && isInside(mention, offset)) best = mention;
  }
  return best;
}

/** The quotation that holds a mention, or null. */
export function quotationAround(report: Report, mention: Mention): QuoteMention | null {
  const holder = mention.inQuotation === null ? undefined : report.mentions[mention.inQuotation];
  return holder?.type === 'quote' ? holder : null;
}

/** The words of a span as they stand in the text. */
export const wordsOf = (report: Report, span: Span): string => report.snapshot.text.slice(span.start, span.end);

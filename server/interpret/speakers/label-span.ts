import type { Span } from '../../text/span.ts';
import { type QuotedBlock, within } from './block.ts';

const LABEL =
  /^(?:[[(][^\])]{0,20}[\])]\s*|(?:\d{1,2}[:.])?\d{1,2}[:.]?\d{2}\s(?:[-\u2013]\s)?)?((?:\p{Lu}[\p{L}'\u2019.-]*)(?:[\s,]+[\p{L}\p{N}'\u2019.-]+){0,6}(?:\s\([\p{L}\p{N}\s]{2,30}\))?)\s?:(?=\s|$|["'\u2018\u201c\u0001])/u;

/** Where the label stands that a block of a transcript or a list of quotations begins with (`MRS HALE: …`), or null. */
export function labelSpan(view: QuotedBlock): Span | null {
  const label = LABEL.exec(view.told.slice(0, 100));
  if (label?.[1] === undefined) return null;
  const start = label[0].indexOf(label[1]);
  const span = { start, end: start + label[1].length };
  return within(view.reporting, span).length > 0 ? null : span;
}

/** Where a sentence begins behind the label of whoever says it in a transcript. */
export function behindLabel(view: QuotedBlock, start: number): number {
  const label = start === 0 ? labelSpan(view) : null;
  return label === null ? start : label.end + 1;
}

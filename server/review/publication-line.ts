import type { Interpretation } from '../interpret/interpretation.ts';
import { lineOf, lineSpan } from '../text/snapshot.ts';
import type { Span } from '../text/span.ts';
import type { Fix } from './problem.ts';

const BYTE_ORDER_MARK = '\ufeff';
const LABEL = 'Published: ';

/** The title, or else the first line of the text: where a reader looks for a text's date. */
export function titleSpan({ blocks, snapshot }: Interpretation): Span {
  const first = blocks.find((block) => block.kind !== 'furniture');
  if (first === undefined) return { start: 0, end: 0 };
  const line = lineSpan(snapshot, lineOf(snapshot, first.start));
  return { start: first.start, end: Math.min(Math.max(line.end, first.start), first.end) };
}

/** Adds a line for the publication date, for the reader to complete: below the title, or at the top where there is none. */
export function addPublicationLine(interpretation: Interpretation): Fix {
  const { text } = interpretation.snapshot;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const first = interpretation.blocks.find((block) => block.kind !== 'furniture');
  const top = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const edit =
    first?.kind === 'heading'
      ? { start: first.end, end: first.end, text: `${lineEnd}${lineEnd}${LABEL}` }
      : { start: top, end: top, text: `${LABEL}${lineEnd}${lineEnd}` };
  return { code: 'fix.publication-line', args: [], edits: [edit] };
}

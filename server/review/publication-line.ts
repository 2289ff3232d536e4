import type { Interpretation } from '../interpret/interpretation.ts';
import type { Span } from '../text/span.ts';
import type { Fix } from './problem.ts';
import { wordsAt } from './reading.ts';

const BYTE_ORDER_MARK = '\ufeff';
const LABEL = 'Published: ';
const LINE_BREAK = /[\r\n]/;

/** The title, or else the first line of the text: where a reader looks for a text's date. */
export function titleSpan(interpretation: Interpretation): Span {
  const first = interpretation.blocks.find((block) => block.kind !== 'furniture');
  if (first === undefined) return { start: 0, end: 0 };
  const { start, end } = first;
  const line = wordsAt(interpretation, first).search(LINE_BREAK);
  return { start, end: line < 0 ? end : start + line };
}

/** What a document's text as a whole tells whoever adds a line to it. */
export interface Layout {
  readonly lineEnd: string;
  /** Where its first line begins. */
  readonly top: number;
}

/** Reads how a text ends its lines and where it begins. */
export const layoutOf = (text: string): Layout => ({
  // Few texts have a CR, and one is found much faster than two characters.
  lineEnd: text.includes('\r') && text.includes('\r\n') ? '\r\n' : '\n',
  top: text.startsWith(BYTE_ORDER_MARK) ? 1 : 0,
});

/** Whether an edit adds that line at the top of a text, wherever its first block begins. */
export const standsAtTop = ({ text }: { readonly text: string }): boolean => text.startsWith(LABEL);

/** Adds a line for the publication date, for the reader to complete: below the title, or at the top where there is none. */
export function addPublicationLine(interpretation: Interpretation): Fix {
  const { lineEnd, top } = layoutOf(interpretation.snapshot.text);
  const first = interpretation.blocks.find((block) => block.kind !== 'furniture');
  const edit =
    first?.kind === 'heading'
      ? { start: first.end, end: first.end, text: `${lineEnd}${lineEnd}${LABEL}` }
      : { start: top, end: top, text: `${LABEL}${lineEnd}${lineEnd}` };
  return { code: 'fix.publication-line', args: [], edits: [edit] };
}

import type { Attribution } from './attribution.ts';
import { type QuotedBlock, sentenceAt, sentencesBefore, within } from './block.ts';
import type { Surroundings } from './clause.ts';
import { leaningOf, likeliest } from './content.ts';
import type { QuotedDocument } from './document.ts';

/** How many sentences before a quotation's own may name the report whose words it may be. */
const SENTENCES_BACK = 3;

/** The inspectors or what they wrote, named in the quotation's sentence before it or shortly before. */
function namesInspectorate(view: QuotedBlock, offset: number): boolean {
  const from = [...sentencesBefore(view, sentenceAt(view, offset).start, SENTENCES_BACK)].at(-1)?.start ?? 0;
  return within(view.speakers, { start: from, end: offset }).some(
    ({ row }) => row.side === 'inspectorate' && row.kind !== 'event',
  );
}

/**
 * Where only the topic of a sentence before, or `it`, tells that a council speaks, and the words judge practice as a report does
 * that was named just before, they are the report's.
 */
export function orReport(
  document: QuotedDocument,
  around: Surroundings,
  found: Attribution | null,
  lead: number,
): Attribution | null {
  if (found?.speaker !== 'authority' || found.phrase?.kind !== 'body') return found;
  const { first, passage } = around;
  if (likeliest(leaningOf(around), lead) !== 'inspectorate' || !namesInspectorate(first, passage.start)) return found;
  const words = { start: sentenceAt(first, passage.start).start, end: passage.end };
  return { speaker: 'inspectorate', phrase: null, rule: found.rule, words: document.span(first.index, words) };
}

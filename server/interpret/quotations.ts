import type { FoundMark } from '../recognise/quotation-marks.ts';
import type { Block } from '../text/block.ts';
import { toSpan } from '../text/passage.ts';
import { perBlock } from '../text/per-block.ts';
import { perPlace } from '../text/per-passage.ts';
import type { Span } from '../text/span.ts';
import type { Evidence, QuoteMention } from './finding.ts';
import { headingKey, isGradeAlone, isTitle } from './quotations/kinds.ts';
import { pairMarks, type QuotedPassage } from './quotations/pairs.ts';
import { isReference } from './quotations/references.ts';
import type { Attribution } from './speakers/attribution.ts';
import type { AttributionsOf, SpeakerContext } from './speakers/document.ts';
import { lengthOfLead } from './speakers/lead-words.ts';
import { readSpeakers } from './speakers.ts';

/** What the rest of the document says that bears on its quotations. */
export interface QuotationContext extends SpeakerContext {
  /** Whether words, without marks around them, are a grade and nothing else. */
  readonly isGrade: (words: string) => boolean;
}

/** How many characters around a passage tell whether it is a title. */
const REACH = 120;

/** A heading that quotes is not taken up as a title where its words stand in marks elsewhere. */
const OPENS_QUOTED = /["\u201c\u2018]|(?:^|\s)'/;

/** How a heading is compared with what stands in marks; null for one that is a single word or quotes. */
const keysOfHeadings = perBlock(({ kind, passage: { text } }): string | null =>
  kind !== 'heading' || OPENS_QUOTED.test(text) || !/\s/.test(text) ? null : headingKey(text),
);

function spanOf(blocks: readonly Block[], passage: QuotedPassage): Span | null {
  const first = blocks[passage.firstBlock];
  const last = blocks[passage.lastBlock];
  if (first === undefined || last === undefined) return null;
  const { start } = toSpan(first, passage.start, passage.start + 1);
  const { end } = toSpan(last, passage.end - 1, passage.end);
  return end > start ? { start, end } : null;
}

/** Whether a passage in marks counts as a quotation: not a grade alone, not a title. */
function counts(
  blocks: readonly Block[],
  passage: QuotedPassage,
  context: QuotationContext,
  headings: ReadonlySet<string>,
): boolean {
  if (passage.firstBlock !== passage.lastBlock || passage.missing !== null) return true;
  const block = blocks[passage.firstBlock];
  if (block === undefined) return false;
  const { start, end } = passage;
  if (isReference(blocks, passage.firstBlock, start, end)) return false;
  const { isCounted, key } = readMarked(block.passage, start, block.passage.text, start, end, context.isGrade);
  return isCounted && !headings.has(key);
}

/** Whether words in marks may be a quotation as far as their own paragraph tells, and how they compare with a heading. */
const readMarked = perPlace((text: string, start: number, end: number, isGrade: QuotationContext['isGrade']) => {
  const quoted = text.slice(start, end);
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const isCounted = !isGradeAlone(quoted, before, after, isGrade) && !isTitle(quoted, before, after);
  return { isCounted, key: headingKey(quoted) };
});

function evidenceOf({ rule, words, speaker }: Attribution): readonly Evidence[] {
  return [{ rule: `quote.${rule}`, span: words, note: speaker }];
}

/** Whoever speaks as the text has it, without the words that only open the sentence; null where nobody is named. */
function namedIn(blocks: readonly Block[], phrase: Attribution['phrase']): Pick<QuoteMention, 'by' | 'bySpan'> {
  const block = phrase === null ? undefined : blocks[phrase.block];
  if (phrase === null || block === undefined || phrase.end <= phrase.start) return { by: null, bySpan: null };
  const start = phrase.start + lengthOfLead(block.passage.text.slice(phrase.start, phrase.end));
  return { by: block.passage.text.slice(start, phrase.end), bySpan: toSpan(block, start, phrase.end) };
}

function mentionOf(blocks: readonly Block[], passage: QuotedPassage, said: Attribution): QuoteMention | null {
  const span = spanOf(blocks, passage);
  if (span === null) return null;
  return {
    type: 'quote',
    start: span.start,
    end: span.end,
    inQuotation: null,
    speaker: said.speaker,
    ...namedIn(blocks, said.phrase),
    missing: passage.missing,
    evidence: evidenceOf(said),
  };
}

/**
 * Reads a document's quotations: pairs its marks over paragraphs, leaves out grades, titles and quotations within
 * others, and tells who speaks. Blocks and marks run side by side. In text order and disjoint; never throws.
 */
export function interpretQuotations(
  blocks: readonly Block[],
  marks: readonly (readonly FoundMark[])[],
  attributionsOf: AttributionsOf,
  context: QuotationContext,
): readonly QuoteMention[] {
  const pairs = pairMarks(blocks, marks);
  if (pairs.length === 0) return [];
  const headings = new Set(keysOfHeadings(blocks).filter((key) => key !== null));
  const passages = pairs.filter((passage) => counts(blocks, passage, context, headings));
  const speakers = readSpeakers(blocks, passages, attributionsOf, context);
  return passages.flatMap((passage, index) => {
    const said = speakers[index];
    const mention = said === undefined ? null : mentionOf(blocks, passage, said);
    return mention === null ? [] : [mention];
  });
}

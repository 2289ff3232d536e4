import type { Span } from '../../text/span.ts';
import type { Attribution } from './attribution.ts';
import { type QuotedBlock, within } from './block.ts';
import type { Surroundings } from './clause.ts';
import type { QuotedDocument } from './document.ts';
import { HAS_LINES, lastDocument } from './documents.ts';

/** `The bit that stung is that help is “…”`, `Best line: “…”`: a piece of a document, told by a word that says no more. */
const PIECE =
  /^\P{L}*(?:(?:And|But|Yet)\s)?(?:(?:the|one|my|our|another|its|their|a|this)\s)?(?:[\p{L}-]+\s){0,2}?(?:bit|part|line|lines|sentence|passage|paragraph|phrase|quote|sting|kicker)(?!\p{L})[^.;:\u0001]{0,70}?(?::|\s(?:is|was|are|were|reads?|ran|runs)(?:[\s,:]+(?:this|that)(?:\s[^.;:\u0001]{1,80})?)?:?)\s*[*_]*$/iu;

/** What a span that only names a piece tells: it is of the document named last before, else of the inspectors' report. */
export function readPieceIn(document: QuotedDocument, view: QuotedBlock, span: Span): Attribution | null {
  if (document.isOfficial || !PIECE.test(view.told.slice(span.start, span.end))) return null;
  if (within(view.speakers, span).some(({ row }) => row.side !== 'other')) return null;
  const side = lastDocument(document, view.index, span.start, HAS_LINES, 0) ?? 'inspectorate';
  return { speaker: side, phrase: null, rule: 'before', words: document.span(view.index, span) };
}

/** A quotation in the sentence that calls it a piece of a document. */
export const readPiece = (document: QuotedDocument, { first, before }: Surroundings): Attribution | null =>
  readPieceIn(document, first, before);

import type { Span } from '../../text/span.ts';
import type { Attribution } from './attribution.ts';
import { type QuotedBlock, sentenceAt, sentencesBefore, within } from './block.ts';
import type { Surroundings } from './clause.ts';
import type { QuotedDocument } from './document.ts';
import { ofDocument } from './documents.ts';
import { behindLabel } from './label-span.ts';

/** `The bit that stung is that help is “…”`, `Best line: “…”`: a piece of a document, told by a word that says no more. */
const PIECE =
  /^\P{L}*(?:(?:And|But|Yet)\s)?(?:(?:the|one|my|our|another|its|their|a|this)\s)?(?:[\p{L}-]+\s){0,2}?(?:bit|part|line|lines|sentence|passage|paragraph|phrase|quote|sting|kicker)(?!\p{L})[^.;:\u0001]{0,70}?(?::|,\s(?:that|which)\s[^.;:\u0001]{1,80}|\s(?:is|was|are|were|reads?|ran|runs)(?:[\s,:]+(?:this|that)(?:\s[^.;:\u0001]{1,80})?)?:?)\s*[*_]*$/iu;

/** `And there’s this one: “…”`: more of what is read out. */
const ANOTHER =
  /^\P{L}*(?:(?:And|But|Or|Then)\s)?(?:(?:(?:there|here)(?:['\u2019]s|\sis)|what about|take|listen to)\s)?(?:this|another)(?:\s(?:one|bit|line))?:\s*[*_]*$/iu;

/** A place in a text, by its number. */
export const POINTS_TO_TEXT =
  /(?<!\p{L})(?:page|paragraph|para|section|line)s?\s+(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)(?!\p{L})/iu;

/** `The good: our work is “…”. The bad: …`: what a text sorts so are the report's findings. */
const SORTED =
  /^\P{L}*(?:The|Their)\s(?:good|bad|not so good|positives?|negatives?|strengths?|weakness(?:es)?)(?:\s(?:news|bits?|points?))?:\s/u;

/** What a span that only names a piece tells: it is of the document named last before, else of the inspectors' report. */
export function readPieceIn(document: QuotedDocument, view: QuotedBlock, span: Span): Attribution | null {
  const words = view.told.slice(behindLabel(view, span.start), span.end);
  if (document.isOfficial || !(PIECE.test(words) || SORTED.test(words) || ANOTHER.test(words))) return null;
  if (within(view.speakers, span).some(({ row }) => row.side !== 'other')) return null;
  return ofDocument(document, view, span);
}

/** A quotation in the sentence that calls it a piece of a document. */
export const readPiece = (document: QuotedDocument, { first, before }: Surroundings): Attribution | null =>
  readPieceIn(document, first, before);

const LONGEST_POINTER = 300;
const IT_SAYS =
  /^\P{L}*(?:(?:And|But)\s)?(?:It|This|That|There it)\s(?:says|said|reads|states|is|was)\s*[,:]?\s*[*_]*$/u;

/** `Turn to paragraph 19. It says, “…”`: of the document of which the sentence before names a place. */
export function readPointedTo(document: QuotedDocument, { passage, first, lead }: Surroundings): Attribution | null {
  if (document.isOfficial || !IT_SAYS.test(lead)) return null;
  const [previous] = sentencesBefore(first, sentenceAt(first, passage.start).start);
  if (
    previous === undefined ||
    !POINTS_TO_TEXT.test(first.told.slice(Math.max(previous.start, previous.end - LONGEST_POINTER), previous.end))
  )
    return null;
  return ofDocument(document, first, previous);
}

import type { Span } from '../../text/span.ts';
import type { Attribution } from './attribution.ts';
import { sentenceAt, sentencesBefore } from './block.ts';
import { attributeTo, isAlone, type Surroundings } from './clause.ts';
import type { QuotedDocument } from './document.ts';
import { ofDocument } from './documents.ts';
import { behindLabel } from './label-span.ts';
import { readTopic } from './phrases.ts';

/** `The mayor put out a statement last night.`, `Instead they sent us this.`: the next words are the subject's. */
const GIVES_WORDS =
  /\s(?:sent|sends|gave|gives|issued|issues|put out|puts out|released|releases|posted|posts|e-?mailed|offered|handed)\s(?:[^.;:\u0001]{0,40}\s)?(?:this|statement|reply|response|answer|message|line|words|these\slines)(?:\s[^.;:\u0001]{1,40})?[.:]\s*$/u;
/** `I’ll just read you one line.`, `Page six.`: a piece of the document that is spoken of. */
const READS_PIECE =
  /^\P{L}*(?:(?:(?:let me|I(?:['\u2019]ll| will| shall)|I(?:['\u2019]m| am) going to|I want to|can I|may I|could I)\s(?:just\s)?(?:read|quote|give)\s[^.;:\u0001]{0,60}(?:line|sentence|bit|paragraph|passage|words?|what it says|from it)(?:,?\s[^.;:\u0001]{0,110})?)|(?:page|paragraph|para|section|line)\s(?:\d+|\p{Ll}+)|(?:One|Another|The\s\p{Ll}+)\s(?:line|paragraph|sentence|passage)(?:\s(?!(?:of|from|in)\s)[\p{L}'\u2019]+){1,8})[.:]\s*$/iu;
const LONGEST = 260;

/** The sentence behind which a quotation stands alone, in a text that is no official paper; null where it does not or that is too long. */
export function sentenceBeforeAlone(document: QuotedDocument, around: Surroundings): Span | null {
  const { first, passage } = around;
  if (document.isOfficial || !isAlone(around)) return null;
  const [previous] = sentencesBefore(first, sentenceAt(first, passage.start).start);
  return previous === undefined || previous.end - previous.start > LONGEST ? null : previous;
}

/** A quotation that stands alone behind a sentence which says that somebody gave out a text, or that one is read from. */
export function readAnnounced(document: QuotedDocument, around: Surroundings): Attribution | null {
  const { first } = around;
  const previous = sentenceBeforeAlone(document, around);
  if (previous === null) return null;
  const sentence = { start: behindLabel(first, previous.start), end: previous.end };
  const words = first.told.slice(sentence.start, sentence.end);
  if (READS_PIECE.test(words)) return ofDocument(document, first, sentence, 'paragraph');
  return GIVES_WORDS.test(words) ? attributeTo(document, readTopic(first, sentence), 'paragraph') : null;
}

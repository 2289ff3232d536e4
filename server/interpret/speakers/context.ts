import type { Span } from '../../text/span.ts';
import { type Attribution, isCarried } from './attribution.ts';
import { LONGEST_SENTENCE, NO_WORDS, partsIn, type QuotedBlock, sentenceAt, sentencesBefore, within } from './block.ts';
import {
  attributeTo,
  attributeToInspectors,
  isAlone,
  isMereTerm,
  isPassive,
  type Surroundings,
  speaksOfSelf,
} from './clause.ts';
import { orReport } from './contested.ts';
import type { QuotedDocument } from './document.ts';
import { ANY_DOCUMENT, lastDocument, ofDocument } from './documents.ts';
import { readSpeakerAfter, readTopic } from './phrases.ts';
import { POINTS_TO_TEXT, readPieceIn } from './pieces.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { subjectOf } from './verbs.ts';
import { sectionTopic } from './voices.ts';

/** How many sentences, blocks and headings back a speaker is looked for. */
const SENTENCES_BACK = 8;
const BLOCKS_BACK = 4;
const LONGEST_LIST = 30;
const MOST_QUOTATIONS = 8;

/** A question put to somebody, whose answer may follow: the words before the subject. */
const QUESTION =
  /(?<!\p{L})(?:did|does|do|would|has|have|is|was|were|are|will|can|could|should)\s(?=[^?]*\?["'\u2019\u201d]?\s*$)/iu;
/** Verbs by which a sentence lists what its subject holds (`areas for improvement include "…"`). */
const LISTS = /(?<!\p{L})(?:includes?|included)\s(?:(?:the|an?)\s)?[*_]*$/u;
/** `And what did she say?`, a line by itself that is no heading. */
const ASKS_OF = /(?:did|does|is|was|would|has) s?he(?!\p{L})[^?]*\?\s*$/u;
const ENDS_IN_COLON = /:["'\u2019\u201d*_\s]*$/;

/** Whether a name is that of somebody in office of whom the text tells. */
const isKnown = (document: QuotedDocument, { head }: SpeakerPhrase): boolean =>
  (document.person(head)?.weight ?? 0) > 0;

/** Who speaks in a sentence that is not the quotation's own: whom it quotes, its reporting subject, or its topic. */
export function readSpokenIn(
  document: QuotedDocument,
  view: QuotedBlock,
  sentence: Span,
  takesTopics: boolean,
): Attribution | null {
  const part = partsIn(view, sentence).at(-1);
  const quoted = part === undefined ? undefined : document.told(part.quotation);
  if (quoted !== undefined && isCarried(quoted)) return quoted;
  const span = { start: sentence.start, end: Math.min(sentence.end, sentence.start + LONGEST_SENTENCE) };
  const words = view.told.slice(span.start, span.end);
  const asked = QUESTION.exec(words);
  if (takesTopics && asked !== null) {
    const phrase = readSpeakerAfter(view, span.start + asked.index + asked[0].length, span.end);
    const found = attributeTo(document, phrase, 'paragraph', view, span);
    if (found !== null) return found;
  }
  const verbs = within(view.reporting, span).filter(
    (verb) => /^(?:speech|judging|naming)$/.test(verb.reporting) && !isPassive(view, span.start, verb),
  );
  for (const verb of ENDS_IN_COLON.test(words) ? verbs.toReversed() : verbs) {
    const subject = subjectOf({ document, view, before: span }, verb);
    if (subject?.kind === 'name' && verb.reporting !== 'speech') continue;
    const found = attributeTo(document, subject, 'paragraph', view, verb);
    if (found !== null) return found;
  }
  if (takesTopics && POINTS_TO_TEXT.test(words)) {
    return ofDocument(document, view, span, 'paragraph');
  }
  const topic = readTopic(view, span);
  if (topic === null || (topic.kind === 'name' && !(takesTopics && isKnown(document, topic)))) return null;
  const found = attributeTo(document, topic, 'paragraph');
  return takesTopics || found?.speaker === 'inspectorate' ? found : null;
}

/** The quotation before it in the same sentence (`praised for "…" and for "…"`). */
function fromOwnSentence(document: QuotedDocument, { first, before }: Surroundings): Attribution | null {
  for (const { quotation } of partsIn(first, before).toReversed()) {
    const told = document.told(quotation);
    // Words with an attribution of their own behind them leave the sentence to whoever spoke before.
    if (told === undefined || (told.rule === 'after' && partsIn(first, before).length > 1)) continue;
    return isCarried(told) ? told : null;
  }
  return null;
}

/** A sentence about the inspectors or their report (`the inspectors made two recommendations: to improve "…"`). */
function fromOwnTopic(document: QuotedDocument, { first, before }: Surroundings): Attribution | null {
  const topic = readTopic(first, before);
  if (topic === null || topic.kind === 'name' || topic.kind === 'event') return null;
  const found = attributeTo(document, topic, 'before');
  return found?.speaker === 'inspectorate' ? found : null;
}

function fromParagraph(document: QuotedDocument, { first, passage }: Surroundings, alone: boolean): Attribution | null {
  const own = sentenceAt(first, passage.start);
  for (const sentence of sentencesBefore(first, own.start, SENTENCES_BACK)) {
    const found = readSpokenIn(document, first, sentence, alone);
    if (found !== null) return found;
  }
  return null;
}

/** The speaker of the quotation that ended the paragraph before, if nothing but its attribution follows it there. */
function carriedOver(document: QuotedDocument, view: QuotedBlock): Attribution | null {
  const part = view.quoted.at(-1);
  if (part === undefined) return null;
  const told = document.told(part.quotation);
  if (told === undefined || !isCarried(told)) return null;
  const endsWithIt =
    NO_WORDS.test(view.told.slice(part.end)) || sentenceAt(view, part.end - 1).end >= view.text.trimEnd().length;
  return endsWithIt ? { ...told, rule: 'carried' } : null;
}

const withRule = (found: Attribution | null, rule: Attribution['rule']): Attribution | null =>
  found === null ? null : { ...found, rule };

/** `the key lines:`, `among the criticisms:`: a lead-in that names pieces of a document, or judgements, and nobody. */
function readListing(document: QuotedDocument, view: QuotedBlock, sentence: Span): Attribution | null {
  const noun = within(view.reporting, sentence).find(
    ({ reporting }) => reporting === 'passage' || reporting === 'judging-noun',
  );
  if (noun === undefined) return withRule(readPieceIn(document, view, sentence), 'lead-in');
  const side = noun.reporting === 'passage' ? lastDocument(document, view.index, sentence.end, ANY_DOCUMENT, 0) : null;
  return {
    ...attributeToInspectors(document, view, noun),
    ...(side === null ? {} : { speaker: side }),
    rule: 'lead-in',
  };
}

function spokenInBlock(document: QuotedDocument, view: QuotedBlock, takesTopics: boolean): Attribution | null {
  const isLeadIn = ENDS_IN_COLON.test(view.text);
  for (const sentence of sentencesBefore(view, Number.POSITIVE_INFINITY, SENTENCES_BACK)) {
    const found = readSpokenIn(document, view, sentence, takesTopics || isLeadIn);
    if (found !== null) return { ...found, rule: isLeadIn ? 'lead-in' : 'carried' };
    const listed = isLeadIn ? readListing(document, view, sentence) : null;
    if (listed !== null) return listed;
  }
  return null;
}

/** The first quotation of the inspectors' words in a paragraph, whoever else it quotes. */
function inspectorsIn(document: QuotedDocument, view: QuotedBlock): Attribution | null {
  for (const { quotation } of view.quoted.slice(0, MOST_QUOTATIONS)) {
    const told = document.told(quotation);
    if (told?.speaker === 'inspectorate') return { ...told, rule: 'carried' };
  }
  return null;
}

function fromBlocksBefore(document: QuotedDocument, { first }: Surroundings, alone: boolean): Attribution | null {
  let view = document.before(first.index);
  for (let n = 0; n < BLOCKS_BACK && view !== null; n++) {
    const isLeadIn = ENDS_IN_COLON.test(view.text);
    if (view.block.kind === 'heading' && !isLeadIn && view.quoted.length === 0 && !ASKS_OF.test(view.told)) return null;
    if (first.block.kind === 'item' && view.block.kind === 'item' && !alone) return null;
    const found = (alone && n === 0 ? carriedOver(document, view) : null) ?? spokenInBlock(document, view, alone);
    if (found !== null) return alone || found.speaker === 'inspectorate' ? found : inspectorsIn(document, view);
    view = document.before(view.index);
  }
  return null;
}

/** `What inspectors said`: the heading over the quotation. */
function fromSection(document: QuotedDocument, { first }: Surroundings, alone: boolean): Attribution | null {
  if (!alone && first.block.kind !== 'item') return null;
  const topic = sectionTopic(document, first.index);
  const isReport = alone || (topic !== null && (document.view(topic.block)?.reporting.length ?? 0) > 0);
  const found = attributeTo(document, topic, 'section');
  return isReport || found?.speaker === 'inspectorate' ? found : null;
}

/** The speaker of a quotation before it in its own block: speech that its attribution interrupts. */
export function readInterrupted(document: QuotedDocument, around: Surroundings): Attribution | null {
  if (!isAlone(around) || around.first.quoted.length < 2) return null;
  return fromParagraph(document, around, true);
}

/** The lead-in of the list that the quotation's item is in (`the inspectors found that:`). */
function fromListLeadIn(document: QuotedDocument, { first }: Surroundings): Attribution | null {
  if (first.block.kind !== 'item') return null;
  let view = document.before(first.index);
  for (let n = 0; n < LONGEST_LIST && view?.block.kind === 'item'; n++) view = document.before(view.index);
  return view === null || !ENDS_IN_COLON.test(view.text) ? null : spokenInBlock(document, view, true);
}

/** `words like “drift” and “delay”`: one of a series whose others somebody is told to have said. */
function fromSeries(document: QuotedDocument, { first, before }: Surroundings): Attribution | null {
  const part = partsIn(first, before).at(-1);
  if (part === undefined || !/^\s*(?:[,;]|and|or|to|&|,\s*and|,\s*or)\s*$/.test(first.told.slice(part.end, before.end)))
    return null;
  const told = document.told(part.quotation);
  return told !== undefined && isCarried(told) ? told : null;
}

/** Words that stand before an adjective, not before a name (`because of “unassessed” risk`). */
const BEFORE_ADJECTIVE =
  /(?<!\p{L})(?:of|to|with|by|for|from|and|or|about|over|were|was|are|is|been|than|too|not|\p{Ll}+ly)\s[*_]*$|,\s[*_]*$/u;
const MOST_WORDS_OF_ADJECTIVE = 3;

/** A few describing words right behind a sentence in which the inspectors speak, with nobody else named between. */
function fromReportBefore(
  document: QuotedDocument,
  { passage, first, before, after }: Surroundings,
): Attribution | null {
  const quoted = first.text.slice(passage.start, passage.end);
  if (!/^.\p{Ll}/u.test(quoted) || quoted.split(' ').length > MOST_WORDS_OF_ADJECTIVE) return null;
  if (!BEFORE_ADJECTIVE.test(first.told.slice(Math.max(0, before.end - 30), before.end))) return null;
  const own = { start: before.start, end: before.end };
  if (within(first.speakers, own).some(({ row }) => row.kind === 'person' || row.kind === 'people')) return null;
  if (within(first.reporting, { start: before.start, end: after.end }).length > 0) return null;
  const [previous] = sentencesBefore(first, sentenceAt(first, passage.start).start);
  const found = previous === undefined ? null : readSpokenIn(document, first, previous, false);
  return found?.speaker === 'inspectorate' ? { ...found, rule: 'paragraph' } : null;
}

/** From how many words on what stands in a noun's place is a phrase of somebody's rather than a term (`had led to “a loss of trust”`). */
const WORDS_OF_PHRASE = 3;

const isLongTerm = ({ passage, first }: Surroundings): boolean =>
  first.text.slice(passage.start, passage.end).split(' ').length >= WORDS_OF_PHRASE;

/** How far a quotation's words have to speak for the inspectors before they outweigh the topic of a sentence before. */
const LEAD_OF_REPORT = 2;

/** Tells the speaker from what stands before the quotation's own sentence: its paragraph, those before, its section. */
export function readContext(document: QuotedDocument, around: Surroundings): Attribution | null {
  const alone = isAlone(around);
  if (document.isOfficial && (!alone || around.passage.missing === 'opening')) return fromSeries(document, around);
  const listed = fromListLeadIn(document, around);
  if (listed !== null && !alone) return listed;
  const { lead } = around;
  const listing = LISTS.test(lead) ? fromOwnTopic(document, around) : null;
  if (listing !== null) return listing;
  if (!alone && isMereTerm(around))
    return (
      fromSeries(document, around) ??
      fromReportBefore(document, around) ??
      (isLongTerm(around) ? fromOwnSentence(document, around) : null)
    );
  const own = fromOwnSentence(document, around) ?? fromOwnTopic(document, around);
  if (own !== null) return own;
  const near = fromParagraph(document, around, alone);
  const far =
    (near?.rule === 'paragraph' ? orReport(document, around, near, LEAD_OF_REPORT) : near) ??
    fromBlocksBefore(document, around, alone) ??
    fromSection(document, around, alone);
  return !alone && far?.speaker === 'inspectorate' && speaksOfSelf(around) ? null : far;
}

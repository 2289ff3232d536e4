import { CASES } from '../../knowledge/speaker-marks.ts';
import type { SpeakerSide } from '../../knowledge/speakers.ts';
import type { FoundSpeaker } from '../../recognise/attributions.ts';
import { firstFrom, type Span } from '../../text/span.ts';
import type { Attribution, SpeakerRule } from './attribution.ts';
import { type QuotedBlock, sentenceAt, within } from './block.ts';
import type { QuotedDocument } from './document.ts';
import { readSpeakerAfter } from './phrases.ts';
import { readRole } from './roles.ts';
import { isWork, type SpeakerPhrase } from './speaker-phrase.ts';
import { readSubject } from './subjects.ts';

/** How many blocks back, and words in one, a document is looked for. */
const BLOCKS_BACK = 20;
const CUES_BACK = 60;
const BLOCKS_OF_TEXT = 12;
/** The weight from which a document's word tells whose it is (see `SpeakerRow`). */
const OF_KNOWN_SORT = 3;

/** What `the report` and `the letter` may take up. */
const REPORT = /report|review|inquiry|study|research|survey|judgment|paper/i;
const LETTER = /letter/i;
const REVIEW = /review/i;

/** Any document that can be quoted from. */
export const ANY_DOCUMENT = /./;

/** Documents of many lines. */
const HAS_LINES = /report|letter|review|judge?ment|study|inquiry|inspection|plan|paper|mail|minutes/i;

/** How many blocks at a document's top may name the paper itself (`Report to Cabinet`), which `the report` in it is not. */
const BLOCKS_OF_HEAD = 5;

const isOwnHead = (view: QuotedBlock, side: SpeakerSide): boolean =>
  side === 'authority' && (view.block.kind === 'heading' || view.index < BLOCKS_OF_HEAD);

/** `into the death of`, `on how she was neglected`: what a review of one case is about. */
const ABOUT_CASE = new RegExp(`^\\s(?:into|on|about|of)\\s(?:[\\p{L}'\\u2019-]+\\s){0,5}?(?:${CASES})(?!\\p{L})`, 'u');
const REACH_BEHIND = 80;

/** `the council’s own review`, `the DfE letter`. */
const OWNS_WORK = /^(?:['\u2019]s?\s(?:[\p{L}-]+\s){0,3}|\s)$/u;

/** `The document, drawn up by the commissioner,`. */
const WRITTEN_BY = /^,?\s(?:drawn up|written|compiled|produced|carried out|conducted|led)\sby\s/u;

/**
 * Whose a work is by the words right behind its name: whoever is said to have written it, or, where it is about one case rather than
 * about a council's services, reviewers. Null where they do not tell.
 */
export function toldBehind(view: QuotedBlock, end: number): SpeakerSide | null {
  const rest = view.told.slice(end, end + REACH_BEHIND);
  const by = WRITTEN_BY.exec(rest);
  if (by !== null) return readSpeakerAfter(view, end + by[0].length, sentenceAt(view, end).end)?.side ?? null;
  return ABOUT_CASE.test(rest) ? 'other' : null;
}

/** `In a letter to staff, the chief executive said`: whoever says something in it. */
const IS_MEDIUM = /(?:^|\s)in\s(?:an?|his|her|its|their)\s(?:[\p{L}-]+\s){0,2}$/iu;

/** `The commissioner told us in her report that`: nothing that a later paragraph takes up. */
const IS_OWN_MEDIUM = /\sin\s(?:his|her|its|their)\s(?:[\p{L}-]+\s){0,2}$/iu;

/** `Ministers have sent the council a letter`: whoever is named right before what is done with it. */
const SENDS =
  /^(?:\s(?:has|have|had|also|then|later|now)){0,3}\s(?:sent|sends|wrote|writes|written|issued|issues|published|publishes|released|releases|served|serves)\s(?:[\p{L}'\u2019-]+\s){0,5}an?\s(?:[\p{L}-]+\s){0,3}$/u;

function senderOf(view: QuotedBlock, cue: FoundSpeaker): SpeakerSide | null {
  const { start, end } = sentenceAt(view, cue.start);
  const sender = within(view.speakers, { start, end: cue.start }).find(({ end: behind }) =>
    SENDS.test(view.told.slice(behind, cue.start)),
  );
  if (sender !== undefined && sender.row.kind !== 'document') return sender.row.side;
  const isMedium = IS_MEDIUM.test(view.told.slice(start, cue.start));
  const verb = within(view.reporting, { start, end }).find(({ reporting }) => reporting === 'speech');
  const subject = isMedium && verb !== undefined ? readSubject(view, { start, end: verb.start }, verb, null) : null;
  // `the committee`, a body that others have, too, tells no side by itself.
  return subject === null || subject === 'same' || (subject.kind === 'body' && subject.weight < OF_KNOWN_SORT)
    ? null
    : subject.side;
}

/** Whose a work is as the words around it introduce it (`a report by the board`, `the council's own review`, `a report into his death`). */
function sideIntroduced(view: QuotedBlock, cue: FoundSpeaker): SpeakerSide | null {
  const before = view.speakers[view.speakers.indexOf(cue) - 1];
  const isOwned = before !== undefined && OWNS_WORK.test(view.told.slice(before.end, cue.start));
  const phrase = readRole(view, { start: (isOwned ? before : cue).start, end: sentenceAt(view, cue.start).end });
  const isTold = phrase !== null && isWork(phrase) && (isOwned || phrase.weight > cue.row.weight);
  return (isTold ? phrase.side : null) ?? toldBehind(view, cue.end) ?? senderOf(view, cue);
}

/** `the review said`: words that take up what was introduced before, and introduce nothing. */
const LONGEST_ARTICLE = 8;
const TAKES_UP = /(?:^|\s)(?:the|this|that|its|their)\s$/i;
/** How near a document counts that is only mentioned, not said to tell anything. */
const BLOCKS_NEAR = 1;

/** Whether a sentence has its document say something, or owes it what it says. */
function tells(view: QuotedBlock, { start, end }: FoundSpeaker): boolean {
  const sentence = sentenceAt(view, start);
  const behind = within(view.reporting, { start: end, end: sentence.end })[0];
  const source = within(view.reporting, { start: sentence.start, end: start }).at(-1);
  return (behind !== undefined && !/-noun$/.test(behind.reporting)) || source?.reporting === 'source';
}

/** `Inspectors said calls had gone up, following a serious case review`: a document that is only part of what they say. */
const isSaidByInspectors = (view: QuotedBlock, { row, start }: FoundSpeaker): boolean =>
  row.side !== 'inspectorate' &&
  within(view.speakers, { start: sentenceAt(view, start).start, end: start }).some(
    (cue) => cue.row.side === 'inspectorate' && cue.row.kind !== 'document' && isSaying(view, cue, start),
  );

const LONGEST_GAP_TO_VERB = 12;
const isSaying = (view: QuotedBlock, { end }: FoundSpeaker, before: number): boolean =>
  within(view.reporting, { start: end, end: Math.min(before, end + LONGEST_GAP_TO_VERB) }).length > 0;

/** A known word for a speaker before a place, and how many blocks before. */
interface Named {
  readonly view: QuotedBlock;
  readonly cue: FoundSpeaker;
  readonly back: number;
}

/** The known words for speakers before an offset, the last one first. */
function* namedBefore(document: QuotedDocument, block: number, offset: number, most: number): Iterable<Named> {
  let limit = offset;
  let view = document.view(block);
  for (let back = 0; back <= most && view !== null; back++) {
    const near = view.speakers.slice(0, firstFrom(view.speakers, limit)).slice(-CUES_BACK).toReversed();
    for (const cue of near) yield { view, cue, back };
    limit = Number.POSITIVE_INFINITY;
    view = document.before(view.index);
  }
}

/**
 * The side of the document of a known sort that is named last before an offset, within reach: one that is said to tell something
 * before one that is mentioned further off.
 */
export function lastDocument(
  document: QuotedDocument,
  block: number,
  offset: number,
  sort: RegExp,
  least = OF_KNOWN_SORT,
): SpeakerSide | null {
  let mentioned: SpeakerSide | null = null;
  let takenUpAlone: SpeakerSide | null = null;
  let isBehindInspectors = false;
  for (const { view, cue, back } of namedBefore(document, block, offset, BLOCKS_BACK)) {
    const { row, start, end } = cue;
    if (row.side === 'inspectorate' && row.kind !== 'document') isBehindInspectors = true;
    if (row.kind !== 'document' || !sort.test(view.text.slice(start, end))) continue;
    if (isSaidByInspectors(view, cue)) continue;
    if (back > 0 && IS_OWN_MEDIUM.test(view.told.slice(sentenceAt(view, start).start, start))) continue;
    const introduced = sideIntroduced(view, cue);
    const side = introduced ?? (row.weight >= least ? row.side : null);
    if (side === null || (introduced === null && isOwnHead(view, side))) continue;
    const isBare = introduced === null && row.weight <= OF_KNOWN_SORT && least > 0;
    if (isBare && TAKES_UP.test(view.told.slice(Math.max(0, start - LONGEST_ARTICLE), start))) takenUpAlone ??= side;
    else if (tells(view, cue)) return side;
    // What is only mentioned, before the inspectors are, is not what a text about their inspection takes up.
    else if (side !== 'inspectorate' && isBehindInspectors && sort === REPORT) continue;
    else if (back <= BLOCKS_NEAR) return side;
    else mentioned ??= side;
  }
  return mentioned ?? takenUpAlone;
}

/** The attribution to the document of many lines that is named last before the end of words which speak of a place in it. */
export const ofDocument = (
  document: QuotedDocument,
  view: QuotedBlock,
  words: Span,
  rule: SpeakerRule = 'before',
): Attribution => ({
  speaker: lastDocument(document, view.index, words.end, HAS_LINES, 0) ?? 'inspectorate',
  phrase: null,
  rule,
  words: document.span(view.index, words),
});

/** Works that no word for a report or letter takes up. */
const OF_ITS_OWN = /^(?:assessment|annual rating)$/i;

/** The side of the document that `the report`, `the letter`, `the review` takes up, named last before it; null where none is. */
export function takenUp(document: QuotedDocument, { head, block, start }: SpeakerPhrase): SpeakerSide | null {
  if (OF_ITS_OWN.test(head)) return null;
  const isReview = REVIEW.test(head);
  const sort = [LETTER, REVIEW].find((one) => one.test(head)) ?? (/document/i.test(head) ? HAS_LINES : REPORT);
  return lastDocument(document, block, start, sort, isReview ? OF_KNOWN_SORT + 1 : OF_KNOWN_SORT);
}

/** `A report has found …`, when the next paragraph begins with what it is: `The serious case review …`. */
export function announced(document: QuotedDocument, phrase: SpeakerPhrase): SpeakerSide | null {
  const view = document.view(phrase.block);
  if (view === null || !/^an?\s/i.test(view.told.slice(phrase.start, phrase.end))) return null;
  const next = document.after(phrase.block);
  const cue = next?.speakers[0];
  if (next === null || cue === undefined || !/^The\s$/.test(next.told.slice(0, cue.start))) return null;
  if (cue.row.kind !== 'document') return null;
  return sideIntroduced(next, cue) ?? (cue.row.weight >= OF_KNOWN_SORT ? cue.row.side : null);
}

/** Bodies that publish reports of their own, beside the inspectorates. */
const REPORTS_ITSELF = /committee|ombudsman|inquiry|commission|audit office|MPs|peers|panel|safeguarding/i;
const OF_ANY_BODY = 4;
const BLOCKS_TO_REPORTER = 5;
const IS_RIGHT_BEFORE = /^\s(?:(?:has|have|had|also|now)\s){0,2}$/;
const LONGEST_GAP = 40;

/** `The minister has written to the council`. */
const WRITES_TO = /^(?:,[^,.]{3,60},)?(?:\s(?:has|have|had|also|then|later|now)){0,3}\s(?:wrote|written|writes)\sto\s/u;
const LONGEST_WAY_TO_LETTER = 100;

/** Whose `the letter` is that nothing introduces: that of the last who is said to have written to somebody. */
function lastWriter(document: QuotedDocument, { block, start }: SpeakerPhrase): SpeakerSide | null {
  for (const { view, cue } of namedBefore(document, block, start, BLOCKS_TO_REPORTER))
    if (WRITES_TO.test(view.told.slice(cue.end, cue.end + LONGEST_WAY_TO_LETTER))) return cue.row.side;
  return null;
}

/**
 * Whose `the report` is that nothing introduces: that of the body last said to tell something which publishes reports; `the letter`
 * is that of whoever has written.
 */
export function lastReporter(document: QuotedDocument, phrase: SpeakerPhrase): SpeakerSide | null {
  const { block, start, head } = phrase;
  if (LETTER.test(head)) return lastWriter(document, phrase);
  if (!/report/i.test(head)) return null;
  for (const { view, cue } of namedBefore(document, block, start, BLOCKS_TO_REPORTER)) {
    const { row, start: from, end } = cue;
    const isReporter =
      (row.kind === 'body' || row.kind === 'people') &&
      (row.side === 'inspectorate' || (row.weight > OF_ANY_BODY && REPORTS_ITSELF.test(view.text.slice(from, end))));
    const verb = isReporter ? within(view.reporting, { start: end, end: end + LONGEST_GAP })[0] : undefined;
    if (verb !== undefined && IS_RIGHT_BEFORE.test(view.told.slice(end, verb.start))) return row.side;
  }
  return null;
}

interface ShortName {
  readonly side: SpeakerSide;
  readonly short: RegExp;
  readonly whole: RegExp;
}

/** Bodies that a text, once it has named them, calls by a word that a council's own bodies, or others, share. */
const SHORT_NAMES: readonly ShortName[] = [
  {
    side: 'inspectorate',
    short: /(?:^|\s)the commission(?:['\u2019]s)?(?:$|[\s,])/i,
    whole: /^(?:Commission for Social Care Inspection|CSCI|Care Quality Commission|CQC|Healthcare Commission)$/i,
  },
  {
    side: 'other',
    short: /committee/i,
    whole:
      /^(?:MPs|peers|Parliament|House of (?:Commons|Lords)|.*select committee|Commons committee|committee of MPs|education committee|public accounts committee)$/i,
  },
  {
    side: 'other',
    short: /(?:^|\s)(?:the|its|that) department(?:['\u2019]s)?(?:$|\s)/i,
    whole: /^(?:Department (?:for|of)\s.*|DfE|DfES|DCSF|government department)$/i,
  },
];

/** `A man from the Department`: with a capital it is the ministry. */
const OF_THE_DEPARTMENT = /(?:from|at|of|for) the Department(?!\p{L})/u;

/** How many characters behind a name may tell for whom somebody speaks. */
const REACH_OF_ASIDE = 24;

/** The side of a body of a known name that `the committee`, `the department` or `the commission` takes up, or null. */
export function sideOfShortName(document: QuotedDocument, phrase: SpeakerPhrase): SpeakerSide | null {
  let view = document.view(phrase.block);
  const words = document.wordsOf(phrase);
  if (OF_THE_DEPARTMENT.test(words)) return 'other';
  const aside = /^, for [^,]*(?=,)/.exec(document.behind(phrase, REACH_OF_ASIDE))?.[0] ?? '';
  const name = SHORT_NAMES.find(({ short }) => short.test(words + aside));
  if (name === undefined) return null;
  for (let n = 0; n <= BLOCKS_OF_TEXT && view !== null; n++) {
    const { text, speakers } = view;
    if (speakers.some(({ start, end }) => name.whole.test(text.slice(start, end)))) return name.side;
    view = document.before(view.index);
  }
  return null;
}

import type { QuotedBlock } from './block.ts';
import type { QuotedDocument } from './document.ts';
import { labelSpan } from './label-span.ts';
import { readSpeakerAfter, readTopic } from './phrases.ts';
import type { Settle, SpeakerPhrase } from './speaker-phrase.ts';

/** How many blocks make up a document's head. */
const BLOCKS_OF_HEAD = 3;

/** `Eastmere Unison, circular 9 to members`: the first lines of a text, run into one paragraph. */
const isImprint = (view: QuotedBlock, n: number): boolean =>
  n === 0 && view.text.length < LONGEST_LINE && view.reporting.length === 0 && !/[.!?:]$/.test(view.text.trimEnd());

/** What stands in the menu or the foot of a charity's page. */
const IS_CHARITYS = /(?:^|[|\u00b7]\s?)Donate(?=\s*(?:$|[|\u00b7]))|registered charity/iu;

/** The charity that its own menu or imprint shows to publish a page. */
function charityIn(view: QuotedBlock): SpeakerPhrase | null {
  const found = IS_CHARITYS.exec(view.told.slice(0, LONGEST_LINE));
  if (found === null) return null;
  const words = { start: found.index, end: found.index + found[0].length };
  return { ...words, block: view.index, kind: 'body', side: 'other', weight: 6, head: 'charity', isNamed: false };
}

/** A union, association or the like that a document's head names as its publisher, or null. */
export function publisherOf(document: QuotedDocument): SpeakerPhrase | null {
  let view = document.after(-1);
  for (let n = 0; n < BLOCKS_OF_HEAD && view !== null; n++) {
    const isHead = view.block.kind === 'heading' || isImprint(view, n);
    const topic = isHead ? readTopic(view, { start: 0, end: Math.min(view.text.length, LONGEST_LINE) }) : null;
    if (topic !== null && topic.kind === 'body' && topic.side === 'other' && topic.weight >= 3) return topic;
    const charity = charityIn(view);
    if (charity !== null) return charity;
    view = document.after(view.index);
  }
  return null;
}

/** How many blocks above one its section's heading is looked for. */
const BLOCKS_UNDER_HEADING = 40;

/** Whom the heading over a block names (`A word from the director`), or null. */
export function sectionTopic(document: QuotedDocument, block: number): SpeakerPhrase | null {
  let view = document.before(block);
  for (let n = 0; n < BLOCKS_UNDER_HEADING && view !== null; n++) {
    if (view.block.kind === 'heading' && view.quoted.length === 0) {
      const start = BY.exec(view.told)?.[0].length ?? 0;
      const topic = readTopic(view, { start, end: view.text.length });
      const isReport = topic?.kind === 'pronoun' && topic.head === 'they' && view.reporting.length > 0;
      return topic === null || topic.kind === 'name' || (topic.kind === 'pronoun' && !isReport) ? null : topic;
    }
    view = document.before(view.index);
  }
  return null;
}

/** The speaker whose label a block begins with (`CLLR HALE: …`), or null. */
export function labelPhrase(view: QuotedBlock): SpeakerPhrase | null {
  const label = labelSpan(view);
  return label === null ? null : readSpeakerAfter(view, label.start, label.end);
}

/** How many lines at a document's end may hold its signature. */
const BLOCKS_OF_SIGNATURE = 4;
const LONGEST_SIGNATURE = 90;
/** A line with blanks around it. */
const LONGEST_LINE = 200;
const SIGNS_OFF =
  /^\s*(?:Yours (?:sincerely|faithfully|truly|ever)|Kind regards|Best wishes|With (?:best|kind) (?:wishes|regards)),?\s*$/i;

/** Who signs a document below its last paragraph (`Councillor Jo Hale, Leader of the Council`), or null. */
export function signatoryOf(document: QuotedDocument, settle: Settle): SpeakerPhrase | null {
  let view = document.before(document.blocks.length);
  for (let n = 0; n < BLOCKS_OF_SIGNATURE && view !== null; n++) {
    if (view.told.length > LONGEST_LINE) return null;
    const line = view.told.trim();
    if (line.length > LONGEST_SIGNATURE || /[.!?:;]$/.test(line) || SIGNS_OFF.test(line)) return null;
    const phrase = view.quoted.length > 0 ? null : readSpeakerAfter(view, 0, view.text.length);
    const settled = phrase === null || phrase.kind === 'name' || phrase.kind === 'pronoun' ? null : settle(phrase);
    if (settled !== null && settled.kind !== 'document' && settled.kind !== 'event') return settled;
    view = document.before(view.index);
  }
  return null;
}

const LINES_OF_BYLINE = 5;
/** `By Jo Hale`, `Our guest columnist is Jo Hale`. */
const BY =
  /^\s*(?:By\s|(?:Our|This \p{Ll}+['\u2019]s)\s(?:guest\s)?(?:columnist|writer|contributor|blogger)(?:\sis|:)\s)?/iu;

/** The person whom a line of a document's head names with an office (`Councillor Jo Hale, Leader of the Council`), or null. */
export function bylineOf(document: QuotedDocument, settle: Settle): SpeakerPhrase | null {
  let view = document.after(-1);
  for (let n = 0; n < LINES_OF_BYLINE && view !== null; n++) {
    const line = view.told.slice(0, LONGEST_LINE).trim();
    if (
      line.length <= LONGEST_SIGNATURE &&
      !/[.!?:;]$|^Dear\s/.test(line) &&
      view.quoted.length === 0 &&
      view.reporting.length === 0
    ) {
      const phrase = readSpeakerAfter(view, BY.exec(view.told)?.[0].length ?? 0, view.text.length);
      const settled = phrase?.kind === 'person' && phrase.isNamed ? settle(phrase) : null;
      if (settled !== null) return settled;
    }
    view = document.after(view.index);
  }
  return null;
}

const BLOCKS_OF_VOICE = 16;
/** How much of a block is looked at. */
const REACH_OF_VOICE = 800;
/** What only a council calls its own. */
const OUR_SERVICES =
  /(?<!\p{L})(?:(?:inspected|visited|rated|graded|judged)\sus|(?:Ofsted|inspectors)\s(?:were|was|came|stayed|spent\s[^.;:,]{1,20})\s(?:back\s)?(?:with|to)\sus|in our care|fosters? for us|we have told (?:Ofsted|the inspectors)|(?:Ofsted|inspectors|they)\s(?:said|found|wrote|told)\s(?:\p{Ll}+\s){0,3}about us|(?:Ofsted|inspectors)\s(?:liked|praised|noted|saw|described|commended)\s(?:that\s)?our|our\s(?:own\s)?(?:children['\u2019]s (?:services|social care)|social workers?|social work|director|cabinet member|lead member|leader|corporate parent\p{L}+|leaving care|children in care|care leavers|safeguarding team|duty team|front door))(?!\p{L})/iu;

/** Whether a document speaks for the council: it calls the council's services its own. */
export function speaksForCouncil(document: QuotedDocument): boolean {
  let view = document.after(-1);
  for (let n = 0; n < BLOCKS_OF_VOICE && view !== null; n++) {
    if (OUR_SERVICES.test(view.told.slice(0, REACH_OF_VOICE))) return true;
    view = document.after(view.index);
  }
  return false;
}

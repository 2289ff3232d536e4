import type { Attribution } from './attribution.ts';
import { type QuotedBlock, within } from './block.ts';
import { attributeTo, type Surroundings } from './clause.ts';
import type { QuotedDocument } from './document.ts';
import { readSpeakerAfter, readTopic } from './phrases.ts';
import { readRole } from './roles.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** `The plan begins with the words “…”`, `His deputy shared the letter with the words “…”`. */
const WITH_WORDS = /(?<!\p{L})with\s(?:the|these)\s(?:following\s)?words?:?\s*[*_]*$/iu;
/** `Under the heading “…”, the inspectors list`. */
const UNDER_HEADING = /(?<!\p{L})under\s(?:the|a|its)\s(?:sub-?)?(?:heading|headline|title)\s*[*_]*$/iu;
/** `The report itself has “…”`: a document has or runs its own words. */
const DOCUMENT_HAS =
  /^(?:\s(?:itself|now|also|then|simply|merely|just))?\s(?:has|had|ran|runs|goes|went|opens|begins|ends):?\s*[*_]*$/u;
/** `What she remembers of the report is one line, about thresholds: “…”`. */
const ONE_LINE = /(?<!\p{L})(?:line|sentence|passage|paragraph)(?:,?\s(?:about|on)\s[^,.;:\u0001]{1,40})?:\s*[*_]*$/u;
/** What is no speech at all: figures, a sum. */
const HAS_LETTERS = /\p{L}/u;

const speaks = (phrase: SpeakerPhrase | null): boolean =>
  phrase !== null && phrase.kind !== 'event' && (phrase.kind !== 'name' || phrase.isNamed);

/** The first known speaker or document that words name, in whatever place. */
function firstNamed(view: QuotedBlock, start: number, end: number): SpeakerPhrase | null {
  const cue = within(view.speakers, { start, end }).find(({ row }) => row.kind !== 'event');
  return cue === undefined ? null : readRole(view, { start: cue.start, end });
}

function withWords(document: QuotedDocument, { first, before }: Surroundings, at: number): Attribution | null {
  const topic = readTopic(first, { start: before.start, end: at });
  const found = speaks(topic) ? attributeTo(document, topic, 'before') : null;
  return found ?? attributeTo(document, firstNamed(first, before.start, at), 'before');
}

/** Whose words a sentence says that something is said with, headed by or made up of. */
export function readWording(document: QuotedDocument, around: Surroundings): Attribution | null {
  const { first, passage, before, last, after, lead, rest } = around;
  if (first === last && !HAS_LETTERS.test(first.text.slice(passage.start, passage.end)))
    return { speaker: 'unknown', phrase: null, rule: 'mentioned', words: null };
  if (document.isOfficial) return null;
  const words = WITH_WORDS.exec(lead);
  if (words !== null) return withWords(document, around, before.start + words.index);
  if (UNDER_HEADING.test(lead)) {
    const start = after.start + (/^[\s,*_]*/u.exec(rest)?.[0].length ?? 0);
    const topic = readSpeakerAfter(last, start, after.end);
    return speaks(topic) ? attributeTo(document, topic, 'after') : null;
  }
  if (ONE_LINE.test(lead)) {
    const cue = within(first.speakers, before).find(({ row }) => row.kind === 'document');
    const told = cue === undefined ? [] : within(first.reporting, { start: cue.end, end: before.end });
    if (cue !== undefined && !told.some(({ reporting }) => reporting === 'speech'))
      return attributeTo(document, readRole(first, { start: cue.start, end: before.end }), 'before');
  }
  const work = within(first.speakers, before).findLast(({ row }) => row.kind === 'document');
  if (work === undefined || !DOCUMENT_HAS.test(first.told.slice(work.end, before.end))) return null;
  return attributeTo(document, readRole(first, { start: work.start, end: before.end }), 'before');
}

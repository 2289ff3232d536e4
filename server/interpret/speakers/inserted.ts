import { sentenceAt, sentencesBefore, within } from './block.ts';
import type { QuotedDocument } from './document.ts';
import { lastInspectors } from './named-last.ts';
import { readRole } from './roles.ts';
import type { Settle, SpeakerPhrase } from './speaker-phrase.ts';
import { lastTopic, type Wanted } from './topics.ts';

/** `Children had been “…”, they wrote`, `The hub, they said, is “…”`: an attribution set into or behind what is said. */
const INSERTED =
  /^(?:they|it|s?he)\s(?:(?:also|then|later|\p{Ll}+ly)\s)?(?:told us|admits|believes|claims|thinks|said|say|wrote|write|found|add|added|report|reported|noted|concluded|thought|felt|believed|warned|says|writes|finds|adds|notes)(?=\s*(?:[,.;:]|$))/u;

/** Whether a pronoun begins an attribution set off by commas: what the sentence is about is seldom who speaks. */
function isInserted(document: QuotedDocument, { block, start }: SpeakerPhrase): boolean {
  const view = document.view(block);
  if (view === null || !INSERTED.test(view.told.slice(start, start + REACH_OF_INSERTED))) return false;
  return /[,\u0001\u2013\u2014-]\s$/u.test(view.told.slice(Math.max(0, start - 2), start));
}

const REACH_OF_INSERTED = 40;

/** The inspectors, where the paragraph before ends in a sentence about them. */
function ofParagraphBefore(document: QuotedDocument, { block }: SpeakerPhrase): SpeakerPhrase | null {
  const view = document.before(block);
  const [last] = view === null ? [] : sentencesBefore(view, Number.POSITIVE_INFINITY, 1);
  const topic = view === null || last === undefined ? null : document.topic(view, last);
  return topic?.side === 'inspectorate' && topic.kind === 'people' ? topic : null;
}

/** What there is of a sentence before what is put in, where that stands right behind its subject (`The council, it said, had …`). */
const SUBJECT_ALONE =
  /^\s*(?:(?!(?:has|have|had|is|are|was|were|will|would|must|should|can|could)\s)[^\s,.;:]+\s){0,7}[^\s,.;:]+,\s$/u;

/** `The manager was “no help”, she says`, `It was “no help” when the manager came, she says`: whoever that tells of does not say it. */
const IS_DESCRIBED =
  /(?:^\P{L}*[^,.;:\u0001]{3,60}\s(?:was|is|has been|had been)(?:,|\s\u0001+,?)|\u0001\s[^,.;:\u0001]{3,60},)\s$/u;

/** `“We had no idea,” they said`: an attribution of nothing but quoted words, of whoever the sentence before is about. */
const WHOLLY_QUOTED = /^\s*\u0001+,?\s$/u;
const SAID = /^\s(?:also\s|then\s|later\s)?(?:said|say|add|added|told|felt|thought)(?!\p{L})/u;
const LONGEST_SAID = 16;

/** What follows a verb of speech where it is told what was said (`said that`, `says: `), unlike `while we argue about`. */
const SAYS_SOMETHING = /^(?:[,:]|\s(?:that|how|why|what|they|it|he|she|the|there|\u0001))/u;

/** Whom an inserted `they` or `it` means: the inspectors, where they are named in the sentence before; else not what its own sentence is about. */
export function insertedSpeakers(
  document: QuotedDocument,
  phrase: SpeakerPhrase,
  wanted: Wanted,
  settle: Settle,
): SpeakerPhrase | null {
  const view = document.view(phrase.block);
  if (view === null || !isInserted(document, phrase)) return null;
  const own = sentenceAt(view, phrase.start);
  const lead = view.told.slice(own.start, phrase.start);
  if (phrase.head !== 'they')
    return SUBJECT_ALONE.test(lead) || (phrase.head !== 'it' && IS_DESCRIBED.test(lead))
      ? lastTopic(document, { block: phrase.block, start: own.start }, wanted, settle)
      : null;
  if (WHOLLY_QUOTED.test(lead) && SAID.test(document.behind(phrase, LONGEST_SAID))) return null;
  const [previous] = sentencesBefore(view, own.start, 1);
  if (previous === undefined) return ofParagraphBefore(document, phrase);
  const named = within(view.speakers, {
    start: previous.start,
    end: SUBJECT_ALONE.test(lead) ? own.start : phrase.start,
  });
  const cue = named.find(({ row }) => row.side === 'inspectorate' && (row.kind === 'people' || row.kind === 'body'));
  if (cue !== undefined) return readRole(view, { start: cue.start, end: phrase.start });
  const isToldBySome = within(view.reporting, previous).some(
    ({ reporting, end }) => reporting === 'speech' && SAYS_SOMETHING.test(view.told.slice(end, end + 8)),
  );
  return isToldBySome ? null : lastInspectors(document, phrase);
}

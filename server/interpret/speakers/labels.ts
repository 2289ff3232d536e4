import { FEELINGS } from '../../knowledge/speaker-marks.ts';
import { type SpeakerSide, WEIGHT_OF_FAMILY } from '../../knowledge/speakers.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution } from './attribution.ts';
import { type QuotedBlock, within } from './block.ts';
import { attributeTo, attributeToInspectors, type Surroundings } from './clause.ts';
import type { QuotedDocument } from './document.ts';
import { labelSpan } from './label-span.ts';
import { readSpeakerAfter, readTopic } from './phrases.ts';
import { readSpeakerBefore } from './subjects.ts';
import { labelPhrase } from './voices.ts';

const LONGEST_HEADLINE = 140;

const LONGEST_TURN = 60;
/** Labels of what a report says and of what is answered, in texts that go through it point by point. */
const TURNS: readonly { readonly label: RegExp; readonly side: SpeakerSide }[] = [
  {
    label:
      /^\P{L}*(?:(?:The )?(?:finding|recommendation|criticism|concern|judgement)s?(?: \d+)?|What (?:they|(?:the )?(?:inspectors|Ofsted)) (?:said|found|liked|did not like)):\s*[*_]*$/iu,
    side: 'inspectorate',
  },
  {
    label:
      /^\P{L}*(?:(?:Our |The council['\u2019]s )?(?:response|reply|answer|action)(?: \d+)?|What we (?:say|said|did|are doing)):\s*[*_]*$/iu,
    side: 'authority',
  },
];

/** `Finding: "…"`, `What we said: "…"`. */
export function readTurn(document: QuotedDocument, { first, before, lead }: Surroundings): Attribution | null {
  if (document.isOfficial || before.end - before.start > LONGEST_TURN) return null;
  const words = lead;
  const turn = TURNS.find(({ label }) => label.test(words));
  return turn === undefined
    ? null
    : { speaker: turn.side, phrase: null, rule: 'label', words: document.span(first.index, before) };
}

/** `MRS HALE: "…"`. */
export function readLabelBefore(document: QuotedDocument, { first, before }: Surroundings): Attribution | null {
  const label = labelSpan(first);
  if (label === null || /[\p{L}\p{N}]/u.test(first.told.slice(label.end, before.end))) return null;
  return attributeTo(document, labelPhrase(first), 'label');
}

/** `Ofsted: services 'turning a corner'`: a headline's label, for what follows in its line. */
export function readHeadlineLabel(
  document: QuotedDocument,
  { first, last, passage }: Surroundings,
): Attribution | null {
  const label = labelSpan(first);
  if (label === null || first !== last || passage.start < label.end) return null;
  if (first.text.length > LONGEST_HEADLINE || /[.?!]["'\u2019\u201d]?$/.test(first.text)) return null;
  const phrase = labelPhrase(first);
  return phrase === null || phrase.kind === 'name' ? null : attributeTo(document, phrase, 'label');
}

const RESOLVES =
  /(?<!\p{L})(?:RESOLVED|Resolved|AGREED|(?:motion|amendment)\s(?:was|is)\s(?:moved|put|carried|proposed|tabled|lost)|moved and seconded)(?!\p{L})[^.]*$/u;

/** `RESOLVED that "…"`: what a council's minutes record as decided. */
export function readResolution(document: QuotedDocument, { first, before, lead }: Surroundings): Attribution | null {
  const found = RESOLVES.exec(lead);
  if (found === null || document.isOfficial) return null;
  const words = { start: before.start + found.index, end: before.start + found.index + 'RESOLVED'.length };
  return { speaker: 'authority', phrase: null, rule: 'before', words: document.span(first.index, words) };
}

/** `Darren in Longton:`, `And Kath, who’s a carer:`: who calls in. */
const NAME_IN_PLACE =
  /^\P{L}*(?:(?:And|But|Then)\s)?\p{Lu}[\p{L}'\u2019-]+(?:\s(?:in|from|at|of)\s|,\s(?:who|in|from|\d))/u;

const FEELING = new RegExp(`(?<!\\p{L})(?:${FEELINGS.join('|')})(?!\\p{L})`, 'iu');
const LONGEST_FEELING = 40;
const BEFORE_PREDICATE = /(?<!\p{L})(?:is|are|was|were|be|been|feels?|felt)\s(?:\p{Ll}+ly\s|all\s|still\s)?[*_]*$/u;

/** `… and she was “over the moon”`: the second clause has its own subject. */
const AND_PRONOUN = /(?<=(?:^|\s)(?:and|but)\s)(?:he|she|they|I|we)\s(?:is|are|was|were|felt|feels?)\s[^,;:]*$/u;

/** `the council was "disappointed"`: somebody who is said to feel so has said so. */
export function readFeeling(
  document: QuotedDocument,
  { first, last, before, passage, lead }: Surroundings,
): Attribution | null {
  if (first !== last || passage.end - passage.start > LONGEST_FEELING) return null;
  if (document.isOfficial || !FEELING.test(first.text.slice(passage.start, passage.end))) return null;
  const isPredicate = BEFORE_PREDICATE.test(first.told.slice(Math.max(0, before.end - 30), before.end));
  if (!isPredicate && first.block.kind !== 'heading') return null;
  const coordinated = AND_PRONOUN.exec(lead);
  const start = before.start + (coordinated?.index ?? 0);
  const phrase = readTopic(first, { start, end: before.end });
  return phrase === null || phrase.kind === 'document' || phrase.kind === 'event'
    ? null
    : attributeTo(document, phrase, 'before');
}

const RATING_IS =
  /(?<!\p{L}|(?:own|his|her|council['\u2019]s)\s)(?:rating|judge?ment|grading)\s(?:(?:of|for)\s[^.;:,]{3,50}\s)?(?:is|was|were|remained)\s[*_]*$/iu;

/** `the annual rating was "…"`: a rating is the inspectors' word. */
export function readRating(document: QuotedDocument, { first, before, lead }: Surroundings): Attribution | null {
  const found = RATING_IS.exec(lead);
  if (found === null || within(first.reporting, before).some(({ reporting }) => reporting === 'speech')) return null;
  const start = before.start + found.index;
  return attributeToInspectors(document, first, { start, end: start + found[0].trimEnd().length });
}

const BRACKET_BEFORE_COLON = /\(([^()]{3,80})\)\s*:\s*[*_]*$/u;

/** `CLIP 2 (Jo Hale, cabinet member, 0.17): "…"`: the bracket tells who speaks. */
function inBracketBeforeColon(document: QuotedDocument, view: QuotedBlock, before: Span): Attribution | null {
  const found = BRACKET_BEFORE_COLON.exec(view.told.slice(before.start, before.end));
  if (found === null) return null;
  const start = before.start + found.index + 1;
  const cue = within(view.speakers, { start, end: before.end }).find(
    ({ row }) => row.kind === 'person' || row.kind === 'people',
  );
  const phrase = cue === undefined ? null : readSpeakerAfter(view, cue.start, start + (found[1]?.length ?? 0));
  return attributeTo(document, phrase, 'label');
}

/** `Youth workers were frank: news reaches them “late”`: what a plain speaker says may begin outside the marks. */
const IS_FRANK =
  /^[^:.;]{3,90}\s(?:is|was|are|were)\s(?:\p{Ll}+\s)?(?:frank|blunt|clear|candid|honest|scathing|emphatic|adamant|plain|direct|unequivocal|unanimous|in no doubt):\s/u;

/** The speaker whom the beginning of the sentence calls frank or the like. */
export function readFrank(document: QuotedDocument, { first, before, lead }: Surroundings): Attribution | null {
  const found = IS_FRANK.exec(lead);
  if (found === null || within(first.reporting, { start: before.start + found[0].length, end: before.end }).length > 0)
    return null;
  const topic = readTopic(first, { start: before.start, end: before.start + found[0].length });
  return topic === null || topic.kind === 'event' ? null : attributeTo(document, topic, 'before');
}

/** `The union was blunter: "…"`: what a sentence that ends in a colon is about. */
export function readTopicBeforeColon(
  document: QuotedDocument,
  { first, before, lead: words }: Surroundings,
): Attribution | null {
  if (!/:\s*[*_]*$/.test(words)) return null;
  const bracketed = inBracketBeforeColon(document, first, before);
  if (bracketed !== null) return bracketed;
  const colon = words.lastIndexOf(': ', words.trimEnd().length - 2);
  const topic =
    (colon < 0 ? null : readTopic(first, { start: before.start + colon + 1, end: before.end })) ??
    readTopic(first, before);
  if (topic === null || topic.kind === 'event') return null;
  if (document.isOfficial && !(topic.side === 'other' && topic.weight === WEIGHT_OF_FAMILY)) return null;
  const isPlaced = topic.kind === 'name' && NAME_IN_PLACE.test(words);
  return attributeTo(document, isPlaced ? { ...topic, weight: 1 } : topic, 'before');
}

/** `the leader's "…" apology`. */
export function readOwner(
  document: QuotedDocument,
  { first, before, last, after, lead }: Surroundings,
): Attribution | null {
  const owned = /['\u2019]s?\s(?:own\s)?$/.exec(lead);
  if (owned === null) return null;
  const noun = within(last.reporting, { start: after.start, end: Math.min(after.end, after.start + 40) })[0];
  if (noun?.reporting !== 'speech-noun' && noun?.reporting !== 'judging-noun') return null;
  return attributeTo(document, readSpeakerBefore(first, before, before.start + owned.index), 'owner', last, noun);
}

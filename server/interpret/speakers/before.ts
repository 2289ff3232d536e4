import { FEELINGS } from '../../knowledge/speakers.ts';
import type { FoundReporting } from '../../recognise/attributions.ts';
import type { Span } from '../../text/span.ts';
import { ANY_DOCUMENT, lastDocument, readLabel, resolve } from './antecedents.ts';
import type { Attribution } from './attribution.ts';
import { type QuotedBlock, within } from './block.ts';
import {
  attributeTo,
  attributeToInspectors,
  endsInPassive,
  isMereTerm,
  isPassive,
  type Surroundings,
} from './clause.ts';
import type { QuotedDocument } from './document.ts';
import { labelSpan, ownerPhrase, readSpeakerAfter, readTopic, type SpeakerPhrase } from './phrases.ts';
import { readSpeakerBefore, readSubject } from './subjects.ts';

/** How many reporting words before a quotation are tried. */
const MOST_VERBS = 5;
/** How many verbs may share one subject (`said … and added … and told`). */
const LONGEST_CHAIN = 6;
const LONGEST_HEADLINE = 140;
/** How many words may stand between a verb and a term that it reports. */
const MOST_WORDS_TO_TERM = 3;

/** What may stand between a reporting verb and what it brings in directly: `said in a statement: "…"`, `said it was "…"`. */
const BRINGS_IN =
  /^(?:\s(?:that|as|it was|of|how|(?:in|on|at|to|during|via)\s(?:[\p{L}\p{N}'\u2019.&-]+\s?){1,7}))?\s*[:,]?\s*[*_(]*$/u;
const BY = /(?:^|\s)by\s/;

interface Clause {
  readonly document: QuotedDocument;
  readonly view: QuotedBlock;
  /** The sentence's words before the quotation. */
  readonly before: Span;
}

const isVerb = ({ reporting }: FoundReporting): boolean =>
  reporting === 'speech' || reporting === 'judging' || reporting === 'naming' || reporting === 'citing';

const MAY_BE_NOUN = /^(?:reply|replies|answers?|claims?|comments?|remarks?|promises?|pledges?|demands?|vows?)$/i;
const OWNED = /['\u2019]s?\s$/;
const DETERMINED = /(?<!\p{L})(?:the|an?|its|their|his|her|our|this|these)\s(?:\p{Ll}+ly\s)?$/iu;

/** Whether a form of a verb is a noun where it stands, or a participle that only describes one (`the call`, `the agreed`). */
function isNoun(view: QuotedBlock, from: number, verb: FoundReporting): boolean {
  const lead = view.told.slice(Math.max(from, verb.start - 24), verb.start);
  if ((DETERMINED.test(lead) && lead.trim() !== 'A') || OWNED.test(lead)) return true;
  return (
    MAY_BE_NOUN.test(view.text.slice(verb.start, verb.end)) && /^\sfrom\s/.test(view.told.slice(verb.end, verb.end + 6))
  );
}

/** For `quoted X as saying` what stands behind `quoted`; for `X was quoted as saying` what stands before. */
function quotedSpeaker({ view, before }: Clause, verb: FoundReporting): SpeakerPhrase | null {
  const lead = view.told.slice(before.start, verb.start);
  const quoted = /(?<!\p{L})(?:quoted|quotes|quoting|cited|cites|reported)\s/u.exec(lead);
  if (quoted === null || endsInPassive(lead.slice(0, quoted.index))) {
    return readSpeakerBefore(view, before, before.start + (quoted?.index ?? lead.length));
  }
  return readSpeakerAfter(view, before.start + quoted.index + quoted[0].length, verb.start);
}

/** The subject of a reporting verb, its own or the one that it shares with the verb before. */
export function subjectOf(clause: Clause, verb: FoundReporting, chain = 0): SpeakerPhrase | null {
  const { view, before } = clause;
  const span = { start: before.start, end: verb.start };
  const isEarlier = (one: FoundReporting): boolean =>
    one.reporting === 'saying-of' || (isVerb(one) && !isNoun(view, before.start, one));
  const previous = within(view.reporting, span).findLast(isEarlier) ?? null;
  const subject = readSubject(view, span, verb, previous);
  if (subject !== 'same') return subject;
  if (previous === null || chain > LONGEST_CHAIN) return null;
  const shared =
    previous.reporting === 'saying-of' ? quotedSpeaker(clause, previous) : subjectOf(clause, previous, chain + 1);
  if (shared !== null) return shared;
  const own = readSubject(view, span, verb, null);
  return own === 'same' ? null : own;
}

/** Nouns of speech that tell somebody's very words also in a report's own voice. */
const REPORTS_WORDS = /^(?:words?|comments?|remarks?|description|message|phrase)$/i;
const OWNED_BY_PRONOUN = /(?<!\p{L})(his|her|its|their)\s(?:[\p{Ll}-]+\s){0,2}$/iu;

/** `X's pledge to "…"`, `praise from X for "…"`; without an owner, a judgement is the inspectors'. */
function byNoun({ document, view, before }: Clause, noun: FoundReporting): Attribution | null {
  const behind = /^\s(?:from|by)\s/.exec(view.told.slice(noun.end, before.end));
  if (behind !== null) {
    const agent = readSpeakerAfter(view, noun.end + behind[0].length, before.end);
    const found = attributeTo(document, agent, 'owner', view, noun);
    if (found !== null) return found;
  }
  if (document.isOfficial && !REPORTS_WORDS.test(view.text.slice(noun.start, noun.end))) return null;
  const lead = view.told.slice(before.start, noun.start);
  const possessive = OWNED_BY_PRONOUN.exec(lead);
  if (possessive?.[1] !== undefined) {
    const phrase = ownerPhrase(view, before.start + possessive.index, possessive[1]);
    const found = attributeTo(document, phrase, 'owner', view, noun);
    if (found !== null) return found;
  }
  const owner = /['\u2019]s?\s(?:[\p{Ll}-]+\s){0,2}$/u.exec(lead);
  if (owner !== null) {
    const phrase = readSpeakerBefore(view, before, before.start + owner.index);
    const found = attributeTo(document, phrase, 'owner', view, noun);
    if (found !== null) return found;
  }
  return noun.reporting === 'judging-noun' ? attributeToInspectors(document, view, noun) : null;
}

/** The doer of a passive verb: `… by X "…"`, `"…" by X`, `"…" listed in the report`. */
function byAgent(
  { document, view, before }: Clause,
  verb: FoundReporting,
  { last, after }: Surroundings,
): Attribution | null {
  const inside = BY.exec(view.told.slice(verb.end, before.end));
  if (inside !== null) {
    const agent = readSpeakerAfter(view, verb.end + inside.index + inside[0].length, before.end);
    const found = attributeTo(document, agent, 'before', view, verb);
    if (found !== null) return found;
  }
  const behind = /^[^.;:\u0001]{0,60}?(?<!\p{L})by\s/u.exec(last.told.slice(after.start, after.end));
  if (behind === null || !/^[\s*_,]*(?:\p{L}+\s){0,3}by\s$/u.test(behind[0])) return null;
  return attributeTo(document, readSpeakerAfter(last, after.start + behind[0].length, after.end), 'after', view, verb);
}

/** `were described as "…" by X`, `was praised for "…"`. */
function byPassive(clause: Clause, verb: FoundReporting, around: Surroundings): Attribution | null {
  const agent = byAgent(clause, verb, around);
  if (agent !== null || verb.reporting === 'speech' || verb.reporting === 'citing') return agent;
  return attributeToInspectors(clause.document, clause.view, verb);
}

/** `strengths listed in the report include "…"`: a participle whose source follows it. */
function byWhatFollows({ document, view, before }: Clause, verb: FoundReporting): Attribution | null {
  const behind = /^\s(?:by|in)\s/.exec(view.told.slice(verb.end, before.end));
  if (behind === null) return null;
  const phrase = readSpeakerAfter(view, verb.end + behind[0].length, before.end);
  if (phrase === null || (behind[0].trim() === 'in' && phrase.kind !== 'document' && phrase.kind !== 'event'))
    return null;
  return attributeTo(document, phrase, 'before', view, verb);
}

/** Verbs of what somebody feels, which whoever tells it puts into words. */
const FEELS = /^(?:feels?|felt|thinks?|thought|believes?|believed|hopes?|hoped)$/i;

/**
 * Whose words they are where one source retells another (`the leader said inspectors had found "…"`): whoever retells
 * inspectors speaks; what inspectors say that others did stays theirs, what they say that others said does not.
 */
function outermost(clause: Clause, verb: FoundReporting, subject: SpeakerPhrase, inner: Attribution): Attribution {
  const { document, view, before } = clause;
  if (subject.block !== view.index || subject.start < before.start) return inner;
  const outer = within(view.reporting, { start: before.start, end: subject.start }).findLast(
    ({ reporting }) => reporting === 'speech' || reporting === 'judging',
  );
  if (outer === undefined || isPassive(view, before.start, outer)) return inner;
  if (/[,;:\u0001]|\s(?:but|while|although|and)\s/i.test(view.told.slice(outer.end, subject.start))) return inner;
  const phrase = resolve(document, subjectOf(clause, outer));
  if (phrase === null) return inner;
  if (phrase.side !== 'inspectorate' && (subject.weight === 0 || FEELS.test(view.text.slice(verb.start, verb.end)))) {
    return attributeTo(document, phrase, 'before', view, outer) ?? inner;
  }
  const isDirect = /[:,]\s*[*_([]*$/.test(view.told.slice(verb.end, before.end));
  const retells = inner.speaker === 'inspectorate' && phrase.side !== 'inspectorate' && !isDirect;
  const judges = phrase.side === 'inspectorate' && inner.speaker !== 'inspectorate' && verb.reporting === 'judging';
  return (retells || judges ? attributeTo(document, phrase, 'before', view, outer) : null) ?? inner;
}

/**
 * Whether words in a report's own text belong to whom it says spoke: what leaders `identified` is told in the inspectors'
 * words, and so is a term that only stands somewhere in what others said.
 */
function isTheirsInReport({ view, before }: Clause, verb: FoundReporting, around: Surroundings): boolean {
  if (verb.reporting === 'judging') return false;
  if (!isMereTerm(around)) return true;
  const gap = view.told.slice(verb.end, before.end);
  if (/(?<!\p{L})(?:the|its|their|this|these)\s$/u.test(gap)) return verb.reporting === 'naming' && /\sas\s/.test(gap);
  return gap.trim().split(/\s+/).length <= MOST_WORDS_TO_TERM || (verb.reporting === 'naming' && /\sas\s/.test(gap));
}

function byFiniteVerb(clause: Clause, verb: FoundReporting, around: Surroundings): Attribution | null {
  const { document, view, before } = clause;
  if (isNoun(view, before.start, verb)) return verb.reporting === 'speech' ? byNoun(clause, verb) : null;
  if (isImperative(view, before.start, verb)) return NOBODY;
  if (isPassive(view, before.start, verb)) return byPassive(clause, verb, around);
  const subject = subjectOf(clause, verb);
  const found = attributeTo(document, subject, 'before', view, verb);
  if (subject !== null && found === null && isFirstPerson(subject)) return verb.reporting === 'citing' ? null : NOBODY;
  if (found === null || subject === null) return byWhatFollows(clause, verb);
  if (document.isOfficial && found.speaker !== 'inspectorate' && !isTheirsInReport(clause, verb, around)) return null;
  return outermost(clause, verb, subject, found);
}

/** Whom it may be taken from that tells a hearer something, where nobody is named. */
const TOLD_BY_OFFICERS = /(?<!\p{L})(?:inspectors|councillors|members|committee|panel|cabinet|meeting|scrutiny)\W*$/iu;
const TOLD_IN_COURT = /(?<!\p{L})(?:court|judge|jury|tribunal|inquest|inquiry|hearing)\W*$/iu;

/** `the council was told by X that …`, `councillors heard that …`. */
function byHearing(clause: Clause, verb: FoundReporting, around: Surroundings): Attribution | null {
  const { document, view, before } = clause;
  const agent = byAgent(clause, verb, around);
  if (agent !== null) return agent;
  const lead = view.told.slice(before.start, verb.start).replace(/\s(?:has|have|had|also|then)\s*$/, ' ');
  const words = document.span(view.index, verb);
  if (TOLD_BY_OFFICERS.test(lead)) return { speaker: 'authority', phrase: null, rule: 'before', words };
  return TOLD_IN_COURT.test(lead) ? { speaker: 'other', phrase: null, rule: 'before', words } : null;
}

/** `quoted from the letter: "…"`: the words are those of what is quoted. */
function byCitedSource({ document, view, before }: Clause, verb: FoundReporting): Attribution | null {
  const phrase = readSpeakerAfter(view, verb.end, before.end);
  if (phrase === null) return null;
  const isWork = phrase.kind === 'document' || phrase.kind === 'event';
  const isQuoted = /^quot/i.test(view.text.slice(verb.start, verb.end));
  return isWork || isQuoted || phrase.side === 'inspectorate'
    ? attributeTo(document, phrase, 'before', view, verb)
    : null;
}

/** `the sentence "…"`: of the document named with it or last before. */
function byPassage(clause: Clause, noun: FoundReporting): Attribution | null {
  const { document, view, before } = clause;
  const behind = /^\s(?:of|in|from)\s/.exec(view.told.slice(noun.end, before.end));
  if (behind !== null) {
    const found = attributeTo(
      document,
      readSpeakerAfter(view, noun.end + behind[0].length, before.end),
      'before',
      view,
      noun,
    );
    if (found !== null) return found;
  }
  const owned = byNoun(clause, noun);
  if (owned !== null) return owned;
  if (!/^(?:[\s:,*_(]*|.*:\s*[*_]*|(?:\s[\p{L}-]+){1,6}\s\()$/u.test(view.told.slice(noun.end, before.end)))
    return null;
  const side = lastDocument(document, view.index, noun.start, ANY_DOCUMENT, 0);
  return side === null ? null : { speaker: side, phrase: null, rule: 'before', words: document.span(view.index, noun) };
}

/** The writer's own words, where the text does not tell who writes. */
const NOBODY: Attribution = { speaker: 'unknown', phrase: null, rule: 'none', words: null };

/** `if they ask, say "…"`: what the reader is told to say. */
const isImperative = (view: QuotedBlock, from: number, verb: FoundReporting): boolean =>
  /^(?:say|tell|write|ask)$/i.test(view.text.slice(verb.start, verb.end)) &&
  /(?:^\s*|[,;]\s|(?<!\p{L})(?:please|just|then|always|never|or)\s)$/iu.test(view.told.slice(from, verb.start));

const isFirstPerson = ({ kind, head }: SpeakerPhrase): boolean => kind === 'pronoun' && (head === 'i' || head === 'we');

/** The source behind `according to`; `one who was there` tells a witness, not the speaker. */
function readNamedSource(view: QuotedBlock, offset: number, limit: number): SpeakerPhrase | null {
  const phrase = readSpeakerAfter(view, offset, limit);
  return phrase?.kind === 'pronoun' && phrase.head === 'one' ? null : phrase;
}

/** What one reporting word before the quotation tells. */
function byWord(clause: Clause, verb: FoundReporting, around: Surroundings): Attribution | null {
  const { document, view, before } = clause;
  switch (verb.reporting) {
    case 'source':
      return attributeTo(document, readNamedSource(view, verb.end, before.end), 'before', view, verb);
    case 'saying-of':
      return attributeTo(document, quotedSpeaker(clause, verb), 'before', view, verb);
    case 'speech-noun':
    case 'judging-noun':
      return byNoun(clause, verb);
    case 'passage':
      return byPassage(clause, verb);
    case 'citing':
      if (view.told.charAt(verb.end) === ',') return null;
      return byCitedSource(clause, verb) ?? byFiniteVerb(clause, verb, around);
    case 'speech':
    case 'judging':
    case 'naming':
      return byFiniteVerb(clause, verb, around);
    case 'hearing':
      return byHearing(clause, verb, around);
    case 'name':
      return null;
  }
}

const clauseOf = (document: QuotedDocument, { first, before }: Surroundings): Clause => ({
  document,
  view: first,
  before,
});

/** `it is in the report, word for word: "…"`: a document named last before a colon. */
export function readDocumentBeforeColon(document: QuotedDocument, { first, before }: Surroundings): Attribution | null {
  const words = first.told.slice(before.start, before.end);
  if (!/:\s*[*_]*$/.test(words)) return null;
  const found = /(?:^|\s)(?:in|from|of)\s(?=(?:the|its|their|his|her|that|this)\s)[^:]*:\s*[*_]*$/.exec(words);
  if (found === null || within(first.reporting, { start: before.start + found.index, end: before.end }).length > 0)
    return null;
  const phrase = readSpeakerAfter(
    first,
    before.start + found.index + found[0].search(/\s(?:the|its|their|his|her|that|this)\s/),
    before.end,
  );
  return phrase?.kind === 'document' ? attributeTo(document, phrase, 'before') : null;
}

/** `X said: "…"`: reporting words that bring the quotation in, with nothing of its sentence between. */
export function readDirectlyBefore(document: QuotedDocument, around: Surroundings): Attribution | null {
  const { first, before } = around;
  const verb = within(first.reporting, before).at(-1);
  if (verb === undefined || !BRINGS_IN.test(first.told.slice(verb.end, before.end))) return null;
  return byWord(clauseOf(document, around), verb, around);
}

/** The reporting words nearest before the quotation in its sentence; a judgement that names no doer yields to one that does. */
export function readBefore(document: QuotedDocument, around: Surroundings): Attribution | null {
  const clause = clauseOf(document, around);
  let judged: Attribution | null = null;
  for (const verb of within(around.first.reporting, around.before).slice(-MOST_VERBS).toReversed()) {
    const found = byWord(clause, verb, around);
    if (found === null) continue;
    if (found.phrase !== null) return found;
    judged ??= found;
  }
  return judged;
}

/** `MRS HALE: "…"`. */
export function readLabelBefore(document: QuotedDocument, { first, before }: Surroundings): Attribution | null {
  const label = labelSpan(first);
  if (label === null || /[\p{L}\p{N}]/u.test(first.told.slice(label.end, before.end))) return null;
  return attributeTo(document, readLabel(document, first), 'label');
}

/** `Ofsted: services 'turning a corner'`: a headline's label, for what follows in its line. */
export function readHeadlineLabel(
  document: QuotedDocument,
  { first, last, passage }: Surroundings,
): Attribution | null {
  const label = labelSpan(first);
  if (label === null || first !== last || passage.start < label.end) return null;
  if (first.text.length > LONGEST_HEADLINE || /[.?!]["'\u2019\u201d]?$/.test(first.text)) return null;
  return attributeTo(document, readLabel(document, first), 'label');
}

const FEELING = new RegExp(`(?<!\\p{L})(?:${FEELINGS.join('|')})(?!\\p{L})`, 'iu');
const LONGEST_FEELING = 40;
const BEFORE_PREDICATE = /(?<!\p{L})(?:is|are|was|were|be|been|feels?|felt)\s(?:\p{Ll}+ly\s|all\s|still\s)?[*_]*$/u;

/** `the council was "disappointed"`: somebody who is said to feel so has said so. */
export function readFeeling(
  document: QuotedDocument,
  { first, last, before, passage }: Surroundings,
): Attribution | null {
  if (first !== last || passage.end - passage.start > LONGEST_FEELING) return null;
  if (document.isOfficial || !FEELING.test(first.text.slice(passage.start, passage.end))) return null;
  const isPredicate = BEFORE_PREDICATE.test(first.told.slice(Math.max(0, before.end - 30), before.end));
  if (!isPredicate && first.block.kind !== 'heading') return null;
  const phrase = readTopic(first, before);
  return phrase === null || phrase.kind === 'document' || phrase.kind === 'event'
    ? null
    : attributeTo(document, phrase, 'before');
}

/** `the leader's "…" apology`. */
export function readOwner(document: QuotedDocument, { first, before, last, after }: Surroundings): Attribution | null {
  const owned = /['\u2019]s?\s(?:own\s)?$/.exec(first.told.slice(before.start, before.end));
  if (owned === null) return null;
  const noun = within(last.reporting, { start: after.start, end: Math.min(after.end, after.start + 40) })[0];
  if (noun?.reporting !== 'speech-noun' && noun?.reporting !== 'judging-noun') return null;
  return attributeTo(document, readSpeakerBefore(first, before, before.start + owned.index), 'owner', last, noun);
}

import type { ReportingKind } from '../../knowledge/reporting-verbs.ts';
import { WEIGHT_OF_FAMILY } from '../../knowledge/speakers.ts';
import type { FoundReporting } from '../../recognise/attributions.ts';
import { readDirectlyAfter } from './after.ts';
import { attributeToAsked } from './answered.ts';
import { resolve } from './antecedents.ts';
import type { Attribution } from './attribution.ts';
import { type QuotedBlock, within } from './block.ts';
import { attributeTo, attributeToInspectors, type Clause, isPassive, type Surroundings } from './clause.ts';
import type { QuotedDocument } from './document.ts';
import { ofDocument } from './documents.ts';
import { byNoun, byPassage } from './nouns.ts';
import { readSpeakerAfter } from './phrases.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { byAgent, byFiniteVerb, quotedSpeaker, subjectOf } from './verbs.ts';

/** How many reporting words before a quotation are tried. */
const MOST_VERBS = 5;

/** What may stand between a reporting verb and what it brings in directly: `said in a statement: "…"`, `said it was "…"`. */
const BRINGS_IN =
  /^(?:\s(?:that|as|it was|of|how|(?:in|on|at|to|during|via)\s[\p{L}\p{N}'\u2019.&-]+(?:\s[\p{L}\p{N}'\u2019.&-]+){0,6}))?\s*[:,]?\s*[*_(]*$/u;

/** Whom it may be taken from that tells a hearer something, where nobody is named. */
const TOLD_BY_OFFICERS = /(?<!\p{L})(?:inspectors|councillors|members|committee|panel|cabinet|meeting|scrutiny)\W*$/iu;
const TOLD_IN_COURT = /(?<!\p{L})(?:court|judge|jury|tribunal|inquest|inquiry|hearing)\W*$/iu;

/** `the council was told by X that …`, `councillors heard that …`. */
function byHearing(clause: Clause, verb: FoundReporting, around: Surroundings): Attribution | null {
  const { document, view, before } = clause;
  const from = view.told.startsWith(' from ', verb.end)
    ? attributeTo(document, readSpeakerAfter(view, verb.end + ' from '.length, before.end), 'before', view, verb)
    : null;
  const agent = from ?? byAgent(clause, verb, around);
  if (agent !== null) return agent;
  const lead = view.told.slice(before.start, verb.start).replace(/\s(?:has|have|had|also|then)\s*$/, ' ');
  const words = document.span(view.index, verb);
  if (TOLD_BY_OFFICERS.test(lead)) return { speaker: 'authority', phrase: null, rule: 'before', words };
  if (TOLD_IN_COURT.test(lead)) return { speaker: 'other', phrase: null, rule: 'before', words };
  return /\stold$/.test(view.text.slice(verb.start, verb.end)) ? byTeller(clause, verb) : null;
}

/** Who tells it where nobody is named: a council hears it from its inspectors, a family from the council. */
function byTeller(clause: Clause, verb: FoundReporting): Attribution | null {
  const { document, view } = clause;
  const subject = subjectOf(clause, verb);
  const hearer = resolve(document, subject);
  if (subject?.kind === 'pronoun' && subject.head === 'we' && hearer?.side !== 'authority' && !document.isOfficial)
    return attributeToAsked(document, view, verb.start);
  if (hearer === null || hearer.side === null || hearer.side === 'inspectorate') return null;
  if (hearer.side === 'authority') return hearer.kind === 'body' ? attributeToInspectors(document, view, verb) : null;
  return hearer.weight === WEIGHT_OF_FAMILY
    ? { speaker: 'authority', phrase: null, rule: 'before', words: document.span(view.index, verb) }
    : null;
}

/** `quoted from the letter: "…"`: the words are those of what is quoted. */
function byCitedSource({ document, view, before }: Clause, verb: FoundReporting): Attribution | null {
  const phrase = readSpeakerAfter(view, verb.end, before.end);
  if (phrase === null || phrase.kind === 'pronoun') return null;
  const isWork = phrase.kind === 'document' || phrase.kind === 'event';
  const isQuoted = /^quot/i.test(view.text.slice(verb.start, verb.end));
  return isWork || isQuoted || phrase.side === 'inspectorate'
    ? attributeTo(document, phrase, 'before', view, verb)
    : null;
}

/** The source behind `according to`; `one who was there` tells a witness, not the speaker. */
function readNamedSource(view: QuotedBlock, offset: number, limit: number): SpeakerPhrase | null {
  const phrase = readSpeakerAfter(view, offset, limit);
  const isWitness =
    phrase?.kind === 'pronoun' && phrase.head === 'one' && /^\swho/.test(view.told.slice(phrase.end, phrase.end + 4));
  return isWitness ? null : phrase;
}

/** `responded “with energy”`, `went on seeing children “on doorsteps”`: the verb tells what was done, not said. */
const ACTS = /^(?:responded|responds|reacted|went on|goes on|continued|continues)$/i;
const IS_MANNER = /^\P{L}*(?:with|by|in|to|at|on|without|quickly|swiftly|slowly|well|badly)\s/u;

/** `I wrote it down`: who copies words out has not said them. */
const COPIED_OUT =
  /^(?:wrote|write|writes|written|jotted|noted|scribbled|copied)\s(?:(?:it|this|that|them)\s)?down(?!\p{L})/u;

function tellsManner(view: QuotedBlock, verb: FoundReporting, { passage, first, before }: Surroundings): boolean {
  const gap = view.told.slice(verb.end, before.end);
  if (COPIED_OUT.test(view.text.slice(verb.start, verb.end) + gap)) return true;
  if (!ACTS.test(view.text.slice(verb.start, verb.end))) return false;
  if (
    /^\s(?:\p{Ll}+ing\s|to\s(?!say|add|tell|warn|describe|call|write|explain|list|praise|criticise)\p{Ll})/u.test(gap)
  )
    return true;
  return gap.trim() === '' && IS_MANNER.test(first.text.slice(passage.start, passage.start + 16));
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
      return byPassage(clause, verb, around);
    case 'citing':
      if (view.told.charAt(verb.end) === ',') return null;
      // `a sentence that will be quoted in every speech`: where it is quoted, not what from.
      if (/^quoted$/.test(view.text.slice(verb.start, verb.end)) && isPassive(view, before.start, verb))
        return byFiniteVerb(clause, verb, around);
      return byCitedSource(clause, verb) ?? byFiniteVerb(clause, verb, around);
    case 'wishing':
      return attributeTo(document, subjectOf(clause, verb), 'before', view, verb);
    case 'speech':
    case 'judging':
    case 'naming':
      return tellsManner(view, verb, around) ? null : byFiniteVerb(clause, verb, around);
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

/** `it is in paragraph 31: "…"`, `Turn to page 9 and weep: "…"`. */
const IN_PARAGRAPH =
  /(?<!\p{L})(?:in|of|from|at|to|on|read|see|quote)\s(?:paragraph|para|page|section|line)\s(?:\d{1,3}|\p{Ll}+)(?:\s[\p{Ll}\s]{1,30})?:\s*[*_]*$/iu;

const TELLS: ReadonlySet<ReportingKind> = new Set(['speech', 'judging', 'naming', 'citing', 'source']);

/** `Second best, from the lead member: “…”`. */
const FROM_SOMEBODY =
  /(?:^\P{L}*|,\s)(?:(?:and|but|or|then)\s)?(?:from|by|listen to|hear from|ask|over to)\s(?=[^:]{2,80}:\s*[*_]*$)/iu;

/** `it is in the report, word for word: "…"`: a document named last before a colon. */
export function readDocumentBeforeColon(
  document: QuotedDocument,
  { first, before, lead: words }: Surroundings,
): Attribution | null {
  if (!/:\s*[*_]*$/.test(words)) return null;
  if (IN_PARAGRAPH.test(words)) return ofDocument(document, first, before);
  const sender = FROM_SOMEBODY.exec(words);
  if (sender !== null && !within(first.reporting, before).some(({ reporting }) => TELLS.has(reporting))) {
    const phrase = readSpeakerAfter(first, before.start + sender.index + sender[0].length, before.end);
    const speaks = phrase !== null && (phrase.kind === 'person' || phrase.kind === 'people' || phrase.kind === 'body');
    if (speaks) return attributeTo(document, phrase, 'before');
  }
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

/** `a line on page nine which says that children “…”`: a piece of a document tells, whose is not said. */
const LINE_SAYS =
  /(?<!\p{L})(?:line|sentence|passage|paragraph|section|bit|part|page|footnote|chapter)(?!\p{L})[^,.;:\u0001]{0,40}?(?:,?\s(?:which|that|it|where\sit\s(?:is|was)))?\s(?:says|said|reads|states|stated|describes|described|speaks of|spoke of|calls|called|refers to)(?=[^\p{L}][^;:\u0001]*:?\s*[*_]*$)/iu;

/** A piece of the document named last before. */
export function readLineOfDocument(
  document: QuotedDocument,
  { first, before, lead }: Surroundings,
): Attribution | null {
  const found = LINE_SAYS.exec(lead);
  if (found === null || document.isOfficial) return null;
  const words = { start: before.start + found.index, end: before.start + found.index + found[0].length };
  if (within(first.speakers, words).length > 0) return null;
  return ofDocument(document, first, words);
}

/** `gets a mention on page 9 of their report as “…”`. */
const MENTIONED_IN = /\s(?:in|of)\s(?:the|their|its|his|her|that)\s(?:[\p{L}\u2019'-]+\s){1,4}as\s[*_]*$/u;

const FRONTED = /^\P{L}*(?:(?:And|But)\s)?in\s(?=(?:the|its|their|his|her|that|this)\s)/iu;

/** `In the report it has turned into "…"`: a document that opens the sentence, where nobody else reports. */
export function readFrontedDocument(
  document: QuotedDocument,
  { first, before, lead }: Surroundings,
): Attribution | null {
  const quoted = MENTIONED_IN.exec(lead);
  if (quoted !== null && !document.isOfficial) {
    const start = before.start + quoted.index + quoted[0].search(/(?<=\s)(?:the|their|its|his|her|that)\s/);
    const phrase = readSpeakerAfter(first, start, before.end);
    const found = phrase?.kind === 'document' ? attributeTo(document, phrase, 'before') : null;
    if (found !== null) return found;
  }
  const opening = FRONTED.exec(lead);
  if (opening === null || within(first.reporting, before).length > 0) return null;
  const phrase = readSpeakerAfter(first, before.start + opening[0].length, before.end);
  return phrase?.kind === 'document' ? attributeTo(document, phrase, 'before') : null;
}

/** `As the minister said to me when I set out, “…”`. */
const AS_SAID =
  /^\s*(?:(?:And|But|Or)\s)?As\s(?=([^,.;:\u0001]{2,80}?)\s(?:once |always |often )?(?:said|says|told|put|puts|wrote|likes? to say)\b[^.;:\u0001]{0,60}[,:]\s*$)/i;

/** `We welcome the statement by the leader, Jo Hale, that he is “…”`. */
const STATEMENT_BY =
  /(?:statement|announcement|declaration)\s(?:by|from|of)\s(?=[^.;:\u0001]{3,90}\sthat\s[^,.;:\u0001]*$)/i;

/** `She replied that she had been told, by a young man, and that “…”`: a second thing that the first verb tells. */
const AND_THAT = /(?:,\s|\s)and\sthat\s(?:[^,;:\u0001]{0,60}\s)?[*_]*$/u;
const THAT_BEHIND = /^(?:\s\p{L}+){0,3}?\s(?:that|she|he|they|it)\s/u;

/** What was told before that, of which the first verb tells. */
const HAD = /\s(?:had|has|have|having)\s(?:been\s)?$/u;
const LONGEST_HAD = 16;

function readFirstThat(document: QuotedDocument, around: Surroundings): Attribution | null {
  const { first, before, lead } = around;
  const and = AND_THAT.exec(lead);
  if (and === null) return null;
  const verbs = within(first.reporting, { start: before.start, end: before.start + and.index });
  const [verb, ...others] = verbs;
  if (verb?.reporting !== 'speech' || others.length === 0 || isPassive(first, before.start, verb)) return null;
  const isFirst = THAT_BEHIND.test(first.told.slice(verb.end, before.end));
  const wereBefore = others.every(({ start }) => HAD.test(first.told.slice(Math.max(0, start - LONGEST_HAD), start)));
  return isFirst && wereBefore ? byWord(clauseOf(document, around), verb, around) : null;
}

/** `X said: "…"`: reporting words that bring the quotation in, with nothing of its sentence between. */
export function readDirectlyBefore(document: QuotedDocument, around: Surroundings): Attribution | null {
  const { first, before, lead } = around;
  const named = AS_SAID.exec(lead) ?? (document.isOfficial ? null : STATEMENT_BY.exec(lead));
  if (named !== null) {
    const start = before.start + named.index + named[0].length;
    const limit = named[1] === undefined ? before.end : start + named[1].length;
    const found = attributeTo(document, readSpeakerAfter(first, start, limit), 'before');
    if (found !== null) return found;
  }
  const whole = readFirstThat(document, around);
  if (whole !== null) return whole;
  const verb = within(first.reporting, before).at(-1);
  if (verb === undefined || !BRINGS_IN.test(first.told.slice(verb.end, before.end))) return null;
  const found = byWord(clauseOf(document, around), verb, around);
  // `the union said staff deserved credit for “…”`: a judgement that names no doer yields to whoever says so.
  const isUnnamed = found !== null && found.phrase === null && verb.reporting === 'judging-noun';
  const said = isUnnamed ? readBefore(document, around) : null;
  return said?.phrase ? said : found;
}

/** `Inspectors found “steady progress”, says the council.`: the end of the sentence tells who retells it. */
const IS_RETOLD = /^,\s[^,;:\u0001]{3,60}\.?\s*$/u;

/** What inspectors are quoted for, when the council is behind it. */
export function readRetoldBehind(document: QuotedDocument, around: Surroundings): Attribution | null {
  if (!IS_RETOLD.test(around.rest) || /:\s*$/.test(around.lead) || document.isOfficial) return null;
  const behind = readDirectlyAfter(document, around);
  return behind?.speaker === 'authority' && readDirectlyBefore(document, around)?.speaker === 'inspectorate'
    ? behind
    : null;
}

/** `It says, and I would like you to hold on to it, that …`: what the writer remarks on the way. */
const REMARK_OF_WRITER = /,\s(?:(?:and|but|as|or|so)\s)?(?:I|we)\s[^,;:\u0001]{2,80},/gu;

function isInRemark({ before, lead }: Surroundings, verb: FoundReporting): boolean {
  const at = verb.start - before.start;
  for (const { index, 0: remark } of lead.matchAll(REMARK_OF_WRITER))
    if (index < at && at < index + remark.length) return true;
  return false;
}

/** `They write plans that are “short”`: what is said of what they write, and `write records that`, where it is a noun. */
const WRITES = /^(?:write|writes|wrote|written)$/i;
const OBJECT_THAT = /^\s(?!that\s)(?:[\p{L}'\u2019-]+\s){1,6}(?:that|which)\s(?:is|are|was|were)\s[*_]*$/u;
const RECORDS_THAT = /^(?:records|notes|reports) that$/i;
const ARE = /^\s(?:are|were)\s[*_]*$/;

function tellsOfObject({ first, before, lead }: Surroundings, verb: FoundReporting): boolean {
  const words = first.text.slice(verb.start, verb.end);
  const rest = lead.slice(verb.end - before.start);
  return (WRITES.test(words) && OBJECT_THAT.test(rest)) || (RECORDS_THAT.test(words) && ARE.test(rest));
}

/** The reporting words nearest before the quotation in its sentence; a judgement that names no doer yields to one that does. */
export function readBefore(document: QuotedDocument, around: Surroundings): Attribution | null {
  const clause = clauseOf(document, around);
  let judged: Attribution | null = null;
  for (const verb of within(around.first.reporting, around.before).slice(-MOST_VERBS).toReversed()) {
    const found = isInRemark(around, verb) || tellsOfObject(around, verb) ? null : byWord(clause, verb, around);
    if (found === null) continue;
    if (found.phrase !== null) return found;
    judged ??= found;
  }
  return judged;
}

import { WEIGHT_OF_FAMILY } from '../../knowledge/speakers.ts';
import type { FoundReporting } from '../../recognise/attributions.ts';
import { askedIn } from './answered.ts';
import { resolve } from './antecedents.ts';
import { type Attribution, NOBODY } from './attribution.ts';
import { type QuotedBlock, sentenceAt, sentencesBefore, within } from './block.ts';
import {
  attributeTo,
  attributeToInspectors,
  type Clause,
  endsInPassive,
  isMereTerm,
  isPassive,
  type Surroundings,
  speaksOfSelf,
} from './clause.ts';
import { ofDocument } from './documents.ts';
import { lastInspectors } from './named-last.ts';
import { byNoun } from './nouns.ts';
import { readSpeakerAfter } from './phrases.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { readSpeakerBefore, readSubject } from './subjects.ts';

/** How many verbs may share one subject (`said … and added … and told`). */
const LONGEST_CHAIN = 6;
/** How many words may stand between a verb and a term that it reports. */
const MOST_WORDS_TO_TERM = 3;

/** `is called “…” in five of the letters`. */
const IN_WRITING =
  /^[\s*_]*in\s(?:(?:one|two|three|four|five|six|many|most|all|each|several)\sof\s)?((?:the|its|their|that|this|his|her|\p{L}+['\u2019]s?)\s(?:[\p{L}-]+\s){0,2}(?:reports?|letters?|review|judgment))(?!\p{L})/u;
const BY = /(?:^|\s)by\s/;

const isVerb = ({ reporting }: FoundReporting): boolean =>
  reporting === 'speech' || reporting === 'judging' || reporting === 'naming' || reporting === 'citing';

const MAY_BE_NOUN = /^(?:reply|replies|answers?|claims?|comments?|remarks?|promises?|pledges?|demands?|vows?)$/i;
/** `its finding that …`, a noun like `finding` alone. */
const NOUN_OF_JUDGING = /^finding that$/i;
const OWNED = /['\u2019]s?\s$/;
const DETERMINED = /(?<!\p{L})(?:the|an?|its|their|his|her|our|this|these)\s(?:(?!family|assembly)\p{Ll}+ly\s)?$/iu;

/** Whether a form of a verb is a noun where it stands, or a participle that only describes one (`the call`, `the agreed`). */
function isNoun(view: QuotedBlock, from: number, verb: FoundReporting): boolean {
  const lead = view.told.slice(Math.max(from, verb.start - 24), verb.start);
  if ((DETERMINED.test(lead) && lead.trim() !== 'A') || OWNED.test(lead)) return true;
  return (
    MAY_BE_NOUN.test(view.text.slice(verb.start, verb.end)) && /^\sfrom\s/.test(view.told.slice(verb.end, verb.end + 6))
  );
}

const AUXILIARIES = /(?:(?:^|[\s,])(?:is|are|was|were|has|have|had|been|also|later|then|\p{Ll}+ly))+\s*$/u;

/** For `quoted X as saying` what stands behind `quoted`; for `X was quoted as saying` what stands before. */
export function quotedSpeaker({ view, before }: Clause, verb: FoundReporting): SpeakerPhrase | null {
  const lead = view.told.slice(before.start, verb.start);
  const quoted = /(?<!\p{L})(?:quoted|quotes|quoting|cited|cites|reported)\s/u.exec(lead);
  if (quoted === null || endsInPassive(lead.slice(0, quoted.index))) {
    const end = AUXILIARIES.exec(lead.slice(0, quoted?.index))?.index ?? quoted?.index ?? lead.length;
    return readSpeakerBefore(view, before, before.start + end);
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

/** The doer of a passive verb: `… by X "…"`, `"…" by X`, `"…" listed in the report`. */
export function byAgent(
  { document, view, before }: Clause,
  verb: FoundReporting,
  { last, after, rest }: Surroundings,
): Attribution | null {
  const inside = BY.exec(view.told.slice(verb.end, before.end));
  if (inside !== null) {
    const agent = readSpeakerAfter(view, verb.end + inside.index + inside[0].length, before.end);
    const found = attributeTo(document, agent, 'before', view, verb);
    if (found !== null) return found;
  }
  const written = IN_WRITING.exec(rest);
  if (written?.[1] !== undefined) {
    const from = after.start + written[0].length - written[1].length;
    return attributeTo(document, readSpeakerAfter(last, from, after.end), 'after', view, verb);
  }
  const behind = /^[^.;:\u0001]{0,60}?(?<!\p{L})by\s/u.exec(rest);
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

/** `Officers were pleased that Ofsted described …`: they have not said it. */
const PLEASED = /^(?:adamant|confident|convinced|sure|unhappy|disappointed|pleased|proud|worried)\s/i;
const subjectIsReader = ({ kind, head }: SpeakerPhrase): boolean => kind === 'pronoun' && head === 'you';

/** `Members will recall that inspectors …`: nobody is told to have said it. */
const RECALLS = /\s(?:will|may|might|should)\s(?:recall|remember|note|know)$/i;

/** `When they asked us what it was like I said`: the verb before only tells when. */
const IN_TIME_CLAUSE = /(?<!\p{L})(?:when|if|after|once|because|before|until)\s[^,;:\u0001]*$/iu;

const ASKS_WHY = /^ask(?:s|ed|ing)?\s(?:[^,;:]{0,40}\s)?(?:why|how|whether|if|when|what|to\s\p{Ll}+)\s$/u;

const NEGATED = /(?:\snot|n['\u2019]t|\snever)\s$/;

/** Verbs of what somebody feels, which whoever tells it puts into words. */
const FEELS = /^(?:feels?|felt|thinks?|thought|believes?|believed|hopes?|hoped)$/i;

/**
 * Whose words they are where one source retells another (`the leader said inspectors had found "…"`): whoever retells
 * inspectors speaks; what inspectors say that others did stays theirs, what they say that others said does not.
 */
function outermost(
  clause: Clause,
  verb: FoundReporting,
  subject: SpeakerPhrase,
  inner: Attribution,
  around: Surroundings,
): Attribution {
  const { document, view, before } = clause;
  if (subject.block !== view.index || subject.start < before.start) return inner;
  const outer = within(view.reporting, { start: before.start, end: subject.start }).findLast(
    ({ reporting }) => reporting === 'speech' || reporting === 'judging',
  );
  if (outer === undefined || isPassive(view, before.start, outer)) return inner;
  if (
    /[,;:\u0001]|\s(?:but|while|although|and|after|when|as|because|since|before|until|where)\s/i.test(
      view.told.slice(outer.end, subject.start),
    )
  )
    return inner;
  if (isFirstPerson(subject) && IN_TIME_CLAUSE.test(view.told.slice(before.start, outer.start))) return inner;
  if (RECALLS.test(view.told.slice(before.start, outer.end))) return inner;
  // Who asks why inspectors speak of something, or does not say that they do, has not said it.
  if (NEGATED.test(view.told.slice(before.start, outer.start))) return inner;
  if (ASKS_WHY.test(view.told.slice(outer.start, subject.start))) return inner;
  const phrase = resolve(document, subjectOf(clause, outer));
  if (phrase === null) return inner;
  if (PLEASED.test(view.text.slice(outer.start, outer.end))) return inner;
  if (phrase.side === 'other' && (phrase.kind === 'document' || subjectIsReader(phrase))) return inner;
  const isDirect = /[:,]\s*[*_([]*$/.test(view.told.slice(verb.end, before.end));
  // `she said they replied: “…”`: somebody else's very words.
  const isOther = isDirect && subject.head === 'they' && subjectOf(clause, outer)?.head !== 'they';
  if (subject.weight === 0 && phrase.side !== 'inspectorate' && !isOther)
    return attributeTo(document, phrase, 'before', view, outer) ?? inner;
  if (FEELS.test(view.text.slice(verb.start, verb.end)) && !document.isOfficial) {
    return attributeTo(document, phrase, 'before', view, outer) ?? inner;
  }
  const retells =
    inner.speaker === 'inspectorate' &&
    !isDirect &&
    (phrase.side === 'authority' || (phrase.side === 'other' && speaksOfSelf(around)));
  const judges = phrase.side === 'inspectorate' && inner.speaker !== 'inspectorate' && verb.reporting === 'judging';
  return (retells || judges ? attributeTo(document, phrase, 'before', view, outer) : null) ?? inner;
}

/**
 * Whether words in a report's own text belong to whom it says spoke: what leaders `identified` is told in the inspectors'
 * words, and so is a term that only stands somewhere in what others said.
 */
function isTheirsInReport(
  { view, before }: Clause,
  verb: FoundReporting,
  around: Surroundings,
  subject: SpeakerPhrase | null,
): boolean {
  if (subject?.kind === 'document') return true;
  if (verb.reporting === 'judging' && !OWNS_UP.test(view.text.slice(verb.start, verb.end))) return false;
  if (!isMereTerm(around)) return true;
  if (verb.reporting === 'naming' && IS_WHAT.test(view.told.slice(before.start, verb.start))) return true;
  const gap = view.told.slice(verb.end, before.end);
  if (/(?<!\p{L})(?:the|its|their|this|these)\s$/u.test(gap)) return verb.reporting === 'naming' && /\sas\s/.test(gap);
  return gap.trim().split(/\s+/).length <= MOST_WORDS_TO_TERM || (verb.reporting === 'naming' && /\sas\s/.test(gap));
}

/** What somebody acknowledges is said by them, whoever tells it. */
const OWNS_UP = /^acknowledg/i;

/** `what the local authority calls its “…”`. */
const IS_WHAT = /(?<!\p{L})what\s[^,;:]{1,60}$/u;

/** `if they ask, say "…"`: what the reader is told to say. */
const isImperative = (view: QuotedBlock, from: number, verb: FoundReporting): boolean =>
  /^(?:say|tell|write|ask)$/i.test(view.text.slice(verb.start, verb.end)) &&
  /(?:^\s*|(?<!\p{L})(?:if|when|once)\s[^;:]*,\s|;\s|(?<!\p{L})(?:please|just|then|always|never|or)\s)$/iu.test(
    view.told.slice(from, verb.start),
  );

const isFirstPerson = ({ kind, head }: SpeakerPhrase): boolean => kind === 'pronoun' && (head === 'i' || head === 'we');

/** What stands between an inverted verb and the quotation that its sentence ends in: whoever speaks, between commas. */
const SPEAKER_BETWEEN_COMMAS = /^\s[^,;:\u0001]{2,60},\s*[*_([]*$/u;

/** `Social work in York, writes Ofsted, "gets better"`: the verb and its subject stand inside the sentence that is quoted. */
function byInverted({ document, view, before }: Clause, verb: FoundReporting): Attribution | null {
  if (verb.reporting !== 'speech' || !/,\s$/.test(view.told.slice(before.start, verb.start))) return null;
  if (!SPEAKER_BETWEEN_COMMAS.test(view.told.slice(verb.end, before.end))) return null;
  return attributeTo(document, readSpeakerAfter(view, verb.end, before.end), 'before', view, verb);
}

const HAS_HEARER = /^(?:told|tells?|asks?|asked|informed|assured|reminded|thanked|urged|warned)$/i;

/** `The second plan, says Hale, is “…”`: an attribution set between commas, its subject last. */
function invertedSubject({ view, before }: Clause, verb: FoundReporting): SpeakerPhrase | null {
  if (verb.reporting !== 'speech' || HAS_HEARER.test(view.text.slice(verb.start, verb.end))) return null;
  if (!/,\s*$/.test(view.told.slice(before.start, verb.start))) return null;
  const subject = /^\s[^,.;:\u0001]{2,60}(?=[,:]\s)/.exec(view.told.slice(verb.end, before.end));
  return subject === null ? null : readSpeakerAfter(view, verb.end, verb.end + subject[0].length);
}

const REPLIES =
  /^(?:repl(?:y|ies|ied)|answer(?:s|ed)?|counter(?:s|ed)?|retort(?:s|ed)?|hit back|hits back|shot back)$/i;

/** `one member told the director. She countered`: the pronoun of who replies is whoever was spoken to. */
function repliesTo(
  { document, view }: Clause,
  verb: FoundReporting,
  subject: SpeakerPhrase | null,
): Attribution | null {
  if (subject?.kind !== 'pronoun' || !/^(?:he|she|they)$/.test(subject.head)) return null;
  if (!REPLIES.test(view.text.slice(verb.start, verb.end))) return null;
  const [previous] = sentencesBefore(view, sentenceAt(view, subject.start).start);
  return previous === undefined
    ? null
    : attributeTo(document, askedIn(view, previous.start, previous.end), 'before', view, verb);
}

/** `Read past the grade and you will find that …`: what a reader finds stands in the document named last. */
const IS_FOUND_BY_READER =
  /^(?:\s(?:will|can|may|might|could|then|also|soon)|['\u2019]ll)+\s(?:find|see|note|notice|spot|discover)$/u;

/** What a verb with a subject, or a passive one with a doer, tells of who speaks. */
export function byFiniteVerb(clause: Clause, verb: FoundReporting, around: Surroundings): Attribution | null {
  const { document, view, before } = clause;
  if (isNoun(view, before.start, verb))
    return verb.reporting === 'speech' || NOUN_OF_JUDGING.test(view.text.slice(verb.start, verb.end))
      ? byNoun(clause, verb)
      : null;
  if (isImperative(view, before.start, verb)) return NOBODY;
  if (isPassive(view, before.start, verb)) return byPassive(clause, verb, around);
  const inverted = byInverted(clause, verb);
  if (inverted !== null) return inverted;
  const subject = invertedSubject(clause, verb) ?? subjectOf(clause, verb);
  if (verb.reporting === 'citing' && subject !== null && isFirstPerson(subject)) return null;
  if (subject !== null && subjectIsReader(subject) && IS_FOUND_BY_READER.test(view.told.slice(subject.end, verb.end)))
    return ofDocument(document, view, verb);
  const replier = repliesTo(clause, verb, subject);
  if (replier !== null) return replier;
  const judges = verb.reporting === 'judging' && subject?.kind === 'pronoun' && subject.head === 'they';
  const found =
    (judges ? attributeTo(document, lastInspectors(document, subject), 'before', view, verb) : null) ??
    attributeTo(document, subject, 'before', view, verb);
  // Whoever is not named before, families judge nothing.
  if (judges && found?.phrase?.weight === WEIGHT_OF_FAMILY) return attributeToInspectors(document, view, verb);
  if (subject !== null && found === null && isFirstPerson(subject)) return NOBODY;
  // `It found that help was “…”`, where nothing before tells what it is: who finds and judges is an inspectorate.
  if (
    found === null &&
    verb.reporting === 'judging' &&
    subject?.kind === 'pronoun' &&
    /^(?:it|they)$/.test(subject.head)
  )
    return attributeToInspectors(document, view, verb);
  if (found === null || subject === null) return byWhatFollows(clause, verb);
  if (document.isOfficial && found.speaker !== 'inspectorate' && !isTheirsInReport(clause, verb, around, found.phrase))
    return null;
  return outermost(clause, verb, subject, found, around);
}

import type { FoundReporting } from '../../recognise/attributions.ts';
import type { Span } from '../../text/span.ts';
import { withRoleFromAside } from './asides.ts';
import { type QuotedBlock, within } from './block.ts';
import { joinAppositions, readFirst, readTopic } from './phrases.ts';
import { AND_WHO, BEGINS_WITH_SOMEBODY, beforeRelative, IS_ONE_OF, partOf, relativeOfWriter } from './relatives.ts';
import { readRole } from './roles.ts';
import { isAside, nameAtEnd, PHRASE_ENDS, type Segment, segmentsOf } from './segments.ts';
import { isPronoun, namePhrase, ownerPhrase, pronounPhrase, type SpeakerPhrase } from './speaker-phrase.ts';

/** What a verb's subject turned out to be: a phrase, the same one as the verb before has, or nothing known. */
export type Subject = SpeakerPhrase | 'same' | null;

const BEFORE_VERB =
  /(?:(?:^|(?<=[\s,]))(?:(?:is|was|are|were)\s(?:said|reported|alleged|understood)\sto|has|have|had|having|is|are|was|were|be|been|being|will|would|could|may|might|must|should|did|do|does|to|also|now|then|later|once|since|even|further|always|all|himself|herself|itself|themselves|myself|ourselves|(?!family|assembly)\p{Ll}+ly)\s*(?:,\s*)?)+$/u;
/** `I've said`, `they'd always told`. */
const CONTRACTED =
  /(?<=(?:^|[\s,])(?:I|we|you|they|he|she|who))['\u2019](?:ve|d|s|ll)\s(?:(?:always|just|also|since|never|\p{Ll}+ly)\s)?$/iu;
const CONJUNCTION =
  /(?:^|(?<!(?:^|\s)(?:of|in|for|at|from|by|with|on|to|than))\s|\s(?=what\s(?:the\s|\p{Lu})))(?:but|while|whilst|although|though|because|whereas|that|which|what|how|when|as|if|where|(?:until|after|before|since)(?!\s(?:\d|last|then|jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec|spring|summer|autumn|winter|christmas|easter)))\s/giu;
const FINITE =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|may|might|must|should|\p{Ll}{3,}ed)(?!\p{L})/u;
const BEGINS_WITH_VERB =
  /^\s*(?:has|had|have|was|were|is|are|did|does|will|would|can|could|came|went|took|gave|met|sat|stood|rang|spoke|made|got|ran|led|held|left|put|set|saw|knew|won|lost|became|began|wept|broke|\p{Ll}{2,}ed)\s/u;
const OF_THEM = /(?:one|two|three|some|many|most|several|both|none)\sof\s(?:them|these|those|whom)\s*$/iu;
/** `a mother of four`. */
const COUNTS_CHILDREN = /[\s-]of[\s-](?:one|two|three|four|five|six)\s*$/iu;
const SPEAKS_FOR = /^\s*(?:(?:speaking\s)?for|on behalf of|from)\s/i;
const ENDS_OPEN = /[,)\u2013\u2014-]\s*$/;
const BEGINS_WITH_CONJUNCTION = /^\s*(?:and|but|so|or)\s/i;
/** `a letter, seen by the newspaper, that warned of`: what was done with the document. */
const IS_INSET = /^\s*(?:seen|obtained|published|released|issued|leaked|dated|sent|written)\s(?:by|in|on|to)\s/i;
/** `a visit, on 2 and 3 August, which found`. */
const IS_TIME =
  /^\s*(?:on|in|from|during|between|last|this)\s(?:the\s)?(?:\d|\p{Lu}\p{Ll}+(?:\s\d|\s*$)|week|month|year|summer|spring|autumn|winter)/u;
const isInset = (view: QuotedBlock, segment: Segment): boolean =>
  IS_INSET.test(segment.words) || (IS_TIME.test(segment.words) && within(view.speakers, segment).length === 0);
const RELATIVE = /[\s,]*(?:who|which|that)\s*$/i;
/** How many segments before a verb its subject and appositions may take up. */
const MOST_SEGMENTS = 8;

const isParticiple = (view: QuotedBlock, verb: FoundReporting): boolean =>
  /^\p{L}+ing(?:\s|$)/u.test(view.text.slice(verb.start, verb.end));

/** Where the last clause of a span begins, as far as conjunctions tell. */
function clauseStart(told: string, { start, end }: Span): number {
  const words = told.slice(start, end);
  let at = start;
  for (const found of words.matchAll(CONJUNCTION)) at = start + found.index + found[0].length;
  const rest = told.slice(at, end);
  const and = rest.lastIndexOf(' and ');
  return and > 0 && FINITE.test(rest.slice(0, and)) && /\p{L}/u.test(rest.slice(and + 5)) ? at + and + 5 : at;
}

/** Cuts off what belongs to an earlier clause of the same segment: up to a conjunction or an earlier reporting verb. */
function lastClause(view: QuotedBlock, segment: Segment, before: FoundReporting | null): Segment {
  const from = before !== null && before.end > segment.start && before.end <= segment.end ? before.end : segment.start;
  const start = clauseStart(view.told, { start: from, end: segment.end });
  return start === segment.start ? segment : { start, end: segment.end, words: view.told.slice(start, segment.end) };
}

/** The noun phrase that stands last in a segment (`in a statement the council`). */
function readLast(view: QuotedBlock, segment: Segment): SpeakerPhrase | null {
  const cues = within(view.speakers, segment);
  let first = cues.length - 1;
  for (; first > 0; first--) {
    const between = view.told.slice(cues[first - 1]?.end ?? 0, cues[first]?.start ?? 0);
    if (!/^(?:['\u2019]s?\s|\s|\s(?:of|for|at|by|from)\s(?:(?:the|its|a|an)\s)?)$/u.test(between)) break;
  }
  const cue = cues[first];
  if (cue !== undefined) return readRole(view, { start: startBefore(view, segment, cue.start), end: segment.end });
  const name = nameAtEnd(segment.words);
  return name === null ? null : namePhrase(view, segment.start + name.at, name.words, true);
}

/** Where the determiner and adjectives before an offset begin. */
function startBefore(view: QuotedBlock, segment: Segment, offset: number): number {
  const lead = /(?:(?<!\p{L})(?:the|a|an|its|his|her|their|our|\p{Lu}[\p{L}'\u2019.-]*)\s)+$/u.exec(
    view.told.slice(segment.start, offset),
  );
  return offset - (lead?.[0].length ?? 0);
}

/** `She served a notice and called it`, `The leader went on air, and said`: the verbs before report nothing. */
function readCoordinated(view: QuotedBlock, { start, end }: Span): SpeakerPhrase | null {
  const words = view.told.slice(start, end).replace(/\([^()]*\)/g, (aside) => ' '.repeat(aside.length));
  const conjunction = /[\s,]*(?:and|but|or|then)\s*$/i.exec(words)?.index ?? words.length;
  let from = 0;
  for (const found of words.slice(0, conjunction).matchAll(CONJUNCTION))
    if (found[0] !== 'where ') from = found.index + found[0].length;
  return readTopic(view, { start: start + from, end: start + conjunction });
}

/** `The last two speak of`, `The first said`: documents or visits of a series. */
const ONES =
  /^\s*The\s(?:first|second|third|fourth|fifth|sixth|last|latest|next|most recent)(?:\s(?:one|two|three))?(?:\sof\s(?:them|these|those|the\s(?:\p{Ll}+\s)?(?:visits|letters|reports)))?\s*$|(?<!\p{L})(?:Mine|Ours|Yours|Theirs)\s*$/u;

/** `Letter three`: a document or visit with its number, which no pronoun is. */
const NUMBER_AT_END = /\s(?:one|two|three|four|five|six)\s*$/iu;

function isNumbered(view: QuotedBlock, segment: Segment): boolean {
  const number = NUMBER_AT_END.exec(segment.words);
  return number !== null && within(view.speakers, segment).at(-1)?.end === segment.start + number.index;
}

/** The subject that a segment ends with, right before the verb. */
function readTail(view: QuotedBlock, segment: Segment, isSpeech: boolean): SpeakerPhrase | null {
  const antecedent = beforeRelative(view, segment);
  if (antecedent !== null) return antecedent;
  const ofThem = OF_THEM.exec(segment.words);
  if (ofThem !== null) return { ...pronounPhrase(view, segment.start + ofThem.index, ofThem[0]), head: 'them' };
  const ones = ONES.exec(segment.words);
  if (ones !== null) return { ...pronounPhrase(view, segment.start + ones.index, ones[0]), head: 'ones' };
  const ofThose = partOf(view, segment);
  if (ofThose !== null) return ofThose;
  const word =
    COUNTS_CHILDREN.test(segment.words) || isNumbered(view, segment) ? null : /(\p{L}+)\s*$/u.exec(segment.words);
  if (word?.[1] !== undefined && isPronoun(word[1])) return pronounPhrase(view, segment.start + word.index, word[1]);
  if (isAside(segment.words)) return readLast(view, segment);
  const first = readFirst(view, segment);
  if (first !== null && (first.kind !== 'name' || first.head.length === 1)) return first;
  const name = nameAtEnd(segment.words);
  const owner = name === null && first === null ? ITS_PEOPLE.exec(segment.words) : null;
  if (owner?.[1] !== undefined)
    return ownerPhrase(view, segment.start + owner.index + owner[0].length - owner[1].length, owner[1]);
  if (name === null && first !== null && isSpeech) return { ...first, weight: 1 };
  if (name === null) return isSpeech ? relativeOfWriter(view, segment) : null;
  return namePhrase(view, segment.start + name.at, name.words, isSpeech || name.at > 2 || name.words.includes(' '));
}

/** `Its own call handlers`, `their duty desk`: people whose word is not known are on their owner's side. */
const ITS_PEOPLE = /^\s*(its|their|our)(?=\s(?:own\s)?\p{Ll})/iu;

/** `the authority's leader, Jo Hale` read from the name: the role stands in the segment before. */
function withRoleBefore(
  view: QuotedBlock,
  name: SpeakerPhrase,
  segment: Segment | undefined,
  before: FoundReporting | null,
): SpeakerPhrase {
  if (name.kind !== 'name' || segment === undefined || isAside(segment.words)) return name;
  const role = readFirst(view, lastClause(view, segment, before));
  if (role === null || role.kind === 'document' || role.kind === 'event' || role.kind === 'name') return name;
  return { ...role, end: name.end };
}

/** `For Ofsted, the deputy director said`: whom the speaker speaks for stands in an aside before. */
function withAffiliation(
  view: QuotedBlock,
  phrase: SpeakerPhrase | null,
  asides: readonly Segment[],
): SpeakerPhrase | null {
  if (phrase === null || phrase.weight > 1 || phrase.kind === 'pronoun') return phrase;
  const aside = asides.find(({ start, words }) => start < phrase.start && SPEAKS_FOR.test(words));
  const body = aside === undefined ? null : readRole(view, aside);
  return body?.kind !== 'body' || body.side === null
    ? phrase
    : { ...phrase, kind: 'person', side: body.side, weight: body.weight };
}

const OPENS_WITH_PLACE = /^\s*(?:At|In|On|After|During|From|For|By|Before)\s/;

/** `At the meeting Coun Hale, who …,`: the subject behind an opening that no comma ends. */
const OBJECT_OF = /(?:^|\s)(?:to|of|by|for|from|with|at|in|on|about|against|under|over|between|and)\s$/i;

function inOpeningAside(view: QuotedBlock, segment: Segment | undefined): SpeakerPhrase | null {
  if (segment === undefined || !OPENS_WITH_PLACE.test(segment.words)) return null;
  const last = readLast(view, segment);
  if (last === null || last.end < segment.end || OBJECT_OF.test(view.told.slice(segment.start, last.start)))
    return null;
  return (last.kind === 'person' && last.isNamed) || last.kind === 'body' ? last : null;
}

/** `Kacey, 16 said`: an age with no comma behind it. */
const IS_AGE = /^\s*\d{1,2}\s*$/;

const BEGINS_PORTFOLIO =
  /\s(?:member|lead|holder|director|secretary|minister|head|councillor|spokes\p{Ll}+|responsib\p{Ll}+)\s(?:for|of)\s\p{Ll}[^.;:]*$/iu;
const GOES_ON_AS_PORTFOLIO = /^\s\p{Ll}[\p{Ll}'\u2019 -]{1,40}$/u;

/** `cabinet member for children, families and education said`: a list of what somebody is responsible for, with no comma behind it. */
function endsPortfolio(segments: readonly Segment[]): boolean {
  const first = segments.findLastIndex(({ words }) => BEGINS_PORTFOLIO.test(words));
  const rest = first < 0 ? [] : segments.slice(first + 1);
  return rest.length > 0 && rest.every(({ words }) => GOES_ON_AS_PORTFOLIO.test(words) && !isAside(words));
}

/** Reads the subject that ends before `end`, over asides and appositions. */
function readMain(
  view: QuotedBlock,
  clause: Span,
  end: number,
  before: FoundReporting | null,
  isSpeech: boolean,
): SpeakerPhrase | null {
  const segments = segmentsOf(view, { start: clause.start, end }).slice(-MOST_SEGMENTS);
  const tail = segments.at(-1);
  if (tail === undefined) return null;
  const isOpen = ENDS_OPEN.test(view.told.slice(tail.start, end)) || IS_AGE.test(tail.words) || endsPortfolio(segments);
  if (!isOpen) {
    const own = BEGINS_WITH_SOMEBODY.test(tail.words) && before === null ? tail : lastClause(view, tail, before);
    const subject = readTail(view, own, isSpeech) ?? (own.start > tail.start ? readTail(view, tail, isSpeech) : null);
    const startsTail = subject !== null && view.told.slice(tail.start, subject.start).trim() === '';
    // An unknown subject is no reason to take an earlier clause's, but a predicate goes on with its own.
    if (subject === null && !isAside(tail.words) && !BEGINS_WITH_VERB.test(tail.words)) return null;
    if (subject !== null) return startsTail ? withRoleBefore(view, subject, segments.at(-2), before) : subject;
  }
  const phrases: SpeakerPhrase[] = [];
  const asides: Segment[] = [];
  for (const segment of segments.toReversed().slice(isOpen ? 0 : 1)) {
    if (isAside(segment.words) || AND_WHO.test(segment.words)) {
      asides.unshift(segment);
      continue;
    }
    const own = IS_ONE_OF.test(segment.words) ? segment : lastClause(view, segment, before);
    const phrase =
      (BEGINS_WITH_SOMEBODY.test(segment.words) ? beforeRelative(view, segment) : null) ?? readFirst(view, own);
    if (phrase !== null) phrases.unshift(phrase.kind === 'name' ? { ...phrase, weight: 1 } : phrase);
    if (own.start !== segment.start || BEGINS_WITH_CONJUNCTION.test(segment.words)) break;
  }
  const opening = phrases.length > 0 ? null : inOpeningAside(view, segments[0]);
  if (opening !== null) return opening;
  const whole = withAffiliation(view, joinAppositions(phrases), asides);
  return withRoleFromAside(
    view,
    whole,
    asides.filter(({ start }) => start > (phrases[0]?.start ?? 0)),
  );
}

/** `an officer, long gone now, saying`: a few words about whoever is named before them. */
const IS_REMARK = /^\s*\p{Ll}[\p{Ll}-]*(?:\s\p{Ll}[\p{Ll}-]*){0,3}\s*$/u;

/** Reads the noun phrase right before an offset (`a letter from inspectors describing`, `Jo Hale, the leader, who said`). */
export function readSpeakerBefore(view: QuotedBlock, clause: Span, offset: number): SpeakerPhrase | null {
  const phrases: SpeakerPhrase[] = [];
  for (const segment of segmentsOf(view, { start: clause.start, end: offset }).slice(-3).toReversed()) {
    if (/^\s*\d+\s*$/.test(segment.words) || (phrases.length === 0 && isInset(view, segment))) continue;
    const phrase =
      phrases.length === 0 ? (readLast(view, segment) ?? readFirst(view, segment)) : readFirst(view, segment);
    if (phrase === null && phrases.length === 0 && IS_REMARK.test(segment.words)) continue;
    if (phrase === null || (isAside(segment.words) && phrases.length > 0)) break;
    phrases.unshift(phrase);
    if (phrase.kind === 'document' || phrase.kind === 'body' || PHRASE_ENDS.test(segment.words)) break;
    if (isAside(segment.words)) break;
  }
  return joinAppositions(phrases);
}

/** `The leader was on the radio this morning saying`: where somebody is who says it. */
const ON_AIR =
  /\s(?:was|were|is|are|went|came)\s(?:(?:back|up|also|then|there)\s)?(?:on|in|at|before)\s[^,;:\u0001]*$/u;

const SUBORDINATES = /(?<!\p{L})(?:which|when|if|where|because|while|who|whose|what|how|why)\s[^,;:]*$/iu;

/** `They looked at what happens when a neighbour says …, and wrote`: the verb before is not the main clause's. */
const isSubordinate = (view: QuotedBlock, clause: Span, verb: FoundReporting): boolean =>
  SUBORDINATES.test(view.told.slice(clause.start, verb.start));

/**
 * Reads the subject of a reporting verb. `clause` begins where the verb's sentence does (or the look-back's limit) and
 * ends before the verb; `before` is the reporting verb before it there, if any.
 */
export function readSubject(
  view: QuotedBlock,
  clause: Span,
  verb: FoundReporting,
  before: FoundReporting | null,
): Subject {
  const lead = view.told.slice(clause.start, verb.start);
  const auxiliaries = BEFORE_VERB.exec(lead) ?? CONTRACTED.exec(lead);
  const end = clause.start + (auxiliaries?.index ?? lead.length);
  const words = view.told.slice(clause.start, end);
  const isSpeech = verb.reporting === 'speech';
  if (before !== null && /(?:^|\s)to\s(?:\p{Ll}+ly\s)?$/u.test(lead)) return 'same';
  if (/(?:^|[\s,])(?:and|but|or|then)\s*$/i.test(words)) {
    if (before !== null && !(/,\s(?:and|but)\s*$/i.test(words) && isSubordinate(view, clause, before))) return 'same';
    if (before !== null) return readTopic(view, clause);
    return isParticiple(view, verb)
      ? readMain(view, clause, end, null, isSpeech)
      : readCoordinated(view, { start: clause.start, end });
  }
  const relative = RELATIVE.exec(words);
  if (relative !== null && relative.index > 0) {
    const antecedent = readSpeakerBefore(view, clause, clause.start + relative.index);
    // Only a person is followed by `who`.
    return antecedent?.kind === 'name' && /who\s*$/i.test(words) ? { ...antecedent, weight: 1 } : antecedent;
  }
  if (isParticiple(view, verb)) {
    const preposition = /(?:^|\s)(?:by|in|of|for|from|without|before|after|while|when)\s*$/i.exec(words);
    if (preposition !== null) return readMain(view, clause, clause.start + preposition.index, before, isSpeech);
    // `…, with the MP saying`: a subject of its own.
    if (/,\swith\s[^,]*$/i.test(words)) return readSpeakerBefore(view, clause, end);
    const near = readSpeakerBefore(view, clause, end);
    if (near?.kind === 'document' && near.end >= end - 1 && !/[,\u2013\u2014-]\s*$/.test(words)) return near;
    const onAir = ON_AIR.exec(words);
    if (onAir !== null) return readMain(view, clause, clause.start + onAir.index, before, isSpeech);
    if (!/[,\u2013\u2014-]\s*$/.test(words)) {
      return before?.reporting === 'speech' ? 'same' : readSpeakerBefore(view, clause, end);
    }
    return before === null ? readMain(view, clause, end, null, isSpeech) : 'same';
  }
  return readMain(view, clause, end, before, isSpeech);
}

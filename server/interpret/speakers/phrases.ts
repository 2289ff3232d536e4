import type { Span } from '../../text/span.ts';
import { withRoleFromAside } from './asides.ts';
import { type QuotedBlock, within } from './block.ts';
import { readRole } from './roles.ts';
import { isAside, nameAtStart, PHRASE_ENDS, type Segment, segmentsOf } from './segments.ts';
import { isPronoun, isWork, namePhrase, type PhraseKind, pronounPhrase, type SpeakerPhrase } from './speaker-phrase.ts';

/** Pronouns that may as well stand before a noun (`one council chief`). */
const DETERMINER = /^(?:one|two|three|four|five|six|several|most|another|some|many|both|which|who)$/i;
const FIRST_WORD = /^[^\p{L}\p{N}]*([\p{L}\p{N}'\u2019-]+)/u;
const BEGINS_CLAUSE = /^[^\p{L}\p{N}]*(?:that|if|whether|how|why|when|to|for|there|it (?:was|is|had|has))\s/iu;
const BEGINS_WITH_CONJUNCTION = /^\s*(?:and|but|so|or)\s/i;
/** How many segments a speaker's name and roles may take up. */
const MOST_APPOSITIONS = 4;

/** `Letters were exact. The one to Eastmere told it …`: one of the documents or visits named before. */
const THE_ONE =
  /^\s*(?:The|the) one\s(?:to|on|for|from|about|of)(?=\s\p{Lu})|^\s*The\s(?:first|second|third|fourth|fifth|sixth|last|latest)\sof\s(?:them|these|those)(?=\s*$)|^\s*the\s(?:first|second|third|other|last)(?=[.\s]*$)/u;

/** `Life story work starts too late for some children`: words that no name with its role holds. */
const NOT_IN_PHRASE =
  /\s(?:too|some|many|most|few|very|how|it|they|we|he|she|not|no|more|less)\s|^\s(?:\p{Ll}{2,}ed|left|met|took|gave|lost|won|ran|saw|wrote|beat|quit|rang)\s$/u;

/** `Jo Hale of the Family Line`: one person, whatever the body's name begins with. */
const OF_BODY = /^\s(?:of|from|at)\s/;

const WEIGHT_OF_NAMED_BODY = 4;

/** `Labour's Jo Hale`: somebody of a body that owns the name. */
const IS_OWNS_NAME = /^['\u2019]s?\s\p{Lu}\p{L}+\s\p{Lu}[\p{L}'\u2019-]+$/u;

/** Reads the noun phrase that begins a segment: a name, a role, or a name with its role. */
export function readFirst(view: QuotedBlock, segment: Segment): SpeakerPhrase | null {
  const one = THE_ONE.exec(segment.words);
  if (one !== null) return { ...pronounPhrase(view, segment.start, one[0]), head: 'ones' };
  const found = nameAtStart(segment.words);
  const role = readRole(view, segment);
  if (found === null) return role;
  const name = namePhrase(view, segment.start + found.at, found.words, found.words.includes(' ') || found.isSure);
  if (role === null) return name;
  if (role.kind === 'body' && role.start <= name.start && IS_OWNS_NAME.test(view.told.slice(role.end, name.end)))
    return { ...role, kind: 'person', end: name.end, isNamed: true };
  if (role.start <= name.end) {
    if (role.start <= name.start) return role;
    // `Kath Lee of Unison`: with a council's name it may be the council's own (`Royal Borough of …`).
    const isOfBody =
      role.kind === 'body' && role.weight >= WEIGHT_OF_NAMED_BODY && view.told.endsWith(' of ', role.start);
    return { ...role, start: name.start, kind: isOfBody ? 'person' : role.kind };
  }
  const between = view.told.slice(name.end, role.start);
  if (PHRASE_ENDS.test(between) || NOT_IN_PHRASE.test(between)) return name;
  // `Mrs Hale told a meeting of the committee`: what stands behind a verb is no part of its subject.
  if (within(view.reporting, { start: name.end, end: role.start }).some(({ reporting }) => reporting === 'speech'))
    return name;
  const isMember = role.kind === 'body' || (role.kind === 'people' && OF_BODY.test(between));
  return { ...role, start: name.start, head: name.head, kind: isMember ? 'person' : role.kind, isNamed: true };
}

/** A name and its appositions as one speaker: the first names it, the weightiest tells the side. */
export function joinAppositions(phrases: readonly SpeakerPhrase[]): SpeakerPhrase | null {
  let [whole] = phrases;
  if (whole === undefined) return null;
  for (const next of phrases.slice(1)) {
    if (whole.isNamed && next.isNamed) break;
    // `according to the report, social workers`, `…, the trust`: neither is an apposition to a document, nor people to a body.
    if (isWork(whole) ? !isWork(next) : next.kind === 'people' && whole.kind === 'body') break;
    // `cabinet member for children, families and education`: people behind somebody's role are what it is for.
    if (next.kind === 'people' && whole.kind === 'person' && whole.side !== null) continue;
    const isNamed: boolean = whole.isNamed || next.isNamed;
    if (whole.kind === 'name' && next.kind === 'person' && next.side === null) whole = { ...next, isNamed };
    if (next.side === null || next.kind === 'event') continue;
    if (whole.side !== null && next.weight <= whole.weight) {
      whole = { ...whole, isNamed };
      continue;
    }
    const kind: PhraseKind =
      whole.kind !== 'name'
        ? whole.kind
        : next.kind === 'people' && !whole.head.includes(' ')
          ? 'people'
          : isWork(next)
            ? next.kind
            : 'person';
    whole = { ...whole, kind, isNamed, side: next.side, weight: next.weight };
  }
  return whole;
}

/** A segment that goes on with a verb holds no apposition: `Jo Hale, the director, will take up her post`. */
const BEGINS_PREDICATE =
  /^\s*(?:will|would|is|was|are|were|has|had|have|can|could|may|might|must|should|did|does|do|met|took|gave|left|wrote|rang|went|came|knows|sees|\p{Ll}+ees|\p{Ll}{2,}ed\s(?=(?:the|an?|his|her|its|to|with|on|for|from)\s))\s?/u;

/** Reads the speaker named right after an offset (`said X`, `by X`, `according to X`) and before `limit`. */
export function readSpeakerAfter(view: QuotedBlock, offset: number, limit: number): SpeakerPhrase | null {
  const segments = segmentsOf(view, { start: offset, end: limit });
  const first = segments[0];
  if (first === undefined || BEGINS_CLAUSE.test(first.words)) return null;
  const word = FIRST_WORD.exec(first.words)?.[1] ?? '';
  if (isPronoun(word) && !DETERMINER.test(word)) {
    return pronounPhrase(view, first.start + first.words.indexOf(word), word);
  }
  const phrase = readFirst(view, first);
  if (phrase === null) {
    return isPronoun(word) ? pronounPhrase(view, first.start + first.words.indexOf(word), word) : null;
  }
  return withAppositions(view, phrase.kind === 'name' ? { ...phrase, weight: 1 } : phrase, segments.slice(1));
}

/** A speaker's first phrase with what the segments behind it tell of who that is. */
function withAppositions(view: QuotedBlock, phrase: SpeakerPhrase, segments: readonly Segment[]): SpeakerPhrase | null {
  const phrases = [phrase];
  for (const segment of segments.slice(0, MOST_APPOSITIONS)) {
    if (/^\s*\d+\s*$/.test(segment.words)) continue;
    if (isAside(segment.words) || BEGINS_WITH_CONJUNCTION.test(segment.words) || BEGINS_PREDICATE.test(segment.words))
      break;
    if (within(view.reporting, segment).some(({ reporting }) => reporting === 'speech' || reporting === 'judging'))
      break;
    const next = readFirst(view, segment);
    if (next !== null) phrases.push(next);
  }
  return withRoleFromAside(view, joinAppositions(phrases), segments);
}

/** Endings of nouns that begin a sentence and are nobody's name. */
const ABSTRACT = /(?:ion|ions|ment|ments|ness|ity|ities|ing|ings|ance|ence|ship|ies|age|ers|ors)$/i;

const isPersonal = (name: string): boolean => !ABSTRACT.test(name);

const HALL = /hall|centre/i;
const AT_PLACE = /(?:^|\s)(?:from|at|in|outside|inside|near|to)\s(?:the\s)?$/iu;
const REACH_TO_PREPOSITION = 16;

/** `From the town hall, here is …`: a building, where somebody is. */
const isPlace = (view: QuotedBlock, start: number, end: number): boolean =>
  HALL.test(view.text.slice(start, end)) &&
  AT_PLACE.test(view.told.slice(Math.max(0, start - REACH_TO_PREPOSITION), start));

/** A sentence's topic with what stands behind it: a role beside somebody, appositions to a name of several words. */
function ofPerson(view: QuotedBlock, phrase: SpeakerPhrase, behind: readonly Segment[]): SpeakerPhrase | null {
  if ((phrase.kind === 'name' && phrase.weight > 0) || (phrase.kind === 'person' && phrase.side === null))
    return withAppositions(view, phrase, behind);
  return phrase.kind === 'person' ? withRoleFromAside(view, phrase, behind) : phrase;
}

/** `Nor is the director`: the subject stands behind the verb. */
const INVERTED =
  /^\s*(?:Nor|Neither|Never|Not once)\s(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could)\s/u;
const LONGEST_INVERTED = 24;
const LONGEST_TIME = 60;

/** `On care leavers they were blunt`, `Over a hot chocolate she counted`: no comma ends the opening, and the pronoun is the subject. */
const MATTER_FIRST =
  /^(\s*(?:(?:And|But)\s)?(?:(?:On|About|Regarding|Concerning|As for|As to)\s(?:[\p{L}\d'\u2019-]+\s){1,8}?(?=(?:they|it|we)\s(?:was|were|is|are|had|has|have|sa(?:id|ys?)|wr(?:ote|ites?)|f(?:ound|inds?))\s)|(?:On|About|Over|In|At|After|Before|During|From|With|By|As for)\s(?:[\p{L}\d'\u2019-]+\s){1,8}?(?=s?he\s(?:was|is|had|has|\p{Ll}{3,}ed|sa(?:id|ys)|wr(?:ote|ites))\s)))(they|she|he|it|we)\s/u;

/** `Over four days inspectors met carers`: no comma ends the time that opens the sentence. */
const TIME_FIRST =
  /^\s*(?:Over|In|During|For|Within|On|After|Between|From)\s(?:[\p{L}\d'\u2019-]+\s){0,6}?(?:days?|weeks?|months?|year|\d{4}|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)\s(?=(?:the\s|five\s|six\s|two\s)?\p{L}+\s\p{Ll})/u;

/** Reads the speaker that a sentence is about: its first noun phrase outside asides. */
export function readTopic(view: QuotedBlock, sentence: Span): SpeakerPhrase | null {
  const { start } = sentence;
  const [, matter, pronoun] = MATTER_FIRST.exec(view.told.slice(start, sentence.end)) ?? [];
  if (matter !== undefined && pronoun !== undefined) return pronounPhrase(view, start + matter.length, pronoun);
  const opening =
    INVERTED.exec(view.told.slice(start, start + LONGEST_INVERTED)) ??
    TIME_FIRST.exec(view.told.slice(start, Math.min(sentence.end, start + LONGEST_TIME)));
  const from = start + (opening?.[0].length ?? 0);
  const segments = segmentsOf(view, { start: from, end: sentence.end }).slice(0, 6);
  for (const [index, segment] of segments.entries()) {
    if (isAside(segment.words)) continue;
    const word = FIRST_WORD.exec(segment.words)?.[1] ?? '';
    if (isPronoun(word) && !DETERMINER.test(word)) {
      return pronounPhrase(view, segment.start + segment.words.indexOf(word), word);
    }
    const phrase = readFirst(view, segment);
    if (phrase !== null && (phrase.kind !== 'name' || phrase.weight > 0 || isPersonal(phrase.head)))
      return ofPerson(view, phrase, segments.slice(index + 1));
  }
  const cue = within(view.speakers, sentence).find(({ start, end }) => !isPlace(view, start, end));
  return cue === undefined ? null : readRole(view, { start: cue.start, end: sentence.end });
}

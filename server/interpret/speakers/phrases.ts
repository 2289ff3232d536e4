import type { SpeakerKind, SpeakerSide } from '../../knowledge/speakers.ts';
import type { FoundSpeaker } from '../../recognise/attributions.ts';
import type { Span } from '../../text/span.ts';
import { type QuotedBlock, within } from './block.ts';
import { isAside, isParty, nameAtStart, PHRASE_ENDS, type Segment, segmentsOf, tellsWho } from './segments.ts';

/** What a phrase names: a kind of speaker, a bare proper name, or a pronoun. */
export type PhraseKind = SpeakerKind | 'name' | 'pronoun';

/** A noun phrase that tells a speaker: offsets into its block's passage. */
export interface SpeakerPhrase extends Span {
  readonly block: number;
  readonly kind: PhraseKind;
  /** Null where the phrase alone does not tell the side: pronouns, names, `a spokesman`. */
  readonly side: SpeakerSide | null;
  /** As in `SpeakerRow`; for a name 1 where it is surely one, 0 for one capital word that may only begin its sentence. */
  readonly weight: number;
  /** The pronoun in lower case, the proper name, or the words of the role. */
  readonly head: string;
  /** Whether a proper name is part of it. */
  readonly isNamed: boolean;
}

const PRONOUN =
  /^(?:he|she|they|it|we|i|you|one|two|three|four|five|six|several|most|another|others|some|many|both|who|which)$/i;
/** Pronouns that may as well stand before a noun (`one council chief`). */
const DETERMINER = /^(?:one|two|three|four|five|six|several|most|another|some|many|both|which|who)$/i;
const FIRST_WORD = /^[^\p{L}\p{N}]*([\p{L}\p{N}'\u2019-]+)/u;
const BEGINS_CLAUSE = /^[^\p{L}\p{N}]*(?:that|if|whether|how|why|when|to|for|there|it (?:was|is|had|has))\s/iu;
const BEGINS_WITH_CONJUNCTION = /^\s*(?:and|but|so|or)\s/i;
/** How many segments a speaker's name and roles may take up. */
const MOST_APPOSITIONS = 4;
/** The weight of bodies that may be part of another (`board`, `committee`). */
const LIGHTEST_BODY = 2;

/** `council’s new`: the word before owns, or stands in one compound with, the word behind. */
const OWNS = /^(?:['\u2019]s?\s(?:[\p{L}-]+\s){0,2}|\s)$/u;
/** `of the`, `Hale, of`: the words behind complete those before. */
const COMPLETES =
  /^(?:\s\p{Lu}[\p{L}'\u2019.-]*)*(?:\s(?!(?:and|or|with|to)\s)\p{Ll}+){0,2}\s(?:of|for|at|from|in|within|representing|close to)\s(?:[\p{L}'\u2019.-]+\s){0,6}$/u;
const MADE_BY = /(?<!\p{L})(?:by|from|for)\s(?:[\p{L}\p{N}'\u2019.-]+\s){0,5}$/u;

/** A determiner and adjectives before a noun: `his first`. */
const DESCRIBED =
  /(?<![\p{L}'\u2019])(?:the|an?|one|its|his|her|their|our|this)\s(?:(?!(?:of|in|on|at|to|by|for|from|with|and|or|that|who|which|is|was|said|says)\s)\p{Ll}[\p{Ll}-]+\s){1,2}$/iu;

/** Who has seen or ordered a work has not written it. */
const NOT_MADE_BY =
  /(?<!\p{L})(?:seen|obtained|read|leaked|shared|commissioned|ordered|requested|considered|discussed|received|reviewed|welcomed|prompted|caused)\s/u;

/** `Social workers visit often`: what follows people without an apostrophe is what they do. */
const MAY_BE_VERB = /^(?:visit|report|review|study|research|survey|release|tweet|post|blog|email|note)$/i;

const isWork = ({ kind }: { readonly kind: PhraseKind }): boolean => kind === 'document' || kind === 'event';

const isHuman = ({ kind }: { readonly kind: PhraseKind }): boolean => kind === 'person' || kind === 'people';

/** `a former inspector` speaks for the inspectorate no more. */
const FORMER = /(?:former|ex-|retired)\s?$/i;
/** `a former director`: of whom no more is told. */
const SOMEBODY_FORMER = /(?<!\p{L})an?\s(?:former|ex-|retired)\s?$/iu;
const LONGEST_FORMER = 14;

/** Where the noun phrase begins whose first known word is `head`: its determiner, owner and capitals before it. */
function startOf(view: QuotedBlock, head: FoundSpeaker, limit: number): number {
  const before = view.told.slice(Math.max(limit, head.start - 80), head.start);
  const described = DESCRIBED.exec(before);
  const lead =
    /(?:(?<![\p{L}'\u2019])(?:(?:the|a|an|one|its|his|her|their|our|this|former|new|interim|acting|then|local|senior|independent)|\p{Lu}[\p{L}'\u2019.-]*|\p{L}+['\u2019]s?|\d+-|\p{Ll}{2,4}-)\s?)+$/u.exec(
      before,
    );
  return head.start - (described?.[0].length ?? lead?.[0].length ?? 0);
}

function begin(view: QuotedBlock, head: FoundSpeaker, limit: number): SpeakerPhrase {
  const start = startOf(view, head, limit);
  const lead = view.told.slice(Math.max(0, head.start - LONGEST_FORMER), head.start);
  const isSomebody = head.row.side === 'authority' && head.row.weight <= 1 && SOMEBODY_FORMER.test(lead);
  const isFormer =
    head.row.kind === 'person' && (isSomebody || (head.row.side === 'inspectorate' && FORMER.test(lead)));
  return {
    block: view.index,
    kind: head.row.kind,
    side: isFormer ? 'other' : head.row.side,
    weight: head.row.weight,
    head: view.text.slice(head.start, head.end),
    isNamed: false,
    start,
    end: head.end,
  };
}

const OF_MAKER = /^\sof\s/;

/** `the e-mail of the director`, `the annual report of the partnership`: `of` names who wrote it. */
const isMaker = ({ weight, head }: SpeakerPhrase, row: FoundSpeaker['row']): boolean =>
  (weight === 0 && isHuman(row)) || (/^annual report$/i.test(head) && !isWork(row));

/** Takes the next known word into a phrase; null where it does not belong to it. */
function join(
  view: QuotedBlock,
  phrase: SpeakerPhrase,
  between: string,
  cue: FoundSpeaker,
  isCompleted: boolean,
): SpeakerPhrase | null {
  const { row } = cue;
  if (between === ' ' && phrase.kind === 'people' && MAY_BE_VERB.test(view.text.slice(cue.start, cue.end))) return null;
  const isOwn = /\sown\s/.test(between) && phrase.side !== null;
  const decides = !isOwn && row.side !== null && (phrase.side === null || row.weight > phrase.weight);
  const side = decides ? { side: row.side, weight: row.weight } : {};
  if (OWNS.test(between)) {
    // `the company's board`, also in `chair of the company's board`: a body within a body is on its side.
    const isPartOfBody = row.kind === 'body' && row.weight <= LIGHTEST_BODY && phrase.side !== null;
    if (isCompleted)
      return isPartOfBody || row.kind !== 'body' ? { ...phrase, end: cue.end } : { ...phrase, ...side, end: cue.end };
    if (isWork(phrase) && !isWork(row)) return null;
    const isOwnSide = (row.kind === 'event' && !isWork(phrase)) || (row.weight > 0 && isHuman(row) && isHuman(phrase));
    const head = { kind: row.kind, head: view.text.slice(cue.start, cue.end), end: cue.end };
    if (isPartOfBody) return { ...phrase, ...head };
    return isOwnSide ? { ...phrase, ...head, side: row.side, weight: row.weight } : { ...phrase, ...head, ...side };
  }
  if (isWork(phrase)) {
    const isMadeBy = MADE_BY.test(between) || (OF_MAKER.test(between) && isMaker(phrase, row));
    if (!isMadeBy || NOT_MADE_BY.test(between) || row.side === null) return null;
    return { ...phrase, side: row.side, weight: Math.max(row.weight, 2), end: cue.end };
  }
  if (!COMPLETES.test(between)) return null;
  if (row.kind === 'body') return { ...phrase, ...side, end: cue.end };
  return phrase.weight === 0 && !isWork(row) ? { ...phrase, ...side, end: cue.end } : null;
}

/** Where the noun phrase that begins with `head` ends at the latest: at a preposition, a clause or a reporting word. */
function endOf(view: QuotedBlock, head: FoundSpeaker, limit: number): number {
  const cut = PHRASE_ENDS.exec(view.told.slice(head.end, limit));
  const end = cut === null ? limit : head.end + cut.index;
  const verb = within(view.reporting, { start: head.end, end })[0];
  return verb === undefined || verb.reporting === 'speech-noun' ? end : verb.start;
}

/** `a report to Monday's cabinet`: a paper of the council's officers. */
const REPORT_TO =
  /^\sto\s(?:(?:the|this|last|next|its|\p{L}+['\u2019]s)\s){0,2}(?:[\p{L}-]+\s){0,2}(?:cabinet|committee|councillors|members|executive)(?!\p{L})/iu;

/** Reads the first noun phrase in a segment that holds a known word for a speaker. */
export function readRole(view: QuotedBlock, segment: Span): SpeakerPhrase | null {
  const cues = within(view.speakers, segment);
  const head = cues[0];
  if (head === undefined) return null;
  const end = endOf(view, head, segment.end);
  let phrase = begin(view, head, segment.start);
  let last = head;
  let isCompleted = false;
  for (const cue of cues.slice(1)) {
    if (cue.end > end) break;
    const between = view.told.slice(last.end, cue.start);
    const joined = join(view, phrase, between, cue, isCompleted);
    if (joined === null) break;
    isCompleted ||= !OWNS.test(between);
    phrase = joined;
    last = cue;
  }
  if (phrase.kind === 'person' && phrase.side === 'inspectorate' && head.row.kind === 'body') {
    const lead = view.told.slice(Math.max(segment.start, head.start - LONGEST_FORMER), head.start);
    if (FORMER.test(lead)) phrase = { ...phrase, side: 'other' };
  }
  if (phrase.kind === 'document' && REPORT_TO.test(view.told.slice(phrase.end, phrase.end + 60)))
    return { ...phrase, side: 'authority', weight: 3 };
  const name = nameAtStart(view.told.slice(phrase.end, segment.end));
  return name === null || name.at > 1
    ? phrase
    : { ...phrase, isNamed: true, end: phrase.end + name.at + name.words.length };
}

/** The phrase for a proper name found at an offset. */
export const namePhrase = (view: QuotedBlock, start: number, words: string, isSure: boolean): SpeakerPhrase => ({
  block: view.index,
  kind: 'name',
  side: null,
  weight: isSure ? 1 : 0,
  head: words.replace(/['\u2019]s$/, ''),
  isNamed: true,
  start,
  end: start + words.length,
});

/** The phrase for a pronoun found at an offset. */
export const pronounPhrase = (view: QuotedBlock, start: number, word: string): SpeakerPhrase => ({
  block: view.index,
  kind: 'pronoun',
  side: null,
  weight: 0,
  head: word.toLowerCase(),
  isNamed: false,
  start,
  end: start + word.length,
});

const OWNERS: Readonly<Record<string, string>> = {
  your: 'you',
  his: 'he',
  her: 'she',
  its: 'it',
  their: 'they',
  our: 'we',
  my: 'i',
};

/** The pronoun whose possessive (`her`) stands at an offset; null for other words. */
export function ownerPhrase(view: QuotedBlock, start: number, possessive: string): SpeakerPhrase | null {
  const head = OWNERS[possessive.toLowerCase()];
  return head === undefined ? null : { ...pronounPhrase(view, start, possessive), head };
}

export const isPronoun = (word: string): boolean => PRONOUN.test(word);

/** Reads the noun phrase that begins a segment: a name, a role, or a name with its role. */
export function readFirst(view: QuotedBlock, segment: Segment): SpeakerPhrase | null {
  const found = nameAtStart(segment.words);
  const role = readRole(view, segment);
  if (found === null) return role;
  const name = namePhrase(view, segment.start + found.at, found.words, found.words.includes(' ') || found.isSure);
  if (role === null) return name;
  if (role.start <= name.end) return role.start <= name.start ? role : { ...role, start: name.start };
  if (PHRASE_ENDS.test(view.told.slice(name.end, role.start))) return name;
  const kind = role.kind === 'body' ? 'person' : role.kind;
  return { ...role, start: name.start, head: name.head, kind, isNamed: true };
}

/** A name and its appositions as one speaker: the first names it, the weightiest tells the side. */
export function joinAppositions(phrases: readonly SpeakerPhrase[]): SpeakerPhrase | null {
  let [whole] = phrases;
  if (whole === undefined) return null;
  for (const next of phrases.slice(1)) {
    if (whole.isNamed && next.isNamed) break;
    const isNamed: boolean = whole.isNamed || next.isNamed;
    if (whole.kind === 'name' && next.kind === 'person' && next.side === null) whole = { ...next, isNamed };
    if (next.side === null || next.kind === 'event') continue;
    if (whole.side !== null && next.weight <= whole.weight) {
      whole = { ...whole, isNamed };
      continue;
    }
    const kind: PhraseKind = whole.kind !== 'name' ? whole.kind : next.kind === 'body' ? 'person' : next.kind;
    whole = { ...whole, kind, isNamed, side: next.side, weight: next.weight };
  }
  return whole;
}

/** The oldest of those whom an age behind their name shows to be young people, who hold no office. */
const OLDEST_YOUNG = 21;
const AGE_BEHIND =
  /^,?\s\(?(?:aged\s|who['\u2019]s\s|who\sis\s|now\s)?(\d{1,2}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?=[,)\s:])/u;
/** `who grew up in care`, `who has fostered for thirty years`. */
const IN_CARE =
  /^\s*who\s(?:[\p{L}'\u2019-]+\s){0,4}(?:in care|left care|into care|fosters?|fostered|adopted)(?!\p{L})/u;
/** `one of our practice supervisors`. */
const ONE_OF_OURS = /^\s*one of (?:our|its|the (?:council|county|borough|city)['\u2019]s)\s/u;
/** `who manages it`, `who runs the hub`: somebody of the service that the text is about. */
const RUNS_SERVICE =
  /^\s*who\s(?:(?:now|also)\s)?(?:manages?|managed|runs?|ran|leads?|led|heads?|headed|oversees|oversaw)\s(?:it|(?:the|its|our)\s(?:[\p{L}-]+\s){0,3}(?:hub|service|services|team|teams|unit|department|desk|home|centre))(?!\p{L})/u;
/** `Jo on the payments desk`, `Sam from the duty team`. */
const ON_THE_STAFF =
  /^,?\s(?:on|in|from|at)\s(?:the|our)\s(?:\p{Ll}[\p{L}-]*\s){0,3}(?:desk|team|office|service|unit|department|hub)(?!\p{L})/u;
/** The weight of children, families and carers (see `SPEAKER_ROWS`). */
const WEIGHT_OF_FAMILY = 4;

const TIME_IN_ASIDE = /\s(?:before|after|when|while|until|just as)\s/;

/** `who took over a fortnight before the inspectors rang`: the words that tell who, without those that tell when. */
function beforeTime(aside: Segment): Segment {
  const time = TIME_IN_ASIDE.exec(aside.words);
  return time === null
    ? aside
    : { start: aside.start, end: aside.start + time.index, words: aside.words.slice(0, time.index) };
}

/** The side of a person who is named without a role, from an aside that tells who they are. */
export function withRoleFromAside(
  view: QuotedBlock,
  phrase: SpeakerPhrase | null,
  asides: readonly Segment[],
): SpeakerPhrase | null {
  if (phrase === null || phrase.kind === 'pronoun') return phrase;
  if (
    phrase.kind === 'person' &&
    phrase.side !== 'authority' &&
    phrase.weight <= 2 &&
    asides.some(({ words }) => isParty(words))
  )
    return { ...phrase, side: 'authority', weight: 2 };
  if (phrase.side !== null) return phrase;
  const age = AGE_BEHIND.exec(view.told.slice(phrase.end, phrase.end + 24))?.[1];
  if (age !== undefined && !(Number(age) > OLDEST_YOUNG))
    return { ...phrase, kind: 'person', side: 'other', weight: WEIGHT_OF_FAMILY };
  if (phrase.kind === 'name' && ON_THE_STAFF.test(view.told.slice(phrase.end, phrase.end + 60)))
    return { ...phrase, kind: 'person', side: 'authority', weight: 1 };
  for (const aside of asides) {
    if (isParty(aside.words)) return { ...phrase, kind: 'person', side: 'authority', weight: 1 };
    const role = tellsWho(aside.words) ? readRole(view, beforeTime(aside)) : null;
    if (role !== null && role.side !== null && !isWork(role))
      return { ...phrase, kind: 'person', side: role.side, weight: role.weight };
    if (phrase.kind === 'name' && IN_CARE.test(aside.words))
      return { ...phrase, kind: 'person', side: 'other', weight: WEIGHT_OF_FAMILY };
    if (phrase.kind === 'name' && ONE_OF_OURS.test(aside.words))
      return { ...phrase, kind: 'person', side: 'authority', weight: 1 };
    if (phrase.kind === 'name' && RUNS_SERVICE.test(aside.words))
      return { ...phrase, kind: 'person', side: 'authority', weight: 1 };
  }
  return phrase;
}

/** A segment that goes on with a verb holds no apposition: `Jo Hale, the director, will take up her post`. */
const BEGINS_PREDICATE =
  /^\s*(?:will|would|is|was|are|were|has|had|have|can|could|may|might|must|should|did|does|do)\s/u;

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
  const phrases = [phrase.kind === 'name' ? { ...phrase, weight: 1 } : phrase];
  for (const segment of segments.slice(1, 1 + MOST_APPOSITIONS)) {
    if (/^\s*\d+\s*$/.test(segment.words)) continue;
    if (isAside(segment.words) || BEGINS_WITH_CONJUNCTION.test(segment.words) || BEGINS_PREDICATE.test(segment.words))
      break;
    if (within(view.reporting, segment).some(({ reporting }) => reporting === 'speech' || reporting === 'judging'))
      break;
    const next = readFirst(view, segment);
    if (next !== null) phrases.push(next);
  }
  return withRoleFromAside(view, joinAppositions(phrases), segments.slice(1));
}

/** Endings of nouns that begin a sentence and are nobody's name. */
const ABSTRACT = /(?:ion|ions|ment|ments|ness|ity|ities|ing|ings|ance|ence|ship|ies|age|ers|ors)$/i;

const isPersonal = (name: string): boolean => !ABSTRACT.test(name);

/** Reads the speaker that a sentence is about: its first noun phrase outside asides. */
export function readTopic(view: QuotedBlock, sentence: Span): SpeakerPhrase | null {
  const segments = segmentsOf(view, sentence).slice(0, 6);
  for (const [index, segment] of segments.entries()) {
    if (isAside(segment.words)) continue;
    const word = FIRST_WORD.exec(segment.words)?.[1] ?? '';
    if (isPronoun(word) && !DETERMINER.test(word)) {
      return pronounPhrase(view, segment.start + segment.words.indexOf(word), word);
    }
    const phrase = readFirst(view, segment);
    if (phrase !== null && (phrase.kind !== 'name' || phrase.weight > 0 || isPersonal(phrase.head)))
      return phrase.kind === 'person' ? withRoleFromAside(view, phrase, segments.slice(index + 1)) : phrase;
  }
  const cue = within(view.speakers, sentence)[0];
  return cue === undefined ? null : readRole(view, { start: cue.start, end: sentence.end });
}

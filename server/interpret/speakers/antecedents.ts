import type { SpeakerSide } from '../../knowledge/speakers.ts';
import { firstFrom, type Span } from '../../text/span.ts';
import { partsIn, type QuotedBlock, sentencesBefore, within } from './block.ts';
import type { QuotedDocument } from './document.ts';
import { personNamed } from './people.ts';
import {
  labelSpan,
  namePhrase,
  ownerPhrase,
  readRole,
  readSpeakerAfter,
  readTopic,
  type SpeakerPhrase,
} from './phrases.ts';

/** How many sentences and blocks back a pronoun's or a document's antecedent is looked for. */
const SENTENCES_BACK = 12;
const CUES_BACK = 60;
const BLOCKS_BACK = 4;
const LONGEST_SENTENCE = 600;
const DEEPEST = 3;

type Fits = (phrase: SpeakerPhrase) => boolean;

/**
 * Settles the side of a phrase from the document: pronouns by what they stand for, names by where they are introduced,
 * `the report` and `a spokesman` by what was named before. Null where that stays open.
 */
export function resolve(document: QuotedDocument, phrase: SpeakerPhrase | null, depth = 0): SpeakerPhrase | null {
  if (phrase === null || depth > DEEPEST) return null;
  switch (phrase.kind) {
    case 'pronoun':
      return resolvePronoun(document, phrase, depth);
    case 'name':
      return resolveName(document, phrase);
    case 'document':
      return phrase.weight > 1 || phrase.side === null
        ? resolveForm(document, phrase, depth)
        : resolveDocument(document, phrase, depth);
    default:
      return resolveForm(document, phrase, depth);
  }
}

/** A name stands for the person introduced by it, or a council; whoever is not introduced holds no office. */
function resolveName(document: QuotedDocument, phrase: SpeakerPhrase): SpeakerPhrase | null {
  if (document.namesCouncil(phrase.block, phrase)) return { ...phrase, kind: 'body', side: 'authority', weight: 2 };
  if (leadsCouncil(document, phrase)) return { ...phrase, kind: 'person', side: 'authority', weight: 3 };
  const person = personNamed(document.people, phrase.head);
  if (person === null && phrase.weight === 0) return null;
  return { ...phrase, kind: 'person', side: person?.side ?? 'other', weight: person?.weight ?? 0 };
}

/** `Jo Hale, who led Swindon through it`: the aside names a council that the person leads. */
function leadsCouncil(document: QuotedDocument, phrase: SpeakerPhrase): boolean {
  const aside = document.view(phrase.block)?.told.slice(phrase.end, phrase.end + 60) ?? '';
  const leads =
    /^,\s(?:who\s(?:(?:now|then|also|has|had)\s)?(?:leads?|led|runs?|ran|heads?|headed|chairs?|chaired)|DCS (?:in|at|of)|director (?:in|at))\s/.exec(
      aside,
    );
  return (
    leads !== null &&
    document.namesCouncil(phrase.block, { start: phrase.end + leads[0].length, end: phrase.end + leads[0].length + 24 })
  );
}

/** `A spokesman said`: of the body named last before, or of the authority. */
function resolveForm(document: QuotedDocument, phrase: SpeakerPhrase, depth: number): SpeakerPhrase | null {
  if (phrase.side !== null && (phrase.weight > 1 || phrase.kind === 'event')) return phrase;
  const words = document.view(phrase.block)?.told.slice(phrase.start, phrase.end) ?? '';
  const owner = phrase.side === null || /^its\s/i.test(words) ? ownerOf(document, phrase, depth) : null;
  if (owner !== null && owner.side !== null) return { ...phrase, side: owner.side };
  if (phrase.side !== null) return phrase;
  const body = lastTopic(
    document,
    phrase.block,
    phrase.start,
    (one) => one.kind === 'body' || one.kind === 'person',
    depth,
  );
  const side = body?.side ?? (phrase.kind === 'document' ? null : 'authority');
  return side === null ? null : { ...phrase, side };
}

/** `The report said`: the document of a known sort named last before; where none is, the inspectors'. */
function resolveDocument(document: QuotedDocument, phrase: SpeakerPhrase, depth: number): SpeakerPhrase {
  const owner = ownerOf(document, phrase, depth);
  const sort = /letter/i.test(phrase.head) ? LETTER : REPORT;
  const known = owner?.side ?? lastDocument(document, phrase.block, phrase.start, sort) ?? announced(document, phrase);
  return { ...phrase, side: known ?? phrase.side };
}

/** `A report has found …`, when the next paragraph begins with what it is: `The serious case review …`. */
function announced(document: QuotedDocument, phrase: SpeakerPhrase): SpeakerSide | null {
  const view = document.view(phrase.block);
  if (view === null || !/^an?\s/i.test(view.told.slice(phrase.start, phrase.end))) return null;
  const next = document.after(phrase.block);
  const cue = next?.speakers[0];
  if (next === null || cue === undefined || !/^The\s$/.test(next.told.slice(0, cue.start))) return null;
  return cue.row.kind === 'document' && cue.row.weight >= 3 ? cue.row.side : null;
}

const OWNER = /^(his|her|its|their)\s/i;

/** Whose a document or spokesman is that a possessive pronoun owns (`her report`). */
function ownerOf(document: QuotedDocument, phrase: SpeakerPhrase, depth: number): SpeakerPhrase | null {
  const view = document.view(phrase.block);
  const owner = OWNER.exec(view?.told.slice(phrase.start, phrase.end) ?? '')?.[1];
  const pronoun = view === null || owner === undefined ? null : ownerPhrase(view, phrase.start, owner);
  return pronoun === null ? null : resolvePronoun(document, pronoun, depth + 1);
}

/** What `the report` and `the letter` may take up. */
const REPORT = /report|review|inquiry|study|research|survey|judgment|paper/i;
const LETTER = /letter/i;

/** Any document that can be quoted from. */
export const ANY_DOCUMENT = /./;

/** The side of the document of a known sort that is named last before an offset, within reach. */
export function lastDocument(
  document: QuotedDocument,
  block: number,
  offset: number,
  sort: RegExp,
  least = 3,
): SpeakerSide | null {
  let limit = offset;
  let view = document.view(block);
  for (let n = 0; n <= BLOCKS_BACK && view !== null; n++) {
    let at = firstFrom(view.speakers, limit) - 1;
    for (let left = CUES_BACK; at >= 0 && left > 0; at--, left--) {
      const cue = view.speakers[at];
      if (cue === undefined) break;
      if (
        cue.row.kind === 'document' &&
        cue.row.weight >= least &&
        cue.row.side !== null &&
        sort.test(view.text.slice(cue.start, cue.end))
      )
        return cue.row.side;
    }
    limit = Number.POSITIVE_INFINITY;
    view = document.before(view.index);
  }
  return null;
}

function resolvePronoun(document: QuotedDocument, pronoun: SpeakerPhrase, depth: number): SpeakerPhrase | null {
  if (pronoun.head === 'we' || pronoun.head === 'i') return ownVoice(document, pronoun);
  if (pronoun.head === 'you') return reader(document, pronoun);
  const search = (): SpeakerPhrase | null =>
    lastTopic(document, pronoun.block, pronoun.start, fitFor(pronoun.head), depth + 1);
  return depth > 0 ? search() : document.antecedent(pronoun, search);
}

/** Which phrases a pronoun can stand for. */
function fitFor(pronoun: string): Fits {
  switch (pronoun) {
    case 'he':
    case 'she':
      return ({ kind }) => kind === 'person' || kind === 'name';
    case 'it':
      return ({ kind }) => kind === 'body' || kind === 'document' || kind === 'event';
    case 'they':
      return ({ kind }) => kind === 'people' || kind === 'body' || kind === 'event';
    case 'another':
    case 'others':
      return ({ kind, side }) => (kind === 'people' || kind === 'person') && side !== 'inspectorate';
    default:
      return ({ kind, side }) => kind === 'people' && side !== 'inspectorate';
  }
}

/** `You said`, to a text's readers: people who are no officials; in a transcript it may be anybody. */
function reader(document: QuotedDocument, pronoun: SpeakerPhrase): SpeakerPhrase | null {
  const view = document.view(pronoun.block);
  const isSpoken = view === null || labelSpan(view) !== null || document.isOfficial;
  return isSpoken ? null : { ...pronoun, side: 'other' };
}

/** `We found`, `I said`: the label of the speech, or the document's own voice. */
function ownVoice(document: QuotedDocument, pronoun: SpeakerPhrase): SpeakerPhrase | null {
  const view = document.view(pronoun.block);
  const label = view === null ? null : readLabel(document, view);
  if (label !== null) return label;
  const section = sectionSpeaker(document, pronoun.block);
  const publisher = section === null || section.weight <= 1 ? titleBody(document) : null;
  if (publisher !== null) return publisher;
  if (section !== null) return section;
  return document.isOfficial ? { ...pronoun, side: 'inspectorate' } : null;
}

/** How many blocks make up a document's head. */
const BLOCKS_OF_HEAD = 3;

/** A union, association or the like that a document's head names as its publisher, or null. */
function titleBody(document: QuotedDocument): SpeakerPhrase | null {
  let view = document.after(-1);
  for (let n = 0; n < BLOCKS_OF_HEAD && view !== null; n++) {
    const topic = view.block.kind === 'heading' ? readTopic(view, { start: 0, end: view.text.length }) : null;
    if (topic !== null && topic.kind === 'body' && topic.side === 'other' && topic.weight >= 3) return topic;
    view = document.after(view.index);
  }
  return null;
}

/** How many blocks above one its section's heading is looked for. */
const BLOCKS_UNDER_HEADING = 40;

/** Whom the heading over a block names (`A word from the director`), or null. */
export function sectionSpeaker(document: QuotedDocument, block: number): SpeakerPhrase | null {
  let view = document.before(block);
  for (let n = 0; n < BLOCKS_UNDER_HEADING && view !== null; n++) {
    if (view.block.kind === 'heading' && view.quoted.length === 0) {
      const topic = readTopic(view, { start: 0, end: view.text.length });
      return topic === null || topic.kind === 'name' || topic.kind === 'pronoun' ? null : resolve(document, topic);
    }
    view = document.before(view.index);
  }
  return null;
}

/** The speaker whose label a block begins with (`CLLR HALE: …`), or null. */
export function readLabel(document: QuotedDocument, view: QuotedBlock): SpeakerPhrase | null {
  const label = labelSpan(view);
  return label === null ? null : resolve(document, readSpeakerAfter(view, label.start, label.end));
}

/** The speaker or topic named last before an offset that fits, in its sentence or those before. */
function lastTopic(
  document: QuotedDocument,
  block: number,
  offset: number,
  fits: Fits,
  depth: number,
): SpeakerPhrase | null {
  let limit = offset;
  let left = SENTENCES_BACK;
  let view = document.view(block);
  for (let n = 0; n <= BLOCKS_BACK && view !== null; n++) {
    for (const sentence of sentencesBefore(view, limit)) {
      if (left-- <= 0) return null;
      const end = Math.min(sentence.end, limit, sentence.start + LONGEST_SENTENCE);
      const found = fittingIn(document, view, { start: sentence.start, end }, fits, depth);
      if (found !== null) return found;
    }
    limit = Number.POSITIVE_INFINITY;
    view = document.before(view.index);
  }
  return null;
}

/** Whether `they` may mean one person who is told by a role alone (`a spokesperson said … they added`). */
const isFormOfPerson = (phrase: SpeakerPhrase, fits: Fits): boolean =>
  phrase.kind === 'person' &&
  /(?:^|\s)(?:spokes\p{L}+|source|insider|representative|worker|resident|parent|carer|officer|manager)$/iu.test(
    phrase.head,
  ) &&
  fits(ANY_PEOPLE);

const ANY_PEOPLE: SpeakerPhrase = {
  block: -1,
  kind: 'people',
  side: null,
  weight: 0,
  head: '',
  isNamed: false,
  start: 0,
  end: 0,
};

/** Whom a sentence says was heard (`the board heard from two social workers`). */
const HEARS = /(?<!\p{L})(?:heard from|met(?: with)?|spoke (?:to|with)|talked (?:to|with)|interviewed|consulted)\s/u;

/** A stand-in that shows whether a person would fit. */
const ANY_PERSON: SpeakerPhrase = { ...ANY_PEOPLE, kind: 'person' };

/** Names in a sentence, with an age behind them where one is given. */
const NAME_IN_SENTENCE = /(\p{Lu}[\p{L}'\u2019-]+(?:\s\p{Lu}[\p{L}'\u2019-]+){0,3})(,\s\d{1,2}(?!\d))?/gu;

/** A person named anywhere in a sentence (`I rang our councillor, Jo Hale.`), the first one. */
function personIn(document: QuotedDocument, view: QuotedBlock, sentence: Span): SpeakerPhrase | null {
  const cue = within(view.speakers, sentence).find(({ row }) => row.kind === 'person');
  if (cue !== undefined) return resolve(document, readRole(view, { start: cue.start, end: sentence.end }));
  for (const found of view.told.slice(sentence.start, sentence.end).matchAll(NAME_IN_SENTENCE)) {
    const name = namePhrase(view, sentence.start + found.index, found[1] ?? '', true);
    if (found[2] !== undefined || personNamed(document.people, name.head) !== null) return resolve(document, name);
  }
  return null;
}

/** What follows a lone capital word that is somebody's name: an apposition or a verb. */
const BEHIND_PERSON = /^\*?(?:,|\s(?:is|was|has|had|who|\p{Ll}{2,}ed|\p{Ll}{3,}s)(?!\p{L}))/u;

/** Whether a sentence begins with one capital word that may be a person's name (`Jamie, now 18,`). */
const isLoneName = (view: QuotedBlock, topic: SpeakerPhrase): boolean =>
  topic.kind === 'name' && topic.weight === 0 && BEHIND_PERSON.test(view.told.slice(topic.end, topic.end + 20));

function fittingIn(
  document: QuotedDocument,
  view: QuotedBlock,
  sentence: Span,
  fits: Fits,
  depth: number,
): SpeakerPhrase | null {
  for (const part of partsIn(view, sentence).toReversed()) {
    const phrase = document.told(part.quotation)?.phrase ?? null;
    if (phrase !== null && phrase.side !== null && (fits(phrase) || isFormOfPerson(phrase, fits))) return phrase;
  }
  const heard = HEARS.exec(view.told.slice(sentence.start, sentence.end));
  if (heard !== null && fits(ANY_PEOPLE)) {
    const people = resolve(
      document,
      readSpeakerAfter(view, sentence.start + heard.index + heard[0].length, sentence.end),
      depth + 1,
    );
    if (people !== null && people.kind === 'people' && fits(people)) return people;
  }
  const topic = document.topic(view, sentence);
  // Another pronoun stands for what is named further back, where the search goes on.
  if (topic !== null && topic.kind !== 'pronoun') {
    const resolved = resolve(
      document,
      isLoneName(view, topic) && fits(ANY_PERSON) ? { ...topic, weight: 1 } : topic,
      depth + 1,
    );
    if (resolved !== null && fits(resolved)) return resolved;
  }
  return fits(ANY_PERSON) ? personIn(document, view, sentence) : null;
}

import type { Span } from '../../text/span.ts';
import { LONGEST_SENTENCE, partsIn, type QuotedBlock, sentencesBefore, within } from './block.ts';
import { isPassive } from './clause.ts';
import type { QuotedDocument } from './document.ts';
import { labelSpan } from './label-span.ts';
import { lastInspectors, type Place } from './named-last.ts';
import { readSpeakerAfter } from './phrases.ts';
import { readRole } from './roles.ts';
import { nameAtStart } from './segments.ts';
import { namePhrase, type PhraseKind, type Settle, type SpeakerPhrase } from './speaker-phrase.ts';

/** How many sentences and blocks back a topic is looked for. */
const SENTENCES_BACK = 12;
const BLOCKS_BACK = 4;
/** How much of a block a line of a list counts for. */
const LINE_OF_LIST = 0.25;

/** What a pronoun or a mere form can stand for. */
export interface Wanted {
  /** The pronoun, in lower case, where `he` or `she` has to agree with what it stands for. */
  readonly pronoun?: string;
  readonly kinds: readonly PhraseKind[];
  /** Whether it may be the inspectors; `one`, `another` and the like never are. */
  readonly mayInspect: boolean;
  /** Whether it may be those whom a sentence says were heard, who seldom write or find; so it is where nothing is said. */
  readonly mayBeHeard?: boolean;
}

/** A sentence in which what a pronoun stands for is looked for. */
interface Search {
  readonly document: QuotedDocument;
  readonly view: QuotedBlock;
  readonly sentence: Span;
  readonly wanted: Wanted;
  readonly settle: Settle;
  /** Whether it is the pronoun's own sentence, as far as the pronoun. */
  readonly isOwn: boolean;
}

const wants = ({ kinds }: Wanted, kind: PhraseKind): boolean => kinds.includes(kind);

const fits = ({ kind, side }: SpeakerPhrase, wanted: Wanted): boolean =>
  wants(wanted, kind) && (wanted.mayInspect || side !== 'inspectorate');

const ROLE_ALONE =
  /(?:^|\s)(?:spokes\p{L}+|source|insider|representative|worker|resident|parent|carer|officer|manager)$/iu;

/** Words of a name or role that tell which of `he` and `she` may mean it. */
const FEMALE =
  /(?<!\p{L})(?:Mrs|Ms|Miss|Dame|Lady|Baroness|woman|mother|mum|grandmother|nan|gran|aunt|sister|daughter|wife|niece|girl|spokeswoman|chairwoman)(?!\p{L})/u;
const MALE =
  /(?<!\p{L})(?:Mr|Sir|Lord|man|father|dad|grandfather|uncle|brother|son|husband|nephew|boy|lad|spokesman|chairman)(?!\p{L})/u;

/** Whether a phrase can be meant by a pronoun, as far as its own words tell (`Mrs Hale` is no `he`). */
function agrees(document: QuotedDocument, phrase: SpeakerPhrase, { pronoun }: Wanted): boolean {
  if (pronoun !== 'he' && pronoun !== 'she') return true;
  return !(pronoun === 'he' ? FEMALE : MALE).test(document.wordsOf(phrase));
}

const ASKS_PRONOUN: Readonly<Record<string, RegExp>> = {
  he: /(?<!\p{L})(?:asks?|asked|told|tells?|challenged|pressed)\shim(?!\p{L})/u,
  she: /(?<!\p{L})(?:asks?|asked|told|tells?|challenged|pressed)\sher(?::|\s(?:if|why|how|when|what|whether|about|to|that|who|where)(?!\p{L}))/u,
};

const SAYS_SO = /^[^.;:\u0001]{0,60}?\s(?:said|says|claim(?:ed|s)|told\s\p{L}+)\s/u;

/** Whether `they` may mean one person who is told by a role alone (`a spokesperson said … they added`). */
const isOneForThey = (phrase: SpeakerPhrase, wanted: Wanted): boolean =>
  phrase.kind === 'person' && wants(wanted, 'people') && ROLE_ALONE.test(phrase.head);

/** Whom a sentence says was heard (`the board heard from two social workers`). */
const HEARS =
  /(?<!\p{L})(?:heard from|met(?: with)?|spoke (?:to|with)|talked (?:to|with)|interviewed|consulted|asked(?=\s[^,.;:]{3,40}\s(?:what|how|whether|why|if|about)\s))\s/u;

/** `the leader, Jo Hale, and the chief executive`. */
const AND_ANOTHER = /^(?:,[^,.;:]{1,50},)?\s(?:and|with)\s/u;

function peopleHeard({ view, sentence, settle }: Search): SpeakerPhrase | null {
  const heard = HEARS.exec(view.told.slice(sentence.start, sentence.end));
  if (heard === null) return null;
  const people = settle(readSpeakerAfter(view, sentence.start + heard.index + heard[0].length, sentence.end));
  if (people?.kind === 'person' && AND_ANOTHER.test(view.told.slice(people.end, people.end + 80)))
    return { ...people, kind: 'people' };
  return people?.kind === 'people' ? people : null;
}

/** `Caseloads have fallen, and staff say that …`: whoever says something there, for `one`. */
function peopleSaying({ view, sentence, wanted, settle, isOwn }: Search): SpeakerPhrase | null {
  if (wanted.mayInspect || wants(wanted, 'body') || isOwn) return null;
  for (const verb of within(view.reporting, sentence)) {
    const cue =
      verb.reporting === 'speech'
        ? within(view.speakers, { start: sentence.start, end: verb.start }).at(-1)
        : undefined;
    if (cue?.row.kind !== 'people' || view.told.slice(cue.end, verb.start) !== ' ') continue;
    const people = settle(readRole(view, { start: cue.start, end: verb.start }));
    if (people !== null) return people;
  }
  return null;
}

/** `The Chair invited Ms Hale, of the board, to comment`: whoever is invited speaks next. */
const INVITES =
  /(?<!\p{L})(?:invited|called (?:up)?on|introduced|(?:was|were|is)\s(?:then\s)?(?:followed|joined|succeeded|replaced)\sby)\s(?=\p{L})/u;

function personInvited({ view, sentence, settle }: Search): SpeakerPhrase | null {
  const found = INVITES.exec(view.told.slice(sentence.start, sentence.end));
  if (found === null) return null;
  const phrase = readSpeakerAfter(view, sentence.start + found.index + found[0].length, sentence.end);
  return phrase?.kind === 'person' || phrase?.kind === 'name' ? settle(phrase) : null;
}

/** Names in a sentence, with an age behind them where one is given. */
const NAME_IN_SENTENCE =
  /(\p{Lu}[\p{L}'\u2019-]+(?:\s\p{Lu}[\p{L}'\u2019-]+){0,3})(,\s(?:who['\u2019]s\s|aged\s|now\s)?\d{1,2}(?!\d))?/gu;

/** `In a letter to the leader, she says`: whoever gets it is not whoever writes. */
const RECIPIENT = /(?:letters?|e-?mails?|messages?|notes?|reply|replies|memo|statement|text)\sto\s[^.;:]*$/u;

const isRecipient = ({ view, sentence, isOwn }: Search, start: number): boolean =>
  isOwn && RECIPIENT.test(view.told.slice(sentence.start, start));

/** A person named anywhere in a sentence (`I rang our councillor, Jo Hale.`), the first one. */
function personIn(search: Search): SpeakerPhrase | null {
  const { document, view, sentence, wanted, settle } = search;
  const label = sentence.start === 0 ? (labelSpan(view)?.end ?? 0) : 0;
  for (const { row, start } of within(view.speakers, { start: Math.max(sentence.start, label), end: sentence.end })) {
    if (row.kind !== 'person' || isRecipient(search, start)) continue;
    const person = settle(readRole(view, { start, end: sentence.end }));
    if (person === null || agrees(document, person, wanted)) return person;
  }
  for (const found of view.told.slice(sentence.start, sentence.end).matchAll(NAME_IN_SENTENCE)) {
    const proper = nameAtStart(found[1] ?? '');
    if (proper === null) continue;
    const start = sentence.start + found.index + proper.at;
    if (isRecipient(search, start)) continue;
    const name = namePhrase(view, start, proper.words, true);
    if (found[2] !== undefined || document.person(name.head) !== null) return settle(name);
    const hasAside = /^,\swho(?:se)?\s/.test(view.told.slice(name.end, name.end + 8));
    const told = name.head.includes(' ') || hasAside ? readSpeakerAfter(view, start, sentence.end) : null;
    if (
      told !== null &&
      (told.kind === 'person' ||
        (told.kind === 'people' && told.isNamed) ||
        (hasAside && told.kind === 'name' && name.head.includes(' ')))
    )
      return settle(told);
  }
  return null;
}

/** A document, or a visit where one is wanted, named anywhere in a sentence (`I have the report here.`), the last one. */
function workIn({ view, sentence, wanted, settle }: Search): SpeakerPhrase | null {
  const isWork = (kind: PhraseKind): boolean => kind === 'document' || (kind === 'event' && !wants(wanted, 'body'));
  const cue = within(view.speakers, sentence).findLast(({ row }) => isWork(row.kind));
  if (cue === undefined) return null;
  const found = settle(readRole(view, { start: cue.start, end: sentence.end }));
  return found !== null && isWork(found.kind) ? found : null;
}

/** What follows a lone capital word that is somebody's name: an apposition or a verb. */
const BEHIND_PERSON =
  /^\*?(?:,|\s\((?:not|aged|\d|whose|name)|\s(?:is|was|has|had|who|\p{Ll}{2,}ed|\p{Ll}{3,}s)(?!\p{L}))/u;

/** Whether a sentence begins with one capital word that may be a person's name (`Jamie, now 18,`), not an owner's (`Children’s services`). */
const isLoneName = (view: QuotedBlock, topic: SpeakerPhrase): boolean =>
  topic.kind === 'name' &&
  topic.weight === 0 &&
  topic.end - topic.start === topic.head.length &&
  BEHIND_PERSON.test(view.told.slice(topic.end, topic.end + 20));

/** A sentence about `she` names nobody else that a later `she` stands for. */
const SINGULAR = /^(?:he|she)$/;

/** `Children in care: requires improvement`: a line of a list that names nobody who speaks. */
const IS_RATING_LINE =
  /^\s*[^.:;\u0001]{3,70}?(?::\s|\s[\u2013-]\s|\s\.{3,}\s?)(?:\p{Ll}[^.:;\u0001]{3,40}|\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,4})\s*$/u;

/** `On care leavers they wrote`: what a sentence begins with before `they` is what is written of. */
const IS_MATTER = /^\s*(?:On|Of|About|Regarding|Concerning|As for|As to)\s[^.:;\u0001]{2,60}\s$/u;

/** `Leadership was judged inadequate`: who judges is not named. */
const judgesUnnamed = ({ view, sentence, isOwn }: Search): boolean =>
  !isOwn && (IS_GRADED.test(view.told.slice(sentence.start, sentence.end)) || isJudged(view, sentence));

/** `Leadership is good.`, `In their view services are inadequate.`. */
const IS_GRADED =
  /(?<!\p{L})(?:is|are|was|were|remains?|remained)\s(?:(?:also|still|now|only|both|all)\s)?(?:outstanding|good|adequate|inadequate)(?=[.,;:]|\s(?:overall|and|too|as well)(?!\p{L})|$)/u;

const isJudged = (view: QuotedBlock, sentence: Span): boolean =>
  within(view.reporting, sentence).some(
    (verb) =>
      verb.reporting === 'judging' &&
      isPassive(view, sentence.start, verb) &&
      !IS_BY.test(view.told.slice(verb.end, sentence.end)),
  );

const namesDocument = ({ view, sentence }: Search): boolean =>
  within(view.speakers, sentence).some(({ row }) => row.kind === 'document');

const IS_BY = /(?<!\p{L})by\s/u;

/** `…, according to the leader, Jo Hale.`, `…, said Jo Hale.`: whoever tells all of a sentence that quotes nothing. */
const TOLD_BY =
  /,\s(?:according to|said|says|warned|explained|confirmed|revealed|claimed|added)\s(?=[^.;:\u0001]{3,110}[.!?]?\s*$)(?![^.;:]*(?<!\p{L})(?:had|has|have|was|were|is|are|would|will|could|can|did|that|he|she|it|they|been)\s)/u;

function personTelling({ document, view, sentence, wanted, settle, isOwn }: Search): SpeakerPhrase | null {
  if (isOwn || !wants(wanted, 'person')) return null;
  const found = TOLD_BY.exec(view.told.slice(sentence.start, sentence.end));
  if (found === null) return null;
  const source = settle(readSpeakerAfter(view, sentence.start + found.index + found[0].length, sentence.end));
  const isPerson = source?.kind === 'person' || (source?.kind === 'name' && source.head.includes(' '));
  return isPerson && agrees(document, source, wanted) ? source : null;
}

/** Whom one sentence offers: the speaker of what it quotes, people it heard, its topic, a person in it. */
function fittingIn(search: Search): SpeakerPhrase | null {
  const { document, view, sentence, wanted, settle } = search;
  const words = view.told.slice(sentence.start, sentence.end);
  if (IS_RATING_LINE.test(words) || (search.isOwn && wants(wanted, 'people') && IS_MATTER.test(words))) return null;
  const isTold = ASKS_PRONOUN[wanted.pronoun ?? '']?.test(words) === true;
  for (const part of isTold ? [] : partsIn(view, sentence).toReversed()) {
    const phrase = document.told(part.quotation)?.phrase ?? null;
    if (phrase === null || phrase.side === null || !agrees(document, phrase, wanted)) continue;
    if (fits(phrase, wanted) || isOneForThey(phrase, wanted)) return phrase;
  }
  const heard =
    wants(wanted, 'people') && wanted.mayBeHeard !== false ? (peopleHeard(search) ?? peopleSaying(search)) : null;
  if (heard !== null && fits(heard, wanted)) return heard;
  if (judgesUnnamed(search)) {
    // `They` are the inspectors then, and `it` is their report, which is named further back.
    const inspectors =
      wants(wanted, 'people') && wanted.mayInspect
        ? lastInspectors(document, { block: view.index, start: sentence.end })
        : null;
    if (inspectors !== null) return inspectors;
    if (wants(wanted, 'document') && !namesDocument(search)) return null;
  }
  const telling = personTelling(search);
  if (telling !== null) return telling;
  const topic = document.topic(view, sentence);
  const invited = wanted.pronoun === undefined ? null : personInvited(search);
  if (invited !== null) return invited;
  // Who asks `her` is not the `she` that answers, but who says that somebody asked her is.
  if (isTold && !SAYS_SO.test(view.told.slice(topic?.end ?? sentence.start, sentence.end))) return null;
  // Another pronoun stands for what is named further back, where the search goes on.
  if (topic !== null && topic.kind !== 'pronoun' && !isRecipient(search, topic.start)) {
    const isPerson = wants(wanted, 'person') && isLoneName(view, topic);
    const settled = settle(isPerson ? { ...topic, weight: 1 } : topic);
    if (settled !== null && fits(settled, wanted) && agrees(document, settled, wanted)) return settled;
  }
  if (wants(wanted, 'document')) return workIn(search);
  const goesOn = topic?.kind === 'pronoun' && SINGULAR.test(topic.head);
  return wants(wanted, 'person') && wanted.mayInspect && !goesOn ? personIn(search) : null;
}

/** `In reply to a parent, he`, `Like the MP, she`: whoever a sentence's opening names is not whom its subject stands for. */
const IS_OPENING =
  /^\P{L}*(?:(?:And|But|Yet)\s)?(?:In|On|At|To|Of|Like|Unlike|With|Without|From|By|Against|Beside|Alongside|Despite|Following|Asked|Pressed|Challenged|\p{Lu}\p{Ll}+ing)\s(?:(?!['\u2019]s\s|(?:who|that|which|whose|is|was|has|had|\p{Ll}{3,}ed)\s)[^;:])*,\s$/u;

/** `At Slough council, which has the same grade, it found`: where that was, which tells nothing itself. */
const OPENS_WITH_PLACE =
  /^\P{L}*(?:(?:And|But|Meanwhile),?\s)?(?:At|In)\s[^,;:]{3,60},(?:\s(?:which|where|whose)\s[^,;:]{3,80},)?\s$/u;

const isWhereItWas = (document: QuotedDocument, view: QuotedBlock, { start, end }: Span): boolean =>
  OPENS_WITH_PLACE.test(view.told.slice(start, end)) && document.namesCouncil(view.index, { start, end });

/** The speaker or topic named last before an offset that is wanted, in its sentence or those before. */
export function lastTopic(
  document: QuotedDocument,
  { block, start }: Place,
  wanted: Wanted,
  settle: Settle,
): SpeakerPhrase | null {
  let limit = start;
  let left = SENTENCES_BACK;
  let passed = 0;
  for (let view = document.view(block); view !== null && passed <= BLOCKS_BACK; view = document.before(view.index)) {
    for (const { start: from, end } of sentencesBefore(view, limit)) {
      if (left-- <= 0) return null;
      const sentence = { start: from, end: Math.min(end, limit, from + LONGEST_SENTENCE) };
      const isOwn = end > limit;
      if (isOwn && wanted.pronoun !== undefined && IS_OPENING.test(view.told.slice(from, sentence.end))) continue;
      if (isOwn && wants(wanted, 'body') && isWhereItWas(document, view, sentence)) continue;
      const found = fittingIn({ document, view, sentence, wanted, settle, isOwn });
      if (found !== null) return found;
    }
    passed += IS_RATING_LINE.test(view.told) ? LINE_OF_LIST : 1;
    limit = Number.POSITIVE_INFINITY;
  }
  return null;
}

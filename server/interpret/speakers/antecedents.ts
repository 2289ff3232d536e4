import type { SpeakerSide } from '../../knowledge/speakers.ts';
import { namedNext } from './announcements.ts';
import { appointedBy } from './appointed.ts';
import { sentenceAt, within } from './block.ts';
import type { QuotedDocument } from './document.ts';
import { announced, lastReporter, sideOfShortName, takenUp, toldBehind } from './documents.ts';
import { employerBefore } from './employers.ts';
import { insertedSpeakers } from './inserted.ts';
import { labelSpan } from './label-span.ts';
import { addresseeOf, isToCouncil } from './letters.ts';
import { lastBody, lastCounted, lastHeard, lastInspectors, lastMet, lastPeople } from './named-last.ts';
import { resolveName } from './names.ts';
import { CHAIRS, chairedBody, LONGEST_POST, leadsElsewhere, namesItsCouncil } from './posts.ts';
import { ownerPhrase, type Settle, type SpeakerPhrase } from './speaker-phrase.ts';
import { lastTopic, type Wanted } from './topics.ts';
import { bylineOf, labelPhrase, publisherOf, sectionTopic, signatoryOf, speaksForCouncil } from './voices.ts';

/** How many steps lead from a pronoun to what it stands for. */
const DEEPEST = 3;

/**
 * Settles the side of a phrase from the document: pronouns by what they stand for, names by where they are introduced,
 * `the report` and `a spokesman` by what was named before. Null where that stays open.
 */
export function resolve(document: QuotedDocument, phrase: SpeakerPhrase | null, depth = 0): SpeakerPhrase | null {
  if (phrase === null) return null;
  if (depth > DEEPEST) return phrase.kind === 'body' && phrase.side !== null && phrase.weight > 1 ? phrase : null;
  switch (phrase.kind) {
    case 'pronoun':
      return resolvePronoun(document, phrase, depth);
    case 'name':
      return resolveName(document, phrase);
    case 'document':
      if (ownsAsReader(document, phrase))
        return { ...phrase, side: ownerOf(document, phrase, depth)?.side ?? phrase.side };
      if (phrase.side === 'other' && phrase.weight <= WEIGHT_OF_PRINT)
        return {
          ...phrase,
          side:
            ownerOf(document, phrase, depth)?.side ??
            (/review/i.test(phrase.head) ? introducedOf(document, phrase) : null) ??
            phrase.side,
        };
      return phrase.weight > 1 || phrase.side === null
        ? resolveForm(document, phrase, depth)
        : resolveDocument(document, phrase, depth);
    default:
      return resolveForm(document, phrase, depth);
  }
}

/** The weight of what anybody may print, which is its owner's (`its survey`). */
const WEIGHT_OF_PRINT = 3;

/** `Your own review`, in a letter. */
const ownsAsReader = (document: QuotedDocument, phrase: SpeakerPhrase): boolean =>
  /^your\s/i.test(document.wordsOf(phrase));

const BODY_OR_PERSON: Wanted = { kinds: ['body', 'person'], mayInspect: true };

/** What somebody may be a member of. */
const MEMBERSHIP: Wanted = { kinds: ['body', 'people'], mayInspect: false };

const settleBelow =
  (document: QuotedDocument, depth: number): Settle =>
  (phrase) =>
    resolve(document, phrase, depth + 1);

/** The side that the words around a role tell, whatever side its own word has; null where they do not. */
function sideAround(document: QuotedDocument, phrase: SpeakerPhrase, depth: number): SpeakerSide | null {
  if (leadsElsewhere(document, phrase)) return 'other';
  if (document.isOfficial && /^advisers$/i.test(phrase.head)) return 'authority';
  const told = appointedBy(document, phrase) ?? (phrase.weight <= 2 ? sideOfShortName(document, phrase) : null);
  if (told !== null) return told;
  if (isColleague(document, phrase)) return 'authority';
  if (UNDER_AGE.test(document.wordsOf({ ...phrase, start: Math.max(0, phrase.start - LONGEST_AGE) }))) return 'other';
  const owner = OF_PERSON.test(phrase.head) ? ownedByPerson(document, phrase, depth) : null;
  if (owner !== null) return owner;
  const behind = document.behind(phrase, LONGEST_POST);
  const words = document.wordsOf(phrase);
  if (THE_TEAM.test(words) && WRITES.test(behind) && lastInspectors(document, phrase) !== null) return 'inspectorate';
  return ITS_HEAD.test(words + behind) && isOfVirtualSchool(document, phrase) ? 'authority' : null;
}

/** `A spokesman said`: of the body named last before, or of the authority. */
function resolveForm(document: QuotedDocument, phrase: SpeakerPhrase, depth: number): SpeakerPhrase | null {
  const around = sideAround(document, phrase, depth);
  if (around !== null) return { ...phrase, side: around };
  const words = document.wordsOf(phrase);
  if (/^this\s(?:speaker|witness|contributor)$/i.test(words))
    return lastTopic(document, phrase, wantedBy('he'), settleBelow(document, depth));
  if (phrase.side !== null && (phrase.weight > 1 || phrase.kind === 'event')) return phrase;
  const next = namedNext(document, phrase) ?? employerBefore(document, phrase);
  if (next !== null) return { ...phrase, side: next };
  const chaired = /^(?:its|whose)\s/i.test(words) && CHAIRS.test(phrase.head) ? chairedBody(document, phrase) : null;
  if (chaired !== null) return { ...phrase, side: chaired };
  const owner =
    phrase.side === null || /^its\s/i.test(words) || isOfOurs(document, phrase)
      ? ownerOf(document, phrase, depth)
      : publisherAsOwner(document, phrase, apposedOur(document, phrase) ?? words);
  if (owner !== null && !mayOwn(document, owner, phrase)) return phrase;
  const isStaff = phrase.side === 'authority' && phrase.kind === 'people' && owner?.side === 'inspectorate';
  if (owner !== null && owner.side !== null && !isStaff) return { ...phrase, side: owner.side };
  if (phrase.side !== null) return phrase;
  if (phrase.kind === 'person' && namesItsCouncil(document, phrase)) return { ...phrase, side: 'authority' };
  const isMember = /^members?$/i.test(phrase.head);
  if (isMember && publisherOf(document) !== null) return { ...phrase, side: 'other' };
  const wanted = isMember ? MEMBERSHIP : BODY_OR_PERSON;
  const work = /^document$/i.test(phrase.head) ? introducedOf(document, phrase) : null;
  if (work !== null) return { ...phrase, side: work };
  const body = lastTopic(document, phrase, wanted, settleBelow(document, depth));
  const side = body?.side ?? (phrase.kind === 'document' ? null : 'authority');
  return side === null ? null : { ...phrase, side };
}

/** `whose 16-year-old chair`: whoever is not of age holds no council's office. */
const UNDER_AGE = /(?<![\p{L}\d])(?:\d|1[0-7])-year-old\s/u;
const LONGEST_AGE = 14;

/** What a minister or director may have. */
const OF_PERSON = /^(?:department|office|team|aides?)$/i;
/** `the team wrote that`, of inspectors named before. */
const THE_TEAM = /^the (?:visiting )?team$/i;
const WRITES =
  /^\s(?:also\s|then\s)?(?:wrote|writes?|found|finds?|noted?|saw|judged?|concluded?|praised?|commended|reported|identified|highlighted|recommended|criticised)\s/;
const ITS_HEAD = /^(?:[\p{L}'\u2019. -]+,\s)?its\s(?:headteacher|head teacher|head)(?!\p{L})/u;

/** Whether `its headteacher` is that of a virtual school, which is a council's own. */
const isOfVirtualSchool = (document: QuotedDocument, { block }: SpeakerPhrase): boolean =>
  [document.view(block), document.before(block)].some((view) => view?.told.includes('virtual school'));

/** The side of the minister or other person whose department or team it is (`Mr Hale’s department`, `her office`). */
function ownedByPerson(document: QuotedDocument, phrase: SpeakerPhrase, depth: number): SpeakerSide | null {
  const side =
    namedOwner(document, phrase) ??
    (/^(?:his|her)\s/i.test(document.wordsOf(phrase)) ? ownerOf(document, phrase, depth)?.side : null);
  return side === 'inspectorate' || side === undefined ? null : side;
}

/** `our panel adviser`, `Jo, our adviser`: what a council's own staff may be called as well as others'. */
const OUR_STAFF =
  /^(?:[\p{L}'\u2019. -]+,\s)?our\s(?:[\p{L}-]+\s){0,3}(?:advis[eo]r|head|manager|worker|officer|secretary|assistant|deputy|editor|trainer|mentor|coach|lawyer|solicitor)(?!\p{L})/iu;

const isColleague = (document: QuotedDocument, phrase: SpeakerPhrase): boolean =>
  phrase.kind === 'person' &&
  phrase.side === 'other' &&
  OUR_STAFF.test(document.wordsOf(phrase) + document.behind(phrase, LONGEST_POST)) &&
  speaksForCouncil(document);

/** `Jo Hale, our director`: the words of the role stand behind the name. */
const apposedOur = (document: QuotedDocument, phrase: SpeakerPhrase): string | null =>
  (phrase.isNamed && /^,\s(our\s)/.exec(document.behind(phrase, 6))?.[1]) || null;

/** `Our director`, in a charity's or union's own text. */
const publisherAsOwner = (document: QuotedDocument, { weight }: SpeakerPhrase, words: string): SpeakerPhrase | null =>
  weight <= 1 && (/^our\s/i.test(words) || CHAIRS.test(words.replace(/^the\s/i, ''))) ? publisherOf(document) : null;

const NAME_OWNS = /^(\p{Lu}[\p{L}-]+(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}-]+)){0,3})['\u2019]s?\s/u;

/** `Jo Hale’s report`: of the person whom the text has introduced. */
function namedOwner(document: QuotedDocument, { block, start, end }: SpeakerPhrase): SpeakerSide | null {
  const name = NAME_OWNS.exec(document.wordsOf({ block, start, end }))?.[1];
  return name === undefined ? null : (document.person(name)?.side ?? null);
}

/** `Jo Hale’s report`, of whom the text tells no more: whoever writes one alone is no inspectorate. */
function strangersWork(document: QuotedDocument, { block, start, end }: SpeakerPhrase): SpeakerSide | null {
  const view = document.view(block);
  const name = NAME_OWNS.exec(view?.told.slice(start, end) ?? '')?.[1];
  const isRole = name !== undefined && within(view?.speakers ?? [], { start, end: start + name.length }).length > 0;
  if (isRole) return null;
  const isFullName = name?.includes(' ') === true && !document.namesCouncil(block, { start, end: start + name.length });
  return isFullName && /^(?:\p{Lu}(?:\.|\p{Ll}+)['\u2019-]?\s?)+$/u.test(name) ? 'other' : null;
}

/** `Their report`: the inspectors', where they are named shortly before. */
function ofInspectors(document: QuotedDocument, phrase: SpeakerPhrase): SpeakerPhrase | null {
  const words = document.wordsOf(phrase);
  if (phrase.side !== 'inspectorate' || !/^their\s/i.test(words)) return null;
  const view = document.view(phrase.block);
  const own =
    view === null ? null : document.topic(view, { start: sentenceAt(view, phrase.start).start, end: phrase.start });
  // `Parents disagree; their letter`.
  const isOthers = (own?.kind === 'people' || own?.kind === 'body') && own.side === 'other';
  return isOthers ? null : lastInspectors(document, phrase);
}

/** Whose a document is by the words behind it, or by what it takes up. */
const introducedOf = (document: QuotedDocument, phrase: SpeakerPhrase): SpeakerSide | null => {
  const view = document.view(phrase.block);
  return (view === null ? null : toldBehind(view, phrase.end)) ?? takenUp(document, phrase);
};

/** `The report said`: the document of a known sort named last before; where none is, the inspectors'. */
function resolveDocument(document: QuotedDocument, phrase: SpeakerPhrase, depth: number): SpeakerPhrase {
  const owner = ofInspectors(document, phrase) ?? ownerOf(document, phrase, depth);
  const known =
    owner?.side ??
    namedOwner(document, phrase) ??
    strangersWork(document, phrase) ??
    introducedOf(document, phrase) ??
    announced(document, phrase) ??
    lastReporter(document, phrase);
  return { ...phrase, side: known ?? phrase.side };
}

/** Heads of a council, whom no inspectorate has, nor a body named in passing (`the partnership … its chief executive`). */
const HEADS_COUNCIL =
  /^(?:(?:interim |acting |new |executive |corporate |strategic )?(?:managing )?director|boss|chief|(?:interim |acting )?chief executive|leader|deputy leader|mayor|elected mayor)$/i;
const WEIGHT_OF_ORGANISATION = 3;

/** How far back a council's name shows whose leader `its leader` is. */
const REACH_TO_COUNCIL = 200;

/** Whether somebody may be the owner's own (`its leader`). */
function mayOwn(document: QuotedDocument, owner: SpeakerPhrase, { side, head, block, start }: SpeakerPhrase): boolean {
  if (side !== 'authority' || !HEADS_COUNCIL.test(head) || owner.side === 'authority') return true;
  if (owner.side === 'inspectorate' || owner.weight < WEIGHT_OF_ORGANISATION) return false;
  const isNear = owner.block === block && owner.end > start - REACH_TO_COUNCIL;
  return isNear || !document.namesCouncil(block, { start: Math.max(0, start - REACH_TO_COUNCIL), end: start });
}

const OWNER = /^(his|her|its|their|our|my|your)\s/i;

/** `a regional officer of ours`. */
const OWNER_BEHIND = /^\sof\s(ours|mine)(?!\p{L})/u;
const LONGEST_OWNER = 12;

const isOfOurs = (document: QuotedDocument, { block, end }: SpeakerPhrase): boolean =>
  OWNER_BEHIND.test(document.behind({ block, end }, LONGEST_OWNER));

/** Whose a document or spokesman is that a possessive pronoun owns (`her report`). */
function ownerOf(document: QuotedDocument, phrase: SpeakerPhrase, depth: number): SpeakerPhrase | null {
  const view = document.view(phrase.block);
  const owner = OWNER.exec(document.wordsOf(phrase))?.[1];
  const behind = OWNER_BEHIND.exec(document.behind(phrase, LONGEST_OWNER))?.[1];
  const whose = owner ?? (behind === undefined ? undefined : behind === 'mine' ? 'my' : 'our');
  if (whose === 'Their' && /^spokes/i.test(phrase.head)) return lastBody(document, phrase);
  const pronoun = view === null || whose === undefined ? null : ownerPhrase(view, phrase.start, whose);
  return pronoun === null ? null : resolvePronoun(document, pronoun, depth + 1);
}

function resolvePronoun(document: QuotedDocument, pronoun: SpeakerPhrase, depth: number): SpeakerPhrase | null {
  if (pronoun.head === 'we' || pronoun.head === 'i') return ownVoice(document, pronoun, depth);
  if (pronoun.head === 'you') return reader(document, pronoun, depth);
  const settle = settleBelow(document, depth + 1);
  if (pronoun.head === 'them')
    return lastHeard(document, pronoun, settle) ?? lastTopic(document, pronoun, wantedBy('they'), settle);
  const mayBeHeard = !WRITES.test(document.behind(pronoun, LONGEST_POST));
  const wanted = { ...wantedBy(pronoun.head), mayBeHeard };
  const search = (): SpeakerPhrase | null =>
    (pronoun.head === 'ones' ? lastCounted(document, pronoun, settle) : null) ??
    insertedSpeakers(document, pronoun, wanted, settle) ??
    lastTopic(document, pronoun, wanted, settle) ??
    (pronoun.head === 'they' ? lastPeople(document, pronoun, settle) : null) ??
    (ONE_OF_SOME.test(pronoun.head) ? lastMet(document, pronoun, settle) : null);
  return depth > 0 ? search() : document.antecedent(pronoun, search);
}

/** One of those whom the text tells of (`said one`), never an inspector. */
const ONE_OF_SOME = /^(?:one|another|others|some|several)$/;

/** What a pronoun can stand for. */
function wantedBy(pronoun: string): Wanted {
  switch (pronoun) {
    case 'he':
    case 'she':
      return { pronoun, kinds: ['person', 'name'], mayInspect: true };
    case 'it':
      return { kinds: ['body', 'document', 'event'], mayInspect: true };
    case 'they':
      return { kinds: ['people', 'body', 'event'], mayInspect: true };
    case 'ones':
      return { kinds: ['document', 'event'], mayInspect: true };
    case 'another':
    case 'others':
      return { kinds: ['people', 'person'], mayInspect: false };
    default:
      return { kinds: ['people'], mayInspect: false };
  }
}

/** `You said`, to a text's readers: people who are no officials; in a transcript, to whoever speaks next. */
function reader(document: QuotedDocument, pronoun: SpeakerPhrase, depth: number): SpeakerPhrase | null {
  const view = document.view(pronoun.block);
  if (view === null) return null;
  if (document.isOfficial) return { ...pronoun, side: 'authority' };
  const settle = settleBelow(document, depth);
  if (labelSpan(view) === null)
    return { ...pronoun, side: addresseeOf(document, settle) ?? (isToCouncil(document) ? 'authority' : 'other') };
  const next = document.after(view.index);
  return next === null ? null : settle(labelPhrase(next));
}

/** `We found`, `I said`: the label of the speech, the text's publisher or section, or the document's own voice. */
function ownVoice(document: QuotedDocument, pronoun: SpeakerPhrase, depth: number): SpeakerPhrase | null {
  const settle = settleBelow(document, depth);
  const view = document.view(pronoun.block);
  const label = settle(view === null ? null : labelPhrase(view));
  if (label !== null) return label;
  const heading = settle(sectionTopic(document, pronoun.block));
  const section = heading?.side === 'inspectorate' && !document.isOfficial ? null : heading;
  const publisher = section === null || section.weight <= 1 || section.kind !== 'person' ? publisherOf(document) : null;
  if (publisher !== null) return publisher;
  if (section !== null) return section;
  const signed = document.isOfficial ? null : (signatoryOf(document, settle) ?? bylineOf(document, settle));
  if (signed !== null) return signed;
  if (!document.isOfficial && speaksForCouncil(document)) return { ...pronoun, side: 'authority' };
  return document.isOfficial ? { ...pronoun, side: 'inspectorate' } : null;
}

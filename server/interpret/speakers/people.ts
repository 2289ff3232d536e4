import { holdsOffice } from '../../knowledge/office-holders.ts';
import type { IsoDate, Period } from '../../knowledge/period.ts';
import type { SpeakerSide } from '../../knowledge/speakers.ts';
import type { FoundAttribution } from '../../recognise/attributions.ts';
import type { Block } from '../../text/block.ts';
import { once } from '../../text/once.ts';
import type { Passage } from '../../text/passage.ts';
import { perPlace } from '../../text/per-passage.ts';
import { haveSameParts, type QuotedBlock, type QuotedPart, readQuotedBlock, sentenceAt, within } from './block.ts';
import { sideByDeed } from './deeds.ts';
import { readSpeakerAfter } from './phrases.ts';
import { isWork } from './speaker-phrase.ts';

/** A person whom the document introduces with a role. */
export interface NamedPerson {
  readonly side: SpeakerSide;
  readonly weight: number;
}

const NAME = "\\p{Lu}[\\p{L}'\\u2019-]+(?:\\s\\p{Lu}[\\p{L}'\\u2019-]+){0,3}";
const BEHIND_ROLE = new RegExp(`^(?:,|:|\\s(?:is|was))?\\s(${NAME})`, 'u');
/** `director for social care, Jo Hale,`: the name stands behind what completes the role. */
const BEHIND_COMPLEMENT = new RegExp(
  `^\\s(?:for|of|at|in|on)\\s[\\p{L}'\\u2019&-]+(?:\\s[\\p{L}'\\u2019&-]+){0,7}\\s?,\\s(${NAME})(?=,|\\s\\p{Ll})`,
  'u',
);
/** `Director of Children's Services Jo Hale`: no comma stands between what completes the role and the name. */
const BEHIND_SERVICE = new RegExp(
  `^\\s(?:for|of)\\s(?:[\\p{L}'\\u2019&-]+,?\\s){0,7}(?:[Ss]ervices?|[Cc]are|[Ff]amilies|[Cc]hildren|[Pp]eople|[Ee]ducation|[Ll]earning|[Ss]kills|[Ss]afeguarding|[Ss]chools|[Ww]ork|[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]ouncil)\\s(${NAME})(?=[,.:]|\\s\\p{Ll})`,
  'u',
);
/** `The councillor who has to sort it out is Jo Hale`. */
const BEHIND_RELATIVE = new RegExp(`^\\s(?:who|that|\\p{Ll}+ing)\\s[^,.;:\\u0001]{1,60}\\s(?:is|was)\\s(${NAME})`, 'u');
const BEFORE_ROLE = new RegExp(
  `(${NAME}),\\s(?:\\d+,\\s)?(?:who\\s(?:is|was)\\s)?(?:(?!(?:she|he|they|it|we|i|has|had|have|was|were|said|says|told|and|but)\\s)[\\p{L}'\\u2019-]+\\s){0,6}$`,
  'u',
);
const IS_ROLE = new RegExp(
  `(${NAME})(?:,[^,.;:]{1,60},|\\s\\([^()]{1,40}\\))?\\s(?:is|was|becomes?|became|remains|(?:has|had)\\sbeen|(?:is\\sto|will)\\s(?:be|become))\\s(?:[\\p{L}'\\u2019-]+\\s){0,3}$`,
  'u',
);
/** `Jo Hale (JH) – director`, a list of who was there. */
const IN_LIST = new RegExp(`(${NAME})(?:\\s\\(\\p{Lu}{2,4}\\))?\\s*[,|:\\u2013\\u2014-]\\s*$`, 'u');
const AS_ROLE = new RegExp(`(${NAME})\\s(?:[\\p{L}'\\u2019]+\\s){1,6}as\\s(?:[\\p{L}'\\u2019-]+\\s){0,4}$`, 'u');
/** `She is now chief executive`: the role of whoever was named before. */
const PRONOUN_IS =
  /(?:^|[.!?\u0001]['"\u2019\u201d]?\s)(?:He|She)\s(?:is|was|became|(?:has|had)\sbeen)\s(?:now\s|then\s)?(?:the\s|an?\s|its\s)?(?:\p{Ll}+\s){0,3}$/u;
/** A name of several words. */
export const FULL_NAME = /\p{Lu}[\p{L}'\u2019-]+(?:\s\p{Lu}[\p{L}'\u2019-]+){1,3}/gu;
const FAR_REACH = 300;

/** What stands before a name that is no subject (`walked along the North Pier. She has been …`). */
const BEFORE_OBJECT = /(?<!\p{L})(?:the|of|in|at|on|from|to|with|for|by|near)\s$/iu;

/** The name last before the end of words that may be a sentence's subject; where there is none, the last one. */
function lastName(words: string): string | null {
  const names = [...words.matchAll(FULL_NAME)];
  const subject = names.findLast(({ index }) => !BEFORE_OBJECT.test(words.slice(Math.max(0, index - 6), index)));
  return (subject ?? names.at(-1))?.[0] ?? null;
}

/** How far from a role its holder's name is looked for. */
const REACH = 100;

const TITLE = /^(?:Sir|Dame|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Lord|Lady|Rev|Canon|Cllr|Councillor|Coun)$/;

/** The last word of a name in lower case, by which people are known. */
export const surnameOf = (name: string): string => name.split(' ').at(-1)?.toLowerCase() ?? '';

/** `Regional Director, Ofsted`: what stands behind the role is whose it is, not who. */
const isBody = (view: QuotedBlock, start: number, name: string): boolean =>
  within(view.speakers, { start, end: start + name.length }).some(({ row }) => row.kind === 'body');

function nameBeside(view: QuotedBlock, start: number, end: number): string | null {
  const rest = view.told.slice(end, end + REACH);
  const behind =
    BEHIND_ROLE.exec(rest) ?? BEHIND_COMPLEMENT.exec(rest) ?? BEHIND_SERVICE.exec(rest) ?? BEHIND_RELATIVE.exec(rest);
  if (behind?.[1] !== undefined && !isBody(view, end + behind[0].lastIndexOf(behind[1]), behind[1])) return behind[1];
  const before = view.told.slice(Math.max(0, start - REACH), start);
  if (PRONOUN_IS.test(before)) return lastName(view.told.slice(Math.max(0, start - FAR_REACH), start));
  for (const form of [BEFORE_ROLE, IS_ROLE, AS_ROLE, IN_LIST]) {
    const name = form.exec(before)?.[1];
    if (name !== undefined) return name;
  }
  return null;
}

/** Where what is said of one person ends, also in a list of several: `Jo Hale (JH, chair); Ann Lowe (AL, director)`. */
function endOfEntry(view: QuotedBlock, end: number): number {
  const limit = Math.min(sentenceAt(view, end - 1).end, end + REACH);
  const mark = view.told.slice(end, limit).search(/[;)]/);
  return mark < 0 ? limit : end + mark;
}

/** The words of a name that are no title. */
export const withoutTitle = (name: string): readonly string[] => name.split(' ').filter((word) => !TITLE.test(word));

/** The other words by which a text may call somebody: `Jo`, `JH`, and `Sir Martin` for Sir Martin Hale. */
function shortNames(name: string): readonly string[] {
  const words = withoutTitle(name);
  const [given] = words;
  if (words.length < 2 || given === undefined) return [];
  const initials = words.map((word) => word.charAt(0)).join('');
  return [given.toLowerCase(), initials.toLowerCase()];
}

const OWNS = /^(?:['\u2019]s?\s(?:[\p{L}-]+\s){0,2}|\s)$/u;

/** Where the body begins that owns the role at an offset (`the inspectorate’s director`, `BASW director`), or null. */
function ownerBefore(view: QuotedBlock, start: number): number | null {
  const owner = within(view.speakers, { start: Math.max(0, start - REACH), end: start }).at(-1);
  return owner?.row.kind === 'body' && OWNS.test(view.told.slice(owner.end, start)) ? owner.start : null;
}

/** A person whom a block introduces with a role, or calls by the name of somebody who is known to hold an office. */
export interface Introduction extends NamedPerson {
  readonly name: string;
  /** When the office was held, where the block does not tell of it. */
  readonly office?: Period;
}

/** Whom a block introduces (`its director, Jo Hale`). */
export function introducedIn(view: QuotedBlock): readonly Introduction[] {
  const known = view.holders.map(
    ({ holder }): Introduction => ({ name: holder.name, side: 'inspectorate', weight: 0, office: holder }),
  );
  return [...introducedByRole(view), ...introducedByAside(view), ...introducedByDeed(view), ...known];
}

const ASIDE_BEHIND_NAME = new RegExp(`(${NAME}),\\swho\\s`, 'gu');
const BEGINS_ASIDE = ', who ';
/** How much of a name's sentence is read for who that is. */
const REACH_OF_ASIDE = 120;

/** `Jo Hale, who has run the department since 2019`: told by what somebody does, without a word for the office. */
function introducedByAside(view: QuotedBlock): readonly Introduction[] {
  if (!view.told.includes(BEGINS_ASIDE)) return [];
  return Array.from(view.told.matchAll(ASIDE_BEHIND_NAME)).flatMap(({ index, 1: name }) => {
    if (name?.includes(' ') !== true) return [];
    const end = Math.min(view.text.length, index + name.length + REACH_OF_ASIDE);
    const phrase = readSpeakerAfter(view, index, end);
    const isTold = phrase?.kind === 'person' && phrase.start === index && phrase.weight > 0;
    return isTold && phrase.side !== null && phrase.side !== 'other'
      ? [{ name, side: phrase.side, weight: phrase.weight }]
      : [];
  });
}

const SUBJECT = new RegExp(`^\\P{L}*(${NAME})(?:,\\s\\d+,|\\s\\([^()]{1,40}\\)|,\\swho)?\\s`, 'u');

/** `Jo Hale has worked for the council since 1999.`: told by what the sentence says that somebody does. */
function introducedByDeed(view: QuotedBlock): readonly Introduction[] {
  return view.sentences.flatMap((sentence) => {
    const found = SUBJECT.exec(view.told.slice(sentence.start, sentence.start + REACH));
    if (found?.[1] === undefined) return [];
    const side = sideByDeed(view, { start: sentence.start + found[0].length, end: sentence.end });
    return side === null ? [] : [{ name: found[1], side, weight: 1 }];
  });
}

function introducedByRole(view: QuotedBlock): readonly Introduction[] {
  return view.speakers.flatMap((cue) => {
    if (cue.row.kind !== 'person') return [];
    const name = nameBeside(view, cue.start, cue.end)?.replace(/['\u2019]s$/, '') ?? null;
    if (name === null) return [];
    const phrase = readSpeakerAfter(view, ownerBefore(view, cue.start) ?? cue.start, endOfEntry(view, cue.end));
    const side = phrase?.side ?? cue.row.side;
    return side === null ? [] : [{ name, side, weight: phrase?.weight ?? cue.row.weight }];
  });
}

/** Whether a block may introduce somebody, by what was found in it. */
const mayIntroduce = once((attributions: readonly FoundAttribution[]): boolean =>
  attributions.some((found) => found.kind === 'holder' || (found.kind === 'speaker' && !isWork(found.row))),
);

/** Whom the block of a passage introduces, of which these parts are quoted. */
export const introducedAt = perPlace(
  (passage: Passage, kind: Block['kind'], parts: readonly QuotedPart[], attributions: readonly FoundAttribution[]) =>
    introducedIn(readQuotedBlock(0, { kind, passage, start: 0, end: 0 }, parts, attributions)),
  (now, last) => now[0] === last[0] && now[1] === last[1] && haveSameParts(now[2], last[2]) && now[3] === last[3],
);

/** What tells of an office where no word for one stands. */
const NAMES_SERVICES = /, who |children['\u2019]s s|social (?:care|work)/;

/** Whom a block introduces if nothing in it is quoted, by what was found in it; null where it introduces nobody in any case. */
export function introducedUnquoted(
  { kind, passage }: Pick<Block, 'kind' | 'passage'>,
  attributions: readonly FoundAttribution[],
): readonly Introduction[] | null {
  if (kind === 'furniture' || !(mayIntroduce(attributions) || NAMES_SERVICES.test(passage.text))) return null;
  return introducedIn(readQuotedBlock(0, { kind, passage, start: 0, end: 0 }, [], attributions));
}

/**
 * Collects whom a document introduces with a role (`its director, Jo Hale`), by surname in lower case, so that a bare
 * surname can be told later. Where several share a surname the weightiest role stays. `published` is the text's own day.
 */
export function collectPeople(
  introductions: Iterable<Introduction>,
  published: IsoDate | null = null,
): ReadonlyMap<string, NamedPerson> {
  const people = new Map<string, NamedPerson>();
  const called = new Map<string, NamedPerson>();
  for (const { name, side, weight, office } of introductions) {
    if (office !== undefined && !holdsOffice(office, published)) continue;
    const known = people.get(surnameOf(name));
    if (known === undefined || known.weight < weight) people.set(surnameOf(name), { side, weight });
    for (const short of shortNames(name)) if (!called.has(short)) called.set(short, { side, weight });
  }
  return new Map([...called, ...people]);
}

/** The person whom a proper name means, if the document has introduced them. */
export const personNamed = (people: ReadonlyMap<string, NamedPerson>, name: string): NamedPerson | null =>
  people.get(surnameOf(name)) ?? null;

import type { AreaId } from '../../knowledge/ids.ts';
import type { Found } from '../recognition.ts';
import { isStrong } from './attributive.ts';
import { antecedentOf } from './clause-subject.ts';
import { firstSubject } from './first-subject.ts';
import type { Reading } from './reading.ts';
import { areasNamed } from './resumed.ts';
import type { Subject } from './things.ts';
import { readTokens, type Token } from './tokens.ts';
import {
  anyHas,
  has,
  hasAny,
  hasWords,
  isClauseEnd,
  isCount,
  isHouseName,
  isJudged,
  isQuoted,
  isVerb,
  isYear,
} from './words.ts';

/** What `it`, `both` or `seven` of a sentence stands for, as far as the words before it tell. */
export type Topic = 'judged' | 'areas' | 'provider' | 'board' | 'many' | 'unit' | 'unknown';

const SENTENCES_BACK = 2;
const REACH = 40;

const AREAS = /\b(?:areas?|judgements|judgments|headings|categories|grades)$/;

/** Whether two councils or two areas are named, so that a number may count them. */
const namesSeveral = (tokens: readonly Token[]): boolean =>
  tokens.filter((token) => token.kind === 'council').length > 1 ||
  tokens.filter((token) => token.area !== null && !has(token, 'whole')).length > 1;

/** What a stretch of words speaks of last. */
function topicOf(tokens: readonly Token[]): Topic {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i];
    if (has(token, 'provider') || isHouseName(tokens, i)) return 'provider';
    if (has(token, 'board')) return 'board';
    if (has(token, 'many')) return 'many';
    if (hasWords(token, AREAS) || has(token, 'every-area')) return 'areas';
    if (
      token?.kind === 'council' ||
      (token?.area != null && !has(token, 'whole')) ||
      (has(token, 'service') && token?.words !== 'service')
    )
      return namesSeveral(tokens) || tokens.some(({ words }) => AREAS.test(words)) ? 'areas' : 'judged';
  }
  return 'unknown';
}

/** Whether a heading or a question names another body last (`What about your fostering agency?`). */
export const isAboutProvider = (text: string): boolean =>
  topicOf(readTokens(text, { start: 0, end: text.length }, [])) === 'provider';

const isWordy = (token: Token): boolean =>
  token.kind === 'word' && !hasAny(token, 'pronoun', 'copula', 'rate', 'regulator');

const LONGEST_OPENING = 5;

/** `The council's adoption agency is no part of this.`: another body is what the sentence is about. */
const opensWithProvider = (tokens: readonly Token[]): boolean =>
  tokens.slice(0, LONGEST_OPENING).some((token, i) => has(token, 'provider') && isVerb(tokens, i + 1));

/** Reads what the sentences before `order` speak of last: another body, the council and its services, or something else. */
export function readTopic(text: string, sentences: readonly Found[], order: number, councils: readonly Found[]): Topic {
  for (let back = 1; back <= SENTENCES_BACK; back++) {
    const sentence = sentences[order - back];
    if (sentence === undefined) return 'unknown';
    const tokens = readTokens(text, sentence, councils);
    if (back === 1 && opensWithProvider(tokens)) return 'provider';
    const topic = topicOf(tokens);
    if (topic !== 'unknown') return topic;
    if (tokens.some(isJudged)) return 'judged';
    if (anyHas(tokens, 'sample')) return 'unit';
    if (tokens.some((token) => token.grade !== null) && !isCount(tokens[0])) return 'judged';
    if (isCount(tokens[0])) continue;
    if (tokens.some(isWordy)) return 'unit';
  }
  return 'unknown';
}

/** The areas that are the subject of the sentence before. */
export interface NamedBefore extends Found {
  readonly areas: readonly AreaId[];
}

/** Asks for the areas that the sentence before names: those that a pronoun points at (0), or as many as it counts. */
export type Before = (count: number) => NamedBefore | null;

/** `Only the experiences of care leavers missed out. Those require improvement.`: what the sentence before is about; null for no area. */
export function readNamedBefore(text: string, sentence: Found, councils: readonly Found[]): NamedBefore | null {
  const tokens = readTokens(text, sentence, councils);
  const end = tokens.findLastIndex((token) => !isClauseEnd(token));
  // `The exception was adoption. It requires improvement.`
  const told = tokens[end];
  if (told?.area != null && !has(told, 'whole') && has(tokens[end - 1], 'copula'))
    return { start: told.start, end: told.end, areas: told.area.areas };
  const subject = firstSubject(tokens, end + 1);
  const first = tokens[subject.areas[0] ?? -1];
  const last = tokens[subject.areas.at(-1) ?? -1];
  if (subject.kind !== 'judged' || first?.area == null || last === undefined) return null;
  const areas = [...new Set(subject.areas.flatMap((index) => tokens[index]?.area?.areas ?? []))];
  return first.area.strength === 'word' || areas[0] === 'overall' ? null : { start: first.start, end: last.end, areas };
}

/** `Both were adequate`: the areas of the sentence before, where it names as many as are counted; null for any other number. */
export function readCountedBefore(
  text: string,
  sentence: Found,
  councils: readonly Found[],
  count: number,
): NamedBefore | null {
  const tokens = readTokens(text, sentence, councils);
  const named = areasNamed(tokens);
  const first = tokens[named[0] ?? -1];
  const last = tokens[named.at(-1) ?? -1];
  const councilsNamed = new Set(tokens.filter((token) => token.kind === 'council').map((token) => token.words));
  if (first === undefined || last === undefined || named.length !== count || councilsNamed.size > 1) return null;
  const areas = [...new Set(named.flatMap((index) => tokens[index]?.area?.areas ?? []))];
  return { start: first.start, end: last.end, areas };
}

/** What the words of the same sentence before a pronoun speak of last. */
function topicWithin(tokens: readonly Token[], until: number): Topic {
  const own = tokens.slice(Math.max(0, until - REACH), Math.max(0, until));
  const topic = topicOf(own);
  const sample = own.findLastIndex((token) => has(token, 'sample'));
  return sample >= 0 && topicOf(own.slice(sample)) === 'unknown' ? 'unit' : topic;
}

/** `26 were adequate`, `three good`; not `one` or `both` of what was named. */
const isBareCount = (tokens: readonly Token[], head: number): boolean =>
  isCount(tokens[head]) &&
  !hasAny(tokens[head], 'share') &&
  !(tokens[head]?.words === 'one' && hasAny(tokens[head - 1], 'pronoun', 'determiner'));

const PLAIN_PRONOUN = /^(?:it|they)$/;

/** `It belongs to the council, it has four beds, and it was rated good`: the sentence opens with the same pronoun, so that nothing in it is meant. */
function goesOnWith(tokens: readonly Token[], { head }: Subject): boolean {
  const words = tokens[head ?? -1]?.words ?? '';
  const first = tokens.findIndex((token) => token.kind !== 'mark' && !hasAny(token, 'and', 'adverb'));
  return PLAIN_PRONOUN.test(words) && first >= 0 && first < (head ?? 0) && tokens[first]?.words === words;
}

/** No framework has had as many areas. */
const MORE_THAN_AREAS =
  /^(?:\d{2,}|[7-9]|seven|eight|nine|ten|eleven|twelve|\p{Ll}+teen|twenty|thirty|forty|fifty|a dozen|a fifth|a tenth|an eighth|hundred)$/u;

const OF_THEM = /^(?:them|these|those)$/;
const STANDS_FREE: ReadonlySet<string> = new Set(['alone', 'labelled', 'key', 'mentioned', 'hoped']);

/** `good again by July 2024`: a grade has its day. */
const isDated = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 5).some((token) => isYear(token)) &&
  tokens.slice(at + 1, at + 4).some((token) => /^(?:by|in|since|until|again)$/.test(token.words));

/** `parents of children at the nursery heard that its rating …`: whose it is, the words before tell. */
const isTheirRating = (tokens: readonly Token[], { kind, from, areas }: Subject): boolean =>
  kind === 'result' &&
  areas.length === 0 &&
  (hasWords(tokens[from ?? -1], /^(?:its|their|whose)$/) || tokens[(from ?? 0) - 1]?.words === 'whose');

/**
 * Places a subject that only says `it` or `two` by the words before it; null where that makes the grade an ordinary adjective
 * after all (`Pre-birth work starts late. It is good once it starts.`).
 */
export function placeInDiscourse(
  tokens: readonly Token[],
  at: number,
  reading: Reading,
  subject: Subject,
  before: () => Topic,
): Subject | null {
  if (isTheirRating(tokens, subject) && topicWithin(tokens, subject.from ?? 0) === 'provider')
    return { ...subject, kind: 'provider' };
  if (subject.kind !== 'pronoun' && (subject.kind !== 'none' || STANDS_FREE.has(reading.construction))) return subject;
  const named = subject.kind === 'pronoun' && subject.from !== null ? antecedentOf(tokens, subject.from) : subject;
  const areas = [...named.areas, ...named.partOf];
  if (
    named.kind === 'provider' ||
    named.kind === 'board' ||
    (named.kind !== 'unit' && (areas.length > 0 || named.isGeneric))
  )
    return named;
  if (named.kind === 'unit' && areas.length > 0)
    return isStrong(tokens[at]) ? { ...named, kind: 'judged', areas, partOf: [] } : named;
  const within = topicWithin(tokens, subject.from ?? Math.min(reading.governor, at));
  const topic = within === 'unknown' || goesOnWith(tokens, subject) ? before() : within;
  if (topic === 'provider') return { ...subject, kind: 'provider' };
  if (topic === 'board' && hasWords(tokens[subject.head ?? -1], PLAIN_PRONOUN)) return { ...subject, kind: 'board' };
  const isCounted = subject.head !== null && isBareCount(tokens, subject.head);
  const isMoreThanAreas = isCounted && hasWords(tokens[subject.head ?? -1], MORE_THAN_AREAS);
  if (isCounted && (topic !== 'areas' || isMoreThanAreas) && within !== 'unit') return { ...subject, isGeneric: true };
  if (within === 'unit' && isCounted) return { ...subject, kind: 'unit', isCounted };
  const isPartitive =
    subject.head !== null &&
    (hasWords(tokens[subject.head + 2], OF_THEM) || hasAny(tokens[subject.head - 1], 'share', 'many'));
  if (topic === 'unit' && isPartitive) return { ...subject, kind: 'unit' };
  const isWeak = reading.construction === 'copula' && !isStrong(tokens[at]) && !isQuoted(tokens, at);
  const isThing =
    subject.head !== null &&
    hasWords(tokens[subject.head], /^(?:it|it's|they|they're|both|all|that|that's|these|those)$/);
  return topic === 'unit' &&
    isThing &&
    within !== 'unit' &&
    isWeak &&
    subject.kind === 'pronoun' &&
    !isCounted &&
    !isDated(tokens, at)
    ? null
    : subject;
}

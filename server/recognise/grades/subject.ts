import { has, isClauseEnd, isJudged, type Reading } from './constructions.ts';
import type { Token } from './tokens.ts';

/** What a grade is said of. `unit` is a piece of work or a quality that is no judged service; `none` where the sentence does not say. */
export type SubjectKind = 'judged' | 'result' | 'board' | 'provider' | 'unit' | 'pronoun' | 'none';

export interface Subject {
  readonly kind: SubjectKind;
  /** Index of the subject's head, or null. */
  readonly head: number | null;
  /** Indices of the judged areas that the subject names, in order. */
  readonly areas: readonly number[];
  /** Indices of the areas of which the subject is only a part (`support for care leavers`). */
  readonly partOf: readonly number[];
  /** Nobody in particular: all councils, any authority, a share of them. */
  readonly isGeneric: boolean;
}

const NONE: Subject = { kind: 'none', head: null, areas: [], partOf: [], isGeneric: false };
const PLACE_LINKS = new Set([
  'in',
  'at',
  'of',
  'across',
  'within',
  'for',
  'by',
  'from',
  'around',
  'throughout',
  'to',
  'with',
]);
const PART_LINKS = new Set(['for', 'with', 'of', 'to', 'in', 'on', 'by', 'from', 'around', 'about']);
const RELATIVES = new Set(['which', 'that', 'who', 'where', 'whose']);
/** Councils at large, as one phrase of the vocabulary. */
const GENERIC_COUNCILS = /council|authorit/;
const CONTRACTED = /^(?:it|they|we|that|this)'/;
const MARKS = new Set([',', '\u2013', '-', '\u2014', '(', ')']);

const isComma = (token: Token | undefined): boolean => token?.kind === 'mark' && MARKS.has(token.words);

/** Skips a phrase between commas just before the verb (`Wirral, judged for the first time, is`); the index before it. */
function beforeParenthesis(tokens: readonly Token[], from: number, bound: number): number {
  if (!isComma(tokens[from])) return from;
  for (let i = from - 1; i > bound; i--) if (isComma(tokens[i])) return listsAreas(tokens, i, from) ? from - 1 : i - 1;
  return from - 1;
}

const listsAreas = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => token.area !== null && token.area.strength !== 'word');

/** Whether an area's phrase only says of what something else is (`support for care leavers`). */
function isPartOfOther(tokens: readonly Token[], at: number, bound: number): boolean {
  let i = at - 1;
  while (i > bound && (has(tokens[i], 'determiner') || tokens[i]?.words === 'children' || tokens[i]?.words === 'all'))
    i--;
  const link = tokens[i];
  if (link === undefined || i <= bound || !PART_LINKS.has(link.words)) return false;
  const noun = tokens[i - 1];
  if (noun === undefined || noun.kind === 'mark' || noun.kind === 'council') return false;
  if (
    has(noun, 'service-head') ||
    has(noun, 'service') ||
    has(noun, 'grade-noun') ||
    has(noun, 'result') ||
    noun.area !== null
  )
    return false;
  return (
    !has(noun, 'copula') &&
    !has(noun, 'rate') &&
    !has(noun, 'consider') &&
    !has(noun, 'move') &&
    !has(noun, 'and') &&
    !has(noun, 'after-grade') &&
    !has(noun, 'give')
  );
}

const OTHER_CLAUSE = new Set(['but', 'while', 'whilst', 'though', 'although', 'whereas']);

function collectAreas(tokens: readonly Token[], nearest: number, bound: number): readonly number[] {
  const areas: number[] = [];
  for (let i = nearest; i > bound; i--) {
    const token = tokens[i];
    if (isClauseEnd(token)) break;
    if (has(token, 'rate') || has(token, 'copula') || has(token, 'consider') || OTHER_CLAUSE.has(token?.words ?? ''))
      break;
    if (has(token, 'whole') && token?.area?.strength === 'word') continue;
    if (token?.area != null && !isPartOfOther(tokens, i, bound)) areas.unshift(i);
  }
  return areas;
}

/** Reads the subject leftwards from `from` (inclusive), not beyond `bound` (exclusive). */
function readLeftwards(tokens: readonly Token[], from: number, bound: number): Subject {
  let fallback: Subject = NONE;
  let isGeneric = false;
  let i = beforeParenthesis(tokens, from, bound);
  for (; i > bound; i--) {
    const token = tokens[i];
    if (token === undefined || isClauseEnd(token)) break;
    if (has(token, 'generic')) isGeneric = true;
    if (GENERIC_COUNCILS.test(token.words) && has(token, 'generic'))
      return { ...NONE, kind: 'judged', head: i, isGeneric: true };
    const found = (kind: SubjectKind, areas: readonly number[] = []): Subject => ({
      kind,
      head: i,
      areas,
      partOf: [],
      isGeneric: isGeneric || isGenericBefore(tokens, i, bound),
    });
    if (has(token, 'every-area')) return found('result');
    if (isNobody(token)) return { ...found('pronoun'), isGeneric: true };
    if (has(token, 'board')) return found('board');
    if (token.area !== null && !(token.area.strength === 'word' && has(token, 'whole'))) {
      if (isPartOfOther(tokens, i, bound)) return { ...found('unit'), partOf: [i] };
      return found(token.area.areas[0] === 'other' ? 'board' : 'judged', collectAreas(tokens, i, bound));
    }
    if (has(token, 'provider')) return found('provider');
    if (token.kind === 'council') {
      const link = tokens[i - 1];
      if (tokens[i + 1]?.words !== "'s" && (link === undefined || !PLACE_LINKS.has(link.words))) return found('judged');
      if (fallback.kind === 'none') fallback = found('judged');
      continue;
    }
    if (has(token, 'service') && has(tokens[i - 1], 'share')) return found('unit');
    if (has(token, 'service') && isOneOfMany(tokens, i)) return { ...found('judged'), isGeneric: true };
    if (has(token, 'service')) return found('judged', areasOfService(tokens, i, from));
    if (has(token, 'result') || has(token, 'grade-noun'))
      return found(isOwnedByProvider(tokens, i) ? 'provider' : 'result');
    if (has(token, 'unit'))
      return fallback.kind === 'judged' && PLACE_LINKS.has(tokens[i + 1]?.words ?? '')
        ? found('unit')
        : fallback.kind === 'none'
          ? found('unit')
          : fallback;
    if (has(token, 'pronoun') && !RELATIVES.has(token.words) && fallback.kind === 'none' && !has(token, 'determiner'))
      fallback = found('pronoun');
  }
  return isGeneric ? { ...fallback, isGeneric } : fallback;
}

/** `one local authority in four`. */
const isOneOfMany = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.words === 'in' && (has(tokens[at + 2], 'number') || tokens[at + 2]?.kind === 'number');

const NOBODY = new Set(['nothing', 'none', 'neither', 'nobody', 'no-one']);
const isNobody = (token: Token): boolean => NOBODY.has(token.words);

/** `one provider's grade`, `the school's rating`. */
const isOwnedByProvider = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at - 1], 'provider') || (tokens[at - 1]?.words === "'s" && has(tokens[at - 2], 'provider'));

function areasOfService(tokens: readonly Token[], head: number, until: number): readonly number[] {
  const areas: number[] = [];
  for (let i = head + 1; i <= until; i++) if (tokens[i]?.area != null) areas.push(i);
  return areas;
}

function isGenericBefore(tokens: readonly Token[], at: number, bound: number): boolean {
  for (let i = at - 1; i > bound && at - i <= 4; i--) {
    if (tokens[i]?.kind === 'mark') return false;
    if (has(tokens[i], 'generic') && !isJudged(tokens[i])) return true;
  }
  return false;
}

/** `The service for care leavers … provides a service that was inadequate`: the sentence named the service's area before. */
function withAreaNamedBefore(tokens: readonly Token[], subject: Subject): Subject {
  const { head } = subject;
  if (subject.kind !== 'judged' || head === null || subject.areas.length > 0 || tokens[head]?.words !== 'service')
    return subject;
  const named = tokens.flatMap((token, index) =>
    index < head && token.area !== null && token.area.strength !== 'word' && has(tokens[index - 2], 'service-head')
      ? [index]
      : [],
  );
  return named.length === 1 ? { ...subject, areas: named } : subject;
}

/** Reads what the grade at `at` is said of; `bound` is the index of the last token that belongs to an earlier grade, or -1. */
export const readSubject = (tokens: readonly Token[], at: number, reading: Reading, bound: number): Subject =>
  withAreaNamedBefore(tokens, readHead(tokens, at, reading, bound));

function readHead(tokens: readonly Token[], at: number, reading: Reading, bound: number): Subject {
  switch (reading.construction) {
    case 'key':
    case 'alone':
    case 'hoped':
    case 'counted':
    case 'mentioned':
      return NONE;
    case 'labelled':
    case 'apposition':
      return readLeftwards(tokens, reading.governor, bound);
    case 'rating':
    case 'noun':
    case 'described':
    case 'quoted':
    case 'service':
      return readLeftwards(tokens, at - 1, bound);
    case 'rated':
    case 'considered':
    case 'copula':
    case 'verb-phrase':
    case 'moved':
    case 'given': {
      if (reading.objectFrom !== null) {
        const object = readLeftwards(tokens, at - 1, Math.max(bound, reading.objectFrom - 1));
        if (object.kind === 'pronoun') {
          const agent = readLeftwards(tokens, reading.governor - 1, bound);
          return agent.kind === 'provider' ? agent : object;
        }
        if (object.kind !== 'none') return object;
      }
      const verb = Math.min(reading.governor, at);
      if (CONTRACTED.test(tokens[verb]?.words ?? '')) {
        const fronted = readLeftwards(tokens, verb - 1, bound);
        return fronted.kind === 'none' ? { ...NONE, kind: 'pronoun', head: verb } : fronted;
      }
      const within = readLeftwards(tokens, verb - 1, bound);
      return within.kind === 'none' && bound >= 0 ? readLeftwards(tokens, bound - 1, -1) : within;
    }
  }
}

import type { Token } from './tokens.ts';
import { readVerbGroup } from './verb-group.ts';
import {
  has,
  hasAny,
  isAdverb,
  isArticle,
  isClauseEnd,
  isCount,
  isDash,
  isDateWord,
  isJudged,
  isMark,
  isQuoteMark,
  isVerb,
  isYear,
} from './words.ts';

/**
 * Noun phrases, read from their end to their beginning: `services for children in care` has the head `services` and the
 * complement `children in care`. What a sentence is about is the head of the phrase before its verb, not the nearest noun.
 */
export interface Chunk {
  readonly from: number;
  /** Inclusive. */
  readonly to: number;
}

export interface Conjunct extends Chunk {
  /** Index of the head: the last word before the first preposition. */
  readonly head: number;
  /** First token of the head's own chunk. */
  readonly headFrom: number;
  readonly complements: readonly Chunk[];
}

export interface NounPhrase extends Chunk {
  /** The parts joined by `and` or commas, in text order; never empty. */
  readonly conjuncts: readonly Conjunct[];
}

interface LinkedChunk extends Chunk {
  /** Index of the preposition, conjunction or comma that ties it to what stands before it; -1 for none. */
  readonly link: number;
}

const LONGEST_PHRASE = 48;
const LONGEST_RELATIVE = 12;
const LONGEST_BRACKET = 12;

/** `told inspectors that …`: no relative pronoun. */
const TELLS = /^(?:tell|tells|told|informed|assured|warned|reminded)$/;
const REACH_TO_TELLING = 4;

/** `advice that an authority should …`: what they say follows, no clause about them. */
const CONTENT_NOUNS = /^(?:advice|news|fact|evidence|view|recommendation|argument|proof|opinion|warning|feeling)$/;

/** The index of the last token of the noun that a relative pronoun at `at` refers to, or -1 where it refers to none. */
export function antecedentEnd(tokens: readonly Token[], at: number, floor: number): number {
  const before = isMark(tokens[at - 1], ',') ? at - 2 : at - 1;
  const noun = tokens[before];
  if (noun === undefined || before <= floor || has(noun, 'preposition') || noun.kind === 'mark' || noun.grade !== null)
    return -1;
  if (
    tokens[at]?.words === 'that' &&
    tokens.slice(Math.max(0, before - REACH_TO_TELLING), before).some((token) => TELLS.test(token.words))
  )
    return -1;
  if (tokens[at]?.words === 'that' && CONTENT_NOUNS.test(noun.words) && !isVerb(tokens, at + 1)) return -1;
  return isVerb(tokens, before) || hasAny(noun, 'say', 'claim', 'hope', 'hide', 'false', 'turning', 'and')
    ? -1
    : before;
}

/** Where a relative clause opens that the token at `i` belongs to, as its verb; -1 where there is none. */
function relativeStart(tokens: readonly Token[], i: number, floor: number): number {
  if (!isVerb(tokens, i)) return -1;
  const { first } = readVerbGroup(tokens, i, floor);
  for (let at = i - 1; at > floor + 1 && i - at < LONGEST_RELATIVE; at--) {
    const token = tokens[at];
    if (isClauseEnd(token) || token?.grade != null) return -1;
    if (has(token, 'relative')) return antecedentEnd(tokens, at, floor) < 0 ? -1 : at;
    if (at < first && isVerb(tokens, at)) return -1;
  }
  return -1;
}

function openingOf(tokens: readonly Token[], close: number, floor: number): number {
  for (let i = close - 1; i > Math.max(floor, close - LONGEST_BRACKET); i--) if (isMark(tokens[i], '(')) return i;
  return -1;
}

/** Whether the comma at `at` stands between members of a list. */
function isListComma(tokens: readonly Token[], at: number, right: Chunk, isListed: boolean): boolean {
  const left = tokens[at - 1];
  const last = tokens[right.to];
  if (left === undefined || last === undefined) return false;
  if (left.kind === 'council') return last.kind === 'council';
  if (left.area !== null && last.area !== null) return true;
  return isListed && (isJudged(left) || hasAny(left, 'unit', 'provider', 'result', 'service-head', 'pronoun', 'whole'));
}

/** `since the authority was rated`: before a subject these are conjunctions. */
const CONJUNCTIONS: ReadonlySet<string> = new Set(['since', 'before', 'after', 'until', 'as', 'than']);

/** `that for leadership`: a pronoun, no conjunction. */
const isPointing = (token: Token, next: Token | undefined): boolean =>
  token.words === 'that' && /^(?:for|of|on)$/.test(next?.words ?? '');

/** `the same` by itself carries a grade over; before a noun it does not. */
const isEcho = (token: Token, next: Token | undefined): boolean =>
  has(token, 'echo') && (token.words !== 'the same' || next === undefined || next.kind === 'mark');

const endsPhrase = (token: Token, next: Token | undefined): boolean =>
  isClauseEnd(token) ||
  (CONJUNCTIONS.has(token.words) && next?.kind !== 'number') ||
  (has(token, 'relative') && token.words !== 'whose' && !isPointing(token, next)) ||
  token.grade !== null ||
  isDash(token) ||
  token.words === ':' ||
  token.words === '(' ||
  token.words === '[' ||
  ((hasAny(token, 'turning', 'conditional') ||
    isEcho(token, next) ||
    (token.words === 'that' && !isPointing(token, next))) &&
    !isAdverb(token) &&
    !has(token, 'preposition'));

/** `services for children who are adopted and to care leavers`: what a second preposition adds belongs to the noun again. */
function afterRelative(tokens: readonly Token[], chunks: readonly LinkedChunk[]): readonly LinkedChunk[] {
  const again = chunks.findLastIndex(({ link }) => has(tokens[link], 'preposition') && has(tokens[link - 1], 'and'));
  return chunks.slice(0, again + 1);
}

/** `what the city does for its care leavers`. */
function isInFreeRelative(tokens: readonly Token[], verb: number, floor: number): boolean {
  for (let i = verb - 1; i > Math.max(floor, verb - LONGEST_RELATIVE); i--) {
    if (/^(?:what|how)$/.test(tokens[i]?.words ?? '')) return true;
    if (isClauseEnd(tokens[i]) || isMark(tokens[i], ',') || isVerb(tokens, i)) return false;
  }
  return false;
}

const NOMINATIVE = /^(?:it|they|we|he|she|i)$/;

/** `in 2008 Bexley`, `last July Bury`: a time in front of the sentence ends where the name begins. */
const isTimeBefore = (tokens: readonly Token[], name: number): boolean =>
  isYear(tokens[name - 1]) || isDateWord(tokens[name - 1]);

/** The chunks of the phrase that ends at `end`, last first. */
function collectChunks(tokens: readonly Token[], end: number, floor: number): readonly LinkedChunk[] {
  const chunks: LinkedChunk[] = [];
  let to = end;
  let isListed = false;
  let i = end;
  const cut = (link: number): void => {
    if (link + 1 <= to) chunks.push({ from: link + 1, to, link });
    to = link - 1;
  };
  for (let steps = 0; i > floor && steps < LONGEST_PHRASE; steps++) {
    const token = tokens[i];
    if (token === undefined) break;
    const relative = relativeStart(tokens, i, floor);
    if (relative >= 0) {
      chunks.splice(0, chunks.length, ...afterRelative(tokens, chunks));
      to = antecedentEnd(tokens, relative, floor);
      i = to;
    } else if (has(token, 'participle') && i < to && has(tokens[i + 1], 'preposition')) i--;
    else if (isVerb(tokens, i) && !isInFreeRelative(tokens, i, floor)) {
      if (chunks.length > 0 || i !== to) break;
      to = i - 1;
      i--;
      // `the supervision they were getting`: the clause has no pronoun that ties it to its noun.
      if (NOMINATIVE.test(tokens[i]?.words ?? '') && !hasAny(tokens[i - 1], 'and', 'turning', 'relative')) to = --i;
    } else if (token.kind === 'council' && i === to && isTimeBefore(tokens, i)) {
      i--;
      break;
    } else if (endsPhrase(token, tokens[i + 1])) break;
    else if (token.words === 'whose') {
      i--;
      break;
    } else if (isQuoteMark(token)) {
      if (i === to) to--;
      i--;
    } else if (token.words === ')') {
      const open = openingOf(tokens, i, floor);
      if (open < 0) break;
      if (i === to) to = open - 1;
      i = open - 1;
    } else if (
      token.words === ',' &&
      hasAny(tokens[i - 1], 'grade-noun', 'result') &&
      hasAny(tokens[i + 1], 'area-link', 'and')
    ) {
      to = i - 1;
      i--;
    } else if (token.words === ',') {
      if (!isListComma(tokens, i, { from: i + 1, to }, isListed)) break;
      cut(i);
      i--;
    } else if (has(token, 'and')) {
      if (i + 1 === to && NOMINATIVE.test(tokens[to]?.words ?? '')) break;
      cut(i);
      isListed = true;
      i--;
    } else if (has(token, 'preposition')) {
      cut(i);
      i--;
    } else i--;
  }
  const isEmpty = tokens.slice(i + 1, to + 1).every((token) => isAdverb(token) && !isHeadWord(token));
  if (!isEmpty) chunks.push({ from: i + 1, to, link: -1 });
  return chunks;
}

const isHeadWord = (token: Token | undefined): boolean =>
  isJudged(token) ||
  isCount(token) ||
  hasAny(token, 'result', 'grade-noun', 'provider', 'pronoun', 'unit', 'service-head');

function headOf(tokens: readonly Token[], { from, to: end }: Chunk): number {
  let to = end;
  for (let i = from + 1; i < end; i++) if (NOMINATIVE.test(tokens[i]?.words ?? '')) to = Math.min(to, i - 1);
  for (let i = to; i > from; i--) {
    const token = tokens[i];
    if (
      token?.kind !== 'mark' &&
      !hasAny(token, 'percent', 'except') &&
      !(has(token, 'participle') && isHeadWord(tokens[i - 1])) &&
      (!isAdverb(token) || isHeadWord(token)) &&
      token?.words !== "'s"
    )
      return i;
  }
  return from;
}

/** `children and young people`: a bare noun after a complement goes on with it. */
const isPlainNoun = (tokens: readonly Token[], chunk: LinkedChunk): boolean =>
  has(tokens[chunk.link], 'and') &&
  tokens[chunk.from]?.words !== 'that' &&
  !isHeadWord(tokens[headOf(tokens, chunk)]) &&
  !isArticle(tokens[chunk.from]);

const toConjunct = (tokens: readonly Token[], chunk: Chunk, complements: readonly Chunk[]): Conjunct => ({
  from: chunk.from,
  to: complements.at(-1)?.to ?? chunk.to,
  head: headOf(tokens, chunk),
  headFrom: chunk.from,
  complements,
});

/** A phrase that opens with a preposition (`in 2016 services for care leavers`) begins with its first noun that can be judged. */
function firstHead(tokens: readonly Token[], chunks: readonly LinkedChunk[]): number {
  const first = chunks.findIndex((chunk) => {
    const head = tokens[headOf(tokens, chunk)];
    return head?.kind !== 'council' && isHeadWord(head);
  });
  return first >= 0 ? first : chunks.length - 1;
}

/**
 * Reads the noun phrase that ends at `end` (inclusive), not beyond `floor` (exclusive). Null where no noun stands there. Looks
 * back over a limited number of tokens.
 */
export function readNounPhrase(tokens: readonly Token[], end: number, floor: number): NounPhrase | null {
  const chunks = collectChunks(tokens, end, floor).toReversed();
  const opensProperly = chunks[0]?.link === -1;
  const start = opensProperly ? 0 : firstHead(tokens, chunks);
  const conjuncts: Conjunct[] = [];
  let head: Chunk | null = null;
  let complements: Chunk[] = [];
  for (const chunk of chunks.slice(start)) {
    const link = tokens[chunk.link];
    const isPaired = tokens[(complements.at(-1)?.from ?? 0) - 1]?.words === 'between';
    const isOpen = complements.length > 0 || (head !== null && tokens[headOf(tokens, head)]?.area != null);
    const isPlain = isOpen && isPlainNoun(tokens, chunk);
    const isComplement = head !== null && (has(link, 'preposition') || isPaired || isPlain);
    if (isComplement) {
      complements.push(chunk);
      continue;
    }
    if (head !== null) conjuncts.push(toConjunct(tokens, head, complements));
    head = chunk;
    complements = [];
  }
  if (head !== null) conjuncts.push(toConjunct(tokens, head, complements));
  const first = conjuncts[0];
  return first === undefined ? null : { from: first.from, to: end, conjuncts };
}

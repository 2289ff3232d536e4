import { antecedentEnd, LONGEST_RELATIVE, relativeStart } from './relative-clauses.ts';
import type { Token } from './tokens.ts';
import {
  has,
  hasAny,
  hasWords,
  isAdverb,
  isArticle,
  isClauseEnd,
  isCount,
  isDash,
  isDateWord,
  isJudged,
  isMark,
  isQuantifier,
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
const LONGEST_BRACKET = 12;

function openingOf(tokens: readonly Token[], close: number, floor: number): number {
  for (let i = close - 1; i > Math.max(floor, close - LONGEST_BRACKET); i--) if (isMark(tokens[i], '(')) return i;
  return -1;
}

const LONGEST_SUBORDINATE = 24;

/** `Although it praised adoption, leadership is …`: the comma ends a clause and parts no list. */
function endsSubordinate(tokens: readonly Token[], at: number): boolean {
  let hasVerb = false;
  for (let i = at - 1; i >= 0 && at - i < LONGEST_SUBORDINATE; i--) {
    if (isClauseEnd(tokens[i]) || isMark(tokens[i], ',')) return false;
    if (has(tokens[i], 'turning') && (i === 0 || tokens[i - 1]?.kind === 'mark')) return hasVerb;
    hasVerb ||= isVerb(tokens, i);
  }
  return false;
}

const HELP = /^(?:help|support|care|services?|work)$/;
export const isHelp = (token: Token | undefined): boolean => hasWords(token, HELP) || has(token, 'service-head');

/** `the support that care leavers get, and leadership`: before the comma at `at` ends a clause about help. */
const endsClauseOfHelp = (tokens: readonly Token[], at: number): boolean => {
  const relative = relativeStart(tokens, at - 1, -1);
  return relative >= 0 && isHelp(tokens[antecedentEnd(tokens, relative, -1)]);
};

/** Whether the comma at `at` stands between members of a list: before the part `right` of the phrase that ends at `end`. */
function isListComma(tokens: readonly Token[], at: number, right: Chunk, end: number, isListed: boolean): boolean {
  const left = tokens[at - 1];
  const last = tokens[right.to];
  if (left === undefined || last === undefined) return false;
  if (left.kind === 'council') {
    const isPlace = has(tokens[at - 2], 'preposition') && has(tokens[at + 1], 'and');
    return last.kind === 'council' || (isPlace && tokens.slice(at, end + 1).some(({ area }) => area !== null));
  }
  if (left.area !== null && last.area !== null) return !endsSubordinate(tokens, at);
  return (
    isListed &&
    (isJudged(left) ||
      hasAny(left, 'unit', 'provider', 'result', 'service-head', 'pronoun', 'whole') ||
      // `services for children, and leadership, are`; not `…, and the overall judgement is`.
      (has(left, 'people') && last.area !== null) ||
      endsClauseOfHelp(tokens, at))
  );
}

/** `since the authority was rated`: before a subject these are conjunctions. */
const CONJUNCTIONS: ReadonlySet<string> = new Set(['since', 'before', 'after', 'until', 'as', 'than', 'once']);

/** `that for leadership`: a pronoun, no conjunction. */
const isPointing = (token: Token, next: Token | undefined): boolean =>
  token.words === 'that' && /^(?:for|of|on)$/.test(next?.words ?? '');

/** `the same` by itself carries a grade over; before a noun it does not, and `as well as` before a verb only adds one more. */
const isEcho = (token: Token, next: Token | undefined): boolean =>
  has(token, 'echo') &&
  !has(token, 'and') &&
  (token.words !== 'the same' || next === undefined || next.kind === 'mark');

/** `found that`: what follows is a clause of its own. */
const SAYS_THAT = / that$/;

const endsPhrase = (token: Token, next: Token | undefined): boolean =>
  isClauseEnd(token) ||
  (CONJUNCTIONS.has(token.words) && next?.kind !== 'number') ||
  (has(token, 'relative') && token.words !== 'whose' && !isPointing(token, next)) ||
  token.grade !== null ||
  isDash(token) ||
  has(token, 'title') ||
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

const NO_CHUNKS: readonly LinkedChunk[] = [];

/** `the help that children in care get`: the clause names those whom what is graded is for. */
const tellsWhose = (tokens: readonly Token[], noun: number, { from, to }: Chunk): boolean =>
  isHelp(tokens[noun]) &&
  tokens.slice(from, to + 1).some(({ area }) => area?.strength === 'phrase' && area.areas[0] !== 'leadership');

/** `what the city does for its care leavers`. */
function isInFreeRelative(tokens: readonly Token[], verb: number, floor: number): boolean {
  for (let i = verb - 1; i > Math.max(floor, verb - LONGEST_RELATIVE); i--) {
    if (hasWords(tokens[i], /^(?:what|how)$/)) return true;
    if (isClauseEnd(tokens[i]) || isMark(tokens[i], ',') || isVerb(tokens, i)) return false;
  }
  return false;
}

/** `was good last year and Kent adequate`: no list begins with a time. */
const ENDS_TIME = /(?:^| )(?:years?|months?|weeks?|time|again|now|today)$/;

const NOMINATIVE = /^(?:it|they|we|he|she|i)$/;

/** `in 2008 Bexley`, `last July Bury`: a time in front of the sentence ends where the name begins. */
const isTimeBefore = (tokens: readonly Token[], name: number): boolean =>
  isYear(tokens[name - 1]) || isDateWord(tokens[name - 1]);

/** `the judgement made by Ofsted`: right behind what is judged a participle goes with it. */
const isReduced = (tokens: readonly Token[], at: number): boolean =>
  hasAny(tokens[at - 1], 'grade-noun', 'service', 'service-head', 'unit', 'provider') || tokens[at - 1]?.area != null;

/** `the support we give to care leavers`: a clause without a pronoun that ties it to its noun, and what hangs on its verb. */
const isContactClause = (tokens: readonly Token[], verb: number, hasMore: boolean): boolean =>
  hasMore &&
  isVerb(tokens, verb) &&
  (has(tokens[verb + 1], 'preposition') || has(tokens[verb], 'from')) &&
  (hasWords(tokens[verb - 1], NOMINATIVE) || tokens[verb - 1]?.kind === 'council') &&
  hasAny(tokens[verb - 2], 'service', 'service-head', 'unit');

/** `two years on they are good`, `with the help of Leeds we moved on`: the pronoun is no part of what stands before it. */
const isSubjectAlone = (tokens: readonly Token[], pronoun: number): boolean => {
  const isObject = tokens[pronoun]?.words === 'it' && tokens[pronoun - 1]?.words !== 'on';
  return hasWords(tokens[pronoun], NOMINATIVE) && !isObject && !has(tokens[pronoun - 1], 'and');
};

/** `leadership and adoption were seen, and both are good`: a clause begins whose subject takes up what stands before it. */
const takesUp = (tokens: readonly Token[], at: number): boolean =>
  isQuantifier(tokens[at]) &&
  (isVerb(tokens, at + 1) || tokens[at + 1]?.words === 'of' || (isCount(tokens[at + 1]) && isVerb(tokens, at + 2)));

/** The chunks of the phrase that ends at `end`, last first. */
function collectChunks(tokens: readonly Token[], end: number, floor: number): readonly LinkedChunk[] {
  if (isSubjectAlone(tokens, end)) return [{ from: end, to: end, link: -1 }];
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
    if (SAYS_THAT.test(token.words)) break;
    const relative = relativeStart(tokens, i, floor);
    if (relative >= 0) {
      const kept = afterRelative(tokens, chunks);
      const clause = { from: relative + 1, to: chunks[kept.length]?.to ?? to, link: relative };
      to = antecedentEnd(tokens, relative, floor);
      i = to;
      chunks.splice(kept.length, chunks.length, ...(tellsWhose(tokens, to, clause) ? [clause] : NO_CHUNKS));
    } else if (has(token, 'participle') && has(tokens[i + 1], 'preposition') && (i < to || isReduced(tokens, i))) i--;
    else if (isContactClause(tokens, i, chunks.length > 0)) i = to = i - 2;
    else if (isVerb(tokens, i) && !isInFreeRelative(tokens, i, floor)) {
      if (chunks.length > 0 || i !== to) break;
      to = i - 1;
      i--;
      // `the supervision they were getting`: the clause has no pronoun that ties it to its noun.
      if (hasWords(tokens[i], NOMINATIVE) && !hasAny(tokens[i - 1], 'and', 'turning', 'relative')) to = --i;
    } else if ((token.kind === 'council' || token.area !== null) && i === to && isTimeBefore(tokens, i)) {
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
      if (!isListComma(tokens, i, { from: i + 1, to }, end, isListed)) break;
      cut(i);
      i--;
    } else if (has(token, 'and')) {
      if ((i + 1 === to && hasWords(tokens[to], NOMINATIVE)) || hasWords(tokens[i - 1], ENDS_TIME)) break;
      if (takesUp(tokens, i + 1)) break;
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
  // `the last time I came to this hall Kent was good`: whatever stands in front of a name.
  if (tokens[end]?.kind === 'council') return end;
  let to = end;
  for (let i = from + 1; i < end; i++) if (hasWords(tokens[i], NOMINATIVE)) to = Math.min(to, i - 1);
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
    const before = tokens[(complements.at(-1)?.from ?? 0) - 1];
    const isPaired = before?.words === 'between';
    // `safeguarding by the council and its partners`: both do it.
    const isDoer = before?.words === 'by' && has(link, 'and') && tokens[headOf(tokens, chunk)]?.area == null;
    const isOpen = complements.length > 0 || (head !== null && tokens[headOf(tokens, head)]?.area != null);
    const isPlain = isOpen && isPlainNoun(tokens, chunk);
    const isComplement = head !== null && (hasAny(link, 'preposition', 'relative') || isPaired || isPlain || isDoer);
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

import type { Token } from './tokens.ts';
import { readVerbGroup } from './verb-group.ts';
import { backTo, has, hasAny, hasWords, isAdverb, isClauseEnd, isMark, isQuoteMark, isVerb, isYear } from './words.ts';

/**
 * What a clause or an infinitive hangs on, and whether that makes it no fact: a hope, a denial, a false claim, a condition, a
 * plan (`it is untrue that …`, `nobody says that …`, `if …`, `hopes to be …`).
 */

const LEVELS = 4;

/** The index of the word that a clause or an infinitive hangs on, looking left from before its first word; -1 for none. */
export function wordAbove(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i >= 0 && (isQuoteMark(tokens[i]) || isMark(tokens[i], ',') || isAdverb(tokens[i]))) i--;
  return i;
}

const LONGEST_ASIDE = 24;

/** `It was not correct, as the paper stated, that …`: the index before an aside that ends at `from`. */
function beforeAside(tokens: readonly Token[], from: number): number {
  if (!isMark(tokens[from], ',')) return from;
  for (let i = from - 1; i >= backTo(from, LONGEST_ASIDE); i--) if (isMark(tokens[i], ',')) return i;
  return from;
}

/** Whether a verb of saying, denying or hoping at `verb` makes what it governs no fact. */
function isUnrealVerb(tokens: readonly Token[], verb: number): boolean {
  const token = tokens[verb];
  if (has(token, 'deny')) {
    const { isNegated, first } = readVerbGroup(tokens, verb, -1);
    return !isNegated && !isNobodyBefore(tokens, first - 1);
  }
  if (has(token, 'hope') && !has(token, 'factive')) return true;
  const { isNegated, isModal, first } = readVerbGroup(tokens, verb, -1);
  if (isNegated && !has(token, 'hide')) return true;
  if (isModal && (!has(token, 'say') || tokens.slice(first, verb).some((one) => one.words === 'be'))) return true;
  return isNobodyBefore(tokens, first - 1);
}

/** `nobody, not even Ofsted, has said`. */
export function isNobodyBefore(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i >= backTo(from, 14); i--) {
    if (isClauseEnd(tokens[i]) || hasAny(tokens[i], 'turning', 'copula', 'say') || tokens[i]?.grade != null)
      return false;
    if (has(tokens[i], 'nobody')) return true;
  }
  return false;
}

const isFalseAfter = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 12).some((token) => has(token, 'false'));

const REACH_TO_DENIAL = 5;
/** How many words may stand before `to be`. */
const MOST_ADVERBS = 5;

/** `rejected a claim that …`. */
const isRejected = (tokens: readonly Token[], noun: number): boolean =>
  tokens
    .slice(Math.max(0, noun - REACH_TO_DENIAL), noun)
    .some((token) => has(token, 'deny') || token.words === 'dismissed');

/** `claims that …`, `no suggestion that …`, `it is untrue that …`. */
function isUnrealNoun(tokens: readonly Token[], noun: number, at: number): boolean {
  const token = tokens[noun];
  if (has(token, 'false')) return true;
  if (has(token, 'hope') && !has(token, 'factive')) return true;
  const isDenied = tokens.slice(Math.max(0, noun - 2), noun).some((one) => one.words === 'no');
  return (
    (has(token, 'claim') || hasAny(token, 'unit', 'say')) &&
    (isDenied ||
      (has(token, 'claim') && isRejected(tokens, noun)) ||
      (hasAny(token, 'claim', 'say') && isFalseAfter(tokens, at)))
  );
}

const LONGEST_INSET = 6;

/** `said in public that`, `told the board in May that`: the verb over the phrase that stands between; `from` where there is none. */
function sayingBefore(tokens: readonly Token[], from: number): number {
  if (hasAny(tokens[from], 'say', 'deny', 'hope', 'hide')) return from;
  for (let i = from - 1; i >= backTo(from, LONGEST_INSET); i--) {
    if (tokens[i]?.kind === 'mark' || tokens[i]?.grade != null || hasAny(tokens[i], 'copula', 'relative', 'and'))
      return from;
    if (hasAny(tokens[i], 'say', 'deny', 'hope', 'hide') && isVerb(tokens, i)) return i;
  }
  return from;
}

/** Climbs from a clause to those that it is part of. `from` is the index before its first word. */
export function hangsOnUnreal(tokens: readonly Token[], from: number, at: number): boolean {
  let i = wordAbove(tokens, from);
  for (let level = 0; i >= 0 && level < LEVELS; level++) {
    const token = tokens[i];
    if (has(token, 'conditional') && !isPast(tokens, i)) return true;
    if (isFuture(tokens, i)) return true;
    if (token?.words === 'that') {
      i = wordAbove(tokens, beforeAside(tokens, i - 1));
      // `still less that it was inadequate`
      if (has(tokens[i], 'negation')) return true;
      if (isUnrealNoun(tokens, i, at)) return true;
      i = sayingBefore(tokens, i);
    }
    const verb = tokens[i];
    if (!hasAny(verb, 'say', 'deny', 'hope', 'hide') || isClauseEnd(verb)) return false;
    if (isUnrealVerb(tokens, i)) return true;
    const { first } = readVerbGroup(tokens, i, -1);
    const next = wordAbove(tokens, first - 1);
    i = next < i ? clauseIntroducer(tokens, next) : -1;
  }
  return false;
}

/** `will be lifted when the council has been judged good`. */
const isFuture = (tokens: readonly Token[], conjunction: number): boolean =>
  hasWords(tokens[conjunction], /^(?:when|once|after|before|until)$/) &&
  !tokens.slice(conjunction, conjunction + 6).some((token) => /^(?:was|were|had)$/.test(token.words)) &&
  tokens
    .slice(Math.max(0, conjunction - 12), conjunction)
    .some((token) => /^(?:will|shall|'ll|won't|can|may)$/.test(token.words) && !token.isCapital) &&
  !tokens.slice(conjunction, conjunction + REACH_TO_PAST).some((token) => /^(?:was|were|had)$/.test(token.words));

/** `will remember 2012, when protection was found inadequate` tells of what has been. */
const REACH_TO_PAST = 9;

/** `before it was rated good` tells a fact. */
const isPast = (tokens: readonly Token[], conjunction: number): boolean => {
  const clause = tokens.slice(conjunction, conjunction + REACH_TO_PAST);
  return (
    (/^(?:before|once|until|till)$/.test(clause[0]?.words ?? '') ||
      (clause[0]?.words === 'if' && hasYear(tokens.slice(conjunction, conjunction + REACH_TO_YEAR)))) &&
    clause.slice(0, 6).some((token) => /^(?:was|were|had)$/.test(token.words))
  );
};

/** `If services were inadequate in 2015, …`: what is dated has been. */
const REACH_TO_YEAR = 12;
const hasYear = (clause: readonly Token[]): boolean => {
  const year = clause.findIndex(isYear);
  return year >= 0 && !clause.slice(0, year).some((token) => isMark(token, ','));
};

/** The index of the conjunction or verb that introduces the clause whose subject ends at `from`; -1 where the clause is free. */
export function clauseIntroducer(tokens: readonly Token[], from: number): number {
  for (let i = from; i >= backTo(from, 10); i--) {
    const token = tokens[i];
    if (isClauseEnd(token) || isMark(token, ',') || isMark(token, ':')) return -1;
    if (/^(?:that|when|once)$/.test(token?.words ?? '') || hasAny(token, 'conditional')) return i;
  }
  return -1;
}

const REACH_OF_INFINITIVE = 10;

/**
 * `hopes to be good`, `likely to be judged good`, `kept from being graded good`: what an infinitive hangs on decides. With
 * nothing above it `to be` is a wish, any other a fact (`climbs two grades to earn a good`).
 */
export function isUnrealInfinitive(tokens: readonly Token[], first: number): boolean {
  if (tokens[first]?.words === 'from being') return true;
  for (let i = first - 1; i >= backTo(first, REACH_OF_INFINITIVE); i--) {
    const token = tokens[i];
    if (isClauseEnd(token) || token?.grade != null) break;
    if (hasAny(token, 'rate', 'consider')) return isDoubted(tokens, i);
    if (has(token, 'hide')) return !readVerbGroup(tokens, i, -1).isNegated;
    if (has(token, 'hope')) return true;
    if (has(token, 'factive')) return isDoubted(tokens, i);
    if (has(token, 'modal')) return true;
  }
  // `did not come here to be judged adequate`
  return (
    tokens.slice(first, first + MOST_ADVERBS).find((token) => !isAdverb(token) || token.words === 'to be')?.words ===
    'to be'
  );
}

function isDoubted(tokens: readonly Token[], verb: number): boolean {
  const { isNegated, isModal } = readVerbGroup(tokens, verb, -1);
  return isNegated || isModal;
}

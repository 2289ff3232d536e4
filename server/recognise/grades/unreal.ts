import { subjectOfVerb } from './clause-subject.ts';
import type { Reading } from './reading.ts';
import type { Subject } from './things.ts';
import type { Token } from './tokens.ts';
import { readVerbGroup } from './verb-group.ts';
import { has, hasAny, isAdverb, isClauseEnd, isMark, isQuoteMark, isVerb, nextAfter } from './words.ts';

/**
 * Whether a sentence wishes, supposes or denies a grade: its own verb (`would be`, `was not rated`), the verb or noun above it
 * (`hopes to be`, `nobody says that`, `claims that … are untrue`), or the conjunction of its clause (`if`, `unless`).
 */

const LEVELS = 4;

/** The index of the word that a clause or an infinitive hangs on, looking left from before its first word; -1 for none. */
function wordAbove(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i >= 0 && (isQuoteMark(tokens[i]) || isMark(tokens[i], ',') || isAdverb(tokens[i]))) i--;
  return i;
}

const LONGEST_ASIDE = 24;

/** `It was not correct, as the paper stated, that …`: the index before an aside that ends at `from`. */
function beforeAside(tokens: readonly Token[], from: number): number {
  if (!isMark(tokens[from], ',')) return from;
  for (let i = from - 1; i >= 0 && from - i < LONGEST_ASIDE; i--) if (isMark(tokens[i], ',')) return i;
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
function isNobodyBefore(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i >= 0 && from - i < 14; i--) {
    if (isClauseEnd(tokens[i]) || hasAny(tokens[i], 'turning', 'copula', 'say') || tokens[i]?.grade != null)
      return false;
    if (has(tokens[i], 'nobody')) return true;
  }
  return false;
}

const isFalseAfter = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 12).some((token) => has(token, 'false'));

/** `claims that …`, `no suggestion that …`, `it is untrue that …`. */
function isUnrealNoun(tokens: readonly Token[], noun: number, at: number): boolean {
  const token = tokens[noun];
  if (has(token, 'false')) return true;
  if (has(token, 'hope') && !has(token, 'factive')) return true;
  const isDenied = tokens.slice(Math.max(0, noun - 2), noun).some((one) => one.words === 'no');
  return (
    (has(token, 'claim') || hasAny(token, 'unit', 'say')) &&
    (isDenied || (has(token, 'claim') && isFalseAfter(tokens, at)))
  );
}

/** Climbs from a clause to those that it is part of. `from` is the index before its first word. */
function hangsOnUnreal(tokens: readonly Token[], from: number, at: number): boolean {
  let i = wordAbove(tokens, from);
  for (let level = 0; i >= 0 && level < LEVELS; level++) {
    const token = tokens[i];
    if (has(token, 'conditional') && !isPast(tokens, i)) return true;
    if (isFuture(tokens, i)) return true;
    if (token?.words === 'that') {
      i = wordAbove(tokens, beforeAside(tokens, i - 1));
      if (isUnrealNoun(tokens, i, at)) return true;
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
  /^(?:when|once|after|before|until)$/.test(tokens[conjunction]?.words ?? '') &&
  tokens
    .slice(Math.max(0, conjunction - 12), conjunction)
    .some((token) => /^(?:will|shall|'ll|won't|can|may)$/.test(token.words));

/** `before it was rated good` tells a fact. */
const isPast = (tokens: readonly Token[], conjunction: number): boolean =>
  /^(?:before|once|until|till)$/.test(tokens[conjunction]?.words ?? '') &&
  tokens.slice(conjunction, conjunction + 6).some((token) => /^(?:was|were|had|been)$/.test(token.words));

/** The index of the conjunction or verb that introduces the clause whose subject ends at `from`; -1 where the clause is free. */
function clauseIntroducer(tokens: readonly Token[], from: number): number {
  for (let i = from; i >= 0 && from - i < 10; i--) {
    const token = tokens[i];
    if (isClauseEnd(token) || isMark(token, ',')) return -1;
    if (/^(?:that|when|once)$/.test(token?.words ?? '') || hasAny(token, 'conditional')) return i;
  }
  return -1;
}

const REACH_OF_INFINITIVE = 10;

/**
 * `hopes to be good`, `likely to be judged good`, `kept from being graded good`: what an infinitive hangs on decides. With
 * nothing above it `to be` is a wish, any other a fact (`climbs two grades to earn a good`).
 */
function isUnrealInfinitive(tokens: readonly Token[], first: number): boolean {
  if (tokens[first]?.words === 'from being') return true;
  for (let i = first - 1; i >= 0 && first - i < REACH_OF_INFINITIVE; i--) {
    const token = tokens[i];
    if (isClauseEnd(token) || token?.grade != null) break;
    if (hasAny(token, 'rate', 'consider')) return isDoubted(tokens, i);
    if (has(token, 'hide')) return !readVerbGroup(tokens, i, -1).isNegated;
    if (has(token, 'hope')) return true;
    if (has(token, 'factive')) return isDoubted(tokens, i);
    if (has(token, 'modal')) return true;
  }
  return tokens[first]?.words === 'to be';
}

function isDoubted(tokens: readonly Token[], verb: number): boolean {
  const { isNegated, isModal } = readVerbGroup(tokens, verb, -1);
  return isNegated || isModal;
}

const REACH_OF_DENIAL = 30;

/** A word that denies the whole sentence, anywhere before the grade (`wrongly`, `at no time`). */
function isDenied(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < REACH_OF_DENIAL; i--) {
    if (tokens[i]?.words === ';') return false;
    if (has(tokens[i], 'denial')) return true;
  }
  return false;
}

const LONGEST_NOUN = 6;

/** `our journey from inadequate to good` has been made; `the journey to good` has not. */
const isTravelled = (tokens: readonly Token[], noun: number, at: number): boolean =>
  /^(?:journey|road|path|route)$/.test(tokens[noun]?.words ?? '') &&
  tokens.slice(noun + 1, at).some((token) => has(token, 'from'));

/** `the road to good`, `fears of an inadequate rating`, `aiming for a good`: a hope between the verb and the grade, or right above. */
function isHopedNoun(tokens: readonly Token[], at: number, reading: Reading): boolean {
  const top = Math.min(reading.governor, at);
  for (let i = at - 1; i >= 0 && at - i < LONGEST_NOUN + (at - top); i--) {
    const token = tokens[i];
    if (isClauseEnd(token) || isMark(token, ',') || token?.grade != null) return false;
    if (i < top && (hasAny(token, 'copula', 'auxiliary') || (has(token, 'say') && i < top - 1))) return false;
    if (has(token, 'hope') && !hasAny(token, 'rate', 'copula') && !isTravelled(tokens, i, at)) return true;
  }
  return false;
}

const STARTS_QUESTION =
  /^(?:is|are|was|were|will|would|can|could|do|does|did|has|have|had|should|isn't|aren't|wasn't|weren't)$/;
const ASKS_WHEN = /^(?:when|how|where)$/;

/** `Is it good?`, `When do we get to good?`; not `Why was it rated inadequate?`, nor what a clause below the question tells. */
function isAsked(tokens: readonly Token[], at: number): boolean {
  const end = tokens.findLastIndex((token) => token.kind !== 'mark' || token.words === '?');
  if (!isMark(tokens[end], '?')) return false;
  const start = tokens.slice(0, at).findLastIndex((token) => isMark(token, ':') || isMark(token, ';')) + 1;
  let first = start;
  while (isQuoteMark(tokens[first]) || hasAny(tokens[first], 'and', 'turning')) first++;
  const words = tokens[first]?.words ?? '';
  const below = tokens
    .slice(first, at)
    .some((token) => token.words === 'that' || has(token, 'relative') || has(token, 'hide'));
  const isAside = tokens.slice(first, at).some((token) => isMark(token, ','));
  if (below || isAside) return false;
  return (
    STARTS_QUESTION.test(words) ||
    (ASKS_WHEN.test(words) && /^(?:do|does|will|can)$/.test(tokens[first + 1]?.words ?? ''))
  );
}

/** `If any key judgement is inadequate, the overall judgement is inadequate`. */
function followsCondition(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex((token) => token.kind !== 'mark');
  return (
    /^(?:if|unless)$/.test(tokens[first]?.words ?? '') &&
    !tokens.some((token) => /^(?:was|were|had)$/.test(token.words))
  );
}

/** Constructions that stand by themselves, outside any clause that could deny them. */
const FREE: ReadonlySet<string> = new Set(['labelled', 'alone']);

/** Whether the sentence wishes, plans, supposes, asks for or denies the grade at `at`. */
export function isUnreal(
  tokens: readonly Token[],
  at: number,
  reading: Reading,
  subject: Subject,
  isAfterOther: boolean,
): boolean {
  if (isAfterOther && followsCondition(tokens)) return true;
  if (reading.isNegated || subject.isNobody) return true;
  if (FREE.has(reading.construction)) return isAsked(tokens, at);
  if (isSupposed(tokens, at, reading)) return true;
  if (isDenied(tokens, at) || isAsked(tokens, at) || isHopedNoun(tokens, at, reading)) return true;
  if (isUnrealWay(tokens, reading)) return true;
  const verb = reading.construction === 'verb-phrase' ? at : verbAbove(tokens, Math.min(reading.governor, at - 1));
  if (verb < 0) return false;
  const group = readVerbGroup(tokens, verb, -1);
  const isCorrected =
    reading.joinedTo !== null && tokens.slice(reading.joinedTo, at).some((token) => token.words === 'but');
  if (group.isNegated && !isCorrected && !isOnly(tokens, group.first, at)) return true;
  if (group.isModal || isKeptFrom(tokens, at, reading)) return true;
  if (group.isInfinitive && isAfterOther && tokens[group.first]?.words === 'to be') return true;
  if (
    group.isInfinitive &&
    (isUnrealInfinitive(tokens, group.first) ||
      (subject.kind === 'none' && /^to\b/.test(tokens[group.first]?.words ?? '')))
  )
    return true;
  if (group.isInfinitive && has(tokens[wordAbove(tokens, group.first - 1)], 'factive')) return false;
  if (isOfHope(tokens, verb, reading, subject)) return true;
  if (isNobodyBefore(tokens, Math.min(subject.from ?? group.first, group.first) - 1) && subject.kind === 'none')
    return true;
  if (isInvertedCondition(tokens, group.first, subject)) return true;
  const start = subject.from !== null && subject.from < group.first ? subject.from : group.first;
  return hangsOnUnreal(tokens, start - 1, at) || hangsOnUnreal(tokens, clauseIntroducer(tokens, start - 1), at);
}

/** `our ambition is …`, `her aim is a good rating`. */
function isOfHope(tokens: readonly Token[], verb: number, reading: Reading, subject: Subject): boolean {
  const of =
    reading.construction === 'rating' || reading.construction === 'noun' ? subjectOfVerb(tokens, verb, -1) : subject;
  return of.head !== null && has(tokens[of.head], 'hope');
}

/** `you can't inspect your way to good`. */
function isUnrealWay(tokens: readonly Token[], { construction, governor }: Reading): boolean {
  if (construction !== 'moved' || isVerb(tokens, governor)) return false;
  for (let i = governor - 1; i >= 0 && governor - i < 8; i--) {
    if (isClauseEnd(tokens[i]) || isMark(tokens[i], ',')) return false;
    if (hasAny(tokens[i], 'modal', 'negation')) return true;
  }
  return false;
}

const REACH_TO_MODAL = 5;

/** `a second inadequate would mean a trust`. */
function isSupposed(tokens: readonly Token[], at: number, { construction, governor }: Reading): boolean {
  if (construction !== 'noun' && construction !== 'rating') return false;
  const from = Math.max(at, governor) + 1;
  for (let i = from; i < from + REACH_TO_MODAL; i++) {
    if (has(tokens[i], 'modal')) return true;
    if (tokens[i] === undefined || tokens[i]?.kind === 'mark' || hasAny(tokens[i], 'copula', 'relative', 'turning'))
      return false;
  }
  return false;
}

/** `three things kept it from good`. */
const isKeptFrom = (tokens: readonly Token[], at: number, { construction, governor }: Reading): boolean =>
  construction === 'moved' &&
  /^(?:kept|keeps?|stop(?:s|ped)|separates?|separated)$/.test(tokens[governor]?.words ?? '') &&
  tokens.slice(governor, at).some((token) => has(token, 'from'));

const isOnly = (tokens: readonly Token[], first: number, at: number): boolean =>
  tokens.slice(first, at).some((token) => token.words === 'not only' || token.words === 'not just');

/** The verb above a grade that a noun or a preposition governs (`given a rating of good`). */
function verbAbove(tokens: readonly Token[], governor: number): number {
  for (let i = governor; i >= 0 && governor - i < 8; i--) {
    if (isClauseEnd(tokens[i]) || isMark(tokens[i], ',') || tokens[i]?.grade != null) return -1;
    if (
      hasAny(tokens[i], 'rate', 'consider', 'copula', 'move', 'give') &&
      !hasAny(tokens[i], 'grade-noun', 'preposition', 'adverb')
    )
      return i;
  }
  return -1;
}

/** `should Ofsted find …`, `had it been rated …`. */
const isInvertedCondition = (tokens: readonly Token[], first: number, subject: Subject): boolean => {
  const from = (subject.from ?? first) - 1;
  return /^(?:should|had|were)$/.test(tokens[from]?.words ?? '') && (from === 0 || isMark(tokens[from - 1], ','));
};

/** `good or better`, `good or outstanding`, `short of good`: a measure, not a grade given. */
export function isYardstick(tokens: readonly Token[], at: number): boolean {
  const next = nextAfter(tokens, at);
  const after = tokens[next]?.kind === 'mark' && !isMark(tokens[next], ',') ? next + 1 : next;
  return (
    has(tokens[after], 'or-better') ||
    (tokens[after]?.words === 'or' && tokens[after + 1]?.grade != null) ||
    (tokens[at - 1]?.words === 'or' && tokens[at - 2]?.grade != null)
  );
}

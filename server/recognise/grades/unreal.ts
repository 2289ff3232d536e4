import { clauseIntroducer, hangsOnUnreal, isNobodyBefore, isUnrealInfinitive, wordAbove } from './clause-chain.ts';
import { subjectOfVerb } from './clause-subject.ts';
import { isDenied } from './denied.ts';
import { isFeared } from './feared.ts';
import { isAsked, isAskedAlone, isInQuestion } from './questions.ts';
import type { Reading } from './reading.ts';
import { type Sentence, toldBefore } from './sentence.ts';
import { isAnySuch, isSetOff } from './set-off.ts';
import type { Subject } from './things.ts';
import type { Token } from './tokens.ts';
import { isPraisedDeed, isUndergone } from './undergone.ts';
import { readVerbGroup } from './verb-group.ts';
import { isHelpedTo, isReached } from './wished.ts';
import {
  backTo,
  has,
  hasAny,
  hasWords,
  isClauseEnd,
  isDash,
  isMark,
  isQuoteMark,
  isTime,
  isVerb,
  lastBefore,
  nextAfter,
} from './words.ts';

/**
 * Whether a sentence wishes, supposes or denies a grade: its own verb (`would be`, `was not rated`), the verb or noun above it
 * (`hopes to be`, `nobody says that`, `claims that … are untrue`), or the conjunction of its clause (`if`, `unless`).
 */

/** `whether a good is …`, `no other grade of inadequate`: a grade that is a noun in a doubt or a denial. */
function isInDoubt(tokens: readonly Token[], at: number, { construction, governor }: Reading): boolean {
  if (construction !== 'noun' && construction !== 'rating') return false;
  const first = Math.min(at, governor);
  const before = tokens.slice(Math.max(0, first - 2), first);
  if (construction === 'rating' && governor < at && before.some((token) => token.words === 'no')) return true;
  const article = lastBefore(tokens, first);
  return (
    tokens[article]?.words !== 'the' &&
    /^(?:whether|if)$/.test(tokens[article - 1]?.words ?? tokens[first - 1]?.words ?? '')
  );
}

const LONGEST_NOUN = 6;

const REACH_TO_INVITATION = 7;
/** `Join us on our journey from good to outstanding`: it is still to be made. */
const INVITES = /^(?:join|joining|help|helping|continue|continuing|continues|lead|leading|next|will|drive|support)$/;

/** Whether somebody is asked or said to make the way that `governor` names. */
const isInvited = (tokens: readonly Token[], { construction, governor }: Reading): boolean =>
  construction === 'moved' &&
  has(tokens[governor], 'move-noun') &&
  tokens
    .slice(Math.max(0, governor - REACH_TO_INVITATION), governor)
    .some((token, i, near) => INVITES.test(token.words) && !has(near[i + 1], 'of'));

/** `our journey from inadequate to good` has been made; `the journey to good` has not. */
const isTravelled = (tokens: readonly Token[], noun: number, at: number): boolean =>
  hasWords(tokens[noun], /^(?:journey|road|path|route)$/) &&
  tokens.slice(noun + 1, at).some((token) => has(token, 'from'));

/** `the road to good`, `fears of an inadequate rating`, `aiming for a good`: a hope between the verb and the grade, or right above. */
function isHopedNoun(tokens: readonly Token[], at: number, reading: Reading): boolean {
  const top = Math.min(reading.governor, at);
  for (let i = at - 1; i >= backTo(at, LONGEST_NOUN + (at - top)); i--) {
    const token = tokens[i];
    if (isClauseEnd(token) || isMark(token, ',') || isDash(token) || token?.grade != null) return false;
    if (i < top && (hasAny(token, 'copula', 'auxiliary') || (has(token, 'say') && i < top - 1))) return false;
    if (has(token, 'hope') && !hasAny(token, 'rate', 'copula') && !isTravelled(tokens, i, at) && !isReached(tokens, i))
      return true;
  }
  return false;
}

/** Constructions that stand by themselves, outside any clause that could deny them. */
const FREE: ReadonlySet<string> = new Set(['labelled', 'alone']);

const ESCAPES = /^(?:escaped?|escapes|avoids?|avoided|dodged?|dodges|evaded?|evades|missed|misses|missing|spared)$/;

/** `it escaped the “inadequate” that many had feared`; not `it escaped the inadequate of 2016`. */
const isEscaped = (tokens: readonly Token[], at: number, { construction, governor, isNominal }: Reading): boolean =>
  (construction === 'noun' || construction === 'rating') &&
  isNominal &&
  hasWords(tokens[Math.min(at, governor) - 1], ESCAPES) &&
  !isTime(tokens, nextAfter(tokens, at) + 1);

/** `good, maybe even outstanding`. */
const isGuessed = (tokens: readonly Token[], at: number): boolean => {
  const last = lastBefore(tokens, at);
  return hasWords(tokens[tokens[last]?.words === 'even' ? last - 1 : last], /^(?:maybe|perhaps|possibly)$/);
};

const HOLDS =
  /^(?:keep|retain|defend|lose|losing|keeping|retaining|defending|hold on|hang on|cling|shed|match|repeat)$/;

/** `hopes to keep its good rating`: whatever is hoped, it has the grade already. */
function isHeld(tokens: readonly Token[], at: number, { construction, governor, isNegated }: Reading): boolean {
  if ((construction !== 'rating' && construction !== 'noun') || isNegated) return false;
  let owner = Math.min(at, governor);
  while (has(tokens[owner - 1], 'determiner') || isQuoteMark(tokens[owner]) || isQuoteMark(tokens[owner - 1])) owner--;
  const verb = tokens[owner - 1]?.words === 'to' ? owner - 2 : owner - 1;
  return hasWords(tokens[owner], /^(?:its|their|our|that)$/) && hasWords(tokens[verb], HOLDS);
}

/** Whether the sentence wishes, plans, supposes, asks for or denies the grade at `at`. */
export function isUnreal(sentence: Sentence, at: number, reading: Reading, subject: Subject): boolean {
  const { tokens, context } = sentence;
  const isAfterOther = toldBefore(sentence)?.use === 'other';
  if (isSetOff(tokens, at, reading)) return false;
  if (isAfterOther && context.isSupposition) return true;
  if (context.isSupposition && (context.firstComma < 0 || at < context.firstComma)) return true;
  const isApposed =
    ['apposition', 'verb-phrase'].includes(reading.construction) && isMark(tokens[lastBefore(tokens, at)], ',');
  if (reading.isNegated || (subject.isNobody && !isApposed) || isGuessed(tokens, at)) return true;
  if (FREE.has(reading.construction))
    return isAskedAlone(sentence, at, reading) || (isInQuestion(sentence, at) && isAsked(tokens, at));
  if (isPraisedDeed(tokens, at)) return false;
  if (isDistance(tokens, at, reading)) return true;
  if (isStart(tokens, at, reading) || isHeld(tokens, at, reading)) return false;
  if (isInvited(tokens, reading) || isInDoubt(tokens, at, reading) || isEscaped(tokens, at, reading)) return true;
  if (isWayToBeMade(tokens, at, reading) || isWantedOf(tokens, reading) || isHelpedTo(tokens, at)) return true;
  if (isSupposed(tokens, at, reading) || isHabit(tokens, reading, subject)) return true;
  if (
    isDenied(tokens, at, reading) ||
    (isInQuestion(sentence, at) && isAsked(tokens, at)) ||
    isHopedNoun(tokens, at, reading)
  )
    return true;
  if (isUnrealWay(tokens, reading)) return true;
  const verb = reading.construction === 'verb-phrase' ? at : verbAbove(tokens, Math.min(reading.governor, at - 1));
  if (verb < 0) return false;
  const group = readVerbGroup(tokens, verb, -1);
  const isCorrected =
    reading.joinedTo !== null && tokens.slice(reading.joinedTo, at).some((token) => token.words === 'but');
  if (group.isNegated && !isCorrected && !isOnly(tokens, group.first, at)) return true;
  if (
    (group.isModal && !isPutRight(tokens, group.first, verb)) ||
    isPlanned(tokens, group.first) ||
    isKeptFrom(tokens, at, reading)
  )
    return true;
  if (group.isInfinitive && isAfterOther && tokens[group.first]?.words === 'to be') return true;
  if (
    group.isInfinitive &&
    !isUndergone(tokens, group.first, at) &&
    (isUnrealInfinitive(tokens, group.first) || (subject.kind === 'none' && hasWords(tokens[group.first], /^to\b/)))
  )
    return true;
  if (group.isInfinitive && has(tokens[wordAbove(tokens, group.first - 1)], 'factive')) return false;
  if (isOfHope(tokens, verb)) return true;
  if (isNobodyBefore(tokens, Math.min(subject.from ?? group.first, group.first) - 1) && subject.kind === 'none')
    return true;
  if (isInvertedCondition(tokens, group.first, subject)) return true;
  const start = subject.from !== null && subject.from < group.first ? subject.from : group.first;
  return hangsOnUnreal(tokens, start - 1, at) || hangsOnUnreal(tokens, clauseIntroducer(tokens, start - 1), at);
}

/** `our ambition is …`, `her aim is a good rating`. */
function isOfHope(tokens: readonly Token[], verb: number): boolean {
  const { head } = subjectOfVerb(tokens, verb, -1);
  return head !== null && has(tokens[head], 'hope');
}

/** `you can't inspect your way to good`. */
function isUnrealWay(tokens: readonly Token[], { construction, governor }: Reading): boolean {
  if (construction !== 'moved' || isVerb(tokens, governor)) return false;
  for (let i = governor - 1; i >= backTo(governor, 8); i--) {
    if (isClauseEnd(tokens[i]) || isMark(tokens[i], ',')) return false;
    if (hasAny(tokens[i], 'modal', 'negation')) return true;
  }
  return false;
}

/** `talk about getting back to good`, `the hard work of moving to outstanding`: a way that nobody is said to have made. */
function isWayToBeMade(tokens: readonly Token[], at: number, { construction, governor }: Reading): boolean {
  if (construction !== 'moved' || !hasWords(tokens[governor], GOING)) return false;
  if (isClauseStart(tokens, governor) && hasWords(tokens[nextAfter(tokens, at)], IS_SAID_OF_WAY)) return true;
  const isAbout = hasWords(tokens[governor - 1], /^(?:about|of|on|for|towards|at)$/);
  if (isAbout && hasWords(tokens[governor - 2], TASK)) return true;
  return isAbout && !tokens.slice(governor, at).some((token) => has(token, 'from'));
}

const REACH_TO_WANT = 14;

/** `I want inspectors to walk out of here calling us good`, `would like to see them judged good`. */
const isWantedOf = (tokens: readonly Token[], { construction, governor, objectFrom }: Reading): boolean => {
  const near = tokens.slice(backTo(governor, REACH_TO_WANT), governor);
  const want = near.findLastIndex(({ words }) => /^(?:want|wants|wanted|wish|hope|(?:would )?like to)$/.test(words));
  const wanted = near.slice(want + 1);
  if (want < 0) return false;
  const isSeen = construction !== 'copula' && wanted.some(({ words }) => /^(?:to )?(?:see|have)$/.test(words));
  const isCalled = objectFrom !== null && hasWords(tokens[governor], /ing$/);
  return (
    (isSeen || (isCalled && wanted.some(({ words }) => words === 'to'))) &&
    !wanted.some((one) => one.kind === 'mark' || has(one, 'relative'))
  );
};

const GOING = /ing(?: to)?$/;
/** `Getting to good is the sprint`: what is said of a way itself. */
const IS_SAID_OF_WAY = /^(?:is|isn't|will|won't|would|takes|means|requires|needs)$/;
const isClauseStart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1] === undefined || isQuoteMark(tokens[at - 1]) || isMark(tokens[at - 1], ':');

/** `the task of taking services from requires improvement to good`. */
const TASK = /^(?:task|job|challenge|aim|goal|remit|brief|hope|ambition)$/;

const HABITS = /^(?:after|once|whenever|when|before|until|till)$/;
const PRESENT = /^(?:is|are|gets|it's|they're)$/;
/** `After three years, services are good`: only how long it took. */
const STRETCH = /^(?:years?|months?|weeks?|days?|decades?|inspections?|visits?)$/;

/** `the years after it is found inadequate`, `once a service is good`: whenever that may be. */
function isHabit(tokens: readonly Token[], { governor }: Reading, { from }: Subject): boolean {
  const { first } = readVerbGroup(tokens, governor, -1);
  const opens = (i: number): boolean => hasWords(tokens[i], HABITS);
  if (has(tokens[first - 1], 'pronoun') && opens(first - 2)) return hasWords(tokens[first], PRESENT);
  if (from === null || !opens(from - 1) || hasWords(tokens[from + 1], STRETCH)) return false;
  if (hasWords(tokens[from - 2], /^look/)) return false;
  return tokens.slice(from, governor + 1).some((token) => PRESENT.test(token.words));
}

/** `from good` in `hopes to move from good to outstanding`: where one starts from is so, whatever is hoped. */
function isStart(tokens: readonly Token[], at: number, { construction, isNegated }: Reading): boolean {
  if (construction !== 'moved' || isNegated || !hasWords(tokens[at - 1], /(?:^| )from$/)) return false;
  const next = tokens.slice(at + 1, at + LONGEST_STEP).findIndex((token) => token.grade !== null) + at + 1;
  return next > at && has(tokens[next - 1], 'to');
}

const LONGEST_STEP = 8;

const FAR = /^(?:(?:long|hard|steep)(?:er|est)?|bigger|biggest|easier)$/;
const REACH_TO_FAR = 5;

/** `the step from adequate to good is a longer one than it looks`: how far apart two grades are, whoever may go that way. */
function isDistance(tokens: readonly Token[], at: number, { construction }: Reading): boolean {
  if (construction !== 'moved') return false;
  const last = at + tokens.slice(at, at + LONGEST_STEP).findLastIndex(({ grade }) => grade !== null);
  const verb = nextAfter(tokens, last);
  return (
    hasWords(tokens[verb], /^(?:is|can be|will be)$/) &&
    tokens.slice(verb + 1, verb + REACH_TO_FAR).some(({ words }) => FAR.test(words))
  );
}

/** `the table should have shown it as good`: what a correction puts right is so. */
const isPutRight = (tokens: readonly Token[], first: number, verb: number): boolean =>
  hasWords(tokens[first], /^should$/) &&
  hasWords(tokens[first + 1], /^have(?: been)?$/) &&
  hasWords(tokens[verb], /^(?:shown|listed|given|printed|described|recorded|called|marked|read)\b/);

const REACH_TO_MODAL = 5;

/** `a second inadequate would mean a trust`. */
function isSupposed(tokens: readonly Token[], at: number, { construction, governor }: Reading): boolean {
  if (construction !== 'noun' && construction !== 'rating') return false;
  const from = Math.max(at, governor) + 1;
  // `the inadequate tag will hang over it`: it has the grade.
  const isKnown = hasWords(tokens[lastBefore(tokens, Math.min(at, governor))], /^(?:the|this|that|its|their|our)$/);
  for (let i = from; i < from + REACH_TO_MODAL; i++) {
    if (isKnown && hasWords(tokens[i], /^(?:will|can|must|may)$/)) return false;
    if (has(tokens[i], 'modal') || (has(tokens[i], 'copula') && isFeared(tokens, i + 1))) return true;
    if (i === from && tokens[i]?.words === 'is' && isAnySuch(tokens, Math.min(at, governor), i)) return true;
    if (tokens[i] === undefined || tokens[i]?.kind === 'mark' || hasAny(tokens[i], 'copula', 'relative', 'turning'))
      return false;
    // `the grade they gave would mean`: a grade that was given
    if (has(tokens[i], 'pronoun') && i === from) return false;
    if (tokens[i]?.words === 'and') return false;
  }
  return false;
}

/** `services were to be good by 2023`. */
const isPlanned = (tokens: readonly Token[], first: number): boolean =>
  [first, first + 1].some((i) => tokens[i]?.words === 'to be' && hasWords(tokens[i - 1], /^(?:is|are|was|were)$/));

/** `three things kept it from good`. */
const isKeptFrom = (tokens: readonly Token[], at: number, { construction, governor }: Reading): boolean =>
  construction === 'moved' &&
  hasWords(tokens[governor], /^(?:kept|keeps?|stop(?:s|ped)|separates?|separated)$/) &&
  tokens.slice(governor, at).some((token) => has(token, 'from'));

const isOnly = (tokens: readonly Token[], first: number, at: number): boolean =>
  tokens.slice(first, at).some((token) => token.words === 'not only' || token.words === 'not just');

/** The verb above a grade that a noun or a preposition governs (`given a rating of good`). */
function verbAbove(tokens: readonly Token[], governor: number): number {
  for (let i = governor; i >= backTo(governor, 8); i--) {
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
  const verb = tokens[from]?.words ?? '';
  // `Kent, over the river, had its safeguarding judged inadequate`: what befell it.
  const isVerbApart = verb !== 'had' || tokens[first]?.words === 'been' || tokens[first + 1]?.words === 'been';
  return /^(?:should|had|were)$/.test(verb) && isVerbApart && (from === 0 || isMark(tokens[from - 1], ','));
};

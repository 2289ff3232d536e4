import { isStrong } from './attributive.ts';
import { approach, endsObject, moveBefore, verbBeforeObject } from './governor.ts';
import { leadsToArea } from './notes.ts';
import { type Reading, readAs } from './reading.ts';
import type { Token } from './tokens.ts';
import {
  backTo,
  has,
  hasAny,
  hasWords,
  isAdverb,
  isArticle,
  isClauseEnd,
  isDateWord,
  isJudged,
  isMark,
  isQuoted,
  isQuoteMark,
  isTime,
  isYear,
  lastBefore,
  nextAfter,
} from './words.ts';

/** Grades that a verb or a preposition governs. */

const verbOf = (tokens: readonly Token[], verb: number): 'rated' | 'considered' =>
  has(tokens[verb], 'rate') ? 'rated' : 'considered';

/** `was judged good`, `is good`, `moved to good`, `was awarded a good`: the verb stands right before the grade. */
export function readGoverned(tokens: readonly Token[], at: number): Reading | null {
  const { governor, isNominal, isNegated, isToward, infinitive } = approach(tokens, at);
  const token = tokens[governor];
  if (tokens[lastBefore(tokens, at)]?.words === "'s") return readAs('copula', lastBefore(tokens, at));
  const isBound = hasAny(token, 'rate', 'consider') || (infinitive >= 0 && verbBeforeObject(tokens, governor) >= 0);
  if (infinitive >= 0 && !isBound) return readAs('copula', infinitive, { isNominal, isNegated });
  if (token === undefined) return null;
  const more = { isNominal, isNegated };
  // `inspectors rated both outstanding`
  const isOfBoth = hasWords(tokens[governor + 1], /^(?:both|all|each)$/) && !isPassive(tokens, governor);
  if (has(token, 'rate')) return readAs('rated', governor, { ...more, objectFrom: isOfBoth ? governor + 1 : null });
  if (has(token, 'copula')) {
    const outer =
      token.words === 'be' || token.words === 'been' || token.words === 'being' ? tokens[governor - 1] : undefined;
    if (hasAny(outer, 'rate', 'consider')) return readAs(verbOf(tokens, governor - 1), governor - 1, more);
    return readAs('copula', governor, more);
  }
  if (has(token, 'move') && isToward) return readAs('moved', governor, more);
  if (has(token, 'consider')) return readDownAs(tokens, governor) ?? readAs('considered', governor, more);
  if (isToward && GETS.test(token.words)) return readAs('moved', governor, more);
  const isFelt = token.words === 'with' && has(tokens[lastBefore(tokens, governor)], 'factive');
  if (isFelt) return isNominal || isStrong(tokens[at]) ? readAs('moved', governor, more) : null;
  if (has(token, 'give')) return readOfWhatTheyHave(tokens, governor) ?? readAs('given', governor, more);
  return null;
}

/** `marked the council down as inadequate`: the verb stands before its object. */
function readDownAs(tokens: readonly Token[], at: number): Reading | null {
  const verb = tokens[at]?.words === 'down as' ? verbBeforeObject(tokens, at - 1) : -1;
  return verb < 0 ? null : readAs(verbOf(tokens, verb), verb, { objectFrom: verb + 1 });
}

const isPassive = (tokens: readonly Token[], verb: number): boolean =>
  tokens.slice(backTo(verb, REACH_TO_COPULA), verb).some((token) => has(token, 'copula'));

const REACH_TO_COPULA = 3;

const GETS = /^(?:get|gets|got|getting|gotten)$/;

/** `called the help that they had good`: the verb before the grade ends a clause of what is judged. */
function readOfWhatTheyHave(tokens: readonly Token[], have: number): Reading | null {
  if (!has(tokens[have], 'have') || !hasWords(tokens[have - 1], /^(?:they|we|it|i|he|she|families|children|people)$/))
    return null;
  const verb = verbBeforeObject(tokens, have - 1);
  return verb < 0 ? null : readAs(verbOf(tokens, verb), verb, { objectFrom: verb + 1 });
}

/** `rated the council good`, `graded eleven of them good`, `moved the service up to good`: what is judged stands between. */
export function readObject(tokens: readonly Token[], at: number): Reading | null {
  const { governor: last, isNominal, isNegated, isToward } = approach(tokens, at);
  const token = tokens[last];
  const verb = verbBeforeObject(tokens, last);
  if (!endsObject(token) && !isToward && !isPlainObject(tokens, verb, last)) return null;
  if (verb >= 0 && verb < last) {
    const isPassive =
      tokens[verb + 1]?.words === 'by' || (isMark(tokens[verb + 1], ',') && has(tokens[verb - 1], 'copula'));
    const hasObject = !hasWords(tokens[verb], INTRANSITIVE) && !isPassive && !isOnlyTime(tokens, verb + 1, last);
    return readAs(verbOf(tokens, verb), verb, { objectFrom: hasObject ? verb + 1 : null, isNominal, isNegated });
  }
  if (!isToward) return readGiven(tokens, at, last, isNominal);
  const move = moveBefore(tokens, last);
  return move >= 0 ? readAs('moved', move, { objectFrom: move + 1, isNegated }) : null;
}

/** `came out lower, at requires improvement`: the verb has no object, whatever stands behind it. */
const INTRANSITIVE = /^(?:came|come|comes|coming) (?:out|back)$|^emerg/;

/** `found in June 2016 to be inadequate`: what stands between verb and grade is only a time. */
const isOnlyTime = (tokens: readonly Token[], from: number, to: number): boolean =>
  has(tokens[from], 'preposition') &&
  tokens
    .slice(from, to + 1)
    .every((token) => token.kind === 'number' || isDateWord(token) || TIME_LINK.test(token.words));

const TIME_LINK = /^(?:in|on|of|the|last|this|early|late|may)$/;

/** `graded this file good`: with a verb of grading any noun may be graded. */
const isPlainObject = (tokens: readonly Token[], verb: number, last: number): boolean =>
  verb >= 0 && has(tokens[verb], 'rate') && hasAny(tokens[last], 'unit', 'sample', 'people');

const REACH_TO_GIVER = 10;

/** `gave leadership outstanding and adoption good`. */
function readGiven(tokens: readonly Token[], at: number, last: number, isNominal: boolean): Reading | null {
  if (!isJudged(tokens[last]) && !has(tokens[last], 'pronoun')) return null;
  for (let i = last - 1; i >= backTo(last, REACH_TO_GIVER); i--) {
    if (isClauseEnd(tokens[i]) || tokens[i]?.grade != null || has(tokens[i], 'turning')) return null;
    if (has(tokens[i], 'give') && !hasAny(tokens[i], 'preposition')) {
      const isShown =
        isNominal || isStrong(tokens[at]) || isQuoted(tokens, at) || has(tokens[nextAfter(tokens, at)], 'whole');
      if (has(tokens[i], 'have') && !isShown) return null;
      return readAs('given', i, { objectFrom: i + 1, isNominal: true });
    }
  }
  return null;
}

/** `graded 61% of the work it looked at as good`: the verb stands far from its `as`. */
export function readFarVerb(tokens: readonly Token[], at: number): Reading | null {
  let i = at - 1;
  while (
    isQuoteMark(tokens[i]) ||
    has(tokens[i], 'determiner') ||
    (isAdverb(tokens[i]) && tokens[i]?.words !== 'to be')
  )
    i--;
  const words = tokens[i]?.words;
  if (words !== 'as' && words !== 'to be' && words !== 'as being') return null;
  const verb = verbBeforeObject(tokens, i - 1);
  if (verb >= 0) return readAs(verbOf(tokens, verb), verb, { objectFrom: verb + 1 });
  const noun = nounOfGrading(tokens, i - 1);
  return noun >= 0 ? readAs('rating', noun) : null;
}

const REACH_TO_NOUN = 8;
const CALLING = /^(?:description|designation|labelling|branding|categorisation|characterisation)$/;

/** `the grading of leadership as good`. */
function nounOfGrading(tokens: readonly Token[], from: number): number {
  for (let i = from; i >= backTo(from, REACH_TO_NOUN); i--) {
    if (isClauseEnd(tokens[i]) || tokens[i]?.grade != null) return -1;
    if ((has(tokens[i], 'grade-noun') || hasWords(tokens[i], CALLING)) && tokens[i + 1]?.words === 'of') return i;
  }
  return -1;
}

/** `good to outstanding in two years`: the first of a pair without `from`. */
export function readPair(tokens: readonly Token[], at: number): Reading | null {
  const to = nextAfter(tokens, at);
  let second = to + 1;
  while (isQuoteMark(tokens[second])) second++;
  return tokens[to]?.words === 'to' && tokens[second]?.grade != null ? readAs('moved', to) : null;
}

const REACH_TO_PAIR = 10;

const REACH_TO_STEP = 6;

/** `… rated it outstanding overall, up from good`: the step is told of the grade before it, whatever verb stands further off. */
const isStepBehind = (tokens: readonly Token[], at: number): boolean =>
  hasWords(tokens[at], /^(?:up|down) from$/) &&
  isMark(tokens[at - 1], ',') &&
  tokens.slice(backTo(at, REACH_TO_STEP), at).some(({ grade }) => grade !== null);

/** `from inadequate to good`, `out of inadequate`: the grade after the preposition is read by the move. */
export function readMoved(tokens: readonly Token[], at: number): Reading | null {
  let i = at - 1;
  while (isQuoteMark(tokens[i]) || has(tokens[i], 'determiner') || (isAdverb(tokens[i]) && !has(tokens[i], 'move')))
    i--;
  if (has(tokens[i], 'move') && hasWords(tokens[i], / (?:to|from)$/) && !hasWords(tokens[i], /^(?:up|down) /))
    return readAs('moved', i);
  if (!hasAny(tokens[i], 'from', 'to') || tokens[i]?.words === 'from being' || tokens[i]?.words === 'to be')
    return null;
  if (hasAny(tokens[i - 1], 'rate', 'consider') && !has(tokens[i - 1], 'move')) return null;
  if (isStepBehind(tokens, i)) return readAs('moved', i);
  const move = moveBefore(tokens, i - 1);
  if (move >= 0) return readAs('moved', move, { objectFrom: move < i - 1 ? move + 1 : null });
  const opens = i === 0 || tokens[i - 1]?.kind === 'mark';
  if (opens && hasWords(tokens[i], /^(?:up|down) from$/)) return readAs('moved', i);
  const near = tokens.slice(Math.max(0, at - REACH_TO_PAIR), at + REACH_TO_PAIR);
  return near.some((one) => one.grade !== null && one !== tokens[at]) ? readAs('moved', i) : null;
}

const LONGEST_NOUN = 4;

/** `a judgement of good`, `the verdict of inadequate`, `the retention of outstanding`. */
export function readOf(tokens: readonly Token[], at: number): Reading | null {
  const { governor, isNegated } = approach(tokens, at);
  if (!has(tokens[governor], 'of')) return null;
  for (let i = governor - 1; i >= backTo(governor, LONGEST_NOUN + 1); i--)
    if (hasAny(tokens[i], 'grade-noun', 'result', 'move-noun')) return readAs('rating', i, { isNegated });
  return isAnother(tokens, governor - 1) ? readAs('rating', governor - 1, { isNegated }) : null;
}

const REACH_TO_RATING = 24;

/** `from a rating of inadequate to one of good`: a pronoun for a rating. */
const isAnother = (tokens: readonly Token[], at: number): boolean =>
  hasWords(tokens[at], /^(?:one|that)$/) &&
  tokens.slice(backTo(at, REACH_TO_RATING), at).some((token) => has(token, 'grade-noun'));

const FIRM_PREPOSITIONS: ReadonlySet<string> = new Set([
  'with',
  'as',
  'at',
  'by',
  'in',
  'into',
  'on',
  'under',
  'despite',
]);

/** A grade that no verb governs: with an article of its own, after a preposition, denied, or left to itself between marks. */
export function readByItself(tokens: readonly Token[], at: number): Reading | null {
  const { governor, isNominal, isNegated } = approach(tokens, at);
  const i = lastBefore(tokens, at);
  const before = tokens[i];
  const next = tokens[nextAfter(tokens, at)];
  const isOfTime = next?.words === 'of' && isTime(tokens, nextAfter(tokens, at) + 1);
  const isOwn = next?.words === 'of' && hasWords(tokens[nextAfter(tokens, at) + 1], /^(?:its|their|our)$/);
  const isOwned =
    (isArticle(before) || isNominal || (isYear(before) && isArticle(tokens[i - 1]))) &&
    (next?.words !== 'of' || isOfTime || isOwn) &&
    next?.words !== 'to';
  if (isOwned && !isCommonNoun(tokens, at, next))
    return readAs('noun', governor < 0 ? at : i, { isNominal: true, isNegated });
  if (tokens[at]?.words === 'goods' || tokens[at]?.words === 'outstandings') return null;
  if (!isStrong(tokens[at]) && isNegated && !has(next, 'unit') && isContrasted(tokens, at))
    return readAs('noun', i, { isNominal: true, isNegated });
  if (!isStrong(tokens[at])) {
    const isRole = before?.words === 'as' && (next === undefined || next.kind === 'mark');
    return isRole ? readAs('rated', i) : null;
  }
  if (isNegated) return readAs('noun', i, { isNegated });
  if (hasAny(before, 'to', 'of', 'from') || FIRM_PREPOSITIONS.has(before?.words ?? '')) return readAs('moved', i);
  const isFree = before === undefined || before.kind === 'mark' || has(before, 'and') || isAdverb(before);
  if (!isFree) return null;
  if (isMark(next, ':')) return leadsToArea(tokens, nextAfter(tokens, at)) ? readAs('noun', at) : null;
  if (has(next, 'every-area') && isMark(before, ',')) return readAs('noun', at);
  if (has(next, 'area-link')) return leadsToArea(tokens, nextAfter(tokens, at)) ? readAs('noun', at) : null;
  return next === undefined ||
    next.kind === 'mark' ||
    next.kind === 'number' ||
    has(next, 'after-grade') ||
    isAdverb(next)
    ? readAs('noun', at)
    : null;
}

const REACH_TO_CONTRAST = 8;

/** `instead of good it got requires improvement`, `not good but outstanding`: another grade stands against the one denied. */
const isContrasted = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - REACH_TO_CONTRAST), at + REACH_TO_CONTRAST)
    .some((token) => token.grade !== null && token.grade.grade !== tokens[at]?.grade?.grade);

/** `the letter said inadequate`, `inspectors said inadequate for safeguarding`, `they said good.`: the word that was said. */
export function readSaid(tokens: readonly Token[], at: number): Reading | null {
  const verb = lastBefore(tokens, at);
  const after = nextAfter(tokens, at);
  const next = tokens[after];
  const isLast = next === undefined || next.kind === 'mark';
  const isDated = /^(?:in|on)$/.test(next?.words ?? '') && (isTime(tokens, after + 1) || isDateWord(tokens[after + 1]));
  const isOf =
    next?.words === 'of' && tokens.slice(after + 1, after + 4).some((token) => isJudged(token) || has(token, 'whole'));
  const isOfArea = isOf || (has(next, 'area-link') && tokens[after + 1]?.area != null);
  const ends =
    isLast ||
    isDated ||
    isOfArea ||
    hasAny(next, 'and', 'whole', 'after-grade', 'adverb') ||
    (isQuoted(tokens, at) && has(next, 'preposition'));
  let who = verb - 1;
  while (isAdverb(tokens[who])) who--;
  if (has(tokens[who], 'relative')) who--;
  const isTheirs = has(tokens[who], 'regulator') || (isLast && tokens[who]?.words === 'they');
  const isHeard = tokens[verb]?.words === 'hear';
  if (isHeard && !hasAny(tokens[verb - 1], 'modal', 'to', 'auxiliary')) return null;
  const isWord = isStrong(tokens[at]) || isQuoted(tokens, at) || ((isDated || isOfArea || isLast) && isTheirs);
  return isWord && ends && hasWords(tokens[verb], SAYS)
    ? readAs(isHeard ? 'mentioned' : 'given', verb, { isNominal: true })
    : null;
}

const SAYS = /^(?:says?|said|reads?|wrote|hear|heard)$/;

/** `the good and the bad`, `the common good`, `what good is a plan`. */
const isCommonNoun = (tokens: readonly Token[], at: number, next: Token | undefined): boolean =>
  tokens[at]?.words === 'good' &&
  (tokens[lastBefore(tokens, at)]?.words === 'the' || tokens[lastBefore(tokens, at)]?.words === 'no') &&
  !has(next, 'area-link') &&
  !isMark(next, ',');

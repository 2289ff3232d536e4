import { isStrong } from './attributive.ts';
import { graderOf } from './grader.ts';
import { type Outcome, type Reading, readAs } from './reading.ts';
import { type Sentence, type Told, toldBefore } from './sentence.ts';
import type { Token } from './tokens.ts';
import {
  backTo,
  has,
  hasAny,
  hasWords,
  isAdverb,
  isArticle,
  isClauseEnd,
  isCount,
  isDateWord,
  isJudged,
  isMark,
  isQuoted,
  isVerb,
  isYear,
  lastBefore,
  nextAfter,
} from './words.ts';

/** Grades whose clause has no verb, or has it before its subject. */

const LONGEST_TIME = 12;
const TIME_WORDS =
  /^(?:last|next|this|the|its|our|their|as|by|month(?:'s)?|year(?:'s)?|week(?:'s)?|inspections?|visit|one|of|early|late|'s|back)$/;

const isOfTime = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' ||
    isDateWord(token) ||
    hasAny(token, 'preposition', 'determiner') ||
    isAdverb(token) ||
    TIME_WORDS.test(token.words));

const isTimeWord = (token: Token | undefined): boolean =>
  token?.kind === 'number' || isDateWord(token) || /^(?:month|week|year)(?:'s)?$/.test(token?.words ?? '');

/** `in 2015, inadequate; as of last month's inspection, requires improvement`: nothing but a time opens the clause. */
export function readAfterTime(tokens: readonly Token[], at: number): Reading | null {
  const comma = lastBefore(tokens, at);
  const next = tokens[nextAfter(tokens, at)];
  const isWhole = next === undefined || isClauseEnd(next);
  if (!isMark(tokens[comma], ',') || !isWhole || !(isStrong(tokens[at]) || isQuoted(tokens, at))) return null;
  let hasTime = false;
  for (let i = comma - 1; i >= backTo(comma, LONGEST_TIME); i--) {
    const isOpening = isClauseEnd(tokens[i]) || isMark(tokens[i], ':');
    if (!isOpening && !isOfTime(tokens[i])) return null;
    hasTime ||= !isOpening && isTimeWord(tokens[i]);
    if (isOpening || i === 0) return hasTime ? readAs('alone', at) : null;
  }
  return null;
}

/** `had gone up to requires improvement, with care leavers at good`: the area stands between its preposition and `at`. */
export function readAccompanied(tokens: readonly Token[], at: number): Reading | null {
  let i = lastBefore(tokens, at);
  while (isAdverb(tokens[i])) i--;
  if (tokens[i]?.words !== 'at') return null;
  i--;
  while (isAdverb(tokens[i])) i--;
  const isArea = tokens[i]?.area != null && !has(tokens[i], 'whole');
  let before = i - 1;
  while (tokens[before]?.area != null || has(tokens[before], 'determiner')) before--;
  const opens =
    tokens[before]?.words === 'with' || (isMark(tokens[before], ',') && tokens[before + 1]?.words !== 'overall');
  return isArea && opens ? readAs('apposition', i) : null;
}

/** `Are we good?`: asked of the council, whatever the answer. */
export function readAsked(tokens: readonly Token[], at: number): Reading | null {
  const first = tokens.findIndex((token) => token.kind !== 'mark' && !hasAny(token, 'and', 'adverb'));
  const next = tokens[nextAfter(tokens, at)];
  const who = lastBefore(tokens, at);
  const isAsked = has(tokens[first], 'copula') && first + 1 === who && next?.words === '?';
  return isAsked && (isJudged(tokens[who]) || hasWords(tokens[who], /^(?:we|it|they)$/))
    ? readAs('mentioned', at)
    : null;
}

/** `help and protection and leadership (both good)`: a word for all that the bracket follows. */
export function readBothInBracket(tokens: readonly Token[], at: number): Reading | null {
  const bracket = lastBefore(tokens, at) - 1;
  const isEach = hasWords(tokens[bracket + 1], /^(?:both|all|each)$/);
  const isHeld = isMark(tokens[bracket], '(') && isMark(tokens[nextAfter(tokens, at)], ')');
  return isEach && isHeld && tokens[bracket - 1]?.area != null && !isCount(tokens[bracket + 1])
    ? readAs('apposition', bracket - 1)
    : null;
}

/** `verdicts on Leeds: 2012 good, 2017 inadequate`: years with a grade each. */
export function readBehindYear(tokens: readonly Token[], at: number): Reading | null {
  const isNote = (i: number): boolean => {
    const next = tokens[nextAfter(tokens, i)];
    const year = lastBefore(tokens, i);
    const before = tokens[year - 1];
    return (
      isYear(tokens[year]) &&
      (before === undefined || before.kind === 'mark') &&
      (next === undefined || next.kind === 'mark' || has(next, 'and'))
    );
  };
  const near = tokens.slice(backTo(at, REACH_TO_NOTE), at + REACH_TO_NOTE);
  const hasOther = near.some(
    (token, i) => token.grade !== null && token !== tokens[at] && isNote(backTo(at, REACH_TO_NOTE) + i),
  );
  return hasOther && isNote(at) ? readAs('labelled', lastBefore(tokens, at)) : null;
}

const REACH_TO_NOTE = 8;

/** Whether somebody other than the inspectors gave a grade. */
export const isByOthers = (tokens: readonly Token[], { at, reading, subject }: Told): boolean =>
  reading !== null && subject !== null && graderOf(tokens, at, reading, subject) !== null;

const PARALLEL = /^(?:with|in|of|at|to|on|as|by|to be)$/;
const REACH_TO_PARALLEL = 40;
/** `ended in`, `down as`: the preposition of a phrase. */
const LAST_WORD = /\p{L}+$/u;

/** `put safeguarding down as inadequate and the care of looked after children as adequate`: the second has the first one's preposition, and no verb. */
export function readParallel(sentence: Sentence, at: number): Outcome {
  const { tokens } = sentence;
  const link = lastBefore(tokens, at);
  const next = tokens[nextAfter(tokens, at)];
  const first = toldBefore(sentence);
  const isEnd = next === undefined || next.kind === 'mark' || hasAny(next, 'and', 'whole', 'preposition');
  if (first === undefined || !hasWords(tokens[link], PARALLEL) || !isEnd) return null;
  const between = tokens.slice(first.at + 1, link);
  const lastWord = (i: number): string | undefined => LAST_WORD.exec(tokens[i]?.words ?? '')?.[0];
  const isSame = lastWord(lastBefore(tokens, first.at)) === lastWord(link);
  const isNew = between.some((token) => isMark(token, ';') || isMark(token, ',') || has(token, 'and'));
  const hasVerb = between.some((_, i) => isVerb(tokens, first.at + 1 + i));
  if (!isSame || !isNew || hasVerb || between.length === 0 || at - first.at > REACH_TO_PARALLEL) return null;
  // `describes morale as good and the offices as inadequate`
  if (first.reading === null) return tokens[link]?.words === 'as' && !isJudged(tokens[link - 1]) ? 'ordinary' : null;
  if (first.use === 'other')
    return first.reading.construction === 'hoped' || first.subject?.kind === 'provider' || isByOthers(tokens, first)
      ? { ...first.reading, joinedTo: first.at }
      : null;
  if (tokens[link]?.words === 'to be') return null;
  return isJudged(tokens[link - 1]) ? readAs('apposition', link - 1) : readAs('noun', at, { isNominal: true });
}

/** `there was an outstanding for leadership`: that the grade is there is all that the clause says. */
export function readExisting(tokens: readonly Token[], at: number): Reading | null {
  const article = lastBefore(tokens, at);
  let i = article - 1;
  while (isAdverb(tokens[i]) && tokens[i]?.words !== 'there') i--;
  const isThere = has(tokens[i], 'copula') && tokens[i - 1]?.words === 'there';
  const link = nextAfter(tokens, at);
  const isOfArea =
    has(tokens[link], 'area-link') && tokens.slice(link + 1, link + 4).some((token) => token.area !== null);
  return hasWords(tokens[article], /^an?$/) && isThere && isOfArea
    ? readAs('noun', article, { isNominal: true })
    : null;
}

/** `Derby (inspected February 2022) outstanding`: the bracket between the name and its grade tells when. */
export function readBehindBracket(tokens: readonly Token[], at: number): Reading | null {
  const close = lastBefore(tokens, at);
  const next = tokens[nextAfter(tokens, at)];
  if (!isMark(tokens[close], ')') || !(next === undefined || next.kind === 'mark')) return null;
  for (let i = close - 1; i >= backTo(close, LONGEST_TIME); i--) {
    if (tokens[i]?.grade != null) return null;
    if (isMark(tokens[i], '('))
      return isJudged(tokens[i - 1]) && tokens.slice(i, close).some(({ kind }) => kind === 'number')
        ? readAs('apposition', i - 1)
        : null;
  }
  return null;
}

/** `with the label inadequate`, `the verdict “good”`: the noun for a grade right before it. */
export function readNamedGrade(tokens: readonly Token[], at: number): Reading | null {
  const noun = lastBefore(tokens, at);
  const next = tokens[nextAfter(tokens, at)];
  const ends = next === undefined || next.kind === 'mark' || hasAny(next, 'preposition', 'and', 'after-grade');
  const isNoun = has(tokens[noun], 'grade-noun') && isArticle(tokens[noun - 1]);
  return isNoun && ends && (isStrong(tokens[at]) || isQuoted(tokens, at)) ? readAs('rating', noun) : null;
}

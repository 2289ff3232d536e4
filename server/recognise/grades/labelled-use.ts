import { isStrong } from './attributive.ts';
import type { Reading, Use } from './reading.ts';
import { type Sentence, toldBefore } from './sentence.ts';
import type { Subject } from './things.ts';
import type { Token } from './tokens.ts';
import { has, hasAny, hasWords, isAdverb, isCouncil, isMark, isQuoted, isTime, isVerb, nextAfter } from './words.ts';

/** Whether a grade behind a label is a judgement, by what the label says. */

/** What inspectors do and write. */
export const VISIT = /^(?:(?:re-?)?inspections?|visits?|assessments|reviews?|reports?)$/;

/** `given adequate overall`, `with good for leadership`: what it is of stands right behind. */
export const isOfNamed = (tokens: readonly Token[], at: number): boolean => {
  const next = nextAfter(tokens, at);
  const named = has(tokens[next + 1], 'determiner') ? next + 2 : next + 1;
  const isOfCouncil = tokens[next]?.words === 'for' && isCouncil(tokens[named]);
  return (
    isOfCouncil ||
    hasAny(tokens[next], 'whole', 'every-area') ||
    (has(tokens[next], 'area-link') && tokens[next + 1]?.area != null)
  );
};

const TIME_LINK = /^(?:in|since|from|until)$/;

const hasOwnTime = (tokens: readonly Token[], at: number): boolean =>
  hasWords(tokens[nextAfter(tokens, at)], TIME_LINK) && isTime(tokens, nextAfter(tokens, at) + 1);

/** `It has been a long road: adequate in 2010, inadequate in 2015`: several grades in a row, each with its year, have been given. */
function isInRecord(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1, at + REACH_TO_RESULT).findIndex(({ grade }) => grade !== null) + at + 1;
  return next > at && hasOwnTime(tokens, at) && hasOwnTime(tokens, next);
}

const REACH_TO_RESULT = 8;

/** `it got the one that it had feared most: inadequate`: a relative clause says what had been hoped of the grade that has come. */
const isHopedInRelative = (tokens: readonly Token[], label: number): boolean => {
  if (!isVerb(tokens, label)) return false;
  const near = tokens.slice(Math.max(0, label - REACH_TO_RESULT), label);
  const noun = near.findLastIndex((one) => one.words === 'the one' || hasAny(one, 'grade-noun', 'result'));
  return noun > 0 && near.slice(0, noun).some((one) => hasAny(one, 'copula', 'give'));
};

/** What a grade behind a label is: `Leadership: good`. */
export function labelledUse(sentence: Sentence, at: number, reading: Reading, subject: Subject): Use {
  const { tokens } = sentence;
  const label = tokens[reading.governor];
  const isNext = reading.joinedTo !== null && sentence.told.get(reading.joinedTo)?.use === 'judgement';
  if (
    subject.kind !== 'provider' &&
    VISIT.test(label?.words ?? '') &&
    tokens[reading.governor - 1]?.words !== 'next' &&
    isMark(tokens[reading.governor + 1], ':')
  )
    return 'judgement';
  if (isInRecord(tokens, at) || (isNext && hasOwnTime(tokens, at))) return 'judgement';
  if (
    subject.kind === 'provider' ||
    (hasAny(label, 'comparison', 'hope') &&
      !has(tokens[nextAfter(tokens, at)], 'whole') &&
      !isHopedInRelative(tokens, reading.governor))
  )
    return 'other';
  if (subject.kind !== 'none' && subject.kind !== 'unit') return 'judgement';
  if (subject.partOf.length > 0) return 'judgement';
  if (has(label, 'whole') || hasAny(label, 'regulator') || /^(?:both|all)$/.test(label?.words ?? ''))
    return 'judgement';
  const isDated = tokens
    .slice(Math.max(0, reading.governor - 6), reading.governor + 1)
    .some((one) => one.kind === 'number' || one.words === 'inspected');
  if (isDated) return 'judgement';
  if (isStrong(tokens[at]) && hasWords(tokens[at + 1], TIME_LINK) && isTime(tokens, at + 2)) return 'judgement';
  const next = tokens[nextAfter(tokens, at)];
  const endsHere = next === undefined || next.kind === 'mark' || isAdverb(next);
  const isListed = [1, 2, 3].some((back) => toldBefore(sentence, back)?.reading?.construction === 'labelled');
  if ((label?.words === 'a' || isListed) && endsHere) return 'judgement';
  return isOfNamed(tokens, at) ||
    isQuoted(tokens, at) ||
    tokens[at]?.grade?.strength === 'phrase' ||
    (isStrong(tokens[at]) && endsHere)
    ? 'judgement'
    : null;
}

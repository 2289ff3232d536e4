import { isStrong } from './attributive.ts';
import { graderOf } from './grader.ts';
import type { Reading } from './reading.ts';
import { type Sentence, toldBefore } from './sentence.ts';
import type { Subject } from './things.ts';
import type { Token } from './tokens.ts';
import { readVerbGroup } from './verb-group.ts';
import { has, hasAny, isCount, isJudged, isQuoted, lastBefore, nextAfter } from './words.ts';
import { isYardstick } from './yardstick.ts';

/** Words of a scale that judge nothing that inspectors judge, and are no ordinary adjectives either. */

const LONGEST_OPENING = 12;

/** `an eighth of files were good`: a share of what is graded one by one. */
const isSampled = (tokens: readonly Token[], subject: Subject): boolean =>
  subject.isCounted &&
  subject.head !== null &&
  // `of the 40 cases audited, 12 were good`
  (tokens.slice(subject.head, subject.head + 5).some((token) => has(token, 'sample') || token.words === 'work') ||
    (tokens[0]?.words === 'of' &&
      tokens.slice(0, Math.min(subject.head, LONGEST_OPENING)).some((token) => has(token, 'sample'))));

/** `whether you are good or outstanding`: two words of the scale, of nobody in particular. */
const isOneOfTwo = (tokens: readonly Token[], at: number): boolean => {
  const isOther = (or: number, other: number): boolean => {
    const grade = tokens[other]?.grade?.grade;
    return tokens[or]?.words === 'or' && grade !== undefined && grade !== tokens[at]?.grade?.grade;
  };
  const next = nextAfter(tokens, at);
  const before = lastBefore(tokens, at);
  return isOther(next, next + 1) || isOther(before, before - 1);
};

const VIEW = /^(?:own |self-)/;

/** `inadequate by its own grading`, `its own assessment was inadequate`: whatever it is, the council’s people graded it. */
const isGradedByOwn = (tokens: readonly Token[], at: number, reading: Reading, subject: Subject): boolean =>
  isStrong(tokens[at]) &&
  subject.kind !== 'result' &&
  (graderOf(tokens, at, reading, subject) === 'own' ||
    tokens
      .slice(subject.from ?? at, subject.head === null ? at : subject.head + 1)
      .some(({ words }) => VIEW.test(words)));

const REACH_TO_SHARE = 7;

/** `31 per cent of cases were inadequate`: a share of what is graded one by one, whatever else its phrase begins with. */
const isShareOfSample = (tokens: readonly Token[], at: number, { construction, governor }: Reading): boolean => {
  if (construction !== 'copula' && construction !== 'considered') return false;
  const near = tokens.slice(Math.max(0, governor - REACH_TO_SHARE), governor);
  const share = near.findIndex((token) => has(token, 'percent') || /^(?:number|proportion|share)$/.test(token.words));
  const isSample = near.slice(share + 1).some((token) => has(token, 'sample'));
  const isAfterOne = tokens.slice(0, governor).some((token) => token.grade !== null && has(tokens[0], 'sample'));
  return share >= 0 && at > governor && (isSample || isAfterOne);
};

/** `which auditors had thought good`: graded by the council’s own people, whatever it is. */
function isThoughtByOwn(tokens: readonly Token[], { construction, governor }: Reading): boolean {
  if (construction !== 'considered' && construction !== 'rated') return false;
  const { first } = readVerbGroup(tokens, governor, -1);
  return has(tokens[first - 1], 'own') && has(tokens[first - 2], 'relative');
}

/** `of nine, four had been graded good, and they thought two of those inadequate`: more of what has been counted. */
const isOneMoreCount = (sentence: Sentence, { head }: Subject): boolean =>
  head !== null && isCount(sentence.tokens[head]) && toldBefore(sentence)?.use === 'other';

/** `neither council is outstanding`: said of none of those who might be judged. */
const isSaidOfNone = (tokens: readonly Token[], at: number, { head, isNobody }: Subject): boolean =>
  isNobody &&
  head !== null &&
  (isJudged(tokens[head]) || hasAny(tokens[head], 'nobody', 'many')) &&
  (isStrong(tokens[at]) || isQuoted(tokens, at));

/** Whether the word at `at` that is no judgement is a word of the scale for all that: of the council’s own grading, of nobody, of a sample, of a measure. */
export function isWordOfScale(sentence: Sentence, at: number, reading: Reading, subject: Subject): boolean {
  const { tokens } = sentence;
  return (
    isThoughtByOwn(tokens, reading) ||
    isGradedByOwn(tokens, at, reading, subject) ||
    isShareOfSample(tokens, at, reading) ||
    isOneMoreCount(sentence, subject) ||
    isOneOfTwo(tokens, at) ||
    isSaidOfNone(tokens, at, subject) ||
    isSampled(tokens, subject) ||
    has(tokens[nextAfter(tokens, at)], 'or-better') ||
    (subject.isGeneric && (subject.isCounted || isYardstick(tokens, at)))
  );
}

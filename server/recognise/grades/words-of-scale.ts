import { isStrong } from './attributive.ts';
import { graderOf } from './grader.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './sentence.ts';
import type { Subject } from './things.ts';
import type { Token } from './tokens.ts';
import { isYardstick } from './unreal.ts';
import { has, hasAny, isJudged, isQuoted, lastBefore, nextAfter } from './words.ts';

/** Words of a scale that judge nothing that inspectors judge, and are no ordinary adjectives either. */

/** `an eighth of files were good`: a share of what is graded one by one. */
const isSampled = (tokens: readonly Token[], subject: Subject): boolean =>
  subject.isCounted &&
  subject.head !== null &&
  tokens.slice(subject.head, subject.head + 5).some((token) => has(token, 'sample') || token.words === 'work');

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
    isGradedByOwn(tokens, at, reading, subject) ||
    isOneOfTwo(tokens, at) ||
    isSaidOfNone(tokens, at, subject) ||
    isSampled(tokens, subject) ||
    has(tokens[nextAfter(tokens, at)], 'or-better') ||
    (subject.isGeneric && (subject.isCounted || isYardstick(tokens, at)))
  );
}

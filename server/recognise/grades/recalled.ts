import type { Token } from './tokens.ts';
import { hasWords, isArticle, isTime, lastBefore, nextAfter } from './words.ts';

/** Grades that are facts by what stands behind them: the day on which they were given, or who was given them. */

/** `between the adequate that it was awarded in 2011 and the good it got in 2015`. */
const wasGiven = (tokens: readonly Token[], next: number): boolean => {
  const who = hasWords(tokens[next], /^(?:that|which)$/) ? next + 1 : next;
  const verb = hasWords(tokens[who + 1], /^(?:was|were|had been)$/) ? who + 2 : who + 1;
  return (
    hasWords(tokens[who], /^(?:it|they|we)$/) &&
    hasWords(tokens[verb], /^(?:(?:award|hand|receiv|earn|inherit)ed|given|got|had|won|hold|held|have)$/)
  );
};

/** `a notch above the requires improvement of February 2016`: a grade with the day on which it was given is a fact, whatever it is told for. */
export const isRecalled = (tokens: readonly Token[], at: number): boolean => {
  const next = nextAfter(tokens, at);
  const before = tokens[lastBefore(tokens, at)];
  if (!isArticle(before) || before?.words === 'a') return false;
  return (tokens[next]?.words === 'of' && isTime(tokens, next + 1)) || wasGiven(tokens, next);
};

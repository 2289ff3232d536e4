import type { Token } from './tokens.ts';
import { has, hasWords, lastBefore } from './words.ts';

/** Grades that took the place of another, told as words of a scale are that were renamed. */

const REACH = 24;

/** `was replaced by a good`: a grade that took another’s place. */
export const isReplacement = (tokens: readonly Token[], at: number): boolean => {
  const article = lastBefore(tokens, at);
  return hasWords(tokens[article], /^an?$/) && hasWords(tokens[article - 1], /^(?:by|with)$/);
};

/** `its outstanding was replaced by good`, `awarded in 2018, it was replaced by good`: no word of the scale, but a grade that had been given. */
export const isGivenBefore = (tokens: readonly Token[], verb: number): boolean =>
  has(tokens[verb - 1], 'copula') &&
  tokens
    .slice(Math.max(0, verb - REACH), verb)
    .some(
      (token, i, near) =>
        (token.grade !== null && hasWords(near[i - 1], /^(?:its|their|our|'s)$/)) ||
        /^(?:awarded|earned|won)$/.test(token.words),
    );

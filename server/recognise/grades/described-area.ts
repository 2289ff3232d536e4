import type { Token } from './tokens.ts';
import { has, hasWords, isClauseEnd, isMark, isVerb, nextAfter } from './words.ts';

/** What a noun that a grade describes is of, where that stands behind it. */

/**
 * `an outstanding service for care leavers and a good one for children in need`: the index of the area behind the noun that
 * the grade at `at` describes; -1 where none stands there.
 */
export function areaBehind(tokens: readonly Token[], at: number): number {
  const noun = nextAfter(tokens, at);
  return hasWords(tokens[noun + 1], /^(?:for|to)$/) && tokens[noun + 2]?.area != null ? noun + 2 : -1;
}

const REACH_TO_NAME = 8;
const HYPHEN = /^[-\u2010\u2011]$/;

/** `good-rated Thurrock`, `“inadequate” authorities Thurrock and Slough`: the index of the name that stands right behind; -1 where none does. */
export function nameRightBehind(tokens: readonly Token[], at: number): number {
  let i = nextAfter(tokens, at);
  if (hasWords(tokens[i], HYPHEN)) i++;
  if (hasWords(tokens[i], /^-?rated$/)) i++;
  if (hasWords(tokens[i], /^(?:councils|authorities|local authorities|boroughs|areas)$/)) i++;
  return tokens[i]?.kind === 'council' ? i : -1;
}

/**
 * `inadequate Thurrock`, `the only inadequate authority in the region is Thurrock`: the index of the council that the grade at
 * `at` describes, where its name stands behind; -1 where none does.
 */
export function nameBehind(tokens: readonly Token[], at: number): number {
  const name = nameRightBehind(tokens, at);
  if (name >= 0) return name;
  const noun = nextAfter(tokens, at);
  if (tokens[at - 1]?.words !== 'the only') return -1;
  for (let i = noun + 1; i < noun + REACH_TO_NAME && !isClauseEnd(tokens[i]) && !isMark(tokens[i], ','); i++)
    if (isVerb(tokens, i)) return has(tokens[i], 'copula') && tokens[i + 1]?.kind === 'council' ? i + 1 : -1;
  return -1;
}

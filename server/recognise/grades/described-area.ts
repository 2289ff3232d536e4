import type { Token } from './tokens.ts';
import { nextAfter } from './words.ts';

/**
 * `an outstanding service for care leavers and a good one for children in need`: the index of the area behind the noun that
 * the grade at `at` describes; -1 where none stands there.
 */
export function areaBehind(tokens: readonly Token[], at: number): number {
  const noun = nextAfter(tokens, at);
  return /^(?:for|to)$/.test(tokens[noun + 1]?.words ?? '') && tokens[noun + 2]?.area != null ? noun + 2 : -1;
}

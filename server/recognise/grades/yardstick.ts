import type { Token } from './tokens.ts';
import { has, hasWords, isMark, nextAfter } from './words.ts';

/** Grades that only measure. */

const AT_LEAST = /^at (?:the (?:very )?least|a minimum)$/;

/** `good or better`, `adequate, at the least`, `good or outstanding`, `short of good`: a measure, not a grade given. */
export function isYardstick(tokens: readonly Token[], at: number): boolean {
  if (hasWords(tokens[at - 1], /^(?:nearly|almost|practically|virtually)$/)) return true;
  const next = nextAfter(tokens, at);
  const after = tokens[next]?.kind === 'mark' && !isMark(tokens[next], ',') ? next + 1 : next;
  return (
    has(tokens[after], 'or-better') ||
    hasWords(tokens[isMark(tokens[after], ',') ? after + 1 : after], AT_LEAST) ||
    (tokens[after]?.words === 'or' && tokens[after + 1]?.grade != null) ||
    (tokens[at - 1]?.words === 'or' && tokens[at - 2]?.grade != null)
  );
}

import type { Reading } from './reading.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './tokens.ts';
import { has, hasAny, hasWords, isMark, isQuoteMark, nextAfter } from './words.ts';

/** Whether a grade is only asked about. */

const REACH_TO_STOP = 40;

/** Whether the clause that holds `at` ends with a question mark, whatever the sentence goes on with (`“Is it good?” – The chair: “Yes.”`). */
export function isInQuestion({ tokens, context }: Sentence, at: number): boolean {
  const stop = tokens
    .slice(at + 1, at + REACH_TO_STOP)
    .find((token) => token.kind === 'mark' && /^[.!?]$/.test(token.words));
  return stop === undefined ? context.isQuestion : stop.words === '?';
}

const STARTS_QUESTION =
  /^(?:is|are|was|were|will|would|can|could|do|does|did|has|have|had|should|isn't|aren't|wasn't|weren't)$/;
const ASKS_WHEN = /^(?:when|how|where)$/;

const REACH_OF_QUESTION = 40;
/** `Q.`, `3.`: what marks the item that a question is. */
const LONGEST_MARK = 2;

/** `Is it good?`, `When do we get to good?`; not `Why was it rated inadequate?`, nor what a clause below the question tells. */
export function isAsked(tokens: readonly Token[], at: number): boolean {
  let start = at;
  while (
    start > 0 &&
    at - start < REACH_OF_QUESTION &&
    !isMark(tokens[start - 1], ':') &&
    !isMark(tokens[start - 1], ';') &&
    !(isMark(tokens[start - 1], '.') && start <= LONGEST_MARK)
  )
    start--;
  let first = start;
  while (isQuoteMark(tokens[first]) || hasAny(tokens[first], 'and', 'turning')) first++;
  const words = tokens[first]?.words ?? '';
  const below = tokens
    .slice(first, at)
    .some((token) => token.words === 'that' || has(token, 'relative') || has(token, 'hide'));
  const isAside = tokens.slice(first, at).some((token) => isMark(token, ','));
  if (/^(?:does|do|did)$/.test(words) && tokens.slice(first, at).some((token) => token.words === 'mean')) return true;
  if (below || isAside) return false;
  return (
    STARTS_QUESTION.test(words) || (ASKS_WHEN.test(words) && hasWords(tokens[first + 1], /^(?:do|does|will|can)$/))
  );
}

/** `Inadequate?? Never.`: nothing but the grade is asked. */
export const isAskedAlone = (sentence: Sentence, at: number, { construction }: Reading): boolean =>
  construction === 'alone' && sentence.tokens[nextAfter(sentence.tokens, at)]?.words === '?';

import type { Token } from './tokens.ts';
import { backTo, hasAny, hasWords, isAdverb, isClauseEnd, isMark, isQuoteMark } from './words.ts';

const LONGEST_ACCOMPANYING = 14;

/** `…, with the support for care leavers singled out as outstanding`: where the words begin that a participle grades; -1 where none does. */
function openingOfAccompanying(tokens: readonly Token[], from: number): number {
  const verb = hasWords(tokens[from], /^(?:as|to be|at)$/) ? from - 1 : from;
  if (!hasAny(tokens[verb], 'rate', 'consider')) return -1;
  for (let i = verb - 1; i >= backTo(verb, LONGEST_ACCOMPANYING); i--) {
    if (tokens[i]?.grade != null || isClauseEnd(tokens[i]) || hasAny(tokens[i], 'copula', 'auxiliary', 'modal'))
      return -1;
    if (tokens[i]?.words === 'with' && isMark(tokens[i - 1], ',')) return i;
  }
  return -1;
}

/** Where the words begin that a grade at `end` adds with a participle; `end` where it adds none. */
export function borderOfAccompanying(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.grade == null) return end;
  let i = end - 1;
  while (isAdverb(tokens[i]) || isQuoteMark(tokens[i])) i--;
  const opening = openingOfAccompanying(tokens, i);
  return opening < 0 ? end : opening;
}

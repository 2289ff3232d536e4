import type { Token } from './tokens.ts';
import { readVerbGroup } from './verb-group.ts';
import { has, hasAny, isClauseEnd, isMark, isVerb } from './words.ts';

/** Relative clauses: which noun a pronoun belongs to, and where the clause of a verb begins. */

/** So many tokens of a clause are read. */
export const LONGEST_RELATIVE = 12;

/** `told inspectors that …`: no relative pronoun. */
const TELLS =
  /^(?:tell|tells|told|informed|assured|warned|reminded|promise[sd]?|persuaded|convinced|advised|reassured|satisfied)$/;
const REACH_TO_TELLING = 4;

/** `advice that an authority should …`, `the second time that Kent has been told …`: what they say or when it was follows, no clause about them. */
const CONTENT_NOUNS =
  /^(?:time|day|year|moment|advice|news|fact|evidence|view|recommendation|argument|proof|opinion|warning|feeling)$/;

/** The index of the last token of the noun that a relative pronoun at `at` refers to, or -1 where it refers to none. */
export function antecedentEnd(tokens: readonly Token[], at: number, floor: number): number {
  const before = isMark(tokens[at - 1], ',') ? at - 2 : at - 1;
  const noun = tokens[before];
  if (noun === undefined || before <= floor || has(noun, 'preposition') || noun.kind === 'mark' || noun.grade !== null)
    return -1;
  if (
    tokens[at]?.words === 'that' &&
    tokens.slice(Math.max(0, before - REACH_TO_TELLING), before).some((token) => TELLS.test(token.words))
  )
    return -1;
  if (tokens[at]?.words === 'that' && CONTENT_NOUNS.test(noun.words) && !isVerb(tokens, at + 1)) return -1;
  const isHelp = noun.words === 'help' && !isVerb(tokens, before);
  return isVerb(tokens, before) || (hasAny(noun, 'say', 'claim', 'hope', 'hide', 'false', 'turning', 'and') && !isHelp)
    ? -1
    : before;
}

/** Where a relative clause opens that the token at `i` belongs to, as its verb; -1 where there is none. */
export function relativeStart(tokens: readonly Token[], i: number, floor: number): number {
  if (!isVerb(tokens, i)) return -1;
  const { first } = readVerbGroup(tokens, i, floor);
  // `Ofsted, which came in May, said`: one comma closes the clause that another one opens; two hold an aside within it.
  let isClosed = false;
  for (let at = i - 1; at > floor + 1 && i - at < LONGEST_RELATIVE; at--) {
    const token = tokens[at];
    if (isClauseEnd(token) || token?.grade != null) return -1;
    if (has(token, 'relative'))
      return antecedentEnd(tokens, at, floor) < 0 || (isClosed && isMark(tokens[at - 1], ',')) ? -1 : at;
    if (isMark(token, ',') && at < first) isClosed = !isClosed;
    if (at < first && isVerb(tokens, at)) return -1;
  }
  return -1;
}

import type { Token } from './tokens.ts';
import { has, isAdverb, isClauseEnd, isMark, isQuoteMark, nextAfter } from './words.ts';

/** A phrase that names the areas of a grade in front of it: `…, and, for help and protection, inadequate`. */
export interface Fronted {
  /** Index of the phrase's preposition. */
  readonly from: number;
  readonly areas: readonly number[];
}

const LONGEST = 12;

/** Whether the phrase at `link` is set off by a conjunction (`and, for …`, `, and for …`), not one more of a list. */
function isSetOff(tokens: readonly Token[], link: number): boolean {
  if (has(tokens[link], 'and')) return isMark(tokens[link - 1], ',');
  const before = tokens[link - 1];
  return (isMark(before, ',') && has(tokens[link - 2], 'and')) || (has(before, 'and') && isMark(tokens[link - 2], ','));
}

/** Whether a token opens such a phrase: a preposition, or one that holds its conjunction (`and for`). */
const opensPhrase = (token: Token | undefined): boolean =>
  has(token, 'and') ? /^(?:and|but) /.test(token?.words ?? '') : has(token, 'area-link');

/** The phrase between commas right before the grade at `at`; null where there is none, or where the grade has areas behind it. */
export function frontedBefore(tokens: readonly Token[], at: number): Fronted | null {
  let comma = at - 1;
  while (isAdverb(tokens[comma]) || isQuoteMark(tokens[comma])) comma--;
  if (!isMark(tokens[comma], ',') || has(tokens[nextAfter(tokens, at)], 'area-link')) return null;
  const areas: number[] = [];
  for (let i = comma - 1; i > Math.max(0, comma - LONGEST); i--) {
    const token = tokens[i];
    if (token === undefined || token.grade !== null || isClauseEnd(token)) return null;
    if (token.area !== null) areas.unshift(i);
    else if (opensPhrase(token) && areas.length > 0) return isSetOff(tokens, i) ? { from: i, areas } : null;
  }
  return null;
}

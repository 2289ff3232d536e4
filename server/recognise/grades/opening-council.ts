import type { Token } from './tokens.ts';
import { has, hasWords, isMark, isQuoteMark, isVerb } from './words.ts';

/** `A council that failed for years has been rated good`: the council with which the sentence begins, over what is told of it by the way. */

const ARTICLE = /^(?:an?|the|one)$/;
const COUNCIL = /^(?:council|authority|local authority|borough|trust|department)$/;
/** The vocabulary has article and noun as one. */
const ONE_COUNCIL = /^an? (?:council|authority|local authority)$/;
const LONGEST_LEAD = 5;
const LONGEST_ASIDE = 24;
/** `criticised`, `set up`, `struggling`: a clause without a pronoun. */
const TELLS_BY_THE_WAY = /(?:ed|ing|set up|set|hit|run|found|put|brought|left|told|beset)$/;

/** The index of that council; -1 where the sentence begins otherwise, or the verb group that begins at `first` is the aside's own. */
export function openingCouncil(tokens: readonly Token[], first: number): number {
  const from = isQuoteMark(tokens[0]) ? 1 : 0;
  const isJoined = hasWords(tokens[from], ONE_COUNCIL);
  if (
    !(isJoined || hasWords(tokens[from], ARTICLE)) ||
    first - from > LONGEST_ASIDE ||
    has(tokens[first - 1], 'relative')
  )
    return -1;
  const noun = tokens.slice(from, from + LONGEST_LEAD).findIndex(({ words }) => COUNCIL.test(words)) + from;
  const lead = isJoined ? from : noun;
  if ((!isJoined && noun <= from) || lead + 2 >= first) return -1;
  const aside = tokens.slice(lead + 1, first);
  const opens = has(aside[0], 'relative') || hasWords(aside[0], TELLS_BY_THE_WAY);
  const isOneClause = !aside.some((token) => isMark(token, ',') || isMark(token, ';') || has(token, 'and'));
  const tells = aside.some((token, i) => (i > 0 && isVerb(tokens, lead + 1 + i)) || TELLS_BY_THE_WAY.test(token.words));
  return opens && isOneClause && tells ? lead : -1;
}

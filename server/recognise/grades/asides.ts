import { readNounPhrase } from './noun-phrase.ts';
import { NOTHING, readThing, type Subject } from './things.ts';
import type { Token } from './tokens.ts';
import {
  backTo,
  has,
  hasAny,
  hasWords,
  isAdverb,
  isArticle,
  isClauseEnd,
  isDash,
  isMark,
  isQuoteMark,
  isVerb,
} from './words.ts';

/** What stands between a subject and its verb: adverbs, and asides between commas, dashes or brackets. */

const LONGEST_ASIDE = 30;

const isAsideMark = (token: Token | undefined): boolean => isMark(token, ',') || isDash(token) || isMark(token, ')');

/** The index before the aside that ends at `close` (`Wirral, judged for the first time, is`), or -1 where none begins. */
function beforeAside(tokens: readonly Token[], close: number): number {
  const mark = tokens[close];
  const opens = (i: number): boolean =>
    isMark(mark, ')') ? isMark(tokens[i], '(') : isDash(mark) ? isDash(tokens[i]) : isMark(tokens[i], ',');
  let nearest = -1;
  for (let i = close - 1; i >= backTo(close, LONGEST_ASIDE); i--) {
    if (isClauseEnd(tokens[i])) break;
    if (!opens(i)) continue;
    if (hasAny(tokens[i + 1], 'relative') || !isMark(mark, ',')) return i - 1;
    if (nearest < 0) nearest = i - 1;
  }
  return nearest;
}

const OF_SEVERAL = /^(?:are|were|have|require|remain|both|all|each|neither)\b/;

/** `leadership, and the help that families get, are`: the verb behind the comma at `close` is of more than one. */
const isOfSeveral = (tokens: readonly Token[], close: number): boolean =>
  [1, 2].some((behind) => hasWords(tokens[close + behind], OF_SEVERAL));

/** `its capacity to improve, including leadership, was`: a part of what stands before, or its opposite. */
const IS_EXAMPLE =
  /^(?:including|excluding|unlike|except(?: for)?|but not|rather than|notably|especially|particularly|like|such as)$/;

/** Whether the comma at `close` ends a list of areas and not an aside. */
function endsList(tokens: readonly Token[], close: number, open: number): boolean {
  const inner = tokens.slice(open + 2, close);
  if (!isMark(tokens[close], ',') || inner.every((token) => token.area === null)) return false;
  if (hasWords(inner[0], IS_EXAMPLE) || has(inner[0], 'relative')) return false;
  const isAdded = has(inner[0], 'and') && isOfSeveral(tokens, close);
  return isAdded || !inner.some((_, i) => isVerb(tokens, open + 2 + i));
}

/** `safeguarding as a whole`: how much of it is meant. */
const isWholeBehind = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.words === 'as a whole' && tokens[at - 1]?.area != null;

/** The end of the phrase before a verb, over adverbs and asides. */
export function phraseEnd(tokens: readonly Token[], from: number): number {
  let i = from;
  for (let asides = 0; i >= 0 && asides < 3; ) {
    while (
      isQuoteMark(tokens[i]) ||
      (isAdverb(tokens[i]) && !hasAny(tokens[i], 'pronoun', 'whole') && !isArticle(tokens[i]))
    )
      i--;
    if (isWholeBehind(tokens, i)) i--;
    if (!isAsideMark(tokens[i])) return i;
    const before = beforeAside(tokens, i);
    if (before < 0 || endsList(tokens, i, before)) return i - 1;
    i = before;
    asides++;
  }
  return i;
}

export function subjectEndingAt(tokens: readonly Token[], end: number, floor: number): Subject {
  const phrase = readNounPhrase(tokens, end, floor);
  return phrase === null ? NOTHING : readThing(tokens, phrase);
}

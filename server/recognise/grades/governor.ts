import type { Token } from './tokens.ts';
import {
  backTo,
  has,
  hasAny,
  isAdverb,
  isArticle,
  isClauseEnd,
  isCount,
  isJudged,
  isMark,
  isQuoteMark,
} from './words.ts';

/** What stands before a grade, up to the word that governs it. */
export interface Approach {
  /** Index of the governing word, or of the last word that is no mere link; -1 at the sentence's start. */
  readonly governor: number;
  /** Whether an article, an owner or an ordinal makes the grade a noun (`a good`, `its first inadequate`). */
  readonly isNominal: boolean;
  readonly isNegated: boolean;
  /** Whether `to`, `from`, `at` or `as` leads to the grade. */
  readonly isToward: boolean;
  /** Index of `to be` before the grade, or -1. */
  readonly infinitive: number;
}

const LONGEST_APPROACH = 9;
const REACH_TO_VERB = 30;

export const governs = (token: Token | undefined): boolean =>
  hasAny(token, 'rate', 'consider', 'copula', 'move', 'give');

/** `was neither good nor inadequate`. */
const isNeither = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.words === 'neither' && hasAny(tokens[at - 1], 'copula', 'rate', 'consider');

/** Steps leftwards from a grade over marks, articles, adverbs and links to the word that governs it. */
export function approach(tokens: readonly Token[], at: number): Approach {
  let isNominal = false;
  let isNegated = false;
  let isToward = false;
  let infinitive = -1;
  let i = at - 1;
  for (let steps = 0; i >= 0 && steps < LONGEST_APPROACH; steps++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (isQuoteMark(token)) i--;
    else if (isAsideEnd(tokens, i)) i = asideStart(tokens, i);
    else if (governs(token) && !(isAdverb(token) && governs(tokens[i - 1]))) break;
    else if (hasAny(token, 'as', 'to', 'from')) {
      isToward = true;
      if (token.words === 'to be') infinitive = i;
      i--;
    } else if (has(token, 'negation') && (!has(token, 'nobody') || isNeither(tokens, i))) {
      isNegated = true;
      i--;
    } else if (isAdverb(token) || (has(token, 'whole') && token.area?.strength !== 'title')) i--;
    else if (has(token, 'determiner')) {
      isNominal ||= isArticle(token) || hasAny(token, 'determiner');
      i--;
    } else break;
  }
  return { governor: i, isNominal, isNegated, isToward, infinitive };
}

const LONGEST_ASIDE = 10;
const GOVERNS_ASIDE: readonly ('copula' | 'rate' | 'as' | 'auxiliary')[] = ['copula', 'rate', 'as', 'auxiliary'];

/** Whether the comma at `at` ends an aside between a verb and its complement (`judged, by people who know, to be inadequate`). */
const isAsideEnd = (tokens: readonly Token[], at: number): boolean =>
  isMark(tokens[at], ',') && asideStart(tokens, at) >= 0;

function asideStart(tokens: readonly Token[], comma: number): number {
  for (let i = comma - 1; i >= backTo(comma, LONGEST_ASIDE); i--) {
    if (tokens[i]?.grade != null) return -1;
    if (!isMark(tokens[i], ',')) continue;
    let before = i - 1;
    while (isAdverb(tokens[before]) && !governs(tokens[before])) before--;
    return hasAny(tokens[before], ...GOVERNS_ASIDE) ? before : -1;
  }
  return -1;
}

/** Verbs of saying that open a clause of their own: `came back and said the services required improvement`. */
const SAYS = /^(?:said|says|told|wrote)$/;

/** The verb of judging that governs an object and a grade (`rated the council good`), looking left from the object's end. */
export function verbBeforeObject(tokens: readonly Token[], objectEnd: number): number {
  for (let i = objectEnd; i >= backTo(objectEnd, REACH_TO_VERB); i--) {
    const token = tokens[i];
    if (token === undefined || isClauseEnd(token) || token.grade !== null || has(token, 'turning')) return -1;
    if (SAYS.test(token.words) && i < objectEnd) return -1;
    if (hasAny(token, 'rate', 'consider') && i < objectEnd && !isArticle(tokens[i - 1])) return i;
    if (has(token, 'copula') && !has(tokens[i + 1], 'rate')) return -1;
  }
  return -1;
}

/** Whether a token can end the object of a verb of judging. */
export const endsObject = (token: Token | undefined): boolean =>
  isJudged(token) || hasAny(token, 'pronoun', 'provider', 'service-head', 'participle') || isCount(token);

/** The index of a verb of motion before `from` in its clause, or -1. */
export function moveBefore(tokens: readonly Token[], from: number): number {
  for (let i = from; i >= backTo(from, REACH_TO_VERB); i--) {
    if (isClauseEnd(tokens[i])) return -1;
    if (hasAny(tokens[i], 'move', 'move-noun') && !(isAdverb(tokens[i]) && has(tokens[i - 1], 'move'))) return i;
  }
  return -1;
}

import type { GradingClass } from '../../knowledge/grading.ts';
import type { Token } from './tokens.ts';

/** What a token may be in a sentence. Every question here looks at one or two tokens only. */

const OPENING: ReadonlySet<string> = new Set(['"', "'", '\u2018', '\u201c', '*', '(', '[']);
const CLOSING: ReadonlySet<string> = new Set(['"', "'", '\u2019', '\u201d', '*', ')', ']']);
const QUOTE_OPENING: ReadonlySet<string> = new Set(['"', "'", '\u2018', '\u201c', '*', '#']);
const DASHES: ReadonlySet<string> = new Set(['-', '\u2013', '\u2014', '\u2500']);
const LY = /\p{L}{3}ly$/u;
const YEAR = /^(?:19|20)\d\d(?:-\d\d)?$/;
/** Nouns and verbs that end as adverbs do. */
const NO_ADVERBS = /^(?:reply|supply|family|assembly|anomaly|apply|comply|imply|multiply|bully|july)$/;

export const has = (token: Token | undefined, name: GradingClass): boolean => token?.classes.has(name) === true;
export const hasAny = (token: Token | undefined, ...names: readonly GradingClass[]): boolean =>
  token !== undefined && names.some((name) => token.classes.has(name));

export const anyHas = (tokens: readonly Token[], ...names: readonly GradingClass[]): boolean =>
  tokens.some((token) => hasAny(token, ...names));

/** Whether a token’s words match a pattern. */
export const hasWords = (token: Token | undefined, pattern: RegExp): boolean => pattern.test(token?.words ?? '');

/** The words of the tokens from `from` up to `to` (exclusive), a blank between each two. */
export const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(Math.max(0, from), to)
    .map(({ words }) => words)
    .join(' ');

const isMarkOf = (token: Token | undefined, marks: ReadonlySet<string>): boolean =>
  token?.kind === 'mark' && marks.has(token.words);
export const isMark = (token: Token | undefined, words: string): boolean =>
  token?.kind === 'mark' && token.words === words;
export const isOpening = (token: Token | undefined): boolean => isMarkOf(token, OPENING);
export const isClosing = (token: Token | undefined): boolean => isMarkOf(token, CLOSING);
export const isQuoteMark = (token: Token | undefined): boolean =>
  isMarkOf(token, QUOTE_OPENING) || (isMarkOf(token, CLOSING) && token?.words !== ')' && token?.words !== ']');
export const isDash = (token: Token | undefined): boolean => isMarkOf(token, DASHES);
export const isClauseEnd = (token: Token | undefined): boolean =>
  token === undefined || (token.kind === 'mark' && /^[;.!?|\u2022\u25fc]$/.test(token.words));

export const isYear = (token: Token | undefined): boolean => token?.kind === 'number' && YEAR.test(token.words);
/** `the inadequate of September 2017`: a year stands at `from`, with its month or without. */
export const isTime = (tokens: readonly Token[], from: number): boolean =>
  isYear(tokens[from]) || (tokens[from]?.isCapital === true && isYear(tokens[from + 1]));

const DATE_WORDS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)$/;
export const isDateWord = (token: Token | undefined): boolean => token !== undefined && DATE_WORDS.test(token.words);

/** Whether a token counts things (`two`, `35`), not a year. */
export const isCount = (token: Token | undefined): boolean =>
  (token?.kind === 'number' && !isYear(token) && !/-\p{L}/u.test(token.words)) || has(token, 'number');

/** Whether a token names a council, or what it does as a whole. */
export const isCouncil = (token: Token | undefined): boolean => token?.kind === 'council' || has(token, 'service');

/** Whether a token can be what is judged. */
export const isJudged = (token: Token | undefined): boolean =>
  token !== undefined && (isCouncil(token) || token.area !== null || has(token, 'board'));

const endsAsAdverb = ({ words }: Token): boolean => LY.test(words) && !NO_ADVERBS.test(words);

export const isAdverb = (token: Token | undefined): boolean =>
  has(token, 'adverb') ||
  (token?.kind === 'word' && token.classes.size === 0 && token.area === null && endsAsAdverb(token));

/** A word that the vocabulary does not know: a noun, an adjective or a verb. */
export const isUnknown = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.classes.size === 0 &&
  token.area === null &&
  token.grade === null &&
  !endsAsAdverb(token);

/** Whether the token at `i` is a verb there, and not a noun after an article (`a return`). */
export function isVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (hasAny(token, 'copula', 'auxiliary', 'modal')) return true;
  if (!hasAny(token, 'rate', 'consider', 'say', 'deny', 'verb', 'move', 'give', 'hope', 'hide')) return false;
  if (hasAny(token, 'adverb', 'preposition', 'grade-noun', 'result') || isArticle(tokens[i - 1])) return false;
  if (isDescribing(tokens, i) || isStepNamed(tokens, i)) return false;
  return !ALSO_NOUNS.has(token?.words ?? '') || takesObject(tokens, i);
}

/** `behind celebrated work`: a participle right after a preposition describes what follows. */
const isDescribing = (tokens: readonly Token[], i: number): boolean =>
  has(tokens[i - 1], 'preposition') && tokens[i]?.words.endsWith('ed') === true && isUnknown(tokens[i + 1]);

/** `a big upgrade from good`: an article and an adjective before a move. */
const isStepNamed = (tokens: readonly Token[], i: number): boolean =>
  has(tokens[i], 'move-noun') && isUnknown(tokens[i - 1]) && isArticle(tokens[i - 2]);

/** Verbs whose plain form is a noun as often. */
const ALSO_NOUNS: ReadonlySet<string> = new Set(
  'pay help work works use need needs offer start lead run visit visits cost cover build report plan'.split(' '),
);

/** `families need the service`, `they visit`: what stands around a plain form makes it a verb. */
const takesObject = (tokens: readonly Token[], i: number): boolean =>
  hasAny(tokens[i - 1], 'pronoun', 'modal', 'to', 'people') ||
  isArticle(tokens[i + 1]) ||
  hasAny(tokens[i + 1], 'pronoun');

const ARTICLES: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'its',
  'their',
  'our',
  'his',
  'her',
  'my',
  "'s",
  'your',
]);
export const isArticle = (token: Token | undefined): boolean => token !== undefined && ARTICLES.has(token.words);

const HOUSES = /^(?:house|lodge|cottage|grange|manor|villa|primary|infants|juniors|high|academy|centre|nursery|unit)$/;

/** `Oak House`, `Ash Lodge`: the name of a home or a school. */
export const isHouseName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.isCapital === true &&
  HOUSES.test(tokens[at]?.words ?? '') &&
  tokens[at - 1]?.isCapital === true &&
  !isArticle(tokens[at - 1]);

/** `both`, `each of them`: everything that was named. */
export const isQuantifier = (token: Token | undefined): boolean => hasWords(token, QUANTIFIERS);
const QUANTIFIERS = /^(?:both|each|all|neither)(?: of (?:them|these|those))?$/;

/** The last index that is looked at where words are read backwards from one, fewer than `reach` of them. */
export const backTo = (from: number, reach: number): number => Math.max(0, from - reach + 1);

/** The index of the first token after a grade and its closing quotation marks. */
export function nextAfter(tokens: readonly Token[], at: number): number {
  let i = at + 1;
  while (isQuoteMark(tokens[i])) i++;
  return i;
}

/** The index of the last token before a grade and its opening quotation marks. */
export function lastBefore(tokens: readonly Token[], at: number): number {
  let i = at - 1;
  while (isQuoteMark(tokens[i])) i--;
  return i;
}

/** Whether the grade has quotation marks of its own. */
export const isQuoted = (tokens: readonly Token[], at: number): boolean =>
  isMarkOf(tokens[at - 1], QUOTE_OPENING) &&
  (isClosing(tokens[at + 1]) || (tokens[at + 1]?.kind === 'mark' && isClosing(tokens[at + 2])));

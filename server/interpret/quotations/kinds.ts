import {
  FREE_WORDS,
  KNOWN_TITLES,
  PRIZE_NOUNS,
  PUBLICATION_NOUNS,
  TITLE_VERBS,
  WORK_NOUNS,
} from '../../knowledge/titles-of-works.ts';

const oneOf = (words: readonly string[]): string => words.map((word) => word.replace(/ /g, '\\s')).join('|');

const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const KNOWN = new Set(KNOWN_TITLES.map(lettersOf));
const AFTER_WORK = new RegExp(`(?<!\\p{L})(?:${oneOf(WORK_NOUNS)}|${oneOf(TITLE_VERBS)}),?\\s[*_]*$`, 'iu');
const BEFORE_PRIZE = new RegExp(`^[*_]*\\s(?:${oneOf(PRIZE_NOUNS)})(?!\\p{L})`, 'iu');
const IN_BRACKETS_AFTER_PUBLICATION = new RegExp(
  `(?<!\\p{L})(?:${oneOf(PUBLICATION_NOUNS)})(?!\\p{L})[^.;:!?]{0,60}\\($`,
  'iu',
);
/** `Comment, page 16: “…”`: a paper's pointer to a piece of its own. */
const POINTS_TO_PAGE =
  /(?<!\p{L})(?:comment|leader|leading article|editorial|opinion|analysis|letters|inside|see),?\s(?:on\s)?pages?\s\d+[:,]\s[*_]*$/iu;
const CLOSES_BRACKET =
  /^[*_]*(?:\)|,\s(?:\d|page|p\.?\s?\d|news|letters|opinion|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/iu;
const BEGINS_WITH_CAPITAL = /^["'\u2018\u2019\u201c\u201d`]*[\p{Lu}\p{N}]/u;
const REPORTS_SPEECH = /(?:said|says|states|stated|reads|added|adds|wrote|writes|notes|noted)[:,]?\s[*_]*$/iu;

/** Looked for backwards from the end, where it must be set to begin. */
const MARKS_AT_END = /(?<=([^\p{L}\p{N}%]+))$/uy;

/** A quoted passage's words, without marks and the punctuation at their ends. */
export function wordsIn(quoted: string): string {
  const words = quoted.replace(/^[^\p{L}\p{N}\u00a3$#]+/u, '');
  MARKS_AT_END.lastIndex = words.length;
  return words.slice(0, words.length - (MARKS_AT_END.exec(words)?.[1]?.length ?? 0));
}

/** How long grades that are joined may be. */
const LONGEST_GRADES = 80;
const JOINED = /\s*(?:,|\/|\sor\s|\sand\s|\sto\s|\sbut\s)\s*/iu;

const FREE = new Set(FREE_WORDS);
const RATES_BEFORE =
  /(?<!\p{L})(?:rated|graded|judged|deemed|marked|given|awarded|scored?|ratings?|grades?|judgements?|from|or|to)\s(?:(?:as|to be|of|an?|overall)\s)*[*_]*$/iu;
const RATES_BEHIND = /^[*_]*\s(?:ratings?|grades?|judgements?|judgments?|marks?)(?!\p{L})/iu;

/** Whether the words in the marks, between those before and after them, are nothing but a grade, or grades. */
export function isGradeAlone(
  quoted: string,
  before: string,
  after: string,
  isGrade: (words: string) => boolean,
): boolean {
  const words = wordsIn(quoted);
  if (words.length > LONGEST_GRADES) return false;
  if (FREE.has(words.toLowerCase()) && !RATES_BEFORE.test(before) && !RATES_BEHIND.test(after)) return false;
  if (isGrade(words)) return true;
  return words.split(JOINED).every((part) => isGrade(part));
}

/**
 * Whether the words in the marks are a title: of a work, a prize, an article. `before` and `after` are the words of the
 * paragraph around them.
 */
export function isTitle(quoted: string, before: string, after: string): boolean {
  if (KNOWN.has(lettersOf(quoted))) return true;
  if (!BEGINS_WITH_CAPITAL.test(quoted) || REPORTS_SPEECH.test(before)) return false;
  if (AFTER_WORK.test(before) || BEFORE_PRIZE.test(after) || POINTS_TO_PAGE.test(before)) return true;
  return IN_BRACKETS_AFTER_PUBLICATION.test(before) && CLOSES_BRACKET.test(after);
}

/** Words as headings and those in marks are compared. */
export const headingKey = lettersOf;

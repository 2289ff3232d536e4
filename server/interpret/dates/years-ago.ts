import { countOf } from '../../knowledge/number-words.ts';

/** `in May, two years ago`, `in November four years ago`. */
const BEHIND =
  /^,? \(?(?:just |some |about |almost |nearly |over |more than )?(?:(\d{1,2})|(\p{L}+)) (years?|decades?) ago\b/iu;
/** `Two years ago, in May`, `three years ago this November`. */
const BEFORE = /\b(?:(\d{1,2})|(\p{L}+)) (years?|decades?) ago,? (?:in |on |this |last |that is,? in )?$/iu;
const LONGEST = 40;

/** How many years before the day of writing a date without a year (from `start` to `end`) lies, as the words beside it say; null where they do not. */
export function yearsAgo(text: string, start: number, end: number): number | null {
  const match =
    BEHIND.exec(text.slice(end, end + LONGEST)) ?? BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start));
  if (match === null) return null;
  const count = countOf(match[1] ?? match[2] ?? '');
  if (count === null) return null;
  return Math.max(1, count) * (match[3]?.startsWith('decade') === true ? 10 : 1);
}

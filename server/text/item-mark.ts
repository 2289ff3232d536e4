/** How list items and numbered paragraphs begin: the mark, then blanks. Private-use characters are bullets of symbol fonts. */
const BULLET = /^(?:[•◼■▪▫●○◦◆◇➢➤✓✔➔→·*–—-]|[\ue000-\uf8ff]|o(?= {2,}))[ \t\u00a0]+/;
const NUMBER =
  /^(?:\d{1,3}(?:\.\d{1,2}){0,2}[.)]?|\(?[ivx]{1,5}\)|[ivx]{1,5}\.|\(?[a-zA-Z]\)|[a-z]\.|\(\d{1,3}\))[ \t\u00a0]+(?=\S)/;
const LONE_NUMBER = /^\d{1,3}(?:\.\d{1,2})?[.)]$/;
/**
 * A number without a stop or a bracket is an item's only before a wide gap, and so is a letter with a stop: `2012 was a year`,
 * `c. 200 children`, but `3   Main findings`, `c.   Adoption`.
 */
const FIRM_NUMBER =
  /^(?:\d{1,3}[.)](?!\d)|\d{1,2}(?:\.\d{1,2}){1,2}(?:[.)](?=[ \t])|(?=[ \t]+["'‘“([]?\p{Lu})|(?= {2,}|\t))|\d{1,3}(?= {2,}| ?\t)|\(?[ivx]{1,5}\)|(?:i|[ivx]{2,5})\.(?=[ \t])|\(?[a-zA-Z]\)|[a-z]\.(?= {2}|\t)|\(\d{1,3}\))/u;
/** `24.09.19 – …`, `1.10.19: …`: a day, a month and a year, which number nothing. */
const DATE = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\.\d\d(?!\d)/;
const LONGEST_MARK = 14;
const LONGEST_NUMERAL = 5;

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** Whether the words begin as most lines do, with a letter that belongs to no mark (`a)`, `iv)`, `ii.`, `o  `). */
function beginsPlainly(words: string): boolean {
  if (!isLetter(words.charCodeAt(0))) return false;
  const sign = words.search(/[).]/);
  return (sign < 0 || sign > LONGEST_NUMERAL) && !words.startsWith('o  ');
}

/** The length of the mark (with the blanks after it) with which the line's words begin; 0 where there is none. */
export function measureItemMark(words: string): number {
  const opening = words.slice(0, LONGEST_MARK);
  if (beginsPlainly(opening)) return 0;
  const bullet = BULLET.exec(opening);
  if (bullet !== null) return bullet[0].length;
  if (!FIRM_NUMBER.test(opening) || DATE.test(opening)) return 0;
  return NUMBER.exec(opening)?.[0].length ?? 0;
}

const LONE_BULLET = /^(?:[•◼■▪▫●○◦◆◇➢➤✓✔➔→]|[\ue000-\uf8ff])$/;

/** Whether the line holds an item's mark alone, its words following further down (`12.`, `•`). */
export const isLoneMark = (words: string): boolean =>
  words.length <= 6 && (LONE_NUMBER.test(words) || LONE_BULLET.test(words));

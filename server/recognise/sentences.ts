import type { Found } from './recognition.ts';

/** Abbreviations whose stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Cllr|Clr|Prof|Sir|Rev|[Hh]on|St|No|no|vs|e\.g|i\.e|etc|al|cf|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun|\p{Lu})$/u;
/** `Is it good? No. It is …`: an answer, not the sign of a number. */
const ANSWERS = /[?.!] No\. \p{Lu}/u;
const OPENS_SENTENCE = /^["'‘“([*]*[\p{Lu}\p{N}\u00a3]/u;

/** Nobody writes longer sentences; what has no stop for so long is cut, so that reading a sentence takes bounded time. */
const LONGEST_SENTENCE = 2000;

/** Splits a passage's text into sentences; cells of a table's row count as sentences. Empty text has none. */
export function splitSentences(text: string): readonly Found[] {
  const sentences: Found[] = [];
  let start = 0;
  const put = (end: number): void => {
    if (end > start) sentences.push({ start, end });
  };
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (i - start >= LONGEST_SENTENCE && (c === 32 || i - start >= 2 * LONGEST_SENTENCE)) {
      put(i);
      start = c === 32 ? i + 1 : i;
    }
    if (c === 124 && text.startsWith(' | ', i - 1)) {
      put(i - 1);
      start = i + 2;
      continue;
    }
    if (c !== 46 && c !== 33 && c !== 63) continue;
    let end = i + 1;
    while (end < text.length && /["'’”)\]*]/.test(text.charAt(end))) end++;
    const digit = /^\d{1,2}(?= )/.exec(text.slice(end, end + 3));
    if (digit !== null && c === 46 && /\p{L}/u.test(text.charAt(i - 1))) end += digit[0].length;
    if (end < text.length && text.charCodeAt(end) !== 32) continue;
    if (c === 46 && ABBREVIATION.test(text.slice(Math.max(0, i - 8), i)) && !ANSWERS.test(text.slice(i - 4, i + 3)))
      continue;
    if (end < text.length && !OPENS_SENTENCE.test(text.slice(end + 1, end + 5))) continue;
    put(end);
    start = end + 1;
    i = end;
  }
  put(text.length);
  return sentences;
}

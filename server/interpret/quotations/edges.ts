import type { FoundMark } from '../../recognise/quotation-marks.ts';

const LONGEST_NAME = 60;
const SMALL_WORDS = /^(?:of|and|the|for|in|to|on|a|an|&)$/;

const SPEECH_BEGINS = /^["'\u2018\u2019\u201c`*_[(]*\s*[\p{Lu}\p{N}\u2026]/u;
/** Whether the opening mark stands where speech begins: at a paragraph's edge, or after a colon or comma, before a capital. */
export function opensSpeech(text: string, mark: FoundMark): boolean {
  if (!SPEECH_BEGINS.test(text.slice(mark.end, mark.end + 8))) return false;
  const before = text.slice(Math.max(0, mark.start - 8), mark.start).replace(/[\s*_([]+$/, '');
  return before === '' || /[:,]$/.test(before);
}

/** Whether words before a doubtful closing mark are a name (`‘The Kind Ones’`), not the start of speech. */
export const isName = (words: string): boolean =>
  words.length <= LONGEST_NAME && words.split(' ').every((word) => /^\p{Lu}/u.test(word) || SMALL_WORDS.test(word));

/** Where text before an unopened closing mark begins: the passage's edge, or the sentence after the last quotation. */
export function edgeAfter(text: string, from: number, until: number): number {
  if (from === 0) return 0;
  const between = text.slice(from, until);
  const next = /[.!?]["'\u2019\u201d)]*\s+(?=\S)/.exec(between);
  const skipped = next === null ? between.length - between.trimStart().length : next.index + next[0].length;
  return from + skipped;
}

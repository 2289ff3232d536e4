import { isWhite, SPACE } from './characters.ts';
import { isEmpty, LEADERS, type Line } from './line.ts';
import type { Span } from './span.ts';

/** The pieces of a line that wide gaps, tabs or bars keep apart, each with the column where it begins. */
export interface Cell extends Span {
  readonly column: number;
}

/** Three spaces or more, or a tab, part columns; two may be the gap after a full stop. */
const NARROWEST_GAP = 3;
const TAB = 9;

/** A bar at the start, or two bars anywhere, part cells; one bar within words does not. */
const hasBars = (words: string): boolean =>
  words.startsWith('|') || words.indexOf('|', words.indexOf('|') + 1) > words.indexOf('|');

function endOfWhite(words: string, from: number): number {
  let end = from;
  while (end < words.length && isWhite(words.charCodeAt(end))) end++;
  return end;
}

/** The next bar from `from` on with the white space around it. */
function nextBar(words: string, from: number): Span | null {
  const bar = words.indexOf('|', from);
  if (bar < 0) return null;
  let start = bar;
  while (start > from && isWhite(words.charCodeAt(start - 1))) start--;
  return { start, end: endOfWhite(words, bar + 1) };
}

/** The gap in the white space of `[from, to)`: all of it where it holds a tab, else three spaces or more. */
function gapWithin(words: string, from: number, to: number): Span | null {
  let spaces = 0;
  let wide: Span | null = null;
  for (let i = from; i < to; i++) {
    const code = words.charCodeAt(i);
    if (code === TAB) return { start: from, end: to };
    spaces = code === SPACE ? spaces + 1 : 0;
    if (spaces === NARROWEST_GAP && wide === null) wide = { start: i + 1 - NARROWEST_GAP, end: i + 1 };
    else if (spaces > NARROWEST_GAP && wide !== null && wide.end === i) wide = { start: wide.start, end: i + 1 };
  }
  return wide;
}

/** Lines as long as this one are whole paragraphs: no layout sets columns so wide. */
const SHORTEST_PARAGRAPH = 200;
const SENTENCE_END = /[.!?]["'’”)]*$/;
const LONGEST_END = 4;

/** Whether a gap in a paragraph only stands between two sentences, as some typists and programs widen it. */
const isBetweenSentences = (words: string, { start, end }: Span): boolean =>
  words.length >= SHORTEST_PARAGRAPH &&
  !words.slice(start, end).includes('\t') &&
  SENTENCE_END.test(words.slice(Math.max(0, start - LONGEST_END), start)) &&
  /^["'‘“(]?\p{Lu}/u.test(words.slice(end, end + 2));

/** The next gap from `from` on that parts two columns. */
function nextGap(words: string, from: number): Span | null {
  for (let i = from; i < words.length; i++) {
    if (!isWhite(words.charCodeAt(i))) continue;
    const end = endOfWhite(words, i);
    const gap = gapWithin(words, i, end);
    if (gap !== null && !isBetweenSentences(words, gap)) return gap;
    i = end;
  }
  return null;
}

const isDot = (code: number): boolean => code === 0x2e;

/** The dots between a label and the words that they lead to: `Overall effectiveness .... Inadequate`; not a contents page's `Summary .... 3`. */
function nextLeaders(words: string, from: number): Span | null {
  for (let dots = words.indexOf(LEADERS, from); dots >= 0; ) {
    let end = dots;
    while (isDot(words.charCodeAt(end))) end++;
    const behind = endOfWhite(words, end);
    if (/\p{L}/u.test(words.charAt(behind))) {
      let start = dots;
      while (start > from && isWhite(words.charCodeAt(start - 1))) start--;
      return { start, end: behind };
    }
    dots = words.indexOf(LEADERS, end);
  }
  return null;
}

/** Splits a line where its layout does, in a table of bars (`isBarred`) at every bar. One cell for a line of prose, none for a blank line. */
export function splitCells(text: string, line: Line, isBarred = false): readonly Cell[] {
  if (isEmpty(line)) return [];
  if (line.isPlain) return [{ start: line.start, end: line.end, column: line.indent }];
  const words = text.slice(line.start, line.end);
  const next = isBarred || hasBars(words) ? nextBar : words.includes(LEADERS) ? nextLeaders : nextGap;
  const cells: Cell[] = [];
  let from = 0;
  const put = (to: number): void => {
    if (to > from) cells.push({ start: line.start + from, end: line.start + to, column: line.indent + from });
  };
  for (let gap = next(words, 0); gap !== null; gap = next(words, from)) {
    put(gap.start);
    from = gap.end;
  }
  put(words.length);
  return cells;
}

import { isWhite } from './characters.ts';
import type { Lines } from './line.ts';

/**
 * Page furniture: what a page prints around its text and a reader skips. Page numbers, running titles with their dates,
 * the printer's notes. They are known by where they stand (at a page's edge) and by coming back from page to page.
 */
const PAGE_NUMBER = /^(?:page )?\d{1,3}(?: of \d{1,3})?$/i;
/** Notes that regulators print at a page's foot, in whatever document. */
const PRINTED_NOTES =
  /^Ofsted is proud to use recycled paper\b|^www\.(?:gov\.uk\/ofsted|ofsted\.gov\.uk)(?:\s+\d{1,3})?$/i;
/** How many lines at a page's edge can belong to a running head or foot. */
const EDGE_LINES = 4;
const LONGEST_RUNNING_LINE = 140;
const LONGEST_NUMBER = 12;
/** A running title stands on at least so many pages, and on this share of them. */
const FEWEST_PAGES = 3;
const SHARE_OF_PAGES = 0.25;
const DIGITS = /\d+/g;
const BLANKS = /\s+/g;

/** Whether a line may be one of the printed notes: they begin with `Ofsted` or `www`. */
const mayBeNote = (code: number): boolean => code === 0x4f || code === 0x6f || code === 0x77 || code === 0x57;

/** Whether a line may be a page's number: it begins with a digit or with `page`. */
const mayBeNumber = (code: number): boolean => (code >= 0x30 && code <= 0x39) || code === 0x70 || code === 0x50;

/** What a running line has in common with its like on other pages: its words, with figures and blanks made alike. */
const keyOf = (text: string): string => text.replace(BLANKS, ' ').replace(DIGITS, '#').toLowerCase();

const wordsOf = (text: string, lines: Lines, index: number): string => {
  const start = lines.start(index);
  return text.slice(start, start + lines.width(index));
};

/** A number that lines with one key share, and lines with different keys seldom do: found without making strings. */
function fingerprintOf(text: string, start: number, end: number): number {
  let print = 0;
  for (let i = start; i < end; ) {
    const code = text.charCodeAt(i);
    const isOfRun = isDigit(code) ? isDigit : isWhite(code) ? isWhite : null;
    i++;
    if (isOfRun !== null) while (i < end && isOfRun(text.charCodeAt(i))) i++;
    const symbol = isOfRun === isDigit ? 0x23 : isOfRun === isWhite ? 0x20 : code < 0x80 ? code | CASE_BIT : 0;
    print = (Math.imul(print, 31) + symbol) | 0;
  }
  return print;
}

const CASE_BIT = 0x20;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The indices of the lines at the top and foot of each page, nearest the edge first. */
function findEdges(lines: Lines, pages: readonly number[]): readonly number[] {
  const edges: number[] = [];
  const collect = (from: number, step: 1 | -1): void => {
    let taken = 0;
    for (let i = from; i >= 0 && i < lines.length && taken < EDGE_LINES; i += step) {
      const opensPage = lines.opensPage(i);
      if (step === 1 && i !== from && opensPage) break;
      if (lines.isEmpty(i)) {
        if (step === -1 && opensPage) break;
        continue;
      }
      if (lines.width(i) > LONGEST_RUNNING_LINE) break;
      edges.push(i);
      taken++;
      if (step === -1 && opensPage) break;
    }
  };
  for (const page of pages) {
    collect(page, 1);
    collect(page - 1, -1);
  }
  collect(lines.length - 1, -1);
  return edges;
}

/** Whether no line with words stands right before or after. */
const isAlone = (lines: Lines, index: number): boolean =>
  lines.isEmpty(index - 1) && (lines.isEmpty(index + 1) || lines.opensPage(index + 1));

/**
 * The indices of the lines that are page furniture. A running title counts from its second page edge on, so that the
 * title of the document itself stays. In a text without form feeds only lone page numbers and printed notes are known.
 */
export function findFurniture(text: string, lines: Lines): ReadonlySet<number> {
  const furniture = new Set<number>();
  const pages: number[] = [];
  for (let index = 0; index < lines.length; index++) {
    if (lines.opensPage(index)) pages.push(index);
    if (!lines.mayBeFurniture(index)) continue;
    const width = lines.width(index);
    if (width > LONGEST_RUNNING_LINE) continue;
    const first = text.charCodeAt(lines.start(index));
    const isNumber =
      width <= LONGEST_NUMBER &&
      mayBeNumber(first) &&
      isAlone(lines, index) &&
      PAGE_NUMBER.test(wordsOf(text, lines, index));
    if (isNumber || (mayBeNote(first) && PRINTED_NOTES.test(wordsOf(text, lines, index)))) furniture.add(index);
  }
  if (pages.length === 0) return furniture;
  const often = Math.max(FEWEST_PAGES, pages.length * SHARE_OF_PAGES);
  const printOf = (start: number, end: number): number => fingerprintOf(text, start, end);
  const likely = thoseWithKeys(findEdges(lines, pages), (index) => lines.fingerprint(index, printOf), often);
  const running = thoseWithKeys(likely, (index) => keyOf(wordsOf(text, lines, index)), often);
  for (const index of running) if (index > 0) furniture.add(index);
  addPageNumbers(text, lines, pages, furniture);
  return furniture;
}

/** Those of the lines whose key comes back at least so often among them. */
function thoseWithKeys<K>(indices: readonly number[], keyOf: (index: number) => K, often: number): readonly number[] {
  const keys = indices.map(keyOf);
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return indices.filter((_, at) => (counts.get(keys[at] as K) ?? 0) >= often);
}

/** A bare number that ends a page is its number, even where the text above it follows without a blank line. */
function addPageNumbers(text: string, lines: Lines, pages: readonly number[], furniture: Set<number>): void {
  for (const page of [...pages, lines.length]) {
    for (let i = page - 1; i >= 0; i--) {
      if (lines.isEmpty(i)) {
        if (lines.opensPage(i)) break;
        continue;
      }
      if (PAGE_NUMBER.test(wordsOf(text, lines, i))) furniture.add(i);
      break;
    }
  }
}

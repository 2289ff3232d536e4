import { isEmpty, type Line } from './line.ts';

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

const wordsOf = (text: string, line: Line): string => text.slice(line.start, line.end);

interface Edge {
  readonly index: number;
  readonly key: string;
}

/** The lines at the top and foot of each page but the very first line of the document, nearest the edge first. */
function findEdges(text: string, lines: readonly Line[], pages: readonly number[]): readonly Edge[] {
  const edges: Edge[] = [];
  const collect = (from: number, step: 1 | -1): void => {
    let taken = 0;
    for (let i = from; i >= 0 && i < lines.length && taken < EDGE_LINES; i += step) {
      const line = lines[i];
      if (line === undefined || (step === 1 && i !== from && line.opensPage)) break;
      if (isEmpty(line)) {
        if (step === -1 && line.opensPage) break;
        continue;
      }
      if (line.end - line.start > LONGEST_RUNNING_LINE) break;
      edges.push({ index: i, key: keyOf(wordsOf(text, line)) });
      taken++;
      if (step === -1 && line.opensPage) break;
    }
  };
  for (const page of pages) {
    collect(page, 1);
    collect(page - 1, -1);
  }
  collect(lines.length - 1, -1);
  return edges;
}

const isAlone = (lines: readonly Line[], index: number): boolean => {
  const before = lines[index - 1];
  const after = lines[index + 1];
  return (before === undefined || isEmpty(before)) && (after === undefined || isEmpty(after) || after.opensPage);
};

/**
 * The indices of the lines that are page furniture. A running title counts from its second page edge on, so that the
 * title of the document itself stays. In a text without form feeds only lone page numbers and printed notes are known.
 */
export function findFurniture(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const furniture = new Set<number>();
  const pages: number[] = [];
  lines.forEach((line, index) => {
    if (line.opensPage) pages.push(index);
    const length = line.end - line.start;
    if (length === 0 || length > LONGEST_RUNNING_LINE) return;
    const first = text.charCodeAt(line.start);
    const isNumber =
      length <= LONGEST_NUMBER && mayBeNumber(first) && isAlone(lines, index) && PAGE_NUMBER.test(wordsOf(text, line));
    if (isNumber || (mayBeNote(first) && PRINTED_NOTES.test(wordsOf(text, line)))) furniture.add(index);
  });
  if (pages.length === 0) return furniture;
  const edges = findEdges(text, lines, pages);
  const counts = new Map<string, number>();
  for (const { key } of edges) counts.set(key, (counts.get(key) ?? 0) + 1);
  const often = Math.max(FEWEST_PAGES, pages.length * SHARE_OF_PAGES);
  for (const { index, key } of edges) if ((counts.get(key) ?? 0) >= often && index > 0) furniture.add(index);
  addPageNumbers(text, lines, pages, furniture);
  return furniture;
}

/** A bare number that ends a page is its number, even where the text above it follows without a blank line. */
function addPageNumbers(text: string, lines: readonly Line[], pages: readonly number[], furniture: Set<number>): void {
  for (const page of [...pages, lines.length]) {
    for (let i = page - 1; i >= 0; i--) {
      const line = lines[i];
      if (line === undefined || (isEmpty(line) && line.opensPage)) break;
      if (isEmpty(line)) continue;
      if (PAGE_NUMBER.test(wordsOf(text, line))) furniture.add(i);
      break;
    }
  }
}

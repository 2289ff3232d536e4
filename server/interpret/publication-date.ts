import { DATE_LABELS, type DateLabel } from '../knowledge/publication-labels.ts';
import type { FoundDate } from '../recognise/dates.ts';
import type { Block } from '../text/block.ts';

/** Where a document states its publication date: the index of the block, and of the date in it. */
export interface PublicationPlace {
  readonly block: number;
  readonly date: number;
}

/** How far down a document its head may reach, in blocks, and how long a block of its head may be. */
const HEAD_BLOCKS = 24;
const LETTER_HEAD_BLOCKS = 50;
const LONGEST_LINE = 140;
const LONG_PARAGRAPH = 220;
const FOOT_BLOCKS = 12;
/** Letters that may stand beside a date in a line that is little more than a date. */
const MOST_LETTERS = 48;

const SALUTATION = /^dear\s/i;
const ENDS_SENTENCE = /[.!?]["'\u2019\u201d)]*$/u;
/** Letters beside a date that a line with a full stop may have and still be no sentence. */
const FEW_LETTERS = 8;
/** Words of a line that tell of something else than the day of writing. */
const ABOUT_SOMETHING =
  /\b(?:inspect\w*|visit\w*|judged|rated|since|until|from|between|previous|next|review due|deadline|event|closing|ends?)\b/i;
const PREPOSITION_BEFORE = /\b(?:on|in|of|from|since|for|to|at|by|before|after|until)\W*$/i;
const TODAY = /\btoday\b[\s,]*(?:\(|,|[-\u2013\u2014])?\s*$/i;
const HANSARD = /^\s*:\s*column/i;
const CITY_LINE = /^[\p{Lu}][\p{Lu} .'\u2019-]{2,30},\s*$/u;
/** An entry of a timeline or a diary: a date, a dash or a colon, words. */
const ENTRY = /^\s?(?:[-\u2013\u2014\u2500:|])\s?\p{L}/u;
const FEWEST_ENTRIES = 3;

interface Candidate extends PublicationPlace {
  readonly rank: number;
}

/** Whether a date can be a publication date: a single day or month with its year in figures. */
function isFull({ expression }: FoundDate): boolean {
  const { from, to } = expression;
  if (to !== null || from.portion !== null) return false;
  if (from.is === 'day') return from.month !== null && from.year?.is === 'named';
  return from.is === 'month' && from.year?.is === 'named';
}

const lettersIn = (text: string): number => text.replace(/[^\p{L}]/gu, '').length;

/** Where the head of a document ends: at a letter's salutation, else at the first long paragraph. */
function headEnd(blocks: readonly Block[]): number {
  const salutation = blocks.findIndex((block) => SALUTATION.test(block.passage.text));
  if (salutation >= 0 && salutation < LETTER_HEAD_BLOCKS) return salutation;
  const prose = blocks.findIndex((block) => block.kind === 'paragraph' && block.passage.text.length > LONG_PARAGRAPH);
  return Math.min(HEAD_BLOCKS, prose < 0 ? blocks.length : prose + 1);
}

/** What the words before a date say that it is; null where they say nothing. */
function labelOf(before: string, above: string): DateLabel | null {
  const words =
    before.trim() === '' || /^[^\p{L}\d]+$/u.test(before) ? (above.length <= 40 ? `${above} ` : '') : before;
  if (words === '') return null;
  return DATE_LABELS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** A date with the words before and behind it, as far as a line goes. */
interface Line {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly isDay: boolean;
  /** Whether it stands far down its block, where no label or dateline stands. */
  readonly isLate: boolean;
}

/** What is known about the document when its dates are ranked. */
interface Document {
  /** The index of the first block behind the head. */
  readonly headEnd: number;
  readonly length: number;
  readonly isLetter: boolean;
  /** Whether dates open many blocks, as in a timeline or a diary. */
  readonly isTimeline: boolean;
}

/** Rank of a line in the head that carries no label: a dateline, a masthead; null where it tells of something else. */
function rankInHead({ text, before, after, isDay }: Line, label: DateLabel | null): number | null {
  if (HANSARD.test(after) || CITY_LINE.test(before)) return 1;
  const rest = `${before} ${after}`;
  const letters = lettersIn(rest);
  if (text.length > LONGEST_LINE || ABOUT_SOMETHING.test(rest)) return null;
  if (letters > FEW_LETTERS && ENDS_SENTENCE.test(text)) return null;
  if (label === 'occasion') return isDay ? 4 : null;
  if (letters > (isDay ? MOST_LETTERS : 0) || PREPOSITION_BEFORE.test(before)) return null;
  return lettersIn(before) === 0 ? 1 : 2;
}

/** The rank of the evidence that a date is the document’s own, 0 the best; null where it is not. */
function rankOf(line: Line, above: string, index: number, document: Document): number | null {
  const { text, before, after, isDay } = line;
  const inHead = index < document.headEnd;
  const atFoot = index >= document.length - FOOT_BLOCKS;
  if (line.isLate) return TODAY.test(before) ? 5 : null;
  const label = labelOf(before, above);
  if (label === 'other') return null;
  if (label === 'publication') return inHead ? 0 : atFoot || text.length <= LONGEST_LINE ? 3 : null;
  if (label === 'update') return 6;
  if (TODAY.test(before)) return 5;
  if (document.isTimeline && ENTRY.test(after)) return null;
  if (inHead) return rankInHead(line, label);
  return document.isLetter && atFoot && isDay && lettersIn(`${before}${after}`) === 0 ? 3 : null;
}

const isEntry = (block: Block, first: FoundDate | undefined): boolean =>
  first !== undefined && first.start <= 2 && ENTRY.test(block.passage.text.slice(first.end));

function survey(blocks: readonly Block[], found: readonly (readonly FoundDate[])[]): Document {
  return {
    headEnd: headEnd(blocks),
    length: blocks.length,
    isLetter: blocks.some((block) => SALUTATION.test(block.passage.text)),
    isTimeline: blocks.filter((block, index) => isEntry(block, found[index]?.[0])).length >= FEWEST_ENTRIES,
  };
}

/**
 * Finds the date that a document states as its own: a label (`Published:`), a dateline, the date of a letter, a masthead
 * or a meeting's header; a note of the last update only where there is nothing better. Null where it states none.
 * `found[i]` belongs to `blocks[i]`. Dates of inspections, of events and in the prose are passed over.
 */
export function findPublicationDate(
  blocks: readonly Block[],
  found: readonly (readonly FoundDate[])[],
): PublicationPlace | null {
  const document = survey(blocks, found);
  const candidates: Candidate[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'furniture') continue;
    const { text } = block.passage;
    const above = blocks[index - 1]?.passage.text ?? '';
    for (const [each, date] of (found[index] ?? []).entries()) {
      if (!isFull(date)) continue;
      const isDay = date.expression.from.is === 'day';
      const line: Line = {
        text,
        before: text.slice(Math.max(0, date.start - LONGEST_LINE), date.start),
        after: text.slice(date.end, date.end + LONGEST_LINE),
        isDay,
        isLate: date.start > LONGEST_LINE,
      };
      const rank = rankOf(line, above, index, document);
      if (rank !== null) candidates.push({ block: index, date: each, rank });
    }
  }
  const rank = Math.min(...candidates.map((each) => each.rank));
  return candidates.find((each) => each.rank === rank) ?? null;
}

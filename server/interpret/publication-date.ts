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
const PROSE_END = /\p{Ll}[.!?]["'\u2019\u201d)]*$/u;
/** Words of a line that tell of something else than the day of writing. */
const ABOUT_SOMETHING =
  /\b(?:inspect\w*|visit\w*|judged|rated|since|until|from|between|previous|next|review due|deadline|event|closing|ends?)\b/i;
const TODAY = /\btoday\b[\s,]*(?:\(|,|[-\u2013\u2014])?\s*$/i;
const HANSARD = /^\s*:\s*column/i;
const CITY_LINE = /^[\p{Lu}][\p{Lu} .'\u2019-]{2,30},\s*$/u;

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

/** The ranks of evidence, best first; null where a date is no publication date. */
function rankOf(date: FoundDate, block: Block, above: string, inHead: boolean, atFoot: boolean): number | null {
  const { text } = block.passage;
  const before = text.slice(0, date.start);
  const after = text.slice(date.end);
  const label = labelOf(before, above);
  if (label === 'other') return null;
  if (label === 'publication') return inHead ? 0 : atFoot || text.length <= LONGEST_LINE ? 3 : null;
  if (label === 'update') return 6;
  if (TODAY.test(before)) return 5;
  if (!inHead) return null;
  if (HANSARD.test(after) || CITY_LINE.test(before)) return 1;
  if (text.length > LONGEST_LINE || PROSE_END.test(text)) return null;
  const rest = `${before} ${after}`;
  const isDay = date.expression.from.is === 'day';
  if (lettersIn(rest) <= (isDay ? MOST_LETTERS : 0) && !ABOUT_SOMETHING.test(rest))
    return lettersIn(before) === 0 ? 1 : 2;
  return label === 'occasion' && isDay && !ABOUT_SOMETHING.test(rest) ? 4 : null;
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
  const end = headEnd(blocks);
  const candidates: Candidate[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'furniture') continue;
    const above = blocks[index - 1]?.passage.text ?? '';
    for (const [each, date] of (found[index] ?? []).entries()) {
      if (!isFull(date)) continue;
      const rank = rankOf(date, block, above, index < end, index >= blocks.length - FOOT_BLOCKS);
      if (rank !== null) candidates.push({ block: index, date: each, rank });
    }
  }
  const rank = Math.min(...candidates.map((each) => each.rank));
  return candidates.find((each) => each.rank === rank) ?? null;
}

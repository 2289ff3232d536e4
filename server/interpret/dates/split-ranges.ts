import { shareYear } from '../../recognise/dates/shared-year.ts';
import type { FoundDate } from '../../recognise/dates.ts';
import type { Block } from '../../text/block.ts';
import { toSpan } from '../../text/passage.ts';
import { indicesOf, perList, perMember } from '../../text/per-block.ts';

/** How many blocks (a note at the page’s foot, its number) may lie between `between` and the days that it wants. */
const MOST_BETWEEN = 5;
const WANTS_TWO = /\bbetween(?: the)? /gi;
const JOINS = /^\s(?:and|&)\s(?:the )?$/i;
const LONGEST_OPENING = 2;

/** Whether the last word before a page’s edge is `between`, at the block’s end or where the edge interrupts it. */
function breaksOff(block: Block, edge: Block): boolean {
  const { kind, passage } = block;
  if (kind === 'furniture' || kind === 'note') return false;
  for (const match of `${passage.text} `.matchAll(WANTS_TWO)) {
    const last = match.index + match[0].trimEnd().length;
    const next = last + 1 < passage.text.length ? toSpan(block, last + 1, last + 2).start : Number.POSITIVE_INFINITY;
    if (toSpan(block, last - 1, last).end <= edge.start && next > edge.start) return true;
  }
  return false;
}

/** Whether a sentence broke off at a page’s end with `between`, and goes on in the block with this index. */
function isWanted(blocks: readonly Block[], index: number): boolean {
  const before = blocks.slice(Math.max(0, index - MOST_BETWEEN), index);
  const edges = before.filter(({ kind }) => kind === 'furniture');
  return edges.some((edge) => before.some((block) => block.start < edge.start && breaksOff(block, edge)));
}

/** The dates of a block; its first two are one range where the sentence that they end began before a page’s edge. */
function joinIn(blocks: readonly Block[], index: number, dates: readonly FoundDate[]): readonly FoundDate[] {
  const [first, second, ...others] = dates;
  if (first === undefined || second === undefined || first.start > LONGEST_OPENING) return dates;
  if (first.expression.to !== null || second.expression.to !== null) return dates;
  if (first.expression.from.is !== second.expression.from.is) return dates;
  const between = blocks[index]?.passage.text.slice(first.end, second.start) ?? '';
  if (!JOINS.test(between) || !isWanted(blocks, index)) return dates;
  const expression = shareYear(first.expression.from, second.expression.from);
  return [{ start: first.start, end: second.end, expression }, ...others];
}

type Found = readonly (readonly FoundDate[])[];

/** The dates of each block, with `between`’s two ends joined where a page’s edge and its notes stand before them. */
const joinAll = perList((found: Found, blocks: readonly Block[]): Found => {
  const joined = new Map<number, readonly FoundDate[]>();
  for (const index of indicesOf(haveSeveral(found))) {
    const dates = found[index] ?? [];
    const own = joinIn(blocks, index, dates);
    if (own !== dates) joined.set(index, own);
  }
  return joined.size === 0 ? found : found.map((dates, index) => joined.get(index) ?? dates);
});

export const joinSplitRanges = (blocks: readonly Block[], found: Found): Found => joinAll(found, blocks);

const haveSeveral = perMember((dates: readonly FoundDate[]): boolean => dates.length > 1);

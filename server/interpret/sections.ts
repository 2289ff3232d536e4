import type { Block } from '../text/block.ts';
import type { Section } from './interpretation.ts';

const NO_TITLE = /^(?:by |dear |yours |page |tel|t:|e:|w:|\u00a9|https?:|www\.|[\d\W]+$)/i;
const SUB_NUMBER = /^\d+\.\d+/;
const LONGEST_TITLE = 120;

const isTitle = (block: Block): boolean =>
  block.kind === 'heading' && block.passage.text.length <= LONGEST_TITLE && !NO_TITLE.test(block.passage.text);

interface Head {
  readonly block: Block;
  readonly level: number;
}

const DEEPEST_LEVEL = 3;

/**
 * The sections of a text: each heading that has prose, items or rows under it, to the next heading of its level or the end.
 * The first heading of the text is its title, of level 1.
 */
export function readSections(blocks: readonly Block[], textEnd: number): readonly Section[] {
  const heads: Head[] = [];
  let pending: Block | null = null;
  for (const block of blocks) {
    if (block.kind === 'furniture') continue;
    if (pending !== null && block.kind !== 'heading')
      heads.push({ block: pending, level: SUB_NUMBER.test(pending.passage.text) ? 3 : 2 });
    pending = null;
    if (!isTitle(block)) continue;
    if (heads.length === 0) heads.push({ block, level: 1 });
    else pending = block;
  }
  return withEnds(heads, textEnd);
}

/** The sections under the heads: each ends where the next of its level or a higher one begins. */
function withEnds(heads: readonly Head[], textEnd: number): readonly Section[] {
  /** Where the section that follows begins, by level: from the last head back to the first. */
  const nextStart = Array.from({ length: DEEPEST_LEVEL + 1 }, () => textEnd);
  const sections = heads.toReversed().map(({ block, level }): Section => {
    const end = nextStart[level] ?? textEnd;
    nextStart.fill(block.start, level);
    return Object.freeze({
      title: block.passage.text,
      heading: { start: block.start, end: block.end },
      level,
      start: block.start,
      end,
    });
  });
  return sections.reverse();
}

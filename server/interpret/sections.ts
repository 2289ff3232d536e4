import type { Block } from '../text/block.ts';
import type { Section } from './interpretation.ts';

const NO_TITLE = /^(?:by |dear |yours |page |tel|t:|e:|w:|\u00a9|https?:|www\.|[\d\W]+$)/i;
const SUB_NUMBER = /^\d+\.\d+/;
const LONGEST_TITLE = 120;

const isTitle = (block: Block): boolean =>
  block.kind === 'heading' && block.passage.text.length <= LONGEST_TITLE && !NO_TITLE.test(block.passage.text);

/**
 * The sections of a text: each heading that has prose, items or rows under it, to the next heading of its level or the end.
 * The first heading of the text is its title, of level 1.
 */
export function readSections(blocks: readonly Block[], textEnd: number): readonly Section[] {
  const heads: { readonly block: Block; readonly level: number }[] = [];
  blocks.forEach((block, index) => {
    if (!isTitle(block)) return;
    const next = blocks.slice(index + 1).find((one) => one.kind !== 'furniture');
    const opensText = next !== undefined && next.kind !== 'heading';
    if (heads.length === 0) heads.push({ block, level: 1 });
    else if (opensText) heads.push({ block, level: SUB_NUMBER.test(block.passage.text) ? 3 : 2 });
  });
  return heads.map(({ block, level }, index): Section => {
    const after = heads.slice(index + 1).find((one) => one.level <= level);
    return Object.freeze({
      title: block.passage.text,
      heading: { start: block.start, end: block.end },
      level,
      start: block.start,
      end: after?.block.start ?? textEnd,
    });
  });
}

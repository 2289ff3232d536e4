import type { Block } from '../../text/block.ts';
import type { DocumentText } from '../../text/document-text.ts';
import { perBlock } from '../../text/per-block.ts';
import type { Span } from '../../text/span.ts';

/** What a text's contents page lists, and where that page is. */
export interface ContentsPage extends Span {
  /** How deep each listed title is, from 0, by `titleKey`; for a title that is listed several times, each time. */
  readonly depths: ReadonlyMap<string, readonly number[]>;
}

const HEADING = /^(?:table of )?contents:?$/i;
const areHeadings = perBlock(({ passage: { text } }): boolean => HEADING.test(text));
/** A listed title with its page, as a row of a table has it. */
const LISTED = /^(.*\S) \| \d{1,3}$/u;
const PAGE_NUMBER = /^\d{1,3}$/;
const IN_SHORT = / \([^()]*\)$/;

/** What is the same of a title on the contents page and in the text itself. */
export const titleKey = (title: string): string => title.replace(IN_SHORT, '').toLowerCase();

interface Listed {
  readonly key: string;
  readonly depth: number;
}

function byKey(listed: readonly Listed[]): ReadonlyMap<string, readonly number[]> {
  const depths = new Map<string, number[]>();
  for (const { key, depth } of listed) {
    const known = depths.get(key);
    if (known === undefined) depths.set(key, [depth]);
    else known.push(depth);
  }
  return depths;
}

/** Columns of blanks before a block's first line. */
function indentOf(text: DocumentText, { start }: Block): number {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return text.slice(lineStart, start).length;
}

/** The page as rows of titles and numbers, indented by how deep they are. */
function fromRows(text: DocumentText, blocks: readonly Block[], first: number): ContentsPage | null {
  const listed: { key: string; indent: number }[] = [];
  let end = 0;
  for (let index = first; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || (block.kind !== 'row' && block.kind !== 'furniture')) break;
    const title = LISTED.exec(block.passage.text)?.[1];
    if (title === undefined) continue;
    listed.push({ key: titleKey(title), indent: indentOf(text, block) });
    end = block.end;
  }
  if (listed.length === 0) return null;
  const outermost = listed.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  const depths = byKey(listed.map(({ key, indent }) => ({ key, depth: indent > outermost ? 1 : 0 })));
  return { start: blocks[first]?.start ?? 0, end, depths };
}

/** The page as titles and numbers on lines of their own, which tell no depth. */
function fromLines(blocks: readonly Block[], first: number): ContentsPage | null {
  const titles: { key: string; end: number }[] = [];
  let end = 0;
  for (let index = first; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || (block.kind !== 'heading' && block.kind !== 'furniture')) break;
    if (PAGE_NUMBER.test(block.passage.text)) end = block.end;
    else if (block.kind === 'heading') titles.push({ key: titleKey(block.passage.text), end: block.end });
  }
  const listed = titles.filter((title) => title.end <= end).map(({ key }) => ({ key, depth: 0 }));
  return listed.length === 0 ? null : { start: blocks[first]?.start ?? 0, end, depths: byKey(listed) };
}

/** The contents page of a text; null where it has none that can be read. */
export function findContentsPage(text: DocumentText, blocks: readonly Block[]): ContentsPage | null {
  const at = areHeadings(blocks).indexOf(true);
  if (at < 0) return null;
  return fromRows(text, blocks, at + 1) ?? fromLines(blocks, at + 1);
}

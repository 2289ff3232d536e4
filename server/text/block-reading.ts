import { type Block, makeBlock } from './block.ts';
import { BlockReader } from './blocks.ts';
import { findFurniture } from './furniture.ts';
import { type Line, Lines, type Unchanged } from './line.ts';
import { haveSameWords } from './passage.ts';
import { countLeading } from './search.ts';
import type { Snapshot } from './snapshot.ts';
import { type Edit, findUnchanged } from './unchanged.ts';
import { measureWrapping, type Wrapping } from './wrapping.ts';

/** A line that begins a run before which all blocks are finished: reading can begin there as well as at the text's start. */
interface Anchor {
  readonly line: number;
  /** How many blocks stand before it. */
  readonly blocks: number;
}

/** The blocks of one version of a text, with what is needed to read the next version without reading all of it. */
export interface BlockReading {
  readonly snapshot: Snapshot;
  readonly blocks: readonly Block[];
  /** How many blocks at the start and at the end are those of the version before. */
  readonly kept: { readonly head: number; readonly tail: number };
  /** What was written since the version before; null where there is none. */
  readonly edit: Edit | null;
  readonly lines: Lines;
  readonly furniture: ReadonlySet<number>;
  readonly wrapping: Wrapping;
  readonly anchors: readonly Anchor[];
}

/** A reader's own note in a text: a line of its own that begins so. It is none of the report's words. */
const NOTE_MARK = '//';

/** What is settled about a document's lines before its blocks are read. */
interface Layout {
  readonly text: string;
  readonly lines: Lines;
  readonly furniture: ReadonlySet<number>;
  readonly wrapping: Wrapping;
}

/**
 * Reads blocks from a line on that begins a run (or the text) with nothing open before it. `meet` is told of each such line
 * that comes, with the number of blocks since the first, and may end the reading there.
 */
function readFrom(layout: Layout, from: number, meet: (anchor: Anchor) => 'end' | 'go on'): readonly Block[] {
  const { text, lines, furniture, wrapping } = layout;
  const reader = new BlockReader(text, wrapping);
  let run: Line[] = [];
  for (let index = from; index < lines.length; index++) {
    if (lines.isEmpty(index)) {
      if (run.length > 0) reader.take(run);
      run = [];
      continue;
    }
    const isNote = text.startsWith(NOTE_MARK, lines.start(index));
    const isSkipped = isNote || furniture.has(index);
    if (run.length > 0 && (isSkipped || lines.opensPage(index))) {
      reader.take(run);
      run = [];
    }
    const line = lines.at(index);
    if (isSkipped) reader.skip(line, isNote ? 'note' : 'furniture');
    else {
      const isAnchor = run.length === 0 && reader.finishesBeforeRun();
      if (isAnchor && meet({ line: index, blocks: reader.count }) === 'end') return reader.finish();
      run.push(line);
    }
  }
  if (run.length > 0) reader.take(run);
  return reader.finish();
}

const inOrder = (blocks: readonly Block[]): readonly Block[] => blocks.toSorted((a, b) => a.start - b.start);

function readAll(snapshot: Snapshot, layout: Layout, edit: Edit | null): BlockReading {
  const anchors: Anchor[] = [];
  const blocks = readFrom(layout, 0, (anchor) => {
    anchors.push(anchor);
    return 'go on';
  });
  return { ...layout, snapshot, blocks: inOrder(blocks), kept: { head: 0, tail: 0 }, edit, anchors };
}

/** The block as it is where the text before it has grown by so much. */
const moved = (block: Block, by: number): Block =>
  by === 0 ? block : makeBlock(block.kind, { start: block.start + by, end: block.end + by }, block.passage);

/** The index of the first anchor at a line or after it. */
const firstAnchor = (anchors: readonly Anchor[], line: number): number =>
  countLeading(anchors, (anchor) => anchor.line < line);

/** Reads the blocks between the last anchor before a change and the first one behind it that was one before, too. */
function readChanged(
  before: BlockReading,
  snapshot: Snapshot,
  layout: Layout,
  same: Unchanged,
): Omit<BlockReading, 'edit'> {
  const lastBefore = firstAnchor(before.anchors, same.head) - 1;
  const start = before.anchors[lastBefore] ?? { line: 0, blocks: 0 };
  const anchors = before.anchors.slice(0, Math.max(0, lastBefore));
  const addedLines = layout.lines.length - before.lines.length;
  let rest = before.anchors.length;
  const fresh = readFrom(layout, start.line, (anchor) => {
    const known = anchor.line - addedLines;
    if (anchor.line >= layout.lines.length - same.tail) {
      rest = firstAnchor(before.anchors, known);
      if (before.anchors[rest]?.line === known) return 'end';
      rest = before.anchors.length;
    }
    anchors.push({ line: anchor.line, blocks: start.blocks + anchor.blocks });
    return 'go on';
  });
  const firstKept = before.anchors[rest]?.blocks ?? before.blocks.length;
  const addedBlocks = start.blocks + fresh.length - firstKept;
  for (const { line, blocks } of before.anchors.slice(rest))
    anchors.push({ line: line + addedLines, blocks: blocks + addedBlocks });
  const { added, head, tail } = withoutSame(before, start.blocks, firstKept, inOrder(fresh), layout.lines, same);
  const blocks = [
    ...before.blocks.slice(0, head),
    ...added,
    ...before.blocks.slice(before.blocks.length - tail).map((block) => moved(block, same.moved)),
  ];
  return { ...layout, snapshot, blocks, kept: { head, tail }, anchors };
}

const isSame = (now: Block | undefined, then: Block | undefined, by: number): boolean =>
  now !== undefined &&
  then !== undefined &&
  now.kind === then.kind &&
  now.start === then.start + by &&
  now.end === then.end + by &&
  haveSameWords(now.passage, then.passage);

/** Of blocks that were read anew, those in lines that changed or that are others than before; so many at both ends are the same. */
function withoutSame(
  { blocks }: BlockReading,
  from: number,
  to: number,
  fresh: readonly Block[],
  lines: Lines,
  { head, tail, moved: by }: Unchanged,
): { readonly added: readonly Block[]; readonly head: number; readonly tail: number } {
  const headEnd = lines.start(head);
  const tailStart = tail === 0 ? Number.POSITIVE_INFINITY : lines.start(lines.length - tail);
  const most = Math.min(fresh.length, to - from);
  let atStart = 0;
  while (
    atStart < most &&
    (fresh[atStart]?.end ?? headEnd) < headEnd &&
    isSame(fresh[atStart], blocks[from + atStart], 0)
  )
    atStart++;
  let atEnd = 0;
  const last = fresh.length - 1;
  while (
    atStart + atEnd < most &&
    (fresh[last - atEnd]?.start ?? 0) >= tailStart &&
    isSame(fresh[last - atEnd], blocks[to - 1 - atEnd], by)
  )
    atEnd++;
  return {
    added: fresh.slice(atStart, fresh.length - atEnd),
    head: from + atStart,
    tail: blocks.length - to + atEnd,
  };
}

/** The lines at both ends that are the same and are furniture, or are not, as before. */
function withSameFurniture(same: Unchanged, before: BlockReading, layout: Layout): Unchanged {
  const added = layout.lines.length - before.lines.length;
  let { head, tail } = same;
  const differ = (line: number, lineBefore: number): void => {
    if (line < head) head = line;
    if (lineBefore >= before.lines.length - tail) tail = before.lines.length - lineBefore - 1;
  };
  for (const line of before.furniture) {
    if (line < head && !layout.furniture.has(line)) differ(line, -1);
    if (!layout.furniture.has(line + added)) differ(Number.POSITIVE_INFINITY, line);
  }
  for (const line of layout.furniture) {
    if (line < head && !before.furniture.has(line)) differ(line, -1);
    if (!before.furniture.has(line - added)) differ(Number.POSITIVE_INFINITY, line - added);
  }
  return { ...same, head, tail };
}

/**
 * Splits a document into blocks in text order (see `Block`): paragraphs with their wrapped lines joined, headings, items,
 * rows of tables, and page furniture, which does not end the paragraph it interrupts. Of a text that has been read before
 * only what changed is read anew; the result is the same.
 */
export function readBlocksAfter(before: BlockReading | null, snapshot: Snapshot): BlockReading {
  const same = before === null ? null : findUnchanged(before.snapshot, snapshot);
  const lines = same === null ? new Lines(snapshot) : new Lines(snapshot, before?.lines, same);
  const layout: Layout = {
    text: snapshot.text,
    lines,
    furniture: findFurniture(snapshot.text, lines),
    wrapping: measureWrapping(lines),
  };
  if (before === null || same === null || before.wrapping.width !== layout.wrapping.width)
    return readAll(snapshot, layout, same?.edit ?? null);
  return { ...readChanged(before, snapshot, layout, withSameFurniture(same, before, layout)), edit: same.edit };
}

/** Splits a document into blocks; see `readBlocksAfter`. */
export const readBlocks = (snapshot: Snapshot): readonly Block[] => readBlocksAfter(null, snapshot).blocks;

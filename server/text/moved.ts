import type { Block } from './block.ts';
import { descentOf } from './per-block.ts';
import type { Span } from './span.ts';

/** Where the blocks of a version differ from those of the version before, which had as many. */
export interface Change {
  readonly before: readonly Block[];
  /** The index of the first block that changed, and of the first behind them: the same in both versions. */
  readonly first: number;
  readonly end: number;
  /** Where the blocks behind them began in the version before, and how far they have moved since. */
  readonly from: number;
  readonly by: number;
}

/** How a version's blocks come from those of the version before; null where that is not known or their number changed. */
export function changeOf(blocks: readonly Block[]): Change | null {
  const descent = descentOf(blocks);
  if (descent === undefined) return null;
  // Only blocks descend from blocks.
  const before = descent.before as readonly Block[];
  if (before.length !== blocks.length) return null;
  const end = blocks.length - descent.tail;
  const from = before[end]?.start ?? Number.POSITIVE_INFINITY;
  return { before, first: descent.head, end, from, by: (blocks[end]?.start ?? from) - from };
}

/** A span of the version before as it is in this one; it must lie in no block that changed. The same span where it has not moved. */
export const movedSpan = (span: Span, { from, by }: Change): Span =>
  by === 0 || span.start < from ? span : { start: span.start + by, end: span.end + by };

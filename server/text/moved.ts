import type { Block } from './block.ts';
import { descentOf } from './per-block.ts';
import type { Span } from './span.ts';
import type { Edit } from './unchanged.ts';

/** Where the blocks of a version differ from those of the version before, which had as many. */
export interface Change {
  readonly before: readonly Block[];
  /** The index of the first block that changed, and of the first behind them: the same in both versions. */
  readonly first: number;
  readonly end: number;
  /** Where the blocks behind them began in the version before, and how far they have moved since. */
  readonly from: number;
  readonly by: number;
  /** What was written; null where that is not known. */
  readonly edit: Edit | null;
}

const EDITS = new WeakMap<readonly Block[], Edit>();

/** Notes how the text of a version comes from that of the version before it. */
export function noteEdit(blocks: readonly Block[], edit: Edit): void {
  EDITS.set(blocks, edit);
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
  return {
    before,
    first: descent.head,
    end,
    from,
    by: (blocks[end]?.start ?? from) - from,
    edit: EDITS.get(blocks) ?? null,
  };
}

/**
 * Carries what was found in the version before to where it stands now. What has not moved stays the same value, and what is
 * asked for twice moves to the same value.
 */
export class Mover {
  readonly change: Change;
  readonly #blocks: readonly Block[];
  /** Where what has changed begins, and from where on a text is known by its length only. */
  readonly #start: number;
  readonly #textEnd: number;
  readonly #moved = new Map<object, object>();
  #isLost = false;

  constructor(blocks: readonly Block[], change: Change) {
    this.change = change;
    this.#blocks = blocks;
    const { before, first } = change;
    this.#textEnd = before.at(-1)?.end ?? 0;
    this.#start = before[first]?.start ?? this.#textEnd;
  }

  /** What `move` makes of a value by means of this mover; null where anything in it stood in words that gave way to others. */
  moved<T>(value: T, move: (value: T, mover: this) => T): T | null {
    this.#isLost = false;
    const now = move(value, this);
    return this.#isLost ? null : now;
  }

  /** Where what begins at an offset begins now. */
  offset(at: number): number {
    const { from, by, edit } = this.change;
    if (at < this.#start) return at;
    if (at >= from) return at + by;
    return this.#within(at, edit !== null && at < edit.start, edit !== null && at >= edit.end);
  }

  /** Where what ends at an offset ends now. */
  end(at: number): number {
    const { from, by, edit } = this.change;
    if (at < this.#start) return at;
    if (at >= from) return at + by;
    // What ends with the text may be the text itself.
    const isBefore = edit !== null && at <= edit.start && at < this.#textEnd;
    return this.#within(at, isBefore, edit !== null && at > edit.end);
  }

  /** An offset in a block that changed. Its edges are edges whatever was written there. */
  #within(at: number, isBefore: boolean, isBehind: boolean): number {
    const { before, first, end, edit } = this.change;
    for (let index = first; index < end && at < this.#textEnd; index++) {
      if (before[index]?.start === at) return this.#blocks[index]?.start ?? at;
      if (before[index]?.end === at) return this.#blocks[index]?.end ?? at;
    }
    if (!isBefore && !isBehind) this.#isLost = true;
    return isBehind ? at + (edit?.by ?? 0) : at;
  }

  /** A span, with all else that it holds. */
  span<S extends Span>(span: S): S {
    const start = this.offset(span.start);
    const end = this.end(span.end);
    return start === span.start && end === span.end ? span : { ...span, start, end };
  }

  spanOrNull<S extends Span>(span: S | null): S | null {
    return span === null ? null : this.span(span);
  }

  /** A value that others hold, too: it moves once. */
  once<T extends object>(value: T, move: (value: T, mover: this) => T): T {
    // Only what a value moved to is noted under it.
    const known = this.#moved.get(value) as T | undefined;
    if (known !== undefined) return known;
    const now = move(value, this);
    if (now !== value) this.#moved.set(value, now);
    return now;
  }

  /** The members of a list; the same list where none has moved. */
  each<T>(values: readonly T[], move: (value: T, mover: this) => T): readonly T[] {
    let moved: T[] | null = null;
    for (let index = 0; index < values.length; index++) {
      // The index lies within the list.
      const value = values[index] as T;
      const now = move(value, this);
      if (moved === null && now !== value) moved = values.slice(0, index);
      moved?.push(now);
    }
    return moved ?? values;
  }

  /** Whether a value is one of the version before where it stands now. */
  isMoved(now: unknown, then: unknown): boolean {
    return now === then || (typeof then === 'object' && then !== null && this.#moved.get(then) === now);
  }
}

const MOVERS = new WeakMap<readonly Block[], Mover>();

/** What carries findings from the version before to this one; null where that is not known or the number of blocks changed. */
export function moverOf(blocks: readonly Block[]): Mover | null {
  const known = MOVERS.get(blocks);
  if (known !== undefined) return known;
  const change = changeOf(blocks);
  if (change === null) return null;
  const mover = new Mover(blocks, change);
  MOVERS.set(blocks, mover);
  // A version holds on to the one before it and to no other.
  MOVERS.delete(change.before);
  return mover;
}

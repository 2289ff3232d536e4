import type { Block, BlockKind } from '../text/block.ts';
import { type BlockReading, readBlocksAfter } from '../text/block-reading.ts';
import { noteEdit } from '../text/moved.ts';
import { noteDescent } from '../text/per-block.ts';
import type { Snapshot } from '../text/snapshot.ts';
import { type RecognisedPassage, recognisePassage } from './passages.ts';

/** A text's blocks with what was recognised in them, side by side. */
export interface Recognised {
  readonly blocks: readonly Block[];
  readonly passages: readonly RecognisedPassage[];
}

/** Reads the successive versions of one document: what an edit left alone is neither read nor recognised again. */
export interface Memory {
  read(snapshot: Snapshot): Recognised;
}

/** Reads a text of which nothing is known. */
export function recognise(snapshot: Snapshot): Recognised {
  const { blocks } = readBlocksAfter(null, snapshot);
  return { blocks, passages: blocks.map(({ passage, kind }) => recognisePassage(passage.text, kind)) };
}

/** What no passage begins with: in furniture less is looked for than elsewhere. */
const FURNITURE = '\n';
const keyOf = (text: string, kind: BlockKind): string => (kind === 'furniture' ? FURNITURE + text : text);

/** Passages that came in lately, wherever they stood: words that were cut out may come back. */
class Passages {
  readonly #size: number;
  #recent = new Map<string, RecognisedPassage>();
  #older = new Map<string, RecognisedPassage>();

  constructor(size: number) {
    this.#size = size;
  }

  recognise({ passage: { text }, kind }: Block): RecognisedPassage {
    const key = keyOf(text, kind);
    const known = this.#recent.get(key);
    if (known !== undefined) return known;
    const value = this.#older.get(key) ?? recognisePassage(text, kind);
    this.#recent.set(key, value);
    if (this.#recent.size >= this.#size) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    return value;
  }
}

/**
 * A memory for one document. Of passages that are no longer in the text it keeps those of the latest `size` that came in,
 * and as many before them. It holds on to the latest version's text and to no other.
 */
export function createMemory(size = 20_000): Memory {
  const passages = new Passages(size);
  let latest: { readonly reading: BlockReading; readonly passages: readonly RecognisedPassage[] } | null = null;
  return {
    read(snapshot) {
      const reading = readBlocksAfter(latest?.reading ?? null, snapshot);
      const { blocks, kept, edit } = reading;
      const before = latest?.passages ?? [];
      const fresh = blocks.slice(kept.head, blocks.length - kept.tail).map((block) => passages.recognise(block));
      const recognised = [...before.slice(0, kept.head), ...fresh, ...before.slice(before.length - kept.tail)];
      if (latest !== null) {
        noteDescent(blocks, latest.reading.blocks, kept.head, kept.tail);
        noteDescent(recognised, before, kept.head, kept.tail);
        if (edit !== null) noteEdit(blocks, edit);
      }
      latest = { reading, passages: recognised };
      return { blocks, passages: recognised };
    },
  };
}

import type { Block } from './block.ts';
import { firstFrom } from './span.ts';

/** A document's text, as far as those who look around a mention need it. */
export interface DocumentText {
  readonly length: number;
  slice(start: number, end: number): string;
  lastIndexOf(words: string, from: number): number;
}

const interrupts = (block: Block | undefined): boolean => block?.kind === 'furniture' || block?.kind === 'note';

/** A document's text of which it is noted which blocks' words are read in it (see `resumed.ts`). */
export class BlockText implements DocumentText {
  readonly #text: string;
  readonly #blocks: readonly Block[];

  constructor(text: string, blocks: readonly Block[]) {
    this.#text = text;
    this.#blocks = blocks;
  }

  get length(): number {
    return this.#text.length;
  }

  slice(start: number, end: number): string {
    for (let index = this.#firstAt(start); ; index++) {
      const block = this.#blocks[index];
      // To ask for a passage is to read it.
      if (block === undefined || block.start >= end || block.passage === undefined) break;
    }
    return this.#text.slice(start, end);
  }

  /** Notes nothing: what is looked for lies in what is then read up to `from`. */
  lastIndexOf(words: string, from: number): number {
    return this.#text.lastIndexOf(words, from);
  }

  /** The first block that may reach to an offset: before furniture stands the paragraph that it may interrupt. */
  #firstAt(offset: number): number {
    let index = Math.max(0, firstFrom(this.#blocks, offset + 1) - 1);
    while (index > 0 && interrupts(this.#blocks[index])) index--;
    return index;
  }
}

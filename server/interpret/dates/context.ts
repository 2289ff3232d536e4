import type { FoundDate } from '../../recognise/dates.ts';
import { splitSentences } from '../../recognise/sentences.ts';
import type { Block } from '../../text/block.ts';
import { perPassage } from '../../text/per-passage.ts';
import { firstFrom, type Span } from '../../text/span.ts';
import type { Stretch } from '../calendar.ts';
import type { Lean } from './verbs.ts';

/** A date of the document that has been resolved, as far as later ones may need it. */
export interface Resolved {
  readonly stretch: Stretch;
  readonly found: FoundDate;
  readonly block: number;
  readonly sentence: number;
  /** Its place in the document. */
  readonly span: Span;
  /** Whether the text names its year. */
  readonly isFull: boolean;
  /** Whether another date of the text gave it its year. */
  readonly isGoverned: boolean;
  /** The tense that it was read by. */
  readonly lean: Lean;
}

const sentencesOf = perPassage(splitSentences);
const NONE: readonly Span[] = Object.freeze([]);

/** The sentences of a document’s blocks, split when first asked for. */
export class Sentences {
  readonly #blocks: readonly Block[];

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
  }

  /** The index of the sentence of a block that holds a place. */
  indexAt(block: number, at: number): number {
    return Math.max(0, firstFrom(this.#of(block), at + 1) - 1);
  }

  /** A sentence of a block: offsets into its passage’s text. */
  at(block: number, index: number): Span {
    return this.#of(block)[index] ?? { start: 0, end: this.#blocks[block]?.passage.text.length ?? 0 };
  }

  #of(block: number): readonly Span[] {
    const passage = this.#blocks[block]?.passage;
    return passage === undefined ? NONE : sentencesOf(passage);
  }
}

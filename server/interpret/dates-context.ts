import type { FoundDate } from '../recognise/dates.ts';
import { splitSentences } from '../recognise/sentences.ts';
import type { Block } from '../text/block.ts';
import { firstFrom, type Span } from '../text/span.ts';
import type { Stretch } from './calendar.ts';
import type { Lean } from './dates-tense.ts';

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
  /** The tense that it was read by. */
  readonly lean: Lean;
}

const SEPARATOR = /^\s?(?:[-\u2013\u2014\u2500:|,]|\.(?!\d)|$)/;
const LETTER = /\p{L}/gu;
const MOST_WORDS_IN_LABEL = 12;

/** Whether a date opens its block as a label: `April 2017 - First visit`, a row’s first cell, a heading that is a date. */
export const isLabel = (found: FoundDate, block: Block): boolean =>
  !/[\p{L}\d]/u.test(block.passage.text.slice(0, found.start)) && SEPARATOR.test(block.passage.text.slice(found.end));

/** Whether a heading is hardly more than this date. */
export function isDateHeading(found: FoundDate, block: Block): boolean {
  if (block.kind !== 'heading') return false;
  const rest = block.passage.text.slice(0, found.start) + block.passage.text.slice(found.end);
  return (rest.match(LETTER)?.length ?? 0) <= MOST_WORDS_IN_LABEL;
}

/** The sentences of a block, split when first asked for. */
export class Sentences {
  readonly #blocks: readonly Block[];
  readonly #split = new Map<number, readonly Span[]>();

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
  }

  /** The index of the sentence of a block that holds a place. */
  indexAt(block: number, at: number): number {
    const sentences = this.#of(block);
    return Math.max(0, firstFrom(sentences, at + 1) - 1);
  }

  at(block: number, index: number): Span {
    return this.#of(block)[index] ?? { start: 0, end: this.#blocks[block]?.passage.text.length ?? 0 };
  }

  #of(block: number): readonly Span[] {
    const split = this.#split.get(block) ?? splitSentences(this.#blocks[block]?.passage.text ?? '');
    this.#split.set(block, split);
    return split;
  }
}

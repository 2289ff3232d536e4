import type { Passage } from './passage.ts';
import { noteKind, noteWords } from './readings.ts';
import type { Span } from './span.ts';

/**
 * What a stretch of a report is:
 * - `heading`: a title, crosshead or section heading, wrapped or not;
 * - `paragraph`: running prose, wrapped or not, also one that page furniture interrupts;
 * - `item`: a bullet or numbered paragraph, without its mark (`•`, `1.`) in the passage;
 * - `row`: a table's row, whose cells the passage joins by ` | `;
 * - `furniture`: running titles, page numbers, recycled-paper notes: names and dates in them are read, nothing is concluded from them;
 * - `note`: a line that a reader has added (`// …`): none of the report's words.
 */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'furniture' | 'note';

/** One block of a text. Blocks are in text order; a paragraph that furniture interrupts spans the furniture too. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly passage: Passage;
}

/** A block of which it is noted when its kind or its words are read. */
class NotedBlock implements Block {
  readonly ownKind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly ownPassage: Passage;

  constructor(kind: BlockKind, start: number, end: number, passage: Passage) {
    this.ownKind = kind;
    this.start = start;
    this.end = end;
    this.ownPassage = passage;
  }

  get kind(): BlockKind {
    noteKind(this.ownPassage);
    return this.ownKind;
  }

  get passage(): Passage {
    noteWords(this.ownPassage);
    return this.ownPassage;
  }
}

/** Makes a block; who reads its kind or its passage is noted (see `readings.ts`). */
export const makeBlock = (kind: BlockKind, { start, end }: Span, passage: Passage): Block =>
  new NotedBlock(kind, start, end, passage);

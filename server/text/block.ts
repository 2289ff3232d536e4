import type { Passage } from './passage.ts';
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

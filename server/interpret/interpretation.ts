import type { Block } from '../text/block.ts';
import type { Snapshot } from '../text/snapshot.ts';
import type { Span } from '../text/span.ts';
import type { DateRange, Inspection, Mention } from './finding.ts';

/** A part of the text under a heading: the outline's skeleton. `span` runs from the heading to the next one of its level. */
export interface Section extends Span {
  readonly title: string;
  readonly heading: Span;
  /** 1 for the document's title, 2 for its sections, and so on. */
  readonly level: number;
}

/** What kind of document the text is, as far as its shape tells. */
export type Genre = 'official-report' | 'official-letter' | 'press' | 'other';

/** What one version of a text says, before any rule has looked at it. Frozen; offsets are UTF-16 units. */
export interface Interpretation {
  readonly snapshot: Snapshot;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly genre: Genre;
  /** Whether the text is about inspections of children's services at all, and how surely (0 to 1). */
  readonly likelihood: number;
  readonly published: DateRange | null;
  readonly publishedSpan: Span | null;
  /** In text order; where two begin together the longer first. Quotations hold others; all else is disjoint within its type. */
  readonly mentions: readonly Mention[];
  readonly inspections: readonly Inspection[];
}

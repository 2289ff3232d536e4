import type { Block } from '../text/block.ts';
import { type Span, spansWithin } from '../text/span.ts';
import type { DateMention } from './finding.ts';

/** Sections that their heading dates: what stands under `October 2022: full inspection` is of that time. */

/** A document with its dates, in text order. */
interface DatedText {
  readonly document: string;
  readonly dates: readonly DateMention[];
  readonly published: string | null;
}

/** The dates within a span that are known, in text order. */
export const datesIn = (dates: readonly DateMention[], span: Span): readonly DateMention[] =>
  spansWithin(dates, span).filter(({ from }) => from !== null);

const LONGEST_DATED_HEADING = 80;
/** Words of a heading whose date is the document's own, or only bounds what stands under it. */
const NO_SECTION_DATE =
  /\b(?:updated|published|posted|issued|circulated)\b|\b(?:before|since|after|until|by|from)\s*$/i;

/** `October 2022: full inspection`, `2010`: the date of the heading that a block stands under, by the block's start. */
export function datesOfSections(
  blocks: readonly Block[],
  { dates, document, published }: DatedText,
): ReadonlyMap<number, DateMention> {
  const sections = new Map<number, DateMention>();
  let current: DateMention | null = null;
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      if (current !== null) sections.set(block.start, current);
      continue;
    }
    const [first] = datesIn(dates, block);
    const isShort = block.end - block.start <= LONGEST_DATED_HEADING;
    const opens = first !== undefined && !/\p{L}/u.test(document.slice(block.start, first.start));
    const isOwn =
      first !== undefined &&
      ((first.from === published && !first.relative) || NO_SECTION_DATE.test(block.passage.text));
    current = first !== undefined && isShort && opens && !isOwn ? first : null;
  }
  return sections;
}

import type { Block } from '../../text/block.ts';
import type { DocumentText } from '../../text/document-text.ts';
import { perMember } from '../../text/per-block.ts';
import { type Span, spansWithin } from '../../text/span.ts';
import { isSetOff } from '../dates/capitals.ts';
import type { DateMention } from '../finding.ts';

/** Sections that their heading dates: what stands under `October 2022: full inspection` is of that time. */

/** A document with its dates, in text order. */
interface DatedText {
  readonly document: DocumentText;
  readonly dates: readonly DateMention[];
  readonly published: string | null;
}

/** The dates within a span that are known, in text order. */
export const datesIn = (dates: readonly DateMention[], span: Span): readonly DateMention[] =>
  spansWithin(dates, span).filter(({ from }) => from !== null);

/** Nothing but a bullet stands before the date that opens an entry. */
const LONGEST_BULLET = 4;
const ENDS_OPENING = /^\s?[-|–—:.]/;

/** `4-28 July 2016 - …`, `June 2014. …`: the dates at the heads of a dated list's entries, by the block's start. */
export function datesOfEntries(
  blocks: readonly Block[],
  { dates, document }: Pick<DatedText, 'dates' | 'document'>,
): ReadonlyMap<number, DateMention> {
  const entries = new Map<number, DateMention>();
  let next = 0;
  for (const { start, end } of blocks) {
    while ((dates[next]?.start ?? end) < start) next++;
    const first = dates[next];
    if (first === undefined) break;
    const isOpening =
      first.from !== null && first.end <= end && document.slice(start, first.start).length <= LONGEST_BULLET;
    const behind = document.slice(first.end, Math.min(end, first.end + 3));
    if (isOpening && (ENDS_OPENING.test(behind) || isSetOff(document.slice(first.start, first.end), behind)))
      entries.set(start, first);
  }
  return entries;
}

const LONGEST_DATED_HEADING = 80;
/** Nothing, `Table 2:` or `Inspection of` stands before the date that a heading begins with. */
const LEADS_TO_DATE =
  /^[^\p{L}]*$|^(?:table|figure|appendix|annex|part) (?:\d{1,2}|\p{L})[:.]? \(?$|^(?:table \d{1,2}[:.]? )?(?:the |our )?(?:(?:full|standard|short|first|second|last|latest|previous|ofsted) )*(?:re-?inspection|inspection|visit|fieldwork|judge?ments|findings|grades|ratings)(?: of| in| from| on|:|,|\s[-–])? \(?$/iu;
/** `Luton (July 2022)`, `Luton, July 2022:`: a name and its date. */
const NAMES_BEFORE = /^\p{Lu}[\p{L} '’-]{2,40}(?: \((?:inspected |visited )?|[,:] ?| [–—-] )$/u;
/** `How Luton was rated in July 2022`: a heading that tells of verdicts and ends in their date. */
const VERDICTS_BEFORE =
  /\b(?:rated|judged|graded|grades|ratings|judge?ments|said|found|saw|inspected|verdicts?|results?|findings)(?: overall)?(?:[,:]| in| of| from| on| for)? ?\(?$/i;
const CLOSES = /^\)?:?$/;
/** Words of a heading whose date is the document's own, or only bounds what stands under it. */
const NO_SECTION_DATE =
  /\b(?:updated|published|posted|issued|circulated)\b|\b(?:before|since|after|until|by|from)\s*$/i;

/** `Table 2: 2017`, the line above the rows of a table and read as one of them. */
const CAPTION = /^table (?:\d{1,2}|\p{Lu})\b[^|]{0,60}[-_=]*$/iu;
/** What heads a section: a heading, or a table's caption, which heads its rows. */
const headsOf = perMember(({ kind, passage: { text } }: Block): 'section' | 'table' | null =>
  CAPTION.test(text) && (kind === 'row' || kind === 'heading') ? 'table' : kind === 'heading' ? 'section' : null,
);

/** `October 2022: full inspection`, `2010`: the date of the heading that a block stands under, by the block's start. */
export function datesOfSections(
  blocks: readonly Block[],
  { dates, document, published }: DatedText,
): ReadonlyMap<number, DateMention> {
  const sections = new Map<number, DateMention>();
  let current: DateMention | null = null;
  let head: 'section' | 'table' | null = null;
  for (const [index, opening] of headsOf(blocks).entries()) {
    if (opening === null && current === null) continue;
    const block = blocks[index];
    if (block === undefined) continue;
    if (opening === null) {
      if (head === 'table' && block.kind !== 'row') current = null;
      if (current !== null) sections.set(block.start, current);
      continue;
    }
    head = opening;
    const [first] = datesIn(dates, block);
    const isShort = opening === 'table' || block.end - block.start <= LONGEST_DATED_HEADING;
    const before = first === undefined ? '' : document.slice(block.start, first.start);
    const opens =
      first !== undefined &&
      (LEADS_TO_DATE.test(before) ||
        ((NAMES_BEFORE.test(before) || VERDICTS_BEFORE.test(before)) &&
          CLOSES.test(document.slice(first.end, block.end))));
    const isOwn =
      first !== undefined &&
      (((first.from === published || first.to === published) && !first.relative) ||
        NO_SECTION_DATE.test(block.passage.text));
    current = first !== undefined && isShort && opens && !isOwn ? first : null;
  }
  return sections;
}

import type { Block } from '../text/block.ts';
import { indicesOf, perBlock } from '../text/per-block.ts';
import { contains, inTextOrder, spansWithin } from '../text/span.ts';
import { councilAt } from './councils.ts';
import type { InterpretedDates } from './dates.ts';
import { estimateLikelihood } from './document/likelihood.ts';
import type { DocumentSetting } from './document/setting.ts';
import type { EventMention, GradeMention, Mention, QuoteMention } from './finding.ts';
import type { Visit } from './inspections/visits.ts';
import { readInspections } from './inspections.ts';
import type { Interpretation } from './interpretation.ts';

const LONGEST_TITLE = 100;

/** Whether a block is a heading, or a line without an end that may be one (`Swindon: the focused visit`). */
const areTitles = perBlock(
  ({ kind, passage: { text } }): boolean =>
    kind === 'heading' || (kind === 'paragraph' && text.length <= LONGEST_TITLE && /[\p{L}\p{N})]$/u.test(text)),
);

/** The kinds of visit that headings name, in text order. */
const inHeadings = (blocks: readonly Block[], events: readonly EventMention[]): readonly EventMention[] =>
  events.length === 0
    ? []
    : indicesOf(areTitles(blocks)).flatMap((index) => {
        const heading = blocks[index];
        return heading === undefined ? [] : spansWithin(events, heading);
      });

/** Puts all mentions in text order and notes which quotation holds which. */
function nestInQuotations(mentions: readonly Mention[]): readonly Mention[] {
  const sorted = mentions.toSorted(inTextOrder);
  let quotation: { readonly index: number; readonly mention: QuoteMention } | null = null;
  return sorted.map((mention, index): Mention => {
    if (mention.type === 'quote') {
      quotation = { index, mention };
      return Object.freeze(mention);
    }
    const holds = quotation !== null && contains(quotation.mention, mention);
    return Object.freeze(holds ? { ...mention, inQuotation: quotation?.index ?? null } : mention);
  });
}

/** All mentions, linked with each other and with the inspections that they tell of. */
export type Linked = Pick<Interpretation, 'mentions' | 'inspections' | 'likelihood'>;

/** Puts together what was found one by one. */
export function linkMentions(
  blocks: readonly Block[],
  { dates, published }: InterpretedDates,
  { genre, head, councils }: DocumentSetting,
  events: readonly EventMention[],
  visits: readonly Visit[],
  grades: readonly GradeMention[],
  quotes: readonly QuoteMention[],
): Linked {
  const linked = readInspections({
    head,
    main: councils.main,
    published,
    visits,
    events,
    headings: inHeadings(blocks, events),
    grades,
    councilAt: (at) => councilAt(councils, at),
  });
  const mentions = nestInQuotations([...dates, ...councils.mentions, ...linked.grades, ...quotes, ...linked.events]);
  return { mentions, inspections: linked.inspections, likelihood: estimateLikelihood(blocks, mentions, genre) };
}

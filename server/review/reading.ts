import type {
  CouncilMention,
  DateMention,
  EventMention,
  GradeMention,
  Inspection,
  QuoteMention,
} from '../interpret/finding.ts';
import type { Interpretation } from '../interpret/interpretation.ts';
import { groupBy } from '../knowledge/grouping.ts';
import type { Block } from '../text/block.ts';
import { BlockText } from '../text/document-text.ts';
import { countLeading } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import type { Severity } from './problem.ts';

/** What rules ask of an interpretation again and again, sorted out once. */
interface Sorted {
  readonly dates: readonly DateMention[];
  readonly councils: readonly CouncilMention[];
  readonly grades: readonly GradeMention[];
  readonly quotations: readonly QuoteMention[];
  readonly events: readonly EventMention[];
  readonly judgements: ReadonlyMap<number, readonly GradeMention[]>;
}

const SORTED = new WeakMap<Interpretation, Sorted>();

function sortOut({ mentions }: Interpretation): Sorted {
  const dates: DateMention[] = [];
  const councils: CouncilMention[] = [];
  const grades: GradeMention[] = [];
  const quotations: QuoteMention[] = [];
  const events: EventMention[] = [];
  for (const mention of mentions) {
    if (mention.type === 'date') dates.push(mention);
    else if (mention.type === 'council') councils.push(mention);
    else if (mention.type === 'grade') grades.push(mention);
    else if (mention.type === 'quote') quotations.push(mention);
    else events.push(mention);
  }
  const judgements = grades.filter((grade) => grade.use === 'judgement' && grade.inspection !== null);
  return {
    dates,
    councils,
    grades,
    quotations,
    events,
    judgements: groupBy(judgements, (grade) => grade.inspection ?? -1),
  };
}

function sorted(interpretation: Interpretation): Sorted {
  const known = SORTED.get(interpretation);
  if (known !== undefined) return known;
  const fresh = sortOut(interpretation);
  SORTED.set(interpretation, fresh);
  return fresh;
}

export const datesIn = (interpretation: Interpretation): readonly DateMention[] => sorted(interpretation).dates;

export const gradesIn = (interpretation: Interpretation): readonly GradeMention[] => sorted(interpretation).grades;

export const councilsIn = (interpretation: Interpretation): readonly CouncilMention[] =>
  sorted(interpretation).councils;

export const quotationsIn = (interpretation: Interpretation): readonly QuoteMention[] =>
  sorted(interpretation).quotations;

export const eventsIn = (interpretation: Interpretation): readonly EventMention[] => sorted(interpretation).events;

/** The judgements on councils that belong to one inspection, in text order. */
export const judgementsOf = (interpretation: Interpretation, inspection: number): readonly GradeMention[] =>
  sorted(interpretation).judgements.get(inspection) ?? [];

/** The inspections with their indexes in `Interpretation.inspections`. */
export const inspectionsIn = ({
  inspections,
}: Interpretation): readonly (readonly [inspection: Inspection, index: number])[] =>
  inspections.map((inspection, index) => [inspection, index]);

/** Whether a day is known with its year. */
export const isKnownDay = (date: string | null): date is string => date !== null && !date.startsWith('-');

/** Whether the inspectorate wrote the text: then a problem is more likely to be in the reading than in the text. */
export const isOfficial = ({ genre }: Interpretation): boolean =>
  genre === 'official-report' || genre === 'official-letter';

/** The severity wanted, or `information` in the inspectorate's own texts. */
export const unlessOfficial = (interpretation: Interpretation, wanted: Severity): Severity =>
  isOfficial(interpretation) && (wanted === 'error' || wanted === 'warning') ? 'information' : wanted;

/** The day on which the text was written, as far as it tells: its publication, else the end of the inspection that it reports. */
export function dayOfWriting({ published, inspections }: Interpretation): string | null {
  const day = published?.from ?? inspections.find((inspection) => inspection.isSubject)?.to ?? null;
  return isKnownDay(day) ? day : null;
}

/** The block that holds the span's start, or null between blocks. */
export function blockAt({ blocks }: Interpretation, { start }: Span): Block | null {
  const block = blocks[countLeading(blocks, (one) => one.start <= start) - 1];
  return block !== undefined && start < block.end ? block : null;
}

/** A line of this length that ends in a grade reads as a heading, whatever it was taken for. */
const LONGEST_LABEL = 150;

/**
 * Where a report states its judgements: in a heading, in a table, or in a line of its own that ends with the grade. Null for
 * running text.
 */
export function frameOf(interpretation: Interpretation, span: Span): 'heading' | 'row' | null {
  const block = blockAt(interpretation, span);
  if (block === null) return null;
  if (block.kind === 'heading' || block.kind === 'row') return block.kind;
  return block.passage.text.length <= LONGEST_LABEL && block.end === span.end ? 'heading' : null;
}

/**
 * Whether a judgement may be held against others: in the inspectorate's own texts only one in a heading or a table, since
 * their prose grades much that is no area of the framework.
 */
export const isStated = (interpretation: Interpretation, span: Span): boolean =>
  !isOfficial(interpretation) || frameOf(interpretation, span) !== null;

/** The document's own words. Rules read them by this and by passages only, so that what they read is noted (see `resumed.ts`). */
export const wordsAt = ({ snapshot, blocks }: Interpretation, { start, end }: Span): string =>
  new BlockText(snapshot.text, blocks).slice(start, end);

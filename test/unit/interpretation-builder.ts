import type {
  CouncilMention,
  DateMention,
  EventMention,
  GradeMention,
  Inspection,
  Mention,
  QuoteMention,
} from '../../server/interpret/finding.ts';
import type { Interpretation } from '../../server/interpret/interpretation.ts';
import type { Block, BlockKind } from '../../server/text/block.ts';
import { takeSnapshot } from '../../server/text/snapshot.ts';
import { inTextOrder, type Span } from '../../server/text/span.ts';

/** Finds the nth occurrence of some words in the text under test, and fails the test where there is none. */
export type Locate = (words: string, nth?: number) => Span;

export const dateAt = (span: Span, values: Partial<DateMention>): DateMention => ({
  type: 'date',
  from: null,
  to: values.from ?? null,
  precision: 'range',
  relative: false,
  supplied: 'nothing',
  resolvedFrom: null,
  fault: null,
  inQuotation: null,
  evidence: [],
  ...span,
  ...values,
});

export const councilAt = (span: Span, council: string, values: Partial<CouncilMention> = {}): CouncilMention => ({
  type: 'council',
  council,
  form: 'name',
  body: null,
  inQuotation: null,
  evidence: [],
  ...span,
  ...values,
});

export const gradeAt = (span: Span, grade: string, values: Partial<GradeMention>): GradeMention => ({
  type: 'grade',
  grade,
  use: 'judgement',
  areas: ['overall'],
  councils: ['rutland'],
  framework: null,
  from: null,
  to: null,
  inspection: null,
  inQuotation: null,
  evidence: [],
  ...span,
  ...values,
});

export const quoteAt = (span: Span, values: Partial<QuoteMention> = {}): QuoteMention => ({
  type: 'quote',
  speaker: 'unknown',
  by: null,
  bySpan: null,
  missing: null,
  inQuotation: null,
  evidence: [],
  ...span,
  ...values,
});

export const eventAt = (span: Span, kind: EventMention['kind'], inspection: number | null = null): EventMention => ({
  type: 'event',
  kind,
  inspection,
  inQuotation: null,
  evidence: [],
  ...span,
});

export const inspectionAt = (span: Span, values: Partial<Inspection>): Inspection => ({
  council: 'rutland',
  kind: 'standard',
  framework: 'ilacs',
  from: null,
  to: values.from ?? null,
  published: null,
  leadInspector: null,
  judgements: [],
  isSubject: true,
  ...span,
  ...values,
});

interface Parts extends Partial<Omit<Interpretation, 'snapshot' | 'blocks' | 'mentions'>> {
  readonly mentions?: readonly Mention[];
  /** The kind of each block, in order; paragraphs where none is given. */
  readonly kinds?: readonly BlockKind[];
}

function blocksOf(text: string, kinds: readonly BlockKind[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const part of text.matchAll(/\S(?:.|\n(?!\n))*/g)) {
    const start = part.index;
    const passage = { text: part[0].replace(/\n/g, ' '), breaks: [0], origins: [0] };
    blocks.push({ kind: kinds[blocks.length] ?? 'paragraph', start, end: start + part[0].length, passage });
  }
  return blocks;
}

/** An interpretation of a text as a test wants it: blocks are parted by blank lines, all else is given. */
export function interpret(text: string, make: (at: Locate) => Parts = () => ({})): Interpretation {
  const at: Locate = (words, nth = 1) => {
    let start = -1;
    for (let i = 0; i < nth; i++) {
      start = text.indexOf(words, start + 1);
      if (start < 0) throw new Error(`“${words}” is not there ${nth} times.`);
    }
    return { start, end: start + words.length };
  };
  const { mentions = [], kinds = [], ...rest } = make(at);
  return {
    snapshot: takeSnapshot(text),
    blocks: blocksOf(text, kinds),
    sections: [],
    genre: 'press',
    likelihood: 1,
    published: null,
    publishedSpan: null,
    inspections: [],
    ...rest,
    mentions: [...mentions].sort(inTextOrder),
  };
}

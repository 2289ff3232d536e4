import type { GradeMention, Mention, QuoteMention } from '../interpret/finding.ts';
import type { TokenModifier, TokenType } from '../names.ts';
import type { Report } from '../report.ts';
import { lineOf, lineSpan, type Snapshot } from '../text/snapshot.ts';
import { contains, inTextOrder, overlaps, type Span } from '../text/span.ts';

/** A stretch of one line that shows as one kind of thing. */
export interface Mark extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

const GRADE_MODIFIERS: ReadonlyMap<string, TokenModifier> = new Map([
  ['outstanding', 'outstanding'],
  ['good', 'good'],
  ['requires-improvement', 'requiresImprovement'],
  ['inadequate', 'inadequate'],
  ['adequate', 'adequate'],
  ['satisfactory', 'satisfactory'],
]);

/** Kinds of inspection that end in grades; the others never do. */
const GRADED_KINDS: ReadonlySet<string> = new Set(['standard', 'short', 'sif']);

function modifiersOfGrade(grade: GradeMention): readonly TokenModifier[] {
  const rank = GRADE_MODIFIERS.get(grade.grade) ?? 'otherGrade';
  return grade.use === 'judgement' ? [rank] : [rank, 'otherUse'];
}

function modifiersOfQuotation(quotation: QuoteMention): readonly TokenModifier[] {
  const unbalanced: readonly TokenModifier[] = quotation.missing === null ? [] : ['unbalanced'];
  switch (quotation.speaker) {
    case 'inspectorate':
      return ['inspectorate', ...unbalanced];
    case 'authority':
      return ['authority', ...unbalanced];
    case 'other':
      return ['otherSpeaker', ...unbalanced];
    case 'unknown':
      return ['unknownSpeaker', ...unbalanced];
  }
}

const isUnresolved = (from: string | null): boolean => from === null || from.startsWith('-');

/** What a mention shows as. */
export function markOf(mention: Mention): { readonly type: TokenType; readonly modifiers: readonly TokenModifier[] } {
  switch (mention.type) {
    case 'grade':
      return { type: 'grade', modifiers: modifiersOfGrade(mention) };
    case 'quote':
      return { type: 'quotation', modifiers: modifiersOfQuotation(mention) };
    case 'council':
      return { type: 'council', modifiers: mention.form === 'anaphor' ? ['anaphor'] : [] };
    case 'event':
      return { type: 'inspection', modifiers: [GRADED_KINDS.has(mention.kind) ? 'graded' : 'ungraded'] };
    case 'date': {
      const unresolved: readonly TokenModifier[] = isUnresolved(mention.from) ? ['unresolved'] : [];
      return { type: 'date', modifiers: mention.relative ? ['relative', ...unresolved] : unresolved };
    }
  }
}

/** Mentions in text order without those that overlap an earlier one: the longer of two that begin together stays. */
function withoutOverlaps<T extends Span>(mentions: readonly T[]): readonly T[] {
  const kept: T[] = [];
  let reached = 0;
  for (const mention of [...mentions].sort(inTextOrder)) {
    if (mention.start < reached || mention.end <= mention.start) continue;
    kept.push(mention);
    reached = mention.end;
  }
  return kept;
}

/** What is left of `span` when the stretches of `holes` (in text order, disjoint) are cut out. */
function cut(span: Span, holes: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let at = span.start;
  for (const hole of holes) {
    if (hole.start > at) left.push({ start: at, end: Math.min(hole.start, span.end) });
    at = Math.max(at, hole.end);
  }
  if (at < span.end) left.push({ start: at, end: span.end });
  return left;
}

const isBlank = (unit: number): boolean => unit <= 32 || unit === 0xa0 || unit === 0xfeff;

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The parts of a span on each of its lines, without the blanks at their ends. */
function* byLine(snapshot: Snapshot, span: Span): Generator<Span> {
  const last = lineOf(snapshot, span.end);
  for (let line = lineOf(snapshot, span.start); line <= last; line++) {
    const whole = lineSpan(snapshot, line);
    const part = trim(snapshot.text, {
      start: Math.max(whole.start, span.start),
      end: Math.min(whole.end, span.end),
    });
    if (part.end > part.start) yield part;
  }
}

/** Those of `sorted` (in text order, disjoint) that overlap `span`; `from` says where to begin and moves on. */
class Cursor {
  #at = 0;
  readonly #sorted: readonly Span[];

  constructor(sorted: readonly Span[]) {
    this.#sorted = sorted;
  }

  within(span: Span): readonly Span[] {
    const sorted = this.#sorted;
    while (this.#at < sorted.length && (sorted[this.#at]?.end ?? 0) <= span.start) this.#at++;
    const found: Span[] = [];
    for (let i = this.#at; i < sorted.length; i++) {
      const one = sorted[i];
      if (one === undefined || one.start >= span.end) break;
      if (overlaps(one, span)) found.push(one);
    }
    return found;
  }
}

function* marksOf(report: Report, mentions: readonly Mention[], holes: readonly Span[]): Generator<Mark> {
  const cursor = new Cursor(holes);
  for (const mention of mentions) {
    const { type, modifiers } = markOf(mention);
    for (const rest of cut(mention, cursor.within(mention))) {
      for (const part of byLine(report.snapshot, rest)) yield { ...part, type, modifiers };
    }
  }
}

/**
 * What a report's findings show as: marks in text order, disjoint, each on one line. A quotation is cut around the
 * findings that it holds, and everything around page furniture.
 */
export function findMarks(report: Report): readonly Mark[] {
  const furniture = report.blocks.filter((block) => block.kind === 'furniture');
  const quotations = withoutOverlaps(report.mentions.filter((mention) => mention.type === 'quote'));
  const others = withoutOverlaps(report.mentions.filter((mention) => mention.type !== 'quote'));
  const holes = withoutOverlaps<Span>([...others, ...furniture]);
  const marks = [...marksOf(report, others, furniture), ...marksOf(report, quotations, holes)];
  return marks.sort(inTextOrder);
}

/** The marks that lie in or touch a stretch of the text. */
export const marksWithin = (marks: readonly Mark[], span: Span): readonly Mark[] =>
  marks.filter((mark) => overlaps(mark, span) || contains(mark, span));

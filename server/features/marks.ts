import type { GradeMention, Mention, QuoteMention } from '../interpret/finding.ts';
import type { TokenModifier, TokenType } from '../names.ts';
import type { Report } from '../report.ts';
import type { Snapshot } from '../text/snapshot.ts';
import { inTextOrder, overlaps, type Span } from '../text/span.ts';

/** A stretch of one line that shows as one kind of thing. */
export interface Mark extends Span {
  /** The zero-based line that holds it. */
  readonly line: number;
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

type Look = Pick<Mark, 'type' | 'modifiers'>;

/** What a mention shows as. */
function lookOf(mention: Mention): Look {
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

/** Puts a mark on each line of a stretch, without the blanks at its ends; returns the line that it ends in. */
function putByLine(snapshot: Snapshot, { start, end }: Span, from: number, look: Look, marks: Mark[]): number {
  const { text, lineStarts } = snapshot;
  let line = from;
  while (line + 1 < lineStarts.length && (lineStarts[line + 1] ?? 0) <= start) line++;
  for (let at = start; at < end; line++) {
    const next = lineStarts[line + 1] ?? text.length;
    let last = Math.min(next, end);
    while (at < last && isBlank(text.charCodeAt(at))) at++;
    while (last > at && isBlank(text.charCodeAt(last - 1))) last--;
    if (last > at) marks.push({ start: at, end: last, line, type: look.type, modifiers: look.modifiers });
    if (next >= end) return line;
    at = next;
  }
  return line;
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

/** The marks of mentions (in text order, disjoint), cut around the holes. */
function marksOf(report: Report, mentions: readonly Mention[], holes: readonly Span[]): Mark[] {
  const cursor = new Cursor(holes);
  const marks: Mark[] = [];
  let line = 0;
  for (const mention of mentions) {
    const look = lookOf(mention);
    for (const rest of cut(mention, cursor.within(mention))) {
      line = putByLine(report.snapshot, rest, line, look, marks);
    }
  }
  return marks;
}

/** Two runs of marks, each in text order and disjoint from the other, as one. */
function merge(a: readonly Mark[], b: readonly Mark[]): readonly Mark[] {
  const merged: Mark[] = [];
  let i = 0;
  for (const mark of a) {
    for (let other = b[i]; other !== undefined && other.start < mark.start; other = b[++i]) merged.push(other);
    merged.push(mark);
  }
  return merged.concat(b.slice(i));
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
  return merge(marksOf(report, others, furniture), marksOf(report, quotations, holes));
}

/** The marks that lie in or touch a stretch of the text. */
export const marksWithin = (marks: readonly Mark[], span: Span): readonly Mark[] =>
  marks.filter((mark) => mark.start < span.end && mark.end >= span.start);

import { countLeading } from './search.ts';

/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Text order: by start, and the longer one first where two begin together. */
export const inTextOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/**
 * The index of the first of `sorted` (by start) that begins at or after `offset`;
 * `sorted.length` where none does.
 */
export const firstFrom = (sorted: readonly Span[], offset: number): number =>
  countLeading(sorted, ({ start }) => start < offset);

/** Those of `sorted` spans (in text order) that lie wholly within `span`. */
export function spansWithin<T extends Span>(sorted: readonly T[], span: Span): readonly T[] {
  const found: T[] = [];
  for (let i = firstFrom(sorted, span.start); i < sorted.length; i++) {
    const one = sorted[i];
    if (one === undefined || one.start >= span.end) break;
    if (one.end <= span.end) found.push(one);
  }
  return found;
}

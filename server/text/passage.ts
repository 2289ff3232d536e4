import type { Span } from './span.ts';

/**
 * The words of a block on one line, as a reader takes them in: wrapped lines joined by one blank, words hyphenated
 * at a line end put together again, odd spaces made blanks, ligatures spelt out, soft hyphens and page furniture left out.
 * Recognisers read `text` and give offsets into it; `toSpan` carries these back to the document.
 */
export interface Passage {
  readonly text: string;
  /** Offsets into `text` at which the distance to the document's offsets changes; ascending, the first is 0. */
  readonly breaks: readonly number[];
  /** For each break, the document's offset of the character that stands there. */
  readonly origins: readonly number[];
}

function originOf(passage: Passage, at: number): number {
  const { breaks, origins } = passage;
  let low = 0;
  let high = breaks.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return (origins[low] ?? 0) + at - (breaks[low] ?? 0);
}

/** The document's span for `[start, end)` of a passage's text; `end` must be greater than `start`. */
export function toSpan(passage: Passage, start: number, end: number): Span {
  return { start: originOf(passage, start), end: originOf(passage, end - 1) + 1 };
}

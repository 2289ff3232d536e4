import type { Span } from '../../text/span.ts';

const ABBREVIATED =
  /(?:^|[^\p{L}\p{N}])(?:mr|mrs|ms|dr|st|rev|prof|cllr|cllrs|coun|gen|lt|col|sgt|hon|no|nos|vs|pp?|para|paras|dept|inc|ltd|co|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|e\.g|i\.e|etc|approx|fig|ref|\p{L})$/iu;
const BEGINS_SENTENCE = /^[)\]"'\u2018\u201c\u2019\u201d*_]*\s+["'\u2018\u201c([*_]*[\p{Lu}\p{N}]/u;
const ENDS_QUOTED_SENTENCE = /[.!?\u2026]["'\u2018\u2019\u201d)]*$/;

/** Where the quotation that begins at or after `at` stands in the sorted `quoted`. */
function nextQuoted(quoted: readonly Span[], index: number, at: number): number {
  let next = index;
  while (next < quoted.length && (quoted[next]?.end ?? 0) <= at) next++;
  return next;
}

/**
 * Splits a passage's text into its sentences, taking each span of `quoted` (sorted, disjoint) as one word of the sentence
 * around it. A quotation that ends in a full stop ends its sentence if a capital follows. The spans cover the whole text.
 */
export function splitSentences(text: string, quoted: readonly Span[]): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let index = 0;
  const end = (at: number): void => {
    if (at > start) sentences.push({ start, end: at });
    start = at;
  };
  for (let i = 0; i < text.length; i++) {
    index = nextQuoted(quoted, index, i);
    const inside = quoted[index];
    if (inside !== undefined && i >= inside.start) {
      i = inside.end - 1;
      const tail = text.slice(Math.max(inside.start, inside.end - 4), inside.end);
      if (ENDS_QUOTED_SENTENCE.test(tail) && BEGINS_SENTENCE.test(text.slice(inside.end, inside.end + 8)))
        end(inside.end);
      continue;
    }
    const code = text.charCodeAt(i);
    if (code !== 0x2e && code !== 0x21 && code !== 0x3f) continue;
    if (!BEGINS_SENTENCE.test(text.slice(i + 1, i + 9))) continue;
    if (code === 0x2e && ABBREVIATED.test(text.slice(Math.max(start, i - 8), i))) continue;
    end(i + 1);
  }
  end(text.length);
  return sentences;
}

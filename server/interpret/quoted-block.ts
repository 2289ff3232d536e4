import type { FoundAttribution, FoundReporting, FoundSpeaker } from '../recognise/attributions.ts';
import type { Block } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import type { QuotedPassage } from './quotation-pairs.ts';
import { splitSentences } from './sentences.ts';

/** The part of a quotation that stands in one block: offsets into the block's passage. */
export interface QuotedPart extends Span {
  /** Index of the quotation among those of the document. */
  readonly quotation: number;
}

/** A block as its own words tell it: what is quoted in it is blotted out, so that it says nothing about who speaks. */
export interface QuotedBlock {
  readonly index: number;
  readonly block: Block;
  readonly text: string;
  /** The text with every quoted character replaced by `BLOT`; offsets are the same. */
  readonly told: string;
  readonly quoted: readonly QuotedPart[];
  readonly sentences: readonly Span[];
  /** What stands outside the quotations, in text order. */
  readonly speakers: readonly FoundSpeaker[];
  readonly reporting: readonly FoundReporting[];
}

/** Stands for a quoted character. */
export const BLOT = '\u0001';

const isSpeaker = (found: FoundAttribution): found is FoundSpeaker => found.kind === 'speaker';
const isReporting = (found: FoundAttribution): found is FoundReporting => found.kind === 'reporting';

function blotOut(text: string, quoted: readonly Span[]): string {
  let told = '';
  let at = 0;
  for (const { start, end } of quoted) {
    told += text.slice(at, start) + BLOT.repeat(end - start);
    at = end;
  }
  return told + text.slice(at);
}

function outside<T extends Span>(found: readonly T[], quoted: readonly Span[]): readonly T[] {
  let next = 0;
  return found.filter((one) => {
    while (next < quoted.length && (quoted[next]?.end ?? 0) <= one.start) next++;
    const part = quoted[next];
    return part === undefined || one.end <= part.start;
  });
}

/** The parts of the quotations that each block holds, by block index; blocks without any are left out. */
export function partsByBlock(
  blocks: readonly Block[],
  passages: readonly QuotedPassage[],
): ReadonlyMap<number, readonly QuotedPart[]> {
  const parts = new Map<number, QuotedPart[]>();
  passages.forEach((passage, quotation) => {
    for (let block = passage.firstBlock; block <= passage.lastBlock; block++) {
      if (blocks[block]?.kind === 'furniture') continue;
      const start = block === passage.firstBlock ? passage.start : 0;
      const end = block === passage.lastBlock ? passage.end : (blocks[block]?.passage.text.length ?? 0);
      const group = parts.get(block);
      if (group === undefined) parts.set(block, [{ quotation, start, end }]);
      else group.push({ quotation, start, end });
    }
  });
  return parts;
}

/** Reads one block with the parts of quotations in it. */
export function readQuotedBlock(
  index: number,
  block: Block,
  quoted: readonly QuotedPart[],
  attributions: readonly FoundAttribution[],
): QuotedBlock {
  const { text } = block.passage;
  const told = outside(attributions, quoted);
  return {
    index,
    block,
    text,
    told: quoted.length === 0 ? text : blotOut(text, quoted),
    quoted,
    sentences: splitSentences(text, quoted),
    speakers: told.filter(isSpeaker),
    reporting: told.filter(isReporting),
  };
}

/** Those of a sorted list that lie within a span. */
export function within<T extends Span>(sorted: readonly T[], span: Span): readonly T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < sorted.length; i++) {
    const one = sorted[i];
    if (one === undefined || one.end > span.end) break;
    found.push(one);
  }
  return found;
}

/** The sentence that holds the offset; the last one for an offset at the text's end. */
export function sentenceAt(view: QuotedBlock, offset: number): Span {
  const { sentences } = view;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[Math.min(low, sentences.length - 1)] ?? { start: 0, end: view.text.length };
}

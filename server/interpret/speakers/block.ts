import type { FoundAttribution, FoundHolder, FoundReporting, FoundSpeaker } from '../../recognise/attributions.ts';
import type { Block } from '../../text/block.ts';
import { firstFrom, type Span } from '../../text/span.ts';
import type { QuotedPassage } from '../quotations/pairs.ts';
import { splitSentences } from './sentences.ts';

/** The part of a quotation that stands in one block: offsets into the block's passage. */
export interface QuotedPart extends Span {
  /** Index of the quotation among those of the document. */
  readonly quotation: number;
}

/** Whether a block holds the same parts of quotations as it did, where there are so many more quotations before them. */
export const haveSameParts = (now: readonly QuotedPart[], then: readonly QuotedPart[], added = 0): boolean =>
  now.length === then.length &&
  now.every((part, index) => {
    const other = then[index];
    return (
      other !== undefined &&
      part.start === other.start &&
      part.end === other.end &&
      part.quotation === other.quotation + added
    );
  });

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
  readonly holders: readonly FoundHolder[];
}

/** Stands for a quoted character. */
export const BLOT = '\u0001';
/** Text that holds marks and blanks only. */
export const NO_WORDS = /^[^\p{L}\p{N}]*$/u;

const isSpeaker = (found: FoundAttribution): found is FoundSpeaker => found.kind === 'speaker';
const isHolder = (found: FoundAttribution): found is FoundHolder => found.kind === 'holder';
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
    holders: told.filter(isHolder),
  };
}

/** Those of a sorted list that lie within a span. */
export function within<T extends Span>(sorted: readonly T[], span: Span): readonly T[] {
  const found: T[] = [];
  for (let i = firstFrom(sorted, span.start); i < sorted.length; i++) {
    const one = sorted[i];
    if (one === undefined || one.end > span.end) break;
    found.push(one);
  }
  return found;
}

/** The sentence that holds the offset; the last one for an offset at the text's end. */
export function sentenceAt(view: QuotedBlock, offset: number): Span {
  const at = firstFrom(view.sentences, offset + 1) - 1;
  return view.sentences[Math.max(at, 0)] ?? { start: 0, end: view.text.length };
}

/** How much of a sentence is read where who speaks is looked for. */
export const LONGEST_SENTENCE = 600;

/** The sentences that begin before the offset, last first; no more than `most`. */
export function* sentencesBefore(view: QuotedBlock, offset: number, most = Number.POSITIVE_INFINITY): Iterable<Span> {
  const last = offset > view.text.length ? view.sentences.length - 1 : firstFrom(view.sentences, offset) - 1;
  for (let at = last; at >= 0 && last - at < most; at--) {
    const sentence = view.sentences[at];
    if (sentence !== undefined) yield sentence;
  }
}

/** How many quotations of one sentence are looked at. */
const MOST_PARTS = 8;

/** The parts of quotations within a span, at most a few. */
export function partsIn(view: QuotedBlock, span: Span): readonly QuotedPart[] {
  const found: QuotedPart[] = [];
  for (let i = firstFrom(view.quoted, span.start); i < view.quoted.length && found.length < MOST_PARTS; i++) {
    const part = view.quoted[i];
    if (part === undefined || part.start >= span.end) break;
    found.push(part);
  }
  return found;
}

import type { Position, SelectionRange } from 'vscode-languageserver';
import { splitSentences } from '../recognise/sentences.ts';
import type { Report } from '../report.ts';
import type { Block } from '../text/block.ts';
import { toSpan } from '../text/passage.ts';
import { contains, type Span } from '../text/span.ts';
import type { Page } from './page.ts';

const WORD = /[\p{L}\p{N}]/u;
const holds = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

function wordAt(text: string, offset: number): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && WORD.test(text.charAt(start - 1))) start--;
  while (end < text.length && WORD.test(text.charAt(end))) end++;
  return { start, end };
}

/** A sentence: its place in the document, and its words on one line, as a reader takes them in. */
export interface Sentence {
  readonly span: Span;
  readonly words: string;
}

/** The sentence of a block that holds a place of the document; a table's row is one sentence. Null outside the block. */
export function sentenceAt(block: Block, offset: number): Sentence | null {
  const { passage, kind } = block;
  if (kind === 'row') return holds(block, offset) ? { span: block, words: passage.text } : null;
  for (const { start, end } of splitSentences(passage.text)) {
    if (end <= start) continue;
    const span = toSpan(block, start, end);
    if (holds(span, offset)) return { span, words: passage.text.slice(start, end) };
  }
  return null;
}

function spansAround(report: Report, offset: number): readonly Span[] {
  const { snapshot, mentions, sections, blocks } = report;
  const block = blocks.find((one) => holds(one, offset)) ?? null;
  const sentence = block === null ? null : sentenceAt(block, offset);
  return [
    wordAt(snapshot.text, offset),
    ...mentions.filter((mention) => holds(mention, offset)),
    ...(sentence === null ? [] : [sentence.span]),
    ...(block === null ? [] : [block]),
    ...sections.filter((section) => holds(section, offset)),
    { start: 0, end: snapshot.text.length },
  ];
}

/** Spans from the innermost to the whole text, each inside the next and smaller than it. */
function growing(spans: readonly Span[]): readonly Span[] {
  const ordered = [...spans].sort((a, b) => a.end - a.start - (b.end - b.start));
  const chain: Span[] = [];
  for (const span of ordered) {
    const inner = chain.at(-1);
    if (inner === undefined) chain.push(span);
    else if (contains(span, inner) && span.end - span.start > inner.end - inner.start) chain.push(span);
  }
  return chain;
}

/** `textDocument/selectionRange` for one place: word, finding, sentence, quotation, paragraph, section, text. */
export function selectionAt(page: Page, position: Position): SelectionRange {
  const spans = growing(spansAround(page.report, page.positions.toOffset(position)));
  let selection: SelectionRange | undefined;
  for (const span of [...spans].reverse()) {
    const range = page.positions.toRange(span);
    selection = selection === undefined ? { range } : { range, parent: selection };
  }
  return selection ?? { range: { start: position, end: position } };
}

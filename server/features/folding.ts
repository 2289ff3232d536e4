import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { Report } from '../report.ts';
import type { Block } from '../text/block.ts';
import { lineOf, lineSpan, type Snapshot } from '../text/snapshot.ts';
import type { Span } from '../text/span.ts';
import type { Page } from './page.ts';
import { innerSections } from './sections.ts';

interface Fold {
  /** Zero-based lines, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly kind: FoldingRangeKind | undefined;
}

const isBlankLine = (snapshot: Snapshot, line: number): boolean => {
  const { start, end } = lineSpan(snapshot, line);
  return snapshot.text.slice(start, end).trim() === '';
};

/** The lines of a span, without blank ones at its end; null where it has but one. */
function foldOf(snapshot: Snapshot, span: Span, kind?: FoldingRangeKind): Fold | null {
  const first = lineOf(snapshot, span.start);
  let last = lineOf(snapshot, Math.max(span.start, span.end - 1));
  while (last > first && isBlankLine(snapshot, last)) last--;
  return last > first ? { first, last, kind } : null;
}

function tablesOf(blocks: readonly Block[]): readonly Span[] {
  const tables: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | null = null;
  for (const block of blocks) {
    if (block.kind === 'row' && open !== null) open.end = block.end;
    else if (block.kind === 'row') {
      open = { start: block.start, end: block.end };
      tables.push(open);
    } else if (block.kind !== 'furniture') open = null;
  }
  return tables;
}

/**
 * Passages on one council each, of a text that speaks of several and has no sections: from the block in which a council is
 * named first after another, to the block before the next such one.
 */
function councilPassages(report: Report): readonly Span[] {
  const passages: Span[] = [];
  let council: string | null = null;
  let start = 0;
  let at = 0;
  for (const block of report.blocks) {
    while (at < report.mentions.length && (report.mentions[at]?.start ?? 0) < block.start) at++;
    let next: string | null = null;
    for (let i = at; i < report.mentions.length && next === null; i++) {
      const mention = report.mentions[i];
      if (mention === undefined || mention.start >= block.end) break;
      if (mention.type === 'council' && mention.form === 'name') next = mention.council;
    }
    if (next === null || next === council) continue;
    if (council !== null) passages.push({ start, end: block.start });
    council = next;
    start = block.start;
  }
  if (passages.length > 0) passages.push({ start, end: report.snapshot.text.length });
  return passages;
}

/** Folds in the order of the text without those that cross an earlier one: clients want them nested. */
function nested(folds: readonly Fold[]): readonly Fold[] {
  const ordered = [...folds].sort((a, b) => a.first - b.first || b.last - a.last);
  const open: Fold[] = [];
  return ordered.filter((fold) => {
    while ((open.at(-1)?.last ?? Number.POSITIVE_INFINITY) < fold.first) open.pop();
    const outer = open.at(-1);
    if (outer !== undefined && (outer.last < fold.last || (outer.first === fold.first && outer.last === fold.last))) {
      return false;
    }
    open.push(fold);
    return true;
  });
}

/** `textDocument/foldingRange`: sections, tables, quotations of several lines, and passages on one council. */
export function foldsOf(page: Page, limit: number): FoldingRange[] {
  const { report } = page;
  const { snapshot } = report;
  const inner = innerSections(report);
  const sections = inner.map((section) => foldOf(snapshot, section, FoldingRangeKind.Region));
  const passages = inner.length > 0 ? [] : councilPassages(report).map((span) => foldOf(snapshot, span));
  const tables = tablesOf(report.blocks).map((span) => foldOf(snapshot, span));
  const quotations = report.mentions
    .filter((mention) => mention.type === 'quote')
    .map((span) => foldOf(snapshot, span));
  const folds = [...sections, ...passages, ...tables, ...quotations].filter((fold) => fold !== null);
  return nested(folds)
    .slice(0, limit)
    .map(({ first, last, kind }) => ({ startLine: first, endLine: last, ...(kind === undefined ? {} : { kind }) }));
}

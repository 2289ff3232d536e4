import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver';
import type { Mention } from '../interpret/finding.ts';
import { mentionAt } from './mention-at.ts';
import type { Page } from './page.ts';
import { sameThing } from './same-thing.ts';

/** A reader inside a long quotation does not want all of it lit up: only at its marks. */
const isAtEdge = (mention: Mention, offset: number): boolean =>
  offset <= mention.start + 1 || offset >= mention.end - 1;

/** `textDocument/documentHighlight`: all mentions of what stands at a place. */
export function highlightsAt(page: Page, position: Position): DocumentHighlight[] | null {
  const offset = page.positions.toOffset(position);
  const mention = mentionAt(page.report, offset);
  if (mention === null || (mention.type === 'quote' && !isAtEdge(mention, offset))) return null;
  return sameThing(page.report, mention).map((other) => ({
    range: page.positions.toRange(other),
    kind: DocumentHighlightKind.Text,
  }));
}

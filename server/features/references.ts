import type { Location, Position } from 'vscode-languageserver';
import { definitionSpan } from './definition.ts';
import { mentionAt } from './mention-at.ts';
import type { Page } from './page.ts';
import { sameThing } from './same-thing.ts';

/** `textDocument/references`: every place that speaks of the same council, inspection, time or speaker. */
export function referencesAt(page: Page, position: Position, includeDeclaration: boolean): Location[] | null {
  const mention = mentionAt(page.report, page.positions.toOffset(position));
  if (mention === null) return null;
  const declared = includeDeclaration ? null : definitionSpan(page.report, mention);
  return sameThing(page.report, mention)
    .filter((other) => other.start !== declared?.start || other.end !== declared.end)
    .map((other) => ({ uri: page.uri, range: page.positions.toRange(other) }));
}

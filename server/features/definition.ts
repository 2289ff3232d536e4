import type { Definition, DefinitionLink, Position } from 'vscode-languageserver';
import type { CouncilMention, Mention } from '../interpret/finding.ts';
import type { Report } from '../report.ts';
import type { Span } from '../text/span.ts';
import { mentionAt } from './mention-at.ts';
import type { Page } from './page.ts';

/** The council's first mention by name; of several the first that says more than the bare name, where one does. */
function firstFullMention(report: Report, mention: CouncilMention): Span | null {
  const named = report.mentions.filter(
    (other) => other.type === 'council' && other.council === mention.council && other.form === 'name',
  );
  const text = report.snapshot.text;
  return named.find((other) => text.slice(other.start, other.end).includes(' ')) ?? named[0] ?? null;
}

const inspectionSpan = (report: Report, index: number | null): Span | null =>
  index === null ? null : (report.inspections[index] ?? null);

/** Where what a mention speaks of is introduced; null where it is introduced nowhere else. */
export function definitionSpan(report: Report, mention: Mention): Span | null {
  switch (mention.type) {
    case 'council':
      return firstFullMention(report, mention);
    case 'grade':
    case 'event':
      return inspectionSpan(report, mention.inspection);
    case 'date':
      return mention.resolvedFrom;
    case 'quote':
      return mention.bySpan;
  }
}

/**
 * `textDocument/definition`: from an anaphor or short name to the council's first full mention, from a judgement to the
 * inspection that it belongs to, from a relative date to the one it was counted from, from a quotation to its speaker.
 */
export function definitionAt(page: Page, position: Position, asLink: boolean): Definition | DefinitionLink[] | null {
  const { report, positions, uri } = page;
  const mention = mentionAt(report, positions.toOffset(position));
  const target = mention === null ? null : definitionSpan(report, mention);
  if (mention === null || target === null) return null;
  const range = positions.toRange(target);
  if (!asLink) return { uri, range };
  return [
    {
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: range,
      originSelectionRange: positions.toRange(mention),
    },
  ];
}

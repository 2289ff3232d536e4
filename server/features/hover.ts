import type { Hover, Position } from 'vscode-languageserver';
import type { Mention } from '../interpret/finding.ts';
import { describeCouncil } from './hover-council.ts';
import { describeDate } from './hover-date.ts';
import { describeEvent } from './hover-event.ts';
import { describeGrade } from './hover-grade.ts';
import { describeQuotation } from './hover-quotation.ts';
import { speakerName } from './labels.ts';
import { mentionAt, quotationAround } from './mention-at.ts';
import type { Page } from './page.ts';
import { reasonsFor } from './reasons.ts';

function describe(page: Page, mention: Mention, inFull: boolean): readonly string[] {
  switch (mention.type) {
    case 'grade':
      return describeGrade(page, mention, inFull);
    case 'date':
      return describeDate(page, mention, inFull);
    case 'council':
      return describeCouncil(page, mention);
    case 'quote':
      return describeQuotation(page, mention, inFull);
    case 'event':
      return describeEvent(page, mention);
  }
}

function aboutQuotation(page: Page, mention: Mention): readonly string[] {
  const { t, markup, report } = page;
  const quotation = quotationAround(report, mention);
  if (quotation === null) return [];
  const speaker = quotation.by === null ? speakerName(quotation.speaker, t) : quotation.by;
  return [t('Said in a quotation: {0}.', markup.plain(speaker))];
}

/** How much to tell of a mention. */
export interface Telling {
  /** Whether to tell why it was read so. */
  readonly reasons: boolean;
  /** Whether to tell everything that is known, and not only the first of it. */
  readonly inFull: boolean;
}

/** What a mention is, in whole sentences, one paragraph each, the most important first; and why it was read so. */
export function explain(page: Page, mention: Mention, { reasons, inFull }: Telling): readonly string[] {
  return [
    ...describe(page, mention, inFull),
    ...aboutQuotation(page, mention),
    ...(reasons ? reasonsFor(page, mention) : []),
  ];
}

/** `textDocument/hover`: about the innermost finding at a place; null where there is none. */
export function hoverAt(page: Page, position: Position): Hover | null {
  const mention = mentionAt(page.report, page.positions.toOffset(position));
  if (mention === null) return null;
  return {
    contents: {
      kind: page.markup.kind,
      value: explain(page, mention, { reasons: page.settings.hover.reasons, inFull: false }).join('\n\n'),
    },
    range: page.positions.toRange(mention),
  };
}

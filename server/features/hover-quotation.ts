import type { QuoteMention, SpeakerClass } from '../interpret/finding.ts';
import type { Page } from './page.ts';
import { isShownAsProblem } from './problem-at.ts';

export const VOICES: Readonly<Record<SpeakerClass, string>> = {
  inspectorate: 'The inspectors’ own words',
  authority: 'Words of the council, or of people who speak for it',
  other: 'Words of somebody who is neither an inspector nor of the council',
  unknown: 'Words in quotation marks; the text does not say whose',
};

/** A quotation: who speaks, and whether one of its marks is missing, where no problem says it. */
export function describeQuotation(page: Page, mention: QuoteMention, isAlone: boolean): readonly string[] {
  const { t, markup } = page;
  const voice = markup.strong(t(VOICES[mention.speaker]));
  const lines = [mention.by === null ? voice : t('{0}: {1}', voice, markup.plain(mention.by))];
  if (!isAlone && isShownAsProblem(page, mention, ['unclosed-quotation'])) return lines;
  switch (mention.missing) {
    case 'opening':
      lines.push(t('The opening mark is missing, so it is not certain where the quotation begins.'));
      break;
    case 'closing':
      lines.push(t('The closing mark is missing, so it is not certain where the quotation ends.'));
      break;
    case null:
      break;
  }
  return lines;
}

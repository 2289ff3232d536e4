import type { Evidence, Mention } from '../interpret/finding.ts';
import { shorten } from './markup.ts';
import { wordsOf } from './mention-at.ts';
import type { Page } from './page.ts';

const LONGEST_WORDS = 60;
const MOST_REASONS = 6;

function reasonOf(page: Page, evidence: Evidence): string {
  const { t, markup, report } = page;
  const words = evidence.span === null ? null : markup.plain(shorten(wordsOf(report, evidence.span), LONGEST_WORDS));
  const note = evidence.note === null ? null : markup.plain(shorten(evidence.note, LONGEST_WORDS));
  const rule = markup.plain(evidence.rule);
  if (words !== null && note !== null) return t('“{0}”: {1} ({2})', words, note, rule);
  if (words !== null) return t('“{0}” ({1})', words, rule);
  return note === null ? rule : t('{0} ({1})', note, rule);
}

/** Why a mention was read as it was, as a list under a lead-in; nothing where there is no evidence. */
export function reasonsFor(page: Page, mention: Mention): readonly string[] {
  const reasons = mention.evidence.slice(0, MOST_REASONS).map((evidence) => `- ${reasonOf(page, evidence)}`);
  return reasons.length === 0 ? [] : [[page.t('Why it is read so:'), ...reasons].join('\n')];
}

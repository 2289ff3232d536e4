import type { QuoteMention } from '../../interpret/finding.ts';
import type { Interpretation } from '../../interpret/interpretation.ts';
import { blockAt, quotationsIn, wordsAt } from '../reading.ts';
import { problemAt, type Rule } from '../rule.ts';

/** A shorter quotation may be a term, a title or a word that the writer keeps at a distance. */
const SENTENCE = 8;
const BLANKS = /\s+/;

function lacksSpeaker(interpretation: Interpretation, quotation: QuoteMention): boolean {
  const isGuessed = quotation.evidence.some(({ rule }) => rule === 'quote.retold' || rule === 'quote.likely');
  if ((quotation.speaker !== 'unknown' && !isGuessed) || quotation.by !== null) return false;
  if (blockAt(interpretation, quotation)?.kind === 'heading') return false;
  return wordsAt(interpretation, quotation).trim().split(BLANKS).length >= SENTENCE;
}

export const unattributedQuotation: Rule = {
  code: 'unattributed-quotation',
  title: 'A quotation without a speaker',
  why:
    'The same sentence weighs differently in the mouth of an inspector, a council leader or a parent. Where no speaker is ' +
    'named, readers will take it for the inspectors’.',
  remedy: 'Name the speaker, in the sentence itself or in the one before it.',
  bad: ['Much has changed. “Nobody waits for weeks any more to hear from a social worker.”'],
  good: ['Much has changed. “Nobody waits for weeks any more to hear from a social worker,” the report says.'],
  severity: 'information',
  quoted: 'include',
  check: (interpretation) =>
    quotationsIn(interpretation)
      .filter((quotation) => lacksSpeaker(interpretation, quotation))
      .map((quotation) => problemAt('unattributed-quotation', 'information', quotation)),
};

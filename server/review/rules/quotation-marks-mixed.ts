import type { QuoteMention } from '../../interpret/finding.ts';
import type { Interpretation } from '../../interpret/interpretation.ts';
import type { Problem } from '../problem.ts';
import { closingFor } from '../quotation-mark-pairs.ts';
import { quotationsIn, wordsAt } from '../reading.ts';
import { problemAt, type Rule } from '../rule.ts';

const CODE = 'quotation-marks-mixed';

/** A quotation opened by one kind of mark and closed by another. */
function checkQuotation(interpretation: Interpretation, quotation: QuoteMention): readonly Problem[] {
  if (quotation.missing !== null) return [];
  const { start, end } = quotation;
  const opening = wordsAt(interpretation, { start, end: start + 1 });
  const closing = wordsAt(interpretation, { start: end - 1, end });
  const wanted = closingFor(opening);
  if (wanted === null || wanted === closing) return [];
  const edit = { start: end - 1, end, text: wanted };
  return [
    problemAt(CODE, 'hint', quotation, [opening, closing], {
      fixes: [{ code: 'fix.matching-mark', args: [wanted], edits: [edit] }],
    }),
  ];
}

export const quotationMarksMixed: Rule = {
  code: CODE,
  title: 'A quotation opened and closed by different marks',
  why:
    'A straight mark at one end and a curly one at the other are read without trouble by people, but searches and other ' +
    'programs may miss where the quotation ends. They often show that words were pasted in.',
  remedy: 'Use marks of one kind at both ends.',
  bad: ['"Children are seen often and seen alone,” the report says.'],
  good: ['“Children are seen often and seen alone,” the report says.'],
  severity: 'hint',
  quoted: 'include',
  check: (interpretation) =>
    quotationsIn(interpretation).flatMap((quotation) => checkQuotation(interpretation, quotation)),
};

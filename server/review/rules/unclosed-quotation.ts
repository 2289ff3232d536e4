import type { QuoteMention } from '../../interpret/finding.ts';
import type { Interpretation } from '../../interpret/interpretation.ts';
import type { Fix } from '../problem.ts';
import { closingFor, openingFor } from '../quotation-mark-pairs.ts';
import { quotationsIn, unlessOfficial, wordsAt } from '../reading.ts';
import { problemAt, type Rule } from '../rule.ts';

function addMark(interpretation: Interpretation, quotation: QuoteMention): readonly Fix[] {
  const words = wordsAt(interpretation, quotation);
  const isClosing = quotation.missing === 'closing';
  const mark = isClosing ? closingFor(words.charAt(0)) : openingFor(words.charAt(words.length - 1));
  if (mark === null) return [];
  const at = isClosing ? quotation.end : quotation.start;
  const code = isClosing ? 'fix.closing-mark' : 'fix.opening-mark';
  return [{ code, args: [mark], edits: [{ start: at, end: at, text: mark }] }];
}

export const unclosedQuotation: Rule = {
  code: 'unclosed-quotation',
  title: 'A quotation that lacks one of its marks',
  why:
    'Where a mark is missing, nobody can tell which words are the speaker’s and which the writer’s. In a report on an ' +
    'inspection that is the difference between a finding and an opinion.',
  remedy: 'Put the missing mark where the speaker’s words begin or end.',
  bad: ['“Children are seen often and seen alone, the report says.'],
  good: ['“Children are seen often and seen alone,” the report says.'],
  severity: 'warning',
  quoted: 'include',
  check: (interpretation) =>
    quotationsIn(interpretation).flatMap((quotation) =>
      quotation.missing === null
        ? []
        : problemAt('unclosed-quotation', unlessOfficial(interpretation, 'warning'), quotation, [quotation.missing], {
            fixes: addMark(interpretation, quotation),
          }),
    ),
};

import type { Inspection } from '../../interpret/finding.ts';
import type { Interpretation } from '../../interpret/interpretation.ts';
import type { Problem, Related } from '../problem.ts';
import { isKnownDay, unlessOfficial } from '../reading.ts';
import { problemAt, type Rule } from '../rule.ts';

const CODE = 'inspection-after-publication';

/** Where the text states its own publication date, if that is the day in question. */
function statedAt({ published, publishedSpan }: Interpretation, day: string): readonly Related[] {
  if (publishedSpan === null || published?.to !== day) return [];
  return [{ ...publishedSpan, code: 'related.published', args: [day] }];
}

function checkInspection(interpretation: Interpretation, inspection: Inspection): readonly Problem[] {
  const { from, published, isSubject, judgements } = inspection;
  if (!isKnownDay(from) || judgements.length === 0) return [];
  const days = [published, interpretation.published?.to ?? null].filter(isKnownDay).sort();
  const earliest = days[0];
  if (earliest === undefined || from <= earliest) return [];
  const severity = isSubject ? unlessOfficial(interpretation, 'warning') : 'information';
  return [problemAt(CODE, severity, inspection, [from, earliest], { related: statedAt(interpretation, earliest) })];
}

export const inspectionAfterPublication: Rule = {
  code: CODE,
  title: 'An inspection that begins after its result was published',
  why: 'Nothing can be said of an inspection before it has taken place: the year of one of the two dates is wrong.',
  remedy: 'Check both dates against the published report.',
  bad: [
    'Published: 9 July 2023\n\nThe inspection of Rutland from 4 to 15 September 2023 rated its services good overall.',
  ],
  good: [
    'Published: 9 November 2023\n\nThe inspection of Rutland from 4 to 15 September 2023 rated its services good overall.',
  ],
  severity: 'warning',
  quoted: 'ignore',
  check: (interpretation) =>
    interpretation.inspections.flatMap((inspection) => checkInspection(interpretation, inspection)),
};

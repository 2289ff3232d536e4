import type { GradeMention } from '../../interpret/finding.ts';
import type { Interpretation } from '../../interpret/interpretation.ts';
import type { Problem } from '../problem.ts';
import { gradesIn, isOfficial, unlessOfficial } from '../reading.ts';
import { problemAt, type Rule } from '../rule.ts';

const CODE = 'missing-inspection-date';

function undatedInspections(interpretation: Interpretation): readonly Problem[] {
  return interpretation.inspections.flatMap((inspection) => {
    if (inspection.from !== null) return [];
    if (!inspection.isSubject) {
      if (isOfficial(interpretation)) return [];
      const isDated = inspection.published !== null || inspection.judgements.length === 0;
      return isDated ? [] : [problemAt(CODE, 'information', inspection, ['recalled'])];
    }
    if (inspection.published !== null) {
      return [problemAt(CODE, 'information', inspection, ['published', inspection.published])];
    }
    return [problemAt(CODE, unlessOfficial(interpretation, 'warning'), inspection, ['subject'])];
  });
}

const isUndated = (grade: GradeMention): boolean =>
  grade.use === 'judgement' && grade.from === null && grade.inspection === null && grade.councils.length > 0;

/** One problem for each council whose judgements belong to no inspection and no time. */
function undatedJudgements(interpretation: Interpretation): readonly Problem[] {
  if (isOfficial(interpretation)) return [];
  const first = new Map<string, GradeMention>();
  for (const grade of gradesIn(interpretation)) {
    const councils = grade.councils.join(' ');
    if (isUndated(grade) && !first.has(councils)) first.set(councils, grade);
  }
  return [...first.values()].map((grade) => problemAt(CODE, 'information', grade, ['judgement']));
}

export const missingInspectionDate: Rule = {
  code: CODE,
  title: 'An inspection or judgement without a date',
  why:
    'What a grade means, and whether it still holds, depends on when the inspection took place: scales and judged areas ' +
    'have changed several times, and a council may have been inspected again since.',
  remedy:
    'Say when the inspectors were there, with the year. For an earlier inspection the year, or the month and the year, is enough.',
  bad: ['Inspectors have rated services in Rutland good. Their report came without warning.'],
  good: ['Inspectors, who were in Rutland from 4 to 8 March 2024, have rated its services good.'],
  severity: 'warning',
  quoted: 'ignore',
  check: (interpretation) => [...undatedInspections(interpretation), ...undatedJudgements(interpretation)],
};

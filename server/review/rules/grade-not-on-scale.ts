import type { GradeMention, Inspection } from '../../interpret/finding.ts';
import type { Interpretation } from '../../interpret/interpretation.ts';
import { isGraded } from '../../knowledge/framework-timeline.ts';
import { type Framework, frameworkById, hasOverall } from '../../knowledge/frameworks.ts';
import { anyGrade, isCouncilGrade, isOnScale, wasCouncilGrade } from '../../knowledge/grades.ts';
import type { EventKind, FrameworkId } from '../../knowledge/ids.ts';
import type { Problem, Severity } from '../problem.ts';
import { gradesIn, isKnownDay, isStated, judgementsOf, unlessOfficial } from '../reading.ts';
import { problemAt, type Rule } from '../rule.ts';

const CODE = 'grade-not-on-scale';
const UNGRADED_VISITS: ReadonlySet<EventKind> = new Set(['focused', 'monitoring', 'jtai', 'send', 'assurance']);

/** Sure only for the inspection that the text reports: the day and framework of a recalled one are often supplied. */
const severityFor = (interpretation: Interpretation, inspection: Inspection | null): Severity =>
  inspection?.isSubject === true ? unlessOfficial(interpretation, 'warning') : 'information';

/** Where the inspection gave the same area a grade of its scale, the strange one may be recalled from another. */
function hasOtherGrade(interpretation: Interpretation, grade: GradeMention, framework: FrameworkId): boolean {
  const others = grade.inspection === null ? [] : judgementsOf(interpretation, grade.inspection);
  return others.some(
    (other) => other.areas.some((area) => grade.areas.includes(area)) && isOnScale(framework, other.grade),
  );
}

function checkScale(
  interpretation: Interpretation,
  grade: GradeMention,
  framework: Framework,
  inspection: Inspection | null,
): readonly Problem[] {
  if (isKnownDay(grade.from) && wasCouncilGrade(grade.grade, grade.from)) return [];
  const isDoubtful = hasOtherGrade(interpretation, grade, framework.id);
  const severity = isDoubtful ? 'information' : severityFor(interpretation, inspection);
  const scale = framework.scale.map((one) => one.label).join(', ');
  return [problemAt(CODE, severity, grade, ['scale', gradeName(grade), framework.name, scale])];
}

function checkGrade(interpretation: Interpretation, grade: GradeMention): readonly Problem[] {
  const inspection = grade.inspection === null ? null : (interpretation.inspections[grade.inspection] ?? null);
  if (inspection !== null && UNGRADED_VISITS.has(inspection.kind)) {
    return [problemAt(CODE, 'information', grade, ['visit', gradeName(grade)])];
  }
  const framework = grade.framework === null ? null : frameworkById(grade.framework);
  if (framework === null || !framework.graded) return [];
  return isOnScale(framework.id, grade.grade)
    ? checkOverall(interpretation, grade, inspection)
    : checkScale(interpretation, grade, framework, inspection);
}

const gradeName = (grade: GradeMention): string => anyGrade(grade.grade)?.label ?? grade.grade;

/** Only the inspection's own first day tells: a judgement published after the change may come from an inspection before it. */
function checkOverall(
  interpretation: Interpretation,
  grade: GradeMention,
  inspection: Inspection | null,
): readonly Problem[] {
  if (inspection === null || inspection.framework !== 'ilacs' || !isKnownDay(inspection.from)) return [];
  if (!grade.areas.includes('overall') || !isGraded(inspection.framework, inspection.kind)) return [];
  if (hasOverall(inspection.framework, inspection.from)) return [];
  return [problemAt(CODE, severityFor(interpretation, inspection), grade, ['overall', inspection.from])];
}

export const gradeNotOnScale: Rule = {
  code: CODE,
  title: 'A grade that the inspection could not give',
  why:
    'Each framework has its own scale. `Adequate` was a council’s grade until 2013 and none since; inspections of children’s ' +
    'services have had no overall grade since 1 April 2026; focused and monitoring visits end in a letter without any grade.',
  remedy: 'Check the grade, and the date of the inspection, against the inspectorate’s report.',
  bad: [
    'Inspectors, who were in Rutland from 3 to 14 June 2019, rated its services adequate overall.',
    'Inspectors, who were in Rutland from 4 to 15 May 2026, rated its services good overall.',
  ],
  good: ['Inspectors, who were in Rutland from 3 to 14 June 2019, rated its services good overall.'],
  severity: 'warning',
  quoted: 'ignore',
  check: (interpretation) =>
    gradesIn(interpretation)
      .filter((grade) => grade.use === 'judgement' && isCouncilGrade(grade.grade) && isStated(interpretation, grade))
      .flatMap((grade) => checkGrade(interpretation, grade)),
};

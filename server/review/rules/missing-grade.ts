import type { Inspection } from '../../interpret/finding.ts';
import type { Interpretation } from '../../interpret/interpretation.ts';
import { isGraded } from '../../knowledge/framework-timeline.ts';
import { hasOverall } from '../../knowledge/frameworks.ts';
import type { EventKind } from '../../knowledge/ids.ts';
import type { Problem } from '../problem.ts';
import { eventsIn, gradesIn, inspectionsIn, isKnownDay, judgementsOf, unlessOfficial } from '../reading.ts';
import { problemAt, type Rule } from '../rule.ts';

const CODE = 'missing-grade';
const GRADED_KINDS: ReadonlySet<EventKind> = new Set(['standard', 'short', 'sif']);
const ENOUGH_AREAS = 2;

/** Whether the inspection that the text reports is over and of a kind that ends in an overall grade. */
function hasToHaveOverall(interpretation: Interpretation, inspection: Inspection): boolean {
  const { isSubject, kind, framework, from } = inspection;
  if (!isSubject || !GRADED_KINDS.has(kind) || framework === null || !isKnownDay(from)) return false;
  const written = interpretation.published?.to ?? null;
  if (isKnownDay(written) && written < from) return false;
  return isGraded(framework, kind) && hasOverall(framework, from);
}

/** An overall grade of the council's that belongs to no other inspection may be this one's. */
const isOverallOf = (interpretation: Interpretation, inspection: Inspection, index: number): boolean =>
  gradesIn(interpretation).some(
    (grade) =>
      grade.use === 'judgement' &&
      grade.areas.includes('overall') &&
      (grade.inspection === index ||
        (grade.inspection === null && (inspection.council === null || grade.councils.includes(inspection.council)))),
  );

function checkInspection(interpretation: Interpretation, inspection: Inspection, index: number): readonly Problem[] {
  if (!hasToHaveOverall(interpretation, inspection)) return [];
  if (inspection.judgements.some((judgement) => judgement.area === 'overall')) return [];
  if (isOverallOf(interpretation, inspection, index)) return [];
  const areas = new Set(judgementsOf(interpretation, index).flatMap((grade) => grade.areas));
  const isNamed = eventsIn(interpretation).some((event) => event.inspection === index && GRADED_KINDS.has(event.kind));
  const isSure = areas.size >= ENOUGH_AREAS || isNamed;
  const severity = isSure ? unlessOfficial(interpretation, 'warning') : 'information';
  return [problemAt(CODE, severity, inspection, [areas.size > 0 ? 'areas' : 'none'])];
}

export const missingGrade: Rule = {
  code: CODE,
  title: 'A graded inspection without its overall grade',
  why:
    'The overall grade is what readers look for first. Focused visits, monitoring visits, joint targeted area inspections and ' +
    'area SEND inspections have none, nor have inspections of children’s services that began on or after 1 April 2026.',
  remedy: 'Say how services were rated overall, or say that the text leaves it out.',
  bad: [
    'The standard inspection of Swindon from 3 to 14 June 2019 rated leadership good and services for care leavers outstanding.',
  ],
  good: [
    'The standard inspection of Swindon from 3 to 14 June 2019 rated leadership good and services good overall.',
    'The inspection of Swindon from 4 to 15 May 2026 rated leadership good and services for care leavers outstanding.',
    'The focused visit to Swindon on 4 and 5 March 2020 looked at help for children in need.',
  ],
  severity: 'warning',
  quoted: 'ignore',
  check: (interpretation) =>
    inspectionsIn(interpretation).flatMap(([inspection, index]) => checkInspection(interpretation, inspection, index)),
};

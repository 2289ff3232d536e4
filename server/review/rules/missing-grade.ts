import type { Inspection } from '../../interpret/finding.ts';
import type { Interpretation } from '../../interpret/interpretation.ts';
import { isGraded } from '../../knowledge/framework-timeline.ts';
import { hasOverall } from '../../knowledge/frameworks.ts';
import type { EventKind } from '../../knowledge/ids.ts';
import type { Problem, Severity } from '../problem.ts';
import { eventsIn, gradesIn, inspectionsIn, isKnownDay, isOfficial, judgementsOf, unlessOfficial } from '../reading.ts';
import { problemAt, type Rule } from '../rule.ts';

const CODE = 'missing-grade';
const GRADED_KINDS: ReadonlySet<EventKind> = new Set(['standard', 'short', 'sif']);
const VISITS: ReadonlySet<EventKind> = new Set(['focused', 'monitoring', 'jtai', 'send', 'assurance']);
/** With so many areas graded the text sets out to give the inspection's result. */
const ENOUGH_AREAS = 2;
const ENOUGH_AREAS_RECALLED = 3;

/** Whether the inspection is over, and of a kind that ends in an overall grade. */
function hasToHaveOverall(interpretation: Interpretation, { kind, framework, from }: Inspection): boolean {
  if (!GRADED_KINDS.has(kind) || framework === null || !isKnownDay(from)) return false;
  const written = interpretation.published?.to ?? null;
  if (isKnownDay(written) && written < from) return false;
  return isGraded(framework, kind) && hasOverall(framework, from);
}

/** An overall grade of the council's that belongs to no other inspection may be this one's. */
const isOverallOf = (interpretation: Interpretation, inspection: Inspection, index: number): boolean =>
  inspection.judgements.some((judgement) => judgement.area === 'overall') ||
  gradesIn(interpretation).some(
    (grade) =>
      grade.use === 'judgement' &&
      grade.areas.includes('overall') &&
      (grade.inspection === index ||
        (grade.inspection === null && (inspection.council === null || grade.councils.includes(inspection.council)))),
  );

/** Null where nothing is missing: the inspection is recalled in passing, or the text may be about a visit without a grade. */
function severityOf(interpretation: Interpretation, isSubject: boolean, areas: number, index: number): Severity | null {
  if (!isSubject) return areas >= ENOUGH_AREAS_RECALLED && !isOfficial(interpretation) ? 'information' : null;
  if (areas >= ENOUGH_AREAS) return unlessOfficial(interpretation, 'warning');
  const events = eventsIn(interpretation);
  const tellsOfVisits = events.some((event) => VISITS.has(event.kind));
  if (areas > 0) return 'information';
  if (tellsOfVisits) return null;
  const isNamed = events.some((event) => event.inspection === index && GRADED_KINDS.has(event.kind));
  return isNamed ? unlessOfficial(interpretation, 'warning') : 'information';
}

function checkInspection(interpretation: Interpretation, inspection: Inspection, index: number): readonly Problem[] {
  if (!hasToHaveOverall(interpretation, inspection)) return [];
  const areas = new Set(judgementsOf(interpretation, index).flatMap((grade) => grade.areas)).size;
  const severity = severityOf(interpretation, inspection.isSubject, areas, index);
  if (severity === null || isOverallOf(interpretation, inspection, index)) return [];
  return [problemAt(CODE, severity, inspection, [areas > 0 ? 'areas' : 'none'])];
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

import type { Inspection } from '../../interpret/finding.ts';
import type { Interpretation } from '../../interpret/interpretation.ts';
import { areasOf, type FrameworkArea } from '../../knowledge/frameworks.ts';
import type { EventKind } from '../../knowledge/ids.ts';
import type { Problem } from '../problem.ts';
import { inspectionsIn, isKnownDay, judgementsOf } from '../reading.ts';
import { problemAt, type Rule } from '../rule.ts';

const CODE = 'incomplete-judgements';
const GRADED_KINDS: ReadonlySet<EventKind> = new Set(['standard', 'short']);

function missingAreas(interpretation: Interpretation, inspection: Inspection, index: number): readonly FrameworkArea[] {
  const { framework, from, kind, isSubject } = inspection;
  if (!isSubject || framework !== 'ilacs' || !isKnownDay(from) || !GRADED_KINDS.has(kind)) return [];
  const judged = new Set([
    ...inspection.judgements.map((judgement) => judgement.area),
    ...judgementsOf(interpretation, index).flatMap((grade) => grade.areas),
  ]);
  const areas = areasOf(framework, from).filter((area) => area.kind === 'key');
  const missing = areas.filter((area) => !judged.has(area.area));
  return missing.length < areas.length ? missing : [];
}

function checkInspection(interpretation: Interpretation, inspection: Inspection, index: number): readonly Problem[] {
  const missing = missingAreas(interpretation, inspection, index);
  if (missing.length === 0) return [];
  return [problemAt(CODE, 'information', inspection, [missing.map((area) => area.name).join('; ')])];
}

export const incompleteJudgements: Rule = {
  code: CODE,
  title: 'A report that lacks one of its judgements',
  why:
    'A report on an inspection of children’s services grades every area of the framework. One that lacks an area has lost a ' +
    'row of its table, or a page.',
  remedy: 'Compare the table of judgements with the published report, and add what is missing.',
  bad: [
    'Inspection of Rutland local authority children’s services\n\nInspection dates: 3 to 14 June 2024\n\n' +
      'The impact of leaders on social work practice with children and families: good\n\n' +
      'The experiences and progress of children in care: good\n\nOverall effectiveness: good',
  ],
  good: [
    'Inspection of Rutland local authority children’s services\n\nInspection dates: 3 to 14 June 2024\n\n' +
      'The impact of leaders on social work practice with children and families: good\n\n' +
      'The experiences and progress of children who need help and protection: good\n\n' +
      'The experiences and progress of children in care: good\n\n' +
      'The experiences and progress of care leavers: good\n\nOverall effectiveness: good',
  ],
  severity: 'information',
  quoted: 'ignore',
  check: (interpretation) =>
    interpretation.genre === 'official-report'
      ? inspectionsIn(interpretation).flatMap(([inspection, index]) =>
          checkInspection(interpretation, inspection, index),
        )
      : [],
};

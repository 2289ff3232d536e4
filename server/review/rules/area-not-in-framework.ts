import type { Inspection } from '../../interpret/finding.ts';
import type { Interpretation } from '../../interpret/interpretation.ts';
import { isGraded } from '../../knowledge/framework-timeline.ts';
import { areasOf, frameworkById } from '../../knowledge/frameworks.ts';
import type { AreaId, FrameworkId } from '../../knowledge/ids.ts';
import type { Problem } from '../problem.ts';
import { inspectionsIn, isKnownDay, isStated, judgementsOf } from '../reading.ts';
import { problemAt, type Rule } from '../rule.ts';

const CODE = 'area-not-in-framework';

/** The overall grade has its own rule; the others name no judgement of any framework in particular. */
const LEFT_OUT: ReadonlySet<AreaId> = new Set(['overall', 'other', 'early-help-front-door']);

/** The frameworks whose areas have names of their own; the earlier ones are called by too many. */
const COMPARED: ReadonlySet<FrameworkId> = new Set(['ilacs', 'sif']);

const NAMES: Readonly<Record<AreaId, string>> = {
  overall: 'overall effectiveness',
  leadership: 'leadership',
  'help-and-protection': 'help and protection',
  'in-care': 'children in care',
  'care-leavers': 'care leavers',
  'in-care-and-care-leavers': 'children in care and care leavers together',
  adoption: 'adoption',
  'early-help-front-door': 'early help and the front door',
  other: 'another area',
};

function checkInspection(interpretation: Interpretation, inspection: Inspection, index: number): readonly Problem[] {
  const { framework: id, from, kind } = inspection;
  const framework = id === null ? null : frameworkById(id);
  if (framework === null || !COMPARED.has(framework.id)) return [];
  if (!isKnownDay(from) || !isGraded(framework.id, kind)) return [];
  const areas = areasOf(framework.id, from);
  const judged = new Set(areas.map((area) => area.area));
  if (judged.size === 0) return [];
  const names = areas.map((area) => area.name).join('; ');
  const stated = judgementsOf(interpretation, index).filter((grade) => isStated(interpretation, grade));
  return stated.flatMap((grade) =>
    grade.areas
      .filter((area) => !judged.has(area) && !LEFT_OUT.has(area))
      .map((area) => problemAt(CODE, 'information', grade, [NAMES[area], framework.name, from, names])),
  );
}

export const areaNotInFramework: Rule = {
  code: CODE,
  title: 'A judgement on an area that was not judged then',
  why:
    'Adoption was judged by itself under the single inspection framework only, and care leavers have had a judgement of their ' +
    'own again since January 2023. A grade for such an area at another time belongs to another inspection, or to a wider area.',
  remedy: 'Name the area as the report has it, or check the date of the inspection.',
  bad: ['The inspection of Rutland from 3 to 14 June 2019 rated services for care leavers good and leadership good.'],
  good: ['The inspection of Rutland from 3 to 14 June 2024 rated services for care leavers good and leadership good.'],
  severity: 'information',
  quoted: 'ignore',
  check: (interpretation) =>
    inspectionsIn(interpretation).flatMap(([inspection, index]) => checkInspection(interpretation, inspection, index)),
};

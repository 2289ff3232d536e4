import { FRAMEWORKS, type Framework, frameworkById, type ScaleGrade } from './frameworks.ts';
import type { FrameworkId, GradeId } from './ids.ts';
import { type IsoDate, isWithin, periodsMeet } from './period.ts';

/** A grade in its place on a framework's scale. */
export interface GradeOnScale extends ScaleGrade {
  readonly framework: Framework;
  /** How many grades the scale has, those outside the ranking left out. */
  readonly outOf: number;
}

const gradesOf = (framework: Framework): ReadonlyMap<GradeId, GradeOnScale> => {
  const outOf = framework.scale.filter((one) => one.rank !== null).length;
  return new Map(framework.scale.map((grade) => [grade.id, { ...grade, framework, outOf }]));
};

const BY_FRAMEWORK: ReadonlyMap<FrameworkId, ReadonlyMap<GradeId, GradeOnScale>> = new Map(
  FRAMEWORKS.map((framework) => [framework.id, gradesOf(framework)]),
);

/** The grade as a framework has it, or null where the framework is unknown or never gave that grade. */
export const gradeOn = (frameworkId: FrameworkId, gradeId: GradeId): GradeOnScale | null =>
  BY_FRAMEWORK.get(frameworkId)?.get(gradeId) ?? null;

/** Whether the framework ever gave that grade; false for an unknown framework. */
export const isOnScale = (frameworkId: FrameworkId, gradeId: GradeId): boolean =>
  frameworkById(frameworkId)?.scale.some((one) => one.id === gradeId) ?? false;

/** The grade as it stands on any scale: for its label where the framework is not known. Null for an unknown grade. */
export function anyGrade(gradeId: GradeId): GradeOnScale | null {
  for (const { id } of FRAMEWORKS) {
    const grade = gradeOn(id, gradeId);
    if (grade !== null) return grade;
  }
  return null;
}

/** The frameworks under which councils' children's services are or were graded. */
const OF_COUNCILS: readonly FrameworkId[] = ['ilacs', 'sif', 'lac2013', 'cp2012', 'slac', 'csa', 'jar', 'apa', 'star'];
const COUNCIL_GRADES: ReadonlySet<GradeId> = new Set(
  OF_COUNCILS.flatMap((id) => frameworkById(id)?.scale.map((grade) => grade.id) ?? []),
);

/** Whether a council's children's services were ever given that grade; `excellent` and `weak` belong to others. */
export const isCouncilGrade = (gradeId: GradeId): boolean => COUNCIL_GRADES.has(gradeId);

/**
 * Whether some framework gave councils that grade in the year of a day. The year is enough: a rating may be dated by its
 * publication, or by the months that it was about.
 */
export const wasCouncilGrade = (gradeId: GradeId, date: IsoDate): boolean => {
  const year = { from: `${date.slice(0, 4)}-01-01`, to: `${date.slice(0, 4)}-12-31` };
  return OF_COUNCILS.some((id) => {
    const framework = frameworkById(id);
    return framework !== null && periodsMeet(framework, year) && isOnScale(id, gradeId);
  });
};

/** The frameworks whose scale has the grade and that were in force on the day. */
export const frameworksWithGrade = (gradeId: GradeId, date: IsoDate): readonly Framework[] =>
  FRAMEWORKS.filter((one) => isWithin(one, date) && one.scale.some((grade) => grade.id === gradeId));

/** A framework under which councils could be given that grade on a day; null where there was none. */
export function councilFrameworkWith(gradeId: GradeId, date: IsoDate): FrameworkId | null {
  const possible = new Set(frameworksWithGrade(gradeId, date).map(({ id }) => id));
  return OF_COUNCILS.find((id) => possible.has(id)) ?? null;
}

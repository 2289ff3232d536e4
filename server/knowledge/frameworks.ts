import areaInspections from './data/frameworks-areas.json';
import councils from './data/frameworks-councils.json';
import education from './data/frameworks-education.json';
import neighbours from './data/frameworks-neighbours.json';
import settings from './data/frameworks-settings.json';
import type { AreaId, EventKind, FrameworkId, GradeId } from './ids.ts';
import { type IsoDate, isWithin, type Period } from './period.ts';

/** A grade of one framework's scale. */
export interface ScaleGrade {
  readonly id: GradeId;
  /** As the regulator prints it: `Requires improvement to be good`. */
  readonly label: string;
  /** 1 is best; null for results that stand outside the scale (`Met`). */
  readonly rank: number | null;
  /** Forms that mean this grade. */
  readonly aliases: readonly string[];
  /** Ways in which others speak of it: `lowest rating`. */
  readonly weakAliases: readonly string[];
  /** The number printed with it, where the framework prints one; in some frameworks 4 is best. */
  readonly printedNumber: number | null;
  readonly meaning: string;
  /** What usually comes next for the body so graded, if known. */
  readonly follows: string | null;
}

/** Something that a framework judges, in the days in which it judges it. */
export interface FrameworkArea extends Period {
  /** The framework's own id of the area. */
  readonly id: string;
  /** The area as reports name it to the reader of this program. */
  readonly area: AreaId;
  readonly name: string;
  readonly aliases: readonly string[];
  /** `overall`, `key`, `sub`, `theme` … */
  readonly kind: string;
}

/** Something that happens under a framework. */
export interface FrameworkEvent {
  readonly id: string;
  /** Null for what is no inspection or visit: a meeting, a rating letter, a kind of finding. */
  readonly kind: EventKind | null;
  readonly name: string;
  readonly graded: boolean;
  readonly aliases: readonly string[];
  readonly note: string | null;
}

/** A regulator's scheme of inspection. */
export interface Framework extends Period {
  readonly id: FrameworkId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly regulator: string;
  readonly nation: string;
  /** What is inspected: `local authority children’s social care`, `schools`. */
  readonly subject: string;
  readonly from: IsoDate;
  readonly dateBasis: 'inspection start' | 'publication';
  readonly graded: boolean;
  /** Best first. */
  readonly scale: readonly ScaleGrade[];
  readonly areas: readonly FrameworkArea[];
  readonly events: readonly FrameworkEvent[];
  readonly notes: readonly string[];
  /** What of this row is confirmed and what is not. */
  readonly confidence: string;
  /** Ids of `sources`. */
  readonly sources: readonly string[];
}

/** All frameworks: those for councils' children's services first, then those that the same texts mention. */
export const FRAMEWORKS: readonly Framework[] = [
  ...(councils as readonly Framework[]),
  ...(areaInspections as readonly Framework[]),
  ...(settings as readonly Framework[]),
  ...(education as readonly Framework[]),
  ...(neighbours as readonly Framework[]),
];

const BY_ID: ReadonlyMap<FrameworkId, Framework> = new Map(FRAMEWORKS.map((framework) => [framework.id, framework]));

/** The framework of an id, or null for an unknown one. */
export const frameworkById = (id: FrameworkId): Framework | null => BY_ID.get(id) ?? null;

/** The frameworks of a regulator (`Ofsted`, or any part of its name) in force on a day. */
export function frameworksAt(regulator: string, date: IsoDate): readonly Framework[] {
  const wanted = regulator.toLowerCase();
  return FRAMEWORKS.filter((one) => one.regulator.toLowerCase().includes(wanted) && isWithin(one, date));
}

/** The areas that a framework judges on a day (the inspection's first), in its own order; empty for an unknown framework. */
export const areasOf = (id: FrameworkId, date: IsoDate): readonly FrameworkArea[] =>
  (frameworkById(id)?.areas ?? []).filter((area) => isWithin(area, date));

/**
 * Whether an inspection that began on that day has an overall grade under the framework. ILACS inspections have none from
 * 1 April 2026; the safeguarding and looked after children inspections of 2009 to 2012 had two, each for its own half.
 */
export function hasOverall(id: FrameworkId, date: IsoDate): boolean {
  const framework = frameworkById(id);
  return framework?.graded === true && areasOf(id, date).some((area) => area.area === 'overall');
}

import type { AreaId, CouncilId, EventKind, FrameworkId, GradeId, SpeakerClass } from '../interpret/finding.ts';
import { councilById } from '../knowledge/councils.ts';
import { areasOf, frameworkById } from '../knowledge/frameworks.ts';
import { anyGrade, gradeOn } from '../knowledge/grades.ts';
import type { Translate } from './wording.ts';

/** A council's everyday name; the id where it is unknown. Names are not translated. */
export const councilName = (id: CouncilId): string => councilById(id)?.name ?? id;

/** A grade as the regulator prints it: `Requires improvement to be good`. Regulators' own terms are not translated. */
export const gradeLabel = (grade: GradeId, framework: FrameworkId | null): string =>
  ((framework === null ? null : gradeOn(framework, grade)) ?? anyGrade(grade))?.label ?? grade;

const LONG_NAME = 70;
const NAME_IN_BRACKETS = /\(([^()]{3,60})\)$/;

/** A framework's name as people use it: of a long one what it has in brackets, `single inspection framework`. */
export function shortFrameworkName(name: string): string {
  return name.length < LONG_NAME ? name : (NAME_IN_BRACKETS.exec(name)?.[1] ?? name);
}

/** A framework's name. */
export const frameworkName = (id: FrameworkId): string => frameworkById(id)?.name ?? id;

export const AREA_NAMES: Readonly<Record<AreaId, string>> = {
  overall: 'Overall effectiveness',
  leadership: 'Leadership',
  'help-and-protection': 'Help and protection',
  'in-care': 'Children in care',
  'care-leavers': 'Care leavers',
  'in-care-and-care-leavers': 'Children in care and care leavers',
  adoption: 'Adoption',
  'early-help-front-door': 'Early help and the front door',
  other: 'Another area',
};

/** A short name of what is judged, the same in all frameworks. */
export const areaName = (area: AreaId, t: Translate): string => t(AREA_NAMES[area]);

/** What is judged, in the words of the framework on that day; the short name where the framework or the day is not known. */
export function areaNameUnder(area: AreaId, framework: FrameworkId | null, date: string | null, t: Translate): string {
  const rows = framework === null || date === null || date.startsWith('-') ? [] : areasOf(framework, date);
  return rows.find((row) => row.area === area)?.name ?? areaName(area, t);
}

export const KIND_NAMES: Readonly<Record<EventKind, string>> = {
  standard: 'Standard inspection',
  short: 'Short inspection',
  focused: 'Focused visit',
  monitoring: 'Monitoring visit',
  jtai: 'Joint targeted area inspection',
  send: 'Area SEND inspection',
  assurance: 'Focused assurance visit',
  sif: 'Single inspection',
  school: 'School inspection',
  other: 'Inspection',
};

export const kindName = (kind: EventKind, t: Translate): string => t(KIND_NAMES[kind]);

export const SPEAKER_NAMES: Readonly<Record<SpeakerClass, string>> = {
  inspectorate: 'Inspectors',
  authority: 'The council',
  other: 'Somebody else',
  unknown: 'Speaker not known',
};

export const speakerName = (speaker: SpeakerClass, t: Translate): string => t(SPEAKER_NAMES[speaker]);

import type { AreaId, EventKind, FrameworkId, GradeId } from '../interpret/finding.ts';
import { AREA_NAMES, gradeLabel, KIND_NAMES } from './labels.ts';
import type { Translate } from './wording.ts';

/** Words for the Findings view, where a side bar of usual width has to show an area with its grade, a visit with its date. */

export const NARROW_AREAS: Readonly<Record<AreaId, string>> = {
  ...AREA_NAMES,
  overall: 'Overall',
  'help-and-protection': 'Help, protection',
  'in-care-and-care-leavers': 'In care, leavers',
  'early-help-front-door': 'Front door',
};

export const NARROW_KINDS: Readonly<Record<EventKind, string>> = {
  ...KIND_NAMES,
  standard: 'Inspection',
  jtai: 'JTAI',
  send: 'Area SEND',
  assurance: 'Assurance visit',
};

export const narrowArea = (area: AreaId, t: Translate): string => t(NARROW_AREAS[area]);

export const narrowKind = (kind: EventKind, t: Translate): string => t(NARROW_KINDS[kind]);

/** A grade as people say it: `Requires improvement`. */
export const narrowGrade = (grade: GradeId, framework: FrameworkId | null): string =>
  gradeLabel(grade, framework).replace(/ to be good$/, '');

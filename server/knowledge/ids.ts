/** A grade's id as the report format has it: `good`, `requires-improvement`, `performs-poorly` … A row of the frameworks' scales. */
export type GradeId = string;

/** A council's id: a row of `knowledge/councils`. */
export type CouncilId = string;

/** A framework's id: a row of `knowledge/frameworks`. */
export type FrameworkId = string;

/** A delivery body's id: a row of `knowledge/delivery-bodies`. */
export type BodyId = string;

export const AREA_IDS = [
  'overall',
  'leadership',
  'help-and-protection',
  'in-care',
  'care-leavers',
  'in-care-and-care-leavers',
  'adoption',
  'early-help-front-door',
  'other',
] as const;
/** What a grade judges. */
export type AreaId = (typeof AREA_IDS)[number];

export const EVENT_KINDS = [
  'standard',
  'short',
  'focused',
  'monitoring',
  'jtai',
  'send',
  'assurance',
  'sif',
  'school',
  'other',
] as const;
/** What kind of inspection or visit a phrase names. */
export type EventKind = (typeof EVENT_KINDS)[number];

export const SPEAKER_CLASSES = ['inspectorate', 'authority', 'other', 'unknown'] as const;
/** Who speaks in a quotation. */
export type SpeakerClass = (typeof SPEAKER_CLASSES)[number];

export { AREA_FORMS, type AreaForm, type AreaFormStrength, areasInForce } from './area-terms.ts';
export { EVENT_FORMS, type EventForm } from './event-terms.ts';
export { COMMON_GRADES, GRADE_FORMS, type GradeForm, type GradeFormStrength } from './grade-terms.ts';

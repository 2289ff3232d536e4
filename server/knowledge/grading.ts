import { GRADING_LINKS } from './grading-links.ts';
import { GRADING_VERBS } from './grading-verbs.ts';
import { JUDGED_THINGS } from './judged-things.ts';

const ROWS = { ...GRADING_VERBS, ...JUDGED_THINGS, ...GRADING_LINKS };

/** What words around a grade do: what judges, what is judged, what hopes, denies or counts. */
export type GradingClass = keyof typeof ROWS;

const BLANKS = /\s+/g;

/** Forms by class; lower case, matched whatever the capitals. A form may be in several classes. */
export const GRADING_FORMS: ReadonlyMap<GradingClass, readonly string[]> = new Map(
  (Object.keys(ROWS) as GradingClass[]).map((name) => [
    name,
    ROWS[name]
      .split('|')
      .map((form) => form.replace(BLANKS, ' ').trim())
      .filter((form) => form !== ''),
  ]),
);

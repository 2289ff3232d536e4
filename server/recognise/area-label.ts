import { AREA_FORMS, type AreaForm } from '../knowledge/area-terms.ts';
import type { AreaId } from '../knowledge/ids.ts';
import { compileLexicon, mayOpenAt, scan } from '../lexicon/lexicon.ts';
import type { Found } from './recognition.ts';

const AREAS = compileLexicon(AREA_FORMS.map((area) => ({ form: area.form, value: area })));
const NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2})?[.)]?\s+)?/;
const TRAILING = /\s*(?:judgement|judgment|grade)?\s*\d{0,2}[:.]?\s*$/i;

/** A judged area that a passage names, with the strength of its words. */
export interface FoundArea extends Found {
  readonly area: AreaForm;
}

/** Finds the phrases of a passage that name a judged area. */
export const findAreas = (text: string): readonly FoundArea[] =>
  scan(AREAS, text).map(({ start, end, value }) => ({ start, end, area: value }));

/**
 * The areas that a line names where it is nothing but their title (`2.1 Adoption performance`), as the rows of a table of
 * judgements are; null for any other line. Footnote digits at the end do not count.
 */
export function readAreaLabel(text: string): readonly AreaId[] | null {
  const from = NUMBERING.exec(text)?.[0].length ?? 0;
  if (!mayOpenAt(AREAS, text, from)) return null;
  const to = TRAILING.exec(text)?.index ?? text.length;
  const hit = scan(AREAS, text.slice(from, to))[0];
  if (hit === undefined || hit.start !== 0 || hit.end !== to - from) return null;
  return hit.value.areas;
}

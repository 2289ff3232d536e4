import type { Section } from '../interpret/interpretation.ts';
import type { Report } from '../report.ts';
import { inTextOrder } from '../text/span.ts';

/** The level of the section that is the whole text under its title. */
const TITLE = 1;

/** A text's sections in its order, without the one under its title: a reader is always in it. */
export const innerSections = ({ sections }: Report): readonly Section[] =>
  sections.filter(({ level }) => level !== TITLE).sort(inTextOrder);

/** What official reports begin the titles of their chapters with: side by side in an outline, nothing else would be seen. */
const COMMON_BEGINNING =
  /^(?:the )?(?:graded judge?ment (?:about|for|on) (?:the )?(?:experiences? and progress of )?|experiences? and progress of |(?=impact of ))/i;
const JUDGED = / (?:is )?that it (?:is )?(?=\p{L})/u;

/** A section's title for an outline: what it is about first. */
export function shownTitle({ title }: Section): string {
  const beginning = COMMON_BEGINNING.exec(title)?.[0] ?? '';
  if (beginning === '') return title;
  const rest = title.slice(beginning.length).replace(JUDGED, ': ');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

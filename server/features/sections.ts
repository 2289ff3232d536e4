import type { Section } from '../interpret/interpretation.ts';
import type { Report } from '../report.ts';
import { inTextOrder } from '../text/span.ts';

/** The level of the section that is the whole text under its title. */
const TITLE = 1;

/** A text's sections in its order, without the one under its title: a reader is always in it. */
export const innerSections = ({ sections }: Report): readonly Section[] =>
  sections.filter(({ level }) => level !== TITLE).sort(inTextOrder);

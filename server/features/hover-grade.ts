import type { GradeMention, Inspection } from '../interpret/finding.ts';
import { councilById } from '../knowledge/councils.ts';
import { anyGrade, type GradeOnScale, gradeOn } from '../knowledge/grades.ts';
import { splitSentences } from '../recognise/sentences.ts';
import { writeRange } from './calendar.ts';
import { areaName, areaNameUnder, councilName, kindName, shortFrameworkName } from './labels.ts';
import type { Page } from './page.ts';

/** The number that a framework prints before an area: `2.1 Adoption performance`. */
const NUMBER = /^\d+(?:\.\d+)?\.?\s+/;

const officialName = (id: string): string => councilById(id)?.officialName ?? councilName(id);

/** The grade, whose it is and what for: what a reader wants to know first. */
function headline(page: Page, mention: GradeMention, grade: GradeOnScale): string {
  const { t, markup } = page;
  const label = markup.strong(grade.label);
  const councils = markup.plain(mention.councils.map(officialName).join(', '));
  const areas = markup.plain(mention.areas.map((area) => areaName(area, t)).join('; '));
  if (areas === '' && councils === '') return t('{0}. The text does not say for whom or for what.', label);
  if (councils === '') return t('{0} for: {1}', label, areas);
  return areas === '' ? t('{0} for {1}', label, councils) : t('{0} for {1}: {2}', label, councils, areas);
}

/** The scale, the best first, with the grade's place on it. */
function placeOf(page: Page, grade: GradeOnScale): string {
  const { t, markup } = page;
  const scale = grade.framework.scale
    .filter((one) => one.rank !== null)
    .map((one) => (one.id === grade.id ? markup.strong(one.label) : markup.plain(one.label)))
    .join(' · ');
  if (grade.rank === null) return t('Outside the ranking of its scale: {0}', scale);
  if (grade.rank === 1) return t('The best of {0} grades: {1}', grade.outOf, scale);
  if (grade.rank === grade.outOf) return t('The lowest of {0} grades: {1}', grade.outOf, scale);
  return t('Number {0} of {1} grades, the best first: {2}', grade.rank, grade.outOf, scale);
}

/** The inspection, its time, and the framework that follows from it. */
function underWhichFramework(
  page: Page,
  mention: GradeMention,
  inspection: Inspection | undefined,
  grade: GradeOnScale,
): string {
  const { t, markup } = page;
  const name = markup.plain(shortFrameworkName(grade.framework.name));
  const written = writeRange(mention, t);
  if (written === null) {
    return t('The text gives no date for it, so the framework is not certain. The scale below is that of {0}.', name);
  }
  const date = markup.plain(written);
  const when = inspection === undefined ? date : t('{0}, {1}', markup.plain(kindName(inspection.kind, t)), date);
  if (mention.from?.startsWith('-') === true) {
    return t('{0}, year not given, so the framework is not certain. The scale below is that of {1}.', when, name);
  }
  if (mention.framework === null) {
    return t('{0}. The framework is not certain; the scale below is that of {1}.', when, name);
  }
  return t('{0}. Framework then in force: {1}, {2}.', when, name, markup.plain(grade.framework.regulator));
}

/** The areas as the framework calls them, where it has other words for them than ours. */
function areasInFull(page: Page, mention: GradeMention): readonly string[] {
  const { t, markup } = page;
  const names = mention.areas
    .map((area) => ({
      full: areaNameUnder(area, mention.framework, mention.from, t).replace(NUMBER, ''),
      short: areaName(area, t),
    }))
    .filter(({ full, short }) => !full.startsWith(short))
    .map(({ full }) => full);
  return names.length === 0 ? [] : [t('The area in full: {0}.', markup.plain(names.join('; ')))];
}

/** The first sentence alone, where not all of it is wanted. */
function cut(text: string, inFull: boolean): string {
  const first = splitSentences(text)[0];
  return inFull || first === undefined ? text : text.slice(first.start, first.end).trim();
}

function whatItMeans(page: Page, grade: GradeOnScale, inFull: boolean): readonly string[] {
  const { t, markup } = page;
  const words = (text: string): string => markup.plain(cut(t(text), inFull));
  const meaning = t('What it means: {0}', words(grade.meaning));
  return grade.follows === null ? [meaning] : [meaning, t('What usually follows: {0}', words(grade.follows))];
}

/**
 * A grade: whose it is and what for, the inspection and its framework, its place on the scale, what it means and what
 * follows – `inFull`, or in a sentence each.
 */
export function describeGrade(page: Page, mention: GradeMention, inFull: boolean): readonly string[] {
  const { t, markup, report } = page;
  const own = mention.framework === null ? null : gradeOn(mention.framework, mention.grade);
  const grade = own ?? anyGrade(mention.grade);
  if (grade === null) return [t('A grade: {0}.', markup.strong(mention.grade))];
  if (mention.use === 'other') {
    const label = markup.strong(grade.label);
    return [t('{0}: the grade is named here, but given to no council’s services.', label), placeOf(page, grade)];
  }
  const inspection = mention.inspection === null ? undefined : report.inspections[mention.inspection];
  const known = own === null ? { ...mention, framework: null } : mention;
  return [
    headline(page, mention, grade),
    underWhichFramework(page, known, inspection, grade),
    placeOf(page, grade),
    ...areasInFull(page, known),
    ...whatItMeans(page, grade, inFull),
  ];
}

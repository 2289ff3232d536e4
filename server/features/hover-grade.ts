import type { GradeMention, Inspection } from '../interpret/finding.ts';
import { councilById } from '../knowledge/councils.ts';
import { anyGrade, type GradeOnScale, gradeOn } from '../knowledge/grades.ts';
import { writeRange } from './calendar.ts';
import { areaNameUnder, councilName, kindName } from './labels.ts';
import type { Page } from './page.ts';

/** `3rd of the four` as a sentence's end: where the grade stands, the best first. */
function placeOf(page: Page, grade: GradeOnScale): string {
  const { t, markup } = page;
  const label = markup.strong(grade.label);
  if (grade.rank === null) return t('{0} stands outside the ranking of its scale.', label);
  if (grade.rank === 1) return t('{0} is the best of {1} grades.', label, grade.outOf);
  if (grade.rank === grade.outOf) return t('{0} is the lowest of {1} grades.', label, grade.outOf);
  return t('{0} is number {1} of {2} grades, counted from the best.', label, grade.rank, grade.outOf);
}

const scaleOf = ({ markup }: Page, grade: GradeOnScale): string =>
  grade.framework.scale
    .filter((one) => one.rank !== null)
    .map((one) => (one.id === grade.id ? markup.strong(one.label) : markup.plain(one.label)))
    .join(' · ');

const officialName = (id: string): string => councilById(id)?.officialName ?? councilName(id);

function whatIsJudged(page: Page, mention: GradeMention): string {
  const { t, markup } = page;
  const areas = mention.areas.map((area) => areaNameUnder(area, mention.framework, mention.from, t)).join('; ');
  const councils = mention.councils.map(officialName).join(', ');
  if (areas === '' && councils === '') return t('It is a judgement; the text does not tell on what.');
  if (councils === '') return t('It is the judgement on: {0}.', markup.plain(areas));
  if (areas === '') return t('It is a judgement on {0}.', markup.plain(councils));
  return t('It is the judgement on {0}: {1}.', markup.plain(councils), markup.plain(areas));
}

function whenItWas(page: Page, mention: GradeMention, inspection: Inspection | undefined): string {
  const { t, markup } = page;
  const when = writeRange(mention, t);
  if (when === null) return t('The text gives no date for this judgement.');
  const date = markup.plain(when);
  const sentence =
    inspection === undefined
      ? t('Date: {0}.', date)
      : t('Date: {0} ({1}).', date, markup.plain(kindName(inspection.kind, t)));
  const year = mention.from?.startsWith('-') === true ? ` ${t('The text does not tell the year.')}` : '';
  return sentence + year;
}

function underWhichFramework(page: Page, mention: GradeMention, grade: GradeOnScale): readonly string[] {
  const { t, markup } = page;
  const name = markup.plain(grade.framework.name);
  if (mention.framework === null) {
    return [t('The framework is not known, because it follows from the date. The scale shown is that of {0}.', name)];
  }
  return [t('Framework in force at that date: {0}, {1}.', name, markup.plain(grade.framework.regulator))];
}

function whatItMeans(page: Page, grade: GradeOnScale): readonly string[] {
  const { t, markup } = page;
  const meaning = t('What it means: {0}', markup.plain(t(grade.meaning)));
  return grade.follows === null ? [meaning] : [meaning, t('What usually follows: {0}', markup.plain(t(grade.follows)))];
}

/** A grade: its place on its scale, what was judged, when, what it means and what follows under the framework of that date. */
export function describeGrade(page: Page, mention: GradeMention): readonly string[] {
  const { t, markup, report } = page;
  const own = mention.framework === null ? null : gradeOn(mention.framework, mention.grade);
  const grade = own ?? anyGrade(mention.grade);
  if (grade === null) return [t('A grade: {0}.', markup.strong(mention.grade))];
  const place = [placeOf(page, grade), scaleOf(page, grade)];
  if (mention.use === 'other') {
    return [...place, t('Here the grade is named, but it is no judgement on a council’s services.')];
  }
  const inspection = mention.inspection === null ? undefined : report.inspections[mention.inspection];
  const known = own === null ? { ...mention, framework: null } : mention;
  return [
    ...place,
    whatIsJudged(page, mention),
    whenItWas(page, mention, inspection),
    ...underWhichFramework(page, known, grade),
    ...whatItMeans(page, grade),
  ];
}

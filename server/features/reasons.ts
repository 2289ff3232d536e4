import type { Evidence, Mention } from '../interpret/finding.ts';
import { shorten } from './markup.ts';
import { wordsOf } from './mention-at.ts';
import type { Page } from './page.ts';

const LONGEST_WORDS = 60;
const MOST_REASONS = 6;

/**
 * What each rule of reading rests on, in plain words; `{0}` is the words that it rests on. A rule that is not listed is
 * shown by its name.
 */
export const REASONS: Readonly<Record<string, string>> = {
  'council.title': 'The name is written with a council’s title.',
  'council.name': 'The name stands for this council wherever it is written.',
  'council.name-in-context': 'The text speaks of councils, so the name stands for this one.',
  'council.short-name': 'It is a short form of this council’s name.',
  'council.bare-word': 'It is a short form of this council’s name.',
  'council.building': 'The name is that of a building of this council.',
  'council.focus': 'The council named before is “{0}”.',

  'council.subject': 'The text is about “{0}”.',
  'event.phrase': 'The words name an inspection or visit of this kind.',
  'area.every': 'All areas are meant.',
  'area.half': 'The words name the part of a combined area.',
  'area.heading': 'The heading above names the area.',
  'area.named': 'The sentence names the area.',
  'area.sentence-before': 'The sentence before names the area.',
  'area.services-as-a-whole': 'The services as a whole are judged.',
  'area.table': 'The table names the area: “{0}”.',
  'area.whole': 'No narrower area is named, so the whole is judged.',
  'grade.alone': 'The grade stands alone, as in a table.',
  'grade.apposition': 'The grade is set beside “{0}”.',
  'grade.considered': '“{0}” tells how somebody saw the services.',
  'grade.copula': '“{0}” tells what the services are.',
  'grade.counted': 'It is one of several grades that are counted.',
  'grade.definition': 'The grade is being explained.',
  'grade.described': 'The grade describes the council.',
  'grade.given': '“{0}” tells that the grade was given.',
  'grade.labelled': 'The grade is the value of “{0}”.',
  'grade.moved': '“{0}” leads to the grade.',
  'grade.noun': 'The grade stands as a noun.',
  'grade.quoted': 'The grade stands in quotation marks of its own.',
  'grade.rated': '“{0}” is a word for judging.',
  'grade.rating': '“{0}” shows that a grade is meant.',
  'grade.service': 'The grade is said of “{0}”.',
  'grade.subject': 'What is judged is “{0}”.',
  'grade.verb-phrase': 'The words themselves are a judgement.',
  'grade.hoped': 'The grade is hoped for.',
  'grade.mentioned': 'The word itself is spoken of.',
  'grade.key': 'The grade is being explained.',
  'grade.taken-back': 'The text takes back or denies that the grade was given.',
  'time.own-date': 'The date beside it is “{0}”.',
  'time.same-sentence': 'The sentence gives the date “{0}”.',
  'time.same-paragraph': 'The paragraph gives the date “{0}”.',
  'time.told-elsewhere': 'The text dates the same judgement elsewhere: “{0}”.',
  'time.inspection-before': 'The inspection before has the date “{0}”.',
  'time.inspection-dates': 'The inspection’s dates are given in “{0}”.',
  'time.latest-inspection': 'The inspection told of last has the date “{0}”.',
  'time.subject': 'The text reports one inspection: “{0}”.',
  'time.subject-dates': 'The inspection that the text reports has the dates “{0}”.',
  'time.earlier': 'An earlier inspection is meant, and the text gives no date for it.',
  'time.none': 'The text gives no date.',
  'date.part': 'Early, mid and late are taken for a third each.',
  'date.relative-part': 'Early, mid and late are taken for a third each.',
  'date.season': 'Seasons are taken as whole months: spring begins in March.',
  'date.relative-season': 'Seasons are taken as whole months: spring begins in March.',
  'date.by-inspection': '“{0}” is the date of the inspection.',
  'date.by-neighbour': '“{0}” is the date that this one goes by.',
  'date.by-publication': 'The text was published on “{0}”.',
  'quote.after': 'The words “{0}” behind it tell who speaks.',
  'quote.before': 'The words “{0}” before it tell who speaks.',
  'quote.below': 'The words “{0}” below it tell who speaks.',
  'quote.carried': 'The speaker of the words before goes on: “{0}”.',
  'quote.document': 'The text itself is the inspectors’.',
  'quote.lead-in': 'The sentence before ends in “{0}”.',
  'quote.likely': 'No word tells who speaks; this is whose words they are most likely to be.',
  'quote.mentioned': 'The words are only mentioned.',
  'quote.none': 'No word near it tells who speaks.',
  'quote.owner': '“{0}” tells whose words they are.',
  'quote.paragraph': 'The paragraph tells who speaks: “{0}”.',
  'quote.repeated': 'The same words are quoted elsewhere with their speaker.',
  'quote.retold': 'Nobody is named, and the text retells what inspectors found.',
};

/** Rules of which the hover's first line says all. */
export const PLAIN: ReadonlySet<string> = new Set([
  'date.day',
  'date.week',
  'date.month',
  'date.quarter',
  'date.year',
  'date.range',
  'date.weekday',
  'date.named-day',
  'date.relative-day',
  'date.relative-week',
  'date.relative-month',
  'date.relative-quarter',
  'date.relative-year',
]);

/** For a rule that rests on no words of its own, by the first part of its name. */
export const WORDLESS: Readonly<Record<string, string>> = {
  council: 'The text around it tells which council is meant.',
  grade: 'The words around it are those of a judgement.',
  area: 'The text around it tells what is judged.',
  time: 'The text around it tells the time.',
  quote: 'The text around it tells who speaks.',
  date: 'The text around it tells the year.',
};

const NOT_GIVEN = '-not-given';
/** Said in addition where a construction was seen but gives no judgement. */
export const NO_JUDGEMENT = 'It is hoped for, denied or said of something else, and so is no judgement here.';

const wordsFor = ({ report }: Page, span: Evidence['span']): string | null =>
  span === null ? null : shorten(wordsOf(report, span), LONGEST_WORDS);

/** For a rule without a sentence of its own: what it rests on or what it made of it, else its name. */
function unnamedReason(page: Page, evidence: Evidence): string {
  const { t, markup } = page;
  const words = wordsFor(page, evidence.span);
  if (words !== null) return t('It rests on “{0}”.', markup.plain(words));
  return markup.plain(shorten(evidence.note ?? evidence.rule, LONGEST_WORDS));
}

function reasonOf(page: Page, evidence: Evidence): string {
  const isNotGiven = evidence.rule.endsWith(NOT_GIVEN);
  const rule = isNotGiven ? evidence.rule.slice(0, -NOT_GIVEN.length) : evidence.rule;
  const sentence = REASONS[rule];
  const words = wordsFor(page, evidence.span) ?? evidence.note;
  if (sentence === undefined) return unnamedReason(page, evidence);
  if (sentence.includes('{0}') && words === null) {
    return page.t(isNotGiven ? NO_JUDGEMENT : (WORDLESS[rule.split('.')[0] ?? ''] ?? sentence));
  }
  const reason = page.t(sentence, page.markup.plain(words ?? ''));
  return isNotGiven ? `${reason} ${page.t(NO_JUDGEMENT)}` : reason;
}

/** The evidence without what the first line tells already and what rests on the same words as another before it. */
function telling({ report }: Page, mention: Mention): readonly Evidence[] {
  const shown = new Set<string>();
  return mention.evidence.filter(({ rule, span }) => {
    if (PLAIN.has(rule)) return false;
    if (span === null) return true;
    const words = shorten(wordsOf(report, span), LONGEST_WORDS);
    const isNew = !shown.has(words);
    shown.add(words);
    return isNew;
  });
}

/** Why a mention was read as it was, as a list under a lead-in; nothing where there is no more to tell. */
export function reasonsFor(page: Page, mention: Mention): readonly string[] {
  const reasons = new Set(telling(page, mention).map((evidence) => reasonOf(page, evidence)));
  if (reasons.size === 0) return [];
  const shown = [...reasons].slice(0, MOST_REASONS).map((reason) => `- ${reason}`);
  return [[page.t('Why it is read so:'), ...shown].join('\n')];
}

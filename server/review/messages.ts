import type { Fix, Problem, Related } from './problem.ts';

type Values = readonly (string | number)[];

/**
 * The sentences of problems, places related to them, fixes and notices. A rule with several sentences has one for each first
 * argument, under `code.argument`. `{n}` is the nth argument, counted from 0.
 */
export const MESSAGES = {
  'missing-inspection-date.subject':
    'The text does not say when this inspection took place. Add its dates, with the year.',
  'missing-inspection-date.published':
    'The text says when the result was published ({1}), but not when the inspection took place. Add its dates.',
  'missing-inspection-date.recalled':
    'No date is given for this earlier inspection. Add at least its year, so that readers can tell how old the judgement is.',
  'missing-inspection-date.judgement':
    'No date is given for this judgement. Add when the inspection took place, or at least its year.',
  'missing-year':
    'The year of this date is not given and cannot be worked out. Write the year, or give the text a publication date.',
  'missing-publication-date':
    'The text does not say when it was published, so that relative dates in it stay open. Add a line such as “Published: 18 September 2024”.',
  'missing-grade.areas':
    'This inspection has grades for single areas, but no overall grade. Add how services were rated overall.',
  'missing-grade.none':
    'This is a graded inspection, but the text gives no grade for it. Add how services were rated overall.',
  'incomplete-judgements':
    'The report gives no grade for: {0}. Compare its table of judgements with the published report.',
  'impossible-date.no-such-day': '“{1}” is not in the calendar. Check the day and the month.',
  'impossible-date.weekday': '“{1}” was a {3}, not a {2}. Check the weekday, the day and the year.',
  'dates-out-of-order':
    'This range ends before it begins. Put the earlier date first, or correct the one that is wrong.',
  'inspection-after-publication':
    'This inspection begins on {0}, after its result was published ({1}). Check the year of both dates.',
  'grade-not-on-scale.scale':
    '“{1}” was no grade of this inspection’s framework, {2}, which has: {3}. Check the grade and the date of the inspection.',
  'grade-not-on-scale.overall':
    'Inspections that begin on or after 1 April 2026, as this one of {1}, have no overall grade. Give the grades of the areas instead.',
  'grade-not-on-scale.visit':
    '“{1}” stands with a visit of a kind that ends without a grade. Check which inspection the grade belongs to.',
  'area-not-in-framework':
    'There was no judgement on {0} in an inspection that began on {2}. {1} judged then: {3}. Check the area and the date.',
  'contradictory-grade':
    'The same area of the same inspection is “{0}” here and “{1}” elsewhere. Check which is right.',
  'unclosed-quotation.closing':
    'This quotation is opened but not closed. Put a closing mark where the speaker’s words end.',
  'unclosed-quotation.opening':
    'This quotation is closed but was not opened. Put an opening mark where the speaker’s words begin.',
  'quotation-marks-mixed': 'This quotation opens with {0} and closes with {1}. Use marks of one kind.',
  'unattributed-quotation':
    'The text does not say who speaks here. Name the speaker in this sentence or the one before.',
  'unknown-council.district':
    '{1} is a district, and districts have no children’s services. Check whether {2} is meant.',
  'unknown-council.unknown': 'No council with children’s services is called “{1}”. Check the name.',
  'unknown-council.title': 'There is no “{1}”. The council is called {2}.',
  'unknown-council.inspected-after':
    '{1} was abolished: its last day was {2}, before this inspection of {3}. Check the council and the date.',
  'unknown-council.inspected-before': '{1} began on {2}, after this inspection of {3}. Check the council and the date.',
  'unknown-council.abolished':
    '{1} was abolished: its last day was {2}. Its area has now: {3}. Check which council is meant.',
  'ambiguous-council.several': '“{1}” may be any of these: {2}. Name the council in full once.',
  'ambiguous-council.weak':
    '“{1}” was taken for {2}, but it may be read as {3} as well. Name the council in full once.',
  'unresolved-relative-date':
    'There is nothing to count this date from. Write the date itself, or give the text a publication date.',
  'stale-terminology.title':
    '“{1}” does not fit the date of this text. Write “{2}”, unless it is the name of that time.',
  'stale-terminology.usage':
    'Reports have said “{2}”, no longer “{1}”, since 2018. Keep the older words only for the law or in a quotation.',
  'related.other-grade': '“{0}” here',
  'related.published': 'Published on {0}',
  'fix.year': 'Add the year {0}',
  'fix.publication-line': 'Add a line for the publication date',
  'fix.closing-mark': 'Close the quotation with {0} here',
  'fix.opening-mark': 'Open the quotation with {0} here',
  'fix.matching-mark': 'Close the quotation with {0}',
  'fix.official-name': 'Write “{0}”',
  'fix.term': 'Write “{0}”',
  'notice.text-too-long': 'The text has {1} characters; only the first {0} were read. Split it into its reports.',
  'notice.too-many-problems': 'Only the first {0} of {1} problems are shown. Correct some of them to see the others.',
} as const satisfies Readonly<Record<string, string>>;

export type MessageKey = keyof typeof MESSAGES;

const isKey = (key: string): key is MessageKey => Object.hasOwn(MESSAGES, key);

/** The key of a message: `code.FIRST ARGUMENT` where there is such a one, else the code; null where there is neither. */
export function messageKey(code: string, args: Values): MessageKey | null {
  const special = `${code}.${args[0]}`;
  if (isKey(special)) return special;
  return isKey(code) ? code : null;
}

/** The English message with its placeholders; the code itself where there is no message. */
export function messageTemplate(code: string, args: Values): string {
  const key = messageKey(code, args);
  return key === null ? code : MESSAGES[key];
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const PLACEHOLDER = /\{(\d)\}/g;

/** `2 March 2023` for an ISO date; any other value as it is. */
function spell(value: string | number): string {
  const day = ISO_DAY.exec(String(value));
  return day === null ? String(value) : `${Number(day[3])} ${MONTHS[Number(day[2]) - 1]} ${day[1]}`;
}

/** A message in English, with its values filled in and ISO dates written out. */
export const sentence = (code: string, args: Values): string =>
  messageTemplate(code, args).replace(PLACEHOLDER, (whole, index: string) => {
    const value = args[Number(index)];
    return value === undefined ? whole : spell(value);
  });

/** What is wrong and what to do about it, in a sentence or two. */
export const problemSentence = (problem: Problem): string => sentence(problem.code, problem.args);

/** What another place has to do with a problem. */
export const relatedSentence = (related: Related): string => sentence(related.code, related.args);

/** What a fix does. */
export const fixSentence = (fix: Fix): string => sentence(fix.code, fix.args);

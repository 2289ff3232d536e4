import { countOf } from '../../knowledge/number-words.ts';
import type { FoundGrade } from '../../recognise/grades/grades.ts';
import type { Block } from '../../text/block.ts';
import type { DocumentText } from '../../text/document-text.ts';
import { toSpan } from '../../text/passage.ts';
import { firstFrom } from '../../text/span.ts';
import { datesIn } from '../document/dated-sections.ts';
import type { DateMention } from '../finding.ts';

/** Words that point from a grade to a date told elsewhere in its paragraph. */

interface DatedParagraph {
  readonly document: DocumentText;
  readonly dates: readonly DateMention[];
}

/** Words that point back at a time just told. */
const AT_THAT_TIME =
  /\b(?:that was (?:when|the (?:year|month|week|spring|summer|autumn|winter))|at (?:that|the) time|that time|at that (?:point|stage)|in that year|that year|on that occasion|in the (?:very )?same (?:report|inspection|letter|breath))\b|(?:^|[.;,] )then,? /i;
/** `Back then inspectors called us inadequate`, `In that report leadership was inadequate`: in the time of what was told before, in another paragraph as well. */
const BACK_THEN = /^["'‘“(]?(?:but |and )?(?:back then|(?:in|at) that (?:report|inspection|letter|review|visit))\b/i;
const REACH_BEHIND = 40;
/** `… was inadequate; that was early 2010`, `… improvement. That was in December 2018`: between the grade and its date. */
const THAT_WAS =
  /^[^.;]{0,80}(?:[.;]|,? and)["’”]? (?:(?:that|this|it) (?:was|happened)(?: as far| as long)?(?: back| ago| all)?(?: as)?|(?:that|this) came)(?: in| on)? $|^[^.;]{0,20}[.;] so (?:it|they) (?:was|were|had been),? (?:in|on) $/i;
/** `… to lose its outstanding. Awarded in 2018, it …`: the same, told by a participle. */
const GIVEN_IN =
  /^[^.;]{0,40}[.;]["'’”)]? (?:(?:it|this|that) was )?(?:first )?(?:awarded|given|earned|won|granted)(?: back)? (?:in|on) $/i;
/** `; its own inspection was in January 2016`: the same, told of the inspection. */
const INSPECTION_WAS =
  /^[^.;]{0,80}[.;]["’”]? (?:its|their|our|the|that) (?:own |last |latest |full |actual )?(?:inspection|visit|fieldwork) (?:was|were|took place|came|happened|ran|had been|had taken place) (?:in|on|from|between) $/i;
/** `The judgement came after an inspection in July 2022`: the same, told of the judgement. */
const CAME_AFTER =
  /^[^.;]{0,80}[.;]["'’”)]? (?:the|that|this|its) (?:judge?ment|rating|grade|verdict|finding)s? (?:came|comes|followed|follows|was made|was given|is based|was based)(?: after| from| on| following)?(?: an?| the| its)? (?:(?:[\p{L}-]+ ){0,3}(?:inspection|visit|fieldwork) (?:that (?:ran|took place) )?)?(?:in|on|from|between|of) $/iu;
/** `since October 2019, when it was found inadequate`: the grade has its date. */
const DATED_WHEN = /\d{4}, when [^.;]*$/;
const LONGEST_THAT_WAS = 130;
/** `on the first of those visits`, `on the second occasion`: by its place among the times told. */
const NTH =
  /(?:\b(?:on|at|in) (?:the|its|their|that|this)|^The) (first|second|third|earlier|later|last)(?: of (?:those|these|them|the two)\b|(?: of (?:those|these|the))? (?:occasion|visit|inspection|report|count|time)s?\b|,? (?:the|it|they|we|he|she)\b)/i;
/** `In each of them it is outstanding`: one word for two times takes the first. */
const IN_EACH =
  /\b(?:in|on|at) (?:each|both)(?: of (?:them|those|these)| (?:occasions|reports|inspections|visits|times)|,)/i;
const PLACES: Readonly<Record<string, number>> = { first: 0, earlier: 0, second: 1, later: 1, third: 2, last: -1 };

const byTime = (a: DateMention, b: DateMention): number => (a.from ?? '').localeCompare(b.from ?? '');

/** The times told, each once, the earliest first. */
const timesOf = (dates: readonly DateMention[]): readonly DateMention[] =>
  dates.filter((date, index) => dates.findIndex(({ from }) => from === date.from) === index).toSorted(byTime);

/** How many dates before a grade are looked at. */
const MOST_TOLD = 8;

/** The date that the words behind a grade give it in a clause of their own; null where they give none. */
export function givenBehind(grade: FoundGrade, block: Block, { document, dates }: DatedParagraph): DateMention | null {
  const span = toSpan(block, grade.start, grade.end);
  if (DATED_WHEN.test(block.passage.text.slice(grade.sentence.start, grade.start))) return null;
  const behind = datesIn(dates, { start: span.end, end: Math.min(block.end, span.end + LONGEST_THAT_WAS) })[0];
  const link = behind === undefined ? '' : document.slice(span.end, behind.start).replace(/\s+/g, ' ');
  return behind !== undefined && [THAT_WAS, GIVEN_IN, INSPECTION_WAS, CAME_AFTER].some((told) => told.test(link))
    ? behind
    : null;
}

/** What leads to where a move ends, behind a date: `from good, the rating of July 2019, to`. */
const ENDS_START = /^["'’”)]{0,2},? (?:(?:all the way|straight|back|up|down) )?to /;
/** Another grade before the date is where the move ends already. */
const IS_ENDED = /[.;]| to (?:be )?(?:an? )?["'‘“]?(?:good|outst|requir|(?:in)?adeq|satisf)/i;
const LONGEST_START = 100;
const LONGEST_LEAD_TO = 24;

/** `from good, where it had stood since 2018, to outstanding`: the date that stands between where a move starts (a grade) and its end; null where none does. */
export function dateOfStart(grade: FoundGrade, block: Block, { document, dates }: DatedParagraph): DateMention | null {
  const { end } = toSpan(block, grade.start, grade.end);
  const [date] = datesIn(dates, { start: end, end: Math.min(block.end, end + LONGEST_START) });
  if (date === undefined || IS_ENDED.test(document.slice(end, date.start))) return null;
  return ENDS_START.test(document.slice(date.end, Math.min(block.end, date.end + LONGEST_LEAD_TO))) ? date : null;
}

/** The date that words of a grade’s sentence point back to; null where they point to none. */
export function pointedDate(grade: FoundGrade, block: Block, { dates }: DatedParagraph): DateMention | null {
  const span = toSpan(block, grade.start, grade.end);
  const { text } = block.passage;
  const around = text.slice(grade.sentence.start, Math.min(grade.sentence.end, grade.end + REACH_BEHIND));
  const told = datesIn(dates, { start: block.start, end: span.start }).slice(-MOST_TOLD);
  const nth = NTH.exec(around)?.[1]?.toLowerCase();
  const times = nth === undefined ? [] : timesOf(told);
  if (nth !== undefined && times.length > 1) return times.at(PLACES[nth] ?? 0) ?? null;
  if (IN_EACH.test(around) && told.length > 1) return told.at(-2) ?? null;
  if (BACK_THEN.test(around)) {
    const last = firstFrom(dates, span.start);
    return dates.slice(Math.max(0, last - MOST_TOLD), last).findLast(({ from }) => from !== null) ?? null;
  }
  return AT_THAT_TIME.test(around) ? (told.at(-1) ?? null) : null;
}

const HAS_VERB = /[.;()]|\b(?:is|are|was|were|has|had|have)\b/;
const OPENS_BRACKET = /^[^.;()]{0,80} \($/;
/** `, and its adoption service a good, in March 2011`: behind a comma, the date of all that was told. */
const SET_OFF = /^["'’”)]?(?: (?:for|in) [^.,;()]{2,50})?, (?:(?:both|all) )?(?:in|on|back in) (?:early |late )?$/;

/** `good for one area and adequate for another in September 2010`: two grades that share their verb, and its date. */
const JOINED = /^["'’”)]? (?:for|in) [^.,;()]{2,60},? and (?:an? )?["'‘“]?$/;
const FOR_OTHER = /^["'’”)]? (?:for|in) [^.,;()]{2,60} (?:back )?(?:in|on) (?:early |late )?$/;

/** Whether a link between the last of several grades and a date makes it the date of all. */
const isOfAll = (link: string, end: string): boolean =>
  (OPENS_BRACKET.test(link) && end === ')') || (SET_OFF.test(link) && !HAS_VERB.test(link));

/**
 * `good for safeguarding, adequate for children in care (May 2011)`: the date in a bracket or behind a comma at the end of several
 * grades dates all, where one verb governs them; else null. `order` is the grade's place among those of its block.
 */
export function dateOfAll(
  grades: readonly FoundGrade[],
  order: number,
  block: Block,
  { document, dates }: DatedParagraph,
): DateMention | null {
  const grade = grades[order];
  const behind = grades.slice(order + 1).filter(({ sentence }) => sentence.start === grade?.sentence.start);
  const last = behind.at(-1);
  if (grade === undefined || last === undefined) return null;
  const [first, ...others] = datesIn(dates, toSpan(block, grade.sentence.start, grade.sentence.end));
  const { end } = toSpan(block, last.start, last.end);
  if (first === undefined || others.length > 0 || first.start < end) return null;
  const link = document.slice(end, first.start).replace(/\s+/g, ' ');
  const between = block.passage.text.slice(grade.end, last.start);
  const isShared =
    isOfAll(link, document.slice(first.end, first.end + 1)) || (JOINED.test(between) && FOR_OTHER.test(link));
  return isShared && !HAS_VERB.test(between) ? first : null;
}

/** `five years later`, `four years before that`, without a date of its own: counted from the judgement told before. */
const YEARS_LATER =
  /\b(exactly )?(?:(\d{1,2})|(\p{L}+)) years (?:(later|on|afterwards|after that)|earlier|before(?: that)?(?=[.,;:)]|$))(?![\p{L}\d])(?! than)/iu;
const FEWEST_IN_WORDS = 2;
const YEAR_DIGITS = 4;

/** A stretch of days in ISO form. */
interface Stretch {
  readonly from: string;
  readonly to: string;
}

const yearsOn = (iso: string, years: number): string =>
  `${Number(iso.slice(0, YEAR_DIGITS)) + years}${iso.slice(YEAR_DIGITS)}`;

/** When it was so many years after or before a time, where words around a grade count them; null where they do not. To the year, unless they say `exactly`. */
export function timeYearsLater(words: string, { from, to }: Stretch): Stretch | null {
  const match = YEARS_LATER.exec(words);
  if (match === null || from.startsWith('--')) return null;
  const years = countOf(match[2] ?? match[3] ?? '');
  if (years === null || (match[2] === undefined && years < FEWEST_IN_WORDS)) return null;
  const step = match[4] === undefined ? -years : years;
  const later = { from: yearsOn(from, step), to: yearsOn(to, step) };
  const year = later.from.slice(0, YEAR_DIGITS);
  return match[1] === undefined ? { from: `${year}-01-01`, to: `${year}-12-31` } : later;
}

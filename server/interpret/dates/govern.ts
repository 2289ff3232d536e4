import { countOf } from '../../knowledge/number-words.ts';
import type { DateExpression, Point } from '../../recognise/dates/expression.ts';
import type { FoundDate } from '../../recognise/dates.ts';
import type { Stretch } from '../calendar.ts';
import type { Resolved } from './context.ts';
import { firstAtOrAfter, type Occurrence, placeBefore, placeByGovernor } from './place.ts';
import { goesOnWith } from './story.ts';
import { isTerm } from './tense.ts';
import type { Lean } from './verbs.ts';

/** `which was rated inadequate in 2015, was …`, `Since the visit in May 2017, …`: the date belongs to an aside. */
const OPENS_ASIDE =
  /(?:,\s(?:which|who|whose|where|when|(?:already |last |still |once |first |only )?(?:good|outstanding|(?:in)?adequate|satisfactory|found|judged|rated|graded|deemed|branded|placed|declared|labelled|classed|criticised|told|put|set up|formed|appointed|elected|created|launched|opened|closed))\b[^,]*|\b(?:since|after|following|despite|unlike|from)\b[^,]*)$/i;
/** `from 24 September to 5 October, and …`: no aside. */
const FROM = /\bfrom $/i;
const CLOSES_ASIDE = /^[^,;]{0,12}[,)]/;
/** Words between two dates that say that the second comes after the first. */
const SEQUENCE =
  /\b(?:then|later|subsequently|afterwards|followed|follow-up|again|the same|next|before|until|finally|returned|to)\b/i;
/** What may stand before a date that opens its sentence. */
const OPENING =
  /(?:^|[.!?]["'’”)]*\s+)\W*(?:(?:then|and|but|later),?\s)?(?:in|on|by|during|at the|from|between)\s(?:the\s)?$|^\W*$/i;
const LONGEST_REACH = 366;
const YEAR = 366;
/** How many characters before a date are looked at for the beginning of an aside. */
const LONGEST_ASIDE = 160;
const LONGEST_ASIDE_END = 16;
const LONGEST_OPENING = 40;

/** Whether a date stands in an aside of its sentence, which tells of another time than the sentence does. */
export function isInAside(text: string, sentenceStart: number, { start, end, expression }: FoundDate): boolean {
  const before = text.slice(Math.max(sentenceStart, start - LONGEST_ASIDE), start);
  const isFromTo = expression.to !== null && FROM.test(before);
  return !isFromTo && OPENS_ASIDE.test(before) && CLOSES_ASIDE.test(text.slice(end, end + LONGEST_ASIDE_END));
}

/** `In May 2016, … . In June, …`: dates that open one sentence after the other tell a story in its order. */
function openSentences(text: string, sentenceStart: number, earlier: Resolved, later: FoundDate): boolean {
  const { start } = earlier.found;
  const opensEarlier = OPENING.test(text.slice(Math.max(0, start - 24), start));
  const opening = text.slice(sentenceStart, later.start);
  return opensEarlier && opening.length <= LONGEST_OPENING && OPENING.test(opening);
}

export interface Surroundings {
  readonly text: string;
  readonly sentenceStart: number;
  readonly sentence: number;
  /** The date that labels the block or heads the section, if one does. */
  readonly label: Resolved | null;
  /** The last date before this one in the same block. */
  readonly previous: Resolved | null;
  /** The last date before this one, in the same block or the one before. */
  readonly told: Resolved | null;
  /** A time long past of which a story is told, as long as no later one has come. */
  readonly story: Resolved | null;
  readonly placing: Stretch | null;
  readonly lean: Lean;
}

/** `an inspection that had begun in`: what came before the time just told, where that is nearer. */
const HAD_COME =
  /\bhad (?:\p{Ll}+ly )?(?:been )?(?!to |hoped|expected|planned|meant|published|reported|issued|released|announced|sent|printed)\p{Ll}+(?: \p{Ll}+){0,4} (?:in|on) $/u;
const IN_BRACKETS = /\((?:fieldwork|inspected|visited|inspection) (?:in|on) $/;
/** `Then, from`: what came after it. */
const COMES_AFTER = /\b(?:then|later|after (?:that|which|this)|subsequently)\b/i;
/** A story told in the past perfect goes on in it: `had inspected in May and had reported in July`. */
const HAD = /\bhad\b[^.!?]*$/;
const LONGEST_CAME_BEFORE = 50;

/** `the report of January 2019 … an inspection in the November before it`. */
const BEFORE_BEHIND = /^,? before (?:it|that|then)\b|^ before,/i;
/** `reporting in December 2019, … “They came in July”`: inspectors come before their report. */
const REPORTED =
  /\b(?:report(?:s|ed|ing)?|published|letter|wrote|writing)(?: (?:of|from|dated|published))?(?: (?:in|on))? $/i;
const INSPECTED = /\b(?:came|inspected|visited|fieldwork(?: was)?|(?:inspection|visit)(?: was)?) (?:in|on|from) $/i;
/** `Its fieldwork was done in November`: before whatever came of it. */
const FIELDWORK = /\bfieldwork (?:was|had been) (?:done|carried out) (?:in|on) $/i;
const LONGEST_REPORTED = 36;

/** Places a date without a year by the one that governs it, before or after it as the words of its block tell; `governor` is null where that stands in another block. */
export function placeAround(
  text: string,
  governor: FoundDate | null,
  found: FoundDate,
  told: Stretch,
  occurrence: Occurrence,
): Stretch | null {
  const wordsBefore = (reach: number): string =>
    text.slice(Math.max(governor?.end ?? 0, found.start - reach), found.start);
  const wordsOfGovernor = (reach: number): string =>
    governor === null ? '' : text.slice(Math.max(0, governor.start - reach), governor.start);
  const comesBefore =
    BEFORE_BEHIND.test(text.slice(found.end, found.end + LONGEST_REPORTED)) ||
    FIELDWORK.test(wordsBefore(LONGEST_REPORTED)) ||
    IN_BRACKETS.test(wordsBefore(LONGEST_REPORTED)) ||
    (REPORTED.test(wordsOfGovernor(LONGEST_REPORTED)) && INSPECTED.test(wordsBefore(LONGEST_REPORTED)));
  const before = placeBefore(occurrence, told);
  const after = firstAtOrAfter(occurrence, told.from);
  if (comesBefore && before !== null) return before;
  if (!HAD.test(wordsOfGovernor(LONGEST_ASIDE)) && HAD_COME.test(wordsBefore(LONGEST_CAME_BEFORE)))
    return before !== null && (after === null || told.from - before.to <= after.from - told.to) ? before : after;
  return COMES_AFTER.test(wordsBefore(LONGEST_CAME_BEFORE)) ? after : placeByGovernor(occurrence, told);
}

/** `Four years after that, in`, `two years earlier, in`: so many years from the time just told. */
const YEARS_FROM =
  /\b(?:(\d{1,2})|(\p{L}+)) years? (?:(later|on|after(?:wards| that)?)|(?:earlier|before(?: that)?)),? (?:in |on |that )?$/iu;
const LONGEST_STEP_OF_YEARS = 40;

/** How many years lie between the time told before and a date without a year, as the words before it say; null where they do not. */
export function yearsFromTold(text: string, found: FoundDate): number | null {
  const match = YEARS_FROM.exec(text.slice(Math.max(0, found.start - LONGEST_STEP_OF_YEARS), found.start));
  if (match === null) return null;
  const count = countOf(match[1] ?? match[2] ?? '');
  return count === null ? null : (match[3] === undefined ? -1 : 1) * Math.max(1, count);
}

/** What may stand between dates of one list: `in March and again in July 2018`, `from 40 in March to 60 in July 2018`. */
const LISTING =
  /^[\s,;&]*(?:(?:and|or|then|but|again|both|also|finally|lastly|on|in|by|at|from|to|until|late|early|the|other|latter|second|\d[\d,.]*%?|per|cent)[\s,]+){1,6}$/i;
const MOST_LISTED = 6;
const LONGEST_LISTING = 60;

/** The later member of a list of dates that names the year, which this one then shares; null where there is none. */
export function findLender(text: string, found: FoundDate, later: readonly FoundDate[]): FoundDate | null {
  let before = found;
  for (const next of later.slice(0, MOST_LISTED)) {
    const between = text.slice(before.end, Math.min(next.start, before.end + LONGEST_LISTING + 1));
    // `one on 28 November, the other in February 2024`: a day and a month, too.
    const isMember = next.expression.from.is === found.expression.from.is || /latter|other|second/.test(between);
    if (!isMember || between.length > LONGEST_LISTING || !LISTING.test(between)) return null;
    if (!lacksYear(next.expression.to ?? next.expression.from)) return next;
    before = next;
  }
  return null;
}

/** Whether a year alone governs: only where it opens the sentence (`In 2018, … in May`). */
function isWide(earlier: Resolved): boolean {
  return earlier.found.expression.from.is === 'year' || earlier.found.expression.from.is === 'decade';
}

/**
 * The time that governs a date without a year: the label of its entry, or an earlier date of its sentence or, where the
 * words say that one thing followed the other, of its paragraph. Null where the day of writing governs.
 */
export function findGovernor(found: FoundDate, around: Surroundings, occurrence: Occurrence): Resolved | null {
  const { label, previous } = around;
  if (label !== null && label.found !== found && (previous === null || previous === label))
    return isYetToCome(label, around, occurrence) || comesBeforeLabel(label, around, occurrence) ? null : label;
  const governor =
    previous !== null && !isDayOfSaying(previous, found) && governs(previous, found, around)
      ? previous
      : label?.found === found
        ? null
        : label;
  if (governor === null) return label === null ? findStory(found, around, occurrence) : null;
  return contradictsTense(governor, found, around, occurrence) ? null : governor;
}

/** `Mrs C rang on 4 April 2019. … She rang again on 11 April`: what is told of an older time goes on with it. */
function findStory(found: FoundDate, around: Surroundings, occurrence: Occurrence): Resolved | null {
  const { story, placing, lean, text, sentenceStart, previous } = around;
  if (story === null || lean !== 'past' || isWeekdayByItself(found)) return null;
  const date = { text, sentenceStart, found, opensParagraph: previous?.block !== story.block };
  return goesOnWith(story, date, placing?.from ?? null, occurrence) ? story : null;
}

/** `In 2018, … in May`, `the 2018 inspection, in May`. */
function isNamedByYear(text: string, sentenceStart: number, { found: year }: Resolved, found: FoundDate): boolean {
  const opening = text.slice(sentenceStart, year.start);
  const opens = opening.length <= LONGEST_OPENING && /^\W*(?:in|during|by)\W*$/i.test(opening);
  return opens || YEAR_OF_THING.test(text.slice(year.end, Math.min(found.start, year.end + LONGEST_THING)));
}

/** Between a year and its month: ` inspection, in `. */
const YEAR_OF_THING =
  /^ (?!(?:will|would|is|was|are|were|has|had|came|comes|goes|went) )(?:[\p{L} -]{3,30},? (?:in|of) (?:late |early |mid-)?|(?:\p{Ll}+ )?(?:inspections?|reports?|reviews?|visits?) [^.;:\d]{3,70}, in )$/u;
const LONGEST_THING = 100;

/** `They left on the Friday`: of the week that was spoken of. */
const DEFINITE = /\bthe $/i;
const DAYS_OF_A_WEEK = 7;
const isShortTime = ({ stretch }: Resolved): boolean => stretch.to - stretch.from <= DAYS_OF_A_WEEK;

const LONGEST_FRAGMENT = 30;
/** `Inspected: 4 November 2019. Report: 13 January.`: few words between two dates, and no verb. */
const isFragment = (text: string, previous: Resolved, found: FoundDate): boolean =>
  previous.isFull &&
  found.start - previous.found.end <= LONGEST_FRAGMENT &&
  /^[.;]/.test(text.slice(previous.found.end, previous.found.end + 1));

/** `said yesterday that in May …`: the day of writing, and no other date’s. */
const isDayOfSaying = ({ found: { expression } }: Resolved, found: FoundDate): boolean =>
  expression.from.is === 'counted' &&
  expression.from.unit === 'day' &&
  expression.from.origin === 'writing' &&
  !isWeekdayByItself(found);

const isWeekdayByItself = ({ expression }: FoundDate): boolean => expression.from.is === 'weekday';

/** `last night (Wednesday)`: the weekday of the day before the bracket. */
export const isGloss = (text: string, previous: Resolved, found: FoundDate): boolean =>
  isWeekdayByItself(found) && text.slice(previous.found.end, found.start) === ' (';

/** `on Thursday and Friday`, both to come: the second is the one after the first. */
const isNextListed = (text: string, previous: Resolved, found: FoundDate, lean: Lean): boolean =>
  lean !== 'past' &&
  isWeekdayByItself(previous.found) &&
  /^(?:,| and| &|, and) $/.test(text.slice(previous.found.end, found.start));

function governs(previous: Resolved, found: FoundDate, around: Surroundings): boolean {
  const { text, sentence, sentenceStart, lean } = around;
  if (previous.sentence === sentence) {
    if (isWide(previous)) return isNamedByYear(text, sentenceStart, previous, found);
    if (isGloss(text, previous, found)) return true;
    if (isWeekdayByItself(found) && !isShortTime(previous)) return false;
    if (isWeekdayByItself(found) && !previous.isFull) return isNextListed(text, previous, found, lean);
    return previous.stretch.to - previous.stretch.from <= YEAR && !isInAside(text, sentenceStart, previous.found);
  }
  if (sentence - previous.sentence === 1 && FIELDWORK.test(text.slice(sentenceStart, found.start))) return true;
  if (isWide(previous) || !(previous.isFull || previous.isGoverned) || sentence - previous.sentence > 1) return false;
  if (isWeekdayByItself(found)) return isShortTime(previous) && DEFINITE.test(text.slice(0, found.start));
  if (lean === 'past' && openSentences(text, sentenceStart, previous, found)) return true;
  return lean === 'open' && isFragment(text, previous, found);
}

/** Whether what a label gives a date in the past tense lies behind the day of writing. */
const isYetToCome = (label: Resolved, { placing, lean }: Surroundings, occurrence: Occurrence): boolean =>
  placing !== null && lean === 'past' && (placeByGovernor(occurrence, label.stretch)?.from ?? placing.to) > placing.to;

/** `October 2022: closing date` over `The next issue will appear on 8 July`: what is to come before what the label gives is not of its entry. */
function comesBeforeLabel(label: Resolved, { placing, lean }: Surroundings, occurrence: Occurrence): boolean {
  if (placing === null || lean !== 'future' || isWide(label) || label.stretch.from <= placing.to) return false;
  const next = firstAtOrAfter(occurrence, placing.to);
  return next !== null && next.to < label.stretch.from;
}

/** `will begin in April, and staff will be told in January`: each of the two is the next one, unless words say that one follows the other. */
const isByItself = (governor: Resolved, found: FoundDate, { text, lean }: Surroundings): boolean =>
  lean === 'future' &&
  !governor.isGoverned &&
  governor.found.expression.to === null &&
  !SEQUENCE.test(text.slice(governor.found.end, found.start));

/** Whether what the governor gives lies on the other side of the day of writing than the sentence’s tense. */
function contradictsTense(governor: Resolved, found: FoundDate, around: Surroundings, occurrence: Occurrence): boolean {
  const { placing, lean } = around;
  const placed = placeByGovernor(occurrence, governor.stretch);
  if (placed === null || placing === null) return false;
  if (lean !== 'past' && governor.sentence === around.sentence && isTerm(around.text, around.sentenceStart, found))
    return placed.from < governor.stretch.from;
  if (governor.stretch.from > placing.to)
    return lean === 'past' || (!governor.isFull && isByItself(governor, found, around));
  if (placed.from > placing.to) return lean === 'past' || (lean === 'open' && !governor.isFull);
  if (placed.to < placing.from) return lean === 'future' || placed.from - governor.stretch.to > LONGEST_REACH;
  return false;
}

/** Whether a point lacks its year and could be placed by a governor. */
export function lacksYear(point: Point): boolean {
  switch (point.is) {
    case 'day':
      return point.month !== null && point.year === null && point.direction === null;
    case 'month':
    case 'season':
    case 'named-day':
      return point.year === null && point.direction === null;
    case 'nth':
      return point.year === null && point.monthStep === null;
    case 'weekday':
      return point.direction === null && point.week === null;
    case 'quarter':
    case 'year':
    case 'decade':
    case 'counted':
    case 'week-of':
      return false;
    default:
      return point satisfies never;
  }
}

/** Whether a point is the last, this or the next of its kind (`last summer`). */
export const isDirected = (point: Point): boolean => 'direction' in point && point.direction !== null;

/** Whether the tense of its sentence helps to place an expression. */
export function needsTense({ from, to }: DateExpression): boolean {
  const depends = (point: Point): boolean =>
    lacksYear(point) || isDirected(point) || (point.is === 'day' && point.month === null);
  return depends(from) || (to !== null && depends(to));
}

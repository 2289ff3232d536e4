import type { CouncilId } from '../knowledge/ids.ts';
import type { FoundGrade } from '../recognise/grades/grades.ts';
import type { Block } from '../text/block.ts';
import { toSpan } from '../text/passage.ts';
import { firstFrom, type Span } from '../text/span.ts';
import { datesIn, datesOfSections } from './dated-sections.ts';
import type { DateMention, EventMention } from './finding.ts';
import type { GivenDate } from './given-dates.ts';
import type { VisitIndex } from './visit-index.ts';
import { daysBetween, isGradedKind, roleOf } from './visits.ts';

/** The rules by which words of the judgement's own sentence date it. */
const DATED: ReadonlySet<string> = new Set(['time.own-date', 'time.inspection-dates', 'time.same-paragraph']);

/** When a judgement was made, the words that say so, and by which rule. */
export interface JudgementTime {
  readonly from: string | null;
  readonly to: string | null;
  readonly source: Span | null;
  readonly rule: string;
}

export interface TimeContext {
  readonly document: string;
  readonly dates: readonly DateMention[];
  readonly events: readonly EventMention[];
  readonly visits: VisitIndex;
  /** The inspection that an official paper reports, or null. */
  readonly subject: {
    readonly from: string | null;
    readonly to: string | null;
    readonly isGraded: boolean;
    readonly span: Span;
  } | null;
  readonly published: string | null;
  /** The council that the text is about, or null. */
  readonly main: CouncilId | null;
  /** Whether the text is an official paper, or a piece of one. */
  readonly isOfficial: boolean;
}

/** The rule by which a grade is known to be an earlier inspection's that has no date in the text. */
export const EARLIER_TIME = 'time.earlier';
const NO_TIME: JudgementTime = { from: null, to: null, source: null, rule: 'time.none' };

/** A date this close after a grade, with nothing between that begins another thought, is the grade's. */
const NEAR_AFTER = 48;
const ENDS_LINK =
  /[.;]|,? (?:but|while|whereas) |\b(?:same (?:overall |ofsted )?(?:grade|rating|judgement|as|result|outcome)|than|compared|up from|down from)\b|\bas (?:in|it)\b/;
/** Words after a grade behind which a date belongs to something else: a relative clause, a remark on it, another sentence joined to it. */
const ENDS_CLAUSE =
  /,? (?:which|who) (?:had|has|was|were|is)\b|[,;] (?:and |but )?(?:this|that|it) (?:is|was|represent\w*|mark\w*|mean\w*)\b|,? and (?:an?|the|its|their|this|that|they|it|he|she) .{3}|\b(?:first|only|best|worst)\b.{0,30} since $|.{12} since $/i;
/** `said on Tuesday: “…”`: the day of the saying, not of what is said. */
const OPENS_SAYING = /^\s?[:,]?\s?["\u2018\u201c]/;
/** `less than two years after it was judged`: an earlier time. */
const YEARS_AFTER = /\b(?:years?|months?|decades?) (?:after|since) [^.;:]*$/i;
/** What is so now was found at the inspection that the text is about, whatever earlier time its sentence mentions. */
const CURRENT =
  /\b(?:now|today|currently|already|on this occasion|this time|(?:has|have) (?:\w+ ){0,3}(?:\w+ed|gone|been|come|kept|held|risen|fallen|made|got|won|become)|remains?|stays?|still)\b/i;
const EARLIER =
  /\b(?:previous(?:ly)?|last|former(?:ly)?|earlier|prior|before (?:that|this|then|it)|inspection before|time before|had been|most recent)\b/i;
const PAST_TENSE = /\b(?:was|were|had been)\b/i;
/** Words that point back at a time just told. */
const AT_THAT_TIME =
  /\b(?:that was when|at (?:that|the) time|that time|in that year|that year|on that occasion)\b|(?:^|[.;,] )then,? /i;
/** `from inadequate`: the grade before. */
const FROM_BEFORE = /\b(?:from|out of) (?:an? |being )?["'\u2018\u201c]?$/i;
/** `outstanding (was good`: the grade before, with a date of its own if any. */
const IN_BRACKET_BEFORE = /\((?:[^()]{2,30}, )?(?:was|were|previously|formerly|(?:up|down) from) $/i;
/** `adoption was already good`: of that time, not of now. */
const WAS_ALREADY =
  /\b(?:(?:was|were) (?:already|still|now)|had (?:already|still))\b|\bwhen there (?:was|were) still\b/i;
const HAD_BEEN = /\bhad (?:\w+ ){0,2}been\b/i;
const isNowSaid = (clause: string): boolean => /\bnow\b/i.test(clause);
const LONGEST_WAIT_DAYS = 300;
const NEAR_BEFORE = 160;

const IS_BEFORE = /\b(?:is|are|am|we['\u2019]re|it['\u2019]s|they['\u2019]re) (?:\p{Ll}+ )?["'\u2018\u201c]?$/u;
const LONGEST_TURN = 60;

/** `we were inadequate in 2016 and we are good`: the verb turns from what was to what is. */
function isTurnToNow(text: string, grade: FoundGrade): boolean {
  const own = text.slice(Math.max(grade.clauseStart, grade.start - LONGEST_TURN), grade.start);
  const told = text.slice(grade.sentence.start, grade.clauseStart);
  return IS_BEFORE.test(own) && PAST_TENSE.test(told) && !/\b(?:is|are)\b/.test(told);
}

/** Within so many days after inspectors have left, a day on which a grade is told is the report's. */
const SOON = 100;

/** Whether the date belongs to a visit that gives no grades (`a focused visit in May 2018`). */
function isUngradedVisit(date: DateMention, context: TimeContext): boolean {
  const event = context.events[firstFrom(context.events, date.start) - 1];
  if (event === undefined || isGradedKind(event.kind) || event.end > date.start) return false;
  const between = context.document.slice(event.end, date.start);
  return between.length < 40 && !ENDS_LINK.test(between) && !/,\s+and\s|\bsince\b/.test(between);
}

const isSubjects = (date: DateMention, subject: TimeContext['subject']): boolean =>
  subject?.isGraded === true &&
  subject.from !== null &&
  subject.to !== null &&
  date.from !== null &&
  date.to !== null &&
  subject.from >= date.from &&
  subject.to <= date.to;

function timeFrom(date: DateMention, block: Block, council: CouncilId | null, context: TimeContext): JudgementTime {
  if (date.from === null || date.to === null) return NO_TIME;
  const { subject } = context;
  if (subject !== null && isSubjects(date, subject))
    return { from: subject.from, to: subject.to, source: date, rule: 'time.subject-dates' };
  const role = roleOf(date, block, context.document, context.published);
  const isFull = !date.from.startsWith('--');
  // A date of publication stands for the inspection that was published, where the text dates that.
  const isNews =
    role === 'publication' || (date.precision === 'day' && (role === 'other' || tellsGrade(date, block, context)));
  const meant =
    isNews && isFull ? context.visits.before(council, date.from, role === 'publication' ? undefined : SOON) : null;
  const exact = meant ?? context.visits.within(council, date.from, date.to);
  if (exact !== null) return { from: exact.from, to: exact.to, source: exact.date, rule: 'time.inspection-dates' };
  return { from: date.from, to: date.to, source: date, rule: 'time.own-date' };
}

const REACH_OF_DAY = 24;

/** `25 January: back to inadequate`: a day that opens its entry, with a grade right behind it, is the one on which that was told. */
function tellsGrade(date: DateMention, block: Block, { document }: TimeContext): boolean {
  const opens = !/\p{L}/u.test(document.slice(block.start, date.start));
  const behind = document.slice(date.end, Math.min(block.end, date.end + REACH_OF_DAY));
  return opens && /^\s?:/.test(behind) && !/\b(?:visit|inspect)/i.test(behind);
}

/** Where the text tells only of a report's publication, that date: the first that stands in prose with `inspection` or `report`. */
function publishedReport(
  context: TimeContext,
  blocks: readonly Block[],
): { readonly date: DateMention; readonly block: Block } | null {
  let next = 0;
  for (const block of blocks) {
    for (; next < context.dates.length; next++) {
      const date = context.dates[next];
      if (date === undefined || date.start >= block.end) break;
      if (block.kind !== 'paragraph' || date.from === null || date.start < block.start) continue;
      const around = context.document.slice(Math.max(block.start, date.start - 90), date.start);
      const role = roleOf(date, block, context.document, null);
      if (role === 'publication' && /\binspection|\breport\b/i.test(around)) return { date, block };
    }
  }
  return null;
}

/** The times of a document's judgements, found in text order: what was dated before helps to date what follows. */
export class JudgementTimes {
  readonly #context: TimeContext;
  readonly #report: ReturnType<typeof publishedReport>;
  readonly #sections: ReadonlyMap<number, DateMention>;
  readonly #last = new Map<CouncilId | null, JudgementTime>();
  readonly #claimed = new Set<number>();
  #toldLast: { readonly block: number; readonly council: CouncilId | null; readonly time: JudgementTime } | null = null;

  constructor(context: TimeContext, blocks: readonly Block[]) {
    this.#context = context;
    this.#report = publishedReport(context, blocks);
    this.#sections = datesOfSections(blocks, context);
  }

  /**
   * When the judgement that `grade` (in `block`) tells of was made. `sameSentence` is the time of the grade before it in the sentence;
   * `given` what a table or list around it gives.
   */
  timeOf(
    grade: FoundGrade,
    block: Block,
    council: CouncilId | null,
    sameSentence: JudgementTime | null,
    given: GivenDate,
  ): JudgementTime {
    const time = this.#find(grade, block, council, sameSentence, given);
    const isFormer = given === 'earlier' || IN_BRACKET_BEFORE.test(block.passage.text.slice(0, grade.start));
    if (time.from !== null && !isFormer) this.#last.set(council, time);
    const before = block.passage.text.slice(grade.clauseStart, grade.start);
    if (!HAD_BEEN.test(before)) this.#toldLast = { block: block.start, council, time };
    return time;
  }

  #find(
    grade: FoundGrade,
    block: Block,
    council: CouncilId | null,
    sameSentence: JudgementTime | null,
    given: GivenDate,
  ): JudgementTime {
    const context = this.#context;
    const span = toSpan(block, grade.start, grade.end);
    const clause = toSpan(block, grade.clauseStart, Math.max(grade.clauseEnd, grade.end));
    const clauseBefore = context.document.slice(clause.start, span.start);
    const isFormer = IN_BRACKET_BEFORE.test(block.passage.text.slice(0, grade.start));
    if (given === 'earlier') return this.#earlier(council);
    if (given !== null && !isFormer) return timeFrom(given, block, council, context);
    const own = this.#ownDate(clause, span);
    if (own !== null) return this.#claim(own, block, council);
    if (isFormer) return this.#earlier(council);
    const isCurrent =
      (CURRENT.test(clauseBefore) && !WAS_ALREADY.test(clauseBefore)) ||
      (sameSentence !== null && DATED.has(sameSentence.rule) && isTurnToNow(block.passage.text, grade));
    if (!isCurrent && sameSentence !== null && grade.construction !== 'moved')
      return { ...sameSentence, rule: 'time.same-sentence' };
    const pointed = this.#pointedDate(block, grade, span);
    if (pointed !== null) return timeFrom(pointed, block, council, context);
    const opening = isCurrent ? null : this.#openingDate(block, span);
    if (opening !== null) return timeFrom(opening, block, council, context);
    const section = isCurrent || context.subject !== null ? null : this.#sectionDate(block, span);
    if (section !== null) return timeFrom(section, block, council, context);
    return this.#fallback(clauseBefore, isCurrent, grade.construction === 'moved', block, council, span);
  }

  #claim(date: DateMention, block: Block, council: CouncilId | null): JudgementTime {
    this.#claimed.add(date.start);
    return timeFrom(date, block, council, this.#context);
  }

  /** The date of the grade's own clause: one just after it, else the last before it that is nobody else's. */
  #ownDate(clause: Span, grade: Span): DateMention | null {
    const { document, published } = this.#context;
    const dates = datesIn(this.#context.dates, clause).filter(
      (date) => !this.#claimed.has(date.start) && !isUngradedVisit(date, this.#context),
    );
    const after = dates.find((date) => date.start >= grade.end);
    const link = after === undefined ? '' : document.slice(grade.end, after.start).replace(/\s+/g, ' ');
    const isLabel = after !== undefined && link.includes('(') && /^\s?:/.test(document.slice(after.end, after.end + 2));
    const isOthers = isLabel || ENDS_LINK.test(link) || ENDS_CLAUSE.test(link);
    if (after !== undefined && link.length <= NEAR_AFTER && !isOthers) return after;
    const before = dates.findLast(
      (date) => date.end <= grade.start && !OPENS_SAYING.test(document.slice(date.end, date.end + 4)),
    );
    if (before === undefined) return isOthers ? null : (after ?? null);
    const isOld =
      published !== null &&
      before.to !== null &&
      !before.to.startsWith('--') &&
      daysBetween(before.to, published) > LONGEST_WAIT_DAYS;
    const between = document.slice(before.end, grade.start);
    const isCurrent = CURRENT.test(between) && !WAS_ALREADY.test(between);
    return (isCurrent && (isOld || published === null)) || between.includes(';') ? null : before;
  }

  /** `Adoption was good that time`: the date told last before in the paragraph. */
  #pointedDate(block: Block, grade: FoundGrade, span: Span): DateMention | null {
    const around = block.passage.text.slice(grade.sentence.start, Math.min(grade.sentence.end, grade.end + 24));
    if (!AT_THAT_TIME.test(around)) return null;
    return datesIn(this.#context.dates, { start: block.start, end: span.start }).at(-1) ?? null;
  }

  /** `4-28 July 2016 - …`, `June 2014. …`: the date at the head of a dated list's entry governs the whole entry. */
  #openingDate(block: Block, grade: Span): DateMention | null {
    const first = datesIn(this.#context.dates, { start: block.start, end: grade.start })[0];
    if (first === undefined || first.start > block.start + 4) return null;
    return /^\s?[-\u2013\u2014:.]/.test(this.#context.document.slice(first.end, first.end + 3)) ? first : null;
  }

  /** The date of the heading above, or a closer one within it that the block has told before. */
  #sectionDate(block: Block, grade: Span): DateMention | null {
    const section = this.#sections.get(block.start);
    if (section?.from == null || section.to === null) return null;
    const { from, to } = section;
    const closer = datesIn(this.#context.dates, { start: block.start, end: grade.start }).findLast(
      (date) => date.from !== null && date.to !== null && date.from >= from && date.to <= to,
    );
    return closer ?? section;
  }

  #fallback(
    clause: string,
    isCurrent: boolean,
    isMove: boolean,
    block: Block,
    council: CouncilId | null,
    grade: Span,
  ): JudgementTime {
    const { subject, visits, published, isOfficial, document, main } = this.#context;
    const clauseStart = grade.start - clause.length;
    const before = isCurrent ? null : this.#dateBefore(block, grade);
    if (subject?.isGraded === true) {
      if (before !== null && PAST_TENSE.test(clause)) return timeFrom(before, block, council, this.#context);
      const isEarlier = !isCurrent && EARLIER.test(clause) && block.kind !== 'heading' && block.kind !== 'row';
      return isEarlier ? NO_TIME : { from: subject.from, to: subject.to, source: subject.span, rule: 'time.subject' };
    }
    if (isOfficial && subject === null && before === null) return this.#toldInBlock(block, council) ?? NO_TIME;
    if (before !== null) return timeFrom(before, block, council, this.#context);
    if (subject !== null) return this.#last.get(council) ?? NO_TIME;
    const around = document.slice(clauseStart, Math.min(block.end, grade.end + NEAR_AFTER));
    const isFormer =
      FROM_BEFORE.test(document.slice(clauseStart, grade.start)) ||
      YEARS_AFTER.test(clause) ||
      (EARLIER.test(around) && PAST_TENSE.test(clause));
    if (isFormer && !isNowSaid(clause)) return this.#earlier(council);
    const told = isCurrent ? null : this.#toldInBlock(block, council);
    if (told !== null) return told;
    const latest = visits.latest(council, published);
    if (latest !== null)
      return { from: latest.from, to: latest.to, source: latest.date, rule: 'time.latest-inspection' };
    if (this.#report !== null && (main === null || council === null || council === main))
      return timeFrom(this.#report.date, this.#report.block, council, this.#context);
    return isCurrent || isMove ? NO_TIME : (this.#last.get(council) ?? NO_TIME);
  }

  /** The council's inspection before the latest, where the text dates it. */
  #earlier(council: CouncilId | null): JudgementTime {
    const previous = this.#context.visits.previous(council, this.#context.published);
    return previous === null
      ? { ...NO_TIME, rule: EARLIER_TIME }
      : { from: previous.from, to: previous.to, source: previous.date, rule: 'time.inspection-before' };
  }

  /** The time of the judgement before in the same paragraph, where the words give it a date of its own. */
  #toldInBlock(block: Block, council: CouncilId | null): JudgementTime | null {
    const told = this.#toldLast;
    if (told === null || told.block !== block.start || told.council !== council) return null;
    return DATED.has(told.time.rule) ? { ...told.time, rule: 'time.same-paragraph' } : null;
  }

  /** A date in the sentences just before, in the same paragraph, that an inspection's or a publication's words stand with. */
  #dateBefore(block: Block, grade: Span): DateMention | null {
    const { dates, document, published } = this.#context;
    const before = datesIn(dates, {
      start: Math.max(block.start, grade.start - NEAR_BEFORE),
      end: grade.start,
    }).findLast((date) => !isUngradedVisit(date, this.#context));
    return before !== undefined && roleOf(before, block, document, published) !== 'other' ? before : null;
  }
}

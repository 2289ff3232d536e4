import type { CouncilId } from '../knowledge/ids.ts';
import type { FoundGrade } from '../recognise/grades/grades.ts';
import type { Block } from '../text/block.ts';
import { toSpan } from '../text/passage.ts';
import { firstFrom, type Span } from '../text/span.ts';
import type { DateMention, EventMention } from './finding.ts';
import { isExact, isGradedKind, roleOf, type Visit, visitWithin } from './visits.ts';

/** When a judgement was made, the words that say so, and by which rule. */
export interface JudgementTime {
  readonly from: string | null;
  readonly to: string | null;
  readonly source: Span | null;
  readonly rule: string;
}

const NO_TIME: JudgementTime = { from: null, to: null, source: null, rule: 'time.none' };
const NEAR_AFTER = 48;
const NOW = /\b(?:now|today|currently)\b/i;
const BEFORE_NOW = /\b(?:previous(?:ly)?|last|former(?:ly)?|earlier|prior|before that|had been|most recent)\b/i;
/** A sentence that says its time by pointing at the one before. */
const AT_THAT_TIME =
  /^(?:["'\u2018\u201c]?)(?:that was when|at (?:that|the) time|in that year|that year|on that occasion|then,? )/i;
const LONGEST_WAIT_DAYS = 300;
const ENDS_LINK = /[.;]|,? (?:but|while|whereas) |\b(?:same|than|compared|up from|down from)\b|\bas (?:in|it)\b/;

export interface TimeContext {
  readonly document: string;
  readonly dates: readonly DateMention[];
  readonly events: readonly EventMention[];
  readonly visits: readonly Visit[];
  /** The inspection that an official paper reports, or null. */
  readonly subject: {
    readonly from: string | null;
    readonly to: string | null;
    readonly isGraded: boolean;
    readonly span: Span;
  } | null;
  readonly published: string | null;
  /** Whether the text is an official paper, or a piece of one. */
  readonly isOfficial: boolean;
}

const datesIn = (dates: readonly DateMention[], span: Span): readonly DateMention[] => {
  const found: DateMention[] = [];
  for (let i = firstFrom(dates, span.start); i < dates.length; i++) {
    const date = dates[i];
    if (date === undefined || date.start >= span.end) break;
    if (date.end <= span.end && date.from !== null) found.push(date);
  }
  return found;
};

/** Whether the date belongs to a visit that gives no grades (`a focused visit in May 2018`). */
function isUngradedVisit(date: DateMention, context: TimeContext): boolean {
  const after = firstFrom(context.events, date.start);
  const event = context.events[after - 1];
  if (event === undefined || isGradedKind(event.kind)) return false;
  const between = context.document.slice(event.end, date.start);
  return event.end <= date.start && between.length < 40 && !ENDS_LINK.test(between);
}

function chooseDate(candidates: readonly DateMention[], grade: Span, document: string): DateMention | null {
  const after = candidates.find((date) => date.start >= grade.end);
  if (after !== undefined) {
    const between = document.slice(grade.end, after.start);
    if (between.length <= NEAR_AFTER && !ENDS_LINK.test(between)) return after;
  }
  return candidates.findLast((date) => date.end <= grade.start) ?? after ?? null;
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** A date of publication stands for the inspection that was published, where the text dates that. */
function inspectionBefore(date: DateMention, council: CouncilId | null, context: TimeContext): Visit | null {
  const published = date.from;
  if (published === null || published.startsWith('--')) return null;
  const earlier = context.visits.filter(
    (visit) =>
      isGradedKind(visit.kind) &&
      isExact(visit) &&
      (council === null || visit.council === council) &&
      visit.from < published &&
      daysBetween(visit.from, published) < LONGEST_WAIT_DAYS,
  );
  return earlier.toSorted((a, b) => a.from.localeCompare(b.from)).at(-1) ?? null;
}

function fromDate(date: DateMention, block: Block, council: CouncilId | null, context: TimeContext): JudgementTime {
  if (date.from === null || date.to === null) return NO_TIME;
  const role = roleOf(date, block, context.document);
  const isSame = context.subject !== null && isWithin(context.subject, date);
  if (isSame)
    return {
      from: context.subject?.from ?? null,
      to: context.subject?.to ?? null,
      source: date,
      rule: 'time.subject-dates',
    };
  const meant = role === 'publication' ? inspectionBefore(date, council, context) : null;
  const exact = meant ?? visitWithin(context.visits, council, date.from, date.to);
  if (exact !== null) return { from: exact.from, to: exact.to, source: exact.date, rule: 'time.inspection-dates' };
  return { from: date.from, to: date.to, source: date, rule: 'time.own-date' };
}

const isWithin = (
  subject: { readonly from: string | null; readonly to: string | null; readonly isGraded: boolean },
  date: DateMention,
): boolean =>
  subject.isGraded &&
  subject.from !== null &&
  subject.to !== null &&
  date.from !== null &&
  date.to !== null &&
  subject.from >= date.from &&
  subject.to <= date.to;

/** The graded inspection that the text is about as far as its dates tell: the latest that is dated to the day. */
export function latestVisit(
  visits: readonly Visit[],
  council: CouncilId | null,
  published: string | null,
): Visit | null {
  const graded = visits.filter(
    (visit) =>
      isGradedKind(visit.kind) &&
      (isExact(visit) || visit.council === null) &&
      (council === null || visit.council === null || visit.council === council) &&
      (published === null || visit.from.startsWith('--') || visit.from <= published),
  );
  return graded.toSorted((a, b) => a.from.localeCompare(b.from)).at(-1) ?? null;
}

function publishedReport(context: TimeContext, blocks: readonly Block[]): DateMention | null {
  for (const date of context.dates) {
    if (date.from === null) continue;
    const block = blocks.find((one) => one.start <= date.start && date.end <= one.end);
    if (block === undefined || block.kind !== 'paragraph') continue;
    const around = context.document.slice(Math.max(block.start, date.start - 90), date.start);
    if (roleOf(date, block, context.document) === 'publication' && /\binspection|\breport\b/i.test(around)) return date;
  }
  return null;
}

export class JudgementTimes {
  readonly #context: TimeContext;
  readonly #blocks: readonly Block[];
  readonly #last = new Map<CouncilId | null, JudgementTime>();
  readonly #report: DateMention | null;

  constructor(context: TimeContext, blocks: readonly Block[]) {
    this.#context = context;
    this.#blocks = blocks;
    this.#report = publishedReport(context, blocks);
  }

  /** When the judgement that `grade` (in `block`) tells of was made. `rowDate` is the date that a table's row gives, if any. */
  timeOf(
    grade: FoundGrade,
    block: Block,
    council: CouncilId | null,
    sameSentence: JudgementTime | null,
    rowDate: DateMention | null,
  ): JudgementTime {
    const time = this.#find(grade, block, council, sameSentence, rowDate);
    if (time.from !== null) this.#last.set(council, time);
    return time;
  }

  #find(
    grade: FoundGrade,
    block: Block,
    council: CouncilId | null,
    sameSentence: JudgementTime | null,
    rowDate: DateMention | null,
  ): JudgementTime {
    const context = this.#context;
    if (rowDate !== null) return fromDate(rowDate, block, council, context);
    const span = toSpan(block.passage, grade.start, grade.end);
    const clause = toSpan(block.passage, grade.clauseStart, Math.max(grade.clauseEnd, grade.end));
    const clauseText = context.document.slice(clause.start, span.start);
    const own = datesIn(context.dates, clause).filter((date) => !isUngradedVisit(date, context));
    const isNow = NOW.test(clauseText.slice(-40));
    const date = isNow ? null : chooseDate(own, span, context.document);
    if (date !== null) return fromDate(date, block, council, context);
    if (!isNow && sameSentence !== null && grade.construction !== 'moved')
      return { ...sameSentence, rule: 'time.same-sentence' };
    const pointed = AT_THAT_TIME.test(block.passage.text.slice(grade.sentence.start))
      ? datesIn(context.dates, { start: block.start, end: span.start }).at(-1)
      : undefined;
    if (pointed !== undefined) return fromDate(pointed, block, council, context);
    const opening = isNow ? null : this.#openingDate(block, span);
    if (opening !== null) return fromDate(opening, block, council, context);
    return this.#fallback(clauseText, block, council, span);
  }

  /** `4-28 July 2016 - …`: the date at the head of a dated list's entry governs the whole entry. */
  #openingDate(block: Block, grade: Span): DateMention | null {
    const first = datesIn(this.#context.dates, { start: block.start, end: grade.start })[0];
    if (first === undefined || first.start > block.start + 4) return null;
    const after = this.#context.document.slice(first.end, first.end + 3);
    return /^\s?[-\u2013\u2014:]/.test(after) ? first : null;
  }

  #fallback(clause: string, block: Block, council: CouncilId | null, grade: Span): JudgementTime {
    const { subject, visits, published } = this.#context;
    if (this.#context.isOfficial && subject === null) return NO_TIME;
    if (subject?.isGraded === true) {
      if (BEFORE_NOW.test(clause) && block.kind !== 'heading' && block.kind !== 'row') return NO_TIME;
      return { from: subject.from, to: subject.to, source: subject.span, rule: 'time.subject' };
    }
    const before = this.#dateBefore(block, grade);
    if (before !== null) return fromDate(before, block, council, this.#context);
    if (subject !== null) return this.#last.get(council) ?? NO_TIME;
    const latest = latestVisit(visits, council, published);
    if (latest !== null)
      return { from: latest.from, to: latest.to, source: latest.date, rule: 'time.latest-inspection' };
    const last = this.#last.get(council);
    if (this.#report !== null)
      return fromDate(
        this.#report,
        this.#blocks.find(
          (one) => this.#report !== null && one.start <= this.#report.start && this.#report.end <= one.end,
        ) ?? block,
        council,
        this.#context,
      );
    return last ?? NO_TIME;
  }

  /** A date in the sentences just before, in the same paragraph, that an inspection's words stand with. */
  #dateBefore(block: Block, grade: Span): DateMention | null {
    const before = datesIn(this.#context.dates, { start: block.start, end: grade.start }).findLast(
      (date) => !isUngradedVisit(date, this.#context),
    );
    if (before === undefined) return null;
    const between = this.#context.document.slice(before.end, grade.start);
    return between.length < 120 && roleOf(before, block, this.#context.document) !== 'other' ? before : null;
  }
}

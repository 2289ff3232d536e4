import type { CouncilId } from '../../knowledge/ids.ts';
import type { FoundGrade } from '../../recognise/grades/grades.ts';
import type { Block } from '../../text/block.ts';
import { toSpan } from '../../text/passage.ts';
import type { Span } from '../../text/span.ts';
import { datesIn, datesOfEntries, datesOfSections } from '../document/dated-sections.ts';
import type { DateMention } from '../finding.ts';
import { roleOf, tellsOfVisit } from '../inspections/visits.ts';
import { isOfComparedVisit, isOfOtherCouncil } from './dates-of-others.ts';
import {
  EARLIER,
  earlinessOf,
  FORMERLY,
  HAD_BEEN,
  HAD_INSPECTED,
  isInBracket,
  isOnlyPluperfect,
  REPORTED_TO,
  type WordsAround,
} from './earlier.ts';
import { isFrame } from './frames.ts';
import type { GivenDate } from './given-dates.ts';
import {
  isLongPast,
  isOfOtherClause,
  isSince,
  isUngradedVisit,
  listedWith,
  NEAR_AFTER,
  ownDate,
  tellsOfNow,
} from './own-dates.ts';
import { dateOfStart, givenBehind, pointedDate, timeYearsLater } from './pointed-times.ts';
import { EARLIER_TIME, type JudgementTime, NO_TIME, publishedReport, type TimeContext, timeFrom } from './time.ts';
import { isMoveTo, isRecalled, isStartOfMove, isToldByTheWay } from './told-by-the-way.ts';
import { ToldTimes } from './told-times.ts';
import { isOfNow, isPresentVerb, isTurnToNow, PAST_TENSE } from './turns-to-now.ts';

/** The rules by which words of the judgement's own sentence date it. */
const DATED: ReadonlySet<string> = new Set(['time.own-date', 'time.inspection-dates', 'time.same-paragraph']);

/** The rules by which a judgement is known to be the latest inspection's. */
const OF_LATEST: ReadonlySet<string> = new Set(['time.latest-inspection', 'time.inspection-dates']);
const TOLD_AS_PAST = /\b(?:was|were|had been|required)\b/i;
/** `inadequate in May, when adoption escaped with`: of the time just told. */
const WHEN = /^\W*when\b/i;
/** Later than the entry in which it stands. */
const SINCE_THEN = /\b(?:today|nowadays|these days|since then|to this day)\b/i;
const NEAR_BEFORE = 160;

/** A cell of its own dates all that its row says, also what is `now` so, and a label all of its entry (`May 2015: still inadequate`). */
const IS_LABEL = /^\s?[|:]/;

/** As many dated entries or sections make a timeline: what each tells is so at its own time. */
const LEAST_TIMELINE = 3;

/** The judgement told last, and whether in the past tense. */
interface Told {
  readonly block: number;
  /** Where the grade stands in the document. */
  readonly start: number;
  readonly council: CouncilId | null;
  readonly time: JudgementTime;
  readonly isPast: boolean;
}

/** One more council that was judged, with no day of its own. */
const ALSO_JUDGED =
  /\b(?:(?:was|were) (?:also|likewise|similarly|both also)|also (?:was|were)) (?:rated|judged|graded|found|marked)\b/i;

/** How far behind the words that turn to an inspection its grades may be told. */
const REACH_OF_TURN = 600;
/** The times of a document's judgements, found in text order: what was dated before helps to date what follows. */
export class JudgementTimes {
  readonly #context: TimeContext;
  readonly #report: ReturnType<typeof publishedReport>;
  readonly #sections: ReadonlyMap<number, DateMention>;
  readonly #entries: ReadonlyMap<number, DateMention>;
  readonly #isTimeline: boolean;
  readonly #told: ToldTimes;
  readonly #claimed = new Set<number>();
  /** The dates of what was told by the way. */
  readonly #asides = new Set<number>();
  #toldLast: Told | null = null;
  /** When the round of judgements came that the text tells of: of several councils at once. */
  #round: JudgementTime | null = null;

  constructor(context: TimeContext, blocks: readonly Block[]) {
    this.#context = context;
    this.#told = new ToldTimes(context.published);
    this.#report = publishedReport(context, blocks);
    this.#sections = datesOfSections(blocks, context);
    this.#entries = datesOfEntries(blocks, context);
    const dated = new Set([...this.#sections.values(), ...this.#entries.values()]);
    this.#isTimeline = dated.size >= LEAST_TIMELINE;
  }

  /**
   * When the judgement that `grade` (in `block`) tells of was made. `sameSentence` is the time of the grade before it in the sentence;
   * `given` what a table or list around it gives.
   */
  timeOf(
    grade: FoundGrade,
    block: Block,
    councils: readonly CouncilId[],
    sameSentence: JudgementTime | null,
    given: GivenDate,
  ): JudgementTime {
    const council = councils[0] ?? null;
    const time = this.#find(grade, block, council, sameSentence, given);
    const isAside = isRecalled(grade, block) || isStartOfMove(grade, block);
    const isFormer = given === 'earlier' || isAside || isInBracket(grade, block);
    if (!isFormer) this.#told.take(council, time);
    const before = block.passage.text.slice(grade.clauseStart, grade.start);
    const isPast = TOLD_AS_PAST.test(block.passage.text.slice(grade.clauseStart, grade.end));
    if (!HAD_BEEN.test(before) && !isAside && time.rule !== EARLIER_TIME)
      this.#toldLast = { block: block.start, start: block.start + grade.start, council, time, isPast };
    if (!isFormer && DATED.has(time.rule) && (councils.length > 1 || this.#isNews(time.source, block)))
      this.#round = time;
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
    const isFormer = isInBracket(grade, block);
    if (given === 'earlier') return this.#earlier(council);
    if (given !== null && !isFormer) return timeFrom(given, block, council, context);
    const behind = givenBehind(grade, block, context);
    if (behind !== null) return timeFrom(behind, block, council, context);
    const areasEnd = Math.max(grade.end, ...grade.areaSpans.map(({ end }) => end));
    const tail = areasEnd > grade.clauseEnd ? span.end : toSpan(block, grade.start, areasEnd).end;
    const isStart = isStartOfMove(grade, block);
    const near =
      (isStart ? dateOfStart(grade, block, context) : null) ??
      ownDate(clause, span, tail, block, this.#claimed, context);
    // `In May it rose from inadequate`: the date before is that of the move.
    const own = near !== null && near.start < span.start && isStart ? null : near;
    if (own !== null && (isStart || isToldByTheWay(grade, block))) this.#asides.add(own.start);
    if (own !== null) return this.#claim(own, block, council);
    if (isFormer) return this.#earlier(council);
    if (isStart && context.subject === null) return this.#earlier(council);
    const pointed = pointedDate(grade, block, context);
    if (pointed !== null) return timeFrom(pointed, block, council, context);
    const later = this.#yearsLater(block, grade, council);
    if (later !== null) return later;
    if (HAD_BEEN.test(clauseBefore) && FORMERLY.test(clauseBefore) && context.subject === null)
      return this.#earlier(council);
    const isCurrent =
      tellsOfNow(clauseBefore) ||
      (sameSentence !== null && DATED.has(sameSentence.rule) && isTurnToNow(block.passage.text, grade)) ||
      (sameSentence?.rule === EARLIER_TIME && isOfNow(clauseBefore)) ||
      (sameSentence === null && this.#isNowAgain(block, council, grade));
    const isThen = !isMoveTo(grade, block) || WHEN.test(clauseBefore);
    if (!isCurrent && sameSentence !== null && isThen) return { ...sameSentence, rule: 'time.same-sentence' };
    const entry = this.#entries.get(block.start);
    const isLabelled = entry !== undefined && IS_LABEL.test(context.document.slice(entry.end, entry.end + 2));
    const isOpen = !isCurrent || ((isLabelled || this.#isTimeline) && !SINCE_THEN.test(clauseBefore));
    const opening = isOpen ? this.#openingDate(block, span) : null;
    if (opening !== null) return timeFrom(opening, block, council, context);
    const section = !isOpen || context.subject !== null ? null : this.#sectionDate(block, span);
    if (section !== null) return timeFrom(section, block, council, context);
    return this.#fallback(clauseBefore, isCurrent, isMoveTo(grade, block), block, council, span);
  }

  /** The judgement told last, if it is the council's and stands in the same paragraph; else null. */
  #toldBefore(block: Block, council: CouncilId | null): Told | null {
    const told = this.#toldLast;
    return told !== null && told.block === block.start && told.council === council ? told : null;
  }

  /** `In 2016 we were told we required improvement. Leadership is outstanding.`: the paragraph has turned from what was to what is. */
  #isNowAgain(block: Block, council: CouncilId | null, grade: FoundGrade): boolean {
    const told = this.#toldBefore(block, council);
    const today = this.#today(council);
    if (told === null || today === null) return false;
    const own = block.passage.text.slice(grade.clauseStart, grade.start);
    const isNow = isOfNow(own) || isPresentVerb(block.passage.text, grade);
    return isLongPast(told.time.to, today) && told.isPast && isNow && !PAST_TENSE.test(own);
  }

  /** The day of the text, or that of the council's latest inspection in one without any. */
  #today(council: CouncilId | null): string | null {
    const { published, visits } = this.#context;
    return published ?? visits.latest(council, published)?.to ?? null;
  }

  #claim(date: DateMention, block: Block, council: CouncilId | null): JudgementTime {
    const { dates, document } = this.#context;
    for (const one of [date, ...listedWith(date, dates, document)]) this.#claimed.add(one.start);
    return timeFrom(date, block, council, this.#context);
  }

  /** `good in 2018, was inadequate five years later`: counted from the judgement told before in the paragraph. */
  #yearsLater(block: Block, grade: FoundGrade, council: CouncilId | null): JudgementTime | null {
    const told = this.#toldBefore(block, council)?.time;
    const { end } = toSpan(block, grade.sentence.start, grade.start);
    const date = datesIn(this.#context.dates, { start: Math.max(block.start, end - NEAR_BEFORE), end }).at(-1) ?? null;
    // `May. Two years on, …`: the date of an entry is its own.
    const { from, to } = told ?? (date === this.#entries.get(block.start) ? null : date) ?? NO_TIME;
    const words = block.passage.text.slice(grade.clauseStart, Math.min(grade.sentence.end, grade.end + NEAR_AFTER));
    const later = from === null || to === null ? null : timeYearsLater(words, { from, to });
    return later === null ? null : { ...later, source: told?.source ?? date, rule: 'time.years-later' };
  }

  /** `4-28 July 2016 - …`, `June 2014. …`: the date at the head of a dated list's entry governs the whole entry. */
  #openingDate(block: Block, grade: Span): DateMention | null {
    const opening = this.#entries.get(block.start);
    return opening !== undefined && opening.end <= grade.start ? opening : null;
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
    const words: WordsAround = {
      before: clause,
      grade: document.slice(grade.start, grade.end),
      behind: document.slice(grade.end, Math.min(block.end, grade.end + NEAR_AFTER)),
    };
    const told = earlinessOf(words);
    const earliness = told === 'counted' || !this.#isReportedSpeech(words, block, council) ? told : null;
    const latest = visits.latest(council, published);
    const near = isCurrent || earliness === 'counted' ? null : this.#dateBefore(block, council, grade);
    const isOthers =
      near !== null &&
      (this.#claimed.has(near.start)
        ? isLongPast(near.to, this.#today(council))
        : (isFrame(near, block, document) || !tellsOfVisit(near, block, document)) &&
          isLongPast(near.to, this.#today(council)));
    const isLatests = near !== null && latest !== null && near.from !== null && near.from >= latest.from;
    const isNotIts =
      (isOthers && isOfNow(clause)) || (isMove && this.#isStarts(near)) || (isLatests && earliness === 'said');
    const before = isNotIts ? null : near;
    if (subject?.isGraded === true) {
      if (before !== null && PAST_TENSE.test(clause)) return timeFrom(before, block, council, this.#context);
      const isEarlier = !isCurrent && EARLIER.test(clause) && block.kind !== 'heading' && block.kind !== 'row';
      return isEarlier ? NO_TIME : { from: subject.from, to: subject.to, source: subject.span, rule: 'time.subject' };
    }
    if (isOfficial && subject === null && before === null) return this.#toldInBlock(block, council) ?? NO_TIME;
    if (before !== null) return timeFrom(before, block, council, this.#context);
    if (subject !== null) return this.#told.last(council) ?? NO_TIME;
    if (earliness !== null) return this.#earlier(council);
    const inBlock = this.#toldInBlock(block, council);
    const recent = isMove && this.#isStarts(inBlock?.source ?? null) ? null : inBlock;
    const isRecent = recent !== null && published !== null && !isLongPast(recent.to, published);
    const same = isCurrent && !isRecent ? null : recent;
    const isOver = same !== null && isOfNow(clause) && isLongPast(same.to, published);
    if (same !== null && !isOver) return same;
    if (latest !== null)
      return { from: latest.from, to: latest.to, source: latest.date, rule: 'time.latest-inspection' };
    const report = this.#report;
    if (report !== null && (main === null || council === null || council === main || report.isOfSeveral))
      return timeFrom(report.date, report.block, council, this.#context);
    const round = this.#sameRound(clause, council);
    if (round !== null) return round;
    if (isCurrent || isMove) return NO_TIME;
    const isSameParagraph = this.#toldLast?.block === block.start;
    const last = isSameParagraph ? this.#told.last(council) : this.#told.lastInNewParagraph(council);
    const isOverNow = last !== null && !PAST_TENSE.test(clause) && isOfNow(clause) && isLongPast(last.to, published);
    return this.#justTold(council, grade) ?? (isOverNow ? null : last) ?? NO_TIME;
  }

  /** `up from good, its grade of March 2017, to outstanding`: the date is that of the grade from which the move starts. */
  #isStarts(date: Span | null): boolean {
    return date !== null && this.#asides.has(date.start);
  }

  /** `Sheffield was also rated good`: in the round of assessments in which the council before was. */
  #sameRound(clause: string, council: CouncilId | null): JudgementTime | null {
    const told = this.#toldLast;
    if (told === null || told.council === council) return null;
    const also = ALSO_JUDGED.test(clause) && told.time.from !== null && DATED.has(told.time.rule) ? told.time : null;
    const round = also ?? this.#round;
    return round === null || this.#told.last(council) !== null ? null : { ...round, rule: 'time.same-round' };
  }

  /** Whether a date is a day on which judgements came out, as a text of that week tells it (`this week`, `yesterday`). */
  #isNews(date: Span | null, block: Block): boolean {
    const { dates, document, published } = this.#context;
    const source = date === null ? undefined : datesIn(dates, date)[0];
    return source?.relative === true && roleOf(source, block, document, published) === 'publication';
  }

  /** `And then the full inspection of October 2018.`, before the paragraph that tells its grades, in a text of long ago. */
  #justTold(council: CouncilId | null, grade: Span): JudgementTime | null {
    const { visits, published, document } = this.#context;
    const visit = published === null ? null : visits.toldBefore(council, grade.start);
    if (visit === null) return null;
    // The words between count, so they are read.
    const between = document.slice(Math.max(visit.start, grade.start - REACH_OF_TURN - 1), grade.start);
    if (between.length > REACH_OF_TURN || visit.start < (this.#toldLast?.block ?? 0)) return null;
    return { from: visit.from, to: visit.to, source: visit.date, rule: 'time.latest-inspection' };
  }

  /** `Ofsted had inspected … in May. Services had been judged adequate`: all of a record is told so, and no earlier time is meant. */
  #isReportedSpeech(words: WordsAround, block: Block, council: CouncilId | null): boolean {
    if (!isOnlyPluperfect(words)) return false;
    const told = this.#toldBefore(block, council);
    if (told !== null && OF_LATEST.has(told.time.rule) && REPORTED_TO.test(block.passage.text)) return true;
    const latest = this.#context.visits.latest(council, this.#context.published);
    if (latest === null || latest.start > block.end) return false;
    return HAD_INSPECTED.test(this.#context.document.slice(Math.max(0, latest.start - NEAR_BEFORE), latest.start));
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
    const told = this.#toldBefore(block, council);
    return told !== null && DATED.has(told.time.rule) ? { ...told.time, rule: 'time.same-paragraph' } : null;
  }

  /** A date in the sentences just before, in the same paragraph, that an inspection's or a publication's words stand with. */
  #dateBefore(block: Block, council: CouncilId | null, grade: Span): DateMention | null {
    const { dates, document, published } = this.#context;
    const before = datesIn(dates, {
      start: Math.max(block.start, grade.start - NEAR_BEFORE),
      end: grade.start,
    }).findLast(
      (date) =>
        !isUngradedVisit(date, this.#context) &&
        !this.#asides.has(date.start) &&
        !isOfOtherCouncil(date, block, council, grade, this.#context) &&
        !isOfComparedVisit(date, block, this.#context) &&
        (this.#claimed.has(date.start) || !isSince(date, grade, block, document)),
    );
    if (before === undefined) return null;
    if (isOfOtherClause(before, document.slice(before.end, grade.start), block, this.#context)) return null;
    const isOfVisit = roleOf(before, block, document, published) !== 'other';
    return isOfVisit || (!this.#claimed.has(before.start) && isFrame(before, block, document)) ? before : null;
  }
}

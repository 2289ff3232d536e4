import type { FoundDate } from '../../recognise/dates.ts';
import type { Block } from '../../text/block.ts';
import { toSpan } from '../../text/passage.ts';
import { areHeadings, perBlock } from '../../text/per-block.ts';
import { perPlace } from '../../text/per-passage.ts';
import type { Span } from '../../text/span.ts';
import type { Stretch } from '../calendar.ts';
import type { DateMention } from '../finding.ts';
import { type Resolved, Sentences } from './context.ts';
import { describe, explain, originsIn } from './describe.ts';
import { findDiaryDays } from './diary.ts';
import { ENTRY_REACH, isDateHeading, isLabel, isTimeStamp, nextFullLabel, placeEntry } from './entries.ts';
import { areExpected } from './expectations.ts';
import {
  findGovernor,
  findLender,
  isDirected,
  isGloss,
  isInAside,
  lacksYear,
  needsTense,
  placeAround,
  type Surroundings,
  yearsFromTold,
} from './govern.ts';
import { occurrenceOf } from './occurrence.ts';
import { type Bearings, NOWHERE, placeYearsBack, placeYearsFrom } from './place.ts';
import { resolveFull, type Settlement, settleAt } from './settle.ts';
import { isOfSaying, isOld } from './story.ts';
import { leanAhead, leanOf, leastDistance } from './tense.ts';
import type { Lean } from './verbs.ts';
import type { Writing } from './writing.ts';
import { yearsAgo } from './years-ago.ts';

/** What stands between two members of a list of dates. */
const LISTED = /^\s?(?:,|and|or|&|not|, not|,\s?and|,\s?or)\s?(?:the |in |on |by )?$/i;
/** A focus for `the following day` is no longer than a visit. */
const DAYS_OF_A_VISIT = 31;
const DAYS_OF_TWO_MONTHS = 62;
const REACH_OF_SEASONS = 3;
/** How far into a paragraph its opening reaches: `Early in the following year, …`. */
const LONGEST_OPENING = 20;

interface Place extends Surroundings {
  readonly sentenceSpan: Span;
}

const areFurniture = perBlock(({ kind }): boolean => kind === 'furniture');

const leanAt = perPlace(leanOf);
const leanAheadAt = perPlace(leanAhead);

/** Whether a time is no longer than two months, so that `the 5th` can belong to it. */
const isShort = ({ from, to }: Stretch): boolean => to - from <= DAYS_OF_TWO_MONTHS;

/** How many sentences back a time in focus may have been told: `that autumn` points further than `the following day`. */
const reachOfFocus = ({ expression: { from } }: FoundDate): number =>
  from.is === 'month' || from.is === 'season' ? REACH_OF_SEASONS : 1;

/** The day before a stretch, from which the weekdays in it are the next ones. */
const dayBefore = ({ from }: Stretch): Stretch => ({ from: from - 1, to: from - 1 });

/** Bearings by which what has no year falls in the year up to `stretch`. */
const placedBy = (bearings: Bearings, stretch: Stretch): Bearings => ({
  ...bearings,
  governor: null,
  placing: stretch,
  lean: 'past',
});

/** Reads dates in text order, each with what the ones before it have established. */
export class DateReader {
  readonly dates: DateMention[] = [];
  readonly #blocks: readonly Block[];
  readonly #found: readonly (readonly FoundDate[])[];
  #writing: Writing;
  readonly #sentences: Sentences;
  #previous: Resolved | null = null;
  #label: Resolved | null = null;
  #heading: Resolved | null = null;
  #lastLabel: Resolved | null = null;
  #story: Resolved | null = null;
  readonly #areHeadings: readonly boolean[];
  readonly #areFurniture: readonly boolean[];
  readonly #areExpected: readonly boolean[];
  readonly #diaryDays: ReadonlySet<number>;
  #isAhead = false;
  #index = 0;

  constructor(blocks: readonly Block[], found: readonly (readonly FoundDate[])[], writing: Writing) {
    this.#blocks = blocks;
    this.#areHeadings = areHeadings(blocks);
    this.#areFurniture = areFurniture(blocks);
    this.#areExpected = areExpected(blocks, found);
    this.#found = found;
    this.#writing = writing;
    this.#sentences = new Sentences(blocks);
    this.#diaryDays = findDiaryDays(blocks, found, writing);
  }

  /** Takes the next block. */
  takeBlock(index: number): void {
    if (this.#areFurniture[index] === true) return;
    this.#index = index;
    if (this.#areHeadings[index] === true) this.#heading = null;
    this.#label = this.#heading;
    const found = this.#found[index] ?? [];
    this.#isAhead = this.#areExpected[index] === true;
    const [first] = found;
    const block = this.#blocks[index];
    if (first === undefined || block === undefined) return;
    for (const [order, each] of found.entries()) this.#take(index, block, each, found.slice(order + 1, order + 8));
    const isStated = this.#writing.span !== null && this.#writing.stretch !== null;
    if ((isStated && isTimeStamp(first, block)) || this.#diaryDays.has(index))
      this.#turnTo(resolveFull(first), block, first);
  }

  /** A comment or message with its own time, a diary’s entry: what follows was written then. */
  #turnTo(stretch: Stretch | null, block: Block, found: FoundDate): void {
    if (stretch !== null) this.#writing = { stretch, placing: stretch, span: toSpan(block, found.start, found.end) };
  }

  #take(index: number, block: Block, found: FoundDate, later: readonly FoundDate[]): void {
    const place = this.#placeOf(index, block, found);
    const { from } = found.expression;
    const origins = originsIn(found.expression);
    const focus = this.#focusFor(found, place);
    if (origins.includes('focus') && focus === null && from.portion === null) return;
    const governor = lacksYear(from) ? findGovernor(found, place, occurrenceOf(from)) : null;
    const bearings: Bearings = {
      writing: this.#writing.stretch,
      placing: this.#writing.placing,
      focus: focus?.stretch ?? this.#writing.stretch,
      spoken: place.previous !== null && isShort(place.previous.stretch) ? place.previous.stretch : null,
      isSpokenInFull: place.previous?.isFull === true && place.previous.sentence === place.sentence,
      nearest: place.previous?.sentence === place.sentence ? place.previous.stretch : this.#writing.stretch,
      governor: this.#yearsAway(found, place) ?? this.#governing(index, block, found, governor, place.lean),
      lean: place.lean,
      leastDistance: isDirected(from) ? leastDistance(place.text, place.sentenceSpan, found) : 0,
    };
    const lender = lacksYear(from) ? findLender(place.text, found, later) : null;
    const lent = lender === null ? null : resolveFull(lender);
    const settled = settleAt(
      block.passage,
      found.start,
      found.expression,
      lent === null ? bearings : placedBy(bearings, lent),
    );
    const reference = origins.includes('focus') ? focus : governor;
    const lenderSpan = lender === null ? null : toSpan(block, lender.start, lender.end);
    this.#put(block, found, settled, lenderSpan ?? reference?.span ?? null);
    this.#remember(index, block, found, place, governor !== null, settled.stretch);
  }

  #placeOf(index: number, block: Block, found: FoundDate): Place {
    const { text } = block.passage;
    const sentence = this.#sentences.indexAt(index, found.start);
    const sentenceSpan = this.#sentences.at(index, sentence);
    const previous = this.#previous?.block === index ? this.#previous : null;
    const continues = previous !== null && LISTED.test(text.slice(previous.found.end, found.start));
    const isTensed = needsTense(found.expression);
    const read = this.#isAhead ? leanAheadAt : leanAt;
    const lean = continues
      ? previous.lean
      : isTensed
        ? read(block.passage, found.start, text, sentenceSpan, found)
        : 'open';
    const { placing } = this.#writing;
    return {
      text,
      sentence,
      sentenceSpan,
      sentenceStart: sentenceSpan.start,
      label: this.#label,
      previous,
      told: this.#previous !== null && index - this.#previous.block <= 1 ? this.#previous : null,
      story: this.#story !== null && index - this.#story.block <= 1 ? this.#story : null,
      placing,
      lean,
    };
  }

  /** `In May, two years ago`, `Four years after that, in October`: counted from the day of writing, or the date told before. */
  #yearsAway(found: FoundDate, { text, told }: Place): Stretch | null {
    const { start, end, expression } = found;
    if (!lacksYear(expression.from)) return null;
    const occurrence = occurrenceOf(expression.from);
    const { stretch } = this.#writing;
    const ago = yearsAgo(text, start, end);
    if (ago !== null) return stretch === null ? null : placeYearsBack(occurrence, stretch, ago);
    const years = told === null ? null : yearsFromTold(text, found);
    return told === null || years === null ? null : placeYearsFrom(occurrence, told.stretch, years);
  }

  /** What places a date without a year: the time that the governor gives it, or the order of the entries. */
  #governing(index: number, block: Block, found: FoundDate, governor: Resolved | null, lean: Lean): Stretch | null {
    const { from } = found.expression;
    if (governor === null) return this.#entryGovernor(index, block, found, lean);
    if (from.is === 'weekday')
      return isGloss(block.passage.text, governor, found) ? dayBefore(governor.stretch) : governor.stretch;
    const occurrence = occurrenceOf(from);
    const here = governor.block === index ? governor.found : null;
    return placeAround(block.passage.text, here, found, governor.stretch, occurrence) ?? governor.stretch;
  }

  /** For the label of a timeline’s entry that has no year: when the order of the entries puts it. */
  #entryGovernor(index: number, block: Block, found: FoundDate, lean: Lean): Stretch | null {
    const { from } = found.expression;
    const before = this.#lastLabel;
    if (before === null || before.block === index || index - before.block > ENTRY_REACH) return null;
    if (!lacksYear(from) || from.is === 'weekday' || !isLabel(found, block)) return null;
    const after = nextFullLabel(this.#blocks, this.#found, index, resolveFull);
    const bearings: Bearings = {
      ...NOWHERE,
      writing: this.#writing.stretch,
      placing: this.#writing.placing,
      lean: this.#isAhead ? lean : 'open',
    };
    return placeEntry(occurrenceOf(from), before, after, bearings);
  }

  #put(block: Block, found: FoundDate, { range, fault }: Settlement, reference: Span | null): void {
    const span = toSpan(block, found.start, found.end);
    const described = describe(found.expression);
    const isResolved = range.from !== null && !range.from.startsWith('--') && described.supplied !== 'nothing';
    const resolvedFrom = isResolved ? (reference ?? this.#writing.span) : null;
    this.dates.push({
      type: 'date',
      start: span.start,
      end: span.end,
      from: range.from,
      to: range.to,
      precision: described.precision,
      relative: described.relative,
      supplied: described.supplied,
      resolvedFrom,
      fault,
      inQuotation: null,
      evidence: explain(
        found.expression,
        span,
        range,
        resolvedFrom,
        reference !== null,
        this.#writing.stretch !== null,
      ),
    });
  }

  /** `9.14, 26 March 2019 | UPDATED 27 March`: the line that states the document’s own date heads nothing. */
  #isOwnLine(block: Block): boolean {
    const { span } = this.#writing;
    return span !== null && block.start <= span.start && span.end <= block.end;
  }

  /** `2 Apr 2014 : Column 252`: the document’s own day, said again at the head of a page, heads nothing either. */
  #isOwnDay({ stretch, isFull, found: { expression } }: Resolved): boolean {
    const { stretch: own } = this.#writing;
    return isFull && expression.from.is === 'day' && stretch.from === own?.from && stretch.to === own.to;
  }

  /** What an expression such as `the following year` counts from: what was named last, unless that is too far away. */
  #focusFor(found: FoundDate, { previous, sentence }: Place): Resolved | null {
    const near = previous ?? this.#label;
    if (near === null) return this.#focusBefore(found);
    if (near === previous && sentence - near.sentence > reachOfFocus(found)) return this.#label;
    const isDay = found.expression.from.is === 'counted' && found.expression.from.unit === 'day';
    return isDay && near.stretch.to - near.stretch.from > DAYS_OF_A_VISIT ? null : near;
  }

  /** An expression that opens its paragraph counts from the last date of the paragraph before. */
  #focusBefore(found: FoundDate): Resolved | null {
    const opens = found.start <= LONGEST_OPENING;
    return opens && this.#previous !== null && this.#index - this.#previous.block <= 2 ? this.#previous : null;
  }

  /** A story of a time long past begins or goes on, or the text turns to a later one; an aside, or when somebody said so, does neither. */
  #followStory(told: Resolved, { text, sentenceStart }: Place): void {
    const { placing } = this.#writing;
    if (isInAside(text, sentenceStart, told.found) || isOfSaying(text, told.found)) return;
    this.#story = (told.isFull || told.isGoverned) && (placing === null || isOld(told, placing.from)) ? told : null;
  }

  #remember(
    index: number,
    block: Block,
    found: FoundDate,
    place: Place,
    isGoverned: boolean,
    stretch: Stretch | null,
  ): void {
    if (stretch === null) return;
    const { sentence, lean } = place;
    const span = toSpan(block, found.start, found.end);
    const isFull = describe(found.expression).supplied === 'nothing';
    const resolved: Resolved = { stretch, found, block: index, sentence, span, isFull, isGoverned, lean };
    this.#previous = resolved;
    this.#followStory(resolved, place);
    if (this.#writing.span?.start === span.start || this.#isOwnLine(block) || this.#isOwnDay(resolved)) return;
    const isHeading = isDateHeading(found, block) || (block.kind === 'heading' && isLabel(found, block));
    if (isHeading) this.#heading = resolved;
    if (!isLabel(found, block)) return;
    this.#label = resolved;
    this.#lastLabel = resolved;
  }
}

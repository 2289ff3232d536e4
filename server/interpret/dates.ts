import type { DateExpression, Point } from '../recognise/dates/expression.ts';
import type { FoundDate } from '../recognise/dates.ts';
import type { Block } from '../text/block.ts';
import { toSpan } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import { type Day, dayOfIso, isoOf, type Stretch } from './calendar.ts';
import { isDateHeading, isLabel, type Resolved, Sentences } from './dates-context.ts';
import { describe, faultOf, originsIn } from './dates-describe.ts';
import { findGovernor, isDirected, lacksYear, needsTense } from './dates-govern.ts';
import type { Bearings } from './dates-place.ts';
import { type Outcome, occurrenceOf, resolvePoint } from './dates-points.ts';
import { type Lean, leanOf, leastDistance } from './dates-tense.ts';
import type { DateMention, DateRange } from './finding.ts';
import { findPublicationDate, type PublicationPlace } from './publication-date.ts';

/** The dates of a document and the one that it states as its own. */
export interface InterpretedDates {
  readonly published: DateRange | null;
  readonly publishedSpan: Span | null;
  /** In text order. */
  readonly dates: readonly DateMention[];
}

/** The label of an official report’s inspection dates, which place what its text dates without a year. */
const INSPECTION_LABEL =
  /^\W*(?:inspection dates?|dates? of (?:the )?inspection|inspection period|fieldwork(?: dates?)?)\b/i;

/** What stands between two members of a list of dates. */
const LISTED = /^\s?(?:,|and|or|&|not|, not|,\s?and|,\s?or)\s?(?:the |in |on |by )?$/i;

/** A focus for `the following day` is no longer than a visit. */
const DAYS_OF_A_VISIT = 31;
/** How far into a paragraph its opening reaches: `Early in the following year, …`. */
const LONGEST_OPENING = 20;

const NOWHERE: Bearings = {
  writing: null,
  placing: null,
  focus: null,
  spoken: null,
  nearest: null,
  governor: null,
  lean: 'open',
  leastDistance: 0,
};

interface Writing {
  readonly stretch: Stretch | null;
  readonly placing: Stretch | null;
  readonly span: Span | null;
}

/** Reads dates in text order, each with what the ones before it have established. */
class DateReader {
  readonly dates: DateMention[] = [];
  readonly #blocks: readonly Block[];
  readonly #writing: Writing;
  readonly #sentences: Sentences;
  #previous: Resolved | null = null;
  #label: Resolved | null = null;
  #heading: Resolved | null = null;
  #index = 0;

  constructor(blocks: readonly Block[], writing: Writing) {
    this.#blocks = blocks;
    this.#writing = writing;
    this.#sentences = new Sentences(blocks);
  }

  /** Takes the next block with the dates found in it. */
  takeBlock(index: number, found: readonly FoundDate[]): void {
    const block = this.#blocks[index];
    if (block === undefined || block.kind === 'furniture') return;
    this.#index = index;
    if (block.kind === 'heading') this.#heading = null;
    this.#label = this.#heading;
    for (const each of found) this.#take(index, block, each);
  }

  #take(index: number, block: Block, found: FoundDate): void {
    const { text } = block.passage;
    const sentence = this.#sentences.indexAt(index, found.start);
    const sentenceSpan = this.#sentences.at(index, sentence);
    const previous = this.#previous?.block === index ? this.#previous : null;
    const continues = previous !== null && LISTED.test(text.slice(previous.found.end, found.start));
    const lean = continues ? previous.lean : needsTense(found.expression) ? leanOf(text, sentenceSpan, found) : 'open';
    const { from, to } = found.expression;
    const around = {
      text,
      sentence,
      sentenceStart: sentenceSpan.start,
      label: this.#label,
      previous,
      placing: this.#writing.placing,
      lean,
    };
    const governor = lacksYear(from) ? findGovernor(found, around, occurrenceOf(from)) : null;
    const focus = this.#focusFor(found, previous, sentence);
    const nearest = previous?.sentence === sentence ? previous.stretch : this.#writing.stretch;
    const bearings: Bearings = {
      writing: this.#writing.stretch,
      placing: this.#writing.placing,
      focus: focus?.stretch ?? this.#writing.stretch,
      spoken: previous?.stretch ?? null,
      nearest,
      governor: governor?.stretch ?? null,
      lean,
      leastDistance: isDirected(from) ? leastDistance(text, sentenceSpan, found) : 0,
    };
    const origins = originsIn(found.expression);
    if (origins.includes('focus') && focus === null && from.portion === null) return;
    const outcomes = resolveExpression(from, to, bearings);
    const span = toSpan(block.passage, found.start, found.end);
    const range = rangeOf(outcomes);
    const reference = origins.includes('focus') ? focus : governor;
    this.dates.push({
      type: 'date',
      ...span,
      ...range,
      ...describe(found.expression),
      resolvedFrom: this.#referenceFor(found.expression, range, reference),
      fault: faultOf(found.expression, outcomes),
      inQuotation: null,
      evidence: [],
    });
    this.#remember(index, block, found, sentence, span, outcomes, lean);
  }

  /** What an expression such as `the following year` counts from: what was named last, unless that is too far away. */
  #focusFor(found: FoundDate, previous: Resolved | null, sentence: number): Resolved | null {
    const near = previous ?? this.#label;
    if (near === null) return this.#focusBefore(found);
    if (near === previous && sentence - near.sentence > 1) return this.#label;
    const isDay = found.expression.from.is === 'counted' && found.expression.from.unit === 'day';
    return isDay && near.stretch.to - near.stretch.from > DAYS_OF_A_VISIT ? null : near;
  }

  /** An expression that opens its paragraph counts from the last date of the paragraph before. */
  #focusBefore(found: FoundDate): Resolved | null {
    const opens = found.start <= LONGEST_OPENING;
    return opens && this.#previous !== null && this.#index - this.#previous.block <= 2 ? this.#previous : null;
  }

  #referenceFor(expression: DateExpression, range: DateRange, reference: Resolved | null): Span | null {
    if (range.from === null || range.from.startsWith('--') || describe(expression).supplied === 'nothing') return null;
    return reference?.span ?? this.#writing.span;
  }

  #remember(
    block: number,
    holder: Block,
    found: FoundDate,
    sentence: number,
    span: Span,
    outcomes: Outcomes,
    lean: Lean,
  ): void {
    const stretch = stretchOf(outcomes);
    if (stretch === null) return;
    const isFull = describe(found.expression).supplied === 'nothing';
    const resolved: Resolved = { stretch, found, block, sentence, span, isFull, lean };
    this.#previous = resolved;
    if (this.#writing.span?.start === span.start) return;
    if (isDateHeading(found, holder)) this.#heading = resolved;
    if (isLabel(found, holder)) this.#label = resolved;
  }
}

interface Outcomes {
  readonly from: Outcome;
  readonly to: Outcome | null;
}

const stretchIn = (outcome: Outcome): Stretch | null => (outcome.is === 'known' ? outcome.stretch : null);

/** Both ends; an end without its year takes it from the other one. */
function resolveExpression(from: Point, to: Point | null, bearings: Bearings): Outcomes {
  if (to === null) return { from: resolvePoint(from, bearings), to: null };
  if (lacksYear(from) && !lacksYear(to)) {
    const end = resolvePoint(to, bearings);
    const stretch = stretchIn(end);
    const before: Bearings =
      stretch === null ? bearings : { ...bearings, governor: null, writing: stretch, placing: stretch, lean: 'past' };
    return { from: resolvePoint(from, before), to: end };
  }
  const start = resolvePoint(from, bearings);
  const stretch = stretchIn(start);
  const after: Bearings = stretch === null ? bearings : { ...bearings, governor: stretch, focus: stretch };
  return { from: start, to: resolvePoint(to, after) };
}

function stretchOf({ from, to }: Outcomes): Stretch | null {
  const start = stretchIn(from);
  if (to === null || start === null) return start;
  const end = stretchIn(to);
  return end === null ? null : { from: start.from, to: end.to };
}

/** ISO dates; `--MM-DD` where the year is unknown, null where nothing is. */
function rangeOf(outcomes: Outcomes): DateRange {
  const first = outcomes.from;
  const last = outcomes.to ?? first;
  if (first.is === 'known' && last.is === 'known')
    return { from: isoOf(first.stretch.from), to: isoOf(last.stretch.to) };
  if (isPlaced(first) && isPlaced(last)) {
    return { from: `-${isoOf(first.stretch.from).slice(4)}`, to: `-${isoOf(last.stretch.to).slice(4)}` };
  }
  return { from: null, to: null };
}

const isPlaced = (outcome: Outcome): outcome is Extract<Outcome, { stretch: Stretch }> =>
  outcome.is === 'known' || outcome.is === 'yearless';

/** The document’s own date, and what places dates without a year: that date, else the inspection’s in an official report. */
function readWriting(
  blocks: readonly Block[],
  found: readonly (readonly FoundDate[])[],
  place: PublicationPlace | null,
): Writing {
  const date = place === null ? undefined : found[place.block]?.[place.date];
  const block = place === null ? undefined : blocks[place.block];
  if (date !== undefined && block !== undefined) {
    const stretch = stretchIn(resolvePoint(date.expression.from, NOWHERE));
    return { stretch, placing: stretch, span: toSpan(block.passage, date.start, date.end) };
  }
  for (const [index, each] of blocks.entries()) {
    const dates = found[index] ?? [];
    const last = dates.at(-1);
    if (last === undefined || !INSPECTION_LABEL.test(each.passage.text)) continue;
    const placing = stretchOf(resolveExpression(last.expression.from, last.expression.to, NOWHERE));
    if (placing !== null) return { stretch: null, placing, span: null };
  }
  return { stretch: null, placing: null, span: null };
}

const noted = (day: Day): Writing => ({ stretch: { from: day, to: day }, placing: { from: day, to: day }, span: null });

/**
 * Finds a document’s publication date and resolves its dates: those that name no year or count from another time by the
 * publication date, by the entry, sentence or date that governs them, or not at all where the text does not tell.
 * `found[i]` belongs to `blocks[i]`; the mentions’ offsets are the document’s. `writtenOn` is an ISO date known from
 * elsewhere; it stands in where the document states none, and is not given back as its publication date.
 */
export function interpretDates(
  blocks: readonly Block[],
  found: readonly (readonly FoundDate[])[],
  writtenOn: string | null = null,
): InterpretedDates {
  const place = findPublicationDate(blocks, found);
  const day = place === null && writtenOn !== null ? dayOfIso(writtenOn) : null;
  const writing = day === null ? readWriting(blocks, found, place) : noted(day);
  const reader = new DateReader(blocks, writing);
  for (const index of blocks.keys()) reader.takeBlock(index, found[index] ?? []);
  const { stretch, span } = writing;
  return {
    published: stretch === null || span === null ? null : { from: isoOf(stretch.from), to: isoOf(stretch.to) },
    publishedSpan: span,
    dates: reader.dates.toSorted((a, b) => a.start - b.start),
  };
}

import { isCouncilInForce, predecessorsOf } from '../knowledge/councils.ts';
import { gradedFrameworkAt } from '../knowledge/framework-timeline.ts';
import type { AreaId, CouncilId, FrameworkId } from '../knowledge/ids.ts';
import type { FoundGrade } from '../recognise/grades/grades.ts';
import type { RecognisedPassage } from '../recognise/passages.ts';
import type { Block } from '../text/block.ts';
import { toSpan } from '../text/passage.ts';
import { type Span, spansWithin } from '../text/span.ts';
import type { CouncilReading } from './councils.ts';
import type { CouncilMention, Evidence, GradeMention } from './finding.ts';
import { givenDate } from './given-dates.ts';
import type { Genre } from './interpretation.ts';
import {
  type AreaSource,
  chooseAreas,
  type HeadingContext,
  readHeadingContexts,
  withoutExcepted,
} from './judgement-areas.ts';
import { placeInTables } from './judgement-tables.ts';
import { EARLIER_TIME, type JudgementTime, JudgementTimes, type TimeContext } from './judgement-times.ts';

export interface JudgementContext extends TimeContext {
  readonly blocks: readonly Block[];
  readonly recognised: readonly RecognisedPassage[];
  readonly councils: CouncilReading;
  readonly genre: Genre;
  /** The framework of the official paper's own inspection, or null. */
  readonly framework: FrameworkId | null;
}

/** A sentence that takes back what the one before told. */
const TAKEN_BACK =
  /^(?:it|they|he|she|that|we|inspectors|ofsted) (?:(?:did|was|were|is|are|has|have) not(?: been)?|(?:did|was|were|is|are|has|have)n['\u2019]t)(?=[.,;!]| (?:so|true)\b|$)|^(?:this|that) (?:is|was) (?:wrong|incorrect|untrue|not (?:so|true|the case))\b/i;
/** `for the same thing`: the area is that of the judgement before. */
const SAME_AREA = /^["'\u2019\u201d)]? (?:for|in|on) (?:the|that) same (?:thing|area|judgement|service|work)?/i;
/** A council named this close before a grade, in the same paragraph, is the one that it judges where its clause names none. */
const NEAR_NAME = 260;
const LIST_LINK = /^(?:,|,? and|,? or|;)? ?(?:(?:the|its neighbours?|neighbouring) )?$/i;

/** All the councils of the list that ends in `last` (`Essex, Surrey and Kent`), in text order. */
function listEndingIn(mentions: readonly CouncilMention[], last: number, document: string): readonly CouncilId[] {
  const ids: CouncilId[] = [];
  for (let i = last; i >= 0; i--) {
    const mention = mentions[i];
    const next = mentions[i + 1];
    if (mention === undefined) break;
    if (i < last && next !== undefined && !LIST_LINK.test(document.slice(mention.end, next.start))) break;
    ids.unshift(mention.council);
  }
  return [...new Set(ids)];
}

const RELATIVE_BEHIND = /^,? (?:whose|which|who) [^.;:!?]*$/;

/** `Leeds City Council, whose services were rated good`: the council that a relative clause belongs to. */
function ownerOfClause(grade: FoundGrade, block: Block, span: Span, context: JudgementContext): CouncilId | null {
  const sentence = toSpan(block, grade.sentence.start, grade.sentence.end);
  const name = spansWithin(context.councils.mentions, sentence).findLast(({ end }) => end <= span.start);
  if (name?.form !== 'name') return null;
  const between = context.document.slice(name.end, span.start).replace(/\s+/g, ' ');
  return RELATIVE_BEHIND.test(between) ? name.council : null;
}

/** Which councils a grade judges: those named in its clause, else the one in focus. */
function councilsOf(grade: FoundGrade, block: Block, span: Span, context: JudgementContext): readonly CouncilId[] {
  const isOfficial = context.genre === 'official-report' || context.genre === 'official-letter';
  const owner = ownerOfClause(grade, block, span, context);
  if (owner !== null) return [owner];
  if (isOfficial && context.councils.main !== null) return [context.councils.main];
  const clause = toSpan(block, grade.clauseStart, Math.max(grade.clauseEnd, grade.end));
  const mentions = context.councils.mentions;
  const inClause = spansWithin(mentions, clause);
  const before = inClause.filter((mention) => mention.end <= span.start);
  if (before.length > 0) return listEndingIn(before, before.length - 1, context.document);
  if (block.kind === 'row') {
    const inRow = spansWithin(mentions, block);
    if (inRow[0] !== undefined) return [inRow[0].council];
  }
  const named = spansWithin(mentions, {
    start: Math.max(block.start, span.start - NEAR_NAME),
    end: span.start,
  }).findLast((mention) => mention.form === 'name');
  const focus = named?.council ?? context.councils.focusAt(span.start);
  const after = inClause.find((mention) => mention.start >= span.end && mention.form === 'name');
  if (
    after !== undefined &&
    /\b(?:for|in|at|to|of|by)(?: the)? $/i.test(context.document.slice(Math.max(0, after.start - 8), after.start))
  )
    return [after.council];
  return focus === null ? [] : [focus];
}

function isTakenBack(grade: FoundGrade, text: string): boolean {
  return TAKEN_BACK.test(text.slice(grade.sentence.end).trimStart());
}

function evidenceOf(
  grade: FoundGrade,
  block: Block,
  time: JudgementTime,
  areaRule: string,
  label: Span | null,
): readonly Evidence[] {
  const { passage } = block;
  const at = (found: { start: number; end: number } | null): Span | null =>
    found === null ? null : toSpan(block, found.start, found.end);
  const evidence: Evidence[] = [
    {
      rule: `grade.${grade.construction}`,
      span: at(grade.cue),
      note: grade.cue === null ? null : passage.text.slice(grade.cue.start, grade.cue.end),
    },
  ];
  if (grade.subjectSpan !== null)
    evidence.push({
      rule: 'grade.subject',
      span: at(grade.subjectSpan),
      note: passage.text.slice(grade.subjectSpan.start, grade.subjectSpan.end),
    });
  evidence.push({ rule: areaRule, span: label, note: null });
  if (time.rule === EARLIER_TIME) evidence.push({ rule: EARLIER_TIME, span: null, note: null });
  else if (time.from !== null)
    evidence.push({
      rule: time.rule,
      span: time.source === null ? null : { start: time.source.start, end: time.source.end },
      note: time.from === time.to ? time.from : `${time.from}/${time.to}`,
    });
  return evidence;
}

function other(grade: FoundGrade, block: Block, rule: string): GradeMention {
  const { start, end } = toSpan(block, grade.start, grade.end);
  const cue = grade.cue === null ? null : toSpan(block, grade.cue.start, grade.cue.end);
  return {
    start,
    end,
    type: 'grade',
    grade: grade.grade,
    use: 'other',
    areas: [],
    councils: [],
    framework: null,
    from: null,
    to: null,
    inspection: null,
    inQuotation: null,
    evidence: [{ rule, span: cue, note: null }],
  };
}

/** The judgement before in the sentence. */
interface SameSentence {
  readonly time: JudgementTime;
  readonly grade: Span;
  readonly council: CouncilId | null;
}

/** The time that a judgement shares with the one before: another council's only where the date stands before both. */
function timeShared(before: SameSentence | null, council: CouncilId | null): JudgementTime | null {
  if (before === null) return null;
  const { time, grade } = before;
  const leads = time.source === null || time.source.end <= grade.start;
  return before.council === council || leads ? time : null;
}

/** The single judgement of 2018 to 2022, and what it was of. */
const JOINT_AREA: AreaId = 'in-care-and-care-leavers';
const PARTS_OF_JOINT: ReadonlySet<AreaId> = new Set(['in-care', 'care-leavers']);

/** The ratings of 2009 to 2011 were of a council's services as a whole. */
const isAnnualRating = ({ grade }: FoundGrade): boolean => grade.startsWith('performs-');

/** In its first paragraphs a story may speak of its council before it names it. */
const BLOCKS_OF_LEAD = 6;

class JudgementReader {
  readonly #context: JudgementContext;
  readonly #times: JudgementTimes;
  readonly #places: ReturnType<typeof placeInTables>;
  readonly #headings: readonly HeadingContext[];
  #lastAreas: readonly AreaId[] = [];
  #lastBlock = -1;
  /** The areas graded in this block and the one before it. */
  readonly #named = new Set<AreaId>();

  constructor(context: JudgementContext) {
    this.#context = context;
    this.#times = new JudgementTimes(context, context.blocks);
    this.#places = placeInTables(context.blocks, context.recognised);
    this.#headings = readHeadingContexts(context.blocks, context.recognised);
  }

  read(): readonly GradeMention[] {
    return this.#context.blocks.flatMap((block, index) => this.#readBlock(block, index));
  }

  #readBlock(block: Block, index: number): readonly GradeMention[] {
    const grades = this.#context.recognised[index]?.grades ?? [];
    const mentions: GradeMention[] = [];
    let sentence = -1;
    let before: SameSentence | null = null;
    for (const grade of grades) {
      if (grade.sentence.start !== sentence) before = null;
      sentence = grade.sentence.start;
      const read = this.#readOne(grade, block, index, before);
      if (read === null) continue;
      mentions.push(read.mention);
      const { mention, time } = read;
      if (time !== null && time.rule !== 'time.subject')
        before = { time, grade: mention, council: mention.councils[0] ?? null };
    }
    return mentions;
  }

  #readOne(
    grade: FoundGrade,
    block: Block,
    index: number,
    before: SameSentence | null,
  ): { mention: GradeMention; time: JudgementTime | null } | null {
    const context = this.#context;
    const heading = this.#headings[index] ?? { areas: null, isDefinition: false };
    const place = this.#places.get(index)?.get(grade.start) ?? null;
    if (heading.isDefinition) return { mention: other(grade, block, 'grade.definition'), time: null };
    if (grade.construction === 'alone' && place === null && (isWholeBlock(grade, block) || context.isOfficial))
      return null;
    const isOfArea = grade.areas.length > 0 && !context.isOfficial;
    const isUnderArea = context.genre === 'official-report' && heading.areas !== null;
    if (grade.construction === 'service' && !isOfArea && !isUnderArea) return null;
    const isMains = grade.isUnnamed && index < BLOCKS_OF_LEAD && !context.isOfficial && context.councils.main !== null;
    if ((grade.use === 'other' && !isMains) || isTakenBack(grade, block.passage.text)) {
      const rule = grade.use === 'other' ? `grade.${grade.construction}-not-given` : 'grade.taken-back';
      return { mention: other(grade, block, rule), time: null };
    }
    const span = toSpan(block, grade.start, grade.end);
    const councils = councilsOf(grade, block, span, context);
    const given = givenDate(index, span, place, context);
    const time = this.#times.timeOf(grade, block, councils[0] ?? null, timeShared(before, councils[0] ?? null), given);
    const framework = frameworkOf(time, context);
    const source = chooseAreas(
      grade,
      block.passage.text,
      heading,
      place?.areas ?? null,
      context.genre,
      framework,
      time.from,
    );
    const label = place === null ? null : spanOfBlock(context.blocks[place.label]);
    const areas = this.#areasOf(grade, block, index, source);
    const mention: GradeMention = {
      start: span.start,
      end: span.end,
      type: 'grade',
      grade: grade.grade,
      use: 'judgement',
      areas,
      councils: councils.map((id) => councilThen(id, time.to)),
      framework,
      from: time.from,
      to: time.to,
      inspection: null,
      inQuotation: null,
      evidence: evidenceOf(grade, block, time, source.rule, label),
    };
    return { mention, time };
  }

  /** The areas of a grade, where its words point at those of the grades before: the same one, or all but those. */
  #areasOf(grade: FoundGrade, block: Block, index: number, source: AreaSource): readonly AreaId[] {
    const isSame = SAME_AREA.test(block.passage.text.slice(grade.end, grade.end + 40));
    const isCarried =
      grade.subject === 'pronoun' && source.rule === 'area.services-as-a-whole' && this.#lastBlock === index;
    if (this.#lastBlock < index - 1) this.#named.clear();
    const last = (isSame || isCarried) && this.#lastAreas.length > 0;
    const own = last && !isAnnualRating(grade) ? this.#lastAreas : withoutExcepted(source.areas, grade, this.#named);
    const areas = own.includes(JOINT_AREA) ? own.filter((area) => !PARTS_OF_JOINT.has(area)) : own;
    for (const area of areas) this.#named.add(area);
    this.#lastAreas = areas;
    this.#lastBlock = index;
    return areas;
  }
}

/** The council as it was on that day: a body that did not exist yet stands for the one that it took over from. */
function councilThen(id: CouncilId, day: string | null): CouncilId {
  if (day === null || day.startsWith('--') || isCouncilInForce(id, day)) return id;
  const before = predecessorsOf(id).filter((council) => isCouncilInForce(council.id, day));
  return before.length === 1 ? (before[0]?.id ?? id) : id;
}

const spanOfBlock = (block: Block | undefined): Span | null =>
  block === undefined ? null : { start: block.start, end: block.end };

const isWholeBlock = (grade: FoundGrade, block: Block): boolean =>
  block.kind !== 'row' && block.passage.text.length - (grade.end - grade.start) < 12;

function frameworkOf(time: JudgementTime, context: JudgementContext): FrameworkId | null {
  if (context.subject !== null && time.from !== null && time.from === context.subject.from) return context.framework;
  if (time.from === null || time.from.startsWith('--')) return context.subject === null ? null : null;
  return gradedFrameworkAt(time.from)?.id ?? null;
}

/** Reads every grade of a document: whose it is, of what, when, and whether it is a judgement at all. In text order. */
export const readJudgements = (context: JudgementContext): readonly GradeMention[] =>
  new JudgementReader(context).read();

import { gradedFrameworkAt } from '../knowledge/framework-timeline.ts';
import { councilFrameworkWith, isOnScale } from '../knowledge/grades.ts';
import type { AreaId, CouncilId, FrameworkId, GradeId } from '../knowledge/ids.ts';
import type { FoundGrade } from '../recognise/grades/grades.ts';
import type { RecognisedPassage } from '../recognise/passages.ts';
import type { Block } from '../text/block.ts';
import { toSpan } from '../text/passage.ts';
import { indicesOf, perMember } from '../text/per-block.ts';
import { type Span, spansWithin } from '../text/span.ts';
import { datesIn } from './document/dated-sections.ts';
import type { GradeMention } from './finding.ts';
import { chooseAreas, type HeadingContext, NO_CONTEXT, readHeadingContexts } from './judgements/areas.ts';
import { evidenceOf, otherUse } from './judgements/evidence.ts';
import { givenDate } from './judgements/given-dates.ts';
import { councilsOf, councilThen, type JudgedText } from './judgements/judged-councils.ts';
import { withKnownTimes, withoutOutdated } from './judgements/known-times.ts';
import { areasAskedAbove } from './judgements/line-above.ts';
import { dateOfAll } from './judgements/pointed-times.ts';
import { placeInTables } from './judgements/tables.ts';
import { isTakenBack } from './judgements/taken-back.ts';
import type { JudgementTime, TimeContext } from './judgements/time.ts';
import { JudgementTimes } from './judgements/times.ts';
import { isFirstPerson, ToldAreas } from './judgements/told-areas.ts';
import { isStartOfMove, isToldByTheWay } from './judgements/told-by-the-way.ts';

export interface JudgementContext extends TimeContext, JudgedText {
  readonly blocks: readonly Block[];
  readonly recognised: readonly RecognisedPassage[];
  /** The framework of the official paper's own inspection, or null. */
  readonly framework: FrameworkId | null;
}

/** The judgement before in the sentence. */
interface SameSentence {
  readonly time: JudgementTime;
  readonly grade: Span;
  readonly council: CouncilId | null;
}

/** The time that a judgement shares with the one before: another council's only where the date stands before both, and no visit to its own is dated. */
function timeShared(
  before: SameSentence | null,
  council: CouncilId | null,
  { visits, published }: TimeContext,
): JudgementTime | null {
  if (before === null || before.council === council) return before?.time ?? null;
  const { time, grade } = before;
  const leads = time.source === null || time.source.end <= grade.start;
  const isVisited = council !== null && visits.latest(council, published)?.council === council;
  return leads && !isVisited ? time : null;
}

/** `good in all areas, and outstanding overall`: the grade for the whole is told by another of the sentence. */
function withoutOtherWhole(areas: readonly AreaId[], grades: readonly FoundGrade[], order: number): readonly AreaId[] {
  const grade = grades[order];
  if (grade === undefined || grade.everyArea === null || grade.isWhole || areas.length < 2) return areas;
  const tellsWhole = (one: FoundGrade | undefined): boolean =>
    one?.sentence.start === grade.sentence.start && one.isWhole && one.areas.length < 2 && one.use === 'judgement';
  const isTold = tellsWhole(grades[order - 1]) || tellsWhole(grades[order + 1]);
  return isTold ? areas.filter((area) => area !== 'overall') : areas;
}

/** A council's title and a date in brackets. */
const LONGEST_NAME_LINE = 70;

/** In its first paragraphs a story may speak of its council before it names it. */
const BLOCKS_OF_LEAD = 6;

const haveGrades = perMember(({ grades }: RecognisedPassage): boolean => grades.length > 0);

class JudgementReader {
  readonly #context: JudgementContext;
  readonly #times: JudgementTimes;
  readonly #places: ReturnType<typeof placeInTables>;
  readonly #headings: readonly HeadingContext[];
  readonly #told = new ToldAreas();

  constructor(context: JudgementContext) {
    this.#context = context;
    this.#times = new JudgementTimes(context, context.blocks);
    this.#places = placeInTables(context.blocks, context.recognised);
    this.#headings = readHeadingContexts(context.blocks, context.recognised);
  }

  read(): readonly GradeMention[] {
    const { blocks, recognised } = this.#context;
    const paragraphs = indicesOf(haveGrades(recognised)).map((index) => {
      const block = blocks[index];
      return block === undefined ? [] : this.#readBlock(block, index);
    });
    return withKnownTimes(withoutOutdated(paragraphs, this.#context.published));
  }

  #readBlock(block: Block, index: number): readonly GradeMention[] {
    const grades = this.#context.recognised[index]?.grades ?? [];
    const mentions: GradeMention[] = [];
    let sentence = -1;
    let before: SameSentence | null = null;
    for (const [order, grade] of grades.entries()) {
      if (grade.sentence.start !== sentence) before = null;
      sentence = grade.sentence.start;
      const read = this.#readOne(grade, grades, order, block, index, before);
      if (read === null) continue;
      mentions.push(read.mention);
      const { mention, time } = read;
      if (
        time !== null &&
        time.rule !== 'time.subject' &&
        !isToldByTheWay(grade, block) &&
        !isStartOfMove(grade, block)
      )
        before = { time, grade: mention, council: mention.councils[0] ?? null };
    }
    return mentions;
  }

  #readOne(
    grade: FoundGrade,
    grades: readonly FoundGrade[],
    order: number,
    block: Block,
    index: number,
    before: SameSentence | null,
  ): { mention: GradeMention; time: JudgementTime | null } | null {
    const context = this.#context;
    const heading = this.#headings[index] ?? NO_CONTEXT;
    const place = this.#places[index]?.find(([start]) => start === grade.start)?.[1] ?? null;
    if (heading.isDefinition) return { mention: otherUse(grade, block, 'grade.definition'), time: null };
    const isLone = grade.construction === 'alone' && isWholeBlock(grade, block);
    const over = isLone ? this.#nameOver(index) : null;
    if (isLone && DEFINES.test(context.blocks[index + 1]?.passage.text ?? ''))
      return { mention: otherUse(grade, block, 'grade.definition'), time: null };
    if (grade.construction === 'alone' && place === null && ((isLone && over === null) || context.isOfficial))
      return null;
    const above = context.blocks[index - 1];
    const isUnderBodies = heading.isOfBodies && !context.isOfficial && isOfNobody(grade, block.passage.text);
    if (isUnderBodies && !this.#told.isIn(index))
      return { mention: otherUse(grade, block, 'grade.of-other-body'), time: null };
    const isOfArea = grade.areas.length > 0 && !context.isOfficial;
    const isUnderArea = context.genre === 'official-report' && heading.areas !== null;
    if (grade.construction === 'service' && !isOfArea && !isUnderArea) return null;
    const isMains = grade.isUnnamed && index < BLOCKS_OF_LEAD && !context.isOfficial && context.councils.main !== null;
    if ((grade.use === 'other' && !isMains) || isTakenBack(grade, grades[order + 1], block.passage.text)) {
      const rule = grade.use === 'other' ? `grade.${grade.construction}-not-given` : 'grade.taken-back';
      return { mention: otherUse(grade, block, rule), time: null };
    }
    const span = toSpan(block, grade.start, grade.end);
    const councils =
      over === null ? councilsOf(grade, block, span, context, grades[order - 1] ?? null) : [over.council];
    const given =
      givenDate(index, span, place, context) ??
      (over === null ? undefined : datesIn(context.dates, over.line)[0]) ??
      dateOfAll(grades, order, block, context);
    const time = this.#times.timeOf(grade, block, councils, timeShared(before, councils[0] ?? null, context), given);
    const framework = frameworkOf(grade.grade, time, context);
    const chosen = chooseAreas(
      grade,
      block.passage.text,
      heading,
      place?.areas ?? null,
      context.genre,
      framework,
      time.from,
    );
    const asked = chosen.rule === 'area.services-as-a-whole' ? areasAskedAbove(grade, block, above) : [];
    const source = asked.length > 0 ? { areas: asked, rule: 'area.asked-above' } : chosen;
    const label = place === null ? null : spanOfBlock(context.blocks[place.label]);
    const areas = withoutOtherWhole(this.#told.areasOf(grade, block, index, source, time.from), grades, order);
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

  /** `South Tyneside (January 2018)` over `Good`: the council in the line above, and the line; null where none opens it. */
  #nameOver(index: number): { readonly council: CouncilId; readonly line: Span } | null {
    const { blocks, councils } = this.#context;
    const line = blocks[index - 1];
    if (line?.kind !== 'heading' || line.end - line.start > LONGEST_NAME_LINE) return null;
    const named = spansWithin(councils.mentions, line).find(({ start }) => start === line.start);
    return named === undefined ? null : { council: named.council, line };
  }
}

const spanOfBlock = (block: Block | undefined): Span | null =>
  block === undefined ? null : { start: block.start, end: block.end };

/** Whether a grade's own sentence does not tell whose it is. */
const isOfNobody = (grade: FoundGrade, text: string): boolean =>
  grade.areas.length === 0 && grade.subject !== 'judged' && grade.subject !== 'board' && !isFirstPerson(grade, text);

/** `Good` over `A service that exceeds minimum requirements`. */
const DEFINES = /^(?:an? (?:service|organisation|council|local authority|lscb)|services|provision) (?:that|which)\b/i;

/** `Good: Derby`. */
const HEADS_NAME = /^[:\u2013\u2014-] ?\p{Lu}/u;

const isWholeBlock = (grade: FoundGrade, block: Block): boolean =>
  block.kind !== 'row' &&
  block.passage.text.length - (grade.end - grade.start) < 12 &&
  !HEADS_NAME.test(block.passage.text.slice(grade.end));

/** The framework that a grade was given under: that of inspections on that day, or another of the time that has the grade. */
function frameworkOf(grade: GradeId, { from }: JudgementTime, context: JudgementContext): FrameworkId | null {
  if (context.subject !== null && from !== null && from === context.subject.from) return context.framework;
  if (from === null || from.startsWith('--')) return null;
  const ofInspections = gradedFrameworkAt(from)?.id ?? null;
  if (ofInspections !== null && isOnScale(ofInspections, grade)) return ofInspections;
  return councilFrameworkWith(grade, from) ?? ofInspections;
}

/** Reads every grade of a document: whose it is, of what, when, and whether it is a judgement at all. In text order. */
export const readJudgements = (context: JudgementContext): readonly GradeMention[] =>
  new JudgementReader(context).read();

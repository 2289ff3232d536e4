import { areasInColumn, areasInForce } from '../../knowledge/area-terms.ts';
import { areasOf } from '../../knowledge/frameworks.ts';
import type { AreaId, FrameworkId } from '../../knowledge/ids.ts';
import { findAreas } from '../../recognise/area-label.ts';
import { isAboutProvider } from '../../recognise/grades/discourse.ts';
import type { FoundGrade } from '../../recognise/grades/grades.ts';
import type { RecognisedPassage } from '../../recognise/passages.ts';
import type { Block } from '../../text/block.ts';
import { once } from '../../text/once.ts';
import { CELL_SEPARATOR } from '../../text/passage.ts';
import { perBlock, perList } from '../../text/per-block.ts';
import { perPassage } from '../../text/per-passage.ts';
import type { Genre } from '../interpretation.ts';
import { chosenOf } from './former-latter.ts';

const DEFINITIONS_HEADING =
  /\bwhat they mean\b|\bwhat the (?:inspection )?(?:judgements?|judgments?|grades?|ratings?) mean|\bwhat do(?:es)? (?:the |an? )?(?:\w+ )?(?:judge?ments?|grades?|ratings?) mean|\bgrade descriptors?\b|\bexplain(?:ing|ed) the grades?/i;
const BOARD_HEADING = /\blocal safeguarding children board\b|\blscb\b/i;
const SERVICE_WORDS =
  /^(?:(?:the |its |their |our )?(?:\w+['\u2019]s )?services?|this|it|they|these|performance|contribution|provision|outcomes|grade|awarded)\b/i;

/** `The overall judgement is that children’s services require improvement.` */
const SAYS_OVERALL =
  /\boverall (?:judge?ment|grade|verdict|rating)(?: of \w+)? (?:is|was) that (?:[\w'\u2019]+ ){0,3}$/i;

/** What the headings above a block say of the judgements under them. */
export interface HeadingContext {
  /** The area that the section judges, or null. */
  readonly areas: readonly AreaId[] | null;
  /** Whether the section explains what grades mean. */
  readonly isDefinition: boolean;
  /** Whether the section is about schools, homes or other bodies with grades of their own. */
  readonly isOfBodies: boolean;
}

/** Under no heading that tells anything. */
export const NO_CONTEXT: HeadingContext = { areas: null, isDefinition: false, isOfBodies: false };
const OF_BOARD: HeadingContext = { ...NO_CONTEXT, areas: ['other'] };
const OF_BODIES: HeadingContext = { ...NO_CONTEXT, isOfBodies: true };
/** Longer lines are headlines and tell a story. */
const LONGEST_LABEL = 60;

const aboutProvider = perPassage(isAboutProvider);

/** Headings, and rows of one cell. */
const mayBeHeadings = perBlock(
  ({ kind, passage: { text } }): boolean => kind === 'heading' || (kind === 'row' && !text.includes(CELL_SEPARATOR)),
);

/** The titles of areas that a heading begins with. */
const titlesIn = perPassage((text) =>
  findAreas(text).filter(
    ({ area, start, end }) =>
      start < 6 && (area.strength !== 'word' || (end - start === text.length && area.areas[0] !== 'overall')),
  ),
);

const underTitle = once((areas: readonly AreaId[]): HeadingContext => ({ ...NO_CONTEXT, areas }));

/** The heading context of every block, in the blocks' order. */
export const readHeadingContexts = perList(headingContexts);

function headingContexts(
  blocks: readonly Block[],
  recognised: readonly RecognisedPassage[],
): readonly HeadingContext[] {
  let current = NO_CONTEXT;
  let isBoard = false;
  return mayBeHeadings(blocks).map((mayBeHeading, index) => {
    const block = mayBeHeading ? blocks[index] : undefined;
    if (block === undefined) return current;
    const isRow = block.kind === 'row';
    const text = block.passage.text;
    const found = recognised[index];
    const titles = titlesIn(block.passage);
    const isWhole = isRow && titles[0]?.end === text.length;
    if (isRow && !isWhole && found?.areaLabel == null) return current;
    const title =
      titles.length > 0 && (isWhole || found?.areaLabel != null || (found?.grades.length ?? 0) > 0)
        ? titles[0]
        : undefined;
    if (BOARD_HEADING.test(text)) isBoard = true;
    if (DEFINITIONS_HEADING.test(text)) current = { ...current, isDefinition: true };
    else if (title !== undefined) {
      // `Safeguarding services` over `Overall effectiveness`: of that half.
      const above = recognised[index - 1]?.areaLabel ?? null;
      const isOfHalf = title.area.areas[0] === 'overall' && above !== null && above[0] !== 'overall';
      if (!isOfHalf) current = underTitle(title.area.areas);
    } else if (isBoard && BOARD_HEADING.test(text)) current = OF_BOARD;
    else {
      const isLabel = !isRow && text.length <= LONGEST_LABEL && (found?.grades.length ?? 0) === 0;
      current = isLabel && aboutProvider(block.passage) ? OF_BODIES : NO_CONTEXT;
    }
    return current;
  });
}

/** The areas that `all four judgements` means under a framework on a day; the overall grade counts where the number includes it. */
export function expandEveryArea(count: number, framework: FrameworkId | null, day: string | null): readonly AreaId[] {
  if (framework === null || day === null) return ['overall'];
  const judged = [...new Set(areasOf(framework, day).map((area) => area.area))].filter((area) => area !== 'other');
  const keys = judged.filter((area) => area !== 'overall');
  return count !== 0 && count === keys.length ? keys : judged;
}

/** How long the sentence before may be, and how far back it is looked for. */
const LONGEST_BEFORE = 260;
const REACH_BEFORE = 300;
const INSPECTED = /\binspections? of\b/i;
const LOOKED_AT =
  /\b(?:inspect(?:ed|ing|s)?|tests?|test(?:ed|ing)|check(?:ed|ing|s)?|look(?:ed|ing)? at|examin(?:ed|ing)|report(?:ed|ing)? on|visit(?:ed|ing)?|review(?:ed|ing)?)\b/i;
/** A grade of what the sentence before told of: `effectiveness of those services`, `judged them`. */
const POINTS_BACK = /\b(?:these|those|such) services\b|\barrangements\b|\b(?:them|these|those)$/i;

/** `Result: inadequate.`, `The verdict, in May: good.`: what the sentence before told of. */
const RESULT_LABEL =
  /^["'\u2018\u201c]?(?:the )?(?:result|verdict|outcome|conclusion|judge?ment|grade|rating|finding)s?(?:, [^:.]{0,30})?\s?[:\u2013\u2014-] ?["'\u2018\u201c]?$/i;

function pointsBack(text: string, grade: FoundGrade): boolean {
  const before = text.slice(grade.sentence.start, grade.start);
  return RESULT_LABEL.test(before) || POINTS_BACK.test(before.trimEnd().replace(/ (?:as|to be)$/, ''));
}

/** The area that the sentence before names as the subject of an inspection (`The last inspection of the safeguarding arrangements was …`). */
function areasOfSentenceBefore(text: string, grade: FoundGrade): readonly AreaId[] {
  const before = text.slice(Math.max(0, grade.sentence.start - REACH_BEFORE), grade.sentence.start).trimEnd();
  const start = Math.max(before.lastIndexOf('. ', before.length - 2) + 1, 0);
  const sentence = before.slice(start);
  if (sentence.length === 0 || sentence.length > LONGEST_BEFORE) return [];
  if (!pointsBack(text, grade) || !LOOKED_AT.test(sentence)) return [...new Set(areasInspected(sentence))].slice(0, 2);
  const named = findAreas(sentence).filter(({ area }) => area.areas[0] !== 'overall');
  return [...new Set(named.flatMap(({ area }) => area.areas))].slice(0, 2);
}

const OF_INSPECTION = /\binspections? of (?:[\w'\u2019]+ ){0,4}$/i;

/** `The inspection of the adoption service was in January and judged provision good`: what its own sentence says was inspected. */
const areasInspected = (words: string): readonly AreaId[] =>
  INSPECTED.test(words)
    ? findAreas(words).flatMap(({ area, start }) =>
        area.areas[0] !== 'overall' && OF_INSPECTION.test(words.slice(0, start)) ? area.areas : [],
      )
    : [];

/**
 * What `all areas but adoption` and `the other two areas` leave: `named` are the areas that the text around has graded already, the
 * last one last. As many are left as the words count, so that those named longest ago may be graded again.
 */
export function withoutExcepted(
  areas: readonly AreaId[],
  grade: FoundGrade,
  named: ReadonlySet<AreaId>,
): readonly AreaId[] {
  if (grade.everyArea === null) return areas;
  const kept = areas.filter((area) => !grade.exceptions.includes(area) && !(grade.isRemainder && area === 'overall'));
  const known = grade.isRemainder ? [...named].filter((area) => kept.includes(area)) : [];
  const gone = known.slice(Math.max(0, grade.everyArea - (kept.length - known.length)));
  const left = kept.filter((area) => !gone.includes(area));
  return left.length > 0 ? left : areas;
}

export interface AreaSource {
  readonly areas: readonly AreaId[];
  readonly rule: string;
}

/** The inspections of 2009 to 2012 graded two halves, each with its own overall effectiveness: which half an overall grade is of. */
function halfOf(
  grade: FoundGrade,
  context: HeadingContext,
  tableAreas: readonly AreaId[] | null,
): readonly AreaId[] | null {
  const named = tableAreas !== null && tableAreas.length > 0 ? tableAreas : grade.areas;
  if (!named.includes('overall') && !grade.isWhole) return null;
  const rest = named.filter((area) => area !== 'overall');
  return rest.length > 0 ? rest : context.areas;
}

/** A column for `safeguarding or overall`: since 2013 every inspection has an overall grade. */
const oneOf = (areas: readonly AreaId[], framework: FrameworkId | null): readonly AreaId[] =>
  framework !== null && areas.includes('overall') ? ['overall'] : areas;

const EFFECTIVENESS_OF =
  /\boverall effectiveness (?:of|for) (?:(?:the|its|their|all) )?(?:(?:services|arrangements|support|work|provision) (?:for|with) )?$/i;

/** `the overall effectiveness of safeguarding`: a grade of that area alone. */
function areOfOneArea(areas: readonly AreaId[], grade: FoundGrade, text: string): boolean {
  if (areas.length === 1 || !areas.includes('overall')) return false;
  const sentence = text.slice(grade.sentence.start, grade.sentence.end);
  return findAreas(sentence).some(
    ({ start, area }) =>
      area.areas[0] !== 'overall' &&
      start < grade.start - grade.sentence.start &&
      EFFECTIVENESS_OF.test(sentence.slice(0, start)),
  );
}

/** Which areas a grade judges, and by which rule: its own sentence, a table, all areas, the heading above, else the services as a whole. */
export function chooseAreas(
  grade: FoundGrade,
  text: string,
  context: HeadingContext,
  tableAreas: readonly AreaId[] | null,
  genre: Genre,
  framework: FrameworkId | null,
  day: string | null,
): AreaSource {
  const inForce = (areas: readonly AreaId[], read = areasInForce): readonly AreaId[] =>
    framework === null || day === null ? areas : [...new Set(read(areas, framework, day))];
  const pointed = pointsBack(text, grade) ? areasOfSentenceBefore(text, grade) : [];
  if (pointed.length > 0 && grade.areas.every((area) => area === 'overall'))
    return { areas: pointed, rule: 'area.sentence-before' };
  const halves = framework === 'slac' ? halfOf(grade, context, tableAreas) : null;
  if (halves !== null) return { areas: halves, rule: 'area.half' };
  // `Safeguarding and looked after children | Good for safeguarding`: the cell says of which.
  const isPart = tableAreas?.includes(grade.areas[0] ?? 'overall') === true && grade.areas.length < tableAreas.length;
  if (isPart && grade.areas.length > 0) return { areas: inForce(grade.areas), rule: 'area.named' };
  if (tableAreas !== null && tableAreas.length > 0)
    return { areas: oneOf(inForce(tableAreas, areasInColumn), framework), rule: 'area.table' };
  if (grade.everyArea !== null) {
    const every = expandEveryArea(grade.everyArea, framework, day);
    const areas = grade.isWhole ? (['overall', ...every] as const) : every;
    return { areas: [...new Set(areas)], rule: 'area.every' };
  }
  const subject = grade.subjectSpan === null ? '' : text.slice(grade.subjectSpan.start, grade.subjectSpan.end);
  // The inspections of 2012 and 2013 judged the arrangements for protecting children, and them overall.
  if (grade.isWhole && /^arrangements$/i.test(subject)) return { areas: ['overall'], rule: 'area.whole' };
  if (grade.areas.length > 0) {
    const own = inForce(grade.areas);
    const isOfOne = areOfOneArea(own, grade, text);
    return { areas: isOfOne ? own.filter((area) => area !== 'overall') : own, rule: 'area.named' };
  }
  if (grade.isWhole) return { areas: ['overall'], rule: 'area.whole' };
  const isOfficial = genre === 'official-report' || genre === 'official-letter';
  if (SAYS_OVERALL.test(text.slice(0, grade.subjectSpan?.start ?? 0)))
    return { areas: ['overall'], rule: 'area.said-overall' };
  if (isOfficial && context.areas !== null && SERVICE_WORDS.test(subject))
    return { areas: context.areas, rule: 'area.heading' };
  const inspected = areasInspected(text.slice(grade.sentence.start, grade.start));
  if (inspected.length > 0) return { areas: inspected, rule: 'area.inspected' };
  const before = chosenOf(areasOfSentenceBefore(text, grade), text.slice(grade.clauseStart, grade.start));
  if (before.length > 0) return { areas: before, rule: 'area.sentence-before' };
  return { areas: ['overall'], rule: 'area.services-as-a-whole' };
}

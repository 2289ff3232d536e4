import type { AreaId } from '../../knowledge/ids.ts';
import { firstFrom } from '../../text/span.ts';
import type { Found } from '../recognition.ts';
import type { AreasAfter } from './areas.ts';
import type { FoundGrade } from './found-grade.ts';
import { areasNamed } from './resumed.ts';
import type { Subject } from './things.ts';
import type { Token } from './tokens.ts';
import { backTo, has, hasAny, isClauseEnd, isCount, isMark, nextAfter, wordsOf } from './words.ts';

/** Grades that share out what their sentence names: one each, or the one to these and the other to the rest. */

const IN_ORDER = /^(?:respectively|in that order|in turn)$/;
const REACH_TO_ORDER = 4;

/** Whether `respectively` stands right before or behind the tokens from `first` to `last`. */
const isInOrder = (tokens: readonly Token[], first: number, last: number): boolean =>
  [
    ...tokens.slice(Math.max(0, first - REACH_TO_ORDER), first),
    ...tokens.slice(last + 1, last + 1 + REACH_TO_ORDER),
  ].some(({ words }) => IN_ORDER.test(words));

/** Nothing but a conjunction, commas, quotation marks and brackets. */
const SIDE_BY_SIDE = /^(?:[ ,"'\u2018\u2019\u201c\u201d]|and|\([^()]*\))*$/;

/** `Kent and Surrey are inadequate (2019) and good (2021)`: different grades of one subject, which cannot have them all at once. */
const areParallel = (found: readonly FoundGrade[], tokens: readonly Token[], indices: readonly number[]): boolean =>
  new Set(found.map(({ grade }) => grade)).size === found.length &&
  indices.every((at, nth) => nth === 0 || SIDE_BY_SIDE.test(wordsOf(tokens, (indices[nth - 1] ?? at) + 1, at))) &&
  found.every(({ subjectSpan, use }) => subjectSpan?.start === found[0]?.subjectSpan?.start && use === 'judgement') &&
  !indices.slice(1).some((at) => tokens[at]?.words.startsWith('require '));

/** `Leadership and adoption were good and inadequate respectively`: to each its own. `indices` are the tokens of the grades found. */
export function shareInOrder(
  found: readonly FoundGrade[],
  tokens: readonly Token[],
  indices: readonly number[],
): readonly FoundGrade[] {
  const [first] = indices;
  const last = indices.at(-1);
  const [leader] = found;
  if (found.length < 2 || first === undefined || last === undefined) return found;
  const isShared = isInOrder(tokens, first, last) || areParallel(found, tokens, indices);
  if (!isShared || leader === undefined || !found.every(({ use }) => use === leader.use)) return found;
  const of = found.length;
  return found.map((grade, nth) => {
    const respective = { nth, of };
    const { areaSpans, clauseStart } = leader;
    const area = leader.areas[nth];
    const span = areaSpans[nth];
    return leader.areas.length === of && area !== undefined && span !== undefined
      ? { ...grade, areas: [area], areaSpans: [span], respective }
      : { ...grade, clauseStart, respective };
  });
}

const SOME_AREAS = /^(?:areas|judge?ments|of|the|them|these|those|three|four|five|categories|headings)$/;
const REACH_OF_COUNT = 8;

/** Whether a number of areas that are not named follows the grade at `at` (`good in three of them`, `good overall and in three of four areas`). */
function isForSome(tokens: readonly Token[], at: number): boolean {
  const behind = nextAfter(tokens, at);
  const link = has(tokens[behind], 'whole') ? behind + 1 : behind;
  const count = tokens[link + 1];
  if (
    !(has(tokens[link], 'area-link') || AND_FOR.test(tokens[link]?.words ?? '')) ||
    !(isCount(count) || hasAny(count, 'number')) ||
    has(count, 'percent')
  )
    return false;
  for (let i = link + 2; i < link + REACH_OF_COUNT; i++) {
    const token = tokens[i];
    if (token === undefined || isClauseEnd(token) || isMark(token, ',') || hasAny(token, 'and', 'turning')) return true;
    if (!SOME_AREAS.test(token.words)) return false;
  }
  return false;
}

const SOME_OF =
  /^(?:two|three|four) (?:of (?:the|its|our|their) (?:three|four|five) )?(?:areas|judge?ments|headings|categories|grades)\b/;
const LONGEST_COUNT = 6;

/** Whether a subject counts areas and names none (`three of the four areas`). */
const isCountOfAreas = (tokens: readonly Token[], { from, areas }: Subject): boolean =>
  from !== null && areas.length === 0 && SOME_OF.test(wordsOf(tokens, from, from + LONGEST_COUNT));

const REACH_TO_AREA = 40;
const tokensNear = (tokens: readonly Token[], { from }: Subject): readonly Token[] =>
  tokens.slice(backTo(from ?? 0, REACH_TO_AREA), (from ?? 0) + REACH_TO_AREA);

/** `Three areas were rated good and leadership inadequate`: where an area is named, it is areas of the service that are counted. */
export const withCountOfAreas = (tokens: readonly Token[], subject: Subject): Subject =>
  subject.kind === 'unit' && isCountOfAreas(tokens, subject) && areasNamed(tokensNear(tokens, subject)).length > 0
    ? { ...subject, kind: 'result', isGeneric: false, isCounted: false }
    : subject;

/** `every area but one`, `all but one of the judgements`: which is left out another grade tells. */
const isAllButOne = (tokens: readonly Token[], every: number | null): boolean =>
  every !== null && BUT_ONE.test(wordsOf(tokens, every, every + 2));

const BUT_ONE = /\b(?:but|bar|except) one\b/;
/** Whether the grade at `at` is for a number of areas that are not named: behind it, before it, or as all but one. */
export const isOfSome = (tokens: readonly Token[], at: number, subject: Subject, after: AreasAfter): boolean =>
  isForSome(tokens, at) ||
  isCountOfAreas(tokens, subject) ||
  (after.except.length === 0 && isAllButOne(tokens, after.every));

const AND_FOR = /^and (?:for|in|on)$/;
const NEXT_SENTENCE = 2;

/**
 * `outstanding in three of them and good in the fourth, which is care leavers`: some areas are those that no other grade of the sentence
 * is given, or where it names none, of the next one that names no council (`councils` are the passage's).
 */
export function shareRest(found: readonly FoundGrade[], councils: readonly Found[]): readonly FoundGrade[] {
  return found.map((grade, order) => {
    const isOpen = grade.isOfSome && grade.use === 'judgement' && grade.areas.every((area) => area === 'overall');
    if (!isOpen) return grade;
    const own = namedBeside(found, order);
    const next = found[own.end];
    const name = councils[firstFrom(councils, next?.sentence.start ?? 0)];
    const isNext =
      next !== undefined &&
      next.sentence.start - grade.sentence.end < NEXT_SENTENCE &&
      (name === undefined || name.start >= next.start);
    const named = own.areas.length > 0 || !isNext ? own.areas : namedBeside(found, own.end).areas;
    if (named.length === 0) return grade;
    const isWhole = grade.areas.length > 0 || grade.everyArea !== null;
    return { ...grade, everyArea: 0, isWhole, exceptions: isWhole ? named : ['overall', ...named] };
  });
}

/** The areas that the grades in the sentence of one of them name, and the index of the first grade behind that sentence. */
function namedBeside(found: readonly FoundGrade[], order: number): { areas: readonly AreaId[]; end: number } {
  const start = found[order]?.sentence.start;
  let first = order;
  while (first > 0 && found[first - 1]?.sentence.start === start) first--;
  let end = order;
  while (end < found.length && found[end]?.sentence.start === start) end++;
  const areas = found.slice(first, end).flatMap((grade) => grade.areas);
  return { areas: areas.filter((area) => area !== 'overall'), end };
}

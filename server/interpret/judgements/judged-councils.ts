import { isCouncilInForce, predecessorsOf, successorsOf } from '../../knowledge/councils.ts';
import type { CouncilId } from '../../knowledge/ids.ts';
import { severalOf } from '../../knowledge/number-words.ts';
import type { FoundGrade } from '../../recognise/grades/grades.ts';
import type { Block } from '../../text/block.ts';
import type { DocumentText } from '../../text/document-text.ts';
import { toSpan } from '../../text/passage.ts';
import { type Span, spansWithin } from '../../text/span.ts';
import { councilMeant } from '../councils/meant.ts';
import { HELPED_BY } from '../councils/setting.ts';
import type { CouncilReading } from '../councils.ts';
import type { CouncilMention } from '../finding.ts';
import type { Genre } from '../interpretation.ts';
import { listEndingIn, listFrom, withoutPlaces } from './council-lists.ts';
import { chosenCouncil } from './former-latter.ts';
import { councilTakenUp, subjectBefore } from './taken-up-councils.ts';

/** Whose services a grade judges. */

export interface JudgedText {
  readonly document: DocumentText;
  readonly councils: CouncilReading;
  readonly genre: Genre;
}

/** `Leeds and Kent were rated good and inadequate respectively`: to each its own. */
function inOrder({ respective }: FoundGrade, councils: readonly CouncilId[]): readonly CouncilId[] {
  const own = respective === null || respective.of !== councils.length ? undefined : councils[respective.nth];
  return own === undefined ? councils : [own];
}

const RELATIVE_BEHIND = /^,? (?:whose|which|who|where) [^.;:!?]*$|^, (?:judged|rated|graded) [^.,;:!?]*$/;

/** `Leeds City Council, whose services were rated good`: the council that a relative clause belongs to, or both before `both`. */
function ownersOfClause(grade: FoundGrade, block: Block, span: Span, context: JudgedText): readonly CouncilId[] {
  const sentence = toSpan(block, grade.sentence.start, grade.sentence.end);
  const names = spansWithin(context.councils.mentions, sentence).filter(({ end }) => end <= span.start);
  const name = names.at(-1);
  if (name?.form !== 'name') return [];
  const between = context.document.slice(name.end, span.start).replace(/\s+/g, ' ');
  if (!RELATIVE_BEHIND.test(between)) return [];
  return ARE_BOTH.test(between) || /^,? (?:where|(?:which|who) (?:are|were|have|had both)) /.test(between)
    ? listEndingIn(names, names.length - 1, context.document)
    : [name.council];
}

/** `were both rated good`, `have both been judged good`. */
const ARE_BOTH = /\b(?:are|were|have|had|remain|stayed|got|judged|rated|graded|found) both\b|, both \p{Ll}/u;

/** `They were both outstanding`, `good in each`. */
const BOTH_TOLD =
  /\b(?:they|both|each|the two|the pair) (?:\p{Ll}+ ){0,3}$|^they (?:\p{Ll}+ ){0,2}both (?:\p{Ll}+ ){0,2}$/iu;
const REACH_TO_BOTH = 320;
/** `and all three were told in 2018 that they …`. */
const ALL_OF_THEM = /\ball (two|three|four|five) (?:were|are|have|had|was|remain|stayed|got)\b/;
const namesAmong = (mentions: readonly CouncilMention[]): readonly CouncilId[] => [
  ...new Set(mentions.filter(({ form }) => form === 'name').map(({ council }) => council)),
];

/** How many of the councils named before it a grade judges, by the words between; 0 where these do not count them. */
const countedBehind = (words: string): number =>
  ARE_BOTH.test(words) ? 2 : severalOf(ALL_OF_THEM.exec(words)?.[1] ?? '');

const SPEAKS_OF_BOTH = /\b(?:both|the two|the pair)\b/i;
/** From the end of the sentence before. */
const LAST_SENTENCE = /[.!?] [^.!?]*$/;

/** The sentence before an offset of a block, as far as it is looked through. */
function sentenceBefore(offset: number, block: Block, document: DocumentText): Span {
  const start = Math.max(block.start, offset - REACH_TO_BOTH);
  const before = document.slice(start, offset).trimEnd();
  return { start: start + Math.max(0, before.slice(0, -1).search(LAST_SENTENCE)), end: offset };
}

/**
 * `Newham (inadequate in 2019) and Lambeth (good in 2018) have both been judged good`: the two that the sentence has named, or for
 * `both` without any name the sentence before; else none.
 */
function bothOf(grade: FoundGrade, block: Block, span: Span, { councils, document }: JudgedText): readonly CouncilId[] {
  if (grade.areas.length > 0) return [];
  const { start, end } = toSpan(block, grade.sentence.start, grade.sentence.end);
  const mentions = spansWithin(councils.mentions, { start, end }).filter((mention) => mention.end <= span.start);
  const last = mentions.at(-1);
  if (last !== undefined) {
    const named = namesAmong(mentions);
    return named.length === countedBehind(document.slice(last.end, span.start)) ? named : [];
  }
  const words = document.slice(start, span.start).replace(/\s+/g, ' ');
  if (!SPEAKS_OF_BOTH.test(words) || !BOTH_TOLD.test(words)) return [];
  const told = namesAmong(spansWithin(councils.mentions, sentenceBefore(start, block, document)));
  return told.length === 2 ? told : [];
}

/** `good for Leeds`, `the good that Leeds was given`. */
const OF_BEHIND = /\b(?:for|in|at|to|of|by|that|which)(?: the)? $/i;
/** `good for Kirklees, Calderdale and Wakefield`; not `good for Kirklees, and Wakefield was adequate`. */
const FOR_BEHIND = /^["'’”]? for(?: the)? $/i;
const OPENS_CLAUSE =
  /^,? (?:is|are|was|were|has|had|got|came|went|fell|rose|remained|remains|stayed|moved|dropped|slipped)\b/;
/** `Inadequate: Bury and Hull`, `five were inadequate (Bury, Hull …)`: what stands between a grade and the names that it heads. */
const HEADS_LIST =
  /^["'’”]?(?: in (?:the|this|that)(?: \p{Ll}+)? (?:report|round|year|table|list))? (?:is|are|was|were):? $|^["'’”]?\s?[:(–—-]\s?(?:the )?$/iu;
/** `Bury is outstanding, as is Hull`: one more council that has the grade. */
const ADDS_ONE = /^["'’”]?,? (?:as|and so|so) (?:is|are|was|were|does|do|did) (?:the )?$/i;
/** `ten were rated outstanding, among them Camden and Bexley`. */
const AMONG_BEHIND =
  /^["'’”)]?,? (?:\(|\p{Pd} ?)?(?:among them|including|namely|notably|such as)(?: are| were| is| was)?:? $/iu;

/** So many characters of a list are read. */
const LONGEST_LIST = 600;

/** The councils behind a grade in its sentence, as the list that `link` leads to. */
function listBehind(link: RegExp, grade: FoundGrade, block: Block, context: JudgedText): readonly CouncilId[] {
  const rest = toSpan(block, grade.end, Math.min(grade.sentence.end, grade.end + LONGEST_LIST));
  const behind = spansWithin(context.councils.mentions, rest).filter(({ form }) => form === 'name');
  const [first] = behind;
  return first !== undefined && link.test(context.document.slice(rest.start, first.start))
    ? listFrom(behind, context.document)
    : [];
}

/** `Bury went up to good. So did Hull.`: one more council that the next sentence adds. */
function namedNext(grade: FoundGrade, block: Block, { councils, document }: JudgedText): readonly CouncilId[] {
  const { end } = toSpan(block, grade.sentence.end - 1, grade.sentence.end);
  const words = document.slice(end, Math.min(block.end, end + LONGEST_OPENING)).replace(/\s+/g, ' ');
  if (!ADDS_NEXT.test(words)) return [];
  const behind = spansWithin(councils.mentions, { start: end, end: block.end }).filter(({ form }) => form === 'name');
  const first = behind[0];
  return first !== undefined && ADDS_NEXT_ONE.test(document.slice(end, first.start).replace(/\s+/g, ' '))
    ? listFrom(behind, document)
    : [];
}

const LONGEST_OPENING = 12;
const ADDS_NEXT = /^ So (?:is|are|was|were|does|do|did|has|have)\b/;
const ADDS_NEXT_ONE = /^ So [a-z]+ (?:the )?$/;

/** The councils that are named behind a grade as those that have it. */
function behindOf(inClause: readonly CouncilMention[], grade: Span, { document }: JudgedText): readonly CouncilId[] {
  const behind = inClause.filter((mention) => mention.start >= grade.end && mention.form === 'name');
  const [first] = behind;
  if (first === undefined) return [];
  const link = document.slice(grade.end, first.start);
  if (AMONG_BEHIND.test(link)) return listFrom(behind, document);
  if (!OF_BEHIND.test(link) || HELPED_BY.test(link)) return [];
  const listed = FOR_BEHIND.test(link) ? listFrom(behind, document) : [];
  const last = behind.findLast(({ council }) => council === listed.at(-1));
  const isAllTheirs =
    listed.length > 1 && last !== undefined && !OPENS_CLAUSE.test(document.slice(last.end, last.end + 12));
  return isAllTheirs ? listed : [first.council];
}

/** The councils in the first cell of a table's row that has any (`Hounslow and Harrow | both good`). */
function labelsOfRow(block: Block, { document, councils }: JudgedText): readonly CouncilId[] {
  const inRow = spansWithin(councils.mentions, block);
  return inRow.length === 0 ? [] : listFrom(inRow, document);
}

/** How far back the opening mark of a quotation is looked for. */
const LONGEST_QUOTED = 400;
/** A quotation is open. */
const IN_QUOTATION = /(?:["“][^"”]*|(?:^|\s)[‘'][^’']*)$/;
/** `outstanding Essex`, `“inadequate” Slough and Medway`: the names that the grade describes, right behind it. */
function describedBy(
  { construction, subjectSpan }: FoundGrade,
  block: Block,
  { councils, document }: JudgedText,
): readonly CouncilId[] {
  if (construction !== 'described' || subjectSpan === null) return [];
  const { start, end } = toSpan(block, subjectSpan.start, subjectSpan.end);
  const [first, ...others] = spansWithin(councils.mentions, { start, end: block.end });
  return first === undefined || first.end > end ? [] : listFrom([first, ...others], document);
}

/** `Gateshead, Kent and York, were good`. */
const ARE_ALL = /^,? (?:[–—-] )?(?:were|are|have|had)\b/;

/** `Gateshead, across the river from Newcastle, was good`: which of the mentions before a grade is its subject, or the last of the list that it opens; the last where none is. */
function subjectAmong(
  { subjectSpan }: FoundGrade,
  block: Block,
  before: readonly CouncilMention[],
  document: DocumentText,
): number {
  const last = before.length - 1;
  if (subjectSpan === null) return last;
  const { start, end } = toSpan(block, subjectSpan.start, subjectSpan.end);
  const own = before.findLastIndex((mention) => mention.start <= start && mention.end >= end);
  if (own < 0) return last;
  const all = own + listFrom(before.slice(own), document).length - 1;
  const { end: listEnd } = before[all] ?? { end: 0 };
  return all > own && ARE_ALL.test(document.slice(listEnd, listEnd + 12)) ? all : own;
}

const FIRST_PERSON = /\b(?:we|us|our(?: own)?|we['’]re|ourselves)$/i;
const REACH_TO_OWNER = 12;

/** `we required improvement`, `our services are good`: the council whose text it is speaks. */
const isOwnVoice = ({ subjectSpan }: FoundGrade, text: string): boolean =>
  subjectSpan !== null &&
  !/\b(?:with|of|to|by|from|for) (?:which|whom) $/.test(
    text.slice(Math.max(0, subjectSpan.start - REACH_TO_OWNER), subjectSpan.start),
  ) &&
  (FIRST_PERSON.test(text.slice(subjectSpan.start, subjectSpan.end)) ||
    /\bour (?:own )?$/i.test(text.slice(Math.max(0, subjectSpan.start - REACH_TO_OWNER), subjectSpan.start)));

/** The council that the text is of, where the grade is said of `us` and no council is named with it; else null. */
function councilOfVoice(
  grade: FoundGrade,
  block: Block,
  span: Span,
  behind: readonly CouncilId[],
  { councils }: JudgedText,
): CouncilId | null {
  const { subjectSpan } = grade;
  if (subjectSpan === null || behind.length > 0 || !isOwnVoice(grade, block.passage.text)) return null;
  const isMain =
    councils.isDominated ||
    !IN_QUOTATION.test(block.passage.text.slice(Math.max(0, grade.start - LONGEST_QUOTED), grade.start));
  const subject = toSpan(block, subjectSpan.start, subjectSpan.end);
  const isNamed = spansWithin(councils.mentions, { start: subject.start, end: span.start }).length > 0;
  return isMain && !isNamed ? councils.main : null;
}

/**
 * Which councils a grade (`span` in the document) judges: those named in its clause, else the one in focus. `last` is the grade
 * before it in its block, or null.
 */
export function councilsOf(
  grade: FoundGrade,
  block: Block,
  span: Span,
  context: JudgedText,
  last: FoundGrade | null,
): readonly CouncilId[] {
  const chosen = chosenCouncil(grade, block, context.councils.mentions, context.document);
  if (chosen !== null) return [chosen];
  return [
    ...new Set([
      ...ownCouncils(grade, block, span, context, last),
      ...listBehind(ADDS_ONE, grade, block, context),
      ...namedNext(grade, block, context),
    ]),
  ];
}

/** `good for Bury, inadequate for Hull`: the first name belongs to the grade before. */
function isOfLast(
  last: FoundGrade | null,
  [first]: readonly CouncilMention[],
  block: Block,
  { document }: JudgedText,
): boolean {
  if (last === null || first === undefined) return false;
  const { end } = toSpan(block, last.start, last.end);
  return end < first.start && FOR_BEHIND.test(document.slice(end, first.start));
}

const COMPARES = /\b(?:unlike|than)(?: the| neighbouring| nearby)? $/i;
const REACH_TO_COMPARISON = 24;

/** `unlike Hull, it had no excuse`, `run by Hull until May, it is good`: not what is judged, if it is not the subject. */
function isCompared(
  mention: CouncilMention,
  { subjectSpan }: FoundGrade,
  block: Block,
  { document }: JudgedText,
): boolean {
  const subject = subjectSpan === null ? null : toSpan(block, subjectSpan.start, subjectSpan.end);
  const isSubject = subject !== null && subject.start <= mention.start && subject.end >= mention.end;
  const before = document.slice(Math.max(block.start, mention.start - REACH_TO_COMPARISON), mention.start);
  return !isSubject && (COMPARES.test(before) || HELPED_BY.test(before));
}

const IN_RELATIVE = /^,? (?:(?:with|of|to|for|from|by) )?(?:which|whom|who|whose|where|that) [^,;.]*$/;

/** `the board, which we share with Hull, was good`: named in a clause between what is judged and its grade. */
function isInRelative(
  mention: CouncilMention,
  grade: FoundGrade,
  block: Block,
  span: Span,
  { document }: JudgedText,
): boolean {
  if (grade.subject !== 'board' || grade.subjectSpan === null) return false;
  const { end } = toSpan(block, grade.subjectSpan.start, grade.subjectSpan.end);
  return (
    end < mention.start &&
    IN_RELATIVE.test(document.slice(end, mention.start).replace(/\s+/g, ' ')) &&
    document.slice(mention.end, span.start).includes(',')
  );
}

function ownCouncils(
  grade: FoundGrade,
  block: Block,
  span: Span,
  context: JudgedText,
  last: FoundGrade | null,
): readonly CouncilId[] {
  const described = describedBy(grade, block, context);
  if (described.length > 0) return described;
  const owners = ownersOfClause(grade, block, span, context);
  if (owners.length > 0) return inOrder(grade, owners);
  const isOfficial = context.genre === 'official-report' || context.genre === 'official-letter';
  if (isOfficial && context.councils.main !== null) return [context.councils.main];
  const clause = toSpan(block, grade.clauseStart, Math.max(grade.clauseEnd, grade.end));
  const mentions = context.councils.mentions;
  const inClause = withoutPlaces(spansWithin(mentions, clause), context.document);
  const isFirst = isOfLast(last, inClause, block, context) && behindOf(inClause, span, context).length > 0;
  const before = inClause.filter(
    (mention) =>
      mention.end <= span.start &&
      !isFirst &&
      !isCompared(mention, grade, block, context) &&
      !isInRelative(mention, grade, block, span, context),
  );
  const own = councilOfVoice(grade, block, span, behindOf(inClause, span, context), context);
  if (own !== null) return [own];
  const pair = bothOf(grade, block, span, context);
  if (pair.length > 0) return inOrder(grade, pair);
  if (before.length > 0)
    return inOrder(grade, listEndingIn(before, subjectAmong(grade, block, before, context.document), context.document));
  const shared = subjectBefore(grade, block, context);
  if (shared.length > 0) return shared;
  const headed = listBehind(HEADS_LIST, grade, block, context);
  if (headed.length > 0) return headed;
  const inRow = block.kind === 'row' ? labelsOfRow(block, context) : [];
  if (inRow.length > 0) return inRow;
  const behind = behindOf(inClause, span, context);
  if (behind.length > 0) return behind;
  const taken = last === null ? null : councilTakenUp(grade, last, block, context);
  if (taken !== null) return [taken];
  const sentence = toSpan(block, grade.sentence.start, grade.sentence.end);
  const aside = inClause.find((mention) => isInRelative(mention, grade, block, span, context));
  const meant = councilMeant(aside?.start ?? span.start, sentence, context.document, context.councils);
  return meant === null ? [] : [meant];
}

/** The council as it was on that day: a body that did not exist yet, or no more, stands for the one before or behind it. */
export function councilThen(id: CouncilId, day: string | null): CouncilId {
  if (day === null || day.startsWith('--') || isCouncilInForce(id, day)) return id;
  const [then, ...others] = [...predecessorsOf(id), ...successorsOf(id)].filter((one) => isCouncilInForce(one.id, day));
  return then === undefined || others.length > 0 ? id : then.id;
}

import type { FoundGrade } from '../../recognise/grades/grades.ts';
import type { Block } from '../../text/block.ts';

/** Grades that are told for another's sake, and lend their time to nothing that follows. */

/** `the inadequate of January 2019`: a grade that is only compared with. */
const RECALLED_BEFORE = /\bthe ["'‘“]?$/i;
const RECALLED_BEHIND = /^["'’”]? (?:of|from) (?:\p{Lu}\p{Ll}+ )?\d{4}\b/u;
const LONGEST_ARTICLE = 6;
/** `a big step up from the previous “inadequate” in 2018`. */
const COMPARED_WITH =
  /\b(?:from|on|than|over|against) (?:an?|the|its|their|our) (?:previous|former|earlier|last|old|prior)(?: \w+ of)? ["'‘“]?$/i;

/** Whether a grade is only remembered: its time is nobody else's. */
export const isRecalled = (grade: FoundGrade, { passage }: Block): boolean => {
  const before = passage.text.slice(grade.clauseStart, grade.start);
  const isNamed =
    RECALLED_BEFORE.test(before.slice(-LONGEST_ARTICLE)) && RECALLED_BEHIND.test(passage.text.slice(grade.end));
  return isNamed || COMPARED_WITH.test(before);
};

const ASIDE = /\b(?:which|who) had (?:\w+ ){0,2}been\b|\b(?:was|were) already\b/i;

/** `They had last been there in 2019, when they judged it inadequate`: before what the sentences around tell. */
const HAD_COME_WHEN = /\bhad (?:\p{Ll}+ )?(?:been|come|visited|inspected)\b[^.;]*, when [^.;]*$/u;

/** `the first inspection since 2018, when services were good`. */
const SINCE_WHEN = /\b(?:first|only) [^.;]*\bsince [^.;]{3,40}?,? when [^.;]*$/u;

/** `down from good (2018)`: where a move starts. */
const MOVED_FROM = /\bfrom (?:an? |its |their )?["'‘“]?$/i;
const REACH_OF_FROM = 12;

/** Whether a grade is told by the way (`Croydon, which had been inadequate in 2017, …`), so that what follows goes on from what stands before it. */
export const isToldByTheWay = (grade: FoundGrade, block: Block): boolean =>
  isRecalled(grade, block) ||
  ASIDE.test(block.passage.text.slice(grade.clauseStart, grade.start)) ||
  HAD_COME_WHEN.test(block.passage.text.slice(grade.sentence.start, grade.start)) ||
  SINCE_WHEN.test(block.passage.text.slice(grade.sentence.start, grade.start));

/** Whether a date of a grade is that of the way it has come from: nothing but it was so then. */
export const isStartOfMove = ({ start }: FoundGrade, { passage }: Block): boolean =>
  MOVED_FROM.test(passage.text.slice(Math.max(0, start - REACH_OF_FROM), start));

/** `services were said to require improvement`: what was found, and no move. */
const SAID_TO = /\b(?:said|found|judged|seen) to $/i;

/** Whether a grade is where a move ends (`has gone to good`). */
export const isMoveTo = ({ construction, start }: FoundGrade, { passage }: Block): boolean =>
  construction === 'moved' && !SAID_TO.test(passage.text.slice(Math.max(0, start - REACH_OF_FROM), start));

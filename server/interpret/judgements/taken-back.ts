import type { FoundGrade } from '../../recognise/grades/grades.ts';

/** Grades that the words behind them take back. */

/** A sentence that takes back what the one before told. */
const TAKEN_BACK =
  /^["'\u2018\u201c]?(?:it|they|he|she|that|we|inspectors|ofsted) (?:(?:did|was|were|is|are|has|have) not(?: been)?|(?:did|was|were|is|are|has|have)n['\u2019]t)(?=[.,;:!]| [\u2013\u2014-]| (?:so|true)\b|$)|^(?:this|that) (?:is|was) (?:wrong|incorrect|untrue|not (?:so|true|the case))\b/i;
/** What a paper prints beside its words, or a piece of its own: where a correction finds the error. */
const OWN_ERROR =
  /^(?:[^\p{L}]{0,4})(?:corrections?[:.] )?(?:(?:in|on) )?(?:an?|the|our) (?:[\p{L}\d-]+ ){0,3}(?:(?<=\bour )report|table|graphic|map|chart|caption|headline|panel|infographic|list|graph|diagram|picture|article|story|piece|column|box|leaflet|poster|slide)\b[^.]*\b(?:showed|had|gave|put|listed|described|marked|said|coloured|called|named)\b/iu;
/** The right grade follows at once, in the next sentence or clause. */
const PUT_RIGHT =
  /[.;]["'\u2019\u201d)]? (?:it|its|this|that|in fact|instead|they|the (?:council|county|city|borough|authority|right|correct|true|real|grade|rating|judgement))\b[^.;]{0,60}\b(?:is|are|was|were|should have been|remains)\b[^.;]{0,24}$/i;
const LONGEST_REMEDY = 160;
/** `We said that Leeds was rated good.`: what a paper said, told by itself in the past. */
const WE_SAID =
  /^["'\u2018\u201c]?(?:(?:last|on|in|two|three) [^,.]{0,30},? )?we (?:also |have )?(?:wrongly |incorrectly |mistakenly )?(?:said|reported|stated|wrote|printed|told (?:you|readers)|described|called|listed|suggested|had)\b/i;
/** `The report in question was about another council.`, `It has not been inspected since.`: what was wrong with it. */
const WRONG_BEHIND =
  /^(?:the [^.,]{1,30} in question|(?:it|this|that|they|s?he) (?:is|was|were|has|had|did|should)(?: not| never|n['’]t)\b|in fact\b|(?:this|that|it|we) should|we apologise|the (?:right|correct|true|actual) )/i;

/** Whether a paper corrects what it said of a grade: by its next sentence, or by the grade that follows at once. */
function isCorrected(grade: FoundGrade, next: FoundGrade | undefined, text: string): boolean {
  if (!WE_SAID.test(text.slice(grade.sentence.start, grade.start))) return false;
  const behind = text.slice(grade.sentence.end).trimStart();
  const isOther =
    next !== undefined &&
    next.grade !== grade.grade &&
    next.start - grade.end < LONGEST_REMEDY &&
    /^(?:it|its|they|the)\b/i.test(behind);
  return WRONG_BEHIND.test(behind) || isOther;
}

/** `A table showed Leeds as outstanding. Its grade is good.`: the grade behind puts right what a picture or a piece had wrong. */
function isPutRight(grade: FoundGrade, next: FoundGrade | undefined, text: string): boolean {
  if (next === undefined || next.grade === grade.grade || next.start - grade.end > LONGEST_REMEDY) return false;
  return (
    OWN_ERROR.test(text.slice(grade.sentence.start, grade.start)) && PUT_RIGHT.test(text.slice(grade.end, next.start))
  );
}

/** Whether the text takes a grade back; `next` is the grade behind it in the passage whose text it is. */
export const isTakenBack = (grade: FoundGrade, next: FoundGrade | undefined, text: string): boolean =>
  TAKEN_BACK.test(text.slice(grade.sentence.end).trimStart()) ||
  isPutRight(grade, next, text) ||
  isCorrected(grade, next, text);

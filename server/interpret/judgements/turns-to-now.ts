import type { FoundGrade } from '../../recognise/grades/grades.ts';

/** Whether a sentence or a paragraph has turned from what was to what is. */

export const PAST_TENSE = /\b(?:was|were|had been)\b/i;
const IS_BEFORE = /\b(?:is|are|am|we['’]re|it['’]s|they['’]re) (?:\p{Ll}+ )?["'‘“]?$/u;
/** Whether the words before a grade end in a verb of the present. */
export const isOfNow = (words: string): boolean => IS_BEFORE.test(words);

/** `was adequate in 2005, goes up to`: what it does now. */
const MOVES_NOW =
  /\b(?:goes|moves|rises|climbs|jumps|leaps|steps|improves|returns|drops|falls|slips|slides|sinks|tumbles|plunges|declines) (?:\p{Ll}+ ){0,4}["'‘“]?$/u;
const TOLD_OF_BEFORE = /\b(?:was|were|had been|rated|judged|graded|found)\b/i;
const LONGEST_TURN = 60;
/** Whether the grade itself has the verb, in the present: `Leaders require improvement`; between marks it is only quoted. */
export const isPresentVerb = (text: string, { start, end }: FoundGrade): boolean =>
  /^requires? /i.test(text.slice(start, end)) &&
  !/\b(?:to|did|not|do|does|that) $|["'‘“]$/i.test(text.slice(Math.max(0, start - 6), start));

/** `Brent, good in May 2018, is good still`: the verb behind the aside. */
const IS_BEHIND_ASIDE = /\d{4}, (?:is|are|now) (?:still |now |again )?["'‘“]?$/;

/** `The county, inadequate in 2017, requires improvement`: the grade is the verb. */
const BEHIND_ASIDE = /\d{4}, (?:now |still )?$/;

/** Whether the verb before a grade turns from what was to what is: `we were inadequate in 2016 and we are good`. */
export function isTurnToNow(text: string, grade: FoundGrade): boolean {
  const near = text.slice(Math.max(grade.sentence.start, grade.start - LONGEST_TURN), grade.start);
  if (IS_BEHIND_ASIDE.test(near) || (BEHIND_ASIDE.test(near) && isPresentVerb(text, grade))) return true;
  const own = text.slice(Math.max(grade.clauseStart, grade.start - LONGEST_TURN), grade.start);
  const told = text.slice(grade.sentence.start, grade.clauseStart);
  if (grade.construction === 'moved') return MOVES_NOW.test(own) && TOLD_OF_BEFORE.test(told);
  return (IS_BEFORE.test(own) || isPresentVerb(text, grade)) && PAST_TENSE.test(told) && !/\b(?:is|are)\b/.test(told);
}

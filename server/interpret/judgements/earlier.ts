import type { FoundGrade } from '../../recognise/grades/grades.ts';
import type { Block } from '../../text/block.ts';
import { PAST_TENSE } from './turns-to-now.ts';

/** Words that tell of a judgement before the latest. */

/** `less than two years after it was judged`: an earlier time. */
const YEARS_AFTER = /\b(?:years?|months?|decades?) (?:after|since) [^.;:]*$/i;
/** `It is eight months since it was judged inadequate`: the latest judgement, and how long ago; not `It is six years since`. */
const IS_SINCE = /\b(?:is|['’]s|been) (?:\w+ ){0,2}(?:year|months?|weeks?) since\b/i;
/** `graded good four years ago`. */
const YEARS_AGO =
  /^["'’”)]? (?:(?:some|more than|nearly|over|about|almost) )?(?:\p{L}+|\d+) years (?:ago|before|earlier)\b/u;
export const EARLIER =
  /\b(?:previous(?:ly)?|(?<!\bat )last(?! (?:of|week|month|night|few)\b)|former(?:ly)?|earlier|prior|before (?:that|this|then|it)|inspection before|time before|had been|most recent|(?:\p{L}+|\d+) years ago|a decade ago|back then|in those days)\b/iu;
/** `from inadequate`, `from an overall rating of good`: the grade before. */
const FROM_BEFORE =
  /\b(?:from|out of) (?:(?:an?|the|its|their|being|overall|Ofsted|previous|earlier|old|rating|grade|grading|judge?ment|verdict|of) ){0,5}["'‘“]?$/i;
/** `has lost its outstanding rating`, `shakes off an inadequate`, `which cost it its good`: the grade before, too. */
const LOST =
  /\b(?:los(?:t|es?|ing)|shed(?:s|ding)?|(?:shak|throw|cast|shrug)(?:e|ed|en|n|s|es|ing|ged|ging)? off|thrown off|strip(?:ped|s)? of|rid (?:itself )?of|remov(?:ed?|es|ing)|lift(?:ed|s|ing)?|cost(?:s|ing)?(?: [\p{L}'’-]+){1,6}) (?:(?:the|its|their|our|an?|(?:the )?[\p{L}-]+['’]s?) )(?:\p{Ll}+ )?["'‘“]?$/iu;
/** `The inadequate rating has been lifted`, `has left its inadequate rating behind`. */
const IS_LOST =
  /^["'’”]? (?:rating|judge?ment|grade|verdict|label|tag|status) (?:(?:has|have|had|was|is|will) (?:now |finally |at last )?(?:be |been )?(?:lifted|removed|lost|shed|dropped)|behind)\b/i;
/** `Leadership: inadequate to good`, `Leadership: inadequate > good`: the grade before. */
const IN_LABELLED_MOVE = /[:–—-] ["'‘“]?$/;
const MOVES_ON = /^["'’”)]? (?:to|-?>|→) (?:an? )?["'‘“]?(?:outstanding|good|inadequate|adequate|requir|satisfactory)/i;
/** `outstanding (was good`: the grade before, with a date of its own if any. */
const IN_BRACKET_BEFORE = /\((?:[^()]{2,30}, )?(?:was|were|previously|formerly|(?:up|down) from) $/i;
const LONGEST_BRACKET = 60;
export const isInBracket = ({ start }: FoundGrade, { passage }: Block): boolean =>
  IN_BRACKET_BEFORE.test(passage.text.slice(Math.max(0, start - LONGEST_BRACKET), start));
export const HAD_BEEN = /\bhad (?:\w+ ){0,2}been\b/i;
/** `The Committee was advised that the judgement was good. Leadership had been judged good.`: minutes, which tell all as it was told. */
export const REPORTED_TO =
  /\b(?:advised|informed|told|reminded|reported|heard|noted|explained)(?: (?:the )?\p{Lu}?\p{Ll}+)? that\b/u;
/** `Before that it had been inadequate`: the grade before, where no date says when. */
export const FORMERLY = /\b(?:before (?:that|this|then)|hitherto|until then|up to then|previously)\b/i;
export const HAD_INSPECTED =
  /\bhad (?:\w+ ){0,3}(?:inspected|visited|returned|arrived|published|reported|come|been|looked|examined|carried|undertaken|conducted|assessed|spent|taken place|completed|begun|started|ended|finished|lasted|run)\b[^.]*$/i;

/** `We were inadequate, and now we are good`: what was so before what is so now. */
const TURNS_BEHIND = /^[^.;!?]{0,32}\b(?:and|but) now (?:(?:we|it|they) ?)?(?:is|are|['’](?:re|s))\b/i;

/** `is now good`, `a council that was condemned two years ago has been judged good`: what is so now, whatever was before. */
const IS_NOW =
  /\bnow\b|\b(?:has|have) (?:just |today )?been (?:(?:judged|rated|graded|found|given|awarded|declared|deemed)\b[^.,;]{0,24})?$/i;

/** Up to where it is said with what the grade is compared (`good, as it had been in 2018`). */
const UP_TO_REMARK = /^(?:(?!,? (?:as|which|than) |, and |[.;!?])[\s\S])*/;

/** The words of a grade's clause before it, its own, and those behind it. */
export interface WordsAround {
  readonly before: string;
  readonly grade: string;
  readonly behind: string;
}

/** By what words a judgement before the latest is told: counted from another time, said before its grade, or had only around it. */
export type Earliness = 'counted' | 'said' | 'around' | null;

/** How the words around a grade tell of a judgement before the latest; null where they do not. */
export function earlinessOf({ before, grade, behind }: WordsAround): Earliness {
  if (YEARS_AGO.test(behind) || (IN_LABELLED_MOVE.test(before) && MOVES_ON.test(behind))) return 'said';
  if (IS_NOW.test(before)) return null;
  if (YEARS_AFTER.test(before) && !IS_SINCE.test(before)) return 'counted';
  if (FROM_BEFORE.test(before) || LOST.test(before) || IS_LOST.test(behind)) return 'said';
  if (!PAST_TENSE.test(before) && !/^required/i.test(grade)) return null;
  if (EARLIER.test(before) || TURNS_BEHIND.test(behind)) return 'said';
  return EARLIER.test(before + grade + (UP_TO_REMARK.exec(behind)?.[0] ?? '')) ? 'around' : null;
}

/** Whether that is said by no more than the pluperfect (`had been judged`), in which all of a record may be told. */
export const isOnlyPluperfect = ({ before, grade, behind }: WordsAround): boolean => {
  const around = before + grade + behind;
  return HAD_BEEN.test(around) && !EARLIER.test(around.replace(/\bhad been\b/gi, ''));
};

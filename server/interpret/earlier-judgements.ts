import type { FoundGrade } from '../recognise/grades/grades.ts';
import type { Block } from '../text/block.ts';

/** Words that tell of a judgement before the latest. */

/** `less than two years after it was judged`: an earlier time. */
export const YEARS_AFTER = /\b(?:years?|months?|decades?) (?:after|since) [^.;:]*$/i;
/** `It is eight months since it was judged inadequate`: the latest judgement, and how long ago. */
export const IS_SINCE = /\b(?:is|['\u2019]s|been) (?:\w+ ){0,2}(?:years?|months?|weeks?) since\b/i;
/** `graded good four years ago`. */
export const YEARS_AGO =
  /^["'\u2019\u201d)]? (?:(?:some|more than|nearly|over|about|almost) )?(?:\p{L}+|\d+) years (?:ago|before|earlier)\b/u;
export const EARLIER =
  /\b(?:previous(?:ly)?|(?<!\bat )last(?! (?:of|week|month|night|few)\b)|former(?:ly)?|earlier|prior|before (?:that|this|then|it)|inspection before|time before|had been|most recent|(?:\p{L}+|\d+) years ago|a decade ago|back then|in those days)\b/iu;
/** `from inadequate`: the grade before. */
export const FROM_BEFORE = /\b(?:from|out of) (?:an? |being )?["'\u2018\u201c]?$/i;
/** `outstanding (was good`: the grade before, with a date of its own if any. */
const IN_BRACKET_BEFORE = /\((?:[^()]{2,30}, )?(?:was|were|previously|formerly|(?:up|down) from) $/i;
const LONGEST_BRACKET = 60;
export const isInBracket = ({ start }: FoundGrade, { passage }: Block): boolean =>
  IN_BRACKET_BEFORE.test(passage.text.slice(Math.max(0, start - LONGEST_BRACKET), start));
export const HAD_BEEN = /\bhad (?:\w+ ){0,2}been\b/i;
/** `Before that it had been inadequate`: the grade before, where no date says when. */
export const FORMERLY = /\b(?:before (?:that|this|then)|hitherto|until then|up to then|previously)\b/i;
export const HAD_INSPECTED =
  /\bhad (?:\w+ ){0,3}(?:inspected|visited|returned|arrived|published|reported|come|been|looked|examined|carried|undertaken|conducted|assessed|spent|taken place|completed)\b[^.]*$/i;

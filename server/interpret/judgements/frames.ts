import type { FoundGrade } from '../../recognise/grades/grades.ts';
import type { Block } from '../../text/block.ts';
import type { DocumentText } from '../../text/document-text.ts';
import type { Span } from '../../text/span.ts';

/** Dates that are told with no judgement of their own, as the time of those that follow. */

/** `In the summer of 2017 the same body used a different word.` */
const TELLS_OF_VERDICT =
  /\b(?:words?|verdicts?|grades?|ratings?|judge?ments?|marks?|scores?|pictures?|story|results?|ofsted|watchdog|regulator)\b/i;
/** `Go back to May 2016.` */
const GOES_BACK = /\bback to (?:the )?(?:early |late |spring |summer |autumn |winter )?(?:of )?$/i;
const REACH = 120;
/** A date that frames what follows stands near the beginning of its sentence. */
const LONGEST_OPENING = 40;

/** Whether the sentence around a date only says that there was a verdict then, or takes the reader back to it. */
export function isFrame(date: Span, block: Block, document: DocumentText): boolean {
  const before = document.slice(Math.max(block.start, date.start - REACH), date.start);
  const own = before.slice(before.search(/[^.!?]*$/));
  if (own.length > LONGEST_OPENING) return false;
  const behind = document.slice(date.end, Math.min(block.end, date.end + REACH)).split(/[.!?]/, 1)[0] ?? '';
  return GOES_BACK.test(own) || TELLS_OF_VERDICT.test(own + behind);
}

/** `Six years ago it was quite different.`, `Last time the list was another.` */
const GOES_BACK_UNDATED =
  /(?:^|[.!?] )["'\u2018\u201c]?(?:(?:\p{L}+|\d+) years (?:ago|earlier|before)|last time(?: round| out)?|the time before|back then|at the (?:last|previous) (?:one|inspection|visit))\b[^.!?:]{0,100}[.!?:] ["'\u2018\u201c]?$/iu;
/** `Leadership: inadequate`, without a verb. */
const IS_LABELLED = /^ ?[^:,!?]{2,60}[:,] /;
const areLabels = (words: string): boolean => words.split(/[.;](?= )/).every((part) => IS_LABELLED.test(part));

const REACH_OF_LABELS = 400;

/** Whether a grade without a verb stands behind a sentence that takes the reader back without a date. */
export function isBackThen({ construction, start }: FoundGrade, text: string): boolean {
  if (construction !== 'labelled' && construction !== 'alone') return false;
  const before = text.slice(Math.max(0, start - REACH_OF_LABELS), start);
  const ends = [...before.matchAll(/[.!?:] /g)].map(({ index }) => index + 2);
  return ends.some((at) => GOES_BACK_UNDATED.test(before.slice(0, at)) && areLabels(before.slice(at)));
}

import type { Block } from '../../text/block.ts';
import type { DocumentText } from '../../text/document-text.ts';
import type { Span } from '../../text/span.ts';

/** Dates that are told with no judgement of their own, as the time of those that follow. */

/** `In the summer of 2017 the same body used a different word.`, `Go back to May 2016.` */
const TELLS_OF_VERDICT =
  /\b(?:back to|words?|verdicts?|grades?|ratings?|judge?ments?|marks?|pictures?|story|results?|ofsted)\b/i;
const REACH = 120;
/** A date that frames what follows stands near the beginning of its sentence. */
const LONGEST_OPENING = 40;

/** Whether the sentence around a date only says that there was a verdict then, or takes the reader back to it. */
export function isFrame(date: Span, block: Block, document: DocumentText): boolean {
  const before = document.slice(Math.max(block.start, date.start - REACH), date.start);
  const own = before.slice(before.search(/[^.!?]*$/));
  if (own.length > LONGEST_OPENING) return false;
  const behind = document.slice(date.end, Math.min(block.end, date.end + REACH)).split(/[.!?]/, 1)[0] ?? '';
  return TELLS_OF_VERDICT.test(own + behind);
}

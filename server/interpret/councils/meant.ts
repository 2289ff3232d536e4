import type { CouncilId } from '../../knowledge/ids.ts';
import type { DocumentText } from '../../text/document-text.ts';
import { type Span, spansWithin } from '../../text/span.ts';
import { type CouncilReading, councilAt } from '../councils.ts';

/** Which council a place of a sentence is about where its own clause names none. */

/** `Derby was inspected in May`, `Kent improved`: the name is the subject of its clause. */
const IS_SUBJECT =
  /^ (?:(?:now|also|then|only|still) )?(?:is|are|was|were|has|have|had|got|came|went|fell|rose|did|does|will|would|\p{Ll}{2,}ed)\b/u;
/** `In May inspectors visited Kent`, `In June it was the turn of Kent`. */
const LEADS_TO = /^[^;:()]* (?:visited|inspected|assessed|reviewed|to|in|into|at|of)(?: the)? $|^,? $/;
/** How far behind a date the council is looked for that it tells of. */
const REACH_BEHIND = 80;
/** `Inspectors left Kent on 5 April`. */
export const NEXT_TO_DATE = /^,? (?:(?:on|in|from|between|during|early in|late in) (?:the )?)?$/;
/** `Ofsted saw us in October`. */
const OF_US = /\b(?:we|us|our)\b/i;
/** So much behind a name tells whether it has a verb. */
const LONGEST_VERB = 24;

/** `In Kent, next door, they are good`: where all that the sentence tells is so. */
const FRAMES = /^(?:(?:And|But|So|Yet|Meanwhile|Elsewhere),? )?(?:In|At|Across|Over in) (?:the )?$/;

/** The council meant at an offset of a sentence: the last that is the subject of a clause before it, else the one in which the sentence says that it is so, else what the text is about there; null before any is named. */
export function councilMeant(
  offset: number,
  sentence: Span,
  document: DocumentText,
  councils: CouncilReading,
): CouncilId | null {
  const named = spansWithin(councils.mentions, { start: sentence.start, end: offset });
  const [first] = named;
  const last = named.at(-1);
  if (first === undefined || last === undefined) return councilAt(councils, offset);
  const behind = document.slice(last.end, Math.min(offset, last.end + LONGEST_VERB)).replace(/\s+/g, ' ');
  if (IS_SUBJECT.test(behind)) return last.council;
  if (FRAMES.test(document.slice(sentence.start, first.start))) return first.council;
  return councilAt(councils, offset) ?? last.council;
}

/** The council that was inspected at a date (a span) of a sentence: the one meant there, or the one that the words behind lead to. */
export function councilVisited(
  date: Span,
  sentence: Span,
  document: DocumentText,
  councils: CouncilReading,
): CouncilId | null {
  const meant = councilMeant(date.start, sentence, document, councils);
  const last = spansWithin(councils.mentions, { start: sentence.start, end: date.start }).at(-1);
  if (last !== undefined)
    return NEXT_TO_DATE.test(document.slice(last.end, date.start).replace(/\s+/g, ' ')) ? last.council : meant;
  if (councils.main !== null && OF_US.test(document.slice(sentence.start, sentence.end))) return councils.main;
  const [next] = spansWithin(councils.mentions, { start: date.end, end: sentence.end });
  if (next === undefined || next.start - date.end > REACH_BEHIND) return meant;
  return LEADS_TO.test(document.slice(date.end, next.start).replace(/\s+/g, ' ')) ? next.council : meant;
}

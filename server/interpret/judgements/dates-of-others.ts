import type { CouncilId } from '../../knowledge/ids.ts';
import type { Block } from '../../text/block.ts';
import { type Span, spansWithin } from '../../text/span.ts';
import { NEXT_TO_DATE } from '../councils/meant.ts';
import type { DateMention } from '../finding.ts';
import type { TimeContext } from './time.ts';

/** Dates that are told of another council than the one a grade judges. */

/** `the three boroughs were all inspected in January`, `two more reports came out this week`: the date is all of theirs. */
const OF_SEVERAL =
  /\b(?:councils|authorities|boroughs|counties|reports|results|ratings|letters|judge?ments|verdicts)\b[^.!?]*$/i;
/** How far before a date the councils are looked for that it may be told of. */
const REACH_OF_NAMES = 400;
/** So far before a date its sentence is looked through. */
const NEAR_BEFORE = 160;

/** `came in May, because the last one, in 2019, went well`: a visit that is only compared with the one just told. */
const OF_LAST_ONE =
  /\b(?:in|on|from|between) [^.;!?]*\b(?:the|its|our|their) (?:last|previous|former|earlier) (?:one|time|inspection|visit),? (?:in|on|of|from) $/i;

/** Whether a date is that of an inspection which its sentence only compares with another that it has dated before. */
export function isOfComparedVisit(date: DateMention, block: Block, { document, dates }: TimeContext): boolean {
  const from = Math.max(block.start, date.start - NEAR_BEFORE);
  return (
    OF_LAST_ONE.test(document.slice(from, date.start)) &&
    spansWithin(dates, { start: from, end: date.start }).length > 0
  );
}

/** `Kent was inspected in May. Sutton is good`: the date is told of the council before. */
export function isOfOtherCouncil(
  date: DateMention,
  block: Block,
  council: CouncilId | null,
  grade: Span,
  context: TimeContext,
): boolean {
  const { mentions } = context.councils;
  const before = spansWithin(mentions, { start: Math.max(block.start, date.start - REACH_OF_NAMES), end: date.start });
  const own = before.filter(({ end }) => !/[.!?]\s/.test(context.document.slice(end, date.start)));
  const told = own.length > 0 ? own : before;
  const last = own.at(-1);
  if (last?.form === 'name' && NEXT_TO_DATE.test(context.document.slice(last.end, date.start)))
    return last.council !== council;
  const isMains = told.length === 0 && council === context.main;
  const isShared =
    told.length === 0 &&
    OF_SEVERAL.test(context.document.slice(Math.max(block.start, date.start - NEAR_BEFORE), date.start));
  if (isMains || isShared || told.some((one) => one.council === council)) return false;
  const sentence = context.document.slice(date.end, grade.start).search(/[.!?]\s/) + date.end;
  const since = spansWithin(mentions, { start: date.end, end: grade.start });
  return (
    since.some((one) => one.council === council && one.form === 'name') &&
    !since.some((one) => one.council === council && one.start < sentence)
  );
}

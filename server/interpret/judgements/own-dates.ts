import type { Block } from '../../text/block.ts';
import type { DocumentText } from '../../text/document-text.ts';
import { firstFrom, type Span } from '../../text/span.ts';
import { datesIn } from '../document/dated-sections.ts';
import type { DateMention, EventMention } from '../finding.ts';
import { daysBetween, isGradedKind, isPassed, LONGEST_WAIT_DAYS, roleOf } from '../inspections/visits.ts';

/** Which date of its own clause tells when a grade was given. */

export interface DatedClause {
  readonly document: DocumentText;
  readonly dates: readonly DateMention[];
  readonly events: readonly EventMention[];
  readonly published: string | null;
}

/** A date this close after a grade, with nothing between that begins another thought, is the grade's. */
export const NEAR_AFTER = 48;
/** `from March 2013, inadequate for …, to July 2015, good for …`: a date right before its grade. */
const LEADS_ON = / to $/;
const ADJACENT = /^, ["'‘“]?$/;
/** The same with no more between than what the grade was given for: `the inadequate that it was awarded for its services in`. */
const PLAIN_LINK =
  /^["'’”)]? (?:that|which) (?:it|they|we|he|she) (?:was|were|had been|has been|got|won|received) [\p{L}'’ -]{0,60}$/u;
const ENDS_LINK =
  /[.;]|, one of |\bthe (?:verdict|grade|rating|judge?ment|result|mark)(?: that| which)? (?:it|they) (?:also|had|last|first|previously) |,? (?:but|while|whereas) |\b(?:same (?:overall |ofsted )?(?:grade|rating|judgement|as|result|outcome)|than|compared|(?:up|down)(?: \p{L}+){0,2} (?:from|on))\b|\bas (?:in|it|they|we)\b|\bfrom (?:the|an?) |\b(?:far cry|long way|worlds? away|different|step \p{Ll}+) from\b| \p{Pd} an? /u;
/** `good, and it is what we were told in 2018`: so far behind a grade, a date with a verb before it is that verb's. */
const HAS_VERB = /[.;]|\b(?:is|are|was|were|has|had|have|it['’]s|told|said)\b/i;
/** Words after a grade behind which a date belongs to something else: a relative clause, a remark on it, another sentence joined to it. */
const IN_REMARK = /\([^()]*\b(?:was|were|had|has|is|are|came|went|until|since)\b[^()]*$/i;
const ENDS_CLAUSE =
  /,? (?:which|who) (?:had|has|was|were|is|follow(?:ed|s)|came after|compare[ds])\b|,? which (?:we|you|they|it|he|she|the \p{Ll}+) |[,;] (?:and |but )?(?:this|that|it) (?:is|was|represent\w*|mark\w*|mean\w*)\b|, (?:had|has) (?:its|an?|the|their) |, an? (?!grade|rating|judge?ment|verdict|result|mark|score)[^,]{3,40}(?<!,) (?:in|on) $|,? and (?:an?|the|its|their|this|that|they|it|he|she) .{3}|\b(?:first|only|best|worst)\b.{0,30} since $|.{12} since $/iu;
/** `is good, and has been since 2019`, `inadequate, as it has ever since May`: how long the grade has held. */
const HELD_SINCE =
  /^["'’”)]?,? ?\(?(?:(?:and|as|which)(?: it| they| we)? (?:has|have) (?:(?:been|done|stayed|remained) )?(?:so |that way |like that )?(?:ever )?since|a (?:grade|rating|judgement|verdict|status)(?: that| which)? (?:[\p{Ll}’']+ ){1,3}(?:since|back to|from)) $/iu;
/** `is outstanding: between April and March, 28 children were placed`: what is told behind a colon is why. */
const OPENS_REASON = /^["'’”)]?: (?:in|between|from|since|by|during|over|at) (?:the )?$/i;
/** `having been good under the old framework since 2013`. */
const HAS_BEEN = /\b(?:has|have|had|having) (?:\p{Ll}+ ){0,2}been ["'‘“]?$/u;
const SINCE_BEHIND = /^[^,;:]{0,40} since $/;
/** `its first good since 2014`: since when there was none. */
const SINCE_ALONE = /^["'”’]? since (?:the )?$/;
const COUNTED = /\b(?:first|second|third|only|best|worst|highest|lowest)(?: \p{Ll}+)? ["'“‘]?$/iu;
/** `fallen since 2014`: only since when something is so. */
const SINCE = /\bsince (?:the )?(?:early |late |spring |summer |autumn |winter )?$/i;
const REACH_TO_SINCE = 24;
/** `Since 2014 it has been inadequate`, `has been inadequate since 2014`: since when a grade has been held. */
const HOLDS = /\b(?:has|have|had|['’](?:s|ve|d)) (?:\p{Ll}+ ){0,3}(?:been|remained|stayed|kept|held)\b/iu;
const OPENS_WITH_SINCE =
  /(?:^|[,;] )["'‘“(]? ?(?:(?:and|but) )?(?:ever )?since (?:the )?(?:early |late |spring |summer |autumn |winter )?$/i;

/** `the fifth since May 2015, when it was rated inadequate`, `since the inspection in 2015, which judged it inadequate`: what was so then. */
const WHEN_BEHIND =
  /^,? (?:when\b|which (?:had )?(?:judged|rated|graded|ranked|found|branded|declared|called|gave|had|said)\b|that (?:judged|rated|graded|found|branded|declared)\b)[^.;!?]*$/;

/** `the first since the council came into being on 1 April 2019`. */
const SINCE_THING = /\bsince (?:[\p{L}’',-]+ ){2,12}(?:on|in) (?:the )?$/u;
const REACH_TO_THING = 110;

/** Whether a date tells only since when something has been so, as far as the words around it and before a grade say. */
export const isSince = (date: DateMention, grade: Span, block: Block, document: DocumentText): boolean =>
  (SINCE.test(document.slice(Math.max(block.start, date.start - REACH_TO_SINCE), date.start)) ||
    SINCE_THING.test(document.slice(Math.max(block.start, date.start - REACH_TO_THING), date.start))) &&
  !WHEN_BEHIND.test(document.slice(date.end, grade.start));

/** `…, its inspectors were back in May`, `…, said in May 2019`: behind a comma another clause begins. */
const NEW_CLAUSE =
  /^["'’”)]?(?: by (?:Ofsted|inspectors|the \p{Ll}+))?, (?:(?:its|the|their|his|her|our|it|they|we|he|she|inspectors|ofsted) (?!report|letter|inspection)[^.;]*\b(?:was|were|is|are|has|have|had|came|\p{Ll}{2,}ed) |(?:said(?! (?:ofsted|inspectors|the) )|says|found|told|judged|rated|called|went|came|left|returned|began) |and (?:then )?(?:pledged|promised|vowed|apologised|admitted|accepted|agreed|met|told|set|started|began|resigned|announced|appointed|went|asked|called|hired) )/iu;
/** `…, Bury was inadequate in May`: behind a comma something is told of somebody else by name. */
const NAMED_CLAUSE = /^[^.,;]{0,12}, (?:but |and |while |whereas )?\p{Lu}\p{L}+ (?:was|were|is|are|has|had) /u;

/** `formed in October 2014, a year after it was found inadequate`: the grade is counted from the date. */
const COUNTED_FROM = /,? (?:\p{L}+|\d+) (?:years?|months?|weeks?|days?) (?:after|before) [^.,;:]*$/iu;

/** `in July 2018 it was inadequate, and before that, in May 2015, …`: a date that a conjunction leads to is of what follows. */
const JOINS_NEXT = /^["'’”)]?,? (?:and|but|then) /i;
/** `was good, and in December 2018 they came back`: the date opens the next clause. */
const OPENS_NEXT =
  /,? (?:and|then|so|before|until|where|whereas|while|whilst|although|though) (?:in|on|by|from|during|since|at|early in|late in|as (?:recently|late|early) as) $/i;
/** `said on Tuesday: “…”`: the day of the saying, not of what is said. */
const OPENS_SAYING = /^\s?[:,]?\s?["‘“]/;
/** What is so now was found at the inspection that the text is about, whatever earlier time its sentence mentions. */
const CURRENT =
  /\b(?:now|today|currently|already|on this occasion|this time|(?:has|have) (?:\w+ ){0,3}(?:\w+ed|gone|been|come|kept|held|risen|fallen|made|got|won|become|found|given|put|taken)|remains?|stays?|still)\b/i;
/** `In March they came again and now it is outstanding`: what inspectors found then is what is so. */
const CAME_THEN = /\b(?:they|inspectors|ofsted|team|who) (?:came|visited|returned|inspected|called|went|were) /i;
/** `Wiltshire, inspected in September, remains outstanding`: the inspection at which it was found. */
const INSPECTED_THEN =
  /, (?:last )?(?:inspected|visited|judged|where (?:the )?(?:inspectors|ofsted|it|they) \p{Ll}+|which was (?:last )?(?:inspected|visited)) (?:in|on|between|from) $/iu;
const REACH_OF_APPOSITION = 50;
/** `adoption was already good`: of that time, not of now. */
const WAS_ALREADY =
  /\b(?:(?:was|were) (?:already|still|now)|had (?:already|still)|still (?:had|was|were|ran|held|\p{Ll}{2,}ed))\b|\bwhen there (?:was|were) still\b/iu;
/** `I was there on Saturday, and they’re good`: another clause, which tells what is so. */
const IS_SO_NOW =
  /[,;.]? (?:and|but|so|yet) (?:[\p{L}’']+ ){1,4}(?:is|are) |\b(?:and|but|so|yet|,) (?:they|we|it|he|she)['’](?:re|s) /u;
/** Whether a day is too long before a text's publication for the inspection that it reports. */
export const isLongPast = (day: string | null, published: string | null): boolean =>
  published !== null && day !== null && !day.startsWith('--') && daysBetween(day, published) > LONGEST_WAIT_DAYS;

/** Whether words tell of what is so as the text is written, in the clause of an earlier time. */
export const tellsOfNow = (words: string): boolean => CURRENT.test(words) && !WAS_ALREADY.test(words);

/** `on 3 May for a fifth monitoring visit`, `In July a focused visit`. */
const FOR_VISIT = /^(?: for|,)? (?:an?|its|the|their|our|another|one) (?:\p{L}+ )?$/u;
const LONGEST_FOR = 24;

/** Whether the date belongs to a visit that gives no grades (`a focused visit in May 2018`). */
export function isUngradedVisit(date: DateMention, { document, events }: DatedClause): boolean {
  const index = firstFrom(events, date.start);
  const next = events[index];
  if (next !== undefined && !isGradedKind(next.kind) && next.start - date.end <= LONGEST_FOR) {
    if (FOR_VISIT.test(document.slice(date.end, next.start))) return true;
  }
  const event = events[index - 1];
  if (event === undefined || isGradedKind(event.kind) || event.end > date.start || isPassed(document, event))
    return false;
  const between = document.slice(event.end, date.start);
  return between.length < 40 && !ENDS_LINK.test(between) && !/,\s+and\s|\bsince\b/.test(between);
}

/** `I was in Kent on Saturday, and they’re good`: a day of something else in the sentence. */
export function isOfOtherClause(date: DateMention, between: string, block: Block, { document }: DatedClause): boolean {
  const isDay = date.relative && date.precision === 'day';
  return isDay && IS_SO_NOW.test(between) && roleOf(date, block, document, null) !== 'inspection';
}

/** `2012: good, 2017: inadequate`: the date right before a grade is its label, whatever follows. */
const LABELS = /^(?::| \p{Pd})? ["'‘“]?$/u;

/** Between two dates that one word is told of. */
const LISTED = /^,? and (?:then |again )?(?:in |on )?$/;

/** `in September 2018 and in November 2022 it was found inadequate`: one word for two dates takes the first. */
function firstListed(last: DateMention, dates: readonly DateMention[], document: DocumentText): DateMention {
  const before = dates.findLast(({ end }) => end <= last.start);
  return before !== undefined && LISTED.test(document.slice(before.end, last.start)) ? before : last;
}

/** The dates that are told in one breath with one before them (`in 2018 and again in 2022`): of the same grade. */
export function listedWith(
  date: DateMention,
  dates: readonly DateMention[],
  document: DocumentText,
): readonly DateMention[] {
  const next = dates[firstFrom(dates, date.end)];
  return next !== undefined && LISTED.test(document.slice(date.end, Math.min(next.start, date.end + LONGEST_LISTED)))
    ? [next]
    : [];
}

const LONGEST_LISTED = 24;

/** The date of a grade's own clause: one just after it (`tail`: after the areas that follow it), else the last before it that is nobody else's; dates in `claimed` are others'. */
export function ownDate(
  clause: Span,
  grade: Span,
  tail: number,
  block: Block,
  claimed: ReadonlySet<number>,
  context: DatedClause,
): DateMention | null {
  const { document, published } = context;
  const dates = datesIn(context.dates, clause).filter(
    (date) => !claimed.has(date.start) && !isUngradedVisit(date, context),
  );
  const [opening] = dates;
  const label = dates.findLast((date) => date.end <= grade.start);
  if (label !== undefined && LABELS.test(document.slice(label.end, grade.start))) return label;
  const after = dates.find((date) => date.start >= grade.end);
  const from = after !== undefined && tail <= after.start ? tail : grade.end;
  const link = after === undefined ? '' : document.slice(from, after.start).replace(/\s+/g, ' ');
  const isLabel = after !== undefined && link.includes('(') && /^\s?:/.test(document.slice(after.end, after.end + 2));
  const isHeld =
    HELD_SINCE.test(link) || (SINCE_BEHIND.test(link) && HAS_BEEN.test(document.slice(clause.start, grade.start)));
  const isOthers =
    !isHeld &&
    (isLabel ||
      ENDS_LINK.test(link) ||
      ENDS_CLAUSE.test(link) ||
      OPENS_NEXT.test(link) ||
      IN_REMARK.test(link) ||
      NEW_CLAUSE.test(link) ||
      (OPENS_REASON.test(link) && after !== undefined && document.slice(after.end, after.end + 2) === ', ') ||
      NAMED_CLAUSE.test(link) ||
      (SINCE_ALONE.test(link) && COUNTED.test(document.slice(clause.start, grade.start))));
  const isNext = !isHeld && JOINS_NEXT.test(link) && dates.some(({ end }) => end <= grade.start);
  const adjacent = dates.findLast((date) => date.end <= grade.start);
  if (adjacent !== undefined && LEADS_ON.test(link) && ADJACENT.test(document.slice(adjacent.end, grade.start)))
    return adjacent;
  const isNear = link.length <= NEAR_AFTER || PLAIN_LINK.test(link);
  if (after !== undefined && isNear && !isOthers && !isNext) return after;
  const isOpening = opening !== undefined && OPENS_WITH_SINCE.test(document.slice(clause.start, opening.start));
  if (isOpening) return HOLDS.test(document.slice(opening.end, grade.start)) ? opening : null;
  const before = dates.findLast(
    (date) =>
      date.end <= grade.start &&
      !isSince(date, grade, block, document) &&
      !OPENS_SAYING.test(document.slice(date.end, date.end + 4)),
  );
  if (before === undefined) return isOthers || HAS_VERB.test(link) ? null : (after ?? null);
  const first = firstListed(before, dates, document);
  const isOld = isLongPast(before.to, published);
  const between = document.slice(before.end, grade.start);
  if (isOfOtherClause(before, between, block, context)) return null;
  const isItsVisit = INSPECTED_THEN.test(
    document.slice(Math.max(clause.start, before.start - REACH_OF_APPOSITION), before.start),
  );
  const isPast = tellsOfNow(between) && !isItsVisit && !CAME_THEN.test(between) && (isOld || published === null);
  return isPast || between.includes(';') || COUNTED_FROM.test(between) ? null : first;
}

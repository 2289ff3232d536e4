import type { CouncilId } from '../../knowledge/ids.ts';
import type { Block } from '../../text/block.ts';
import type { DocumentText } from '../../text/document-text.ts';
import type { Span } from '../../text/span.ts';
import type { CouncilReading } from '../councils.ts';
import type { DateMention, EventMention } from '../finding.ts';
import type { VisitIndex } from '../inspections/visit-index.ts';
import { daysBetween, roleOf } from '../inspections/visits.ts';

/** What a date makes the time of a judgement. */

/** When a judgement was made, the words that say so, and by which rule. */
export interface JudgementTime {
  readonly from: string | null;
  readonly to: string | null;
  readonly source: Span | null;
  readonly rule: string;
}

export interface TimeContext {
  readonly document: DocumentText;
  readonly dates: readonly DateMention[];
  readonly events: readonly EventMention[];
  readonly visits: VisitIndex;
  readonly councils: CouncilReading;
  /** The inspection that an official paper reports, or null. */
  readonly subject: {
    readonly from: string | null;
    readonly to: string | null;
    readonly isGraded: boolean;
    readonly span: Span;
  } | null;
  readonly published: string | null;
  /** The council that the text is about, or null. */
  readonly main: CouncilId | null;
  /** Whether the text is an official paper, or a piece of one. */
  readonly isOfficial: boolean;
}

/** The rule by which a grade is known to be an earlier inspection's that has no date in the text. */
export const EARLIER_TIME = 'time.earlier';
export const NO_TIME: JudgementTime = { from: null, to: null, source: null, rule: 'time.none' };

/** Within so many days after inspectors have left, a day on which a grade is told is the report's. */
const SOON = 100;

const isSubjects = (date: DateMention, subject: TimeContext['subject']): boolean =>
  subject?.isGraded === true &&
  subject.from !== null &&
  subject.to !== null &&
  date.from !== null &&
  date.to !== null &&
  subject.from >= date.from &&
  subject.to <= date.to;

/** The time of a judgement that `date` is told with: the inspection that lies within it or that it published, else the date itself. */
export function timeFrom(
  date: DateMention,
  block: Block,
  council: CouncilId | null,
  context: TimeContext,
): JudgementTime {
  if (date.from === null || date.to === null) return NO_TIME;
  const { subject } = context;
  if (subject !== null && isSubjects(date, subject))
    return { from: subject.from, to: subject.to, source: date, rule: 'time.subject-dates' };
  const role = roleOf(date, block, context.document, context.published);
  const isFull = !date.from.startsWith('--');
  // A date of publication stands for the inspection that was published, where the text dates that.
  const isNews =
    role === 'publication' ||
    isOfWeek(date) ||
    (date.precision === 'day' && (role === 'other' || tellsGrade(date, block, context)));
  const { visits } = context;
  const meant = isNews && isFull ? visits.before(council, date.from, role === 'publication' ? undefined : SOON) : null;
  const exact =
    meant ??
    (role === 'publication' && isFull ? visits.monthBefore(council, date.from) : null) ??
    visits.within(council, date.from, date.to);
  if (exact !== null) return { from: exact.from, to: exact.to, source: exact.date, rule: 'time.inspection-dates' };
  return { from: date.from, to: date.to, source: date, rule: 'time.own-date' };
}

/** `was this week declared inadequate`: news of the week. */
const isOfWeek = ({ relative, from, to }: DateMention): boolean =>
  relative && from !== null && to !== null && from !== to && daysBetween(from, to) < DAYS_OF_WEEK;
const DAYS_OF_WEEK = 7;

const REACH_OF_DAY = 24;

/** `25 January: back to inadequate`: a day that opens its entry, with a grade right behind it, is the one on which that was told. */
function tellsGrade(date: DateMention, block: Block, { document }: TimeContext): boolean {
  const opens = !/\p{L}/u.test(document.slice(block.start, date.start));
  const behind = document.slice(date.end, Math.min(block.end, date.end + REACH_OF_DAY));
  return opens && /^\s?:/.test(behind) && !/\b(?:visit|inspect)/i.test(behind);
}

/** `Two councils were told yesterday that they are failing`: news of judgements, in a text's first paragraphs. */
const TELLS_NEWS = /\b(?:told|found|judged|rated|branded|graded|declared|labelled|given|handed|publish\w*|reports?)\b/i;
const PARAGRAPHS_OF_NEWS = 3;
const SEVERAL_COUNCILS = /\b(?:councils|authorities|boroughs|counties)\b/i;

/** `In letters to all 150 authorities, Ofsted gave each a grade`, `one of 152 ratings`: news of a round in which every council was judged. */
const TELLS_ROUND =
  /\bone of (?:the )?\d{3} (?:that|\p{L}+s)\b|\b(?:all|every|each)(?: of)?(?: the)?(?: \d+)? (?:\p{L}+ ){0,2}(?:councils?|authorit(?:y|ies))\b.{0,120}\b(?:grades?|ratings?|marks?|scores?|judge?ments?)\b/iu;

const tellsNews = ({ passage: { text } }: Block): boolean => TELLS_NEWS.test(text) && SEVERAL_COUNCILS.test(text);

/** A text's first paragraphs: those that may tell news, and one more, since the first may be a byline. */
function leadOf(blocks: readonly Block[]): readonly Block[] {
  const lead: Block[] = [];
  for (const block of blocks) {
    if (lead.length > PARAGRAPHS_OF_NEWS) break;
    if (block.kind === 'paragraph') lead.push(block);
  }
  return lead;
}

/** `Ofsted today released the results of five inspections`, `Three reports came out on Friday`: a publication, around its date. */
const PUBLISHES_BEHIND =
  /^,? (?:has |have )?(?:published|released|issued|announced|revealed|made public) (?:[\p{L}\d’'-]+ ){0,5}(?:reports?|results|outcomes?|findings|judge?ments?|ratings|letters?)\b/iu;
const CAME_OUT =
  /\b(?:reports?|results|findings|judge?ments?|ratings) (?:[\p{L}’'-]+ ){0,8}(?:came out|come out|were out|(?:was|were) (?:released|announced|made public|revealed))(?: (?:on|in))? $/iu;
const REACH_OF_PUBLISHING = 90;

/** What came out of several inspections. */
const OF_SEVERAL = /\b(?:inspections|councils|authorities|reports|results|outcomes|letters)\b/i;

/** What words around a day tell of a publication on it, of one report or of several; null where they tell of none. */
function publishing(
  date: DateMention,
  block: Block,
  before: string,
  document: DocumentText,
): { readonly isOfSeveral: boolean } | null {
  if (date.precision !== 'day') return null;
  const behind = document.slice(date.end, Math.min(block.end, date.end + REACH_OF_PUBLISHING)).replace(/\s+/g, ' ');
  const words = CAME_OUT.exec(before)?.[0] ?? (PUBLISHES_BEHIND.test(behind) ? behind : null);
  return words === null ? null : { isOfSeveral: OF_SEVERAL.test(words) };
}

/** Where the text tells only of a report's publication, that date: the first that stands in prose with `inspection` or `report`. */
export function publishedReport(
  context: TimeContext,
  blocks: readonly Block[],
): { readonly date: DateMention; readonly block: Block; readonly isOfSeveral: boolean } | null {
  let next = 0;
  const lead = leadOf(blocks);
  const isRound = lead.some(({ passage: { text } }) => TELLS_ROUND.test(text));
  const news = new Set(lead.slice(0, PARAGRAPHS_OF_NEWS).filter((block) => isRound || tellsNews(block)));
  for (const block of blocks) {
    for (; next < context.dates.length; next++) {
      const date = context.dates[next];
      if (date === undefined || date.start >= block.end) break;
      if (block.kind !== 'paragraph' || date.from === null || date.start < block.start) continue;
      const around = context.document.slice(Math.max(block.start, date.start - 90), date.start);
      const role = roleOf(date, block, context.document, null);
      const isOfSeveral = news.has(block) && date.relative && date.precision === 'day';
      const told = publishing(date, block, around, context.document);
      if (isOfSeveral || told !== null || (role === 'publication' && /\binspection|\breport\b/i.test(around)))
        return { date, block, isOfSeveral: isOfSeveral || told?.isOfSeveral === true };
    }
  }
  return null;
}

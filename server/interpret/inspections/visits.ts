import { groupBy } from '../../knowledge/grouping.ts';
import type { CouncilId, EventKind } from '../../knowledge/ids.ts';
import type { Block } from '../../text/block.ts';
import type { DocumentText } from '../../text/document-text.ts';
import { perPassage } from '../../text/per-passage.ts';
import { countLeading } from '../../text/search.ts';
import { type Span, spansWithin } from '../../text/span.ts';
import { councilVisited } from '../councils/meant.ts';
import type { CouncilReading } from '../councils.ts';
import { type DateMention, type Days, type EventMention, isTold } from '../finding.ts';

/** An inspection or visit that a sentence dates. */
export interface Visit extends Span, Days {
  readonly council: CouncilId | null;
  /** The kind that the sentence names, or null where it only speaks of an inspection. */
  readonly kind: EventKind | null;
  readonly date: DateMention;
  readonly event: EventMention | null;
}

/** A date that has both its ends. */
type ToldDate = DateMention & Days;

/** What a date tells of: when inspectors came, when something was published, or neither. */
export type DateRole = 'inspection' | 'publication' | 'other';

const REACH = 130;
const NEAR = 40;
const NEAR_BEFORE = 60;
const INSPECTION_WORDS =
  /\binspect(?:ed|ion|ions|(?<!\bchief inspect)ors?)\b|\bvisit(?:ed|s)?\b|\bfieldwork\b|\bon site\b|\b(?:ofsted|watchdog|inspectorate|regulator) (?:came|was|were|spent|arrived|went|called|saw us)\b|\bthey (?:came|arrived|returned)(?! (?:to (?!us|see)|from|into|of|home|up|across|out|under|down))\b|\bteam of (?:\p{L}+|\d+)(?: inspectors)? (?:was|were|spent|came|arrived|stayed)\b|\bteams? (?:from ofsted )?(?:came|arrived|began work)\b|\blast (?:judged|graded|rated|assessed)\b|\bseen (?:under|by ofsted)\b|\b(?:they|team) (?:were|was) (?:here|there|back|in|(?:with|at) (?:us|you|the (?:council|authority)))\b|\bannual performance assessments?\b|\bannual ratings?\b|\bjoint area reviews?\b|\b(?:they|it|councils|authorities|services) (?:are|was|were|had been) assessed\b|\ball \d+ (?:authorities|councils) (?:are|were) (?:marked|rated|graded|judged|assessed)\b|\b(?:ofsted|watchdog|unannounced)\b[^.;]{0,90}\b(?:investigation|examination|probe|spot[ -]check|\p{L}+-(?:week|day) review)\b|\bjudge?ments? of (?:early |late |spring |summer |autumn )?(?:[a-z]+ )?20\d\d/iu;
/** An assessment that every council had at that time. */
const OF_ALL_COUNCILS =
  /\bannual (?:performance )?(?:assessments|ratings)\b|\ball \d+ (?:authorities|councils) (?:are|were) \p{Ll}+ed\b|^\W*both (?:teams|visits)\b|^\W*(?:all|both)(?: of (?:them|the (?:councils|authorities|boroughs))| the| two| three| four| five| councils| authorities| boroughs)* (?:were|had been) (?:inspected|visited|assessed)\b/iu;
const PUBLISHED_BEFORE =
  /\b(?:publish(?:ed|es)? (?:its|their|the) (?:findings|reports?|letters?|judge?ments?|(?:annual |first )?ratings?(?: of [\p{L}'’ ]{3,30}?)?)|publish(?:ed|es)?|publication|released?|issued|report(?:ed)? (?:of|came out|published)|came out|dated|letter of|put (?:online|on its website)|(?:set out|contained|printed|made public) in (?:a|its|the|their) (?:report|letter)|out)(?: (?:on|in|yesterday|today|is|was|last|by))?,? ?$/iu;
const PUBLISHED_AFTER =
  /^,? (?:report|when (?:the|its) report|(?:it|they|ofsted|inspectors|the (?:inspectorate|watchdog|regulator)) (?:published|issued|released|reported|announced))\b/i;
const REPORTED_BEFORE =
  /\b(?:made public|report(?:s|ed)|revealed|announced|unveiled|released|confirmed|(?:came|come|comes) out|publish(?:ed|es)?|out)(?! that\b)(?: \w+){0,2},? ?$/i;
/** Inspectors' findings take longer than this to be printed, so a date as near to publication is the report's. */
const SHORTEST_WAIT_DAYS = 12;
const REPORT_ENTRY = /^ ?[-–—:] (?:The|Its|A|Ofsted['’]s)? ?(?:report|letter|findings)\b/i;
const WITH_DAYS = new Set(['day', 'range']);

/** What a date stands for, by the words around it in its block. */
export function roleOf(date: DateMention, block: Block, document: DocumentText, published: string | null): DateRole {
  if (
    published !== null &&
    isTold(date) &&
    !date.to.startsWith('--') &&
    Math.abs(daysBetween(date.to, published)) <= SHORTEST_WAIT_DAYS &&
    WITH_DAYS.has(date.precision)
  )
    return 'publication';
  const roles = rolesIn(block.passage);
  const key = (date.start - block.start) * LONGEST_DATE + date.end - date.start;
  const known = roles.get(key);
  if (known !== undefined) return known;
  const first = Math.max(block.start, date.start - REACH);
  const around = document.slice(first, Math.min(block.end, date.end + REACH));
  const role = toldRole(around, date.start - first, date.end - first);
  roles.set(key, role);
  return role;
}

/** What the words around the dates of a passage's block told of them, by where these stand in it. */
const rolesIn = perPassage(() => new Map<number, DateRole>());
/** No date takes more of a text than this. */
const LONGEST_DATE = 1e6;

/** What the words around a date, which stands between two offsets in them, make of it. */
function toldRole(around: string, start: number, end: number): DateRole {
  const before = around.slice(Math.max(0, start - NEAR_BEFORE), start).replace(/\s+/g, ' ');
  const after = around.slice(end, end + NEAR).replace(/\s+/g, ' ');
  const isPublication =
    REPORTED_BEFORE.test(before) ||
    PUBLISHED_BEFORE.test(before) ||
    PUBLISHED_AFTER.test(after) ||
    REPORT_ENTRY.test(after);
  return isPublication ? 'publication' : INSPECTION_WORDS.test(around) ? 'inspection' : 'other';
}

/** How far a sentence reaches from its date, at most: further than people write. */
const SENTENCE_REACH = 2000;

const endsSentence = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f;

function sentenceAround(document: DocumentText, block: Block, date: Span): Span {
  const first = Math.max(block.start, date.start - SENTENCE_REACH);
  const last = Math.min(block.end, date.end + SENTENCE_REACH);
  const around = document.slice(first, last);
  let start = date.start;
  while (start > first && !endsSentence(around.charCodeAt(start - 1 - first))) start--;
  let end = date.end;
  while (end < last && !endsSentence(around.charCodeAt(end - first))) end++;
  return { start, end };
}

/** Whether the sentence around a date tells of an inspection. */
export function tellsOfVisit(date: Span, block: Block, document: DocumentText): boolean {
  const { start, end } = sentenceAround(document, block, date);
  return INSPECTION_WORDS.test(document.slice(start, end));
}

/** `from 3 to 14 May, after a joint inspection in March`: an event that only came before. */
const CAME_BEFORE = /\b(?:after|following|since|prompted by)\b/;

const BEHIND_PASSED = /^ (?:later|on|afterwards)\b/;
const BEFORE_PASSED = /\b(?:after|following|since|despite) (?:\p{L}+ ){1,3}$/iu;

/** `Nine monitoring visits later`, `After three monitoring visits`: visits that only tell how long it was until something else. */
export const isPassed = (document: DocumentText, { kind, start, end }: EventMention): boolean =>
  !isGradedKind(kind) &&
  document.slice(end - 1, end) === 's' &&
  (BEHIND_PASSED.test(document.slice(end, end + 12)) ||
    BEFORE_PASSED.test(document.slice(Math.max(0, start - 40), start)));

/** The event in the sentence that stands nearest to the date. `events` are all the document's, in text order. */
function nearestEvent(
  events: readonly EventMention[],
  sentence: Span,
  date: Span,
  document: DocumentText,
): EventMention | null {
  let best: EventMention | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const event of spansWithin(events, sentence)) {
    if (event.start > date.end && CAME_BEFORE.test(document.slice(date.end, event.start))) break;
    if (event.start < date.start && isPassed(document, event)) continue;
    const gap = event.end <= date.start ? date.start - event.end : event.start - date.end + 20;
    if (gap < distance) [best, distance] = [event, gap];
  }
  return best;
}

/** `three visits since it was judged inadequate last summer`: the date is the judgement's, not the visit's. */
const isOfJudgement = (document: DocumentText, event: EventMention, date: DateMention): boolean =>
  !isGradedKind(event.kind) &&
  event.end < date.start &&
  /\bsince\b.*\b(?:judged|rated|graded|found)\b/is.test(document.slice(event.end, date.start));

const LONGEST_STAY_DAYS = 32;
const LONGEST_VISIT_DAYS = 100;
/** `late 2012` is a third of a year. */
const LONGEST_PART_OF_YEAR = 300;
const NEW_YEAR = '-01-01';
/** A report is printed, and a text tells of it, within so many days after the inspection. */
export const LONGEST_WAIT_DAYS = 300;

/** A stretch of days some weeks before a text about an inspection appeared is the inspectors' stay, whatever words stand by. */
function isStay(date: ToldDate, published: string | null): boolean {
  if (published === null || date.precision !== 'range' || date.from.startsWith('--')) return false;
  const days = daysBetween(date.from, date.to);
  const wait = daysBetween(date.to, published);
  return days >= 1 && days <= LONGEST_STAY_DAYS && wait > SHORTEST_WAIT_DAYS && wait < LONGEST_WAIT_DAYS;
}

/** A stretch of months told by both its ends, or a financial year, is a time in which things happened, no visit. */
function isEra({ from, to, precision }: ToldDate): boolean {
  const days = daysBetween(from, to);
  return precision === 'range' ? days > LONGEST_VISIT_DAYS : days > LONGEST_PART_OF_YEAR && !from.endsWith(NEW_YEAR);
}

const LONGEST_LIMIT = 20;
/** `inspectors did not come until December`: then they came. */
const NOT_UNTIL = /\b(?:not|never|n['’]t)\b[^.;]{0,60} until (?:the )?$/;
const REACH_OF_NOT = 80;

/** A date that only bounds a time (`since late 2017`, `on or after 1 April 2026`) dates no visit. */
const isLimit = (date: DateMention, block: Block, document: DocumentText): boolean =>
  /\b(?:on or (?:after|before)|since|until|till|by|no later than|(?:starting|beginning|inspections) (?:after|before|from)) (?:the )?$/i.test(
    document.slice(Math.max(block.start, date.start - LONGEST_LIMIT), date.start),
  ) && !NOT_UNTIL.test(document.slice(Math.max(block.start, date.start - REACH_OF_NOT), date.start));

/** Finds the dated inspections and visits of a text, in text order. */
export function findVisits(
  document: DocumentText,
  blocks: readonly Block[],
  dates: readonly DateMention[],
  events: readonly EventMention[],
  councils: CouncilReading,
  published: string | null,
): readonly Visit[] {
  const visitOn = (date: ToldDate, block: Block): Visit | null => {
    const staysThen = isStay(date, published);
    if (!staysThen && roleOf(date, block, document, published) !== 'inspection') return null;
    if (isLimit(date, block, document) || isEra(date)) return null;
    const sentence = sentenceAround(document, block, date);
    const words = document.slice(sentence.start, sentence.end);
    const nearest = nearestEvent(events, sentence, date, document);
    const event = nearest !== null && isOfJudgement(document, nearest, date) ? null : nearest;
    if (event === null && !staysThen && !INSPECTION_WORDS.test(words)) return null;
    const { start, end, from, to } = date;
    const council = OF_ALL_COUNCILS.test(words) ? null : councilVisited(date, sentence, document, councils);
    return { start, end, council, kind: event?.kind ?? null, from, to, date, event };
  };
  const visits: Visit[] = [];
  let next = 0;
  for (const block of blocks) {
    while ((dates[next]?.start ?? Number.POSITIVE_INFINITY) < block.start) next++;
    if ((dates[next]?.start ?? Number.POSITIVE_INFINITY) >= block.end || block.kind === 'furniture') continue;
    for (const date of spansWithin(dates, block)) {
      const visit = isTold(date) ? visitOn(date, block) : null;
      if (visit !== null) visits.push(visit);
    }
  }
  return withWholeStays(visits);
}

/** How many stays before a day are looked at for one that it lies in. */
const NEAREST_STAYS = 8;

/** `from 11 to 22 May … finished on 22 May`: a day within a stay at the same council stands for the whole stay. */
function withWholeStays(visits: readonly Visit[]): readonly Visit[] {
  const ranges = visits.filter(({ date }) => date.precision === 'range').sort((a, b) => a.from.localeCompare(b.from));
  const stays = groupBy(ranges, ({ council }) => council);
  return visits.map((visit) => {
    if (visit.date.precision !== 'day') return visit;
    const known = stays.get(visit.council) ?? [];
    const until = firstLater(known, visit.from);
    const stay = known
      .slice(Math.max(0, until - NEAREST_STAYS), until)
      .find(({ to, kind }) => visit.to <= to && isGradedKind(kind) === isGradedKind(visit.kind));
    return stay === undefined ? visit : { ...visit, from: stay.from, to: stay.to, date: stay.date };
  });
}

/** The index of the first of `sorted` (by first day) that begins after a day. */
const firstLater = (sorted: readonly Visit[], day: string): number => countLeading(sorted, ({ from }) => from <= day);

const UNGRADED: ReadonlySet<EventKind> = new Set(['focused', 'monitoring', 'jtai', 'send', 'assurance']);

/** Whether a visit of that kind gives grades, as far as the kind tells. */
export const isGradedKind = (kind: EventKind | null): boolean => kind === null || !UNGRADED.has(kind);

/** Whether the visit is dated to the day. */
export const isExact = (visit: Visit): boolean => WITH_DAYS.has(visit.date.precision);

/** Whole days from one ISO day to another; negative where the second is earlier, NaN where a year is not known. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

import { frameworkAt, gradedFrameworkAt } from '../knowledge/framework-timeline.ts';
import { groupBy } from '../knowledge/grouping.ts';
import type { CouncilId, EventKind, FrameworkId } from '../knowledge/ids.ts';
import { firstFrom, type Span } from '../text/span.ts';
import type { DateRange, EventMention, GradeMention, Inspection, Judgement } from './finding.ts';
import { EARLIER_TIME } from './judgement-times.ts';
import type { OfficialHead } from './official-paper.ts';
import { isGradedKind, type Visit } from './visits.ts';

export interface InspectionContext {
  readonly head: OfficialHead | null;
  readonly main: CouncilId | null;
  readonly published: DateRange | null;
  readonly visits: readonly Visit[];
  readonly events: readonly EventMention[];
  /** The kinds of visit that headings name, in text order. */
  readonly headings: readonly EventMention[];
  readonly grades: readonly GradeMention[];
  readonly councilAt: (offset: number) => CouncilId | null;
}

/** Inspections with the mentions that belong to them linked by index. */
export interface LinkedInspections {
  readonly inspections: readonly Inspection[];
  readonly grades: readonly GradeMention[];
  readonly events: readonly EventMention[];
}

/** An inspection as it is put together from what the text tells in several places. */
interface Draft {
  readonly council: CouncilId | null;
  kind: EventKind;
  isKindKnown: boolean;
  from: string | null;
  to: string | null;
  readonly span: Span;
  readonly grades: number[];
  readonly events: number[];
  isSubject: boolean;
  head: OfficialHead | null;
}

const overlap = (draft: Draft, from: string | null, to: string | null): boolean =>
  draft.from !== null && draft.to !== null && from !== null && to !== null && draft.from <= to && from <= draft.to;

const length = (from: string | null, to: string | null): number =>
  from === null || to === null || from.startsWith('--') ? 0 : Date.parse(to) - Date.parse(from);

const DAY = 86_400_000;
const LONGEST_INSPECTION = 27 * DAY;

class Drafts {
  readonly all: Draft[] = [];

  /** The draft of the same council and overlapping time whose kind agrees, or null. */
  find(council: CouncilId | null, from: string | null, to: string | null, graded: boolean): Draft | null {
    const near = this.all.slice(-60);
    return (
      near.find(
        (draft) => draft.council === council && isGradedKind(draft.kind) === graded && overlap(draft, from, to),
      ) ?? null
    );
  }

  /** The draft of an official paper's own inspection where the days are exactly its days, whatever the words call it. */
  findSubject(council: CouncilId | null, from: string, to: string): Draft | null {
    const isIt = (draft: Draft): boolean =>
      draft.head !== null && draft.council === council && draft.from === from && draft.to === to;
    return this.all.find(isIt) ?? null;
  }

  add(council: CouncilId | null, kind: EventKind | null, from: string | null, to: string | null, span: Span): Draft {
    const draft: Draft = {
      council,
      kind: kind ?? 'standard',
      isKindKnown: kind !== null,
      from,
      to,
      span,
      grades: [],
      events: [],
      isSubject: false,
      head: null,
    };
    this.all.push(draft);
    return draft;
  }
}

/** A time told only by its month, season or year gives way to a more exact one; days that are told stay as they are. */
function sharpen(draft: Draft, from: string | null, to: string | null): void {
  if (length(draft.from, draft.to) > LONGEST_INSPECTION && length(from, to) < length(draft.from, draft.to))
    [draft.from, draft.to] = [from, to];
}

function addSubject(drafts: Drafts, context: InspectionContext): void {
  const { head, main } = context;
  if (head === null) return;
  const draft = drafts.add(main, head.kind, head.from, head.to, head.span);
  draft.isSubject = true;
  draft.head = head;
}

/** A visit without grades takes no longer. */
const LONGEST_VISIT = 5 * DAY;

/** `the inspection` of a few days is the visit that the heading above names, where the text gives no grade. */
function kindByHeading(
  { council, from, to, start }: Visit,
  { main, headings, grades }: InspectionContext,
): EventKind | null {
  if (council !== main || length(from, to) >= LONGEST_VISIT || grades.some(({ use }) => use === 'judgement'))
    return null;
  const kind = headings[firstFrom(headings, start) - 1]?.kind ?? null;
  return isGradedKind(kind) ? null : kind;
}

function addVisits(drafts: Drafts, context: InspectionContext): void {
  const indexOf = new Map(context.events.map((event, index) => [event, index]));
  for (const visit of context.visits) {
    const graded = isGradedKind(visit.kind);
    const known =
      drafts.findSubject(visit.council, visit.from, visit.to) ??
      drafts.find(visit.council, visit.from, visit.to, graded);
    const kind = visit.kind ?? kindByHeading(visit, context);
    const draft = known ?? drafts.add(visit.council, kind, visit.from, visit.to, visit.event ?? visit.date);
    if (known !== null && known.head === null) sharpen(known, visit.from, visit.to);
    if (visit.kind !== null && !draft.isKindKnown) [draft.kind, draft.isKindKnown] = [visit.kind, true];
    const event = visit.event === null ? undefined : indexOf.get(visit.event);
    if (event !== undefined) draft.events.push(event);
  }
}

function addGrades(drafts: Drafts, context: InspectionContext): void {
  const subject = drafts.all.find((draft) => draft.isSubject && draft.from !== null && isGradedKind(draft.kind));
  const undated = new Map<string, Draft>();
  const noteUndated = (draft: Draft, key: string): void => {
    if (draft.from === null && isGradedKind(draft.kind) && !undated.has(key)) undated.set(key, draft);
  };
  for (const draft of drafts.all) noteUndated(draft, `${draft.council}`);
  context.grades.forEach((grade, index) => {
    const [council] = grade.councils;
    if (council === undefined || grade.use !== 'judgement' || grade.areas.every((area) => area === 'other')) return;
    const isEarlier = grade.evidence.some(({ rule }) => rule === EARLIER_TIME);
    const key = isEarlier ? `${council} earlier` : council;
    const draft =
      (grade.from === null ? undated.get(key) : subject?.from === grade.from ? subject : undefined) ??
      drafts.find(council, grade.from, grade.to, true) ??
      drafts.add(council, null, grade.from, grade.to, grade);
    noteUndated(draft, key);
    draft.grades.push(index);
  });
}

/** For drafts of one council and kind: the one put together last among those that begin at or before an offset. */
function latestBefore(drafts: readonly Draft[]): (offset: number) => Draft | undefined {
  const sorted = drafts.map((draft, order) => ({ draft, order, start: draft.span.start, end: draft.span.end }));
  sorted.sort((a, b) => a.start - b.start);
  let latest = sorted[0];
  const latestTo = sorted.map((one) => {
    if (latest === undefined || one.order > latest.order) latest = one;
    return latest;
  });
  return (offset) => latestTo[firstFrom(sorted, offset + 1) - 1]?.draft;
}

function addUndatedEvents(drafts: Drafts, context: InspectionContext): void {
  const linked = new Set(drafts.all.flatMap((draft) => draft.events));
  const keyOf = (council: CouncilId | null, kind: EventKind): string => `${kind}/${council}`;
  const groups = groupBy(drafts.all, (draft) => keyOf(draft.council, draft.kind));
  const before = new Map(Array.from(groups, ([key, group]) => [key, latestBefore(group)]));
  context.events.forEach((event, index) => {
    if (linked.has(index)) return;
    const key = keyOf(context.councilAt(event.start), event.kind);
    const draft = before.get(key)?.(event.start) ?? groups.get(key)?.[0];
    draft?.events.push(index);
  });
}

/** How surely an inspection is the one that a text without an official head reports: one whose year goes without saying, then the latest. */
function newest(a: Draft, b: Draft): number {
  const rank = ({ from, to }: Draft): string => {
    if (from === null) return '';
    if (from.startsWith('--')) return `9${from}`;
    return to !== null && length(from, to) < 40 * DAY ? to : from;
  };
  return rank(a).localeCompare(rank(b));
}

/** Without an official head the text reports the newest inspection of its council that was over when it appeared. */
function chooseSubject(drafts: Drafts, context: InspectionContext): void {
  if (drafts.all.some((draft) => draft.isSubject)) return;
  const { published, main } = context;
  const limit = published?.to ?? null;
  const isOver = ({ from }: Draft): boolean =>
    limit === null || from === null || from.startsWith('--') || from <= limit;
  const possible = drafts.all.filter((draft) => isOver(draft) && (main === null || draft.council === main));
  const dated = possible.filter((draft) => draft.from !== null);
  const subject = dated.toSorted(newest).at(-1) ?? possible[0];
  if (subject !== undefined) subject.isSubject = true;
}

function frameworkOf(draft: Draft): FrameworkId | null {
  if (draft.head?.framework != null && draft.head.framework !== 'ilacs') return draft.head.framework;
  const day = draft.from;
  if (day === null || day.startsWith('--')) return draft.head?.framework ?? null;
  if (draft.head?.framework === 'ilacs' && draft.kind !== 'other') return frameworkAt(draft.kind, day)?.id ?? 'ilacs';
  return (frameworkAt(draft.kind, day) ?? (isGradedKind(draft.kind) ? gradedFrameworkAt(day) : null))?.id ?? null;
}

/** Of an official paper's grades the table's and the headings' count first: prose only adds areas that these lack. */
function judgementsOf(draft: Draft, grades: readonly GradeMention[]): readonly Judgement[] {
  const isPrinted = (grade: GradeMention): boolean =>
    grade.evidence.some(({ rule }) => rule === 'area.table' || rule === 'grade.labelled');
  const own = draft.grades.flatMap((index) => grades[index] ?? []);
  const all = own.flatMap((grade) => grade.areas.map((area) => ({ grade, area, printed: isPrinted(grade) })));
  const printed = new Set(all.filter((one) => one.printed).map((one) => one.area));
  const isOfficial = draft.head !== null;
  const kept = isOfficial
    ? all.filter((one) => one.printed || printed.size === 0 || (one.area === 'overall' && !printed.has('overall')))
    : all;
  const first = isOfficial ? firstOfEachArea(kept) : eachOnce(kept);
  return first.map(({ grade, area }) =>
    Object.freeze({ area, grade: grade.grade, start: grade.start, end: grade.end }),
  );
}

type AreaGrade = { readonly grade: GradeMention; readonly area: Judgement['area']; readonly printed: boolean };

const firstOfEachArea = (all: readonly AreaGrade[]): readonly AreaGrade[] =>
  all.filter((one, index) => all.findIndex((earlier) => earlier.area === one.area) === index);

/** A story tells a judgement in its headline and again in its text: it counts where it is told first. */
function eachOnce(all: readonly AreaGrade[]): readonly AreaGrade[] {
  const told = new Set<string>();
  return all.filter(({ area, grade }) => {
    const key = `${area} ${grade.grade}`;
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

/**
 * Puts together the inspections that a text reports or recalls, in text order, and links grades and events to them. Exactly one of
 * an official paper's is its subject; of another text's at most one.
 */
export function readInspections(context: InspectionContext): LinkedInspections {
  const drafts = new Drafts();
  addSubject(drafts, context);
  addVisits(drafts, context);
  addGrades(drafts, context);
  addUndatedEvents(drafts, context);
  chooseSubject(drafts, context);
  const ordered = drafts.all.toSorted((a, b) => a.span.start - b.span.start);
  const grades = context.grades.map((grade) => ({ ...grade }));
  const events = context.events.map((event) => ({ ...event }));
  ordered.forEach((draft, inspection) => {
    for (const index of draft.grades) grades[index] = { ...(grades[index] as GradeMention), inspection };
    for (const index of draft.events) events[index] = { ...(events[index] as EventMention), inspection };
  });
  const inspections = ordered.map(
    (draft): Inspection =>
      Object.freeze({
        start: draft.span.start,
        end: draft.span.end,
        council: draft.council,
        kind: draft.kind,
        framework: frameworkOf(draft),
        from: draft.from,
        to: draft.to,
        published: draft.isSubject ? (context.published?.from ?? null) : null,
        leadInspector: draft.head?.leadInspector ?? null,
        judgements: isGradedKind(draft.kind) ? judgementsOf(draft, context.grades) : [],
        isSubject: draft.isSubject,
      }),
  );
  return { inspections, grades, events };
}

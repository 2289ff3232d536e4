import { frameworkAt, gradedFrameworkAt } from '../knowledge/framework-timeline.ts';
import { groupBy } from '../knowledge/grouping.ts';
import type { CouncilId, EventKind, FrameworkId } from '../knowledge/ids.ts';
import { firstFrom, type Span } from '../text/span.ts';
import type { OfficialHead } from './document/official-paper.ts';
import {
  type DateRange,
  type Days,
  type EventMention,
  type GradeMention,
  type Inspection,
  isTold,
  type Judgement,
} from './finding.ts';
import { isGradedKind, type Visit } from './inspections/visits.ts';
import { EARLIER_TIME } from './judgements/time.ts';

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
  /** Null where the text does not date it. */
  days: Days | null;
  readonly span: Span;
  readonly grades: GradeMention[];
  readonly events: EventMention[];
  isSubject: boolean;
  head: OfficialHead | null;
}

const daysOf = (range: DateRange): Days | null => (isTold(range) ? { from: range.from, to: range.to } : null);

const overlap = (a: Days | null, b: Days | null): boolean =>
  a !== null && b !== null && a.from <= b.to && b.from <= a.to;

const length = ({ from, to }: Days): number => (from.startsWith('--') ? 0 : Date.parse(to) - Date.parse(from));

const DAY = 86_400_000;
const LONGEST_INSPECTION = 27 * DAY;

/** How many of the latest drafts are looked through for one that fits. */
const LATEST = 60;

class Drafts {
  readonly all: Draft[] = [];

  /** The draft of the same council and overlapping time whose kind agrees. */
  find(council: CouncilId | null, days: Days | null, graded: boolean): Draft | undefined {
    const isIt = (draft: Draft): boolean =>
      draft.council === council && isGradedKind(draft.kind) === graded && overlap(draft.days, days);
    for (let i = Math.max(0, this.all.length - LATEST); i < this.all.length; i++) {
      const draft = this.all[i];
      if (draft !== undefined && isIt(draft)) return draft;
    }
    return undefined;
  }

  /** The draft of an official paper's own inspection where the days are exactly its days, whatever the words call it. */
  findSubject(council: CouncilId | null, { from, to }: Days): Draft | undefined {
    const isIt = (draft: Draft): boolean =>
      draft.head !== null && draft.council === council && draft.days?.from === from && draft.days.to === to;
    return this.all.find(isIt);
  }

  add(council: CouncilId | null, kind: EventKind | null, days: Days | null, span: Span): Draft {
    const draft: Draft = {
      council,
      kind: kind ?? 'standard',
      isKindKnown: kind !== null,
      days,
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
function sharpen(draft: Draft, days: Days): void {
  if (draft.days !== null && length(draft.days) > LONGEST_INSPECTION && length(days) < length(draft.days))
    draft.days = days;
}

function addSubject(drafts: Drafts, context: InspectionContext): void {
  const { head, main } = context;
  if (head === null) return;
  const draft = drafts.add(main, head.kind, daysOf(head), head.span);
  draft.isSubject = true;
  draft.head = head;
}

/** A visit without grades takes no longer. */
const LONGEST_VISIT = 5 * DAY;

/** `the inspection` of a few days is the visit that the heading above names, where the text gives no grade. */
function kindByHeading(visit: Visit, { main, headings, grades }: InspectionContext): EventKind | null {
  if (visit.council !== main || length(visit) >= LONGEST_VISIT || grades.some(({ use }) => use === 'judgement'))
    return null;
  const kind = headings[firstFrom(headings, visit.start) - 1]?.kind ?? null;
  return isGradedKind(kind) ? null : kind;
}

function addVisits(drafts: Drafts, context: InspectionContext): void {
  for (const visit of context.visits) {
    const { council, from, to } = visit;
    const days = { from, to };
    const known = drafts.findSubject(council, days) ?? drafts.find(council, days, isGradedKind(visit.kind));
    const kind = visit.kind ?? kindByHeading(visit, context);
    const draft = known ?? drafts.add(council, kind, days, visit.event ?? visit.date);
    if (draft.head === null) sharpen(draft, days);
    if (visit.kind !== null && !draft.isKindKnown) [draft.kind, draft.isKindKnown] = [visit.kind, true];
    if (visit.event !== null) draft.events.push(visit.event);
  }
}

function addGrades(drafts: Drafts, context: InspectionContext): void {
  const subject = drafts.all.find((draft) => draft.isSubject && isGradedKind(draft.kind));
  const undated = new Map<string, Draft>();
  const noteUndated = (draft: Draft, key: string): void => {
    if (draft.days === null && isGradedKind(draft.kind) && !undated.has(key)) undated.set(key, draft);
  };
  for (const draft of drafts.all) noteUndated(draft, `${draft.council}`);
  for (const grade of context.grades) {
    const [council] = grade.councils;
    if (council === undefined || grade.use !== 'judgement' || grade.areas.every((area) => area === 'other')) continue;
    const isEarlier = grade.evidence.some(({ rule }) => rule === EARLIER_TIME);
    const key = isEarlier ? `${council} earlier` : council;
    const days = daysOf(grade);
    const named = days === null ? undated.get(key) : subject?.days?.from === days.from ? subject : undefined;
    const draft = named ?? drafts.find(council, days, true) ?? drafts.add(council, null, days, grade);
    noteUndated(draft, key);
    draft.grades.push(grade);
  }
}

/** For drafts of one council and kind: the one put together last among those that begin at or before an offset, else the first. */
function latestBefore(drafts: readonly Draft[]): (offset: number) => Draft | undefined {
  const sorted = drafts.map((draft, order) => ({ draft, order, start: draft.span.start, end: draft.span.end }));
  sorted.sort((a, b) => a.start - b.start);
  let latest = sorted[0];
  const latestTo = sorted.map((one) => {
    if (latest === undefined || one.order > latest.order) latest = one;
    return latest;
  });
  return (offset) => latestTo[firstFrom(sorted, offset + 1) - 1]?.draft ?? drafts[0];
}

function addUndatedEvents(drafts: Drafts, context: InspectionContext): void {
  const linked = new Set(drafts.all.flatMap((draft) => draft.events.map(({ start }) => start)));
  const keyOf = (council: CouncilId | null, kind: EventKind): string => `${kind}/${council}`;
  const groups = groupBy(drafts.all, (draft) => keyOf(draft.council, draft.kind));
  const before = new Map(Array.from(groups, ([key, group]) => [key, latestBefore(group)]));
  for (const event of context.events) {
    if (linked.has(event.start)) continue;
    before
      .get(keyOf(context.councilAt(event.start), event.kind))?.(event.start)
      ?.events.push(event);
  }
}

/** How surely an inspection is the one that a text without an official head reports: one whose year goes without saying, then the latest. */
function newest(a: Draft, b: Draft): number {
  const rank = ({ days }: Draft): string => {
    if (days === null) return '';
    if (days.from.startsWith('--')) return `9${days.from}`;
    return length(days) < 40 * DAY ? days.to : days.from;
  };
  return rank(a).localeCompare(rank(b));
}

/** Without an official head the text reports the newest inspection of its council that was over when it appeared. */
function chooseSubject(drafts: Drafts, context: InspectionContext): void {
  if (drafts.all.some((draft) => draft.isSubject)) return;
  const { published, main } = context;
  const limit = published?.to ?? null;
  const isOver = ({ days }: Draft): boolean => limit === null || days === null || days.from <= limit;
  const possible = drafts.all.filter((draft) => isOver(draft) && (main === null || draft.council === main));
  const dated = possible.filter(({ days }) => days !== null);
  const subject = dated.toSorted(newest).at(-1) ?? possible[0];
  if (subject !== undefined) subject.isSubject = true;
}

function frameworkOf(draft: Draft): FrameworkId | null {
  if (draft.head?.framework != null && draft.head.framework !== 'ilacs') return draft.head.framework;
  const day = draft.days?.from;
  if (day === undefined || day.startsWith('--')) return draft.head?.framework ?? null;
  if (draft.head?.framework === 'ilacs' && draft.kind !== 'other') return frameworkAt(draft.kind, day)?.id ?? 'ilacs';
  return (frameworkAt(draft.kind, day) ?? (isGradedKind(draft.kind) ? gradedFrameworkAt(day) : null))?.id ?? null;
}

/** Of an official paper's grades the table's and the headings' count first: prose only adds areas that these lack. */
function judgementsOf({ grades, head }: Draft): readonly Judgement[] {
  const isPrinted = (grade: GradeMention): boolean =>
    grade.evidence.some(({ rule }) => rule === 'area.table' || rule === 'grade.labelled');
  const all = grades.flatMap((grade) => grade.areas.map((area) => ({ grade, area, printed: isPrinted(grade) })));
  const printed = new Set(all.filter((one) => one.printed).map((one) => one.area));
  const isKept = ({ area, printed: isOwn }: AreaGrade): boolean =>
    isOwn || printed.size === 0 || (area === 'overall' && !printed.has('overall'));
  // A story tells a judgement in its headline and again in its text: it counts where it is told first.
  const told =
    head === null
      ? firstOfEach(all, ({ area, grade }) => `${area} ${grade.grade}`)
      : firstOfEach(all.filter(isKept), ({ area }) => area);
  return told.map(({ grade, area }) => Object.freeze({ area, grade: grade.grade, start: grade.start, end: grade.end }));
}

type AreaGrade = { readonly grade: GradeMention; readonly area: Judgement['area']; readonly printed: boolean };

const firstOfEach = (all: readonly AreaGrade[], keyOf: (one: AreaGrade) => string): readonly AreaGrade[] =>
  Array.from(groupBy(all, keyOf).values(), ([first]) => first).filter((one) => one !== undefined);

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
  const gradesOf = new Map(ordered.flatMap(({ grades }, index) => grades.map(({ start }) => [start, index] as const)));
  const eventsOf = new Map(ordered.flatMap(({ events }, index) => events.map(({ start }) => [start, index] as const)));
  const link = <T extends GradeMention | EventMention>(mention: T): T => {
    const inspection = (mention.type === 'grade' ? gradesOf : eventsOf).get(mention.start);
    return inspection === undefined ? mention : { ...mention, inspection };
  };
  const inspections = ordered.map(
    (draft): Inspection =>
      Object.freeze({
        start: draft.span.start,
        end: draft.span.end,
        council: draft.council,
        kind: draft.kind,
        framework: frameworkOf(draft),
        from: draft.days?.from ?? null,
        to: draft.days?.to ?? null,
        published: draft.isSubject ? (context.published?.from ?? null) : null,
        leadInspector: draft.head?.leadInspector ?? null,
        judgements: isGradedKind(draft.kind) ? judgementsOf(draft) : [],
        isSubject: draft.isSubject,
      }),
  );
  return { inspections, grades: context.grades.map(link), events: context.events.map(link) };
}

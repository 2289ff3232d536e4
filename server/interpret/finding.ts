import type { AreaId, CouncilId, EventKind, FrameworkId, GradeId, SpeakerClass } from '../knowledge/ids.ts';
import type { Span } from '../text/span.ts';

export {
  AREA_IDS,
  type AreaId,
  type CouncilId,
  EVENT_KINDS,
  type EventKind,
  type FrameworkId,
  type GradeId,
  SPEAKER_CLASSES,
  type SpeakerClass,
} from '../knowledge/ids.ts';

export const DATE_PRECISIONS = ['day', 'range', 'week', 'month', 'quarter', 'season', 'year', 'part'] as const;
/** How closely an expression names its time; `range` is two ends given, `part` an early, mid or late part of something. */
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/**
 * A stretch of the calendar: ISO dates, both inclusive. Where the year is not known: `--MM-DD`.
 * Both ends are null where a relative expression has nothing to be counted from.
 */
export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** A stretch of which both ends are told, though perhaps not the year. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Whether a stretch has its ends: where one is null, so is the other. */
export const isTold = <T extends DateRange>(range: T): range is T & Days => range.from !== null;

/** Why a mention was read as it was: the rule's name, the words it rests on, and what they were taken for. */
export interface Evidence {
  /** Dotted name of the rule or table row: `grade.copula`, `date.relative-month`, `council.alias`. */
  readonly rule: string;
  /** The words of the document that the rule rests on, if any. */
  readonly span: Span | null;
  /** What they gave, in a few plain words or an id: `judged`, `2017-10-24`. */
  readonly note: string | null;
}

interface MentionBase extends Span {
  /** Index of the quotation (in `Report.mentions`) that holds this mention, or null. */
  readonly inQuotation: number | null;
  readonly evidence: readonly Evidence[];
}

export interface DateMention extends MentionBase, DateRange {
  readonly type: 'date';
  readonly precision: DatePrecision;
  /** Whether it says when only by reference to another time (`last month`, a bare weekday). */
  readonly relative: boolean;
  /** What the text itself leaves out and the reader had to supply. */
  readonly supplied: 'nothing' | 'year' | 'all';
  /** The expression that supplied the year or the reference day, if one did. */
  readonly resolvedFrom: Span | null;
  /** What is wrong with the date as written, if anything: no such day, a weekday that does not fit, a range that ends before it begins. */
  readonly fault: DateFault | null;
}

export type DateFault =
  | { readonly kind: 'no-such-day' }
  /** The later end of a range stands first; `from` and `to` are in calendar order all the same. */
  | { readonly kind: 'reversed' }
  | { readonly kind: 'weekday'; readonly written: string; readonly actual: string };

export interface CouncilMention extends MentionBase {
  readonly type: 'council';
  readonly council: CouncilId;
  readonly form: 'name' | 'anaphor';
  /** The delivery body (`knowledge/delivery-bodies`) where it was named instead of the council, or null. */
  readonly body: string | null;
}

export interface GradeMention extends MentionBase {
  readonly type: 'grade';
  readonly grade: GradeId;
  /** `judgement`: a regulator's judgement of a council's services. `other`: the grade used otherwise. */
  readonly use: 'judgement' | 'other';
  readonly areas: readonly AreaId[];
  readonly councils: readonly CouncilId[];
  readonly framework: FrameworkId | null;
  /** The time of the inspection, or of the judgement where only that is told; null where the text gives none. */
  readonly from: string | null;
  readonly to: string | null;
  /** Index in `Report.inspections`, or null. */
  readonly inspection: number | null;
}

export interface QuoteMention extends MentionBase {
  readonly type: 'quote';
  readonly speaker: SpeakerClass;
  /** The speaker as the text names them (`Councillor Paul Dixon`), or null. */
  readonly by: string | null;
  readonly bySpan: Span | null;
  /** Which mark is missing: the span then runs from or to the paragraph's edge. */
  readonly missing: 'opening' | 'closing' | null;
}

export interface EventMention extends MentionBase {
  readonly type: 'event';
  readonly kind: EventKind;
  /** Index in `Report.inspections`, or null. */
  readonly inspection: number | null;
}

/** Anything that the program finds and shows in a text. */
export type Mention = DateMention | CouncilMention | GradeMention | QuoteMention | EventMention;

/** One area's grade as an inspection gave it, and the grade word that says so. */
export interface Judgement extends Span {
  readonly area: AreaId;
  readonly grade: GradeId;
}

/** An inspection or visit that the text reports or recalls. Its span is the words that tell of it first. */
export interface Inspection extends Span {
  readonly council: CouncilId | null;
  readonly kind: EventKind;
  readonly framework: FrameworkId | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly published: string | null;
  readonly leadInspector: string | null;
  readonly judgements: readonly Judgement[];
  /** True for the inspection that the text is about, false for those it recalls. */
  readonly isSubject: boolean;
}

import type { Mover } from '../text/moved.ts';
import type { Span } from '../text/span.ts';
import type { CouncilReading, FocusChange } from './councils.ts';
import type { InterpretedDates } from './dates.ts';
import type {
  CouncilMention,
  DateMention,
  EventMention,
  Evidence,
  GradeMention,
  Inspection,
  Judgement,
  Mention,
  QuoteMention,
} from './finding.ts';
import type { Visit } from './inspections/visits.ts';
import type { Section } from './interpretation.ts';

/** What was found in the version before, where it stands now. What has not moved stays the same value. */

function movedEvidence(evidence: Evidence, mover: Mover): Evidence {
  const span = mover.spanOrNull(evidence.span);
  return span === evidence.span ? evidence : { rule: evidence.rule, span, note: evidence.note };
}

/** A mention of any type, but for what only its type has. */
function movedBase<M extends Mention>(mention: M, mover: Mover): M {
  const start = mover.offset(mention.start);
  const end = mover.end(mention.end);
  const evidence = mover.each(mention.evidence, movedEvidence);
  const isSame = start === mention.start && end === mention.end && evidence === mention.evidence;
  return isSame ? mention : { ...mention, start, end, evidence };
}

function movedDate(mention: DateMention, mover: Mover): DateMention {
  const date = movedBase(mention, mover);
  const resolvedFrom = mover.spanOrNull(mention.resolvedFrom);
  return resolvedFrom === mention.resolvedFrom ? date : { ...date, resolvedFrom };
}

function movedQuote(mention: QuoteMention, mover: Mover): QuoteMention {
  const quote = movedBase(mention, mover);
  const bySpan = mover.spanOrNull(mention.bySpan);
  return bySpan === mention.bySpan ? quote : { ...quote, bySpan };
}

export const movedDates = (found: InterpretedDates, mover: Mover): InterpretedDates => ({
  published: found.published,
  publishedSpan: found.publishedSpan === null ? null : mover.once(found.publishedSpan, (span) => mover.span(span)),
  dates: mover.once(found.dates, (dates) => mover.each(dates, movedDate)),
});

export const movedEvents = (events: readonly EventMention[], mover: Mover): readonly EventMention[] =>
  mover.each(events, movedBase);

export const movedGrades = (grades: readonly GradeMention[], mover: Mover): readonly GradeMention[] =>
  mover.each(grades, movedBase);

export const movedQuotes = (quotes: readonly QuoteMention[], mover: Mover): readonly QuoteMention[] =>
  mover.each(quotes, movedQuote);

function movedFocus(change: FocusChange, mover: Mover): FocusChange {
  const offset = mover.offset(change.offset);
  return offset === change.offset ? change : { offset, council: change.council };
}

export const movedCouncils = (reading: CouncilReading, mover: Mover): CouncilReading => ({
  ...reading,
  mentions: mover.once(reading.mentions, (mentions) => mover.each<CouncilMention>(mentions, movedBase)),
  focus: mover.each(reading.focus, movedFocus),
});

function movedVisit(visit: Visit, mover: Mover): Visit {
  const { start, end } = mover.span<Span>(visit);
  const date = movedDate(visit.date, mover);
  const event = visit.event === null ? null : movedBase(visit.event, mover);
  const isSame = start === visit.start && end === visit.end && date === visit.date && event === visit.event;
  return isSame ? visit : { ...visit, start, end, date, event };
}

export const movedVisits = (visits: readonly Visit[], mover: Mover): readonly Visit[] => mover.each(visits, movedVisit);

/** The same, frozen as what readers are given is. */
const frozen = <T extends object>(now: T, then: T): T => (now === then ? then : Object.freeze(now));

/** A mention as readers are given it. */
export const movedMention = (mention: Mention, mover: Mover): Mention =>
  frozen(
    mention.type === 'date'
      ? movedDate(mention, mover)
      : mention.type === 'quote'
        ? movedQuote(mention, mover)
        : movedBase(mention, mover),
    mention,
  );

const movedJudgement = (judgement: Judgement, mover: Mover): Judgement => frozen(mover.span(judgement), judgement);

export function movedInspection(inspection: Inspection, mover: Mover): Inspection {
  const { start, end } = mover.span<Span>(inspection);
  const judgements = mover.each(inspection.judgements, movedJudgement);
  const isSame = start === inspection.start && end === inspection.end && judgements === inspection.judgements;
  return isSame ? inspection : Object.freeze({ ...inspection, start, end, judgements });
}

function movedSection(section: Section, mover: Mover): Section {
  const { start, end } = mover.span<Span>(section);
  const heading = mover.span(section.heading);
  const isSame = start === section.start && end === section.end && heading === section.heading;
  return isSame ? section : Object.freeze({ title: section.title, heading, level: section.level, start, end });
}

export const movedSections = (sections: readonly Section[], mover: Mover): readonly Section[] =>
  mover.each(sections, movedSection);

import type {
  CouncilId,
  CouncilMention,
  GradeMention,
  Inspection,
  Judgement,
  QuoteMention,
} from '../interpret/finding.ts';
import type { Report } from '../report.ts';
import type { Span } from '../text/span.ts';

/** An inspection with the places that tell of it. */
export interface InspectionFindings {
  readonly inspection: Inspection;
  /** Its index in the report. */
  readonly index: number;
  readonly judgements: readonly Judgement[];
}

/** What a text says about one council; `council` is null for what belongs to none that is known. */
export interface CouncilFindings {
  readonly council: CouncilId | null;
  /** The first mention by name, or the first of all; null where there is none. */
  readonly first: Span | null;
  readonly mentions: readonly CouncilMention[];
  readonly inspections: readonly InspectionFindings[];
  /** Judgements that belong to no inspection that is known. */
  readonly judgements: readonly GradeMention[];
  readonly quotations: readonly QuoteMention[];
}

interface Gathered {
  readonly mentions: CouncilMention[];
  readonly inspections: InspectionFindings[];
  readonly judgements: GradeMention[];
  readonly quotations: QuoteMention[];
}

/** The council that the text reports on, where it reports on one alone. */
export function subjectOf(report: Report): CouncilId | null {
  const subjects = new Set(report.inspections.filter((one) => one.isSubject).map((one) => one.council));
  const [only] = subjects;
  return subjects.size === 1 && only !== undefined ? only : null;
}

/**
 * Says which council a place is about: the one mentioned last before it, at a text's beginning the one mentioned next.
 * An official report or letter is about its subject throughout. To be asked in text order.
 */
function councilFollower(report: Report): (offset: number) => CouncilId | null {
  const subject = subjectOf(report);
  if (subject !== null && report.genre !== 'press' && report.genre !== 'other') return () => subject;
  const mentions = report.mentions.filter((mention) => mention.type === 'council');
  let at = 0;
  return (offset) => {
    while (at + 1 < mentions.length && (mentions[at + 1]?.start ?? 0) <= offset) at++;
    return mentions[at]?.council ?? subject;
  };
}

class Gathering {
  readonly #byCouncil = new Map<CouncilId | null, Gathered>();

  of(council: CouncilId | null): Gathered {
    const known = this.#byCouncil.get(council);
    if (known !== undefined) return known;
    const fresh: Gathered = { mentions: [], inspections: [], judgements: [], quotations: [] };
    this.#byCouncil.set(council, fresh);
    return fresh;
  }

  result(): readonly CouncilFindings[] {
    const all = [...this.#byCouncil].map(([council, gathered]) => {
      const first = gathered.mentions.find((mention) => mention.form === 'name') ?? gathered.mentions[0] ?? null;
      return { council, first, ...gathered };
    });
    return all.sort((a, b) => placeOf(a) - placeOf(b));
  }
}

/** Councils in the order in which the text comes to them; what has no council comes last. */
const placeOf = (findings: CouncilFindings): number =>
  findings.council === null ? Number.POSITIVE_INFINITY : (findings.mentions[0]?.start ?? Number.MAX_SAFE_INTEGER);

const councilsOf = (grade: GradeMention): readonly (CouncilId | null)[] =>
  grade.councils.length === 0 ? [null] : grade.councils;

/** A judgement that a text tells several times counts where it is told first; one that it tells differently stays. */
function toldOnce(judgements: readonly Judgement[]): readonly Judgement[] {
  const told = new Set<string>();
  return judgements.filter(({ area, grade }) => {
    const key = `${area} ${grade}`;
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

/** A report's findings by council, councils in order of appearance. A judgement on several councils stands under each. */
export function gatherFindings(report: Report): readonly CouncilFindings[] {
  const gathering = new Gathering();
  const councilAt = councilFollower(report);
  const told = new Set(report.inspections.flatMap((one) => one.judgements.map((judgement) => judgement.start)));
  for (const mention of report.mentions) {
    if (mention.type === 'council') gathering.of(mention.council).mentions.push(mention);
    if (mention.type === 'quote') gathering.of(councilAt(mention.start)).quotations.push(mention);
    if (mention.type === 'grade' && mention.use === 'judgement' && !told.has(mention.start)) {
      for (const council of councilsOf(mention)) gathering.of(council).judgements.push(mention);
    }
  }
  report.inspections.forEach((inspection, index) => {
    const judgements = toldOnce(inspection.judgements);
    gathering.of(inspection.council).inspections.push({ inspection, index, judgements });
  });
  return gathering.result();
}

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
  /** Judgements that the text has told before. */
  readonly again: readonly GradeMention[];
  readonly quotations: readonly QuoteMention[];
}

interface Gathered {
  readonly mentions: CouncilMention[];
  readonly inspections: InspectionFindings[];
  readonly judgements: GradeMention[];
  readonly again: GradeMention[];
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
    const fresh: Gathered = { mentions: [], inspections: [], judgements: [], again: [], quotations: [] };
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

/** What has been told: a judgement that a text tells several times counts where it is told first. */
class Told {
  readonly #keys = new Set<string>();

  isNew(...parts: readonly (string | number | null)[]): boolean {
    const key = parts.join(' ');
    const isNew = !this.#keys.has(key);
    this.#keys.add(key);
    return isNew;
  }
}

/** The judgements of each inspection: those that it was found with, then those of mentions that belong to it. */
class Judgements {
  readonly #told = new Told();
  readonly #starts: ReadonlySet<number>;
  readonly #ofInspections: readonly Judgement[][];
  readonly #inspections: readonly Inspection[];

  constructor({ inspections }: Report) {
    this.#inspections = inspections;
    this.#starts = new Set(inspections.flatMap((one) => one.judgements.map(({ start }) => start)));
    this.#ofInspections = inspections.map(({ judgements }, index) =>
      judgements.filter(({ area, grade }) => this.#told.isNew(index, area, grade)),
    );
  }

  of(inspection: number): readonly Judgement[] {
    return this.#ofInspections[inspection] ?? [];
  }

  /** Takes a judgement as the text tells it: whether it is new, and stands with no inspection. */
  take(mention: GradeMention, council: CouncilId | null): 'listed' | 'again' | 'loose' {
    if (this.#starts.has(mention.start)) return 'listed';
    const { grade, areas, inspection, start, end } = mention;
    const holder = inspection === null ? undefined : this.#inspections[inspection];
    if (inspection === null || holder === undefined || holder.council !== council || areas.length === 0) {
      return this.#told.isNew(council, grade, ...areas, mention.from, mention.to) ? 'loose' : 'again';
    }
    const fresh = areas.filter((area) => this.#told.isNew(inspection, area, grade));
    this.#ofInspections[inspection]?.push(...fresh.map((area) => ({ area, grade, start, end })));
    return fresh.length === 0 ? 'again' : 'listed';
  }
}

/** A report's findings by council, councils in order of appearance. A judgement on several councils stands under each. */
export function gatherFindings(report: Report): readonly CouncilFindings[] {
  const gathering = new Gathering();
  const councilAt = councilFollower(report);
  const judgements = new Judgements(report);
  for (const mention of report.mentions) {
    if (mention.type === 'council') gathering.of(mention.council).mentions.push(mention);
    if (mention.type === 'quote') gathering.of(councilAt(mention.start)).quotations.push(mention);
    if (mention.type !== 'grade' || mention.use !== 'judgement') continue;
    for (const council of councilsOf(mention)) {
      const taken = judgements.take(mention, council);
      if (taken === 'loose') gathering.of(council).judgements.push(mention);
      if (taken === 'again') gathering.of(council).again.push(mention);
    }
  }
  report.inspections.forEach((inspection, index) => {
    gathering.of(inspection.council).inspections.push({ inspection, index, judgements: judgements.of(index) });
  });
  return gathering.result();
}

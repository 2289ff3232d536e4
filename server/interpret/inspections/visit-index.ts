import { groupBy } from '../../knowledge/grouping.ts';
import type { CouncilId } from '../../knowledge/ids.ts';
import { countLeading } from '../../text/search.ts';
import { firstFrom } from '../../text/span.ts';
import { daysBetween, isExact, isGradedKind, LONGEST_WAIT_DAYS, type Visit } from './visits.ts';

/** A time without its year is the writer's own year, later than those that have to be told with theirs. */
const LATEST_YEAR = '9999';
const keyOf = ({ from }: Visit): string => (from.startsWith('--') ? LATEST_YEAR + from : from);
const byStart = (a: Visit, b: Visit): number => keyOf(a).localeCompare(keyOf(b));
const padded = (iso: string): string => (iso.startsWith('--') ? iso.slice(2) : iso);

/** A visit dated to the day, with its place among the others. */
interface DatedVisit {
  readonly visit: Visit;
  readonly order: number;
  readonly from: string;
  readonly to: string;
}

/** The first of `sorted` that begins at or after a day. */
const firstSince = (sorted: readonly DatedVisit[], day: string): number =>
  countLeading(sorted, ({ from }) => from < day);

const byFirstDay = (a: DatedVisit, b: DatedVisit): number => (a.from < b.from ? -1 : Number(a.from > b.from));

/** Of visits with the same key the one that is told first, by their first days. */
function firstOfEach(visits: readonly DatedVisit[], keyOf: (visit: DatedVisit) => string): readonly DatedVisit[] {
  const first = new Map<string, DatedVisit>();
  for (const one of visits) if (!first.has(keyOf(one))) first.set(keyOf(one), one);
  return [...first.values()].sort(byFirstDay);
}

/** Dated visits, to one council or to all, as the queries want them. */
interface Calendar {
  /** The first told of each stretch of days. */
  readonly first: readonly DatedVisit[];
  /** The last told of each first day, where the year is known. */
  readonly last: readonly DatedVisit[];
}

const calendarOf = (visits: readonly DatedVisit[]): Calendar => ({
  first: firstOfEach(visits, ({ from, to }) => `${from}/${to}`),
  last: firstOfEach(visits.filter(({ visit }) => !visit.from.startsWith('--')).reverse(), ({ from }) => from),
});

const NOTHING: Calendar = { first: [], last: [] };

/** What a query gave, found once for each key. */
function remember<T>(known: Map<string, T>, key: string, find: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find();
  known.set(key, found);
  return found;
}

/** The graded visits of a document, sorted so that those to a council at some time are found without looking at all. */
export class VisitIndex {
  /** In text order. */
  readonly #graded: readonly Visit[];
  readonly #toAll: Calendar;
  readonly #to: ReadonlyMap<CouncilId | null, Calendar>;
  readonly #latest = new Map<string, Visit | null>();
  readonly #previous = new Map<string, Visit | null>();
  readonly #monthBefore = new Map<string, Visit | null>();
  readonly #within = new Map<string, Visit | null>();

  /** `visits` are the document's, in text order. */
  constructor(visits: readonly Visit[]) {
    this.#graded = visits.filter((visit) => isGradedKind(visit.kind));
    const exact = this.#graded
      .filter(isExact)
      .map((visit, order): DatedVisit => ({ visit, order, from: padded(visit.from), to: padded(visit.to) }));
    this.#toAll = calendarOf(exact);
    const groups = groupBy(exact, ({ visit }) => visit.council);
    this.#to = new Map(Array.from(groups, ([council, group]) => [council, calendarOf(group)]));
  }

  /** The first visit told that is dated to the day and lies within the given time, to the council (or none named), or null. */
  within(council: CouncilId | null, from: string, to: string): Visit | null {
    return remember(this.#within, `${council}/${from}/${to}`, () => {
      const calendars = council === null ? [this.#toAll] : [this.#calendarOf(council), this.#calendarOf(null)];
      let best: DatedVisit | null = null;
      for (const { first } of calendars) {
        for (let i = firstSince(first, padded(from)); i < first.length; i++) {
          const one = first[i];
          if (one === undefined || one.from > padded(to)) break;
          if (one.to <= padded(to) && (best === null || one.order < best.order)) best = one;
        }
      }
      return best?.visit ?? null;
    });
  }

  #calendarOf(council: CouncilId | null): Calendar {
    return this.#to.get(council) ?? NOTHING;
  }

  /** The last visit to the council, dated to the day, in the months before the day on which its report came out, or null. */
  before(council: CouncilId | null, published: string, longestWait = LONGEST_WAIT_DAYS): Visit | null {
    const { last } = council === null ? this.#toAll : this.#calendarOf(council);
    const visit = last[firstSince(last, published) - 1]?.visit;
    return visit !== undefined && daysBetween(visit.from, published) < longestWait ? visit : null;
  }

  /** The last visit to the council that is dated to a month only, in the months before the day on which its report came out, or null. */
  monthBefore(council: CouncilId | null, published: string): Visit | null {
    return remember(this.#monthBefore, `${council}/${published}`, () => {
      const possible = this.#graded.filter(
        (visit) =>
          visit.council === council &&
          visit.date.precision !== 'year' &&
          !isExact(visit) &&
          visit.to < published &&
          daysBetween(visit.from, published) < LONGEST_WAIT_DAYS,
      );
      return possible.sort(byStart).at(-1) ?? null;
    });
  }

  /** The visit that the text is about as far as its dates tell: the latest, those dated to the day first. */
  latest(council: CouncilId | null, published: string | null): Visit | null {
    return remember(this.#latest, `${council}/${published}`, () => {
      const possible = this.#graded.filter(
        (visit) =>
          (council === null || visit.council === null || visit.council === council) &&
          (published === null || visit.from.startsWith('--') || visit.from <= published),
      );
      const exact = possible.filter((visit) => isExact(visit) || visit.council === null);
      const recent = possible.filter(
        (visit) =>
          published !== null &&
          daysBetween(visit.date.precision === 'year' ? visit.to : visit.from, published) < LONGEST_WAIT_DAYS,
      );
      const told = published === null ? possible : recent;
      return exact.sort(byStart).at(-1) ?? told.sort(byStart).at(-1) ?? null;
    });
  }

  /** The visit to the council that the text told of last before an offset; null where that was to another. */
  toldBefore(council: CouncilId | null, offset: number): Visit | null {
    const last = this.#graded[firstFrom(this.#graded, offset) - 1];
    return last !== undefined && (last.council === council || last.council === null) ? last : null;
  }

  /** The visit before the one that the text is about. */
  previous(council: CouncilId | null, published: string | null): Visit | null {
    return remember(this.#previous, `${council}/${published}`, () => {
      // Where the text dates none of late, the last that it dates is the one before.
      const latest = this.latest(council, published)?.from ?? published;
      if (latest === null) return null;
      const earlier = this.#graded.filter(
        (visit) => visit.council === council && daysBetween(visit.to, latest) > LONGEST_WAIT_DAYS / 2,
      );
      return earlier.sort(byStart).at(-1) ?? null;
    });
  }
}

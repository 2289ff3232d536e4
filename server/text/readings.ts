import type { Passage } from './passage.ts';

/** What a function gave for each member of a list (see `per-block.ts`). */
export interface Fact {
  readonly members: readonly unknown[];
  readonly beside: readonly unknown[];
  readonly values: readonly unknown[];
  /** Whether what it gave for one member may follow from others, so that a change of one may change the values of all. */
  readonly isJoint: boolean;
  /** The same function of another list. */
  readonly again: (members: readonly unknown[], beside: readonly unknown[]) => readonly unknown[];
}

/** What a piece of work has read of a document. */
export interface Readings {
  /** The passages whose words it saw. */
  readonly words: Set<Passage>;
  /** The passages of the blocks whose kind it saw. */
  readonly kinds: Set<Passage>;
  /** What it asked of every block alike. */
  readonly facts: Fact[];
}

/** The readings of the work that is going on; null where nobody wants to know. */
let open: Readings | null = null;
/** The words noted last: most are read several times over. */
let latest: Passage | null = null;

export const noReadings = (): Readings => ({ words: new Set(), kinds: new Set(), facts: [] });

/** Notes that the words of a passage are being read. */
export function noteWords(passage: Passage): void {
  if (passage === latest || open === null) return;
  latest = passage;
  open.words.add(passage);
}

/** Notes that it is asked of what kind the block with a passage is. */
export function noteKind(passage: Passage): void {
  open?.kinds.add(passage);
}

/** Notes what was asked of every member of a list. */
export function noteFact(fact: Fact): void {
  if (open === null || open.facts.some(({ values }) => values === fact.values)) return;
  open.facts.push(fact);
}

/** Does a piece of work, whose readings are noted, or are nobody's business (null). */
export function reading<T>(readings: Readings | null, work: () => T): T {
  const before = open;
  open = readings;
  latest = null;
  try {
    return work();
  } finally {
    open = before;
    latest = null;
  }
}

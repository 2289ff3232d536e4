import type { Block } from './block.ts';
import { type Mover, moverOf } from './moved.ts';
import { descentOf } from './per-block.ts';
import { type Fact, noReadings, type Readings, reading } from './readings.ts';
import { isSameValue } from './same-value.ts';

/** What a step gave for a version, what it was given, and what it read of the document to find that. */
interface Kept<G, T> {
  readonly given: G;
  readonly value: T;
  readonly readings: Readings;
}

/** By list of the version before: the same list of this one. */
type Lists = Map<readonly unknown[], readonly unknown[]>;

type List = readonly unknown[];

const descends = (now: unknown, then: unknown): boolean =>
  Array.isArray(now) && (now === then || (Array.isArray(then) && descentOf(now)?.before === then));

/** The lists that run side by side with the blocks, by those of the version before. */
function listsOf(blocks: List, given: List, givenThen: List, { change }: Mover): Lists {
  const lists: Lists = new Map([[change.before, blocks]]);
  given.forEach((now, index) => {
    const then = givenThen[index];
    // Only lists descend from lists.
    if (descends(now, then)) lists.set(then as List, now as List);
  });
  return lists;
}

/** What a step is given that counts only by what is read of it, and that is noted, or given by itself as well. */
export class Aside<T> {
  readonly value: T;

  constructor(value: T) {
    this.value = value;
  }
}

/** What is given is the same, if moved; lists beside the blocks, too, count by what is read of them. */
const isSameGiven = (now: unknown, then: unknown, mover: Mover): boolean =>
  mover.isMoved(now, then) || descends(now, then) || (now instanceof Aside && then instanceof Aside);

/** What was asked of every block, asked again; null where the answer for one that changed is another. */
function factsAgain(facts: readonly Fact[], lists: Lists, { change }: Mover): Fact[] | null {
  const now: Fact[] = [];
  for (const fact of facts) {
    const members = lists.get(fact.members);
    const beside = fact.beside.length === 0 ? fact.beside : lists.get(fact.beside);
    if (members === undefined || beside === undefined) return null;
    const values = fact.again(members, beside);
    if (values !== fact.values) {
      const [first, end] = fact.isJoint ? [0, values.length] : [change.first, change.end];
      for (let index = first; index < end; index++) if (!isSameValue(values[index], fact.values[index])) return null;
    }
    lists.set(fact.values, values);
    now.push({ ...fact, members, beside, values });
  }
  return now;
}

/** Whether of the blocks that changed no words were read, and no kind that is another now. */
function leavesBlocks(blocks: readonly Block[], { words, kinds }: Readings, { change }: Mover): boolean {
  const { before, first, end } = change;
  for (let index = first; index < end; index++) {
    const then = before[index];
    if (then === undefined || words.has(then.passage)) return false;
    if (blocks[index]?.kind !== then.kind && kinds.has(then.passage)) return false;
  }
  return true;
}

/** The readings of a step, made in this version, where it would read the same as in the version before; else null. */
function readAgain<G extends List, T>(
  blocks: readonly Block[],
  given: G,
  kept: Kept<G, T>,
  mover: Mover,
): Readings | null {
  if (!leavesBlocks(blocks, kept.readings, mover)) return null;
  if (!given.every((now, index) => isSameGiven(now, kept.given[index], mover))) return null;
  const facts = factsAgain(kept.readings.facts, listsOf(blocks, given, kept.given, mover), mover);
  return facts === null ? null : { ...kept.readings, facts };
}

/**
 * A step of the interpretation that is left out where it would find what it found in the version before. While it runs it is noted
 * what it reads: kind and words of which blocks (through `Block` and `BlockText`), what it asks of all blocks alike
 * (`per-block.ts`), and what it is given by the steps before it. Where an edit leaves all of that the same, the step’s value is the
 * one found before, carried by `move` to where it stands now. Where the step has to run and finds the same all the same, it gives
 * that value, too, so that the steps behind it can be left out.
 *
 * For this to hold a step depends on nothing else: of lists beside the blocks it reads nothing but by functions of each member, and
 * it measures no distance between places in different blocks, since that grows with what is written between them. `move` carries
 * all offsets by the mover and is pure.
 */
export function resumed<G extends List, T extends object>(
  find: (blocks: readonly Block[], ...given: G) => T,
  move: (value: T, mover: Mover) => T,
): (blocks: readonly Block[], ...given: G) => T {
  const known = new WeakMap<readonly Block[], Kept<G, T>>();
  return (blocks, ...given) => {
    const mover = moverOf(blocks);
    const kept = mover === null ? undefined : known.get(mover.change.before);
    const before =
      mover === null || kept === undefined ? null : mover.moved(kept.value, (value) => mover.once(value, move));
    const same = mover === null || kept === undefined || before === null ? null : readAgain(blocks, given, kept, mover);
    if (before !== null && same !== null) {
      known.set(blocks, { given, value: before, readings: same });
      return before;
    }
    const readings = noReadings();
    const found = reading(readings, () => find(blocks, ...given));
    const value = before !== null && isSameValue(found, before) ? before : found;
    known.set(blocks, { given, value, readings });
    return value;
  };
}

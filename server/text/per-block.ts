import type { Block, BlockKind } from './block.ts';
import { type Fact, noteFact, reading } from './readings.ts';
import { isSameValue } from './same-value.ts';

/** How the members of a list come from those of a list before it: so many at both ends are the same, if moved. */
export interface Descent {
  readonly before: readonly unknown[];
  readonly head: number;
  readonly tail: number;
}

const DESCENTS = new WeakMap<readonly unknown[], Descent>();

/** How a list comes from the one before it, where that is known. */
export const descentOf = (now: readonly unknown[]): Descent | undefined => DESCENTS.get(now);

/** What a function gave for a list or for an earlier one, of which so many members at both ends are still the same. */
interface Origin {
  readonly values: readonly unknown[];
  readonly head: number;
  readonly tail: number;
}

/** By list, and by what remembers a function's values: where those of the list can be taken from. */
const ORIGINS = new WeakMap<readonly unknown[], Map<object, Origin>>();

/** Notes that a list has the same members as one before it, `head` at its start and `tail` at its end. */
export function noteDescent(now: readonly unknown[], before: readonly unknown[], head: number, tail: number): void {
  if (now === before) return;
  DESCENTS.set(now, { before, head, tail });
  // A version holds on to the one before it and to no other.
  DESCENTS.delete(before);
  const origins = originsOf(now);
  for (const [asker, origin] of ORIGINS.get(before) ?? [])
    origins.set(asker, { values: origin.values, head: Math.min(head, origin.head), tail: Math.min(tail, origin.tail) });
}

function originsOf(members: readonly unknown[]): Map<object, Origin> {
  const known = ORIGINS.get(members);
  if (known !== undefined) return known;
  const fresh = new Map<object, Origin>();
  ORIGINS.set(members, fresh);
  return fresh;
}

/** The values of a version's members, those of both ends from an earlier version; the same list where all are the same. */
function renew<M, T>(
  before: readonly T[],
  members: readonly M[],
  { head, tail }: Origin,
  find: (member: M, index: number) => T,
): readonly T[] {
  const fresh = members.slice(head, members.length - tail).map((member, order) => find(member, head + order));
  const rest = before.length - tail;
  if (fresh.length === rest - head && fresh.every((value, order) => isSameValue(value, before[head + order])))
    return before;
  return before.slice(0, head).concat(fresh, before.slice(rest));
}

type ValuesOf<M, B, T> = (members: readonly M[], beside: readonly B[]) => readonly T[];

/** The same function, of which it is noted what it was asked and gave (see `Fact`). */
function noted<M, B, T>(valuesOf: ValuesOf<M, B, T>, isJoint: boolean): ValuesOf<M, B, T> {
  // Asked again of lists that come from those it was asked of.
  const again = valuesOf as Fact['again'];
  return (members, beside) => {
    const values = valuesOf(members, beside);
    noteFact({ members, beside, values, isJoint, again });
    return values;
  };
}

/**
 * For each member of a list what can be found out about it by itself. It is found for the members that an edit touched, and taken
 * over from an earlier version for all others.
 */
export function perMember<M, T>(find: (member: M) => T): (members: readonly M[]) => readonly T[] {
  const perOne = perPair((member: M) => find(member));
  return (members) => perOne(members, []);
}

/** The same for the members of two lists side by side: what stands beside a member must be the same as long as the member is. */
export function perPair<M, B, T>(find: (member: M, beside: B | undefined) => T): ValuesOf<M, B, T> {
  const known = new WeakMap<readonly unknown[], readonly T[]>();
  const valuesOf = (members: readonly M[], beside: readonly B[]): readonly T[] => {
    const own = known.get(members);
    if (own !== undefined) return own;
    const origins = originsOf(members);
    const origin = origins.get(known);
    // Only this function notes values under its own memory.
    const before = origin?.values as readonly T[] | undefined;
    const findAt = (member: M, index: number): T => find(member, beside[index]);
    const values = reading(null, () =>
      origin === undefined || before === undefined ? members.map(findAt) : renew(before, members, origin, findAt),
    );
    known.set(members, values);
    origins.set(known, { values, head: members.length, tail: members.length });
    if (origin !== undefined && before !== undefined) noteDescent(values, before, origin.head, origin.tail);
    return values;
  };
  return noted(valuesOf, false);
}

/**
 * For each member of a list what follows from it and from others: found anew for each version. Whoever asks for it depends on what it
 * gives, and not on what was read for it.
 */
export function perList<M, B, T>(find: ValuesOf<M, B, T>): ValuesOf<M, B, T> {
  const known = new WeakMap<readonly M[], { readonly beside: readonly B[]; readonly values: readonly T[] }>();
  const valuesOf = (members: readonly M[], beside: readonly B[]): readonly T[] => {
    const own = known.get(members);
    if (own?.beside === beside) return own.values;
    const values = reading(null, () => find(members, beside));
    known.set(members, { beside, values });
    return values;
  };
  return noted(valuesOf, true);
}

/** What kind a block is to those to whom an item of a list is a paragraph like others. */
export type MainKind = Exclude<BlockKind, 'item'>;

/** The main kind of each block. */
export const mainKindsOf = perMember(
  ({ kind }: Pick<Block, 'kind'>): MainKind => (kind === 'item' ? 'paragraph' : kind),
);

/** Whether each block is a heading. */
export const areHeadings = perMember(({ kind }: Pick<Block, 'kind'>): boolean => kind === 'heading');

/** The same for blocks, of which only the kind and the words count, since an edit moves them. */
export const perBlock = <T>(
  find: (block: Pick<Block, 'kind' | 'passage'>) => T,
): ((blocks: readonly Block[]) => readonly T[]) => perMember(find);

/** The indices of those for which something holds. */
export function indicesOf(flags: readonly boolean[]): readonly number[] {
  const indices: number[] = [];
  for (let index = flags.indexOf(true); index >= 0; index = flags.indexOf(true, index + 1)) indices.push(index);
  return indices;
}

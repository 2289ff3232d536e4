import type { Block, BlockKind } from './block.ts';

/** How the blocks of a version come from those of the version before: so many at both ends are the same, if moved. */
interface Descent {
  readonly before: readonly unknown[];
  readonly head: number;
  readonly tail: number;
}

const DESCENTS = new WeakMap<readonly unknown[], Descent>();

/** Notes that a list has the same members as one before it, `head` at its start and `tail` at its end. */
export function noteDescent(now: readonly unknown[], before: readonly unknown[], head: number, tail: number): void {
  if (now === before) return;
  DESCENTS.set(now, { before, head, tail });
  // A version holds on to the one before it and to no other.
  DESCENTS.delete(before);
}

/** The values of a version's members, from those of the version before. */
function renew<M, T>(
  before: readonly T[],
  members: readonly M[],
  { head, tail }: Descent,
  find: (member: M) => T,
): readonly T[] {
  const values = before.slice(0, head);
  for (const member of members.slice(head, members.length - tail)) values.push(find(member));
  for (let i = before.length - tail; i < before.length; i++) values.push(before[i] as T);
  return values;
}

/**
 * For each member of a list what can be found out about it by itself. It is found for the members that an edit touched, and taken
 * over from the version before for all others.
 */
export function perMember<M, T>(find: (member: M) => T): (members: readonly M[]) => readonly T[] {
  const known = new WeakMap<readonly unknown[], readonly T[]>();
  return (members) => {
    const own = known.get(members);
    if (own !== undefined) return own;
    const descent = DESCENTS.get(members);
    const before = descent === undefined ? undefined : known.get(descent.before);
    const values =
      descent === undefined || before === undefined ? members.map(find) : renew(before, members, descent, find);
    known.set(members, values);
    if (before !== undefined && descent !== undefined) noteDescent(values, before, descent.head, descent.tail);
    return values;
  };
}

/** The kind of each block. */
export const kindsOf = perMember(({ kind }: Pick<Block, 'kind'>): BlockKind => kind);

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

/** A kind of thing that can be found out about an object: what `newKind` gave. */
export type NoteKind = number;

let kinds = 0;

/** A kind of its own for each function that keeps what it finds. */
export const newKind = (): NoteKind => kinds++;

/**
 * What has been found out about an object, so that nobody need find it out again. It follows from the object and is no part of its
 * value: with notes or without, the same comes out.
 */
export class Notes {
  readonly #values: unknown[] = [];

  get(kind: NoteKind): unknown {
    return this.#values[kind];
  }

  set(kind: NoteKind, value: unknown): void {
    this.#values[kind] = value;
  }
}

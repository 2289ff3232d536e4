import { Notes, newKind } from './notes.ts';
import { once } from './once.ts';
import type { Passage } from './passage.ts';

/** What a function gave last, and what it was given. */
interface Last<G, T> {
  readonly given: G;
  readonly value: T;
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}

/** Whether two records of the same kind hold the same values. */
export function haveSameFields<R extends object>(one: R, other: R): boolean {
  for (const field in one) if (one[field] !== other[field]) return false;
  return true;
}

/** Notes on passages that were made elsewhere and have none of their own. */
const notesBeside = once((_: Passage) => new Notes());

const notesOf = (passage: Passage): Notes => passage.notes ?? notesBeside(passage);

/**
 * A function of a passage's words whose value is found once as long as the passage stays in the text: an edit elsewhere only moves
 * the passage's block. The value is never undefined.
 */
export function perPassage<T>(find: (text: string) => T): (passage: Passage) => T {
  const kind = newKind();
  return (passage) => {
    const notes = notesOf(passage);
    // Only this function writes under this kind.
    const known = notes.get(kind) as T | undefined;
    if (known !== undefined) return known;
    const value = find(passage.text);
    notes.set(kind, value);
    return value;
  };
}

/**
 * A function whose last value is remembered for each place of a passage, and holds as long as it is given the same there. The
 * passage and the place only tell where to look: the value depends on what is given and on nothing else. `same` compares what is
 * given now and was given last; by identity where nothing else is said. What is given is held on to: no part of a document's text,
 * which would keep all of it.
 */
export function perPlace<G extends readonly unknown[], T>(
  find: (...given: G) => T,
  same: (now: G, last: G) => boolean = isSame,
): (passage: Passage, place: number, ...given: G) => T {
  const kind = newKind();
  return (passage, place, ...given) => {
    const notes = notesOf(passage);
    // Only this function writes under this kind.
    let places = notes.get(kind) as Map<number, Last<G, T>> | undefined;
    if (places === undefined) {
      places = new Map();
      notes.set(kind, places);
    }
    const last = places.get(place);
    if (last !== undefined && same(given, last.given)) return last.value;
    const value = find(...given);
    places.set(place, { given, value });
    return value;
  };
}

import type { EventKind } from '../knowledge/ids.ts';
import type { Found } from './recognition.ts';
import { scanWords } from './vocabulary.ts';

/** A phrase that names an inspection or visit. */
export interface FoundEvent extends Found {
  readonly kind: EventKind;
}

/** `SEND inspection framework`, `full inspection report` still name the event; an Act's or a handbook's title does not. */
const PART_OF_TITLE = /^ (?:framework|handbook|methodology)\b/i;

/** Finds the phrases of a passage that name an inspection or visit: `focused visit`, `JTAI`. Bare `inspection` is none. */
export function findEvents(text: string, phrases = scanWords(text).events): readonly FoundEvent[] {
  if (phrases.length === 0) return [];
  return phrases
    .filter(({ end }) => !PART_OF_TITLE.test(text.slice(end, end + 14)))
    .map(({ start, end, value }) => ({ start, end, kind: value }));
}

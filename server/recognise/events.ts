import { EVENT_FORMS } from '../knowledge/event-terms.ts';
import type { EventKind } from '../knowledge/ids.ts';
import { compileLexicon, scan } from '../lexicon/lexicon.ts';
import type { Found } from './recognition.ts';

/** A phrase that names an inspection or visit. */
export interface FoundEvent extends Found {
  readonly kind: EventKind;
}

const PHRASES = compileLexicon(EVENT_FORMS.map(({ form, kind, exactCase }) => ({ form, value: kind, exactCase })));

/** `SEND inspection framework`, `full inspection report` still name the event; an Act's or a handbook's title does not. */
const PART_OF_TITLE = /^ (?:framework|handbook|methodology)\b/i;

/** Finds the phrases of a passage that name an inspection or visit: `focused visit`, `JTAI`. Bare `inspection` is none. */
export function findEvents(text: string): readonly FoundEvent[] {
  return scan(PHRASES, text)
    .filter(({ end }) => !PART_OF_TITLE.test(text.slice(end, end + 14)))
    .map(({ start, end, value }) => ({ start, end, kind: value }));
}

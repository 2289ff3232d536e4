import type { QuotedBlock } from './block.ts';
import type { QuotedDocument } from './document.ts';
import { labelSpan } from './label-span.ts';
import { readSpeakerAfter, readTopic, type SpeakerPhrase } from './phrases.ts';

/** How many blocks make up a document's head. */
const BLOCKS_OF_HEAD = 3;

/** A union, association or the like that a document's head names as its publisher, or null. */
export function publisherOf(document: QuotedDocument): SpeakerPhrase | null {
  let view = document.after(-1);
  for (let n = 0; n < BLOCKS_OF_HEAD && view !== null; n++) {
    const topic = view.block.kind === 'heading' ? readTopic(view, { start: 0, end: view.text.length }) : null;
    if (topic !== null && topic.kind === 'body' && topic.side === 'other' && topic.weight >= 3) return topic;
    view = document.after(view.index);
  }
  return null;
}

/** How many blocks above one its section's heading is looked for. */
const BLOCKS_UNDER_HEADING = 40;

/** Whom the heading over a block names (`A word from the director`), or null. */
export function sectionTopic(document: QuotedDocument, block: number): SpeakerPhrase | null {
  let view = document.before(block);
  for (let n = 0; n < BLOCKS_UNDER_HEADING && view !== null; n++) {
    if (view.block.kind === 'heading' && view.quoted.length === 0) {
      const topic = readTopic(view, { start: 0, end: view.text.length });
      const isReport = topic?.kind === 'pronoun' && topic.head === 'they' && view.reporting.length > 0;
      return topic === null || topic.kind === 'name' || (topic.kind === 'pronoun' && !isReport) ? null : topic;
    }
    view = document.before(view.index);
  }
  return null;
}

/** The speaker whose label a block begins with (`CLLR HALE: …`), or null. */
export function labelPhrase(view: QuotedBlock): SpeakerPhrase | null {
  const label = labelSpan(view);
  return label === null ? null : readSpeakerAfter(view, label.start, label.end);
}

import type { Attribution } from './attribution.ts';
import { LONGEST_SENTENCE, type QuotedBlock, sentencesBefore } from './block.ts';
import { attributeTo } from './clause.ts';
import type { QuotedDocument } from './document.ts';
import { readSpeakerAfter } from './phrases.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** How many sentences before an answer the question is looked for. */
const SENTENCES_BACK = 3;

/** Somebody is asked or written to, who is named behind (`we put it to the council that`, `she wrote to the leader`). */
const ASKS =
  /(?<!\p{L})(?:(?:wrote|written|writes|complained|complains|appealed|put\s(?:it|this|that|these|them|those|the\s\p{L}+)|raised\s(?:it|this|that|them|these)\s?|spoken|spoke)\s(?:to|with)|ask|asks|asked|pressed|challenged|told|tells|assured|warned|lobbied|emailed|e-mailed)\s(?=\p{L})/gu;

/** Whom the words of a span ask, the last one first. */
export function askedIn(view: QuotedBlock, start: number, end: number): SpeakerPhrase | null {
  const from = Math.max(start, end - LONGEST_SENTENCE);
  for (const one of [...view.told.slice(from, end).matchAll(ASKS)].toReversed()) {
    const phrase = readSpeakerAfter(view, from + one.index + one[0].length, end);
    if (phrase !== null && phrase.kind !== 'pronoun' && phrase.kind !== 'name') return phrase;
  }
  return null;
}

/**
 * Who answers at an offset where nobody is named (`The answer was that “…”`, `we were told that “…”`): whoever was asked in
 * the sentence or shortly before; where nobody is, the authority, of which texts on inspections ask.
 */
export function attributeToAsked(document: QuotedDocument, view: QuotedBlock, offset: number): Attribution {
  for (const { start, end } of sentencesBefore(view, offset, SENTENCES_BACK)) {
    const asked = askedIn(view, start, Math.min(end, offset));
    const found = attributeTo(document, asked, 'before');
    if (found !== null) return found;
  }
  return { speaker: 'authority', phrase: null, rule: 'before', words: null };
}

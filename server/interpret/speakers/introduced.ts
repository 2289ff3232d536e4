import { sentenceBeforeAlone } from './announced.ts';
import type { Attribution } from './attribution.ts';
import { attributeTo, type Surroundings } from './clause.ts';
import type { QuotedDocument } from './document.ts';
import { readTopic } from './phrases.ts';
import { namePhrase, type SpeakerPhrase } from './speaker-phrase.ts';

/** `Tia, 19, who was in care from the age of six, was interviewed twice.`: somebody is brought on, with their age, to say something. */
const BRINGS_ON = /^\P{L}*(\p{Lu}[\p{L}'\u2019-]+(?:\s\p{Lu}[\p{L}'\u2019-]+){0,2}),\s(?:aged\s)?(\d{1,2}),/u;
/** Care leavers are helped until that age (Children and Social Work Act 2017, section 3). */
const OLDEST_CARE_LEAVER = 25;

/** A quotation that stands alone behind a sentence which brings somebody on: theirs, and a young person's is nobody's in office. */
export function readBroughtOn(document: QuotedDocument, around: Surroundings): Attribution | null {
  const { first } = around;
  const previous = sentenceBeforeAlone(document, around);
  if (previous === null) return null;
  const [opening, name, age] = BRINGS_ON.exec(first.told.slice(previous.start, previous.end)) ?? [];
  if (opening === undefined || name === undefined) return null;
  const start = previous.start + opening.indexOf(name);
  const topic = readTopic(first, previous) ?? namePhrase(first, start, name, true);
  // A given name alone tells of nobody elsewhere; here it is enough.
  const speaker: SpeakerPhrase =
    Number(age) <= OLDEST_CARE_LEAVER
      ? { ...topic, kind: 'person', side: 'other' }
      : { ...topic, weight: topic.weight || 1 };
  return attributeTo(document, speaker, 'paragraph');
}

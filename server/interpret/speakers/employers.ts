import type { SpeakerSide } from '../../knowledge/speakers.ts';
import { sentencesBefore } from './block.ts';
import type { QuotedDocument } from './document.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/**
 * `A local charity agrees. “It is better,” said manager Jo Hale.`: whose somebody is whose role many bodies have, where the sentence
 * before is about one of them.
 */

/** Bodies that are no authority, by what they are. */
const ORGANISATION =
  /(?<!\p{L})(?:charity|agency|association|federation|foundation|society|hospice|network|organisation|company|provider|co-operative|nursery|hostel|refuge)(?!\p{L})/iu;
/** The quotation's own sentence, and the one before it. */
const SENTENCES = 2;

/** The side of the body that the sentence before a named person's is about, where it is an organisation of its own; else null. */
export function employerBefore(document: QuotedDocument, phrase: SpeakerPhrase): SpeakerSide | null {
  const view = document.view(phrase.block);
  if (view === null || phrase.kind !== 'person' || !phrase.isNamed || phrase.weight > 1) return null;
  const [, before] = sentencesBefore(view, phrase.start, SENTENCES);
  if (before === undefined) return null;
  const topic = document.topic(view, before);
  if (topic?.side !== 'other' || topic.kind !== 'body') return null;
  return ORGANISATION.test(document.wordsOf(topic)) ? topic.side : null;
}

import type { Attribution } from './attribution.ts';
import { within } from './block.ts';
import { attributeTo, type Surroundings } from './clause.ts';
import type { QuotedDocument } from './document.ts';
import { readTopic } from './phrases.ts';

/** What somebody says of their own attitude, in words that were said with `we` or `I`: `“not recognise that figure”`, `“utterly reject it”`. */
const ATTITUDE =
  /^.(?:(?:do|does|did|would|could|will)\s)?(?:not\s)?(?:(?:fully|unreservedly|wholly|utterly|totally|completely|strongly|warmly|deeply|sincerely|entirely)\s)?(?:recognis|accept|welcom|regret|apologis|reject|deplor|disput|refut|appreciat|look(?:s|ed|ing)?\sforward|hesitat|remain(?:s|ed)?\s(?:committed|determined|confident)|stands?\sby|take[sn]?\s[\p{Ll}\s]{1,24}\sseriously)/u;
/** Nothing but a helping verb between whoever feels so and the words. */
const HELPS = /^(?:\s(?:do|does|did|has|have|had|will|would|could|can|is|was|are|were|simply|just|also))*\s[*_]*$/u;
/** Where the clause begins whose subject has the attitude. */
const CLAUSE =
  /(?:[;:\u0001]|,\s(?:and|but|while|though|although|whereas)|(?<=\s)(?:and|but|while|though|although))\s/gu;

/** Whoever the quoted words' own clause says to accept, regret or reject something. */
export function readAttitude(
  document: QuotedDocument,
  { first, passage, before, lead }: Surroundings,
): Attribution | null {
  if (!ATTITUDE.test(first.text.slice(passage.start, passage.start + 60))) return null;
  let start = before.start;
  for (const found of lead.matchAll(CLAUSE)) start = before.start + found.index + found[0].length;
  const topic = readTopic(first, { start, end: before.end });
  if (topic === null || topic.kind === 'event' || !HELPS.test(first.told.slice(topic.end, before.end))) return null;
  if (within(first.reporting, { start: topic.end, end: before.end }).length > 0) return null;
  return attributeTo(document, topic, 'before');
}

import type { Attribution } from './attribution.ts';
import { within } from './block.ts';
import { attributeTo, isMereTerm, type Surroundings, speaksOfSelf } from './clause.ts';
import type { QuotedDocument } from './document.ts';
import { readTopic } from './phrases.ts';

/** How many blocks before a quotation are looked through for the inspectors whose words it may be. */
const BLOCKS_BACK = 12;

/** The writer's own words about something, which quote no report. */
const OWN_VOICE = /(?<!\p{L})(?:I|me|my|we|us|our)(?!\p{L})/u;
/** What follows a subject that is only described: `Managers are “warm”`, `Adoption work is called “careful”`. */
const IS_DESCRIBED =
  /^[^.;:\u0001]{0,80}?\s(?:is|are|was|were|has been|have been|had been|being|be|remains?|remained|seems?|seemed|shows?|showed)(?!\p{L})/u;

/** Whether the inspectors or what they wrote are named in the quotation's block or shortly before. */
function tellsOfInspectors(document: QuotedDocument, { first }: Surroundings): boolean {
  let view: typeof first | null = first;
  for (let n = 0; n < BLOCKS_BACK && view !== null; n++) {
    if (view.speakers.some(({ row }) => row.side === 'inspectorate')) return true;
    view = document.before(view.index);
  }
  return false;
}

/** Who acts in the quotation's sentence, or the document that it describes: `The MP will not rest “until it is mended”`. */
export function readActor(document: QuotedDocument, around: Surroundings): Attribution | null {
  const { first, before } = around;
  if (document.isOfficial || isMereTerm(around)) return null;
  const topic = readTopic(first, before);
  if (topic === null) return null;
  const isDescribed = IS_DESCRIBED.test(first.told.slice(topic.end, before.end));
  const speaks = isDescribed ? topic.kind === 'document' && topic.weight > 1 : topic.kind === 'person' && topic.isNamed;
  return speaks ? attributeTo(document, topic, 'before') : null;
}

/** Words that nothing tells a speaker of: the inspectors', where the text retells what they found. A term stays nobody's. */
export function readRetold(document: QuotedDocument, around: Surroundings): Attribution | null {
  const { first, before } = around;
  if (document.isOfficial || isMereTerm(around) || speaksOfSelf(around)) return null;
  if (OWN_VOICE.test(first.told.slice(before.start, before.end))) return null;
  if (!tellsOfInspectors(document, around)) return null;
  const words = within(first.speakers, before).find(({ row }) => row.side === 'inspectorate');
  return { speaker: 'inspectorate', phrase: null, rule: 'retold', words: document.span(first.index, words ?? before) };
}

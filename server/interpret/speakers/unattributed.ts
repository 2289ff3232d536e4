import { WEIGHT_OF_FAMILY } from '../../knowledge/speakers.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution } from './attribution.ts';
import { type QuotedBlock, within } from './block.ts';
import { attributeTo, isMereTerm, type Surroundings, speaksOfSelf } from './clause.ts';
import type { QuotedDocument } from './document.ts';
import { readTopic } from './phrases.ts';
import { readRole } from './roles.ts';

/** How many blocks before a quotation are looked through for the inspectors whose words it may be. */
const BLOCKS_BACK = 12;

/** The writer's own words about something, which quote no report. */
const OWN_VOICE = /(?<!\p{L})(?:I|me|my|we|us|our)(?!\p{L})/u;
/** What follows a subject that is only described: `Managers are “warm”`, `Adoption work is called “careful”`. */
const IS_DESCRIBED =
  /^[^.;:\u0001]{0,80}?\s(?:(?:is|are|was|were)(?!\s\p{Ll}+ing\s)|has been|have been|had been|be|remains?|remained|seems?|seemed|shows?|showed)(?!\p{L})/u;

/** Whether the inspectors or what they wrote are named in the quotation's block or shortly before. */
function tellsOfInspectors(document: QuotedDocument, { first }: Surroundings): boolean {
  let view: typeof first | null = first;
  for (let n = 0; n < BLOCKS_BACK && view !== null; n++) {
    if (view.speakers.some(({ row }) => row.side === 'inspectorate')) return true;
    view = document.before(view.index);
  }
  return false;
}

/** Openings of the last clause of a sentence, behind which its own subject stands. */
const LAST_CLAUSE = /,\s(?:in which|during which|where|while|although|though|whereas|but|and|so)\s(?=[^,;:\u0001]*$)/u;
/** `intelligence which “…”`: the quoted words tell of what stands before `which`. */
const IN_RELATIVE = /(?<!\p{L})(?:which|that|who)\s[*_]*$/u;
/** What somebody is told to do, which others have said. */
const IS_ORDERED = /\s(?:must|should|needs?|needed|ought|had to|has to|have to|is to|was to)\s/;

/** `she offered “relieved”`. */
const OFFERS =
  /^\s(?:only\s|just\s|then\s)?(?:offered|offers|managed|tried|ventured|went|goes|chose|chooses|gave|gives|got out|settled (?:for|on)|opted for|went for)\s*[*_]*$/u;

function actorIn(document: QuotedDocument, view: QuotedBlock, clause: Span): Attribution | null {
  const topic = readTopic(view, clause);
  if (topic === null || topic.kind === 'event') return null;
  if (topic.kind === 'pronoun')
    return /^s?he$/.test(topic.head) && OFFERS.test(view.told.slice(topic.end, clause.end))
      ? attributeTo(document, topic, 'before')
      : null;
  if (topic.side === 'authority' && topic.kind !== 'person') return null;
  if (topic.kind === 'people' && topic.weight === WEIGHT_OF_FAMILY) return null;
  const behind = view.told.slice(topic.end, clause.end);
  if (IS_ORDERED.test(behind)) return null;
  if (IS_DESCRIBED.test(behind))
    return topic.kind === 'document' && topic.weight > 1 ? attributeTo(document, topic, 'before') : null;
  const acts =
    /\p{Ll}/u.test(behind) && (topic.kind === 'name' ? topic.head.includes(' ') : topic.weight > 0 || topic.isNamed);
  return acts ? attributeTo(document, topic, 'before') : null;
}

/**
 * Who acts in the quotation's sentence, or the document that it describes: `The MP will not rest “until it is mended”`,
 * `an inspection in which inspectors “lost count”`.
 */
export function readActor(document: QuotedDocument, around: Surroundings): Attribution | null {
  const { first, before, lead } = around;
  if (document.isOfficial || isMereTerm(around) || IN_RELATIVE.test(lead)) return null;
  const last = LAST_CLAUSE.exec(lead);
  if (last !== null) {
    const found = actorIn(document, first, { start: before.start + last.index + last[0].length, end: before.end });
    if (found !== null) return found;
  }
  return actorIn(document, first, before);
}

/** Words that nothing tells a speaker of: the inspectors', where the text retells what they found. A term stays nobody's. */
export function readRetold(document: QuotedDocument, around: Surroundings): Attribution | null {
  const { first, before, lead } = around;
  if (document.isOfficial || isMereTerm(around) || speaksOfSelf(around)) return null;
  if (OWN_VOICE.test(lead)) return null;
  if (!tellsOfInspectors(document, around)) return null;
  const words = within(first.speakers, before).find(({ row }) => row.side === 'inspectorate');
  return { speaker: 'inspectorate', phrase: null, rule: 'retold', words: document.span(first.index, words ?? before) };
}

/** What an official report quotes of somebody who speaks of themselves: no inspector does, so whoever its sentence names last. */
export function readOwnInReport(document: QuotedDocument, around: Surroundings): Attribution | null {
  const { first, before } = around;
  if (!document.isOfficial || isMereTerm(around) || !speaksOfSelf(around)) return null;
  const cue = within(first.speakers, before).findLast(
    ({ row }) => (row.kind === 'person' || row.kind === 'people') && row.side !== 'inspectorate',
  );
  return cue === undefined
    ? null
    : attributeTo(document, readRole(first, { start: cue.start, end: before.end }), 'before');
}

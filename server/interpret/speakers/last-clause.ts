import type { Attribution } from './attribution.ts';
import { readBefore } from './before.ts';
import { partsIn, within } from './block.ts';
import { attributeTo, type Surroundings } from './clause.ts';
import type { QuotedDocument } from './document.ts';
import { readTopic } from './phrases.ts';
import { readActor } from './unattributed.ts';

/** Openings of a clause with a subject of its own, behind which the rest of the sentence tells nothing of who speaks. */
const OPENS_CLAUSE =
  /,\s(?:(?:in|during|at|after) which|where|while|whilst|whereas|although|though|an?\s(?:phrase|word|claim|charge|description|line|suggestion|verdict|view|figure|finding|conclusion|term|accusation|judgement)\s(?:that|which))\s(?=[^,;:\u0001]{3,120}[^;:]*$)/giu;

/** Who speaks as the last clause of the sentence tells: `…, while the MP called for an inquiry, saying that families “…”`. */
export function readLastClause(document: QuotedDocument, around: Surroundings): Attribution | null {
  const { first, before, lead } = around;
  const found = [...lead.matchAll(OPENS_CLAUSE)].at(-1);
  if (found === undefined || document.isOfficial) return null;
  const start = before.start + found.index + found[0].length;
  const own = { ...around, before: { start, end: before.end } };
  if (partsIn(first, own.before).length > 0 || within(first.speakers, own.before).length === 0) return null;
  const told = readBefore(document, own);
  if (told?.phrase != null) return told;
  const topic = readTopic(first, own.before);
  const acts =
    topic !== null && topic.kind !== 'name' && /^\s*[*_]*$/.test(first.told.slice(topic.end, own.before.end));
  return acts && topic.side === 'inspectorate' ? attributeTo(document, topic, 'before') : readActor(document, own);
}

/** What goes on with a clause that the sentence has quoted from: `…, and that leaders “…”`. */
const AND_THAT = /^[^.;:\u0001]{0,80}?,?\s(?:and|but|nor|or)\sthat\s[^;:\u0001]{0,160}$/u;

/** Words that go on with what was quoted before them in the sentence: `that it is “…”, and that leaders are “…”`. */
export function readContinued(document: QuotedDocument, { first, before }: Surroundings): Attribution | null {
  const part = partsIn(first, before).at(-1);
  const told = part === undefined ? undefined : document.told(part.quotation);
  if (part === undefined || told === undefined || told.rule === 'none' || told.rule === 'mentioned') return null;
  const between = { start: part.end, end: before.end };
  const says = within(first.reporting, between).some(
    ({ reporting }) => reporting === 'speech' || reporting === 'source',
  );
  return !says && AND_THAT.test(first.told.slice(between.start, between.end)) ? told : null;
}

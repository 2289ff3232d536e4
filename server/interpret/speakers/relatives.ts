import { type QuotedBlock, within } from './block.ts';
import { readFirst } from './phrases.ts';
import { readRole } from './roles.ts';
import type { Segment } from './segments.ts';
import { namePhrase, type SpeakerPhrase } from './speaker-phrase.ts';

const WORKS =
  /^\swho(?:['\u2019](?:d|s|ve)|\s(?:has|had|have|is|was))?\s(?:(?:been|worked|works|working)\s(?:here|there)|(?:worked|works|working)\s(?:for|at|in|with)\s|(?:runs|ran|leads|led|heads|headed|manages|managed)\s)/u;

/** `a detective who works with it explained`: the words that `who` tells more of. */
export function beforeRelative(view: QuotedBlock, segment: Segment): SpeakerPhrase | null {
  const who = /\swho(?:['\u2019](?:d|s|ve|re|ll))?\s(?=\S+\s+\S)/u.exec(segment.words);
  if (who === null) return null;
  const words = segment.words.slice(0, who.index);
  const phrase = readFirst(view, { start: segment.start, end: segment.start + who.index, words });
  const isStaff = phrase?.side === 'other' && phrase.weight <= 1 && worksHere(view, segment, who.index);
  return isStaff ? { ...phrase, side: 'authority' } : phrase;
}

/** `a woman who'd been here since the eighties`, `a man who works for the council`. */
function worksHere(view: QuotedBlock, segment: Segment, from: number): boolean {
  const works = WORKS.exec(segment.words.slice(from));
  if (works === null) return false;
  if (/(?:here|there)$/.test(works[0])) return true;
  const start = segment.start + from + works[0].length;
  return within(view.speakers, { start, end: segment.end })[0]?.row.side === 'authority';
}

const MY_SOMEBODY = /(?<!\p{L})[Mm]y\s\p{Ll}[\p{L} -]{1,30}$/u;

/** Whom those have who work for a council: `my senior`, `my predecessor`. */
const AT_WORK = /\s(?:senior|predecessor|successor|supervisor|deputy|boss|manager|team)$/;

/** `my old head used to say`: somebody the writer knows, and so no official. */
export function relativeOfWriter(view: QuotedBlock, segment: Segment): SpeakerPhrase | null {
  const found = MY_SOMEBODY.exec(segment.words.trimEnd());
  if (found === null) return null;
  const start = segment.start + found.index;
  const side = AT_WORK.test(found[0]) ? 'authority' : 'other';
  return { ...namePhrase(view, start, found[0], true), kind: 'person', side, isNamed: false };
}

const IS_PART = /^\s*(?:one|two|three|four|five|six|several|some|many|most|both|all|half|none|a few)\s*$/i;
const OF_WHOM =
  /(?:^|[.!?]["'\u2019\u201d]?\s)(?:(?:But|And)\s)?Of\s((?:the|those|these|all)\s[^,.;:\u0001]{3,80}),\s*$/u;
const REACH_OF_WHOM = 100;

/** `Of the young people whom inspectors met, several said`: those of whom they are a part. */
export function partOf(view: QuotedBlock, { start, words }: Segment): SpeakerPhrase | null {
  if (!IS_PART.test(words)) return null;
  const whom = OF_WHOM.exec(view.told.slice(Math.max(0, start - REACH_OF_WHOM), start))?.[1];
  if (whom === undefined) return null;
  const from = view.told.lastIndexOf(whom, start);
  return readRole(view, { start: from, end: from + whom.length });
}

/** `, and who asked not to be named,`. */
export const AND_WHO = /^\s*(?:and|but)\s(?:who|which|whose)\s/u;

/** `A care leaver who sits on the panel as a member,`: the noun before `who` is the subject, whatever clauses follow. */
export const BEGINS_WITH_SOMEBODY = /^\s*(?:(?:But|And)\s)?(?:the|an?|one|our|its|their)\s(?:[\p{L}-]+\s){1,4}who\s/iu;

/** `Jo Hale of Essex Police, one of the agencies that were inspected,`: an apposition, whatever clauses it holds. */
export const IS_ONE_OF = /^\s*one of\s/u;

import type { FoundSpeaker } from '../../recognise/attributions.ts';
import type { Span } from '../../text/span.ts';
import { type Attribution, isCarried } from './attribution.ts';
import { LONGEST_SENTENCE, partsIn, type QuotedBlock, sentenceAt, sentencesBefore, within } from './block.ts';
import { attributeTo, type Surroundings } from './clause.ts';
import { leaningOf, likeliest } from './content.ts';
import type { QuotedDocument } from './document.ts';
import { readRole } from './roles.ts';

/** How many sentences before a quotation, and how many words of one, may name whoever it is likely to be of. */
const SENTENCES_BACK = 2;
const MOST_CUES = 4;
/** The most words of a term, and what it stands behind: an article, or words that need a noun (`talking about “the call”`). */
const WORDS_OF_TERM = 4;
const BEFORE_TERM =
  /(?:^|(?<!\p{L})(?:the|an?|no|some|any|every|this|that|these|those|its|their|his|her|our|my|your|so-called|sort of|kind of|called|word|words|letters)(?:\s\p{Ll}+)?\s)[*_]*$/iu;
const NAMED_AS_TERM = /(?:^|(?<!\p{L})(?:about|by|with|of|for|in|on|from|to|like)\s)[*_]*$/iu;
const BEGINS_AS_NOUN = /^["'\u2018\u201c](?:the|an?|\p{Ll}+["'\u2019\u201d])(?:\s|$)/u;

/** Whether somebody must have said the words: they are more than a term or a name. */
function isStatement({ passage, first, last }: Surroundings): boolean {
  if (first !== last || passage.missing !== null) return true;
  const quoted = first.text.slice(passage.start, passage.end);
  if (quoted.split(/\s+/).length > WORDS_OF_TERM || /[,.!?\u2026]["'\u2019\u201d]$/.test(quoted)) return true;
  const lead = first.told.slice(Math.max(0, passage.start - 30), passage.start);
  return !BEFORE_TERM.test(lead) && !(NAMED_AS_TERM.test(lead) && BEGINS_AS_NOUN.test(quoted));
}

const maySpeak = ({ row }: FoundSpeaker): boolean => row.kind !== 'event';

/** The speakers that a span names, the last one first. */
function* namedIn(document: QuotedDocument, view: QuotedBlock, span: Span): Iterable<Attribution> {
  for (const cue of within(view.speakers, span).filter(maySpeak).slice(-MOST_CUES).toReversed()) {
    const found = attributeTo(document, readRole(view, { start: cue.start, end: span.end }), 'likely');
    if (found !== null) yield found;
  }
}

/** A speaker right before a verb of saying (`…, say inspectors`, `…, the union says`), whatever stands around the two. */
function reportedIn(document: QuotedDocument, view: QuotedBlock, span: Span): Attribution | null {
  for (const verb of within(view.reporting, span)) {
    if (verb.reporting !== 'speech') continue;
    const before = within(view.speakers, { start: span.start, end: verb.start }).at(-1);
    const isSubject =
      before !== undefined && /^\s(?:has\s|have\s|had\s)?$/.test(view.told.slice(before.end, verb.start));
    const behind = within(view.speakers, { start: verb.end, end: span.end })[0];
    const isInverted =
      behind !== undefined && /^\s(?:(?:the|an?|its|one)\s)?$/.test(view.told.slice(verb.end, behind.start));
    const cue = isSubject
      ? before
      : isInverted && /,\s$/.test(view.told.slice(span.start, verb.start))
        ? behind
        : undefined;
    const found =
      cue === undefined
        ? null
        : attributeTo(document, readRole(view, { start: cue.start, end: span.end }), 'likely', view, verb);
    if (found !== null) return found;
  }
  return null;
}

/** `ranged from “…” to “…”`: of whoever the first one is. */
function inSeries(document: QuotedDocument, { first, before }: Surroundings): Attribution | null {
  const part = partsIn(first, before).at(-1);
  const told = part === undefined ? undefined : document.told(part.quotation);
  const goesOn = part !== undefined && /^[\s,]*(?:to|and|or)?\s*$/.test(first.told.slice(part.end, before.end));
  return goesOn && told?.rule === 'likely' ? told : null;
}

/** `was said to send “…”, and thresholds were a source of “…”`: of the inspectors, whose words the sentence quoted before. */
function inOwnSentence(document: QuotedDocument, { first, before }: Surroundings): Attribution | null {
  const part = partsIn(first, before).at(-1);
  const told = part === undefined ? undefined : document.told(part.quotation);
  return told?.speaker === 'inspectorate' && isCarried(told) ? { ...told, rule: 'likely' } : null;
}

/** How far the words have to speak for a side before they tell it among several that are named, or alone. */
const LEAD_AMONG = 1;
const LEAD_ALONE = 2;

/**
 * Whose a statement is likely to be of which nothing else tells: somebody's whom its sentence, or one shortly before, names in
 * whatever place; of several, the one whose side would say such words. Where nobody is named the words alone tell.
 */
export function readLikely(document: QuotedDocument, around: Surroundings): Attribution | null {
  if (document.isOfficial || !isStatement(around)) return null;
  const { passage, first, last, before, after } = around;
  const reported = reportedIn(document, last, after) ?? reportedIn(document, first, before);
  if (reported !== null) return reported;
  const series = inSeries(document, around);
  if (series !== null) return series;
  const shared = inOwnSentence(document, around);
  if (shared !== null) return shared;
  const leaning = leaningOf(around);
  const side = likeliest(leaning, LEAD_AMONG);
  const near = [...namedIn(document, first, before), ...namedIn(document, last, after)];
  const agreeing = near.find(({ speaker }) => speaker === side) ?? near[0];
  if (agreeing !== undefined) return agreeing;
  for (const { start, end } of sentencesBefore(first, sentenceAt(first, passage.start).start, SENTENCES_BACK)) {
    const named = [...namedIn(document, first, { start, end: Math.min(end, start + LONGEST_SENTENCE) })];
    const found = named.find(({ speaker }) => speaker === side);
    if (found !== undefined) return found;
  }
  const alone = likeliest(leaning, LEAD_ALONE);
  return alone === null ? null : { speaker: alone, phrase: null, rule: 'likely', words: null };
}

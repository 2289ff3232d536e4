import { OLDEST_YOUNG } from './asides.ts';
import type { Attribution } from './attribution.ts';
import { BLOT, NO_WORDS, type QuotedBlock, within } from './block.ts';
import { attributeTo, isAlone, type Surroundings } from './clause.ts';
import type { QuotedDocument } from './document.ts';
import { readSpeakerAfter } from './phrases.ts';
import { namePhrase, type SpeakerPhrase } from './speaker-phrase.ts';

const LONGEST_SIGNATURE = 120;
const MOST_WORDS_OF_LINE = 12;
const MOST_WORDS_OF_SIGNATURE = 14;
const SIGNED = /^[\s*_]*(?:[-\u2013\u2014~]+|\()\s*/;
const HEADLINE_SIGNED = /^[\s*_]*(?:[-\u2013\u2014~:]+|\()\s*/;

const AGED = /^(\p{Lu}[\p{L}'\u2019-]+(?:\s\p{Lu}[\p{L}'\u2019-]*\.?)?),?\s\(?(?:aged\s)?(\d{1,2})\)?(?:,|$)/u;
const NAME_AND_AGE = /^\p{Lu}[\p{L}'\u2019-]+(?:\s\p{Lu}[\p{L}'\u2019-]+)?,?\s(?:aged\s)?\d{1,2}$/u;

/** The speaker whom words from an offset to a block's end name and say nothing else; null where they do not. */
function readSpeakersLine(view: QuotedBlock, from: number): SpeakerPhrase | null {
  const words = view.told.slice(from).trim();
  // `“…” Care leaver, Eastmere.`
  const line = from > 0 && /^[^.]*\.$/.test(words) ? words.slice(0, -1) : words;
  if (line.length > LONGEST_SIGNATURE || line.includes(BLOT) || /[.:!?]$/.test(line)) return null;
  if (line.split(' ').length > MOST_WORDS_OF_LINE || /(?<!\p{L})(?:is|are|was|were|has|have|will)(?!\p{L})/u.test(line))
    return null;
  if (within(view.reporting, { start: from, end: view.text.length }).length > 0) return null;
  const aged = AGED.exec(line);
  if (aged?.[1] !== undefined && Number(aged[2]) <= OLDEST_YOUNG) {
    const start = view.told.indexOf(aged[1], from);
    return { ...namePhrase(view, start, aged[1], true), kind: 'person', side: 'other' };
  }
  const phrase = readSpeakerAfter(view, from, view.text.length);
  if (phrase === null || /[\p{L}\p{N}]/u.test(view.told.slice(from, phrase.start))) return null;
  if (phrase.kind === 'person' || phrase.kind === 'people') return phrase;
  return phrase.kind === 'name' && NAME_AND_AGE.test(line) ? phrase : null;
}

const NAME_ALONE = /^\p{Lu}[\p{L}'\u2019.-]*(?:\s\p{Lu}[\p{L}'\u2019.-]*){1,3}$/u;

/** The role in the line under a line that holds a name alone. */
function readRoleUnderName(document: QuotedDocument, view: QuotedBlock): SpeakerPhrase | null {
  if (!NAME_ALONE.test(view.text.trim())) return null;
  const next = document.after(view.index);
  return next === null || next.quoted.length > 0 ? null : readSpeakersLine(next, 0);
}

/** Whether words behind a dash or bracket can be a signature: short, and nothing but that. */
function isSignature(words: string, isBracketed: boolean): boolean {
  if (isBracketed) return /^[^)]{2,70}\)[\s.]*$/.test(words);
  return words.length <= LONGEST_SIGNATURE - 4 && words.trim().split(/\s+/).length <= MOST_WORDS_OF_SIGNATURE;
}

/** `“…” (Ofsted, 2015)`: the bracket right behind tells whose words they are. */
const BRACKET_BEHIND = /^[*_]*\s\(([^()\u0001]{3,60})\)/u;

export function readBracketBehind(document: QuotedDocument, { passage, last }: Surroundings): Attribution | null {
  const found = BRACKET_BEHIND.exec(last.told.slice(passage.end, passage.end + LONGEST_SIGNATURE));
  if (found?.[1] === undefined || document.isOfficial) return null;
  const start = passage.end + found[0].length - found[1].length - 1;
  const phrase = readSpeakerAfter(last, start, start + found[1].length);
  const isSource = phrase !== null && phrase.kind !== 'pronoun' && phrase.kind !== 'name' && phrase.kind !== 'event';
  return isSource && /^(?:the\s)?$/i.test(last.told.slice(start, phrase.start))
    ? attributeTo(document, phrase, 'signature')
    : null;
}

/** `"…" – Parent`, or a line of its own under the quotation that says who spoke. */
export function readSignature(document: QuotedDocument, around: Surroundings): Attribution | null {
  const { passage, last } = around;
  const following = last.told.slice(passage.end, passage.end + LONGEST_SIGNATURE + 1);
  const blot = following.indexOf(BLOT);
  const rest = blot < 0 ? following : following.slice(0, blot);
  const signed = (last.block.kind === 'heading' ? HEADLINE_SIGNED : SIGNED).exec(rest);
  if (signed !== null && isSignature(rest.slice(signed[0].length), signed[0].includes('('))) {
    const phrase = readSpeakerAfter(last, passage.end + signed[0].length, passage.end + rest.length);
    const isHeadline = signed[0].includes(':') && phrase?.kind === 'name';
    const found = isHeadline ? null : attributeTo(document, phrase, 'signature');
    if (found !== null) return found;
  }
  if (!NO_WORDS.test(rest)) {
    if (rest.length > LONGEST_SIGNATURE || !isAlone({ ...around, after: { start: passage.end, end: passage.end } }))
      return null;
    return attributeTo(document, readSpeakersLine(last, passage.end), 'signature');
  }
  const next = document.after(last.index);
  if (next === null || next.quoted.length > 0 || next.text.length > LONGEST_SIGNATURE) return null;
  // The next line of a list is no signature.
  if (last.block.kind === 'item' && next.block.kind === 'item') return null;
  const dash = /^\s*[-\u2013\u2014~]+\s*/.exec(next.text);
  const phrase =
    dash === null
      ? (readSpeakersLine(next, 0) ?? readRoleUnderName(document, next))
      : readSpeakerAfter(next, dash[0].length, next.text.length);
  return attributeTo(document, phrase, 'signature');
}

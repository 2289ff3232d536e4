import type { FoundReporting } from '../../recognise/attributions.ts';
import type { Attribution } from './attribution.ts';
import { type QuotedBlock, sentenceAt, sentencesBefore, within } from './block.ts';
import { attributeTo, type Clause, type Surroundings } from './clause.ts';
import type { QuotedDocument } from './document.ts';
import { byNoun } from './nouns.ts';
import { readSpeakerAfter } from './phrases.ts';
import { readRole } from './roles.ts';
import { subjectOf } from './verbs.ts';

/** `gave it “half a cheer”`, `gave her social worker “nine out of ten”`: the words are the giver's. */
const GIVES =
  /(?<!\p{L})(?:gave|gives|awarded|awards)\s(?:it|them|him|her|us|me|(?:the|its|their|his|her|my)\s(?:[\p{Ll}'\u2019-]+\s){0,2}[\p{Ll}'\u2019-]+|\p{Lu}[\p{L}'\u2019-]+)\s[*_]*$/u;

/** `its record gave her “no confidence”`: what gives it is a thing of somebody's. */
const GIVES_AS_THING = /^(?:its|their|his|her|the\s\p{L}+['\u2019]s)\s/iu;

/** Somebody who gives a thing the quoted words as a mark. */
export function readGiving(document: QuotedDocument, { first, before, lead }: Surroundings): Attribution | null {
  const found = GIVES.exec(lead);
  if (found === null || document.isOfficial) return null;
  const start = before.start + found.index;
  const verb: FoundReporting = { kind: 'reporting', reporting: 'speech', start, end: start + 'gave'.length };
  const giver = subjectOf({ document, view: first, before }, verb);
  const mayGive =
    giver !== null &&
    giver.kind !== 'document' &&
    giver.kind !== 'event' &&
    !GIVES_AS_THING.test(first.told.slice(giver.start, start));
  return mayGive ? attributeTo(document, giver, 'before', first, verb) : null;
}

/** `she sent back one line: “…”`, `he left a note for staff: “…”`. */
const GIVES_LINE =
  /(?<!\p{L})(?:sent|sends|gave|gives|wrote|writes|texted|posted|posts|offered|offers|issued|issues|put out|puts out|left|leaves|had|has)(?:\s(?:back|out|up|me|us|him|her|them))?\s(?:just\s|only\s)?(?:an?|one|two|three|this|these|his|her|its|their)\s(?:[\p{Ll}-]+\s){0,3}?(?:line|lines|word|words|sentence|sentences|answer|reply|response|message|note|statement|text|tweet|warning)(?:\s(?:in|of|to|for|on)\s[^:\u0001]{1,40})?:\s*[*_]*$/u;

/** Somebody who gives a line, a word or a message that follows a colon. */
export function readGivingLine(document: QuotedDocument, { first, before, lead }: Surroundings): Attribution | null {
  const found = GIVES_LINE.exec(lead);
  if (found === null || document.isOfficial) return null;
  const start = before.start + found.index;
  const verb: FoundReporting = { kind: 'reporting', reporting: 'speech', start, end: start + 'gave'.length };
  const giver = subjectOf({ document, view: first, before }, verb);
  return giver === null || giver.kind === 'event' ? null : attributeTo(document, giver, 'before', first, verb);
}

/** `For the leader, it is simple: “…”`, `To officers it was “a reset”`: what a thing is to somebody is their word for it. */
const IS_TO =
  /^\P{L}*(?:(?:But|And|Yet)\s)?(?:For|To)\s(?=[^:;.\u0001]{3,110}\s(?:is|was|were|are|has been|felt|feels|looked|looks|seemed|seems|comes down to|boils down to|means|meant)(?:\s[^:;.\u0001]{0,30})?:?\s*[*_]*$)/iu;

/** The person or body to whom the sentence's first words say that something is the quoted words. */
export function readForSomebody(document: QuotedDocument, { first, before, lead }: Surroundings): Attribution | null {
  const found = IS_TO.exec(lead);
  if (found === null || document.isOfficial || within(first.reporting, before).length > 0) return null;
  const phrase = readSpeakerAfter(first, before.start + found[0].length, before.end);
  const speaks = phrase !== null && (phrase.kind === 'person' || phrase.kind === 'people' || phrase.kind === 'body');
  return speaks ? attributeTo(document, phrase, 'before') : null;
}

/** `We give it in full: “…”`, `Here it is: “…”`: the words of what was named before. */
const GIVEN =
  /(?:^|[\s,])(?:(?:we|I)\s(?:give|quote|print|reproduce|copy|repeat)\s(?:it|them|this|that)(?!\p{L})[^:]{0,40}|here\s(?:it|they)\s(?:is|are)[^:]{0,40}|(?:it|this)\s(?:ran|runs|went|goes|reads|read)(?:\s[^:]{0,30})?):\s*[*_]*$/iu;
const SENTENCES_BACK = 3;

function namedIn(clause: Clause, view: QuotedBlock): Attribution | null {
  const { document, before } = clause;
  const cue = within(view.speakers, before).find(({ row }) => row.kind === 'document');
  const found = cue === undefined ? null : readRole(view, { start: cue.start, end: before.end });
  const told = attributeTo(document, found, 'paragraph');
  if (told !== null) return told;
  const noun = within(view.reporting, before).find(({ reporting }) => reporting === 'speech-noun');
  return noun === undefined ? null : byNoun(clause, noun);
}

/** What a sentence gives in full: the document or message that the sentences before it name. */
export function readGivenInFull(document: QuotedDocument, { first, passage, lead }: Surroundings): Attribution | null {
  if (!GIVEN.test(lead)) return null;
  for (const sentence of sentencesBefore(first, sentenceAt(first, passage.start).start, SENTENCES_BACK)) {
    const found = namedIn({ document, view: first, before: sentence }, first);
    if (found !== null) return found;
  }
  return null;
}

import type { SpeakerSide } from '../../knowledge/speakers.ts';
import type { Span } from '../../text/span.ts';
import { LONGEST_SENTENCE, type QuotedBlock, sentenceAt, sentencesBefore, within } from './block.ts';
import type { QuotedDocument } from './document.ts';
import type { Place } from './named-last.ts';
import { FULL_NAME, type NamedPerson, withoutTitle } from './people.ts';
import { readTopic } from './phrases.ts';
import { readRole } from './roles.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { readSubject } from './subjects.ts';

const RUNS = /^\swho\s(?:now\s|has\s)?(?:runs?|leads?|heads?|manages?|ran|led|headed|managed)\s/u;

/** `our councillor, Jo Hale,`: the name stands behind the role. */
const isNamedBehind = (document: QuotedDocument, view: QuotedBlock, { end }: SpeakerPhrase): boolean =>
  /^,?\s\p{Lu}\p{Ll}/u.test(view.told.slice(end, end + 8)) &&
  !document.namesCouncil(view.index, { start: end, end: end + 4 });

const HEADS_BODY = /^the\s(?:head|boss|chief|leader|director|chair)\s(?:of|at)\s/i;

/** `the director`, `the head of Ofsted`: a person told by a role, without the name, and no spokesman. */
const isPersonAlone = (document: QuotedDocument, view: QuotedBlock, phrase: SpeakerPhrase): boolean =>
  (phrase.kind === 'person' || HEADS_BODY.test(view.told.slice(phrase.start, phrase.end))) &&
  !phrase.isNamed &&
  !/spokes/i.test(phrase.head) &&
  !isNamedBehind(document, view, phrase);

/** `The man who runs the trust`. */
function runsBody(view: QuotedBlock, { end }: SpeakerPhrase): boolean {
  const verb = RUNS.exec(view.told.slice(end, end + 30));
  return (
    verb !== null && within(view.speakers, { start: end + verb[0].length, end: end + 60 })[0]?.row.side === 'authority'
  );
}

/** The side of an unnamed person to whom a sentence owes what it tells (`Help comes too late, the head of Ofsted has said.`). */
function saidThere(document: QuotedDocument, view: QuotedBlock, { start, end }: Span): NamedPerson | null {
  const verb = within(view.reporting, { start, end }).findLast(({ reporting }) => reporting === 'speech');
  if (verb === undefined) return null;
  const subject = readSubject(view, { start, end: verb.start }, verb, null);
  if (subject === 'same' || subject === null || subject.side === null) return null;
  const isOne =
    isPersonAlone(document, view, subject) && !/^(?:an?|one)\s/i.test(view.told.slice(subject.start, subject.end));
  return isOne ? { side: subject.side, weight: 1 } : null;
}

/** `It was the new director’s idea.`, `The job falls to a former teacher`: a role that the end of a sentence brings up. */
const BRINGS_UP =
  /^\s*(?:(?:It|That|This|They)\s(?:is|was|are|were)|[^,.;:\u0001]{3,60}\s(?:falls?|fell|fallen|down|up)\sto)\s(?=(?:the|its|our)\s[^,.;:\u0001]+$)/;

function broughtUp(view: QuotedBlock, { start, end }: Span): SpeakerPhrase | null {
  const found = BRINGS_UP.exec(view.told.slice(start, end).replace(/[.\s]+$/, ''));
  return found === null ? null : readRole(view, { start: start + found[0].length, end });
}

/** How many sentences before a name its holder may be told by a role alone. */
const SENTENCES_TO_ROLE = 2;

/** The side of the person whom the sentences before an offset tell by a role, without the name. */
function announcedBefore(document: QuotedDocument, block: number, start: number): NamedPerson | null {
  let left = SENTENCES_TO_ROLE;
  let view = document.view(block);
  let limit = start;
  for (let n = 0; n <= 1 && view !== null; n++) {
    for (const sentence of sentencesBefore(view, limit)) {
      if (sentence.end > limit) continue;
      if (left-- <= 0) return null;
      const told = { start: sentence.start, end: Math.min(sentence.end, sentence.start + LONGEST_SENTENCE) };
      const topic = broughtUp(view, told) ?? readTopic(view, told);
      if (topic !== null && isPersonAlone(document, view, topic) && topic.side !== null)
        return { side: runsBody(view, topic) ? 'authority' : topic.side, weight: 1 };
      const found = saidThere(document, view, told);
      if (found !== null) return found;
    }
    limit = Number.POSITIVE_INFINITY;
    view = document.before(view.index);
  }
  return null;
}

const SOMEBODY = /^the\s(?:wo)?man\s(?:who|behind|in charge|with)\s/i;
const LONGEST_SOMEBODY = 12;
/** `Jo Hale has been director …`: a sentence that tells who somebody is. */
const TELLS_WHO = new RegExp(`^\\s*(${FULL_NAME.source})\\s(?:is|was|has|had|became|took|joined)\\s`, 'u');

/** The side of `the woman who wrote it`, whom the next sentence or paragraph names and tells who she is; null for anybody else. */
export function namedNext(document: QuotedDocument, { block, start, end }: SpeakerPhrase): SpeakerSide | null {
  const view = document.view(block);
  if (view === null || !SOMEBODY.test(view.told.slice(start, end + LONGEST_SOMEBODY))) return null;
  const rest = view.told.slice(sentenceAt(view, start).end);
  const name = TELLS_WHO.exec(/\p{L}/u.test(rest) ? rest : (document.after(block)?.told ?? ''))?.[1];
  return name === undefined ? null : (document.person(name)?.side ?? null);
}

/** How many blocks before and behind a name the person is looked for under the whole name. */
const BLOCKS_BACK = 30;
const BLOCKS_AHEAD = 6;

/** Shorter words are initials. */
const SHORTEST_NAME = 3;

/** Where a block first calls somebody by the whole name of which `known` is a word; -1 where it does not. */
function wholeNameIn({ told }: QuotedBlock, known: string): number {
  if (!told.includes(known)) return -1;
  for (const { 0: name, index } of told.matchAll(FULL_NAME)) {
    const words = withoutTitle(name.replace(/['\u2019]s?$/, ''));
    if (words.length > 1 && words.includes(known)) return index;
  }
  return -1;
}

/**
 * The side of a person whose role the sentences before the name tell without it, as newspapers do (`The county's director has
 * hit back. In an e-mail, Jo Hale says …`), here or where the text has the whole name; null where nobody is told so.
 */
export function announcedPerson(document: QuotedDocument, { block, start, head }: SpeakerPhrase): NamedPerson | null {
  const known = head.split(' ').at(-1) ?? '';
  if (known.length < SHORTEST_NAME) return null;
  const places: Place[] = withoutTitle(head).length > 1 ? [{ block, start }] : [];
  const look = (view: QuotedBlock | null): QuotedBlock | null => {
    const at = view === null ? -1 : wholeNameIn(view, known);
    if (view !== null && at >= 0) places.push({ block: view.index, start: at });
    return view;
  };
  let view = look(document.view(block));
  for (let n = 0; n < BLOCKS_BACK && view !== null; n++) view = look(document.before(view.index));
  // Whoever is named again is announced where the whole name stands first.
  places.reverse();
  view = document.view(block);
  for (let n = 0; n < BLOCKS_AHEAD && view !== null; n++) view = look(document.after(view.index));
  for (const place of places) {
    const found = announcedBefore(document, place.block, place.start);
    if (found !== null) return found;
  }
  return null;
}

import type { Block } from '../../text/block.ts';
import type { Span } from '../../text/span.ts';
import type { QuotedPassage } from '../quotations/pairs.ts';
import type { Attribution } from './attribution.ts';
import { haveSameParts, type QuotedPart } from './block.ts';
import type { NamedPerson } from './people.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** Where a quotation is, in one version of the document: everything told about it lies at a distance from there. */
export interface Place {
  readonly block: number;
  readonly offset: number;
  readonly quotation: number;
}

/** Something that the rules asked of the document about a quotation, and the answer. */
export type Ground =
  | {
      readonly asked: 'block';
      readonly index: number;
      readonly block: Block | undefined;
      readonly parts: readonly QuotedPart[];
    }
  | { readonly asked: 'quotation'; readonly index: number; readonly passage: QuotedPassage | undefined }
  | { readonly asked: 'told'; readonly index: number; readonly telling: Telling | undefined; readonly at: Place }
  | { readonly asked: 'council'; readonly block: number; readonly words: Span; readonly answer: boolean }
  | { readonly asked: 'person'; readonly name: string; readonly answer: NamedPerson | null }
  | AskedAntecedent;

/** What a pronoun stood for when it was asked (undefined where nobody had asked), and what was found then. */
export interface AskedAntecedent {
  readonly asked: 'antecedent';
  readonly block: number;
  readonly start: number;
  readonly known: SpeakerPhrase | null | undefined;
  found: SpeakerPhrase | null;
}

/** Who speaks in a quotation, with all that the rules asked to find out, in their order and as it was then. */
export interface Telling {
  readonly place: Place;
  readonly passage: QuotedPassage;
  readonly isOfficial: boolean;
  readonly attribution: Attribution;
  readonly grounds: readonly Ground[];
}

/** What grounds are about: a version of the document. */
export interface Grounded {
  readonly isOfficial: boolean;
  readonly blocks: readonly Block[];
  readonly passages: readonly QuotedPassage[];
  partsOf(block: number): readonly QuotedPart[];
  tellingOf(quotation: number): Telling | undefined;
  placeOf(quotation: number): Place;
  knownAntecedent(block: number, start: number): SpeakerPhrase | null | undefined;
  namesCouncil(block: number, words: Span): boolean;
  person(name: string): NamedPerson | null;
}

const between = (now: Place, then: Place): Place => ({
  block: now.block - then.block,
  offset: now.offset - then.offset,
  quotation: now.quotation - then.quotation,
});

const isSamePassage = (now: QuotedPassage | undefined, then: QuotedPassage | undefined, blocks: number): boolean =>
  now === undefined || then === undefined
    ? now === then
    : now.firstBlock === then.firstBlock + blocks &&
      now.lastBlock === then.lastBlock + blocks &&
      now.start === then.start &&
      now.end === then.end &&
      now.openingLength === then.openingLength &&
      now.closingLength === then.closingLength &&
      now.missing === then.missing;

function isSamePhrase(
  now: SpeakerPhrase | null | undefined,
  then: SpeakerPhrase | null | undefined,
  blocks: number,
): boolean {
  if (now == null || then == null) return now === then;
  return (
    now.block === then.block + blocks &&
    now.start === then.start &&
    now.end === then.end &&
    now.kind === then.kind &&
    now.side === then.side &&
    now.weight === then.weight &&
    now.head === then.head &&
    now.isNamed === then.isNamed
  );
}

function isSameBlock(now: Block | undefined, then: Block | undefined, offset: number): boolean {
  if (now === undefined || then === undefined) return now === then;
  return now.passage === then.passage && now.kind === then.kind && now.start === then.start + offset;
}

const isSamePlace = (now: Place, then: Place, moved: Place): boolean =>
  now.block === then.block + moved.block && now.offset === then.offset + moved.offset;

const isSamePerson = (now: NamedPerson | null, then: NamedPerson | null): boolean =>
  now === then || (now !== null && then !== null && now.side === then.side && now.weight === then.weight);

/** Whether the document answers as it did, where everything has moved so far. */
function holds(document: Grounded, ground: Ground, moved: Place): boolean {
  switch (ground.asked) {
    case 'block': {
      const index = ground.index + moved.block;
      return (
        isSameBlock(document.blocks[index], ground.block, moved.offset) &&
        haveSameParts(document.partsOf(index), ground.parts, moved.quotation)
      );
    }
    case 'quotation':
      return isSamePassage(document.passages[ground.index + moved.quotation], ground.passage, moved.block);
    case 'told': {
      const index = ground.index + moved.quotation;
      return document.tellingOf(index) === ground.telling && isSamePlace(document.placeOf(index), ground.at, moved);
    }
    case 'council':
      return document.namesCouncil(ground.block + moved.block, ground.words) === ground.answer;
    case 'person':
      return isSamePerson(document.person(ground.name), ground.answer);
    case 'antecedent':
      return isSamePhrase(
        document.knownAntecedent(ground.block + moved.block, ground.start),
        ground.known,
        moved.block,
      );
    default:
      return ground satisfies never;
  }
}

/** How many blocks make a document's beginning: there the rules also ask how far from it a block stands. */
const BLOCKS_OF_BEGINNING = 100;

const isAtBeginning = ({ block }: Place): boolean => block < BLOCKS_OF_BEGINNING;

/**
 * Whether the rules would tell the same of a quotation as they did in an earlier version of the document: all that they asked then
 * has the same answer, asked in the same order. Where it has not, they have asked no more than they will ask again.
 */
export function stillHolds(document: Grounded, telling: Telling, passage: QuotedPassage, place: Place): boolean {
  const moved = between(place, telling.place);
  if (moved.block !== 0 && (isAtBeginning(place) || isAtBeginning(telling.place))) return false;
  return (
    telling.isOfficial === document.isOfficial &&
    isSamePassage(passage, telling.passage, moved.block) &&
    telling.grounds.every((ground) => holds(document, ground, moved))
  );
}

const movedPhrase = (phrase: SpeakerPhrase | null, blocks: number): SpeakerPhrase | null =>
  phrase === null || blocks === 0 ? phrase : { ...phrase, block: phrase.block + blocks };

/** A telling's attribution where the quotation stands now. */
export function attributionAt({ attribution, place: then }: Telling, now: Place): Attribution {
  const { block, offset } = between(now, then);
  if (block === 0 && offset === 0) return attribution;
  const { words } = attribution;
  return {
    ...attribution,
    phrase: movedPhrase(attribution.phrase, block),
    words: words === null ? null : { start: words.start + offset, end: words.end + offset },
  };
}

/** What the pronouns stand for that the rules asked about first, where the quotation stands now. */
export function* antecedentsAt(
  { grounds, place: then }: Telling,
  now: Place,
): Iterable<{ readonly block: number; readonly start: number; readonly found: SpeakerPhrase | null }> {
  const { block } = between(now, then);
  for (const ground of grounds)
    if (ground.asked === 'antecedent' && ground.known === undefined)
      yield { block: ground.block + block, start: ground.start, found: movedPhrase(ground.found, block) };
}

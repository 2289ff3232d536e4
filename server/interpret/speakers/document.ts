import type { IsoDate } from '../../knowledge/period.ts';
import type { FoundAttribution } from '../../recognise/attributions.ts';
import type { Block } from '../../text/block.ts';
import { type Passage, toSpan } from '../../text/passage.ts';
import { perPassage } from '../../text/per-passage.ts';
import { firstFrom, type Span } from '../../text/span.ts';
import type { CouncilMention } from '../finding.ts';
import type { Genre } from '../interpretation.ts';
import type { QuotedPassage } from '../quotations/pairs.ts';
import type { Attribution } from './attribution.ts';
import { partsByBlock, type QuotedBlock, type QuotedPart, readQuotedBlock } from './block.ts';
import {
  type AskedAntecedent,
  antecedentsAt,
  attributionAt,
  type Ground,
  type Grounded,
  type Place,
  stillHolds,
  type Telling,
} from './grounds.ts';
import { labelSpan } from './label-span.ts';
import {
  collectPeople,
  type Introduction,
  introducedAt,
  introducedUnquoted,
  type NamedPerson,
  personNamed,
  surnameOf,
} from './people.ts';
import { readTopic } from './phrases.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** What the rest of the document tells about its speakers. */
export interface SpeakerContext {
  readonly genre: Genre;
  /** The last day of the text's publication; null or nothing where it is not known. */
  readonly published?: IsoDate | null;
  /** In text order; may be empty. */
  readonly councils: readonly CouncilMention[];
  /** For each block, whom it introduces (see `introducedUnquoted`); found out by asking for what was found in it where nothing is said. */
  readonly introduced?: () => readonly (readonly Introduction[] | null)[];
}

/** What was found in the block with this index; nothing outside the document. */
export type AttributionsOf = (block: number) => readonly FoundAttribution[];

function remember<T>(known: Map<string, T | null>, key: string, find: () => T | null): T | null {
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find();
  known.set(key, found);
  return found;
}

/** `Q8. (Chair)`: who asks, of whom what follows does not tell. */
const ASKER = /^\s*(?:Q\.?\s?\d*[.:]?\s*)?\([^()]{2,40}\)\s/u;

const NAMES_LOOKED_FOR_APART = 16;
const inLowerCase = perPassage((text) => text.toLowerCase());
const NO_PARTS: readonly QuotedPart[] = Object.freeze([]);
const NOT_IN_TEXT: Place = { block: -1, offset: -1, quotation: -1 };

/** A block with those whom it introduces. */
interface Introducing {
  readonly block: Block;
  readonly introductions: readonly Introduction[];
}

/** What was told in the version before of the quotation that begins at a place of a passage. */
const TELLINGS = new WeakMap<Passage, Map<number, Telling>>();

/**
 * A document with its quotations, as the rules about speakers read it: blocks are read when they are asked for. While a quotation's
 * speaker is looked for it notes what is asked, so that the next version need not look where all of that is the same.
 */
export class QuotedDocument implements Grounded {
  readonly blocks: readonly Block[];
  readonly passages: readonly QuotedPassage[];
  readonly isOfficial: boolean;
  readonly #attributionsOf: AttributionsOf;
  readonly #councils: readonly CouncilMention[];
  readonly #published: IsoDate | null;
  readonly #introduced: () => readonly (readonly Introduction[] | null)[];
  readonly #parts: ReadonlyMap<number, readonly QuotedPart[]>;
  readonly #views = new Map<number, QuotedBlock>();
  readonly #told = new Map<number, { readonly telling: Telling; readonly attribution: Attribution }>();
  readonly #topics = new Map<string, SpeakerPhrase | null>();
  readonly #antecedents = new Map<string, SpeakerPhrase | null>();
  #people: ReadonlyMap<string, NamedPerson> | null = null;
  readonly #named = new Map<string, NamedPerson | null>();
  #introducing: readonly Introducing[] | null = null;
  #grounds: Ground[] = [];
  readonly #noted = new Set<number>();

  constructor(
    blocks: readonly Block[],
    passages: readonly QuotedPassage[],
    attributionsOf: AttributionsOf,
    { genre, councils, introduced, published }: SpeakerContext,
  ) {
    this.blocks = blocks;
    this.passages = passages;
    /** Whether the document's own voice is the inspectorate's. */
    this.isOfficial = genre === 'official-report' || genre === 'official-letter';
    this.#attributionsOf = attributionsOf;
    this.#councils = councils;
    this.#published = published ?? null;
    this.#introduced =
      introduced ?? (() => blocks.map((block, index) => introducedUnquoted(block, attributionsOf(index))));
    this.#parts = partsByBlock(blocks, passages);
  }

  partsOf(block: number): readonly QuotedPart[] {
    return this.#parts.get(block) ?? NO_PARTS;
  }

  placeOf(quotation: number): Place {
    const block = this.passages[quotation]?.firstBlock;
    return block === undefined
      ? NOT_IN_TEXT
      : { block, offset: this.blocks[block]?.start ?? NOT_IN_TEXT.offset, quotation };
  }

  tellingOf(quotation: number): Telling | undefined {
    return this.#told.get(quotation)?.telling;
  }

  knownAntecedent(block: number, start: number): SpeakerPhrase | null | undefined {
    return this.#antecedents.get(`${block}:${start}`);
  }

  #noteBlock(index: number): Block | undefined {
    const block = this.blocks[index];
    if (!this.#noted.has(index)) this.#grounds.push({ asked: 'block', index, block, parts: this.partsOf(index) });
    this.#noted.add(index);
    return block;
  }

  /** The block as its own words tell it; null for furniture and outside the document. */
  view(index: number): QuotedBlock | null {
    const block = this.#noteBlock(index);
    const known = this.#views.get(index);
    if (known !== undefined) return known;
    if (block === undefined || block.kind === 'furniture') return null;
    const view = readQuotedBlock(index, block, this.partsOf(index), this.#attributionsOf(index));
    this.#views.set(index, view);
    return view;
  }

  /** The words of a phrase, none of them quoted; empty outside the document. */
  wordsOf({ block, start, end }: Span & { readonly block: number }): string {
    return this.view(block)?.told.slice(start, end) ?? '';
  }

  /** So many characters behind a phrase, as far as its block goes. */
  behind({ block, end }: Pick<SpeakerPhrase, 'block' | 'end'>, length: number): string {
    return this.wordsOf({ block, start: end, end: end + length });
  }

  /** The nearest block before `index` that is not furniture; the last one for the number of blocks. */
  before(index: number): QuotedBlock | null {
    this.#noteBlock(index);
    let at = index - 1;
    while (this.blocks[at]?.kind === 'furniture') this.#noteBlock(at--);
    return this.view(at);
  }

  /** The nearest block after `index` that is not furniture; the first one for -1. */
  after(index: number): QuotedBlock | null {
    this.#noteBlock(index);
    let at = index + 1;
    while (this.blocks[at]?.kind === 'furniture') this.#noteBlock(at++);
    return this.view(at);
  }

  /** A quotation's extent; undefined outside the document. */
  passage(quotation: number): QuotedPassage | undefined {
    const passage = this.passages[quotation];
    this.#grounds.push({ asked: 'quotation', index: quotation, passage });
    return passage;
  }

  /** Who speaks in a quotation, once that is told. */
  told(quotation: number): Attribution | undefined {
    const told = this.#told.get(quotation);
    this.#grounds.push({ asked: 'told', index: quotation, telling: told?.telling, at: this.placeOf(quotation) });
    return told?.attribution;
  }

  /** Tells who speaks in a quotation: as it was told before where that still holds, else as `find` has it. */
  tell(quotation: number, find: () => Attribution): void {
    const passage = this.passages[quotation];
    const holder = passage === undefined ? undefined : this.blocks[passage.firstBlock]?.passage;
    if (passage === undefined || holder === undefined) return;
    const place = this.placeOf(quotation);
    const known = TELLINGS.get(holder)?.get(passage.start);
    if (known !== undefined && this.#stillHolds(known, passage, place)) {
      for (const { block, start, found } of antecedentsAt(known, place))
        this.#antecedents.set(`${block}:${start}`, found);
      this.#told.set(quotation, { telling: known, attribution: attributionAt(known, place) });
      return;
    }
    this.#grounds = [];
    this.#noted.clear();
    const attribution = find();
    const telling: Telling = { place, passage, isOfficial: this.isOfficial, attribution, grounds: this.#grounds };
    const tellings = TELLINGS.get(holder) ?? new Map<number, Telling>();
    TELLINGS.set(holder, tellings.set(passage.start, telling));
    this.#told.set(quotation, { telling, attribution });
  }

  /** Whether a telling holds in this version; if not, nothing that was asked to find that out counts as asked. */
  #stillHolds(telling: Telling, passage: QuotedPassage, place: Place): boolean {
    const people = this.#people;
    const named = this.#named.size;
    this.#grounds = [];
    if (stillHolds(this, telling, passage, place)) return true;
    this.#people = people;
    for (const name of [...this.#named.keys()].slice(named)) this.#named.delete(name);
    return false;
  }

  /** The document's span for offsets into a block's passage; null where it is empty. */
  span(block: number, { start, end }: Span): Span | null {
    const holder = this.#noteBlock(block);
    return holder === undefined || end <= start ? null : toSpan(holder, start, end);
  }

  /** Whether a council's name begins within the words. */
  namesCouncil(block: number, words: Span): boolean {
    const span = this.span(block, words);
    const next = span === null ? undefined : this.#councils[firstFrom(this.#councils, span.start)];
    const answer = span !== null && next !== undefined && next.start < span.end;
    this.#grounds.push({ asked: 'council', block, words, answer });
    return answer;
  }

  /** The first noun phrase of a sentence that may speak (see `readTopic`). */
  topic(view: QuotedBlock, sentence: Span): SpeakerPhrase | null {
    return remember(this.#topics, `${view.index}:${sentence.start}:${sentence.end}`, () => {
      const asker = sentence.start === 0 ? ASKER.exec(view.told) : null;
      if (asker !== null) return readTopic(view, { start: Math.min(asker[0].length, sentence.end), end: sentence.end });
      const label = sentence.start === 0 ? labelSpan(view) : null;
      if (label === null) return readTopic(view, sentence);
      const told = readTopic(view, { start: Math.min(label.end + 1, sentence.end), end: sentence.end });
      const named = told === null ? readTopic(view, label) : null;
      return named?.kind === 'body' || named?.kind === 'people' ? named : told;
    });
  }

  /** What a pronoun stands for, found once: what is told before it does not change. */
  antecedent({ block, start }: SpeakerPhrase, find: () => SpeakerPhrase | null): SpeakerPhrase | null {
    const known = this.knownAntecedent(block, start);
    const ground: AskedAntecedent = { asked: 'antecedent', block, start, known, found: known ?? null };
    this.#grounds.push(ground);
    if (known !== undefined) return known;
    ground.found = find();
    this.#antecedents.set(`${block}:${start}`, ground.found);
    return ground.found;
  }

  /**
   * The person whom a proper name means, if the document introduces them with a role. The first few names are looked for
   * in the blocks that hold them, since most documents ask for no more; then everybody is.
   */
  person(name: string): NamedPerson | null {
    const answer = this.#personNamed(name);
    this.#grounds.push({ asked: 'person', name, answer });
    return answer;
  }

  #personNamed(name: string): NamedPerson | null {
    if (this.#people === null && this.#named.size < NAMES_LOOKED_FOR_APART) {
      const surname = surnameOf(name);
      return remember(this.#named, surname, () => this.#collected(name, surname));
    }
    this.#people ??= collectPeople(this.#introductions(), this.#published);
    return personNamed(this.#people, name);
  }

  #collected(name: string, surname: string): NamedPerson | null {
    return personNamed(collectPeople(this.#introductions(surname), this.#published), name);
  }

  /** Whom the blocks introduce that hold words (in lower case). */
  *#introductions(words = ''): Iterable<Introduction> {
    this.#introducing ??= this.#findIntroductions();
    for (const { block, introductions } of this.#introducing)
      if (inLowerCase(block.passage).includes(words)) yield* introductions;
  }

  #findIntroductions(): readonly Introducing[] {
    const found: Introducing[] = [];
    for (const [index, unquoted] of this.#introduced().entries()) {
      const parts = this.#parts.get(index);
      const block = this.blocks[index];
      if (unquoted === null || block === undefined || (parts === undefined && unquoted.length === 0)) continue;
      const introductions =
        parts === undefined
          ? unquoted
          : introducedAt(block.passage, 0, block.passage, block.kind, parts, this.#attributionsOf(index));
      if (introductions.length > 0) found.push({ block, introductions });
    }
    return found;
  }
}

import type { FoundAttribution } from '../../recognise/attributions.ts';
import type { Block } from '../../text/block.ts';
import { perPassage, toSpan } from '../../text/passage.ts';
import { firstFrom, type Span } from '../../text/span.ts';
import type { CouncilMention } from '../finding.ts';
import type { Genre } from '../interpretation.ts';
import type { QuotedPassage } from '../quotation-pairs.ts';
import type { Attribution } from './attribution.ts';
import { partsByBlock, type QuotedBlock, type QuotedPart, readQuotedBlock } from './block.ts';
import { labelSpan } from './label-span.ts';
import { collectPeople, type NamedPerson, personNamed, surnameOf } from './people.ts';
import { readTopic, type SpeakerPhrase } from './phrases.ts';

/** What the rest of the document tells about its speakers. */
export interface SpeakerContext {
  readonly genre: Genre;
  /** In text order; may be empty. */
  readonly councils: readonly CouncilMention[];
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

/** A document with its quotations, as the rules about speakers read it: blocks are read when they are asked for. */
export class QuotedDocument {
  readonly blocks: readonly Block[];
  readonly passages: readonly QuotedPassage[];
  readonly #attributionsOf: AttributionsOf;
  readonly #context: SpeakerContext;
  readonly #parts: ReadonlyMap<number, readonly QuotedPart[]>;
  readonly #views = new Map<number, QuotedBlock>();
  readonly #told = new Map<number, Attribution>();
  readonly #topics = new Map<string, SpeakerPhrase | null>();
  readonly #antecedents = new Map<string, SpeakerPhrase | null>();
  #people: ReadonlyMap<string, NamedPerson> | null = null;
  readonly #named = new Map<string, NamedPerson | null>();
  #lowered: readonly string[] | null = null;

  constructor(
    blocks: readonly Block[],
    passages: readonly QuotedPassage[],
    attributionsOf: AttributionsOf,
    context: SpeakerContext,
  ) {
    this.blocks = blocks;
    this.passages = passages;
    this.#attributionsOf = attributionsOf;
    this.#context = context;
    this.#parts = partsByBlock(blocks, passages);
  }

  /** Whether the document's own voice is the inspectorate's. */
  get isOfficial(): boolean {
    return this.#context.genre === 'official-report' || this.#context.genre === 'official-letter';
  }

  /** The block as its own words tell it; null for furniture and outside the document. */
  view(index: number): QuotedBlock | null {
    const known = this.#views.get(index);
    if (known !== undefined) return known;
    const block = this.blocks[index];
    if (block === undefined || block.kind === 'furniture') return null;
    const view = readQuotedBlock(index, block, this.#parts.get(index) ?? [], this.#attributionsOf(index));
    this.#views.set(index, view);
    return view;
  }

  /** The nearest block before `index` that is not furniture. */
  before(index: number): QuotedBlock | null {
    let at = index - 1;
    while (at >= 0 && this.blocks[at]?.kind === 'furniture') at--;
    return this.view(at);
  }

  /** The nearest block after `index` that is not furniture. */
  after(index: number): QuotedBlock | null {
    let at = index + 1;
    while (this.blocks[at]?.kind === 'furniture') at++;
    return this.view(at);
  }

  /** Who speaks in a quotation, once that is told. */
  told(quotation: number): Attribution | undefined {
    return this.#told.get(quotation);
  }

  tell(quotation: number, attribution: Attribution): void {
    this.#told.set(quotation, attribution);
  }

  /** The document's span for offsets into a block's passage; null where it is empty. */
  span(block: number, { start, end }: Span): Span | null {
    const holder = this.blocks[block];
    return holder === undefined || end <= start ? null : toSpan(holder, start, end);
  }

  /** Whether a council's name begins within the words. */
  namesCouncil(block: number, words: Span): boolean {
    const span = this.span(block, words);
    if (span === null) return false;
    const next = this.#context.councils[firstFrom(this.#context.councils, span.start)];
    return next !== undefined && next.start < span.end;
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
  antecedent(pronoun: SpeakerPhrase, find: () => SpeakerPhrase | null): SpeakerPhrase | null {
    return remember(this.#antecedents, `${pronoun.block}:${pronoun.start}`, find);
  }

  /**
   * The person whom a proper name means, if the document introduces them with a role. The first few names are looked for
   * in the blocks that hold them, since most documents ask for no more; then everybody is.
   */
  person(name: string): NamedPerson | null {
    if (this.#people === null && this.#named.size < NAMES_LOOKED_FOR_APART) {
      const surname = surnameOf(name);
      return remember(this.#named, surname, () => personNamed(collectPeople(this.#toldBlocks(surname)), name));
    }
    this.#people ??= collectPeople(this.#toldBlocks());
    return personNamed(this.#people, name);
  }

  /** The blocks that hold words (in lower case) and somebody who may speak. */
  *#toldBlocks(words = ''): Iterable<QuotedBlock> {
    this.#lowered ??= this.blocks.map(({ passage }) => inLowerCase(passage));
    for (let i = 0; i < this.blocks.length; i++) {
      if (!this.#lowered[i]?.includes(words) || this.#attributionsOf(i).length === 0) continue;
      const view = this.view(i);
      if (view !== null) yield view;
    }
  }
}

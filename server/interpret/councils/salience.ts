import type { CouncilId } from '../../knowledge/ids.ts';
import type { BlockKind } from '../../text/block.ts';
import { perBlock } from '../../text/per-block.ts';
import { perPassage } from '../../text/per-passage.ts';
import { countLeading } from '../../text/search.ts';

/**
 * How far each council is on a reader's mind at a place of a text. Being named brings it there, the more so the more prominent the
 * name is; with each sentence and each block that goes by it fades. `The council` stands for the one that is there most.
 */

/** What is left of it after a sentence. */
const AFTER_SENTENCE = 0.65;
/** What is left of it where a new block begins: items and headings go on least, the rows of a table all the time. */
const AT_BLOCK: Readonly<Record<BlockKind, number>> = {
  paragraph: 0.4,
  item: 0.2,
  heading: 0.2,
  row: 1,
  furniture: 0.4,
  note: 0.4,
};
/** How many councils a reader keeps in mind. */
const MOST_IN_MIND = 16;

/** What is left of it where an entry of a timeline begins. */
export const AT_ENTRY = 0.1;
/** What it brings to mind to be spoken of by a word that stands for it. */
export const REFERRED_TO = 2;
/** What is left of it where another speaker begins. */
const AT_TURN = 0.25;
/** `Q12 Chair: `, `0:44:29 CABINET MEMBER: `. */
const TURN = /^(?:\[?[\dQ][\d:.]*\]? )?\p{Lu}[\p{L}.’' -]{1,40}: /u;

/** What is left where each block begins, if it is no entry of a timeline. */
export const leftAtBlocks = perBlock(({ kind, passage: { text } }): number =>
  kind !== 'row' && TURN.test(text) ? Math.min(AT_TURN, AT_BLOCK[kind]) : AT_BLOCK[kind],
);

const SENTENCE_EBB = Math.log(AFTER_SENTENCE);

/** A sentence's end and the next one's beginning; what stands behind a semicolon is a sentence, too. */
const SENTENCE_END = /[.!?]["'’”)]* (?=["'‘“(]?\p{Lu})|; /gu;

/** Where the sentences of a passage begin, but for the first one. */
export const sentencesOf = perPassage((text): readonly number[] =>
  [...text.matchAll(SENTENCE_END)].map(({ 0: mark, index }) => index + mark.length),
);

/** In which sentence an offset lies, counted from 0. */
export const sentenceAt = (begins: readonly number[], offset: number): number =>
  countLeading(begins, (begin) => begin <= offset);

interface Standing {
  readonly weight: number;
  /** How far the tide was out when it was brought to mind. */
  readonly ebb: number;
}

/** The councils on a reader's mind, as the text is read from its start. */
export class Salience {
  /** The sum of all that has faded: what was brought to mind before has faded by the difference. */
  #ebb = 0;
  #sentence = 0;
  readonly #standings = new Map<CouncilId, Standing>();

  /** Goes on to a new block, at which so much is left; of those that say nothing of councils the sentences count for nothing. */
  enterBlock(left: number): void {
    this.#ebb += this.#sentence * SENTENCE_EBB + Math.log(left);
    this.#sentence = 0;
  }

  /** Goes on to a sentence of the block. */
  enterSentence(sentence: number): void {
    this.#sentence = sentence;
  }

  get #now(): number {
    return this.#ebb + this.#sentence * SENTENCE_EBB;
  }

  /** Brings a council to mind. */
  bring(council: CouncilId, weight: number): void {
    const left = this.strengthOf(council);
    this.#standings.delete(council);
    this.#standings.set(council, { weight: Math.max(left, weight), ebb: this.#now });
    if (this.#standings.size <= MOST_IN_MIND) return;
    const [oldest] = this.#standings.keys();
    if (oldest !== undefined) this.#standings.delete(oldest);
  }

  /** How far a council is on the reader's mind now. */
  strengthOf(council: CouncilId): number {
    const standing = this.#standings.get(council);
    return standing === undefined ? 0 : standing.weight * Math.exp(this.#now - standing.ebb);
  }

  /** The councils on the reader's mind, the one named last behind the others. */
  get inMind(): Iterable<CouncilId> {
    return this.#standings.keys();
  }
}

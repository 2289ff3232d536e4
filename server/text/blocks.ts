import { type Block, type BlockKind, makeBlock } from './block.ts';
import { isLoneMark, measureItemMark } from './item-mark.ts';
import { type Line, rightEdge } from './line.ts';
import { joinLines, type Stretch } from './passage.ts';
import { readRows } from './table.ts';
import { beginsWithin, continues, endsDangling, endsSentence, type OpenParagraph, type Wrapping } from './wrapping.ts';

const LONGEST_HEADING = 160;
const BEGINS_HEADING = /^[\p{Lu}\p{N}"'‘“]/u;
const ENDS_CLAUSE = /[.!;,]["'’”)]?$/;
/** `… at school. The council …`: more than one sentence is no heading. */
const HOLDS_SENTENCES = /\p{Ll}{3}["'’”)]?\.["'’”)]? ["'‘“]?\p{Lu}/u;
const LABELLED = /^\p{L}[\p{L} ’'-]{1,37}(?<!['’]):\s+\S/u;

/** A block under construction: the stretches of its lines, and what is needed to know whether the next line goes on. */
interface OpenBlock {
  readonly isItem: boolean;
  readonly stretches: Stretch[];
  open: OpenParagraph;
}

/** How an entry of a list begins: a name or a few words, and a sign that sets them off (`Wigan, inspected …`, `Bury (2021): …`). */
const BEGINS_ENTRY = /^[\p{Lu}\d][\p{L}\p{N} .'’–&/-]{1,40}(?:[:,(|]| [-–—] )/u;
const FEWEST_ENTRIES = 3;

/** Whether each line of a run begins as an entry of a list does, as broken prose hardly ever would. */
const isListOfEntries = (text: string, run: readonly Line[]): boolean =>
  run.length >= FEWEST_ENTRIES && run.every((line) => BEGINS_ENTRY.test(text.slice(line.start, line.end)));

/** Takes a document's lines in order and puts its blocks together. */
export class BlockReader {
  readonly #text: string;
  readonly #wrapping: Wrapping;
  readonly #blocks: Block[] = [];
  #current: OpenBlock | null = null;
  #furniture: Block[] = [];
  #markPending = false;

  constructor(text: string, wrapping: Wrapping) {
    this.#text = text;
    this.#wrapping = wrapping;
  }

  /** A line of page furniture or a reader's note: it does not end the paragraph that it interrupts. */
  skip(line: Line, kind: 'furniture' | 'note'): void {
    this.#furniture.push(makeBlock(kind, line, joinLines(this.#text, [line])));
  }

  /** A run of lines without a blank line between. */
  take(run: readonly Line[]): void {
    const rows = readRows(this.#text, run);
    if (rows !== null) {
      this.#close();
      this.#blocks.push(...rows);
      return;
    }
    const runWidth = run.reduce((widest, line) => Math.max(widest, rightEdge(line)), 0);
    const isList = isListOfEntries(this.#text, run);
    run.forEach((line, index) => {
      if (isList && index > 0) this.#close();
      this.#takeLine(line, runWidth, index === 0);
    });
  }

  /**
   * Whether the run of lines that comes next has nothing to do with what was read before it: then all blocks so far are
   * finished.
   */
  finishesBeforeRun(): boolean {
    if (this.#markPending || this.#furniture.length > 0) return false;
    this.#close();
    return true;
  }

  /** How many blocks are finished. */
  get count(): number {
    return this.#blocks.length;
  }

  finish(): readonly Block[] {
    this.#close();
    return this.#blocks;
  }

  #takeLine(line: Line, runWidth: number, opensRun: boolean): void {
    const words = this.#text.slice(line.start, line.end);
    if (isLoneMark(words)) {
      this.#close();
      this.#markPending = true;
      return;
    }
    const mark = measureItemMark(words);
    const current = this.#current;
    const goesOn =
      current !== null &&
      mark === 0 &&
      !this.#markPending &&
      (opensRun ? this.#resumes(current.open, words) : continues(current.open, words, this.#wrapping));
    const open: OpenParagraph = {
      lastWords: words,
      edge: rightEdge(line),
      runWidth,
      lineCount: goesOn ? current.open.lineCount + 1 : 1,
    };
    if (goesOn) {
      current.stretches.push(line);
      current.open = open;
      return;
    }
    this.#close();
    this.#current = {
      isItem: mark > 0 || this.#markPending,
      stretches: [mark === 0 ? line : { start: line.start + mark, end: line.end, isPlain: line.isPlain }],
      open,
    };
    this.#markPending = false;
  }

  /** Whether the words after a page's edge go on the paragraph before it. A blank line alone ends a paragraph. */
  #resumes(open: OpenParagraph, words: string): boolean {
    if (this.#furniture.length === 0 || endsSentence(open.lastWords)) return false;
    if (beginsWithin(words) || endsDangling(open.lastWords)) return true;
    return open.edge >= this.#wrapping.width * 0.85 && open.lineCount > 1;
  }

  #close(): void {
    const current = this.#current;
    this.#current = null;
    if (current !== null) {
      const passage = joinLines(this.#text, current.stretches);
      const first = current.stretches[0];
      const last = current.stretches.at(-1);
      if (first !== undefined && last !== undefined && passage.text !== '') {
        const span = { start: first.start, end: last.end };
        this.#blocks.push(makeBlock(kindOf(current, passage.text), span, passage));
      }
    }
    for (const block of this.#furniture) this.#blocks.push(block);
    if (this.#furniture.length > 0) this.#furniture = [];
  }
}

function kindOf(block: OpenBlock, words: string): BlockKind {
  if (block.isItem) return 'item';
  const isHeading = words.length <= LONGEST_HEADING && BEGINS_HEADING.test(words) && !ENDS_CLAUSE.test(words.slice(-2));
  return isHeading && !LABELLED.test(words) && !HOLDS_SENTENCES.test(words) ? 'heading' : 'paragraph';
}

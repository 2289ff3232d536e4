import type { FoundMark, MarkFamily } from '../../recognise/quotation-marks.ts';
import type { Block } from '../../text/block.ts';
import { edgeAfter, isName, opensSpeech } from './edges.ts';

/** A quotation's extent: offsets into the passages of its first and last block, both marks included. */
export interface QuotedPassage {
  readonly firstBlock: number;
  readonly lastBlock: number;
  /** Offset in the first block's passage. */
  readonly start: number;
  /** Offset in the last block's passage, exclusive. */
  readonly end: number;
  /** Lengths of the two marks; 0 for one that is missing. */
  readonly openingLength: number;
  readonly closingLength: number;
  readonly missing: 'opening' | 'closing' | null;
}

/** How many paragraphs without any mark a quotation may run through before one that closes it. */
const MOST_UNMARKED_PARAGRAPHS = 2;
/** How many marks ahead a sure closing mark is looked for where a doubtful one, or a doubtful opening, was met. */
const REACH_IN_DOUBT = 32;
/** How many marks ahead a quotation within a quotation is looked for. */
const NESTED_REACH = 64;

const SENTENCE_ENDS = /[.!?]["'\u2019\u201d)]*\s+["'\u2018\u201c(]*\p{Lu}/u;
/** A straight mark where a sentence begins, which no apostrophe is, with more than a word behind it. */
const BEGINS_SENTENCE = /(?:^|[.!?:]\s)['\uff07]\p{Lu}$/u;
/** What runs to its paragraph's end without another mark. */
const ENDS_PARAGRAPH = /^[^"'\u2018\u2019\u201c\u201d]{12,200}[.!?]\s*$/u;
/** A reporter's own sentence, and the attribution of what is quoted in full. */
const IS_REPORTED = /^(?:\p{Lu}[\p{L}'\u2019-]+\s){2,3}(?:said|says|told|added|warned)\s/u;
const IS_ATTRIBUTED = /^\s(?:he|she|they|it)\s(?:said|says|adds|added)(?!\p{L})/u;
const IS_LONG = /^(?:\S+\s){3}/u;
const WORD = /[\p{L}\p{N}]/u;

interface Opening {
  readonly block: number;
  readonly mark: FoundMark;
  /** Whether whole sentences follow, as after `said:`; they end in punctuation before their closing mark. */
  readonly isSpeech: boolean;
}

const BLANK = 0x20;
const BAR = 0x7c;
const isBetweenCells = (code: number): boolean => code === BLANK || code === BAR;

const opensAnother = (mark: FoundMark | undefined, family: MarkFamily): boolean =>
  mark?.family === family && mark.opens === 'sure' && mark.closes === 'no';

const isSure = (mark: FoundMark): boolean => mark.closes === 'sure' || mark.opens === 'sure';

/** The index of the first mark of a family, from one on, that surely opens or closes something; -1 where none near does. */
function nextSure(marks: readonly FoundMark[], from: number, family: MarkFamily): number {
  const near = marks.slice(from, from + NESTED_REACH);
  const at = near.findIndex((mark) => mark.family === family && isSure(mark));
  return at < 0 ? -1 : from + at;
}

class PairReader {
  readonly #blocks: readonly Block[];
  readonly #marks: readonly (readonly FoundMark[])[];
  readonly #found: QuotedPassage[] = [];
  #block = 0;
  #mark = 0;
  /** Where the last quotation found in the current block ended. */
  #edge = 0;

  constructor(blocks: readonly Block[], marks: readonly (readonly FoundMark[])[]) {
    this.#blocks = blocks;
    this.#marks = marks;
  }

  read(): readonly QuotedPassage[] {
    while (this.#block < this.#blocks.length) {
      const mark = this.#marksOf(this.#block)[this.#mark];
      if (mark === undefined) {
        this.#moveTo(this.#block + 1, 0, 0);
        continue;
      }
      if (mark.opens !== 'no' && this.#takeOpening(mark)) continue;
      if (mark.closes === 'sure') this.#takeUnopened(mark);
      this.#mark++;
    }
    return this.#found;
  }

  #textOf(block: number): string {
    return this.#blocks[block]?.passage.text ?? '';
  }

  #marksOf(block: number): readonly FoundMark[] {
    const marks = this.#marks[block] ?? [];
    return marks.length === 0 || this.#blocks[block]?.kind === 'furniture' ? [] : marks;
  }

  #moveTo(block: number, mark: number, edge: number): void {
    this.#block = block;
    this.#mark = mark;
    this.#edge = edge;
  }

  /** Reads the quotation that `mark` opens, if it does open one, and moves on behind it. */
  #takeOpening(mark: FoundMark): boolean {
    const text = this.#textOf(this.#block);
    const opening: Opening = { block: this.#block, mark, isSpeech: opensSpeech(text, mark) };
    const closing = this.#findClosing(opening, this.#block, this.#mark + 1);
    if (closing >= 0) return this.#close(opening, this.#block, closing);
    if (!this.#mayLackItsEnd(opening)) return false;
    return this.#takeFurtherParagraphs(opening);
  }

  #mayLackItsEnd({ mark, isSpeech, block }: Opening): boolean {
    if (mark.opens !== 'sure') return false;
    if (mark.family === 'double') return true;
    const text = this.#textOf(block);
    if (isSpeech || (mark.shaped && WORD.test(text.charAt(mark.end)))) return true;
    return (
      (BEGINS_SENTENCE.test(text.slice(Math.max(0, mark.start - 3), mark.end + 1)) ||
        ENDS_PARAGRAPH.test(text.slice(mark.end))) &&
      IS_LONG.test(text.slice(mark.end))
    );
  }

  #close(opening: Opening, block: number, index: number): boolean {
    const mark = this.#marksOf(block)[index];
    if (mark === undefined) return false;
    const isEmpty = block === opening.block && !WORD.test(this.#textOf(block).slice(opening.mark.end, mark.start));
    if (!isEmpty) {
      this.#found.push({
        firstBlock: opening.block,
        lastBlock: block,
        start: opening.mark.start,
        end: mark.end,
        openingLength: opening.mark.end - opening.mark.start,
        closingLength: mark.end - mark.start,
        missing: null,
      });
    }
    this.#moveTo(block, index + 1, mark.end);
    return true;
  }

  /** Follows a quotation that its first paragraph leaves open: each next paragraph opened again, or the closing one not. */
  #takeFurtherParagraphs(opening: Opening): boolean {
    let last = opening.block;
    for (;;) {
      const next = this.#nextParagraph(last);
      const isNextItem = this.#blocks[last]?.kind === 'item' && this.#blocks[next]?.kind === 'item';
      const reopening = isNextItem ? undefined : this.#reopeningOf(opening, next);
      if (reopening === undefined) break;
      last = next;
      const closing = this.#findClosing({ ...opening, isSpeech: true }, next, 1);
      if (closing >= 0 && this.#isStray(opening, next, closing)) {
        last = opening.block;
        break;
      }
      if (closing >= 0) return this.#close(opening, next, closing);
    }
    const [block, index] = this.#findUnopenedClosing(opening, last);
    if (index >= 0) return this.#close(opening, block, index);
    this.#leaveOpen(opening, last);
    return true;
  }

  /** `'Sir Jo Hale said …` before `‘We agree,’ he added`: a mark that a reporter's own paragraph begins with by mistake. */
  #isStray(opening: Opening, block: number, index: number): boolean {
    const end = this.#marksOf(block)[index]?.end ?? 0;
    return (
      IS_REPORTED.test(this.#textOf(opening.block).slice(opening.mark.end)) &&
      IS_ATTRIBUTED.test(this.#textOf(block).slice(end))
    );
  }

  #nextParagraph(after: number): number {
    for (let i = after + 1; i < this.#blocks.length; i++) {
      const kind = this.#blocks[i]?.kind;
      if (kind === 'furniture') continue;
      return kind === 'row' ? -1 : i;
    }
    return -1;
  }

  /** The mark that opens a quotation's next paragraph again, if that paragraph begins with one. */
  #reopeningOf(opening: Opening, block: number): FoundMark | undefined {
    const mark = this.#marksOf(block)[0];
    if (mark === undefined || mark.family !== opening.mark.family || mark.opens !== 'sure') return undefined;
    return WORD.test(this.#textOf(block).slice(0, mark.start)) ? undefined : mark;
  }

  #findUnopenedClosing(opening: Opening, last: number): readonly [block: number, index: number] {
    let block = last;
    for (let unmarked = 0; unmarked <= MOST_UNMARKED_PARAGRAPHS; unmarked++) {
      block = this.#nextParagraph(block);
      if (block < 0 || this.#blocks[block]?.kind === 'heading') break;
      const index = this.#marksOf(block).findIndex((mark) => mark.family === opening.mark.family && isSure(mark));
      const mark = this.#marksOf(block)[index];
      if (mark === undefined) continue;
      if (mark.opens === 'sure') break;
      if (mark.family === 'single' && !this.#followsPunctuation(block, mark)) break;
      return [block, index];
    }
    return [-1, -1];
  }

  #followsPunctuation(block: number, mark: FoundMark): boolean {
    return /[.,!?\u2026]/.test(this.#textOf(block).charAt(mark.start - 1));
  }

  /** Ends a quotation that is never closed at its last paragraph's edge, or before the next one in its own paragraph. */
  #leaveOpen(opening: Opening, last: number): void {
    const marks = this.#marksOf(last);
    const from = last === opening.block ? this.#mark + 1 : 1;
    const text = this.#textOf(last);
    let next = from;
    while (next < marks.length && !opensAnother(marks[next], opening.mark.family)) next++;
    let end = marks[next]?.start ?? text.length;
    while (isBetweenCells(text.charCodeAt(end - 1))) end--;
    this.#found.push({
      firstBlock: opening.block,
      lastBlock: last,
      start: opening.mark.start,
      end,
      openingLength: opening.mark.end - opening.mark.start,
      closingLength: 0,
      missing: 'closing',
    });
    this.#moveTo(last, next, end);
  }

  #takeUnopened(mark: FoundMark): void {
    if (mark.family === 'single' && !this.#followsPunctuation(this.#block, mark)) return;
    const text = this.#textOf(this.#block);
    const start = edgeAfter(text, this.#edge, mark.start);
    if (!WORD.test(text.slice(start, mark.start))) return;
    this.#found.push({
      firstBlock: this.#block,
      lastBlock: this.#block,
      start,
      end: mark.end,
      openingLength: 0,
      closingLength: mark.end - mark.start,
      missing: 'opening',
    });
    this.#edge = mark.end;
  }

  /**
   * The index of the mark that closes `opening` in a block, looking from the mark `from` on; -1 if none does. A doubtful
   * closing mark counts only where no sure one follows in its sentence.
   */
  #findClosing(opening: Opening, block: number, from: number): number {
    const text = this.#textOf(block);
    const marks = this.#marksOf(block);
    const { family } = opening.mark;
    let doubtful = -1;
    let limit = opening.mark.opens === 'sure' ? marks.length : Math.min(marks.length, from + REACH_IN_DOUBT);
    for (let i = from; i < limit; i++) {
      const mark = marks[i];
      if (mark === undefined) break;
      if (mark.family !== family) {
        if (family === 'single' && mark.opens === 'sure') i = Math.max(i, this.#skipNested(marks, i, 'double'));
        continue;
      }
      if (mark.closes === 'sure') {
        const from = marks[doubtful]?.end ?? mark.start;
        return SENTENCE_ENDS.test(text.slice(from - 1, mark.start + 1)) ? doubtful : i;
      }
      if (mark.opens === 'sure') {
        // `acknowledge.‘We agree`: a paragraph of the same speech, whose break is lost.
        if (mark.shaped && /[.!?]/.test(text.charAt(mark.start - 1))) continue;
        const nested = doubtful < 0 ? this.#skipNested(marks, i, family) : -1;
        if (nested < 0 || !this.#hasClosingFrom(marks, nested + 1, family)) break;
        i = nested;
        continue;
      }
      if (mark.closes === 'doubtful' && doubtful < 0) {
        doubtful = i;
        limit = Math.min(limit, i + REACH_IN_DOUBT);
      }
    }
    const closing = marks[doubtful];
    if (closing === undefined || !opening.isSpeech || family === 'double') return doubtful;
    return isName(text.slice(opening.block === block ? opening.mark.end : 0, closing.start)) ? doubtful : -1;
  }

  /** The index of the mark that closes the quotation opened at `from`, without looking into it; -1 if none near does. */
  #skipNested(marks: readonly FoundMark[], from: number, family: MarkFamily): number {
    const next = nextSure(marks, from + 1, family);
    return marks[next]?.closes === 'sure' ? next : -1;
  }

  #hasClosingFrom(marks: readonly FoundMark[], from: number, family: MarkFamily): boolean {
    const next = marks[nextSure(marks, from, family)];
    return next?.closes === 'sure' && next.opens !== 'sure';
  }
}

/**
 * Pairs the marks of a document's blocks to quotations, in text order and disjoint; those within others are left out.
 * Blocks and marks run side by side; marks are offsets into their block's passage. Linear in the number of marks.
 */
export const pairMarks = (
  blocks: readonly Block[],
  marks: readonly (readonly FoundMark[])[],
): readonly QuotedPassage[] => new PairReader(blocks, marks).read();

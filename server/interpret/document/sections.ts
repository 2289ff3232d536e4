import type { Block } from '../../text/block.ts';
import type { DocumentText } from '../../text/document-text.ts';
import type { Section } from '../interpretation.ts';
import { type ContentsPage, findContentsPage, titleKey } from './contents-page.ts';
import { findHeads, type Head, type Line, outlineLines } from './section-heads.ts';

const SUB_NUMBER = /^\d+\.\d+/;
/** A second or third line of a document's title. */
const OF_TITLE = /\b(?:inspection|review|services|board|council|partnership)\b/i;
const TITLE_LEVEL = 1;
const FIRST_LEVEL = 2;
const DEEPEST_LEVEL = 5;

interface Placed {
  readonly head: Head;
  readonly level: number;
}

/** Which titles a text has more than once: each time they head a part of the chapter that they stand in. */
function repeatedTitles(heads: readonly Head[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { title } of heads) {
    const key = titleKey(title);
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated;
}

const labelOf = ({ title, isGraded }: Head): string => (isGraded ? title.slice(0, title.lastIndexOf(':')) : title);

/** Says how deep each head is that follows the title, to be asked in text order. */
class Levels {
  readonly #contents: ContentsPage | null;
  readonly #repeated: ReadonlySet<string>;
  readonly #met = new Map<string, number>();
  /** The level of the part that the contents page lists and the text is in. */
  #listed = TITLE_LEVEL;
  /** The level of the chapter that the text is in, as the contents page or a grade tells. */
  #chapter = TITLE_LEVEL;

  constructor(contents: ContentsPage | null, heads: readonly Head[]) {
    this.#contents = contents;
    this.#repeated = repeatedTitles(heads);
  }

  of(head: Head): number {
    const depth = this.#depthOf(head);
    if (depth !== undefined) this.#listed = FIRST_LEVEL + depth;
    if (depth !== undefined || head.isGraded) {
      this.#chapter = depth === undefined ? this.#listed + 1 : this.#listed;
      return this.#chapter;
    }
    if (SUB_NUMBER.test(head.block.passage.text)) return Math.max(FIRST_LEVEL, this.#chapter) + 1;
    const isInside = this.#listed > TITLE_LEVEL || this.#repeated.has(titleKey(head.title));
    return this.#chapter > TITLE_LEVEL && isInside ? this.#chapter + 1 : FIRST_LEVEL;
  }

  /** How deep the contents page has a head, the first time as it is listed first, and so on. */
  #depthOf(head: Head): number | undefined {
    const key = titleKey(labelOf(head));
    const depths = this.#contents?.depths.get(key);
    if (this.#contents === null || depths === undefined) return undefined;
    const times = this.#met.get(key) ?? 0;
    this.#met.set(key, times + 1);
    return head.block.start < this.#contents.end ? undefined : depths[Math.min(times, depths.length - 1)];
  }
}

/**
 * The heads that have prose, items or rows under them, those that the contents page lists, and chapters. What follows the
 * title at once and reads like more of it is no head.
 */
function headsWithText(lines: readonly Line[], contents: ContentsPage | null): readonly Head[] {
  const all = findHeads(lines);
  let next = 0;
  const kept: Head[] = [];
  const isListed = ({ block, title }: Head): boolean =>
    contents !== null && block.start >= contents.end && contents.depths.has(titleKey(title));
  let pending: Head | null = null;
  let isInTitle = true;
  for (const { block, kind } of lines) {
    const head = all[next]?.block === block ? all[next++] : undefined;
    const hasText = kind !== 'heading' && !(kind === 'row' && head?.isGraded === true);
    if (pending !== null && (hasText || pending.isGraded || isListed(pending))) kept.push(pending);
    pending = null;
    if (head === undefined) {
      isInTitle &&= kept.length === 0 || kind === 'heading';
      continue;
    }
    if (kept.length === 0) kept.push(head);
    else if (!isInTitle || !OF_TITLE.test(head.title)) {
      pending = head;
      isInTitle = false;
    }
  }
  return kept;
}

/**
 * The sections of a text: each head that has text under it, to the next one of its level or the end. The first is the text's
 * title, of level 1.
 */
export function readSections(text: DocumentText, blocks: readonly Block[]): readonly Section[] {
  const contents = findContentsPage(text, blocks);
  const [title, ...others] = headsWithText(outlineLines(blocks), contents);
  if (title === undefined) return [];
  const levels = new Levels(contents, others);
  const placed = others.map((head) => ({ head, level: Math.min(levels.of(head), DEEPEST_LEVEL) }));
  return withEnds([{ head: title, level: TITLE_LEVEL }, ...placed], text.length);
}

/** The sections under the heads: each ends where the next of its level or a higher one begins. */
function withEnds(heads: readonly Placed[], textEnd: number): readonly Section[] {
  /** Where the section that follows begins, by level: from the last head back to the first. */
  const nextStart = Array.from({ length: DEEPEST_LEVEL + 1 }, () => textEnd);
  const sections = heads.toReversed().map(({ head: { block, title }, level }): Section => {
    const end = nextStart[level] ?? textEnd;
    nextStart.fill(block.start, level);
    return Object.freeze({ title, heading: { start: block.start, end: block.end }, level, start: block.start, end });
  });
  return sections.reverse();
}

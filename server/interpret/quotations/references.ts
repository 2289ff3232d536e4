import type { Block } from '../../text/block.ts';
import { perPlace } from '../../text/per-passage.ts';

/** Headings over lists of sources. */
const OVER_SOURCES =
  /^\P{L}*(?:references|notes|notes and references|sources|bibliography|further reading|footnotes|endnotes|works cited|citations|external links)\P{L}*$/iu;
/** How many blocks below such a heading are looked at. */
const LONGEST_LIST = 60;
/** How many characters behind the marks are read. */
const REACH = 200;
/** What stands before a title in a list of sources: nothing, or its author. */
const AUTHOR = /^[\s[(]*\d{0,3}[\])]?[.:]?\s*(?:\p{Lu}[^"\u201c\u2018:;!?]{0,80}[.,)]\s*)?[*_]*$/u;
const REPORTS = /(?<!\p{L})(?:said|says|told|added|adds|wrote|writes|reported|stated)(?!\p{L})/u;
const BEGINS_WITH_CAPITAL = /^["'\u2018\u201c`]\s?[\p{Lu}\p{N}]/u;
/** `. Eastmere Mail. 16 October 2013. Retrieved 4 June 2024.`: where it was printed, and when. */
const PRINTED = /^[.,]?\s\(?\p{Lu}[^"\u201c]{2,120}(?<!\d)(?:19|20)\d\d(?!\d)/u;
const RETRIEVED = /(?<!\p{L})(?:retrieved|accessed|archived|available at|https?:|vol\.|pp?\.\s?\d)/iu;

/** Whether a block stands in a list under `References` or the like. */
function isUnderSources(blocks: readonly Block[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - LONGEST_LIST); i--) {
    const block = blocks[i];
    if (block === undefined || block.kind === 'furniture') continue;
    if (OVER_SOURCES.test(block.passage.text)) return true;
    if (block.kind === 'heading') return false;
  }
  return false;
}

/**
 * Whether words in marks are the title of what a list of sources names: behind nothing but an author, before the place
 * and date where it was printed. `start` and `end` are offsets into the block's passage, marks included.
 */
export function isReference(blocks: readonly Block[], index: number, start: number, end: number): boolean {
  const block = blocks[index];
  if (block === undefined || block.kind === 'heading' || block.kind === 'row') return false;
  const { text } = block.passage;
  if (!namesPrint(block.passage, start, text, start, end)) return false;
  return block.kind !== 'paragraph' || RETRIEVED.test(text.slice(end, end + REACH)) || isUnderSources(blocks, index);
}

/** Whether the words beside those in marks are an author and where it was printed. */
const namesPrint = perPlace((text: string, start: number, end: number): boolean => {
  if (!BEGINS_WITH_CAPITAL.test(text.slice(start, start + 3)) || !AUTHOR.test(text.slice(0, start))) return false;
  const after = text.slice(end, end + REACH);
  return !REPORTS.test(after) && !REPORTS.test(text.slice(0, start)) && PRINTED.test(after);
});

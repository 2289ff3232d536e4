import { readDirectlyAfter } from './after.ts';
import { type Attribution, isCarried } from './attribution.ts';
import { readBefore, readDirectlyBefore } from './before.ts';
import { readSurroundings, type Surroundings } from './clause.ts';
import { readSpokenIn } from './context.ts';
import type { QuotedDocument } from './document.ts';

/** How many quotations, and paragraphs of one, are searched for a heading's words. */
const QUOTATIONS_AHEAD = 60;
const PARAGRAPHS_OF_ONE = 12;
const BLOCKS_BELOW = 6;
const SENTENCES_BELOW = 4;
const FEWEST_LETTERS = 4;
const FEWEST_SHARED = 8;
/** A question put to the reader (`Is your child “subject to a plan”?`), whose words nobody has said. */
const ASKS = /^\s*(?:Is|Are|Do|Does|Did|Have|Has|Was|Were|Can|Should|Will)\s(?:your?|you|they|we)(?!\p{L})/u;
const FIRST_PERSON = /(?<!\p{L})(?:I|we|We|my|My|our|Our|me|us)(?!\p{L})/u;

/** `That is what the leader said`: a sentence that says whose the words above are. */
const TAKES_UP = /^(?:That|This|So|Those|These)\s(?:is|was|are|were|says?|said|wrote|went|ran)\s/u;

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function quotes(document: QuotedDocument, quotation: number, key: string, isWhole = false): boolean {
  const passage = document.passage(quotation);
  if (passage === undefined) return false;
  const last = Math.min(passage.lastBlock, passage.firstBlock + PARAGRAPHS_OF_ONE);
  for (let block = passage.firstBlock; block <= last; block++) {
    const view = document.view(block);
    const part = view?.quoted.find((one) => one.quotation === quotation);
    const words = view && part ? lettersOf(view.text.slice(part.start, part.end)) : '';
    if (words.includes(key) || (!isWhole && words.length >= FEWEST_SHARED && key.includes(words))) return true;
  }
  return false;
}

/** The quotation of the text whose words a heading takes up. */
export function readRepeated(
  document: QuotedDocument,
  { passage, first }: Surroundings,
  index: number,
): Attribution | null {
  const key = lettersOf(first.text.slice(passage.start, passage.end));
  if (key.length < FEWEST_LETTERS) return null;
  for (let i = index + 1; i <= index + QUOTATIONS_AHEAD && document.passage(i) !== undefined; i++) {
    const told = document.told(i);
    if (told !== undefined && quotes(document, i, key)) return { ...told, rule: 'repeated' };
  }
  return null;
}

/** Letters that no two quotations share by chance. */
const FEWEST_TO_TELL = 10;

/** The quotation of the text that holds a heading's words as they stand, which tells more than the words beside them. */
export function readVerbatim(document: QuotedDocument, around: Surroundings, index: number): Attribution | null {
  const { passage, first } = around;
  const key = lettersOf(first.text.slice(passage.start, passage.end));
  if (key.length < FEWEST_TO_TELL) return null;
  for (let i = index + 1; i <= index + QUOTATIONS_AHEAD && document.passage(i) !== undefined; i++) {
    const told = document.told(i);
    if (told !== undefined && told.rule !== 'none' && quotes(document, i, key, true))
      return { ...told, rule: 'repeated' };
  }
  return null;
}

/** How many quotations ahead of a few words the whole statement is looked for from which they are. */
const QUOTATIONS_TO_WHOLE = 24;

/**
 * `He has withdrawn ‘with immediate effect’`, when the text below gives the whole statement and whose it is. Only the words right
 * beside that statement are asked, since what it says of the quotations between is not told yet.
 */
export function readWholeBelow(document: QuotedDocument, around: Surroundings, index: number): Attribution | null {
  const { passage, first, last } = around;
  if (document.isOfficial || first !== last) return null;
  const key = lettersOf(first.text.slice(passage.start, passage.end));
  if (key.length < FEWEST_TO_TELL) return null;
  for (let i = index + 1; i <= index + QUOTATIONS_TO_WHOLE; i++) {
    const whole = document.passage(i);
    if (whole === undefined) return null;
    if (!quotes(document, i, key, true)) continue;
    const beside = readSurroundings(document, whole);
    const told =
      beside &&
      (readDirectlyBefore(document, beside) ?? readDirectlyAfter(document, beside) ?? readBefore(document, beside));
    if (told !== null) return { ...told, rule: 'repeated' };
  }
  return null;
}

/** How many quotations back the words are looked for that a reader's comment takes up. */
const QUOTATIONS_BACK = 60;

/** `“Mistaken for the thing planned” – that’s going on a mug`: words of nobody else that the text has quoted before. */
export function readQuotedAgain(document: QuotedDocument, around: Surroundings, index: number): Attribution | null {
  const { passage, first, last } = around;
  if (document.isOfficial || first !== last) return null;
  const key = lettersOf(first.text.slice(passage.start, passage.end));
  if (key.length < FEWEST_SHARED) return null;
  for (let i = index - 1; i >= 0 && i >= index - QUOTATIONS_BACK; i--) {
    const told = document.told(i);
    if (told !== undefined && isCarried(told) && quotes(document, i, key, true)) return { ...told, rule: 'repeated' };
  }
  return null;
}

/** For what somebody says of themselves, the speaker of the first quotation below. */
export function readFirstBelow(
  document: QuotedDocument,
  { passage, first }: Surroundings,
  index: number,
): Attribution | null {
  if (!FIRST_PERSON.test(first.text.slice(passage.start, passage.end))) return null;
  for (let i = index + 1; i <= index + 3 && document.passage(i) !== undefined; i++) {
    const told = document.told(i);
    if (told !== undefined && told.rule !== 'none' && told.speaker !== 'inspectorate')
      return { ...told, rule: 'below' };
  }
  return null;
}

/** The last block that may belong to a document's title; headings below stand over the paragraphs right under them. */
const LAST_OF_TITLE = 3;

/** Whom the paragraphs under a heading report: for a title the inspectors if they are among them, else the first. */
export function readBelow(document: QuotedDocument, { first, before }: Surroundings): Attribution | null {
  if (ASKS.test(first.text.slice(before.start, before.end))) return null;
  let other: Attribution | null = null;
  let view = document.after(first.index);
  for (let n = 0; n < BLOCKS_BELOW && view !== null && view.block.kind !== 'row'; n++) {
    for (const sentence of view.sentences.slice(0, SENTENCES_BELOW)) {
      const found = readSpokenIn(document, view, sentence, false);
      if (found !== null && TAKES_UP.test(view.told.slice(sentence.start, sentence.start + 40)))
        return { ...found, rule: 'below' };
      if (found?.speaker === 'inspectorate') return { ...found, rule: 'below' };
      other ??= found;
    }
    if (other !== null && first.index > LAST_OF_TITLE) break;
    view = document.after(view.index);
  }
  return other === null ? null : { ...other, rule: 'below' };
}

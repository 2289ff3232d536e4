import type { FoundReporting } from '../../recognise/attributions.ts';
import type { Span } from '../../text/span.ts';
import type { QuotedPassage } from '../quotations/pairs.ts';
import { resolve } from './antecedents.ts';
import type { Attribution, SpeakerRule } from './attribution.ts';
import { partsIn, type QuotedBlock, sentenceAt, within } from './block.ts';
import type { QuotedDocument } from './document.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** How far before and after a quotation its sentence is read. */
const REACH_BEFORE = 600;
const REACH_AFTER = 320;
const LONGEST_SHOUTED_ATTRIBUTION = 100;

/** A quotation with the words of its sentence before and after it. */
export interface Surroundings {
  readonly passage: QuotedPassage;
  readonly first: QuotedBlock;
  readonly last: QuotedBlock;
  /** The sentence's words before the quotation: offsets into the first block's passage. */
  readonly before: Span;
  /** Those after it: offsets into the last block's passage. */
  readonly after: Span;
  /** The words before as the reporter tells them (see `QuotedBlock.told`). */
  readonly lead: string;
  /** Those after. */
  readonly rest: string;
}

/** A sentence's words before a quotation, or a whole sentence whose speaker is asked for. */
export interface Clause {
  readonly document: QuotedDocument;
  readonly view: QuotedBlock;
  readonly before: Span;
}

/** `"We did it!" Jo Hale said.`: the end of a sentence that only tells who spoke; `offset` where it does not. */
function endOfShoutedAttribution(view: QuotedBlock, offset: number): number {
  const next = sentenceAt(view, offset);
  if (next.end - next.start > LONGEST_SHOUTED_ATTRIBUTION || partsIn(view, next).length > 0) return offset;
  const verb = within(view.reporting, next).at(-1);
  if (verb?.reporting !== 'speech') return offset;
  return /^[\s.]*$/.test(view.told.slice(verb.end, next.end)) ? next.end : offset;
}

function sentenceBefore(view: QuotedBlock, offset: number): Span {
  const { start } = sentenceAt(view, offset);
  return { start: Math.max(Math.min(start, offset), offset - REACH_BEFORE), end: offset };
}

function sentenceAfter(view: QuotedBlock, offset: number): Span {
  const sentence = sentenceAt(view, offset - 1);
  const isShouted = sentence.end <= offset && /[!?]/.test(view.text.slice(Math.max(0, offset - 2), offset));
  const end = isShouted ? endOfShoutedAttribution(view, offset) : sentence.end;
  return { start: offset, end: Math.max(offset, Math.min(end, offset + REACH_AFTER)) };
}

/** Reads what stands around a quotation; null where its blocks are furniture. */
export function readSurroundings(document: QuotedDocument, passage: QuotedPassage): Surroundings | null {
  const first = document.view(passage.firstBlock);
  const last = document.view(passage.lastBlock);
  if (first === null || last === null) return null;
  const before = sentenceBefore(first, passage.start);
  const after = sentenceAfter(last, passage.end);
  const lead = first.told.slice(before.start, before.end);
  return { passage, first, last, before, after, lead, rest: last.told.slice(after.start, after.end) };
}

/** Words that only join one quotation to another, or bring one in as an example. */
const JOINS =
  /(?:^|(?<=[\s,\u0001]))(?:but|and|or|yet|also|then|for example|for instance|another|again|in short|in brief|in essence|in a word|in sum|above all|worse still|worse|better still|first|second|third|finally|plus|(?:in|by)\s(?:\p{Lu}\p{Ll}+\s)?\d{4})(?=[\s,:\u0001])/giu;

const WORD = /[\p{L}\p{N}]/u;

/** Whether the quotation's sentence has no words but its own. */
export function isAlone({ first, last, before, after }: Surroundings): boolean {
  const hasWords = (view: QuotedBlock, span: Span): boolean => {
    const words = view.told.slice(span.start, span.end);
    return WORD.test(words) && WORD.test(words.replace(JOINS, ''));
  };
  return !hasWords(first, before) && !hasWords(last, after);
}

/** The attribution to a phrase whose side is settled, resting on words of a block; the phrase's own where none are given. */
export function attributeTo(
  document: QuotedDocument,
  phrase: SpeakerPhrase | null,
  rule: SpeakerRule,
  view: QuotedBlock | null = null,
  words: Span | null = null,
): Attribution | null {
  const settled = resolve(document, phrase);
  if (settled === null || settled.side === null) return null;
  const at = view === null || words === null ? document.span(settled.block, settled) : document.span(view.index, words);
  return { speaker: settled.side, phrase: settled, rule, words: at };
}

/** The attribution to the inspectors of a judgement that names no doer (`was praised for "…"`). */
export const attributeToInspectors = (document: QuotedDocument, view: QuotedBlock, words: Span): Attribution => ({
  speaker: 'inspectorate',
  phrase: null,
  rule: 'before',
  words: document.span(view.index, words),
});

const PASSIVE =
  /(?:^|[\s,])(?:is|are|was|were|be|been|being|get|gets|got)\s+(?:\p{Ll}+ly\s+|also\s+|again\s+|both\s+|once\s+|now\s+|all\s+|not\s+)?$/u;
const PARTICIPLE =
  /^(?:\p{L}+ed|told|found|put|seen|heard|shown|said|written|read|singled|picked|marked|summed|felt|thought|slammed|held)(?:\s|$)/iu;

/** What follows a participle without an auxiliary (`, criticised for`), not a verb with its object (`, called it`). */
const BEHIND_PARTICIPLE = /^\s*(?:\u0001|(?:for|as|by|in|at|with|over|after|to)\s)/u;

/** Verbs that take an object: with a preposition right behind them (`accused of`) they are participles. */
const ALWAYS_PASSIVE =
  /^(?:accused|criticised|praised|blamed|commended|credited|slammed|condemned|lambasted|applauded)$/i;
/** In a headline a participle needs no auxiliary: `Council branded 'failing'`. */
const HEADLINE_PASSIVE = /^\s(?:\u0001|(?:of|for|over|as|by)\s)/u;
const TAKES_OF =
  /^(?:warned|complained|told|said|asked|added|hailed|found|called|blasted|noted|vowed|pledged|promised|insisted|reported|felt|claimed|admitted|revealed|responded|replied)$/i;

/** `The commissioner, Jo Hale, found “…”`: a name between commas is an apposition, and the verb is active. */
const BEHIND_NAME = /,\s(?:[\p{L}.]+\s){0,2}\p{Lu}[\p{L}'\u2019-]+(?:,\s(?:\d+|\p{Lu}\p{Ll}+))?,\s*$/u;
/** `A review, leaked in May, described “…”`: the comma ends what was done with it, and the verb is active. */
const BEHIND_INSET =
  /[\p{L}\d],\s(?:seen|obtained|published|released|issued|leaked|dated|sent|written|shown|signed|circulated|completed|which|who)\s[^,;:]*,\s*$/u;
/** `Also praised: …`. */
const LISTED = /^\P{L}*(?:(?:also|again|not)\s)?$/iu;

/** `a phrase which the leader, Jo Hale, described as`: the comma ends an apposition, and the verb is active. */
const OBJECT_RELATIVE = /(?<!\p{L})(?:which|that|what|whom)\s(?:the|an?|its|one|\p{Lu})[^;.]*,\s*$/u;

/** `one of them rated outstanding`: whoever rates has an object before the grade. */
const GRADES = /^(?:rated|graded|judged|deemed)$/i;
const IS_GRADED = /^\s(?:outstanding|good|inadequate|adequate|requir|poor|excellent)/u;

/** Whether words that end before a participle make it passive (`was`, `had been widely`). */
export const endsInPassive = (words: string): boolean => PASSIVE.test(words);

/** Whether a reporting verb is passive: its subject is what is spoken of, not who speaks. */
export function isPassive(view: QuotedBlock, from: number, verb: FoundReporting): boolean {
  const form = view.text.slice(verb.start, verb.end);
  if (!PARTICIPLE.test(form) || /\s(?:by|with|that|about|of|for)$/.test(form)) return false;
  const lead = view.told.slice(from, verb.start);
  if (endsInPassive(lead)) return true;
  const behind = view.told.slice(verb.end, verb.end + 12);
  if (GRADES.test(form) && IS_GRADED.test(behind)) return true;
  if (/^\s(?:of|for|over|as|by)\s/.test(behind) && ALWAYS_PASSIVE.test(view.text.slice(verb.start, verb.end)))
    return true;
  if (view.block.kind === 'heading')
    return HEADLINE_PASSIVE.test(behind) && !TAKES_OF.test(view.text.slice(verb.start, verb.end));
  if (verb.reporting !== 'judging' && verb.reporting !== 'naming') return false;
  if (LISTED.test(lead) && /^(?:\s\p{Ll}+)?:/u.test(behind)) return true;
  if (!/(?:^|,)\s*$/.test(lead) || BEHIND_NAME.test(lead) || BEHIND_INSET.test(lead)) return false;
  return BEHIND_PARTICIPLE.test(behind) && !OBJECT_RELATIVE.test(lead);
}

/** Whether a form is a participle in -ing. */
export const isParticipleForm = (view: QuotedBlock, verb: FoundReporting): boolean =>
  /^\p{L}+ing(?:\s|$)/u.test(view.text.slice(verb.start, verb.end));

const MOST_WORDS_OF_TERM = 4;
/** The same for what has an article before and a noun behind: `the ‘our children, our future’ plan`. */
const MOST_WORDS_OF_NAME = 8;
const DETERMINER = /(?<!\p{L})(?:the|an?|its|their|this)\s[*_]*$/iu;
const NOUN_PLACE =
  /(?:^|[,;:(\u2013-]\s?|(?<!\p{L})(?:(?:the|an?|its|their|his|her|our|this|these|no)\s\p{Ll}+|the|an?|its|their|his|her|our|this|these|two|three|four|five|six|\d+|those|some|any|no|more|new|another|and|or|of|in|on|at|to|with|through|via|for|by|from|into|within|under|about|using|including|between)\s)[*_]*$/iu;
const IS_SAID_TO_BE =
  /(?<!\p{L})(?:is|are|was|were|be|been|being|remain|remains|remained|as|become|becoming|became|too|seems?|seemed|looked?|feel|feels|felt)\s(?:an?|the|still|not|\p{Ll}+ly)\s[*_]*$/u;
const NOUN_BEHIND =
  /^[*_]*\s(?!(?:and|or|is|are|was|were|has|have|had|to|of|for|in|by|with|when|because|but|which|that|who|as|at|from|on|so|if|than|while|until|after|before|during|since|about|over|among|across)(?!\p{L}))\p{Ll}{3,}/u;

/** Whether a few words in marks are a term rather than a statement: short, and in the place of a noun. */
export function isMereTerm({ passage, first, last }: Surroundings): boolean {
  if (first !== last) return false;
  const words = first.text.slice(passage.start, passage.end).split(/\s+/).length;
  const lead = first.told.slice(Math.max(0, passage.start - 40), passage.start);
  const isNamed = DETERMINER.test(lead) && NOUN_BEHIND.test(last.told.slice(passage.end, passage.end + 16));
  if (words > (isNamed ? MOST_WORDS_OF_NAME : MOST_WORDS_OF_TERM)) return false;
  if (IS_SAID_TO_BE.test(lead)) return false;
  return NOUN_PLACE.test(lead) || NOUN_BEHIND.test(last.told.slice(passage.end, passage.end + 16));
}

const OF_SELF = /(?<![\p{L}'\u2019])(?:I|me|my|myself|mine|we|us|our|ours|ourselves|you|your)(?![\p{L}])/u;
const FIRST_OF_SENTENCE = /(?:^|[.!?]\s)\P{L}*(?:We|My|Our|You|Your)\s/u;

/** Whether somebody speaks of themselves or to a hearer, as no report does (`I rang`, `our town`). */
export function speaksOfSelf({ passage, first, last }: Surroundings): boolean {
  const words =
    first === last
      ? first.text.slice(passage.start, passage.end)
      : `${first.text.slice(passage.start)} ${last.text.slice(0, passage.end)}`;
  return OF_SELF.test(words) || FIRST_OF_SENTENCE.test(words);
}

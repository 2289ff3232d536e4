import { isHyphen, isWhite } from './characters.ts';
import type { Lines } from './line.ts';

/**
 * Whether a line goes on where the line before broke off. Texts copied from PDFs break lines at a width; articles have
 * one line for each paragraph. Three signs tell: the next word would not have fitted, the next line begins in lower case,
 * or the line ends with a word that cannot end a sentence or a name (`the`, `North`, `13 and 14`).
 */
export interface Wrapping {
  /** The width at which the document breaks its lines, or infinity where it does not. */
  readonly width: number;
}

/** Lines at least as long as this are paragraphs of a text without hard breaks. */
const UNWRAPPED_LENGTH = 170;
const SHORTEST_WRAPPED = 40;
const DEFAULT_WIDTH = 76;
const FEWEST_BROKEN = 3;
/** A run of lines may be set narrower than the document, and a single line in it wider, within these bounds. */
const NARROWEST = 0.8;
const WIDEST = 1.1;
/** Letters are not all as wide as each other, so a line may break a little before the width counted in characters. */
const SLACK = 4;
/** Within a wrapped paragraph, a line may stay this much shorter than the others and its sentence still go on. */
const MOSTLY_FULL = 0.7;
/** Two lines as long as this are one paragraph's, even the first two. */
const LONG = 0.8;
/** A sentence's last mark, what may close behind it, and the most digits of a footnote's number after both. */
const SENTENCE_MARKS = '.!?:;';
const CLOSERS = '"\'’”)]';
const LONGEST_FOOTNOTE = 2;
const BEGINS_LOWER = /^["'‘“([]?\p{Ll}/u;
/** An address or a web page: it begins in lower case but continues nothing. */
const BEGINS_ADDRESS = /^\S*(?:@|www\.|https?:|\w\.(?:gov|org|com|co|uk)\b)/i;
/** Last words after which a sentence or a name goes on. */
const DANGLING =
  /^(?:an?|the|of|to|in|on|at|by|for|from|with|and|or|nor|but|as|is|are|was|were|be|been|has|have|had|that|which|who|whose|their|its|this|these|between|into|than|[Rr]equires?|within|about|across|through|over|after|before|because|when|while|if|not|our|your|his|her|upon|under|County|City|Borough|Metropolitan|Royal|Great|Saint|St|Isle|Isles|\p{Lu}\p{Ll}+,|\d{1,2}(?:st|nd|rd|th)?|(?:January|February|March|April|May|June|July|August|September|October|November|December))$/u;
/** A quarter of the sky begins a county's name (`in East` / `Sussex`, `Bath and North East` / `Somerset`) but ends another's (`Cheshire East`). */
const ENDS_IN_QUARTER = /(?:^|(?:^|\s)\P{Lu}\S*\s+|\band North )(?:North|South|East|West)$/u;
const LONGEST_QUARTER = 40;
const ENDS_HYPHENATED = /\p{L}[-\u2010\u2011]$/u;
/** A letter, of two UTF-16 units at most, and a hyphen. */
const LONGEST_HYPHENATION = 3;
/** A label opens a line of its own: `Lead inspector: …`, `Published: …`. */
const BEGINS_LABEL = /^\p{Lu}[\p{L} ’'-]{2,38}:(?:\s|$)/u;
/** A line that begins within a sentence, for all its colon (`Holder replied: …`). */
const REPORTS =
  /\s(?:said|says|replied|replies|added|adds|asked|asks|wrote|writes|answered|explained|concluded|commented|warned|noted|stated|reads?|found|that|was|were|is|are)\s?:/u;
const LONGEST_LABEL = 80;
const LONGEST_BRACKET = 40;
const FEWEST_CAPITALS = /\p{Lu}{3,}\P{L}+\p{Lu}{2,}/u;
const BEGINS_TIME_STAMP = /^\[\d/;

/** Edges up to here are counted one by one; the few lines that are longer are sorted. */
const LONGEST_COUNTED = 1024;
const SHARE_WITHIN_WIDTH = 0.9;

/** Finds the width at which a document's lines are broken: nine in ten of those that another follows are no wider. */
export function measureWrapping(lines: Lines): Wrapping {
  const counts = new Int32Array(LONGEST_COUNTED);
  const longer: number[] = [];
  let broken = 0;
  let long = 0;
  let all = 0;
  for (let i = 0; i < lines.length; i++) {
    if (lines.isEmpty(i)) continue;
    all++;
    const edge = lines.rightEdge(i);
    if (edge > UNWRAPPED_LENGTH) long++;
    if (edge < SHORTEST_WRAPPED || lines.isEmpty(i + 1)) continue;
    broken++;
    if (edge < LONGEST_COUNTED) counts[edge] = (counts[edge] ?? 0) + 1;
    else longer.push(edge);
  }
  if (long * 6 > all) return { width: Number.POSITIVE_INFINITY };
  if (broken < FEWEST_BROKEN) return { width: DEFAULT_WIDTH };
  let left = Math.floor(broken * SHARE_WITHIN_WIDTH);
  for (let edge = 0; edge < LONGEST_COUNTED; edge++) {
    left -= counts[edge] ?? 0;
    if (left < 0) return { width: edge };
  }
  return { width: longer.toSorted((one, other) => one - other)[left] ?? DEFAULT_WIDTH };
}

/** What is known of the paragraph that may go on. */
export interface OpenParagraph {
  /** The words of its last line, without outer blanks. */
  readonly lastWords: string;
  /** The column after its last line. */
  readonly edge: number;
  /** The widest right edge of the run of lines without a blank between that the last line stands in. */
  readonly runWidth: number;
  readonly lineCount: number;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Whether the words end as a sentence or a label does, a footnote's number left out. */
export function endsSentence(words: string): boolean {
  let end = words.length;
  for (let digits = 0; digits < LONGEST_FOOTNOTE && isDigit(words.charCodeAt(end - 1)); digits++) end--;
  while (end > 0 && CLOSERS.includes(words.charAt(end - 1))) end--;
  return end > 0 && SENTENCE_MARKS.includes(words.charAt(end - 1));
}

/** Whether words begin as a sentence's middle does: in lower case, and not as an address. */
export const beginsWithin = (words: string): boolean =>
  !isCapital(words.charCodeAt(0)) && BEGINS_LOWER.test(words) && !BEGINS_ADDRESS.test(words);

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** Whether words end where no sentence can: with an article, a preposition, a conjunction, the day of a date, in a bracket. */
export const endsDangling = (words: string): boolean =>
  DANGLING.test(lastWordOf(words)) || ENDS_IN_QUARTER.test(words.slice(-LONGEST_QUARTER)) || endsInBracket(words);

/** Whether a bracket opened shortly before the end has not been closed: `… was inadequate (May`. */
function endsInBracket(words: string): boolean {
  const opening = words.lastIndexOf('(');
  return opening > 0 && words.length - opening <= LONGEST_BRACKET && words.indexOf(')', opening) < 0;
}

function lengthOfFirstWord(words: string): number {
  let end = 0;
  while (end < words.length && !isWhite(words.charCodeAt(end))) end++;
  return end;
}

function lastWordOf(words: string): string {
  let start = words.length;
  while (start > 0 && !isWhite(words.charCodeAt(start - 1))) start--;
  return words.slice(start);
}

const endsHyphenated = (words: string): boolean =>
  isHyphen(words.charCodeAt(words.length - 1)) && ENDS_HYPHENATED.test(words.slice(-LONGEST_HYPHENATION));

/** Whether the words begin with a label; most lines have no colon near. */
function beginsLabel(words: string): boolean {
  const colon = words.indexOf(':');
  return colon > 0 && colon < LONGEST_LABEL && BEGINS_LABEL.test(words) && !REPORTS.test(words.slice(0, colon + 1));
}

/** Words before which no label ever stands: `of the` / `Council said on the day: …`. */
const HANGS = /^(?:the|an?|its|their|our|his|her|of|to|for|by|with|and|or|from)$/;

/** `Leadership, management and governance: Inadequate`, `Care leavers – good`: a label of any length with a few words behind it. */
const IS_LABELLED = /^\p{Lu}[\p{L},()/&’' -]{2,88}(?::| [–—-])(?: [\p{L}\d’'-]+){1,5}$/u;
const HAS_MARK_OF_LABEL = /:| [–—-] /;
const isLabelled = (words: string): boolean => words.length < LONGEST_LABELLED && IS_LABELLED.test(words);
const LONGEST_LABELLED = 120;

/** Whether words open a line of their own as a label does, where the line before does not hang in the air or is labelled as they are. */
const opensLabel = (open: OpenParagraph, words: string): boolean =>
  (beginsLabel(words) && !HANGS.test(lastWordOf(open.lastWords))) ||
  (HAS_MARK_OF_LABEL.test(words) && isLabelled(words) && isLabelled(open.lastWords));

/** A title set in capitals: the line below it, set as usual, is another. */
const isInCapitals = (words: string): boolean =>
  !/[a-z]/.test(words) && FEWEST_CAPITALS.test(words) && !/\p{Ll}/u.test(words);

/** A day or stretch of days without a year, alone on its line, over a sentence: the head of an entry (`14-25 November`). */
const IS_DATE_LINE = /^\d{1,2}(?:st|nd|rd|th)?(?:\s?(?:[-–&]|to|and)\s?\d{1,2}(?:st|nd|rd|th)?)?\s\p{Lu}\p{Ll}{2,8}$/u;
const headsEntry = (open: OpenParagraph, words: string): boolean =>
  open.lineCount === 1 && isCapital(words.charCodeAt(0)) && IS_DATE_LINE.test(open.lastWords);

/** A whole date alone on its line, as under a title (`Monday 6 November 2023`). */
const IS_WHOLE_DATE = /^(?:\p{Lu}\p{Ll}{2,8}day,? )?\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8},? (?:19|20)\d\d$/u;
/** Words before which a date goes on a sentence. */
const LEADS_TO_DATE =
  /(?:[,–—-]|\b(?:an?|the|of|on|in|to|at|from|by|until|till|since|and|or|between|dated|published|issued|before|after|was|is|ended|began|starting|ending|week|\p{Lu}\p{Ll}{2,5}day))$/u;
const LONGEST_DATE_LINE = 30;
/** The same with the weekday and a place or a time behind it (`Thursday 2 February 2023, Cabinet Room B`). */
const IS_DATE_AND_PLACE =
  /^\p{Lu}\p{Ll}{2,8}day,? \d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8},? (?:19|20)\d\d(?:,| at) [\p{Lu}\d][^.;]*$/u;
const LONGEST_PLACE_LINE = 100;
const isDateLine = (words: string): boolean =>
  (words.length <= LONGEST_DATE_LINE && IS_WHOLE_DATE.test(words)) ||
  (words.length <= LONGEST_PLACE_LINE && IS_DATE_AND_PLACE.test(words));

/** `a visit in the autumn` / `2022. Most children`: a season, and its year. */
const ENDS_IN_SEASON = /\p{Ll} (?:spring|summer|autumn|winter)(?: of)?$/u;
const BEGINS_WITH_YEAR = /^(?:19|20)\d\d(?![\d-])/;

/** Whether a line with `words` goes on an open paragraph that ended on the line before. */
export function continues(open: OpenParagraph, words: string, wrapping: Wrapping): boolean {
  if (BEGINS_TIME_STAMP.test(words) || headsEntry(open, words)) return false;
  if (isDateLine(words) && !LEADS_TO_DATE.test(open.lastWords)) return false;
  if (isInCapitals(open.lastWords) && /\p{Ll}/u.test(words) && !beginsWithin(words)) return false;
  if (endsHyphenated(open.lastWords) && /^\p{L}/u.test(words)) return true;
  if (open.lastWords.length > UNWRAPPED_LENGTH) return beginsWithin(words) && !endsSentence(open.lastWords);
  const firstWord = lengthOfFirstWord(words);
  const width = Math.max(Math.min(open.runWidth, wrapping.width * WIDEST), wrapping.width * NARROWEST);
  const isFull = open.edge + 1 + firstWord > width - SLACK && open.edge >= SHORTEST_WRAPPED;
  if (isFull && !opensLabel(open, words)) return true;
  if (endsSentence(open.lastWords)) return false;
  if (beginsWithin(words) || (BEGINS_WITH_YEAR.test(words) && ENDS_IN_SEASON.test(open.lastWords))) return true;
  const isLong = open.edge > width * LONG && words.length > width * LONG;
  if (isLong || (open.lineCount > 1 && open.edge > width * MOSTLY_FULL)) return !opensLabel(open, words);
  return (
    (open.lastWords.includes(' ') || /^[Rr]equires?$/.test(open.lastWords)) &&
    endsDangling(open.lastWords) &&
    !opensLabel(open, words)
  );
}

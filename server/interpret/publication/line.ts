import {
  BODY_BEFORE,
  CLOCK,
  DATE_LABELS,
  type DateLabel,
  INVITATION,
  MASTHEAD,
  MASTHEAD_NUMBER,
  OCCASION,
  OTHER_KINDS,
  OTHER_LABEL_LINE,
  PAPER_FOR_BODY,
  PAPER_OF_TIME,
  RECORD_OPENING,
} from '../../knowledge/publication-labels.ts';
import type { FoundDate } from '../../recognise/dates.ts';

/** How long a line of a head, a label or a dateline may be; the record of a meeting may begin with a longer one. */
const LONGEST_LINE = 140;
const LONGEST_OPENING = 220;
const LONGEST_LABEL_LINE = 40;
/** Letters that may stand beside a date in a line that is little more than a date. */
const MOST_LETTERS = 48;
const MOST_LETTERS_OF_MASTHEAD = 90;
/** Letters beside a date that a line with a full stop may have and still be no sentence. */
const FEW_LETTERS = 8;
/** Letters behind a date that a labelled line may go on with. */
const MOST_LETTERS_BEHIND = 60;

const ENDS_SENTENCE = /(?<!\d\s?[ap]\.?m)[.!?]["'’”)]*$/iu;
/** Words of a line that tell of something else than the day of writing. */
const ABOUT_SOMETHING =
  /\b(?:inspections?(?! (?:news|watch|special|desk|digest|bulletin|round-?up|letters?)\b)|inspected|visit\w*|judged|rated|previous|next|review due|deadline|event|closing|closes|ends?|born|died|copyright)\b|©/i;
const PREPOSITION_BEFORE =
  /\b(?:on|in|of|from|since|for|to|at|by|before|after|until|till|between|during|and)(?: the)?\W*$/i;
const TODAY = /\btoday\b[\s,]*(?:\(|,|[-–—])?\s*$/i;
const HANSARD = /^\s*(?::\s*column|c{1,2}\d)/i;
const CITY_LINE = /^[\p{Lu}][\p{Lu} .'’-]{2,30},\s*$/u;
/** `, 7pm, Village Hall`: when and where people meet. */
const TIME_AND_PLACE = new RegExp(
  String.raw`^,?\s*(?:at |from |@ )?${CLOCK}(?:\s?(?:[-\u2013]|to)\s?${CLOCK})?[,\s|\u2013-]+(?!gmt|bst|utc|by\b|[ap]\.?m\b|(?:last )?(?:updated|modified|edited)\b)\p{L}{2}`,
  'iu',
);
/** `[06/10/2020, 19:22] Ann: …`: a message in a chat. */
const CHAT_STAMP = new RegExp(String.raw`^,?\s*${CLOCK}\s?\]`, 'iu');
/** `On 3 May 2016 at 10:14, Ann Walter wrote:`: an answered message. */
const QUOTED_MESSAGE = new RegExp(String.raw`^,?\s*(?:at )?${CLOCK},?\s.{2,80}\bwrote:`, 'iu');
/** `University of Felpersham, `: a name and a comma. */
const NAME_BEFORE = /^(?:(?:\p{Lu}[\p{L}’'.-]*|of|and|for|the|&) ){0,9}\p{Lu}[\p{L}’'.-]*, $/u;
/** `Director appointed: `: what was done on a day, and not to the paper. */
const OTHER_DEED = /^\p{Lu}[\p{L} ]{0,40}ed: $/u;
/** A date that a strong sign sets off from the title before it, at the line’s end. */
const SET_OFF = /[|~·•*:–—]\s*$/u;
const CLOCKS = new RegExp(CLOCK, 'giu');
/** `10:02 AM · 28 Nov 2019 · Twitter`: a clock time and a dot beside a date. */
const STAMP_BEFORE = new RegExp(String.raw`${CLOCK}\s?[·•|]\s*$`, 'iu');
const isStamped = (before: string, after: string): boolean =>
  STAMP_BEFORE.test(before) && lettersIn(after) <= MOST_LETTERS;
/** `Ann Walter (@annw) `: who sent a short message. */
const HANDLE_BEFORE = /@\w{2,30}\)? $/u;
/** An entry of a timeline or a diary: a date, a dash, a colon or a full stop, words. */
const ENTRY = /^\s?(?:[-\u2013\u2014\u2500:|])\s?(?!By \p{Lu})\p{L}|^\. \p{Lu}/u;
const QUOTATION = /^["'\u2018\u201c].*["'\u2019\u201d]$/su;
/** `The report published in May 2019 said …`: a sentence about some other paper. */
const OF_ANOTHER = /^\W*(?:the|an?|its|their|our|his|her|another|each|every|one)\b/i;
const SEPARATOR = /[|~·•*]/u;

/** `27 June 2013 | Inspection | Ann Walter`: a date, the page’s section, who wrote it. */
const OPENS_CELLS = /^(?: ?[|~·•*] ?[^|~·•*\d]{3,40}){2,4}$/u;

/** A date with the words before and behind it, as far as a line goes. */
export interface DateLine {
  readonly text: string;
  /** The words before it, from its block’s beginning. */
  readonly before: string;
  /** The words before it, from the date before it on the line. */
  readonly segment: string;
  readonly after: string;
  /** The line above, if it is short enough for a label. */
  readonly above: string;
  /** Whether the line above is a quotation, which this one then credits. */
  readonly isCredit: boolean;
  /** Whether it is one of several lines below each other, each with its date. */
  readonly isListed: boolean;
  readonly isDay: boolean;
  readonly isSeason: boolean;
  /** Whether it is the document’s first. */
  readonly isTitle: boolean;
  /** Whether it stands far down its block, where no label or dateline stands. */
  readonly isLate: boolean;
}

const ANY_LETTER = /\p{L}/u;

/** How many letters there are in a text, in UTF-16 units. */
export function lettersIn(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0;
    const units = code > 0xffff ? 2 : 1;
    const isLetter =
      code < 0x80
        ? (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
        : ANY_LETTER.test(String.fromCodePoint(code));
    if (isLetter) letters += units;
    i += units - 1;
  }
  return letters;
}

/**
 * The line of a date: `text` is its block’s, `previousEnd` where the date before it in the block ends, or 0; `above` the
 * block before, null where there is none.
 */
export function lineOf(
  text: string,
  date: FoundDate,
  previousEnd: number,
  above: string | null,
  isListed: boolean,
): DateLine {
  const start = Math.max(0, date.start - LONGEST_OPENING);
  return {
    text,
    before: text.slice(start, date.start),
    segment: text.slice(Math.max(start, previousEnd), date.start),
    after: text.slice(date.end, date.end + LONGEST_LINE),
    above: above !== null && above.length <= LONGEST_LABEL_LINE ? above : '',
    isCredit: above !== null && QUOTATION.test(above),
    isListed,
    isDay: date.expression.from.is !== 'month' && date.expression.from.is !== 'season',
    isSeason: date.expression.from.is === 'season',
    isTitle: above === null,
    isLate: date.start > LONGEST_LINE && !RECORD_OPENING.test(text.slice(0, LONGEST_LINE)),
  };
}

/** Whether a line reads as a sentence that goes on about its date. */
const isSentence = ({ text, before, after }: DateLine): boolean =>
  text.length > LONGEST_OPENING ||
  (lettersIn(before + after) > FEW_LETTERS && ENDS_SENTENCE.test(text) && !MASTHEAD_NUMBER.test(before));

interface OwnLabel {
  readonly label: DateLabel;
  /** Whether the label is the first thing in the words before the date, or in their last sentence. */
  readonly isFirst: boolean;
}

function ownLabel(words: string): OwnLabel | null {
  for (const [label, pattern] of DATE_LABELS) {
    const match = pattern.exec(words);
    if (match !== null) return { label, isFirst: match.index === 0 || /[.!?]/.test(match[0].charAt(0)) };
  }
  return null;
}

/** What the words before a date, or the line above it, say that it is; null where they say nothing. */
function labelOf(line: DateLine): DateLabel | null {
  const { before, segment, above } = line;
  if (!/[\p{L}\d]/u.test(segment)) {
    if (OTHER_LABEL_LINE.test(above)) return 'other';
    const label = above === '' ? null : (ownLabel(`${above} `)?.label ?? null);
    if (label !== null || before === segment) return label;
  }
  const own = ownLabel(segment);
  const isAboutItself = before === segment && endsSoon(line) && !OF_ANOTHER.test(before);
  if (own !== null && (!isSentence(line) || (own.isFirst && isAboutItself))) return own.label;
  if (OTHER_KINDS.test(segment)) return 'other';
  return isOccasion(before) ? 'occasion' : null;
}

const ENDS = /[.!?](?:\s|$)/;

/** Whether little of its sentence follows the date, so that even a sentence is about it alone: `Published on 5 May 2016.` */
const endsSoon = ({ after }: DateLine): boolean => lettersIn(after.split(ENDS)[0] ?? '') <= MOST_LETTERS_BEHIND;

const isOccasion = (before: string): boolean =>
  OCCASION.test(before) || BODY_BEFORE.test(before) || PAPER_FOR_BODY.test(before);

/** What is known about the document when its dates are ranked. */
export interface DocumentShape {
  /** Whether its head says that people met: a date with a time and a place is then the meeting’s. */
  readonly isRecord: boolean;
  /** Whether it is a record of what was said there: it is signed when people meet again. */
  readonly isMinutes: boolean;
  /** Whether dates open many blocks, or stand alone over them, as in a timeline or a diary. */
  readonly isTimeline: boolean;
}

/** Where the line stands; the `end` is what follows a signature, or a letter’s or a release’s text. */
export type Position = 'head' | 'end' | 'foot' | 'body';

const isEvent = ({ text, above, after }: DateLine, { isRecord }: DocumentShape): boolean =>
  INVITATION.test(text) || INVITATION.test(above) || (!isRecord && TIME_AND_PLACE.test(after));

/** Whether a title, a number or a sign sets off a month or a season as the paper’s own. */
function isMasthead({ before, after, isSeason }: DateLine): boolean {
  const isNamed = MASTHEAD.test(before) || MASTHEAD.test(after);
  if (isSeason && !isNamed) return false;
  return SET_OFF.test(before) || SEPARATOR.test(after.slice(0, 3)) || isNamed || NAME_BEFORE.test(before);
}

/** `3 December 2010. Please pass it on.`, `Branch news, 3 December 2010. Free.`: a date that ends what opens its line. */
const endsOpening = ({ before, after }: DateLine): boolean =>
  /^\.\s/.test(after) && /^(?:[^.!?]{0,48}[,:\u2013-] |[^.!?]{1,24}[.!] )?$/u.test(before);

/** Rank of a line in the head that carries no label: a dateline, a masthead; null where it tells of something else. */
function rankInHead(line: DateLine, shape: DocumentShape): number | null {
  const { text, before, after, isDay, isSeason } = line;
  if (HANSARD.test(after) || CITY_LINE.test(before)) return 1;
  if (before.endsWith('[') && lettersIn(before) <= FEW_LETTERS && CHAT_STAMP.test(after)) return 1;
  if (QUOTED_MESSAGE.test(after)) return 5;
  const letters = lettersIn(before + after);
  if (isDay && lettersIn(before) === 0 && !line.isListed && OPENS_CELLS.test(after)) return 1;
  if (text.length > LONGEST_LINE || ABOUT_SOMETHING.test(`${before} ${after}`)) return null;
  if (isSentence(line)) return isDay && !line.isListed && endsOpening(line) ? 2 : null;
  if (isEvent(line, shape) || line.isCredit) return null;
  if (OTHER_DEED.test(before)) return null;
  if (line.isListed && (letters > 0 || /\d/.test(after))) return null;
  if (letters > 0 && /\(\s*$/.test(before)) return line.isTitle && /^\)\W*$/.test(after) ? 2 : null;
  if (PREPOSITION_BEFORE.test(before)) return PAPER_OF_TIME.test(before) ? 2 : null;
  if (letters === 0) return isSeason ? null : 1;
  if (isDay && letters <= MOST_LETTERS) return lettersIn(before) === 0 ? 1 : 2;
  return letters <= MOST_LETTERS_OF_MASTHEAD && isMasthead(line) ? 2 : null;
}

/** `Report published: ` in the papers of a meeting: the report that it is about, unless nothing else is its own date. */
const OTHER_REPORT = /\breport (?:was )?published\b/i;

/** What the day on which a paper was written falls behind the one on which it was published. */
const BEFORE_PUBLICATION = 0.25;

/** The rank of a line with a label of its own, or of a meeting. */
function rankLabelled(line: DateLine, label: DateLabel, position: Position, isRecord: boolean): number | null {
  switch (label) {
    case 'other':
      return null;
    case 'update':
      return 6;
    case 'making':
    case 'publication':
      if (isRecord && OTHER_REPORT.test(line.segment)) return 4.5;
      if (position === 'body' && line.text.length > LONGEST_LINE) return null;
      return (position === 'head' ? 0 : 3) + (label === 'making' ? BEFORE_PUBLICATION : 0);
    case 'occasion':
      if (position !== 'head' || !line.isDay) return null;
      return RECORD_OPENING.test(line.text) || !isSentence(line) ? 4 : null;
    default:
      return label satisfies never;
  }
}

/** Whether a line is a date and hardly more: behind a signature or under a message. */
function isBare({ before, after, isDay }: DateLine, position: Position): boolean {
  if (!isDay || PREPOSITION_BEFORE.test(before)) return false;
  const letters = lettersIn(`${before} ${after}`.replace(CLOCKS, ' '));
  if (HANDLE_BEFORE.test(before)) return true;
  return letters === 0 || (position === 'end' && letters <= MOST_LETTERS) || isStamped(before, after);
}

const SENTENCE_BEFORE = /[.!?)]["'’”)]*\s+(?=[^.!?]*$)/u;
/** `Transcript. Recorded on 27 June 2019.`: all that the sentence says. */
const HELD_ON = /^(?:recorded|held|taken|broadcast|aired)(?: live)?(?: (?:on|at .{3,60}?))?,? $/iu;
/** How long a paragraph of a head may be, whose last short sentences may still tell of the paper itself. */
const LONGEST_IMPRINT = 300;

/** `Recorded 4 March 2025. Released 7 March 2025.`, `Written by us. October 2024`: a date that is a sentence behind others, or its label and it. */
function rankOfImprint({ text, before, after }: DateLine): number | null {
  const end = SENTENCE_BEFORE.exec(before);
  if (end === null || text.length > LONGEST_IMPRINT || lettersIn(after.split(ENDS)[0] ?? '') > 0) return null;
  const words = before.slice(end.index + end[0].length);
  const own = ownLabel(words);
  if (own?.label === 'making' && own.isFirst) return BEFORE_PUBLICATION;
  if (own !== null) return own.label === 'publication' && own.isFirst ? 0 : null;
  if (HELD_ON.test(words)) return 4;
  return /[\p{L}\d]/u.test(words + after) ? null : 2;
}

/** The rank of the day on which minutes were signed, behind that of the meeting. */
const OF_SIGNING = 4.5;

/** The rank of the evidence that a date is the document’s own, 0 the best; null where it is not. */
export function rankOf(line: DateLine, position: Position, shape: DocumentShape): number | null {
  const imprint = position === 'head' ? rankOfImprint(line) : null;
  if (imprint !== null) return imprint;
  if (line.isLate) return TODAY.test(line.before) ? 5 : null;
  const label = labelOf(line);
  if (label !== null && !(label === 'occasion' && position === 'end'))
    return rankLabelled(line, label, position, shape.isRecord);
  if (TODAY.test(line.before)) return 5;
  if (shape.isTimeline && isEntry(line)) return null;
  if (position === 'head') return rankInHead(line, shape);
  const isSomethingElse = isSentence(line) || ABOUT_SOMETHING.test(`${line.before} ${line.after}`);
  return position !== 'body' && !isSomethingElse && isBare(line, position) ? (shape.isMinutes ? OF_SIGNING : 3) : null;
}

/** Whether a line is a date alone, as over an entry of a list, or a date with its entry behind it. */
export const isEntry = ({ before, after }: Pick<DateLine, 'before' | 'after'>): boolean =>
  lettersIn(before) === 0 && (after.trim() === '' || ENTRY.test(after));

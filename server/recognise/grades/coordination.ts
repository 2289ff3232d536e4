import type { Outcome } from './reading.ts';
import { type Sentence, type Told, toldBefore } from './sentence.ts';
import type { Token } from './tokens.ts';
import {
  backTo,
  has,
  hasAny,
  hasWords,
  isAdverb,
  isArticle,
  isClosing,
  isDateWord,
  isMark,
  isOpening,
  isQuoteMark,
  isTime,
  isUnknown,
  lastBefore,
  nextAfter,
} from './words.ts';

/** Grades that lean on one told before in the sentence: joined to it, set against it, or next in its list. */

export function isAfterGrade(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (tokens[i]?.kind === 'mark') i--;
  return tokens[i]?.grade != null;
}

const LONGEST_LIST = 16;
/** `in a report of November 2014 and good in one of 2018`: what tells when the first was given. */
const OF_TIME =
  /^(?:reports?|letters?|(?:re-?)?inspections?|visits?|reviews?|years?|months?|later|before|after|next|last|time|date|now)$/;

/** `its work with care leavers`: a noun, though a verb by its form. */
const HELP = /^(?:work|help|support|care|offer|plans)$/;
const isHelp = (tokens: readonly Token[], at: number): boolean =>
  hasWords(tokens[at], HELP) && has(tokens[at - 1], 'determiner');

/** What may stand between coordinate grades: the areas of the first (`good for adoption, inadequate for leadership`). */
export function coordinateBefore({ tokens }: Sentence, at: number): number {
  let isJoined = false;
  const isParallel = has(tokens[lastBefore(tokens, at)], 'and') && tokens[nextAfter(tokens, at)]?.words === 'for';
  for (let i = at - 1; i >= backTo(at, LONGEST_LIST); i--) {
    const token = tokens[i];
    if (token === undefined) return -1;
    if (token.grade !== null) return isJoined ? i : -1;
    if (isMark(token, ',') || isMark(token, '/') || has(token, 'and')) isJoined = true;
    else if (isOpening(token) && token.kind === 'mark') continue;
    else if (!isJoined && (token.area !== null || has(token, 'echo'))) return -1;
    else if (
      !isQuoteMark(token) &&
      !isClosing(token) &&
      !(isParallel && (isUnknown(token) || isHelp(tokens, i) || hasAny(token, 'provider', 'regulator', 'unit'))) &&
      token.area === null &&
      token.kind !== 'number' &&
      !isDateWord(token) &&
      !hasAny(token, 'area-link', 'whole', 'adverb', 'determiner', 'negation', 'preposition', 'number') &&
      !(i === at - 1 && token.words === 'as') &&
      !OF_TIME.test(token.words) &&
      !/^(?:the (?:one|other|former|latter)|one of the|the (?:first|last)|next|another|th(?:at|is)|area|areas|judge?ments|headings|them)$/.test(
        token.words,
      )
    )
      return -1;
  }
  return -1;
}

const LONGEST_GAP = 6;

/** `the nursery is outstanding and the infants, alas, inadequate`: whatever has its grade after another body's. */
export function readGappedProvider(sentence: Sentence, at: number): Outcome {
  const { tokens } = sentence;
  let i = lastBefore(tokens, at);
  const end = i;
  while (
    end - i < LONGEST_GAP &&
    !isArticle(tokens[i]) &&
    (isAdverb(tokens[i]) ||
      isUnknown(tokens[i]) ||
      isMark(tokens[i], ',') ||
      hasAny(tokens[i], 'preposition', 'pronoun', 'provider'))
  )
    i--;
  const opens = isArticle(tokens[i]) && (isMark(tokens[i - 1], ',') || has(tokens[i - 1], 'and'));
  const before = opens ? toldBefore(sentence) : undefined;
  if (before?.subject?.kind !== 'provider' || before.reading === null) return null;
  return { ...before.reading, joinedTo: before.at };
}

/** `not inadequate, as some had feared, but requires improvement`. */
export function readCorrection({ tokens, told }: Sentence, at: number): Outcome {
  let before = lastBefore(tokens, at);
  while (isAdverb(tokens[before])) before--;
  if (tokens[before]?.words !== 'but') return null;
  for (let i = before - 1; i >= backTo(before, LONGEST_LIST); i--) {
    const denied = told.get(i)?.reading;
    if (denied?.isNegated === true) return { ...denied, joinedTo: i, isNegated: false };
  }
  return null;
}

/** `inadequate in each of the areas they looked at, and inadequate overall`: the grade for the whole, after that of the parts. */
function beforeWhole(sentence: Sentence, at: number): Told | undefined {
  const { tokens } = sentence;
  const link = tokens[lastBefore(tokens, at)];
  const opens = isMark(link, ',') || isMark(link, ';') || hasAny(link, 'and', 'turning');
  const before = opens && has(tokens[nextAfter(tokens, at)], 'whole') ? toldBefore(sentence) : undefined;
  return before?.use === 'judgement' && before.reading?.construction !== 'labelled' ? before : undefined;
}

const LONGEST_TIME = 8;

/** `services were inadequate when she came; when she left, good`: nothing but a time opens the clause. */
function isBehindTime(tokens: readonly Token[], at: number): boolean {
  const comma = lastBefore(tokens, at);
  const near = tokens.slice(backTo(comma, LONGEST_TIME), comma);
  const start = near.findLastIndex((token) => isMark(token, ';')) + 1;
  const next = tokens[nextAfter(tokens, at)];
  return (
    isMark(tokens[comma], ',') &&
    start > 0 &&
    /^(?:when|by|in|after|since|last|now|today|this|two|three|four|five)$/.test(near[start]?.words ?? '') &&
    !near.some((token) => token.grade !== null) &&
    (next === undefined || next.kind === 'mark')
  );
}

/** `adequate in 2012, when that word was in use; good in 2015`: an item of a list by date, whatever stands in the one before. */
export function readDatedItem(sentence: Sentence, at: number): Outcome {
  const { tokens } = sentence;
  const next = nextAfter(tokens, at);
  const opens = isMark(tokens[lastBefore(tokens, at)], ';');
  const before = toldBefore(sentence);
  if (before?.use === 'judgement' && before.reading !== null && isBehindTime(tokens, at))
    return { ...before.reading, joinedTo: before.at, isNegated: false };
  if (!opens || !hasWords(tokens[next], /^(?:in|since|from|by)$/) || !isTime(tokens, next + 1)) return null;
  return before?.reading == null ? null : { ...before.reading, joinedTo: before.at, isNegated: false };
}

/** `good for the way we help families, good for the way we look after children`: one grade after the other, each with its own `for`. */
function withSameLink(sentence: Sentence, at: number): Told | undefined {
  const { tokens } = sentence;
  const link = tokens[lastBefore(tokens, at)];
  const before = hasWords(link, /^[,;]$/) || has(link, 'and') ? toldBefore(sentence) : undefined;
  const isFor = (i: number): boolean => hasWords(tokens[nextAfter(tokens, i)], /^for\b/);
  const isNear = before !== undefined && at - before.at <= LONGEST_LIST;
  return isNear && before.use === 'judgement' && isFor(before.at) && isFor(at) ? before : undefined;
}

/** `good or outstanding`: what holds of the first grade holds of the second. */
export function readCoordinate(sentence: Sentence, at: number): Outcome {
  const before = coordinateBefore(sentence, at);
  const joined = before < 0 ? (beforeWhole(sentence, at) ?? withSameLink(sentence, at)) : sentence.told.get(before);
  if (joined === undefined) return null;
  const first = joined.reading;
  if (first === null) return 'ordinary';
  return {
    ...first,
    joinedTo: joined.at,
    isNegated: has(sentence.tokens[lastBefore(sentence.tokens, at)], 'negation'),
  };
}

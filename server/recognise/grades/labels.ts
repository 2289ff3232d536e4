import { isOfReportCard, isStrong } from './attributive.ts';
import { approach } from './governor.ts';
import { type Reading, readAs } from './reading.ts';
import type { Token } from './tokens.ts';
import {
  backTo,
  has,
  hasAny,
  hasWords,
  isClauseEnd,
  isCount,
  isDash,
  isHouseName,
  isJudged,
  isMark,
  isQuoteMark,
  lastBefore,
  nextAfter,
} from './words.ts';

/** Grades without a verb: after a label, in brackets, beside what they judge. */

/** Grades without a verb: after a label, beside what they judge, in notes and headlines, in the key to a scale. */

export const isGradeNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' && tokens[at - 1]?.words === 'grade';

/** `Leadership: good`, `Leadership (good)`, `Capacity to improve Grade 3 (adequate)`, `2012 – inadequate`. */
export function readLabelled(tokens: readonly Token[], at: number): Reading | null {
  const { governor: i, isNominal, isNegated } = approach(tokens, at);
  const mark = tokens[i];
  if (isMark(mark, '(') && isGradeNumber(tokens, i - 1)) {
    const label = i - 3;
    return label >= 0 ? readAs('labelled', label) : null;
  }
  // `good (inadequate in 2018)`
  if (isMark(mark, '(') && tokens[i - 1]?.grade != null && DATED.test(tokens[nextAfter(tokens, at)]?.words ?? ''))
    return closesBracket(tokens, at) ? readAs('apposition', i - 1, { joinedTo: i - 1 }) : null;
  // `inadequate > good`
  if (ARROW.test(mark?.words ?? '') && tokens[i - 1]?.grade != null) return readAs('moved', i, { joinedTo: i - 1 });
  if (isMark(mark, '(') && closesBracket(tokens, at)) {
    const isWhole = isMark(tokens[nextAfter(tokens, at)], ')');
    return readAs(isJudged(tokens[i - 1]) || isWhole ? 'labelled' : 'apposition', i - 1);
  }
  if (isGradeNumber(tokens, i) && i >= 2) return readAs('labelled', i - 2);
  if (mark === undefined || i < 1) return null;
  if (isNominal && tokens[nextAfter(tokens, at)]?.words === 'from') return null;
  if (mark.words === '=' && (tokens[i - 1]?.words.length ?? 9) <= LONGEST_SIGN) return readAs('key', i - 1);
  if (mark.words === ':' || isDash(mark) || mark.words === '=' || mark.words === '|')
    return readAs('labelled', isMark(tokens[i - 1], ')') ? openingBefore(tokens, i - 1) : i - 1, {
      isNominal,
      isNegated,
    });
  return null;
}

const ARROW = /^[>→]$/;
const DATED = /^(?:in|until|from|at|since|before)$/;
const HIGHEST_NUMBER = 4;

/** The index of the figure that stands for the grade (`scored 3 (good)`, `a 2 (adequate)`); -1 where there is none. */
export function figureBefore(tokens: readonly Token[], at: number): number {
  const bracket = lastBefore(tokens, at);
  const figure = tokens[bracket - 1];
  const isFigure = figure?.kind === 'number' && figure.words.length === 1 && Number(figure.words) <= HIGHEST_NUMBER;
  return isMark(tokens[bracket], '(') && isFigure && isMark(tokens[nextAfter(tokens, at)], ')') ? bracket - 1 : -1;
}

/** `O = outstanding`. */
const LONGEST_SIGN = 2;
const LONGEST_BRACKET = 12;

/** Whether a grade ends its bracket, or says in it nothing but when, by whom or of what. */
function closesBracket(tokens: readonly Token[], at: number): boolean {
  for (let i = nextAfter(tokens, at); i < at + LONGEST_BRACKET; i++) if (isMark(tokens[i], ')')) return true;
  return false;
}

function openingBefore(tokens: readonly Token[], close: number): number {
  for (let i = close - 1; i >= backTo(close, LONGEST_BRACKET); i--)
    if (isMark(tokens[i], '(')) return Math.max(0, i - 1);
  return close;
}

/** Whether what is judged can stand right before its grade with no verb between. */
const isNamed = (token: Token | undefined): boolean =>
  isJudged(token) || hasAny(token, 'whole', 'result', 'grade-noun', 'every-area', 'provider');

/** `Leeds, outstanding since 2018, lent …`; `Ofsted’s lowest grade, inadequate, in May`; `leadership good and adoption outstanding`. */
export function readBeside(tokens: readonly Token[], at: number): Reading | null {
  const { governor: i, isNominal } = approach(tokens, at);
  const label = lastBefore(tokens, at);
  if (i < 0 && tokens[label]?.area?.strength === 'title') return readAs('apposition', label);
  if (i < 0 && isShortLabel(tokens, at, label)) return readAs('labelled', label);
  const token = tokens[i];
  const isOfNoun = isMark(token, ',') && has(tokens[lastBefore(tokens, i)], 'grade-noun');
  if (isNominal && !isStrong(tokens[at]) && !isOfNoun) return null;
  if (isMark(token, ',')) {
    const before = lastBefore(tokens, i);
    const isHouse = isHouseName(tokens, before);
    const counted = isEachOfThem(tokens, at) ? countedBefore(tokens, before) : -1;
    if (counted >= 0) return readAs('apposition', counted);
    return isNamed(tokens[before]) || isHouse || (isEachOfThem(tokens, at) && tokens[before]?.area != null)
      ? readAs('apposition', before)
      : null;
  }
  if (isCountOfAreas(tokens, i)) return readAs('apposition', i);
  if (isNamed(token) && !hasAny(token, 'grade-noun', 'result')) return readAs('apposition', i);
  return null;
}

/** `Overall GOOD (was adequate)`, `both good`: the whole of a cell or a line of notes. */
function isShortLabel(tokens: readonly Token[], at: number, label: number): boolean {
  const next = tokens[nextAfter(tokens, at)];
  const isLabel = has(tokens[label], 'whole') || hasWords(tokens[label], /^(?:both|all)$/);
  return label === 0 && isLabel && (next === undefined || next.kind === 'mark');
}

const COUNTED = /^(?:areas|judgements|judgments|headings|categories|measures)$/;

/** `with three of the four areas outstanding`, `two judgements inadequate`. */
const isCountOfAreas = (tokens: readonly Token[], at: number): boolean =>
  hasWords(tokens[at], COUNTED) && tokens.slice(Math.max(0, at - 3), at).some(isCount);

/** `leaders, protection, the whole, all good`. */
export const isEachOfThem = (tokens: readonly Token[], at: number): boolean =>
  ['all', 'both', 'every one of them', 'each of them'].includes(tokens[lastBefore(tokens, at)]?.words ?? '');

/** `three judgements in the report, each of them good`: where the areas are counted; -1 where they are not. */
function countedBefore(tokens: readonly Token[], from: number): number {
  for (let i = from; i >= backTo(from, LONGEST_GAP) && tokens[i]?.kind !== 'mark'; i--)
    if (isCountOfAreas(tokens, i)) return i;
  return -1;
}

const LONGEST_ASIDE = 24;

/** `Care leavers, and I am proud of this one, good`: an aside stands between what opens the sentence and its grade. */
export function readBeyondAside(tokens: readonly Token[], at: number): Reading | null {
  const next = tokens[nextAfter(tokens, at)];
  if (!isMark(tokens[lastBefore(tokens, at)], ',') || !(next === undefined || isClauseEnd(next))) return null;
  let start = at - 1;
  while (start > 0 && !isClauseEnd(tokens[start - 1])) {
    start--;
    if (at - start > LONGEST_ASIDE || tokens[start]?.grade != null) return null;
  }
  let named = firstContent(tokens, start);
  if (tokens[named]?.area == null || has(tokens[named], 'whole')) return null;
  while (tokens[named + 1]?.area != null || (has(tokens[named + 1], 'and') && tokens[named + 2]?.area != null)) named++;
  const aside = tokens.slice(named + 1, at);
  return isMark(aside[0], ',') && aside.length > 2 && aside.every((token) => token.area === null)
    ? readAs('apposition', named)
    : null;
}

/** `Redbridge: inspected in June, good`: when inspectors came stands between the label and the grade. */
const CAME = /^(?:inspected|reinspected|re-inspected|visited|seen|assessed|reviewed)$/;
const LONGEST_STAY = 12;

export function readBeyondVisit(tokens: readonly Token[], at: number): Reading | null {
  const next = tokens[nextAfter(tokens, at)];
  if (!isMark(tokens[lastBefore(tokens, at)], ',') || !(next === undefined || next.kind === 'mark')) return null;
  for (let i = at - 1; i > backTo(at, LONGEST_STAY); i--) {
    if (tokens[i]?.grade != null) return null;
    if (isMark(tokens[i], ':'))
      return isJudged(tokens[i - 1]) && hasWords(tokens[i + 1], CAME) ? readAs('labelled', i - 1) : null;
  }
  return null;
}

const OPENS_INVERSION = /^(?:only|not only|never|nowhere|nor|neither|in|on|for|at|under)$/;

/** `Nowhere was it outstanding`, `only in adoption are they good`: the verb stands before its pronoun. */
export function readInverted(tokens: readonly Token[], at: number): Reading | null {
  const who = lastBefore(tokens, at);
  const first = tokens.find((token) => token.kind !== 'mark');
  const isInverted = has(tokens[who - 1], 'copula') && has(tokens[who], 'pronoun');
  return isInverted && OPENS_INVERSION.test(first?.words ?? '') ? readAs('apposition', who) : null;
}

const PUPILS = /^(?:pupils?|children|working|work|reading|writing|maths)$/;

/** `inclusion at strong standard`, `three lots of strong standard`; not `pupils at the expected standard`. */
export function readOfReportCard(tokens: readonly Token[], at: number): Reading | null {
  const link = tokens[at - 1]?.words === 'the' ? at - 2 : at - 1;
  return isOfReportCard(tokens[at]) && hasWords(tokens[link], /^(?:at|of)$/) && !hasWords(tokens[link - 1], PUPILS)
    ? readAs('mentioned', at)
    : null;
}

const LONGEST_GAP = 14;

/** The index of an earlier grade of the sentence, within reach; else -1. */
function gradeBefore(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= backTo(at, 40); i--) {
    if (tokens[i]?.grade != null) return i;
    if (isClauseEnd(tokens[i]) && tokens[i]?.words !== ';') return -1;
  }
  return -1;
}

/** `Leadership was adequate and the help and protection that children got adequate`: the second verb is left out. */
export function readGapped(tokens: readonly Token[], at: number, isRelative: boolean): Reading | null {
  if (has(tokens[at - 1], 'relative') || gradeBefore(tokens, at) < 0) return null;
  if (hasAny(tokens[approach(tokens, at).governor], 'copula', 'rate', 'consider')) return null;
  let named = -1;
  let hasRelative = false;
  for (let i = at - 1; i >= backTo(at, LONGEST_GAP); i--) {
    const token = tokens[i];
    if (token === undefined || token.grade !== null) return null;
    if (isJudged(token) || has(token, 'every-area')) named = i;
    hasRelative ||= has(token, 'relative');
    const opens = isMark(token, ',') || isMark(token, ';') || has(token, 'and');
    if (!opens || named < 0) continue;
    const first = firstContent(tokens, i + 1);
    return first === named && (!isRelative || hasRelative) ? readAs('apposition', named) : null;
  }
  return null;
}

function firstContent(tokens: readonly Token[], from: number): number {
  let i = from;
  while (hasAny(tokens[i], 'determiner', 'preposition') || isQuoteMark(tokens[i])) i++;
  return i;
}

/** `good again`, after a phrase that names the area: `and for the youngsters in care, good again`. */
export function readAfterFronted(tokens: readonly Token[], at: number): Reading | null {
  const before = lastBefore(tokens, at);
  if (!isMark(tokens[before], ',') || gradeBefore(tokens, at) < 0) return null;
  for (let i = before - 1; i >= backTo(before, LONGEST_GAP); i--) {
    const token = tokens[i];
    if (token === undefined || token.grade !== null || isClauseEnd(token)) return null;
    if (has(token, 'area-link') && tokens.slice(i + 1, i + 5).some((one) => one.area !== null))
      return readAs('apposition', before - 1);
  }
  return null;
}

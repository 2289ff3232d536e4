import { borderOfAccompanying } from './accompanying.ts';
import { frontedBefore } from './fronted.ts';
import type { Token } from './tokens.ts';
import {
  backTo,
  has,
  hasAny,
  hasWords,
  isAdverb,
  isClauseEnd,
  isClosing,
  isCount,
  isDash,
  isDateWord,
  isMark,
  isOpening,
  isQuoteMark,
  isVerb,
  nextAfter,
} from './words.ts';

/** The areas that stand after a grade (`inadequate for leadership and adoption`), and whether it is one for all. */
export interface AreasAfter {
  readonly areas: readonly number[];
  /** Areas that a grade for all excepts (`good in all areas but leadership`). */
  readonly except: readonly number[];
  /** Index of words such as `in all areas`, before or after the grade; else null. */
  readonly every: number | null;
  /** Whether `overall` or the like stands with the grade. */
  readonly isWhole: boolean;
  /** Index of the last token that belongs to the grade. */
  readonly last: number;
}

const LINKING_WORDS =
  /^(?:[,:/]|by|'s|the|its|their|our|both|they|it|we|of|services|service|work|with|experiences|experience|progress|children|all|to|how|well|help|support|response|those|who|that|get|are|area|areas|judgements|were|was|is|way|council|care|the effectiveness of|helps|supports|serves|treats|looks|after|looking|helping|supporting)$/;

const AND_FOR = /^and (?:for|in|on)$/;

export const isConnector = (token: Token): boolean =>
  isOpening(token) ||
  isQuoteMark(token) ||
  hasAny(token, 'area-link', 'and', 'service', 'service-head', 'regulator') ||
  token.kind === 'council' ||
  isAdverb(token) ||
  LINKING_WORDS.test(token.words) ||
  token.kind === 'number';

const LONGEST_SAYING = 8;

/** The index after `, inspectors said,`, `, says the report`: what was said goes on; `at` where nothing is so inserted. */
function afterSaying(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at], ',')) return at;
  for (let i = at + 1; i < at + LONGEST_SAYING; i++) {
    const token = tokens[i];
    if (token === undefined || token.grade !== null || isClauseEnd(token) || hasAny(token, 'echo', 'relative'))
      return at;
    if (!has(token, 'say')) continue;
    let end = i + 1;
    while (has(tokens[end], 'say')) end++;
    while (
      hasAny(tokens[end], 'regulator', 'determiner') ||
      tokens[end]?.kind === 'number' ||
      isDateWord(tokens[end]) ||
      (tokens[end]?.words === 'of' && tokens[end + 1]?.kind === 'number')
    )
      end++;
    return isMark(tokens[end], ',') ? end + 1 : end;
  }
  return at;
}

/** `each of the areas then graded`: a participle right behind what it describes. */
const isReducedRelative = (tokens: readonly Token[], i: number): boolean =>
  has(tokens[i], 'rate') &&
  (has(tokens[i - 1], 'every-area') || (isAdverb(tokens[i - 1]) && has(tokens[i - 2], 'every-area')));

/** `in July 2022, overall and for leadership`: the index of what is judged, behind the time; `at` where no time stands there. */
function afterTime(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.words !== 'in') return at;
  const year = isDateWord(tokens[at + 1]) || tokens[at + 1]?.words === 'may' ? at + 2 : at + 1;
  const isTime = tokens[year]?.kind === 'number' && isMark(tokens[year + 1], ',');
  return isTime && has(tokens[year + 2], 'whole') ? year + 2 : at;
}

/** Whether the token at `i` opens a new clause: its own subject and verb follow. */
function opensClause(tokens: readonly Token[], i: number): boolean {
  if (!hasAny(tokens[i], 'and', 'turning') && !isMark(tokens[i], ',')) return false;
  let hasSubject = false;
  for (let j = i + 1; j < i + 8; j++) {
    if (tokens[j] === undefined || tokens[j]?.kind === 'mark' || tokens[j]?.grade != null) return false;
    if (hasAny(tokens[j], 'copula', 'auxiliary', 'modal', 'rate') && isVerb(tokens, j))
      return hasSubject && !isReducedRelative(tokens, j);
    hasSubject ||= !isAdverb(tokens[j]);
  }
  return false;
}

/** `with the exception of adoption, all judgements are inadequate`: the areas that a grade for all leaves out, named before it. */
function findExceptBefore(tokens: readonly Token[], every: number): readonly number[] {
  for (let i = every - 1; i >= backTo(every, 14); i--) {
    if (isClauseEnd(tokens[i])) return [];
    if (has(tokens[i], 'except') && !hasAny(tokens[i], 'and', 'turning')) return areasFrom(tokens, i + 1, every);
  }
  return [];
}

const ORDINAL = /^the (?:first|second|third|fourth|fifth|other|last|remaining)(?: one)?$/;

const OF_AREAS = /^(?:areas?|judge?ments?|headings?|categor(?:y|ies))$/;

const isSetOff = (tokens: readonly Token[], i: number): boolean => isDash(tokens[i]) || hasWords(tokens[i], /^[:,(]$/);

/** `two of the four areas`. */
const LONGEST_COUNT = 6;

/** The index behind `the fourth, which is`, `the other –`, `two areas:`: the area that is counted so is named there; `i` where none is. */
function afterOrdinal(tokens: readonly Token[], i: number): number {
  let noun = i + 1;
  const isOneOf = tokens[i]?.words === 'one of the';
  if (isOneOf || hasWords(tokens[noun], /^(?:out )?of$/) || tokens[noun]?.words === 'out')
    while (noun < i + LONGEST_COUNT && !hasWords(tokens[noun], OF_AREAS)) noun++;
  if ((isOneOf || isCount(tokens[i])) && hasWords(tokens[noun], OF_AREAS)) {
    const end = hasWords(tokens[noun + 1], /^(?:inspected|judged|graded|assessed)$/) ? noun + 1 : noun;
    return isSetOff(tokens, end + 1) && areaAfter(tokens, end + 2) ? end + 2 : i;
  }
  if (!hasWords(tokens[i], ORDINAL)) return i;
  if (isMark(tokens[i + 1], ',') && has(tokens[i + 2], 'relative') && has(tokens[i + 3], 'copula')) return i + 4;
  return isSetOff(tokens, i + 1) && areaAfter(tokens, i + 2) ? i + 2 : i;
}

/** Whether an area stands at `i`, or behind its article. */
const areaAfter = (tokens: readonly Token[], i: number): boolean =>
  (has(tokens[i], 'determiner') ? tokens[i + 1] : tokens[i])?.area != null;

/** `overall good`, `overall “good”`; not `good overall and outstanding`, where it belongs to the grade before. */
function isWholeRightBefore(tokens: readonly Token[], at: number): boolean {
  if (has(tokens[at - 1], 'whole')) return true;
  const isNext = hasAny(tokens[at - 1], 'and', 'turning') || isMark(tokens[at - 1], ',');
  return has(tokens[at - 2], 'whole') && !(isNext && tokens[at - 3]?.grade != null);
}

/** `good for leadership and Bury for adoption`. */
const isNextCouncil = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === 'council' && has(tokens[i - 1], 'and') && tokens[i + 1]?.words === 'for';

/** `good ratings were received for`, `a rating of good that was given for`: the index behind the verb of giving, if it leads to areas; else `from`. */
function afterGiving(tokens: readonly Token[], from: number): number {
  const first = has(tokens[from], 'relative') ? from + 1 : from;
  let i = first;
  while (hasAny(tokens[i], 'copula', 'auxiliary') || isAdverb(tokens[i])) i++;
  const isGiven = has(tokens[i], 'give') || hasWords(tokens[i], /^(?:made|reached|recorded)$/);
  return i > first && isGiven && has(tokens[i + 1], 'area-link') ? i + 1 : from;
}

/** Reads the list of areas that follows the grade at `at`, up to `end` (exclusive: the next grade or the sentence's end). */
export function readAreasAfter(tokens: readonly Token[], at: number, end: number, before: number | null): AreasAfter {
  const areas: number[] = [];
  const except: number[] = [];
  let every: number | null = before;
  let isWhole = isWholeRightBefore(tokens, at);
  let isLinked = false;
  const markWhole = (i: number): void => {
    isWhole = true;
    if (tokens[i]?.area != null) areas.push(i);
  };
  let i = nextAfter(tokens, at);
  if (isClosing(tokens[i])) i++;
  i = afterGiving(tokens, i);
  // `Good – leadership`: a line that begins with the grade.
  if (isDash(tokens[i]) && tokens.slice(0, at).every(({ kind }) => kind === 'mark')) {
    isLinked = true;
    i++;
  }
  for (; i < end; i++) {
    i = afterSaying(tokens, afterTime(tokens, i));
    const token = tokens[i];
    if (token === undefined || i >= end) break;
    const named = afterOrdinal(tokens, i);
    if (named > i) {
      i = named - 1;
      isLinked = true;
      continue;
    }
    if (hasAny(token, 'except') && every !== null) except.push(...areasFrom(tokens, i + 1, end));
    if (except.length > 0) break;
    if (has(token, 'every-area')) every = i;
    else if (has(token, 'whole') && (token.area === null || token.area.strength === 'word' || has(token, 'board')))
      markWhole(i);
    else if (token.area !== null && isLinked) areas.push(i);
    else if (
      isNextCouncil(tokens, i) ||
      opensClause(tokens, i) ||
      (has(token, 'turning') && !hasAny(token, 'area-link', 'except', 'copula'))
    )
      break;
    else if (isConnector(token))
      isLinked ||=
        hasAny(token, 'area-link', 'copula') ||
        AND_FOR.test(token.words) ||
        token.words === ':' ||
        token.words === '(' ||
        token.words === 'of';
    else if (has(token, 'copula')) isLinked = true;
    else break;
  }
  if (every !== null && end - every <= LONGEST_RELATIVE && isSubjectOfNext(tokens, every)) every = before;
  const isListed =
    every !== null && hasWords(tokens[every + 1], /^[:(]$/) && areas.some((area) => area > (every ?? area));
  if (isListed) every = null;
  const isAtLink = i === end - 1 && hasWords(tokens[i], PARALLEL_LINK);
  const border = i >= end || isAtLink ? nextSubject(tokens, end) : borderOfAccompanying(tokens, end);
  const kept = areas.filter((area) => area < border);
  const last = Math.max(at, kept.at(-1) ?? at, except.at(-1) ?? at, every ?? at);
  const left = every === null || except.length > 0 ? except : findExceptBefore(tokens, every);
  return { areas: kept, except: left, every, isWhole, last };
}

/** `requires improvement was the best it could find to say about children in care`: the areas named behind an inverted verb. */
export function readAreasOfPredicate(tokens: readonly Token[], from: number, end: number): readonly number[] {
  const areas: number[] = [];
  for (let i = from + 1; i < end && !isClauseEnd(tokens[i]); i++) {
    if (tokens[i]?.area == null || has(tokens[i], 'whole')) continue;
    const isLinked = tokens
      .slice(Math.max(from, i - 4), i)
      .some((token) => hasAny(token, 'area-link', 'and') || token.words === 'of');
    if (isLinked || areas.length === 0) areas.push(i);
  }
  return areas;
}

/** `… and the care of looked after children as adequate`. */
const PARALLEL_LINK = /^(?:as|at|with)$/;

const LEADS_TO_NEXT = /^(?:it|they|inspectors|ofsted|as|to be|at)$/;
const LONGEST_RELATIVE = 4;

/** `…, the other two areas good`, `… and everything else it saw good`: a grade for all that the next grade word gives. */
const isSubjectOfNext = (tokens: readonly Token[], every: number): boolean =>
  (tokens[every + 1]?.grade != null || hasWords(tokens[every + 1], LEADS_TO_NEXT)) &&
  !hasWords(tokens[every], /^(?:in|on|under|for)\b/) &&
  (isMark(tokens[every - 1], ',') || hasAny(tokens[every - 1], 'and'));

/** Where the words begin that a grade at `end` is said of without a verb (`… and those for looked after children good`); `end` if none. */
function nextSubject(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.grade == null) return end;
  let i = end - 1;
  while (isAdverb(tokens[i]) || isQuoteMark(tokens[i])) i--;
  const accompanying = borderOfAccompanying(tokens, end);
  if (accompanying < end) return accompanying;
  if (isMark(tokens[i], ',')) {
    const fronted = frontedBefore(tokens, end);
    const isLabel = tokens[i - 1]?.area != null && hasWords(tokens[i - 2], /^[:;,]$/);
    if (fronted !== null || !isLabel) return fronted?.from ?? end;
    i--;
  }
  if (hasWords(tokens[i], PARALLEL_LINK) || isMark(tokens[i], '(')) i--;
  if (tokens[i]?.area == null) return end;
  while (i > 0 && !hasAny(tokens[i], 'and') && !isMark(tokens[i], ',')) i--;
  return i;
}

function areasFrom(tokens: readonly Token[], from: number, end: number): readonly number[] {
  const areas: number[] = [];
  for (let i = from; i < Math.min(end, from + 10); i++) {
    if (isVerb(tokens, i) || isClauseEnd(tokens[i])) break;
    if (tokens[i]?.area != null && !has(tokens[i], 'whole')) areas.push(i);
  }
  return areas;
}

/** `adoption, alone of everything inspected, was good`. */
const ONE_AMONG = /^(?:alone|best|worst|highest|lowest|strongest|weakest|only)$/;

/** The index of words such as `all four judgements` before the grade, not beyond `bound`; null where there are none. */
export function findEveryBefore(tokens: readonly Token[], at: number, bound: number): number | null {
  for (let i = at - 1; i > Math.max(bound, at - 30); i--) {
    if (isClauseEnd(tokens[i])) return null;
    if (
      has(tokens[i], 'every-area') &&
      tokens[i]?.words !== 'elsewhere' &&
      !(tokens[i - 1]?.words === 'of' && (isCount(tokens[i - 2]) || hasWords(tokens[i - 2], ONE_AMONG))) &&
      !hasWords(tokens[i - 1], /^(?:over|above|behind|after|before|despite)$/)
    )
      return i;
  }
  return null;
}

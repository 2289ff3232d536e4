import { namesAreaOrTime } from './notes.ts';
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
  isMark,
  isQuoted,
  lastBefore,
  nextAfter,
} from './words.ts';

/** Grades that are explained: the key to a scale. */

const KEY_MARKS: ReadonlySet<string> = new Set([':', '=']);

/** `Good: children get …`, `Good (Grade 2) The service …`, `the four grades are outstanding, good …`. */
export function readKey(tokens: readonly Token[], at: number, opensBlock: boolean, isScale: boolean): Reading | null {
  if (isScale || isOnScale(tokens, at) || isOneOfAll(tokens, at)) return readAs('key', at);
  const after = nextAfter(tokens, at);
  const next = tokens[after];
  const before = tokens[lastBefore(tokens, at)];
  // `RI: requires improvement`
  const short = tokens[lastBefore(tokens, at) - 1]?.grade;
  const isSpeltOut = short?.exactCase === true && short.grade === tokens[at]?.grade?.grade;
  if (isSpeltOut && (KEY_MARKS.has(before?.words ?? '') || isDash(before))) return readAs('key', at);
  const isGraded = isMark(next, '(') && tokens[after + 1]?.words === 'grade' && isMark(tokens[after + 3], ')');
  if (isGraded && tokens[after + 4] !== undefined && before?.area == null) return readAs('key', at);
  if (isMark(next, '=')) return readAs('key', at);
  const isFirst =
    tokens.slice(Math.max(0, at - 4), at).every((token) => token.kind !== 'word' && token.kind !== 'council') &&
    at <= 4;
  if (!opensBlock || !isFirst || next === undefined || has(tokens[after + 1], 'rate')) return null;
  if (describesGrade(tokens, after)) return readAs('key', at);
  const explains =
    (KEY_MARKS.has(next.words) || has(next, 'comparison')) &&
    !hasWords(tokens[after + 1], /^th(?:at|is)\b/) &&
    !namesAreaOrTime(tokens, after + 1);
  return explains && !isQuoted(tokens, at) && tokens[after + 1] !== undefined && isExplained(tokens, at, after + 1)
    ? readAs('key', at)
    : null;
}

const LEAST_OF_SCALE = 4;
const REACH_OF_ROW = 16;

/** `recite it: “outstanding”, “good”, “requires improvement”, “inadequate”`: every grade of the scale in a row, each once. */
function isOneOfAll(tokens: readonly Token[], at: number): boolean {
  const isInRow = (token: Token): boolean => token.grade !== null || token.kind === 'mark' || has(token, 'and');
  const before = tokens.slice(backTo(at, REACH_OF_ROW), at);
  const after = tokens.slice(at + 1, at + REACH_OF_ROW);
  const end = after.findIndex((token) => !isInRow(token));
  const row = [
    ...before.slice(before.findLastIndex((token) => !isInRow(token)) + 1),
    ...tokens.slice(at, at + 1),
    ...(end < 0 ? after : after.slice(0, end)),
  ].flatMap(({ grade }) => grade?.grade ?? []);
  return row.length >= LEAST_OF_SCALE && new Set(row).size === row.length && after[end]?.words !== 'respectively';
}

const REACH_TO_SCALE = 9;

/** `six words, from excellent down to unsatisfactory`, `a scale that runs from good to poor`: the ends of a scale that has just been named. */
function isOnScale(tokens: readonly Token[], at: number): boolean {
  let hasFrom = false;
  for (let i = at - 1; i >= backTo(at, REACH_TO_SCALE); i--) {
    if (has(tokens[i], 'scale') && (hasFrom || hasWords(tokens[i], / from$/))) return true;
    if (isClauseEnd(tokens[i]) || (hasFrom && !isMark(tokens[i], ','))) return false;
    hasFrom ||= has(tokens[i], 'from');
  }
  return false;
}

const OPENS_DESCRIPTION = /^(?:an?|the|there|services?|children|practice|leaders|failures)$/;
const LEAST_DESCRIPTION = 4;

/** `Good A service that …`, `Good – children are helped`, `Good (3): the service …`: a line of a scale. */
function describesGrade(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (isMark(tokens[i], '(') || isMark(tokens[i], ')') || tokens[i]?.kind === 'number') i++;
  const isMarked = isDash(tokens[i]) || isMark(tokens[i], ':');
  if (isMarked) i++;
  const first = tokens[i];
  const opens = OPENS_DESCRIPTION.test(first?.words ?? '') && (isMarked || first?.isCapital === true);
  const rest = tokens.slice(i, i + 20);
  const isPlain = !rest.some(
    (token) =>
      token.kind === 'council' ||
      token.kind === 'number' ||
      hasAny(token, 'regulator', 'result', 'grade-noun', 'number'),
  );
  return (
    (opens || (isMarked && rest.length > LEAST_DESCRIPTION + 1)) &&
    isPlain &&
    rest.length >= LEAST_DESCRIPTION &&
    !rest.slice(0, 4).some((token) => token.area !== null)
  );
}

/** `Outstanding: three claims, two invoices` lists what has not been done. */
const isExplained = (tokens: readonly Token[], at: number, from: number): boolean =>
  tokens[at]?.grade?.grade !== 'outstanding' || !isCount(tokens[from]);

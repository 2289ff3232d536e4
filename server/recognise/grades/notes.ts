import { type Reading, readAs } from './reading.ts';
import type { Token } from './tokens.ts';
import { isTurnOfPhrase } from './turns-of-phrase.ts';
import { has, hasAny, isAdverb, isClauseEnd, isMark, lastBefore, nextAfter } from './words.ts';

/** Grades that make a line or a sentence of their own, in the manner of notes, headlines and tables. */

/** A line, a cell or an item that is a grade and nothing else. */
export function readAlone(tokens: readonly Token[], at: number, isLone: boolean): Reading | null {
  if (!isLone) return null;
  if (isMark(tokens[at + 1], '(') && tokens[at + 2]?.words === 'grade') return readAs('key', at);
  const isNumbered = tokens[0]?.words !== 'grade' && tokens.slice(0, at).some((token) => token.kind === 'number');
  return isNumbered ? null : readAs('alone', at);
}

/** `So, good overall`: what speech begins with. */
const OPENERS = /^(?:so|well|right|ok|okay|yes|and|now|then|yeah)$/;

const LATEST_OPENING = 4;

/** A grade that opens a sentence in the manner of notes: `Inadequate overall`, `Good for adoption`, `Good in 2024`. */
export function readNote(tokens: readonly Token[], at: number): Reading | null {
  if (isTurnOfPhrase(tokens, at)) return null;
  if (at > LATEST_OPENING) return null;
  const opening = tokens.slice(0, at);
  const isConceded = has(tokens[nextAfter(tokens, at)], 'whole') && /^(?:al)?though$/.test(opening[0]?.words ?? '');
  const isFirst = opening.every(
    (token, i) => token.kind === 'mark' || OPENERS.test(token.words) || (isConceded && (i === 0 || isAdverb(token))),
  );
  if (!isFirst) return null;
  const after = nextAfter(tokens, at);
  const next = tokens[after];
  if (next === undefined || hasAny(next, 'whole', 'every-area')) return readAs('alone', at);
  if (isMark(next, ':') || has(next, 'area-link')) return leadsToArea(tokens, after) ? readAs('alone', at) : null;
  return next.kind === 'mark' ? readAs('alone', at) : null;
}

/** Whether what follows a colon is an area or a time, and not what the grade means. */
export const namesAreaOrTime = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from, from + 4)
    .some((token) => token.area !== null || token.kind === 'number' || token.kind === 'council');

/** Whether a colon or a preposition after a grade leads to an area, a place or a time. */
export const leadsToArea = (tokens: readonly Token[], link: number): boolean =>
  isMark(tokens[link], ':')
    ? namesAreaOrTime(tokens, link + 1)
    : tokens
        .slice(link + 1, link + 8)
        .some(
          (token) =>
            token.area !== null ||
            token.kind === 'number' ||
            token.kind === 'council' ||
            hasAny(token, 'service', 'every-area', 'regulator'),
        ) ||
      has(tokens[link + 1], 'number') ||
      tokens[link]?.words === 'on';

const LONGEST_SAYING = 5;

/** `Good, I hope.`, `Inadequate, we feared`: a grade with the wish behind it. */
export function readWishedBehind(tokens: readonly Token[], at: number): Reading | null {
  const comma = nextAfter(tokens, at);
  if (!opens(tokens, at) || !isMark(tokens[comma], ',') || !has(tokens[comma + 1], 'pronoun')) return null;
  const wish = tokens.slice(comma + 2, comma + 2 + LONGEST_SAYING).find((token) => !isAdverb(token));
  return has(wish, 'hope') ? readAs('hoped', at) : null;
}

const opens = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[lastBefore(tokens, at)];
  return (
    before === undefined || isClauseEnd(before) || isMark(before, ',') || isMark(before, ':') || hasAny(before, 'and')
  );
};

/** `Good, says the report of the leadership`; `for the youngsters in care, good again`: the grade stands in front. */
export function readFronted(tokens: readonly Token[], at: number): Reading | null {
  if (!opens(tokens, at)) return null;
  let comma = nextAfter(tokens, at);
  while (isAdverb(tokens[comma])) comma++;
  if (!isMark(tokens[comma], ',')) return null;
  const saying = tokens.slice(comma + 1, comma + LONGEST_SAYING).findIndex((token) => has(token, 'say'));
  if (saying < 0 || hasAny(tokens[comma + 1], 'turning')) return null;
  const verb = tokens.findIndex((token, i) => i > comma + saying && isMark(token, ',')) + 1;
  return verb > 0 && hasAny(tokens[verb], 'copula', 'auxiliary', 'modal')
    ? readAs('mentioned', at)
    : readAs('rated', at);
}

import { Candidate } from './dates/candidate.ts';
import type { DateExpression } from './dates/expression.ts';
import { isPlausible } from './dates/plausible.ts';
import { readExpression } from './dates/ranges.ts';
import { Tokens } from './dates/tokens.ts';
import type { Found } from './recognition.ts';
import { scanWords } from './vocabulary.ts';

/** A date as a passage writes it, not yet resolved: offsets into the passage's text, `end` exclusive. */
export interface FoundDate extends Found {
  readonly expression: DateExpression;
}

const ONLY_JOINS = /^\s?(?:,|and|or|&|\/|,\s?and|,\s?or)\s?$/;
const LONGEST_JOIN = 8;
const SHORT_YEAR = /^\s['’‘]\d\d(?![\d\p{L}])/u;

/** Where the expression begins: an apostrophe before two figures (`'21`) belongs to them. */
function startOf(text: string, opening: number): number {
  const before = text.charCodeAt(opening - 1);
  if (before !== 39 && before !== 0x2018 && before !== 0x2019) return opening;
  const around = opening === 1 ? ` ${text.slice(0, 4)}` : text.slice(opening - 2, opening + 3);
  return SHORT_YEAR.test(around) ? opening - 1 : opening;
}

/** Reads the date that opens here, if one does. */
function readAt(text: string, start: number, previous: FoundDate | undefined): FoundDate | null {
  const tokens = new Tokens(text, start);
  const read = readExpression(tokens);
  if (read === null) return null;
  const end = tokens.endBefore(read.next);
  const continues =
    previous !== undefined && start - previous.end <= LONGEST_JOIN && ONLY_JOINS.test(text.slice(previous.end, start));
  const candidate = new Candidate(text, start, end, read.value, continues);
  return isPlausible(candidate) ? { start, end, expression: read.value } : null;
}

const THAT = /that /iy;

/** `He said that May 2019 was worse`: the date behind a word that does not belong to it. */
function readBehindThat(text: string, at: number, previous: FoundDate | undefined): FoundDate | null {
  THAT.lastIndex = at;
  return THAT.test(text) ? readAt(text, THAT.lastIndex, previous) : null;
}

/**
 * Finds the dates in a passage's text: offsets into it, in order, disjoint. What they mean depends on the rest of the
 * document and is left open. Works on any text, in time linear in its length.
 */
export function findDates(text: string, openings = scanWords(text).dates): readonly FoundDate[] {
  const found: FoundDate[] = [];
  let from = 0;
  for (const { start: at } of openings) {
    if (at < from) continue;
    const previous = found.at(-1);
    const date = readAt(text, startOf(text, at), previous) ?? readBehindThat(text, at, previous);
    if (date === null) continue;
    found.push(date);
    from = date.end;
  }
  return found;
}

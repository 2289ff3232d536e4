import type { GradingClass } from '../../knowledge/grading.ts';
import type { Token } from './token.ts';
import { has } from './words.ts';

/**
 * `in every one of the four areas`, `the two remaining areas`: quantifier, number and noun make one expression, of whatever words.
 * The vocabulary lists the set phrases; this joins the rest, so that a reader of grades meets one token.
 */
const OPENS = /^(?:in|on|under|for|across|all|each|every|the|its|their|our)\b/;
const NUMBER = '(?: (?:two|three|four|five|six))?';
const KIND = '(?: (?:key|main|headline|separate|individual|graded))?';
const NOUN = '(?:areas|judgements|judgments|headings|categories|measures)';
const ALL = `(?:all|each|each one|every one|every single one)${NUMBER}(?: of)?(?: (?:the|its|their|our|these|those))?${NUMBER}(?: other| remaining)?`;
const REST = `(?:the|its|their|our)(?:${NUMBER} (?:other|remaining)|(?: other| remaining)${NUMBER})`;
const EVERY = new RegExp(`(?:(?:in|on|under|for|across) )?(?:${ALL}|${REST})${KIND} ${NOUN}\\b`, 'iy');
/** `two of their four areas … the other two are good`: the noun stands in the sentence before. */
const REST_ALONE =
  /the (?:other|remaining) (?:two|three)(?= (?:are|were|come|came|get|got|require|remain|each|both|all|as|to|at|good|inadequate|outstanding)\b)/iy;
/** `outstanding for adoption and good in the other three`: nothing but areas can be meant where one has been named. */
const REST_BEHIND =
  /(?:in|for|on|under) (?:the|its) (?:other|remaining) (?:two|three|four)(?=[.,;:)]|$| \(| (?:and|but)\b)/iy;
const AREAS_BEFORE = new RegExp(
  `\\b(?:(?:of|the) (?:the |its |their |our )?(?:three|four|five)|one|two|three) (?:${NOUN}|area of inspection|area|judgement)\\b`,
  'i',
);
const REACH_BEFORE = 260;
const ENDS = new RegExp(`${NOUN}$`);

const CLASSES: ReadonlySet<GradingClass> = new Set(['every-area']);

/** Where the expression ends that begins at a token; -1 where none does. */
function endAt(text: string, token: Token, before: readonly Token[]): number {
  if (!OPENS.test(token.words)) return -1;
  EVERY.lastIndex = token.start;
  if (EVERY.test(text)) return EVERY.lastIndex;
  REST_BEHIND.lastIndex = token.start;
  if (REST_BEHIND.test(text) && (isRestOfAreas(before) || before.some(({ words }) => words === 'area')))
    return REST_BEHIND.lastIndex;
  REST_ALONE.lastIndex = token.start;
  if (!REST_ALONE.test(text)) return -1;
  const isRest =
    AREAS_BEFORE.test(text.slice(Math.max(0, token.start - REACH_BEFORE), token.start)) || isBehindOneArea(before);
  return isRest ? REST_ALONE.lastIndex : -1;
}

/** `care leavers, good; adoption, good; the rest inadequate`: areas have been named, and no councils. */
const isRestOfAreas = (before: readonly Token[]): boolean =>
  before.some(({ area }) => area !== null) &&
  before.filter(({ kind }) => kind === 'council').length < 2 &&
  !has(before.at(-1), 'preposition');

/** `rated leadership good and the other two as inadequate`: an area has its grade, and no council is named. */
const isBehindOneArea = (before: readonly Token[]): boolean =>
  before.some(({ area }) => area !== null) &&
  before.some(({ grade }) => grade !== null) &&
  before.every(({ kind }) => kind !== 'council');

/** The tokens of a sentence with each expression for all areas, or for those that are left, as one. */
export function joinEveryArea(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ words }) => ENDS.test(words) || /^the (?:other|rest)/.test(words) || words === 'remaining'))
    return tokens;
  const joined: Token[] = [];
  let until = -1;
  for (const token of tokens) {
    if (token.start < until) continue;
    const end = endAt(text, token, joined);
    until = end;
    const isRest = token.words === 'the rest' && !/^\s+of\b/.test(text.slice(token.end)) && isRestOfAreas(joined);
    const isListed = !isRest && (end < 0 || end === token.end || !tokens.some((one) => one.end === end));
    if (isListed) until = -1;
    const all = isRest ? token : { ...token, end, words: text.slice(token.start, end).toLowerCase() };
    joined.push(isListed ? token : { ...all, classes: CLASSES, area: null, grade: null });
  }
  return joined;
}

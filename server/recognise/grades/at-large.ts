import { nameRightBehind } from './described-area.ts';
import type { Sentence } from './sentence.ts';
import type { Subject } from './things.ts';
import type { Token } from './tokens.ts';
import { has, hasAny, hasWords, isCount, isDash, isMark, isQuoted, isVerb, lastBefore, nextAfter } from './words.ts';

const GERUND = /^(?:being|having been|getting|becoming)$/;
const LONGEST_NAMING = 14;

const AMONG = /^(?:among|amongst|including|namely|notably|such as)$/;
const LONGEST_NAMING_LINK = 4;

/** `two, Slough and Reading, were`: nothing but names stands between the marks. */
function areNames(inset: readonly Token[]): boolean {
  const end = inset.findLastIndex((token) => isMark(token, ',') || isMark(token, ')') || isDash(token));
  const names = inset.slice(0, end);
  return (
    names.length > 0 && names.every((token) => token.kind === 'council' || isMark(token, ',') || has(token, 'and'))
  );
}

/** `the third of the boroughs inspected in May, Fulham, was …`: a name between marks right before the verb. */
function isNamedBeforeVerb(inset: readonly Token[]): boolean {
  const end = inset.findLastIndex((token) => isMark(token, ','));
  const name = end - 1;
  const opensBehind = isVerb(inset, end + 1) || hasAny(inset[end + 1], 'as', 'to');
  return name > 0 && inset[name]?.kind === 'council' && isMark(inset[name - 1], ',') && opensBehind;
}

/** `ten authorities, Camden and Bexley among them, were found …`, `ten were found good, among them Camden`: some are named after all. */
function namesSome(tokens: readonly Token[], head: number, at: number): boolean {
  const inset = tokens.slice(head + 1, at);
  const isInset = isMark(inset[0], ',') || isMark(inset[0], '(') || isDash(inset[0]);
  const hasName = (stretch: readonly Token[]): boolean => stretch.some((token) => token.kind === 'council');
  if (isInset && hasName(inset) && inset.some((token) => AMONG.test(token.words))) return true;
  const isCounted = isCount(tokens[head]) || (has(tokens[head], 'many') && isCount(tokens[head - 1]));
  if (isCounted && isInset && areNames(inset.slice(1))) return true;
  if (isNamedBeforeVerb(inset)) return true;
  const link = nextAfter(tokens, at);
  const behind = tokens.slice(link, link + LONGEST_NAMING_LINK);
  const opens = isMark(behind[0], ',') || isMark(behind[0], '(') || has(behind[0], 'preposition');
  return (
    opens &&
    behind.some((token) => AMONG.test(token.words)) &&
    hasName(tokens.slice(link, link + LONGEST_NAMING_LINK + 2))
  );
}

/** `Of the twenty authorities that were inadequate, seven …`: some are picked out of those that are counted. */
const isSampled = (tokens: readonly Token[], { from, head }: Subject): boolean =>
  from !== null &&
  has(tokens[head ?? -1], 'many') &&
  tokens[from - 1]?.words === 'of' &&
  tokens.slice(0, from - 1).every((token) => token.kind === 'mark') &&
  tokens.slice(from, head ?? from).some(isCount);

const REACH_TO_PLACE = 5;

/** `somewhere that’s been inadequate`: in whatever council. */
function isAnyPlace(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - REACH_TO_PLACE), at);
  const place = near.findLastIndex(({ words }) => /^(?:somewhere|anywhere)$/.test(words));
  return place >= 0 && /^(?:that|which|that's|rated|judged|found)$/.test(near[place + 1]?.words ?? '');
}

const REACH_TO_PAPERS = 8;
const PAPERS = /^(?:reports|inspections|letters|reviews)$/;

/** `five of the reports ended in an inadequate judgement`: the index of what is counted there; -1 where nothing is. */
function countedPapers(tokens: readonly Token[], at: number): number {
  const from = Math.max(0, at - REACH_TO_PAPERS);
  const papers = tokens.slice(from, at).findIndex(({ words }) => PAPERS.test(words)) + from;
  const of = papers - (has(tokens[papers - 1], 'of') ? 1 : 2);
  return papers >= from && has(tokens[of], 'of') && isCount(tokens[of - 1]) ? papers : -1;
}

const REACH_TO_TAKER = 5;

/** `the highest grade, outstanding, went to Kent`, `the lowest, inadequate, was kept for leadership`. */
const isTaken = (tokens: readonly Token[], at: number): boolean => {
  const verb = nextAfter(tokens, at) + (isMark(tokens[nextAfter(tokens, at)], ',') ? 1 : 0);
  return (
    hasWords(tokens[verb], /^(?:went|goes|was|has)$/) &&
    tokens.slice(verb, verb + REACH_TO_TAKER).some(({ kind, area }) => kind === 'council' || area !== null)
  );
};

const COUNCILS = /(?:^|\s)(?:councils|authorities|boroughs|counties)$/;
const SOME = /^(?:few|several|most|some|many|all|no|other|only)\b/;
const REACH_TO_NUMBER = 3;
const REACH_TO_OWNERS = 40;

/** `Only five councils had kept their outstanding rating`: the owners are counted, and none of them is named. */
function isOfCounted(tokens: readonly Token[], { head, from }: Subject): boolean {
  const owner = head ?? from ?? -1;
  if (!hasWords(tokens[owner], /^their$/)) return false;
  const before = tokens.slice(Math.max(0, owner - REACH_TO_OWNERS), owner);
  const councils = before.findLastIndex(({ words }) => COUNCILS.test(words));
  if (councils < 0 || before.some(({ kind }) => kind === 'council')) return false;
  return (
    SOME.test(before[councils]?.words ?? '') ||
    before.slice(Math.max(0, councils - REACH_TO_NUMBER), councils).some((one) => isCount(one) || SOME.test(one.words))
  );
}

const RATINGS = /^(?:(?:ofsted )?(?:ratings|grades|judgements|judgments|verdicts|outcomes|reports|inspections))$/;
const AMOUNT =
  /^(?:number|numbers|proportion|share|percentage|rate|majority|minority|rise|fall|increase|drop)(?: of| in)?$/;

/** `a higher proportion of “inadequate” ratings`: whoever has them. */
function isAmount(tokens: readonly Token[], at: number): boolean {
  if (!hasWords(tokens[nextAfter(tokens, at)], RATINGS)) return false;
  const before = lastBefore(tokens, at);
  return hasWords(tokens[hasWords(tokens[before], /^(?:of|in)$/) ? before - 1 : before], AMOUNT);
}

/** `An authority that had failed for years has been rated good`: the main verb tells of one; not that of a relative clause. */
const isMainPerfect = (said: readonly Token[], i: number): boolean =>
  i > 1 && hasWords(said[i], /^has(?: been)?$/) && !has(said[i - 1], 'relative');

const OF_THOSE = /^(?:areas|judgements|judgments|headings|categories|measures)$/;
const LONGEST_OPENING = 14;

/** `Of the 46 services inspected, 26 were good`: so many of those that were counted; not `Of the four areas`. */
function isCountedOut(tokens: readonly Token[], at: number): boolean {
  if (!hasWords(tokens[0], /^of\b/)) return false;
  const opening = tokens.slice(1, Math.min(at, LONGEST_OPENING));
  const end = opening.findIndex((token) => isMark(token, ','));
  if (end < 0 || !isCount(opening[end + 1]) || !opening.slice(0, REACH_TO_NUMBER).some(isCount)) return false;
  return !opening.slice(0, end).some(({ words }) => OF_THOSE.test(words));
}

/** Whether councils at large are meant, and none is named after the verb (`the three rated good are Hull, Kent and Bury`) or told of in the past. */
export function isOfMany({ tokens, context }: Sentence, at: number, subject: Subject): boolean {
  if (nameRightBehind(tokens, at) >= 0) return false;
  const behind = tokens.slice(at + 1, at + 8);
  // `outstanding, which only two other boroughs are`
  const aside = behind.findIndex((token, i) => isMark(token, ',') && hasAny(behind[i + 1], 'relative'));
  const after = behind.slice(0, aside < 0 ? behind.length : aside).some((token) => hasAny(token, 'generic', 'many'));
  const isGerund =
    subject.kind === 'none' && tokens.slice(Math.max(0, at - 3), at).some((token) => GERUND.test(token.words));
  if ((subject.kind === 'result' || isGerund) && after && !context.namesCouncil) return true;
  if (isSampled(tokens, subject) || isAnyPlace(tokens, at)) return true;
  if (isOfCounted(tokens, subject) || isCountedOut(tokens, at) || isAmount(tokens, at)) return true;
  const papers = countedPapers(tokens, at);
  if (papers >= 0 && !namesSome(tokens, papers, at)) return true;
  if (!subject.isGeneric) return after && isQuoted(tokens, at) && has(tokens[nextAfter(tokens, at)], 'service');
  const colon = nextAfter(tokens, at);
  if (isMark(tokens[colon], ':') && tokens[colon + 1]?.kind === 'council') return false;
  const naming = tokens.slice(at + 1, at + LONGEST_NAMING).findIndex((token) => has(token, 'copula')) + at + 1;
  if (naming > at && tokens.slice(naming + 1, naming + 4).some((token) => token.kind === 'council')) return false;
  // `a quarter were good`: a share is none of them in particular.
  const isOne =
    (hasWords(tokens[subject.head ?? -1], /^an?\b/) && !isCount(tokens[subject.head ?? -1])) ||
    hasWords(tokens[subject.from ?? -1], /^an?$/);
  if (namesSome(tokens, subject.head ?? at, at) || isTaken(tokens, at)) return false;
  if (isOne && isVerb(tokens, (subject.from ?? 0) - 1)) return false;
  const said = tokens.slice(subject.from ?? 0, at);
  return !(isOne && said.some((token, i) => /^(?:was|were|had)$/.test(token.words) || isMainPerfect(said, i)));
}

import { describesNoun } from './attributive.ts';
import { approach } from './governor.ts';
import { type Reading, readAs } from './reading.ts';
import { isGivenBefore, isReplacement } from './replaced.ts';
import type { Token } from './tokens.ts';
import {
  backTo,
  has,
  hasAny,
  hasWords,
  isAdverb,
  isArticle,
  isClauseEnd,
  isJudged,
  isMark,
  isQuoted,
  lastBefore,
  nextAfter,
} from './words.ts';

/** Grades as words and as things: `the word “adequate”`, `to be good is not beyond us`, `three goods`. */

const opensClause = (tokens: readonly Token[], before: number): boolean =>
  before < 0 ||
  (tokens[before]?.kind === 'mark' && !isMark(tokens[before], ',')) ||
  (hasAny(tokens[before], 'and', 'turning') && tokens[before]?.words !== 'as') ||
  hasWords(tokens[before], /^(?:that|whether|if)$/) ||
  tokens[before]?.words === 'for' ||
  tokens[before]?.words === 'and for';

/** `what became of “adequate”`. */
const isFateOf = (tokens: readonly Token[], before: number): boolean =>
  hasWords(tokens[before], /^(?:of|to|by|with)$/) &&
  hasWords(tokens[before - 1], /^(?:became|become|becomes|happened|happens|meant|wrong)$/);

/** `single words such as “good”`, `grades like inadequate`. */
const isExample = (tokens: readonly Token[], before: number): boolean => {
  const noun = tokens[before]?.words === 'as' && tokens[before - 1]?.words === 'such' ? before - 2 : before - 1;
  return hasWords(tokens[before], /^(?:as|like)$/) && hasAny(tokens[noun], 'word-noun', 'grade-noun');
};

/** `the word “adequate”`; `“outstanding” isn’t for places like ours`; `good means …`; `“good” is the word on the front` gives the grade. */
export function readMentioned(tokens: readonly Token[], at: number): Reading | null {
  const near = lastBefore(tokens, at);
  const before = tokens[near]?.words === 'only' ? near - 1 : near;
  if (has(tokens[before], 'word-noun') && (isPrinted(tokens, before, at) || isSpoken(tokens, before)))
    return readAs('rating', before);
  if (has(tokens[before], 'word-noun') || hasWords(tokens[before], /^mean(?:s|t|ing)?$/))
    return readAs('mentioned', at);
  if (hasWords(tokens[near], /^not (?:a single|one)$/) && !describesNoun(tokens, at)) return readAs('mentioned', at);
  if (isArticle(tokens[near]) && opensClause(tokens, near - 1) && isMeant(tokens, nextAfter(tokens, at)))
    return readAs('mentioned', at);
  if ((isQuoted(tokens, at) && isFateOf(tokens, before)) || isExample(tokens, before)) return readAs('mentioned', at);
  if (tokens[before]?.words === "'s" && has(tokens[nextAfter(tokens, at)], 'copula'))
    return tokens[before - 1]?.kind === 'council'
      ? readAs('noun', before, { isNominal: true })
      : readAs('mentioned', at);
  if (
    (hasWords(tokens[nextAfter(tokens, at)], /^mean/) && !isOfMeans(tokens, at)) ||
    isExtinct(tokens, nextAfter(tokens, at)) ||
    isOfOldScale(tokens, at) ||
    isDefined(tokens, at) ||
    isWeighed(tokens, at) ||
    isInUse(tokens, at) ||
    isPlaced(tokens, at)
  )
    return readAs('mentioned', at);
  const isOpening = opensClause(tokens, before) || isMark(tokens[before], ',') || before < at - 1;
  const after = tokens[nextAfter(tokens, at)];
  const isThen = after === undefined || after.kind === 'mark' || isAdverb(after);
  if (has(tokens[before], 'copula') && tokens[before - 1]?.words === 'what' && isThen) return readAs('mentioned', at);
  if (tokens[before]?.words === 'to be' && opensClause(tokens, before - 1)) return readAs('mentioned', at);
  const next = nextAfter(tokens, at);
  if (!isOpening) return null;
  if (tokens[at]?.grade?.strength === 'phrase') return has(tokens[next], 'copula') ? readInverted(tokens, next) : null;
  if (tokens[next]?.words === 'to' && hasWords(tokens[next + 1], /^mean/)) return readAs('mentioned', at);
  if (isMeant(tokens, next)) return readAs('mentioned', at);
  if (hasDistantVerb(tokens, next)) return readAs('mentioned', at);
  if (!hasAny(tokens[next], 'copula', 'modal')) return null;
  if (isEnough(tokens, next)) return readAs('mentioned', at);
  return readInverted(tokens, next) ?? readAs('mentioned', at, { governor: at });
}

/** `they stopped using adequate in 2013`, `before that there was also adequate`: a word that is, or was, at hand. */
const isInUse = (tokens: readonly Token[], at: number): boolean => {
  let before = lastBefore(tokens, at);
  while (isAdverb(tokens[before]) && tokens[before]?.words !== 'there') before--;
  const next = tokens[nextAfter(tokens, at)];
  const ends =
    next === undefined || next.kind === 'mark' || isAdverb(next) || hasWords(next, /^(?:in|until|after|and|as)$/);
  const isThere = hasWords(tokens[before], /^(?:is|was)$/) && tokens[before - 1]?.words === 'there';
  const isUsed =
    /^(?:use|used|uses|using|scrapped|abolished|dropped)$/.test(tokens[before]?.words ?? '') &&
    (tokens[at]?.grade?.grade === 'adequate' || tokens[at]?.grade?.grade === 'satisfactory' || isQuoted(tokens, at));
  return ends && !describesNoun(tokens, at) && (isThere || isUsed);
};

/** `without adequate means`: what one has, not what a word says. */
const isOfMeans = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.words === 'means' && hasWords(tokens[at - 1], /^(?:without|with|no|by|of|have|had|has)$/);

const RUNG = /\b(?:highest|lowest|best|worst|top|bottom)$/;
const BETWEEN = /^(?:in|between|then|next|above|below|after|before)$/;

/** `Outstanding is the highest and inadequate the lowest`, `In between come good and requires improvement`: a place on the scale. */
const isPlaced = (tokens: readonly Token[], at: number): boolean => {
  const next = nextAfter(tokens, at);
  const isRungHere =
    hasWords(tokens[next], /^the\b/) &&
    [next, next + 1].some(
      (i) => hasWords(tokens[i], RUNG) && (tokens[i + 1] === undefined || tokens[i + 1]?.kind === 'mark'),
    );
  const verb = lastBefore(tokens, at);
  const isComing = hasWords(tokens[verb], /^comes?$/) && verb < LONGEST_OPENING && hasWords(tokens[0], BETWEEN);
  return isRungHere || isComing;
};

const LONGEST_OPENING = 5;

const REACH_TO_PAPER = 9;
/** How far behind the word the place is looked for where it is written (`is still over the door`). */
const REACH_TO_PLACE = 5;
const PAPER = /^(?:report|letter|reports|verdict|judgement|judgment|page|front page)$/;

/** `a report with the word ‘inadequate’ at the top of it`, `the word “good” on the front`: the grade that a report gave. */
const isPrinted = (tokens: readonly Token[], word: number, at: number): boolean =>
  (tokens.slice(Math.max(0, word - REACH_TO_PAPER), word).some((token) => PAPER.test(token.words)) &&
    tokens
      .slice(Math.max(0, word - REACH_TO_PAPER), word)
      .some((token) => /^(?:with|had|bore|carried|has|bearing|used|uses|contained)$/.test(token.words))) ||
  (tokens
    .slice(at + 1, at + REACH_TO_PLACE)
    .some(({ words }) => /^(?:at|on|across|beside|against|over|above)$/.test(words)) &&
    tokens
      .slice(at + 1, at + REACH_TO_PLACE + 3)
      .some(({ words }) => /^(?:top|front|cover|page|head|door|gate|name|entrance)$/.test(words)));

/** `when they heard the word “inadequate”`, `did inspectors utter the word “good”`: somebody said it then. */
const isSpoken = (tokens: readonly Token[], word: number): boolean => {
  const verb = tokens[word - 1]?.words === 'the' ? word - 2 : word - 1;
  const isPast = tokens
    .slice(backTo(verb, REACH_TO_PLACE), verb)
    .some(({ words }) => words === 'did' || words === 'had');
  return (
    hasWords(tokens[verb], /^(?:heard|uttered|spoke)$/) ||
    (isPast && hasWords(tokens[verb], /^(?:hear|utter|speak|use)$/))
  );
};

/** `Is outstanding a grade worth chasing?` */
const isWeighed = (tokens: readonly Token[], at: number): boolean =>
  hasWords(tokens[lastBefore(tokens, at)], /^(?:is|was)$/) &&
  isArticle(tokens[nextAfter(tokens, at)]) &&
  hasAny(tokens[nextAfter(tokens, at) + 1], 'grade-noun', 'word-noun', 'hope');

/** `the grade ‘adequate’ no longer exists`, `‘requires improvement’ was introduced in 2013`. */
/** `Grade 3 represented a service that was deemed to be good`. */
const isDefined = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - REACH_TO_DEFINITION), at).some((token) => has(token, 'define'));

const REACH_TO_DEFINITION = 24;

const isExtinct = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from, from + 4)
    .some((token) =>
      /^(?:exists|existed|introduced|scrapped|abolished|vanished|disappeared|retired)$/.test(token.words),
    );

/** `the old grade of adequate had gone`. */
const isOfOldScale = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some(({ words }) => words === 'old' || words === 'former') &&
  tokens.slice(at + 1, at + 4).some(({ words }) => words === 'gone' || words === 'went');

const REACH_TO_RENAMING = 14;

/** `What they call adequate now`; `replaced ‘adequate’ with ‘requires improvement’`. */
function readCalled(tokens: readonly Token[], at: number): Reading | null {
  const { governor } = approach(tokens, at);
  const renaming = tokens.slice(Math.max(0, at - REACH_TO_RENAMING), at).findLastIndex((token) => has(token, 'rename'));
  if (describesNoun(tokens, at) && !isQuoted(tokens, at)) return null;
  const verb = Math.max(0, at - REACH_TO_RENAMING) + renaming;
  if (renaming >= 0 && tokens[lastBefore(tokens, at)]?.words === 'by' && isGivenBefore(tokens, verb))
    return readAs('moved', verb);
  const isGiven = hasAny(tokens[governor], 'rate', 'copula') || isReplacement(tokens, at);
  if (renaming >= 0 && !isGiven) return readAs('mentioned', at);
  if (isUsage(tokens, at)) return readAs('mentioned', at);
  if (!hasWords(tokens[governor], /^call/)) return null;
  return tokens.slice(Math.max(0, governor - 3), governor).some((token) => token.words === 'what')
    ? readAs('mentioned', governor)
    : null;
}

/** `now says requires improvement where it used to say adequate`: what is said, and was, as a rule. */
const isUsage = (tokens: readonly Token[], at: number): boolean => {
  const before = lastBefore(tokens, at);
  if (!hasWords(tokens[before], /^says?$/)) return false;
  return (
    hasWords(tokens[nextAfter(tokens, at)], /^(?:where|instead of|rather than)$/) ||
    tokens[before - 1]?.words === 'used to'
  );
};

/** `short of good`, `one rung above inadequate`, `good or better`: a measure. */
export function readCompared(tokens: readonly Token[], at: number): Reading | null {
  const before = tokens[lastBefore(tokens, at)];
  const next = tokens[nextAfter(tokens, at)];
  const isMeasure =
    has(before, 'comparison') &&
    tokens[lastBefore(tokens, at) - 1]?.words !== 'harm' &&
    !hasAny(before, 'copula', 'say') &&
    (!describesNoun(tokens, at) || has(next, 'verb'));
  return isMeasure ? readAs('mentioned', lastBefore(tokens, at)) : readCalled(tokens, at);
}

/** `good or better`, with nothing that it is said of. */
export const readBetter = (tokens: readonly Token[], at: number): Reading | null =>
  has(tokens[nextAfter(tokens, at)], 'or-better') ? readAs('mentioned', at) : null;

/** What is said of a grade that has been given: `requires improvement is a fair reflection`. */
const FITS =
  /^(?:fair|unfair|accurate|right|harsh|deserved|disappointing|reflection|surprise|shock|blow|relief|achievement|best|worst|most|least|letdown|sensation|result)$/;
const LONGEST_PREDICATE = 9;

/** `outstanding did not mean perfection`. */
const isMeant = (tokens: readonly Token[], from: number): boolean =>
  hasWords(tokens[from], /^(?:did|does|do|didn't|doesn't|don't)$/) &&
  tokens.slice(from + 1, from + 4).some((token) => token.words === 'mean');

const LONGEST_ASIDE = 8;

/** `outstanding, within that time, was not`: an aside stands between the word and its verb. */
function hasDistantVerb(tokens: readonly Token[], comma: number): boolean {
  if (!isMark(tokens[comma], ',')) return false;
  for (let i = comma + 1; i < comma + LONGEST_ASIDE; i++) {
    if (tokens[i] === undefined || tokens[i]?.grade != null || hasAny(tokens[i], 'say', 'copula')) return false;
    if (isMark(tokens[i], ',')) return hasAny(tokens[i + 1], 'copula') && has(tokens[i + 2], 'negation');
  }
  return false;
}

/** `good is good enough`. */
const isEnough = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from + 1, from + 4).some((token) => token.words === 'enough');

/** Where a grade is put that was not given: `good was out of reach`, `outstanding is beyond them`. */
const FAR_OFF = /^(?:out(?: of)?|beyond|within|off|away)$/;

/** `inadequate was the verdict`, `outstanding, too, is the work with care leavers`, `inadequate is what Ofsted called it`. */
function readInverted(tokens: readonly Token[], copula: number): Reading | null {
  if (hasWords(tokens[copula + 1], FAR_OFF)) return readAs('mentioned', copula);
  for (let i = copula + 1; i < copula + LONGEST_PREDICATE; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark' || hasAny(token, 'negation', 'to')) return null;
    if (isWishedFor(tokens, i)) return null;
    if (token.words === 'word' && hasWords(tokens[copula + 1], /^an?$/)) return readAs('mentioned', i);
    if (isRung(tokens, copula, i)) return readAs('mentioned', i);
    if (hasAny(token, 'result', 'grade-noun') || token.words === 'word') return readAs('rating', i);
    const isOnlyMeant = token.words === 'what' && tokens.slice(i, i + 4).some((one) => has(one, 'modal'));
    if (isOnlyMeant) return readAs('mentioned', i);
    if (/^(?:what|how)$/.test(token.words) || isJudged(token)) return readAs('rated', copula);
    if (FITS.test(token.words)) return readAs('rated', copula);
    if (token.grade !== null) return null;
  }
  return null;
}

/** `Inadequate is the lowest grade`: a place on the scale, not the lowest that somebody was given. */
const isRung = (tokens: readonly Token[], copula: number, noun: number): boolean =>
  has(tokens[noun], 'grade-noun') &&
  tokens[copula]?.words === 'is' &&
  tokens.slice(copula, noun).some(({ words }) => /\b(?:highest|lowest|best|worst|top|bottom)$/.test(words)) &&
  (tokens[noun + 1] === undefined ||
    tokens[noun + 1]?.kind === 'mark' ||
    hasWords(tokens[noun + 1], /^(?:of|there|available|possible|and)$/));

/** `outstanding is what we wanted`, `good was the most the county could hope for`: a wish before the clause ends. */
function isWishedFor(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + LONGEST_PREDICATE && !isClauseEnd(tokens[i]); i++)
    if (has(tokens[i], 'hope')) return true;
  return false;
}

const WHO = /^(?:it|they|we|that|this)$/;

/** `Inadequate it was, and inadequate it remains`; `good it is not`, `good it will be`. */
export function readBeforePronoun(tokens: readonly Token[], at: number): Reading | null {
  const who = nextAfter(tokens, at);
  const verb = has(tokens[who + 1], 'modal') ? who + 2 : who + 1;
  const after = tokens[verb + 1];
  const isDated = /^(?:in|when)$/.test(after?.words ?? '');
  const ends = after === undefined || after.kind === 'mark' || isDated || hasAny(after, 'negation', 'and');
  const before = lastBefore(tokens, at);
  if (!(opensClause(tokens, before) || isMark(tokens[before], ',')) || !ends) return null;
  if (!hasWords(tokens[who], WHO) || !has(tokens[verb], 'copula')) return null;
  return verb > who + 1 || has(after, 'negation') ? readAs('mentioned', at) : readAs('rated', verb);
}

/** `“Requires improvement”: that is Ofsted’s grade for Torbay`: a pronoun takes the grade up; -1 where none does. */
function copulaOfPointer(tokens: readonly Token[], mark: number): number {
  if (!hasWords(tokens[mark], /^[:,\u2013\u2014-]$/)) return -1;
  if (tokens[mark + 1]?.words === "that's") return mark + 1;
  return hasWords(tokens[mark + 1], /^(?:that|this)$/) && has(tokens[mark + 2], 'copula') ? mark + 2 : -1;
}

/** `Outstanding, too, is the work with care leavers`. */
export function readFrontedPredicate(tokens: readonly Token[], at: number): Reading | null {
  if (!opensClause(tokens, lastBefore(tokens, at))) return null;
  let i = nextAfter(tokens, at);
  const pointer = copulaOfPointer(tokens, i);
  if (pointer >= 0) return readInverted(tokens, pointer);
  if (isMark(tokens[i], ',') && hasAny(tokens[i + 1], 'echo', 'adverb')) {
    i += 2;
    if (isMark(tokens[i], ',')) i++;
  }
  return has(tokens[i], 'copula') ? readInverted(tokens, i) : null;
}

/** A grade in marks of its own that nothing else tells of; with an article and a noun before it (`an APA “good”`) it is one that was given. */
export function readQuoted(tokens: readonly Token[], at: number): Reading | null {
  if (!isQuoted(tokens, at)) return null;
  const noun = lastBefore(tokens, at);
  if (tokens[noun]?.isCapital === true && hasWords(tokens[noun - 1], /^an?$/))
    return readAs('noun', noun - 1, { isNominal: true });
  return readAs('quoted', at, { isNegated: has(tokens[noun], 'negation') });
}

/** Whether a grade is the whole of a comparison (`short of good`, `between good and outstanding`). */
export function isCompared(tokens: readonly Token[], at: number): boolean {
  const { governor } = approach(tokens, at);
  if (governor >= 0 && hasAny(tokens[governor], 'comparison')) return true;
  const before = tokens[lastBefore(tokens, at)];
  return hasAny(before, 'comparison') && !isClauseEnd(before);
}

import { isOfMany } from './at-large.ts';
import { isOfReportCard, isRare, isStrong } from './attributive.ts';
import { byThing } from './by-thing.ts';
import { isByOthers } from './elliptic.ts';
import { graderOf } from './grader.ts';
import { isOfNamed, labelledUse, VISIT } from './labelled-use.ts';
import { isCompared } from './mentions.ts';
import type { Construction, Reading, Use } from './reading.ts';
import { isRecalled } from './recalled.ts';
import { type Sentence, toldBefore } from './sentence.ts';
import { countedUse } from './tally.ts';
import type { Subject } from './things.ts';
import type { Token } from './tokens.ts';
import { isPraisedDeed } from './undergone.ts';
import { isUnreal } from './unreal.ts';
import {
  has,
  hasAny,
  hasWords,
  isAdverb,
  isArticle,
  isCouncil,
  isDash,
  isMark,
  isQuoted,
  isTime,
  isUnknown,
  lastBefore,
  nextAfter,
  wordsOf,
} from './words.ts';
import { isWordOfScale } from './words-of-scale.ts';
import { isYardstick } from './yardstick.ts';
import { isToldInRow } from './young-peoples-help.ts';

/** `'good' cases`: a quoted grade before what is graded one by one. */
function describesWork(tokens: readonly Token[], at: number): boolean {
  if (!isQuoted(tokens, at)) return false;
  const noun = tokens[nextAfter(tokens, at)];
  if (isUnknown(noun) || noun?.words === 'ones') return true;
  for (let i = at + 1; i < at + 12; i++) {
    const token = tokens[i];
    if (hasAny(token, 'unit', 'provider') || token?.words === 'ones') return true;
    if (isMark(token, ',')) return false;
    if (token?.kind !== 'mark' && token?.grade == null && token?.words !== 'and' && token?.words !== 'or') return false;
  }
  return false;
}

/** `it got good`: nothing else that it could have got. */
const isWholeObject = (tokens: readonly Token[], at: number, { governor }: Reading): boolean =>
  hasWords(tokens[governor], /^(?:got|gets|get)$/) &&
  (governor === at - 1 || (governor === at - 2 && hasWords(tokens[at - 1], / than$/))) &&
  // `Is the support you get adequate?`
  !has(tokens[governor - 2], 'unit') &&
  (tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'mark');

/** `an inspection that ended in inadequate`: what inspectors did, not what they saw. */
const isOutcome = (tokens: readonly Token[], { governor }: Reading): boolean =>
  hasWords(tokens[governor], /^(?:ended|ends|resulted|results|resulting|led|leads|concluded|returned)\b/) &&
  tokens.slice(Math.max(0, governor - REACH_TO_VISIT), governor).some(({ words }) => VISIT.test(words));

const REACH_TO_VISIT = 10;

function givenUse(tokens: readonly Token[], at: number, reading: Reading, subject: Subject): Use {
  const isSure = isQuoted(tokens, at) || isStrong(tokens[at]) || tokens[at]?.grade?.strength === 'phrase';
  const isWeak = !isSure && !isOfNamed(tokens, at) && has(tokens[reading.governor], 'have');
  if (isWeak && !reading.isNominal && !isWholeObject(tokens, at, reading)) return null;
  const giver = tokens[subject.head ?? -1];
  if (!isWeak && has(giver, 'own')) return 'other';
  const isByRegulator = has(giver, 'regulator') || VISIT.test(giver?.words ?? '') || isOutcome(tokens, reading);
  if (
    !isWeak &&
    !isByRegulator &&
    subject.kind === 'unit' &&
    subject.partOf.length === 0 &&
    !isQuoted(tokens, at) &&
    !reading.isNominal
  )
    return null;
  return subject.kind === 'provider' ? 'other' : 'judgement';
}

function ratedUse(subject: Subject): Use {
  if (subject.partOf.length > 0) return 'judgement';
  return subject.kind === 'provider' || subject.kind === 'unit' ? 'other' : 'judgement';
}

/** `being found inadequate hurt`: said of the council without naming it. */
const isGerund = (tokens: readonly Token[], { governor }: Reading, subject: Subject): boolean =>
  subject.kind === 'none' && hasWords(tokens[governor - 1], /^(?:being|having been)$/);

/** `Two areas are good: adoption and leadership`: they are named behind. */
const namesAreas = (tokens: readonly Token[], at: number, { head }: Subject): boolean => {
  const link = nextAfter(tokens, at);
  const isLink = isMark(tokens[link], ':') || isDash(tokens[link]);
  return (
    hasWords(tokens[head ?? -1], /^(?:areas?|judge?ments?|headings?)$/) && isLink && tokens[link + 1]?.area != null
  );
};

/** `to Kent and Essex, both of which are good`. */
const isSaidOfCouncils = (tokens: readonly Token[], verb: number): boolean => {
  const all = verb - (tokens[verb - 1]?.words === 'which' ? 3 : 2);
  return (
    /^(?:both|all|each|neither) of which$/.test(wordsOf(tokens, all, verb)) &&
    isMark(tokens[all - 1], ',') &&
    tokens[all - 2]?.kind === 'council'
  );
};

/** `what we need to do to be outstanding`: an infinitive with nobody of its own. */
const isAim = (tokens: readonly Token[], at: number, { governor }: Reading, subject: Subject): boolean =>
  subject.kind === 'none' &&
  isStrong(tokens[at]) &&
  /(?:^| )to be$/.test(`${tokens[governor - 1]?.words ?? ''} ${tokens[governor]?.words ?? ''}`);

/** `Ofsted’s grades are outstanding, good, requires improvement and inadequate`: the scale. */
const LEAST_OF_SCALE = 3;
const REACH_OF_SCALE = 30;
const SCALE = /^(?:grades|ratings|judge?ments)$/;
function isScaleListed(tokens: readonly Token[], { head, from }: Subject): boolean {
  const isOwned = tokens.slice(from ?? 0, head ?? 0).some(({ kind }) => kind === 'council');
  if (isOwned || !hasWords(tokens[head ?? -1], SCALE)) return false;
  const grades = tokens.slice(head ?? 0, (head ?? 0) + REACH_OF_SCALE).flatMap(({ grade }) => grade?.grade ?? []);
  return new Set(grades).size >= LEAST_OF_SCALE;
}

/** `we were good for staying safe`: a council speaks of its area. */
const isOurs = (tokens: readonly Token[], at: number, { head }: Subject): boolean =>
  tokens[head ?? -1]?.words === 'we' &&
  has(tokens[nextAfter(tokens, at)], 'area-link') &&
  tokens[nextAfter(tokens, at) + 1]?.area != null;

/** `the reward was a good`, `what it got was an outstanding`: with an article of its own the word is a grade, whatever it is called. */
const isThing = (tokens: readonly Token[], at: number, { kind, head, isGeneric, isNobody }: Subject): boolean => {
  const next = tokens[nextAfter(tokens, at)];
  return (
    hasWords(tokens[lastBefore(tokens, at)], /^an?$/) &&
    (kind === 'unit' || kind === 'none') &&
    !hasAny(tokens[head ?? -1], 'sample', 'unit', 'hope') &&
    !isGeneric &&
    !isNobody &&
    (next === undefined || next.kind === 'mark' || hasAny(next, 'and', 'area-link'))
  );
};

/** `I’ve been a good and I’ve been an inadequate`: said of whoever was in post. */
function isOfPerson(tokens: readonly Token[], at: number): boolean {
  let i = lastBefore(tokens, at);
  if (!isArticle(tokens[i])) return false;
  while (isArticle(tokens[i]) || isAdverb(tokens[i]) || has(tokens[i], 'copula')) i--;
  if (hasWords(tokens[i], /^(?:have|has|had)$/)) i--;
  return hasWords(tokens[i], /^(?:i|he|she|i've|i'm|he's|she's|you've)$/);
}

/** What construction and thing judged make of the grade, before wishes and denials. */
function plainUse(sentence: Sentence, at: number, reading: Reading, subject: Subject): Use {
  const { tokens } = sentence;
  const isAfterOther = toldBefore(sentence)?.use === 'other';
  switch (reading.construction) {
    case 'key':
    case 'hoped':
    case 'mentioned':
      return 'other';
    case 'counted':
      return countedUse(sentence, at, subject, reading);
    case 'alone':
      return 'judgement';
    case 'moved':
      // `plans vary from good to inadequate`: so do all of their kind.
      if (hasWords(tokens[reading.governor], /^(?:rang|var[iy])/)) return 'other';
      return tokens[subject.head ?? -1]?.words === 'things' ? 'judgement' : ratedUse(subject);
    case 'rated':
      if (subject.kind !== 'provider' && isPraisedDeed(tokens, at)) return 'judgement';
      // `Those rated good are few`: whoever they are.
      return hasWords(tokens[reading.governor], /^those /) ? 'other' : ratedUse(subject);
    case 'rating':
      if (isExplained(tokens, Math.max(at, reading.governor))) return 'other';
      return subject.kind === 'provider' ? 'other' : 'judgement';
    case 'noun':
      return subject.kind === 'provider' || isOfPerson(tokens, at) ? 'other' : 'judgement';
    case 'described':
      return reading.joinedTo === null ? 'judgement' : (sentence.told.get(reading.joinedTo)?.use ?? null);
    case 'considered':
      if (isGerund(tokens, reading, subject)) return isStrong(tokens[at]) ? 'judgement' : null;
      if (tokens[reading.governor]?.words === 'called' && has(tokens[subject.head ?? -1], 'grade-noun')) return 'other';
      if (subject.kind === 'judged' && isRegulators(tokens, reading)) return 'judgement';
      return subject.partOf.length > 0 ? 'judgement' : byThing(tokens, at, subject, isAfterOther, sentence.isWideScale);
    case 'copula':
      if (isOfPerson(tokens, at)) return 'other';
      if (isToldInRow(sentence, at, subject) || namesAreas(tokens, at, subject)) return 'judgement';
      if (isSaidOfCouncils(tokens, reading.governor)) return 'judgement';
      if (isAim(tokens, at, reading, subject) || isScaleListed(tokens, subject)) return 'other';
      if (isOurs(tokens, at, subject) || isThing(tokens, at, subject)) return 'judgement';
      return reading.isNegated && subject.kind === 'none'
        ? 'other'
        : byThing(tokens, at, subject, isAfterOther, sentence.isWideScale);
    case 'verb-phrase':
    case 'apposition':
      if (isToldInRow(sentence, at, subject)) return 'judgement';
      return byThing(tokens, at, subject, isAfterOther, sentence.isWideScale);
    case 'labelled':
      return labelledUse(sentence, at, reading, subject);
    case 'given':
      return givenUse(tokens, at, reading, subject);
    case 'quoted':
      return sentence.context.isOfGrading ? 'judgement' : 'other';
    case 'service':
      return subject.areas.some((area) => tokens[area]?.area?.areas[0] !== 'leadership') ? 'judgement' : null;
  }
}

/** `improve ‘inadequate’ children’s services`: before what is judged it tells what is so, whatever is hoped. */
function isKnownFailing(tokens: readonly Token[], at: number, { construction }: Reading): boolean {
  const next = tokens[nextAfter(tokens, at)];
  return construction === 'quoted' && tokens[at]?.grade?.grade === 'inadequate' && isCouncil(next);
}

/** `an assessment of ‘good’ does not mean that all is well`: of any such grade. */
const isExplained = (tokens: readonly Token[], last: number): boolean => {
  const next = nextAfter(tokens, last);
  return hasWords(tokens[next], /^(?:does|do)$/) && tokens.slice(next, next + 4).some(({ words }) => words === 'mean');
};

/** `it is inadequate no longer`. */
const isOver = (tokens: readonly Token[], next: number): boolean =>
  tokens[next]?.words === 'no longer' && tokens[next + 1]?.words !== 'than';

/** How a grade of a scale may be told whose words mostly just praise or blame. */
const OF_RARE: ReadonlySet<Construction> = new Set([
  'rated',
  'considered',
  'rating',
  'alone',
  'labelled',
  'key',
  'quoted',
]);

/** `the council performed well in the timeliness of its work`: what anybody may do. */
const isDoing = (tokens: readonly Token[], at: number, { construction }: Reading): boolean => {
  const next = tokens[at + 1];
  if (!hasWords(tokens[at], /^perform.* (?:well|poorly)$/) || isQuoted(tokens, at)) return false;
  if (construction === 'rated') return false;
  const isAtSomething =
    has(next, 'preposition') &&
    !hasWords(next, OPENS_CLAUSE) &&
    !isTime(tokens, at + 2) &&
    !tokens.slice(at + 2, at + 6).some((token) => has(token, 'grade-noun') || token.words === 'list') &&
    tokens[at + 2]?.area == null;
  return construction === 'apposition' || isAtSomething;
};

/** What `performs poorly` is not done at. */
const OPENS_CLAUSE = /^(?:for|after|before|since|until|as|when|though|although|because)$/;

const REACH_TO_REGULATOR = 6;
const WRITTEN = /^(?:report|assessment|letter|judgement|judgment)$/;

/** `the assessment describes its work as adequate`: in a regulator's mouth it is no praise. */
const isRegulators = (tokens: readonly Token[], { governor }: Reading): boolean =>
  hasWords(tokens[governor], /^(?:describe[sd]?|regards?|regarded|considers?|considered)$/) &&
  tokens
    .slice(Math.max(0, governor - REACH_TO_REGULATOR), governor)
    .some((token) => has(token, 'regulator') || WRITTEN.test(token.words));

/** Decides what the grade at `at` is. */
export function decide(sentence: Sentence, at: number, reading: Reading, subject: Subject): Use {
  const { tokens, isWideScale } = sentence;
  if (describesWork(tokens, at) || isOver(tokens, nextAfter(tokens, at))) return 'other';
  if (isOfReportCard(tokens[at]) && (reading.construction === 'mentioned' || OF_RARE.has(reading.construction)))
    return 'other';
  if (isRare(tokens[at]) && !isWideScale && !OF_RARE.has(reading.construction) && !isQuoted(tokens, at)) return null;
  if (!subject.isGeneric && isDoing(tokens, at, reading)) return null;
  if (isRecalled(tokens, at) && subject.kind !== 'provider' && !isRare(tokens[at])) return 'judgement';
  const joined = sentence.told.get(reading.joinedTo ?? -1);
  if (joined?.use === 'other' && isByOthers(tokens, joined)) return 'other';
  const use = plainUse(sentence, at, reading, subject);
  if (use === null && isWordOfScale(sentence, at, reading, subject)) return 'other';
  if (use === 'other' && subject.kind === 'unit' && isRare(tokens[at]) && !isWideScale && !isQuoted(tokens, at))
    return null;
  if (use !== 'judgement') return use;
  if (isRare(tokens[at]) && reading.construction !== 'alone' && !isWideScale) return 'other';
  if (isOfMany(sentence, at, subject) || isYardstick(tokens, at) || isCompared(tokens, at)) return 'other';
  if (graderOf(tokens, at, reading, subject) !== null && subject.kind !== 'board') return 'other';
  if (isKnownFailing(tokens, at, reading)) return 'judgement';
  if (!isUnreal(sentence, at, reading, subject)) return 'judgement';
  return reading.construction === 'service' ? null : 'other';
}

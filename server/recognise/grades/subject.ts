import { phraseEnd, subjectEndingAt } from './asides.ts';
import { withoutCause } from './causes.ts';
import { judgedWithin, ofEquation, subjectOfVerb } from './clause-subject.ts';
import { areaBehind, nameBehind } from './described-area.ts';
import { firstSubject } from './first-subject.ts';
import { isEachOfThem } from './labels.ts';
import { withAppositive } from './named-before.ts';
import { resume } from './pointed.ts';
import type { Reading } from './reading.ts';
import { antecedentEnd } from './relative-clauses.ts';
import { NOTHING, type Subject, subjectAt, withAreas } from './things.ts';
import type { Token } from './tokens.ts';
import { readVerbGroup } from './verb-group.ts';
import {
  has,
  hasAny,
  hasWords,
  isAdverb,
  isArticle,
  isClauseEnd,
  isCount,
  isHouseName,
  isJudged,
  isMark,
  isQuantifier,
  isQuoteMark,
  isVerb,
  nextAfter,
} from './words.ts';

const LONGEST_ASIDE = 30;

const REACH = 40;

/** `the authorities judged inadequate`: those among all that are so; not `the councils, judged inadequate in May`. */
function ofRestrictive(tokens: readonly Token[], subject: Subject, first: number): Subject {
  const isMany = subject.head !== null && has(tokens[subject.head], 'many');
  return isMany && !isMark(tokens[first - 1], ',') ? { ...subject, isGeneric: true } : subject;
}

/** `visits, of which Torbay, judged inadequate, had three`. */
const isPartitive = (tokens: readonly Token[], relative: number): boolean =>
  hasWords(tokens[relative], /^(?:which|whom)$/) && tokens[relative - 1]?.words === 'of';

/** What a participle without a verb of its own belongs to: the noun before it, or the subject after its comma. */
function subjectOfParticiple(tokens: readonly Token[], verb: number, at: number, bound: number): Subject {
  const { first } = readVerbGroup(tokens, verb, bound);
  const name = first - 2;
  const isOneOf = isMark(tokens[first - 1], ',') && tokens[name]?.kind === 'council' && isPartitive(tokens, name - 1);
  if (isOneOf) return subjectAt('judged', name);
  const isSetOff = isMark(tokens[first - 1], '(') || isMark(tokens[first - 1], ':');
  const end = phraseEnd(tokens, isSetOff ? first - 2 : first - 1);
  const before =
    end > bound || (end >= 0 && (isSetOff || isMark(tokens[first - 1], ',')))
      ? subjectEndingAt(tokens, end, -1)
      : NOTHING;
  if (before.from !== null && hasWords(tokens[before.from - 1], /^(?:which|that|whom)$/)) {
    const object = antecedentEnd(tokens, before.from - 1, -1);
    if (object >= 0) return ofEquation(tokens, judgedWithin(tokens, object));
  }
  if (
    before.kind === 'unit' &&
    before.partOf.length === 0 &&
    isMark(tokens[first - 1], ',') &&
    tokens[first - 2]?.kind === 'council'
  )
    return subjectAt('judged', first - 2);
  const named = withAppositive(tokens, before);
  if (named !== before) return named;
  if (before.kind !== 'none') return ofRestrictive(tokens, ofEquation(tokens, before), first);
  if (has(tokens[nextAfter(tokens, at)], 'copula')) return NOTHING;
  for (let i = at + 1; i < tokens.length && i - at < LONGEST_ASIDE; i++) {
    if (!isMark(tokens[i], ',')) continue;
    for (let j = i + 1; j < tokens.length && j - i < 6; j++)
      if (isJudged(tokens[j]) || hasAny(tokens[j], 'provider', 'pronoun')) return subjectEndingAt(tokens, j, i);
  }
  return NOTHING;
}

/** What stands nearest before a grade that is a noun: its owner, or what its clause is about. */
function nearestBefore(tokens: readonly Token[], from: number, bound: number): Subject {
  for (let i = from; i > Math.max(bound, from - REACH); i--) {
    const token = tokens[i];
    if (isClauseEnd(token)) break;
    if (isArticle(token) && /^(?:its|their|our)$/.test(token?.words ?? '')) {
      const owner = nearestBefore(tokens, i - 1, bound);
      const isArea = owner.kind === 'judged' && owner.areas.some((area) => tokens[area]?.words !== 'leaders');
      return isArea || owner.kind === 'provider' ? owner : subjectAt('pronoun', i);
    }
    if (
      isJudged(token) ||
      (hasAny(token, 'provider', 'pronoun', 'result', 'grade-noun', 'generic', 'sample', 'many', 'nobody') &&
        !isCount(token))
    ) {
      const subject = ofEquation(tokens, subjectEndingAt(tokens, i, bound));
      if (subject.kind !== 'unit' || hasAny(token, 'sample')) return subject;
      return {
        ...subject,
        kind: token?.area != null || token?.kind === 'council' ? 'judged' : subject.kind,
        areas: subject.partOf,
        partOf: [],
      };
    }
  }
  return NOTHING;
}

const TIME_BEHIND = /^(?:since|after|in|from)$/;

/** `a step behind Bury, outstanding since 2019`: whatever else the phrase tells of, only a council can be that. */
const isDatedBehind = (tokens: readonly Token[], at: number): boolean =>
  hasWords(tokens[at + 1], TIME_BEHIND) &&
  tokens
    .slice(at + 2, at + 5)
    .some((token) => token.kind === 'number' || /^(?:inspection|visit|report)$/.test(token.words));

/** `the board got the same verdict, inadequate`: who was given the grade that is named behind its noun. */
function takerOf(tokens: readonly Token[], noun: number, bound: number): Subject {
  let i = noun - 1;
  while (has(tokens[i], 'determiner') || tokens[i]?.words === 'the same') i--;
  return has(tokens[i], 'give') ? subjectOfVerb(tokens, i, bound) : NOTHING;
}

/** `2012 (protection of children): adequate`: the areas that a bracket between label and grade names. */
function areasInBracket(tokens: readonly Token[], label: number, at: number): readonly number[] {
  if (!isMark(tokens[label + 1], '(')) return [];
  const areas: number[] = [];
  for (let i = label + 2; i < at && !isMark(tokens[i], ')'); i++)
    if (tokens[i]?.area != null && !has(tokens[i], 'whole')) areas.push(i);
  return areas;
}

const LONGEST_OF_BODY = 7;

/** `its good rating for the town’s nurseries`: the other body that a rating is for; -1 where it is for none. */
function providerBehind(tokens: readonly Token[], link: number): number {
  if (tokens[link]?.words !== 'for') return -1;
  for (let i = link + 1; i < link + LONGEST_OF_BODY; i++) {
    if (has(tokens[i], 'provider')) return i;
    const isOwner = tokens[i]?.kind === 'council' && tokens[i + 1]?.words === "'s";
    if (!isOwner && !isArticle(tokens[i]) && (isJudged(tokens[i]) || tokens[i]?.kind !== 'word' || isVerb(tokens, i)))
      return -1;
  }
  return -1;
}

/** What a rating is of: an area between its noun and the grade (`the grading of leadership as good`), else what stands before. */
function ofRating(tokens: readonly Token[], at: number, governor: number, bound: number): Subject {
  const body = providerBehind(tokens, Math.max(at, governor) + 1);
  if (body >= 0) return subjectAt('provider', body);
  const inner = governor < at ? nearestBefore(tokens, at - 1, governor) : NOTHING;
  return inner.areas.length > 0 ? inner : nearestBefore(tokens, Math.min(governor, at) - 1, bound);
}

const isBracketAfterArea = (tokens: readonly Token[], label: number): boolean =>
  tokens[label]?.area != null && !has(tokens[label], 'whole') && isMark(tokens[label + 1], '(');

/** `good for leadership`. */
const isOfAreaBehind = (tokens: readonly Token[], at: number): boolean => {
  const link = nextAfter(tokens, at);
  return has(tokens[link], 'area-link') && tokens.slice(link + 1, link + 3).some(({ area }) => area !== null);
};

const OF_NAME =
  /^(?:itself|themselves|now|currently|then|still|already|once|until recently|formerly|previously|also|too)$/;

/** What a label before a grade is, or the noun that a grade stands beside. */
function ofLabel(tokens: readonly Token[], at: number, label: number, bound: number): Subject {
  if (label > at) return subjectEndingAt(tokens, label, at);
  // `arrived at 11.58: an inadequate for leadership`, `on page three: inadequate`: the time of day or the page is no label.
  if (isCount(tokens[label]) && hasWords(tokens[label - 1], /^(?:\.|page|paragraph|line|section)$/)) return NOTHING;
  if (isHouseName(tokens, label)) return subjectAt('provider', label);
  const named = subjectEndingAt(tokens, phraseEnd(tokens, label), bound);
  if (named.kind === 'unit' && isEachOfThem(tokens, at))
    return { ...NOTHING, kind: 'result', head: label, from: label };
  const taker = named.kind === 'result' && named.areas.length === 0 ? takerOf(tokens, label, bound) : NOTHING;
  if (taker.kind === 'board' || taker.kind === 'provider' || taker.areas.length > 0) return taker;
  // `in three steps: good in 2019`: what is counted is no verb, and nothing that is graded.
  if (named.head === label - 1 && isCount(tokens[named.head]) && has(tokens[label], 'move')) return NOTHING;
  // `four separate ones: good for leadership, …`: each says itself what it is of.
  if (named.isGeneric && named.kind !== 'judged' && isMark(tokens[label + 1], ':') && isOfAreaBehind(tokens, at))
    return NOTHING;
  // `news for Leeds, now good overall`: only a council can be that.
  const isCouncils =
    named.kind === 'unit' &&
    tokens[label]?.kind === 'council' &&
    (has(tokens[at + 1], 'whole') || isDatedBehind(tokens, at));
  // `studied by Leeds, itself good`, `Leeds, now good`: the word between goes with the name.
  const isOfName =
    tokens[label]?.kind === 'council' && isMark(tokens[label + 1], ',') && hasWords(tokens[label + 2], OF_NAME);
  if (isCouncils || isOfName) return subjectAt('judged', label);
  const inner = named.areas.length > 0 || named.kind === 'provider' ? [] : areasInBracket(tokens, label, at);
  if (inner.length > 0) return withAreas(subjectAt('judged', inner[0] ?? label), inner);
  // `an inspection in which it got better grades for adoption (good)`: the nearest is what the bracket follows.
  if (named.areas.length === 0 && isBracketAfterArea(tokens, label) && named.kind !== 'provider')
    return withAreas(subjectAt('judged', label), [label]);
  const ofClause = isMark(tokens[label + 1], ':') && bound < 0 ? firstSubject(tokens, label + 1) : NOTHING;
  const areas = [...ofClause.areas, ...ofClause.partOf];
  if (named.areas.length === 0 && areas.length > 0 && ofClause.kind !== 'provider')
    return { ...ofClause, kind: 'judged', areas, partOf: [] };
  return named.kind === 'none' || named.kind === 'unit' ? withPart(named, nearestBefore(tokens, label, bound)) : named;
}

/** `found each of them inadequate`: a quantifier behind an active verb of judging is its object. */
const withQuantifier = (tokens: readonly Token[], at: number, reading: Reading): Reading =>
  /^(?:rated|considered)$/.test(reading.construction) &&
  reading.objectFrom === null &&
  reading.governor + 1 < at &&
  isQuantifier(tokens[reading.governor + 1]) &&
  !has(tokens[reading.governor - 1], 'copula')
    ? { ...reading, objectFrom: reading.governor + 1 }
    : reading;

/** Reads what the grade at `at` is said of, and whose it is. `bound` as in `subjectIn`. */
export function readSubject(tokens: readonly Token[], at: number, reading: Reading, bound: number): Subject {
  const full = withQuantifier(tokens, at, reading);
  return withoutCause(tokens, resume(tokens, subjectIn(tokens, at, full, bound), full));
}

/** Reads what the grade at `at` is said of; `bound` is the index of the last token that belongs to an earlier grade, or -1. */
function subjectIn(tokens: readonly Token[], at: number, reading: Reading, bound: number): Subject {
  const { governor, objectFrom } = reading;
  switch (reading.construction) {
    case 'key':
    case 'alone':
    case 'hoped':
    case 'mentioned':
      return NOTHING;
    case 'labelled':
    case 'apposition':
      return ofLabel(tokens, at, governor, bound);
    case 'rating':
      return ofRating(tokens, at, governor, bound);
    case 'described':
    case 'service': {
      const name = nameBehind(tokens, at);
      if (name >= 0) return { ...NOTHING, kind: 'judged', head: name, from: name };
      const area = areaBehind(tokens, at);
      return area < 0
        ? nearestBefore(tokens, at - 1, bound)
        : { ...NOTHING, kind: 'judged', head: area, areas: [area] };
    }
    case 'noun':
    case 'quoted':
    case 'counted':
      return nearestBefore(tokens, at - 1, bound);
    case 'verb-phrase':
      return subjectOfVerb(tokens, at, bound);
    case 'copula':
      if (governor > at) return NOTHING;
      return isBracketed(tokens, governor)
        ? ofGradeBefore(tokens, governor - 2)
        : subjectOfVerb(tokens, governor, bound);
    case 'rated':
    case 'considered':
    case 'moved':
    case 'given': {
      if (governor >= at) return NOTHING;
      const isWith = reading.construction === 'given' && tokens[governor]?.words === 'with';
      if (isWith || (reading.construction === 'moved' && !isVerb(tokens, governor)))
        return nearestBefore(tokens, governor, bound);
      if (objectFrom !== null) {
        const object = subjectEndingAt(
          tokens,
          phraseEnd(tokens, objectEnd(tokens, at)),
          Math.max(bound, objectFrom - 1),
        );
        const isMoved = reading.construction === 'moved';
        const isEvery = object.head !== null && has(tokens[object.head], 'every-area');
        const isThing = object.kind !== 'none' && (object.kind !== 'result' || isEvery);
        if (isThing && !(isMoved && object.kind === 'unit' && !isSample(tokens, object))) return object;
      }
      const { hasFinite, first } = readVerbGroup(tokens, governor, bound);
      const isParticiple =
        !hasFinite &&
        !(hasWords(tokens[first], /^being\b/) && isMark(tokens[first - 1], ',')) &&
        hasAny(tokens[governor], 'rate', 'consider') &&
        hasWords(tokens[governor], /(?:ed|ded|nd|wn|ld)$/);
      if (isParticiple) return subjectOfParticiple(tokens, governor, at, bound);
      const subject = ofRelativeObject(tokens, subjectOfVerb(tokens, governor, bound));
      return subject.kind === 'none' ? nearestBefore(tokens, governor - 1, bound) : subject;
    }
  }
}

/** `one that Ofsted had found to be inadequate`: the pronoun before the inspectors stands for what they judged. */
function ofRelativeObject(tokens: readonly Token[], subject: Subject): Subject {
  const { head, from } = subject;
  if (head === null || from === null || !has(tokens[head], 'regulator')) return subject;
  if (!hasWords(tokens[from - 1], /^(?:which|that|whom)$/)) return subject;
  const end = antecedentEnd(tokens, from - 1, -1);
  return end < 0 ? subject : ofEquation(tokens, judgedWithin(tokens, end));
}

const isSample = (tokens: readonly Token[], { head }: Subject): boolean => head !== null && has(tokens[head], 'sample');

/** `outstanding (was good, 2021)`: a verb that opens a bracket behind a grade. */
const isBracketed = (tokens: readonly Token[], verb: number): boolean =>
  isMark(tokens[verb - 1], '(') && tokens[verb - 2]?.grade != null;

/** What the grade at `at` is said of, as far as a label or a noun before it tells. */
function ofGradeBefore(tokens: readonly Token[], at: number): Subject {
  const named = nearestBefore(tokens, at - 1, -1);
  return named.kind === 'none' ? { ...NOTHING, kind: 'judged' } : named;
}

const withPart = (named: Subject, nearest: Subject): Subject =>
  nearest.kind === 'none' || (named.kind === 'unit' && !['judged', 'result'].includes(nearest.kind)) ? named : nearest;

/** The end of the object before a grade, over the links between them. */
function objectEnd(tokens: readonly Token[], at: number): number {
  let i = at - 1;
  while (
    i >= 0 &&
    (isQuoteMark(tokens[i]) ||
      isMark(tokens[i], '(') ||
      (tokens[i]?.kind === 'number' && isMark(tokens[i + 1], '(')) ||
      hasAny(tokens[i], 'as', 'to', 'from', 'determiner') ||
      (isAdverb(tokens[i]) && !has(tokens[i], 'pronoun')))
  )
    i--;
  return i;
}

import { phraseEnd, subjectEndingAt } from './asides.ts';
import { withoutCause } from './causes.ts';
import { beforeSeries, beforeSince, firstSubject } from './first-subject.ts';
import { ofOwner, withAppositive } from './named-before.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { openingCouncil } from './opening-council.ts';
import { antecedentEnd } from './relative-clauses.ts';
import { NOTHING, readThing, type Subject, subjectAt, withAreas } from './things.ts';
import type { Token } from './tokens.ts';
import { isContracted, readVerbGroup } from './verb-group.ts';
import {
  backTo,
  has,
  hasAny,
  hasWords,
  isAdverb,
  isClauseEnd,
  isCount,
  isJudged,
  isMark,
  isQuantifier,
  isQuoteMark,
  isVerb,
} from './words.ts';

/** The subject of a verb: before it, before its relative pronoun, shared with an earlier verb, or in front of the sentence. */

const REACH = 40;

const TELLS_WHEN = /^(?:after|before|until|once|since|when|because|although)$/;

/**
 * What `it` stands for in its own sentence: the judgement that it is (`the judgement on adoption is that it is good`), or the
 * subject of the clause before (`help and protection has got worse, and it is now inadequate`). `NOTHING` where neither tells.
 */
export function antecedentOf(tokens: readonly Token[], pronoun: number): Subject {
  if (tokens[pronoun - 1]?.words === 'that' && has(tokens[pronoun - 2], 'copula'))
    return subjectOfVerb(tokens, pronoun - 2, -1);
  if (tokens[pronoun - 1]?.words === 'that' && hasWords(tokens[pronoun - 2], /^(?:told|informed|warned)$/)) {
    const told = subjectOfVerb(tokens, pronoun - 2, -1);
    if (told.kind === 'board' || told.kind === 'provider') return told;
    if (told.isGeneric || told.isNobody || isCount(tokens[told.head ?? -1]))
      return { ...told, kind: 'judged', isGeneric: true };
  }
  if (isMark(tokens[pronoun - 1], ':')) {
    const named = firstSubject(tokens, pronoun - 1);
    return named.kind === 'judged' && named.areas.length > 0 ? named : NOTHING;
  }
  // `the home was used after it had been rated inadequate`
  const main = hasWords(tokens[pronoun - 1], TELLS_WHEN) ? firstSubject(tokens, pronoun - 1) : NOTHING;
  if (main.kind === 'provider') return main;
  let until = pronoun;
  while (
    until > 0 &&
    (hasAny(tokens[until - 1], 'and', 'turning') || isAdverb(tokens[until - 1]) || isMark(tokens[until - 1], ','))
  )
    until--;
  return until === pronoun || until === 0 ? NOTHING : withoutCause(tokens, firstSubject(tokens, until));
}

const AND_FOR = /^and (?:for|in|on)$/;

/** `overall, and for`: nothing but the word for the whole stands between `floor` and `i`. */
const opensWithWhole = (tokens: readonly Token[], floor: number, i: number): boolean =>
  has(tokens[floor + 1], 'whole') && floor + 1 === (isMark(tokens[i - 1], ',') ? i - 2 : i - 1);

/** `under the heading of achieving permanence, it …`. */
const HEADING = /^(?:headings?|question|matter|subject|issue|score|title)$/;

/** `for care leavers, however, it …`. */
const CONNECTS = /^(?:however|though|meanwhile|by contrast|nevertheless|nonetheless|too|also|again|alas)$/;

/** The areas of `for care leavers, it …`, `overall, and for leadership, it …`: a phrase in front of the subject. */
function frontedAreas(tokens: readonly Token[], subjectFrom: number, floor: number): readonly number[] {
  let i = subjectFrom - 1;
  while (i > floor && (isMark(tokens[i], ',') || isAdverb(tokens[i]) || hasWords(tokens[i], CONNECTS))) i--;
  const areas: number[] = [];
  for (; i > floor && subjectFrom - i < REACH; i--) {
    const token = tokens[i];
    if (token?.area != null && !has(token, 'whole')) areas.unshift(i);
    else if (hasWords(token, AND_FOR) && areas.length > 0 && opensWithWhole(tokens, floor, i))
      return [floor + 1, ...areas];
    else if (has(token, 'area-link')) {
      const before = tokens[i - 1];
      const opens =
        isClauseEnd(before) ||
        isQuoteMark(before) ||
        isMark(before, ',') ||
        i - 1 === floor ||
        (i - 2 === floor && hasWords(before, /^(?:judged|rated|measured|assessed)$/));
      if (areas.length > 0 && (opens || hasAny(before, 'turning', 'and'))) {
        if (opens || !tokens.slice(Math.max(0, i - 3), i).some((one) => one.area !== null)) return areas;
      } else if (areas.length === 0) return [];
    } else if (
      !hasAny(token, 'and', 'determiner', 'preposition', 'service', 'service-head') &&
      !hasWords(token, HEADING)
    )
      return [];
  }
  return [];
}

/** `an authority that Ofsted says is good`: the pronoun before an inserted clause of saying; null where there is none. */
function relativeOver(tokens: readonly Token[], say: number): number | null {
  if (!hasAny(tokens[say], 'say', 'consider') || isMark(tokens[say], ',')) return null;
  for (let i = say - 1; i >= backTo(say, 5); i--) {
    if (has(tokens[i], 'relative')) return antecedentEnd(tokens, i, -1) < 0 ? null : i;
    if (tokens[i]?.kind === 'mark' || isVerb(tokens, i)) return null;
  }
  return null;
}

const LONGEST_INSET = 6;

/** `which in October 2018 had been`: the pronoun before a phrase that stands in front of the verb; -1 where there is none. */
function relativeNear(tokens: readonly Token[], from: number, floor: number): number {
  let hasPreposition = false;
  for (let i = from; i > Math.max(floor, from - LONGEST_INSET); i--) {
    const token = tokens[i];
    if (hasPreposition && hasAny(token, 'relative')) return i;
    if (isVerb(tokens, i) || token?.kind === 'mark' || isJudged(token) || hasAny(token, 'pronoun')) return -1;
    hasPreposition = has(token, 'preposition');
  }
  return -1;
}

/** `we are proud to be`: the verb that the feeling hangs on. */
function verbAbove(tokens: readonly Token[], from: number): number {
  for (let i = from; i >= backTo(from, 5); i--) if (hasAny(tokens[i], 'copula', 'auxiliary')) return i;
  return -1;
}

const REACH_TO_MATRIX = 8;

/** `it had taken eleven years to climb out`: the verb that an infinitive hangs on; -1 where there is none. */
function verbBefore(tokens: readonly Token[], from: number): number {
  for (let i = from; i >= backTo(from, REACH_TO_MATRIX); i--) {
    if (isClauseEnd(tokens[i]) || isMark(tokens[i], ',')) return -1;
    if (isVerb(tokens, i)) return i;
  }
  return -1;
}

/** `leaders have built a service for children in care, and services for care leavers are …`: where the object of the verb before ends; -1 for none. */
function ownClauseFrom(tokens: readonly Token[], end: number, floor: number): number {
  const phrase = readNounPhrase(tokens, end, floor);
  const isObject =
    phrase !== null &&
    isVerb(tokens, phrase.from - 1) &&
    !hasAny(tokens[phrase.from - 1], 'copula', 'rate', 'consider', 'say');
  if (!isObject) return -1;
  for (const { from } of phrase.conjuncts.slice(1))
    if (has(tokens[from - 1], 'and') && isMark(tokens[from - 2], ',')) return from - 1;
  return -1;
}

/** `Hillcrest, a home run by the council, was inadequate`: what a name is stands behind it. */
const isDescribedProvider = (tokens: readonly Token[], { kind, head }: Subject, end: number): boolean =>
  kind === 'unit' &&
  tokens[head ?? -1]?.isCapital === true &&
  isMark(tokens[end + 1], ',') &&
  hasWords(tokens[end + 2], /^(?:an?|the|its|our|one)$/) &&
  tokens.slice(end + 3, end + 6).some((token) => has(token, 'provider'));

/** The subject of the verb at `verb`. */
export function subjectOfVerb(tokens: readonly Token[], verb: number, bound: number): Subject {
  const { first, isInfinitive } = readVerbGroup(tokens, verb, Math.max(-1, bound));
  const before = tokens[first - 1];
  // `they looked at leadership and adoption, and both were good`: a clause of its own.
  if (first < verb && isQuantifier(tokens[first]) && (hasAny(before, 'and', 'turning') || isMark(before, ',')))
    return subjectAt('pronoun', first);
  if (isContracted(tokens[first])) {
    const topic = isMark(before, ',') ? subjectEndingAt(tokens, first - 2, bound) : NOTHING;
    if (topic.kind === 'judged' && topic.areas.length > 0) return topic;
    const fronted = frontedAreas(tokens, first, bound);
    return withAreas(subjectAt('pronoun', first), fronted);
  }
  if (hasWords(tokens[first], /^(?:having|being)\b/) && isMark(before, ',')) {
    const main = firstSubject(tokens, first - 1);
    if (main.kind !== 'none') return main;
  }
  const inner = has(before, 'relative')
    ? first - 1
    : (relativeOver(tokens, first - 1) ?? relativeNear(tokens, first - 1, bound));
  if (inner >= 0) {
    const pronoun = tokens[inner - 1]?.words === 'of' ? inner - 2 : inner;
    const end = antecedentEnd(tokens, pronoun, -1);
    const noun = end < 0 && isMark(tokens[pronoun - 1], ',') && isVerb(tokens, pronoun - 2) ? pronoun - 2 : end;
    if (noun < 0) return subjectAt('pronoun', inner);
    return withAppositive(tokens, ofEquation(tokens, judgedWithin(tokens, phraseEnd(tokens, noun))));
  }
  if (isMark(before, ':') && tokens[first - 2]?.kind === 'council') return subjectAt('judged', first - 2);
  if (hasAny(before, 'and', 'turning') && !isMark(before, ',')) {
    const main = beforeSince(tokens, first - 1);
    const shared = main.kind === 'none' ? firstSubject(tokens, first - 1) : main;
    if (shared.kind !== 'none') return shared;
  }
  const end = phraseEnd(tokens, first - 1);
  const floor = end <= bound ? -1 : bound;
  const series = end === first - 2 && isMark(before, ',') ? beforeSeries(tokens, end, floor) : NOTHING;
  if (series.kind === 'judged' || series.kind === 'provider') return series;
  if (isInfinitive && has(tokens[end], 'factive')) {
    const matrix = verbAbove(tokens, end - 1);
    if (matrix >= 0) return subjectOfVerb(tokens, matrix, bound);
  }
  const whole = subjectEndingAt(tokens, end, floor);
  if (isDescribedProvider(tokens, whole, end)) return { ...whole, kind: 'provider' };
  const own = whole.isMixed || whole.areas.length > 1 ? ownClauseFrom(tokens, end, floor) : -1;
  const named = own < 0 ? whole : subjectEndingAt(tokens, end, own);
  if (isInfinitive && hasWords(tokens[first], /^to\b/) && ['unit', 'none'].includes(named.kind)) {
    const matrix = verbBefore(tokens, end);
    const shared = matrix < 0 ? NOTHING : subjectOfVerb(tokens, matrix, bound);
    if (shared.kind !== 'none') return shared;
  }
  const council = isInfinitive ? -1 : openingCouncil(tokens, first);
  if (council >= 0 && (named.from ?? 0) > council) return subjectAt('judged', council);
  const subject = ofRelativePlace(tokens, isInfinitive ? ofEquation(tokens, named) : named);
  if (subject.kind === 'none') {
    // `that, too, was inadequate`
    if (end < first - 1 && hasWords(tokens[end], /^th(?:at|is)$/)) return subjectAt('pronoun', end);
    const isPronoun = hasAny(tokens[first], 'pronoun') && first < verb;
    return isPronoun ? subjectAt('pronoun', first) : bound >= 0 ? sharedAcross(tokens, first, bound) : NOTHING;
  }
  return withFronted(tokens, withAppositive(tokens, ofOwner(tokens, subject)), bound);
}

/** `except adoption, where it was good`, `where the grade was good`: the subject stands for the service, the place for what it is judged on. */
function ofRelativePlace(tokens: readonly Token[], subject: Subject): Subject {
  const isOpen =
    subject.kind === 'pronoun' ||
    (subject.areas.length === 0 &&
      (subject.kind === 'result' || hasWords(tokens[subject.head ?? -1], /^(?:the )?services?$/)));
  if (!isOpen || subject.from === null || tokens[subject.from - 1]?.words !== 'where') return subject;
  const end = antecedentEnd(tokens, subject.from - 1, -1);
  const place = end < 0 ? NOTHING : subjectEndingAt(tokens, end, -1);
  // `better news on adoption, where services were outstanding`
  const isArea = tokens[end]?.area != null && !has(tokens[end], 'whole');
  return place.areas.length > 0 ? place : isArea ? { ...subject, kind: 'judged', areas: [end] } : subject;
}

const REACH_TO_RELATIVE = 12;

/** `help and protection, which had been good, is now …`; `the council that was good is …`; `was good and remains good`: the subject stands before an earlier grade. */
function sharedAcross(tokens: readonly Token[], first: number, bound: number): Subject {
  const before = tokens[first - 1];
  if (hasAny(before, 'and', 'turning') || isMark(before, ',')) return firstSubject(tokens, bound);
  for (let i = bound - 1; i >= backTo(bound, REACH_TO_RELATIVE); i--) {
    if (isClauseEnd(tokens[i]) || tokens[i]?.grade != null) return NOTHING;
    const noun = has(tokens[i], 'relative') ? antecedentEnd(tokens, i, -1) : -1;
    if (noun >= 0) return subjectEndingAt(tokens, noun, -1);
  }
  return NOTHING;
}

function withFronted(tokens: readonly Token[], subject: Subject, bound: number): Subject {
  if (subject.areas.length > 0 || subject.from === null || !['pronoun', 'judged', 'result'].includes(subject.kind))
    return subject;
  const fronted = frontedAreas(tokens, subject.from, bound);
  return withAreas(subject, fronted);
}

/** `the turnaround of the council’s work, which was inadequate`: a relative clause may belong to a complement. */
export function judgedWithin(tokens: readonly Token[], end: number): Subject {
  const phrase = readNounPhrase(tokens, end, -1);
  if (phrase === null) return NOTHING;
  const whole = readThing(tokens, phrase);
  // `pointed to a service that was inadequate`: right behind the service it is of that.
  const isOpen =
    isMark(tokens[end + 1], ',') ||
    hasWords(tokens[whole.head ?? -1], /ed$/) ||
    has(tokens[(whole.head ?? 0) - 1], 'modal');
  if (whole.kind !== 'unit' || !isOpen) return whole;
  const isOfBoth = hasWords(tokens[end + 2], /^(?:both|all)$/) && whole.partOf.length > 1;
  if (isOfBoth) return { ...whole, kind: 'judged', areas: whole.partOf, partOf: [], isMixed: false };
  for (const { from } of phrase.conjuncts.at(-1)?.complements ?? []) {
    const part = subjectEndingAt(tokens, end, from - 1);
    if (part.kind === 'judged' || part.kind === 'provider') return part;
  }
  return whole;
}

const RECEIVES = /^(?:gets?|got|getting|receives?|received|ha[sd]|have)$/;

/** `Leeds is the only council that …`, `care leavers get a service that …`: what a copula equates with the noun of a relative clause. */
export function ofEquation(tokens: readonly Token[], subject: Subject): Subject {
  const link = (subject.from ?? 0) - 1;
  // `Kent and Surrey are among the twelve that …`
  const copula = hasWords(tokens[link], /^among(?:st)?$/) ? link - 1 : link;
  if (hasWords(tokens[copula], RECEIVES)) {
    const receiver = subject.areas.length > 0 ? NOTHING : subjectOfVerb(tokens, copula, -1);
    return receiver.areas.length > 0 ? receiver : subject;
  }
  if (!has(tokens[copula], 'copula') || /^it(?:'s)?$/.test(tokens[copula - 1]?.words ?? tokens[copula]?.words ?? ''))
    return subject;
  const equal = subjectOfVerb(tokens, copula, -1);
  return equal.kind === 'judged' || equal.kind === 'provider' ? equal : subject;
}

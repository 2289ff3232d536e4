import { isRare, isStrong } from './attributive.ts';
import { isCompared } from './mentions.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './sentence.ts';
import type { Subject } from './things.ts';
import type { Token } from './tokens.ts';
import { isUnreal, isYardstick } from './unreal.ts';
import { readVerbGroup } from './verb-group.ts';
import { has, hasAny, isAdverb, isCount, isJudged, isMark, isQuoted, isUnknown, isVerb, nextAfter } from './words.ts';

/** Whether a grade is a judgement as far as its sentence tells, a grade used otherwise, or (null) an ordinary adjective after all. */
export type Use = 'judgement' | 'other' | null;

/** Somebody other than the inspectors who grades: the council itself, or another regulator. */
type Grader = 'own' | 'provider' | null;

const REACH_TO_AGENT = 8;
const SELF = /^(?:itself|themselves|ourselves)$/;

function graderOf(tokens: readonly Token[], at: number, reading: Reading, subject: Subject): Grader {
  for (let i = at + 1; i < at + REACH_TO_AGENT; i++) {
    const token = tokens[i];
    if (token === undefined || token.grade !== null || token.kind === 'mark' || isVerb(tokens, i)) break;
    if (token.words !== 'by') continue;
    const agent = tokens.slice(i + 1, i + 6);
    if (agent.some((one) => has(one, 'regulator'))) return null;
    if (agent.some((one) => has(one, 'provider'))) return 'provider';
    if (agent.some((one) => has(one, 'own'))) return 'own';
  }
  if (isTakenBy(tokens, at)) return 'provider';
  if (isOwnView(tokens, reading, subject)) return 'own';
  if (isSelfEvaluated(tokens, at)) return 'own';
  if (!['rated', 'considered', 'given'].includes(reading.construction)) return null;
  const near = tokens.slice(Math.max(0, reading.governor - 3), at);
  if (near.some((one) => SELF.test(one.words)) && !near.some((one) => has(one, 'copula'))) return 'own';
  if (reading.objectFrom === null && reading.construction === 'given') return null;
  if (reading.objectFrom === null) return isCalledByCouncil(tokens, reading, subject) ? 'own' : null;
  const { first } = readVerbGroup(tokens, reading.governor, -1);
  for (let i = first - 1; i >= 0 && first - i < REACH_TO_AGENT; i--) {
    const token = tokens[i];
    if (has(token, 'regulator') || token?.grade != null || isMark(token, ';') || has(token, 'turning')) return null;
    if (hasAny(token, 'own') || (i === first - 1 && isCount(token))) return 'own';
    if (has(token, 'provider')) return 'provider';
  }
  return null;
}

/** `what the report calls adequate the council calls good`: a present tense with its own subject. */
const isCalledByCouncil = (tokens: readonly Token[], { governor }: Reading, subject: Subject): boolean =>
  /(?:ls|es|ts|ks|rds)$/.test(tokens[governor]?.words ?? '') &&
  subject.head === governor - 1 &&
  (tokens[subject.head]?.kind === 'council' || hasAny(tokens[subject.head], 'service', 'own'));

const REACH_TO_SELF = 30;

/** `in the council’s self-evaluation help for children in need is described as good`. */
function isSelfEvaluated(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < REACH_TO_SELF; i--) {
    if (tokens[i]?.grade != null || has(tokens[i], 'regulator')) return false;
    if (/^self-(?:evaluation|assessment)$/.test(tokens[i]?.words ?? '')) return true;
  }
  return false;
}

const REACH_TO_VIEW = 9;

const VIEW = /^own /;

/** `the self-assessment says leadership is good`, `in our own view we are good`. */
function isOwnView(tokens: readonly Token[], reading: Reading, subject: Subject): boolean {
  if (!['copula', 'considered', 'verb-phrase'].includes(reading.construction)) return false;
  const from = Math.min(subject.from ?? reading.governor, reading.governor);
  let hasSaid = false;
  for (let i = from - 1; i >= 0 && from - i < REACH_TO_VIEW; i--) {
    const token = tokens[i];
    if (token?.grade != null || has(token, 'regulator')) return false;
    if (VIEW.test(token?.words ?? '') || (hasSaid && has(token, 'own'))) return true;
    hasSaid ||= hasAny(token, 'say', 'consider');
  }
  return false;
}

/** `the outstanding belongs to a private home`. */
const isTakenBy = (tokens: readonly Token[], at: number): boolean =>
  /^(?:belong(?:s|ed)?|goes|went)$/.test(tokens[nextAfter(tokens, at)]?.words ?? '') &&
  tokens.slice(at + 2, at + 2 + REACH_TO_AGENT).some((one) => has(one, 'provider'));

const LATER_ADJECTIVES: ReadonlySet<string> = new Set(['judged', 'result', 'board', 'pronoun']);

/** For constructions that ordinary adjectives share: the thing judged decides. */
function byThing(tokens: readonly Token[], at: number, subject: Subject, isAfterOther: boolean): Use {
  const grade = tokens[at]?.grade;
  const isSure = grade?.strength === 'phrase' && !isRare(tokens[at]);
  const isMarked = isQuoted(tokens, at) || isSure;
  if (isRare(tokens[at]) && !isMarked) return null;
  if (subject.isNobody || isWish(tokens, at, subject)) return 'other';
  if (isOrdinarySubject(tokens, at, subject) && !isMarked)
    return isStrong(tokens[at]) && subject.kind === 'judged' ? 'other' : null;
  if (subject.kind === 'none' && isAfterOther) return 'other';
  if (isSure && (subject.kind === 'none' || subject.partOf.length > 0)) return 'judgement';
  if (LATER_ADJECTIVES.has(subject.kind)) return 'judgement';
  if (subject.kind === 'provider' || (isStrong(tokens[at]) && isOfProvider(tokens, subject))) return 'other';
  return isMarked ? 'other' : null;
}

/** `our ambition is to be good`; not `the target, which is good`. */
const isWish = (tokens: readonly Token[], at: number, subject: Subject): boolean =>
  subject.head !== null &&
  has(tokens[subject.head], 'hope') &&
  (isStrong(tokens[at]) || isQuoted(tokens, at) || /^(?:to be|becoming|being)$/.test(tokens[at - 1]?.words ?? ''));

/** `teaching at the school is inadequate`. */
const isOfProvider = (tokens: readonly Token[], { head, from }: Subject): boolean =>
  head !== null &&
  from !== null &&
  tokens
    .slice(from, head + 10)
    .some(
      (token, i, own) =>
        has(token, 'provider') && own.slice(Math.max(0, i - 4), i).some((one) => /^(?:at|in|by)$/.test(one.words)),
    );

const PERSON = /^(?:i|he|she|you|i'm|he's|she's|you're)$/;
const POINTING = /^(?:this|that|that's|these)$/;

/** Subjects that ordinary adjectives have too: persons, what was just said, services in some places, one part among others. */
function isOrdinarySubject(tokens: readonly Token[], at: number, subject: Subject): boolean {
  const { head, from } = subject;
  if (head === null || from === null) return false;
  const words = tokens[head]?.words ?? '';
  if (PERSON.test(words)) return !(isStrong(tokens[at]) && /^you/.test(words));
  if (isStrong(tokens[at])) return isInSomePlaces(tokens, at, from);
  return (
    POINTING.test(words) ||
    subject.isMixed ||
    tokens[at - 1]?.words === 'consistently' ||
    isInSomePlaces(tokens, at, from)
  );
}

/** `where services are good, …`. */
const isInSomePlaces = (tokens: readonly Token[], at: number, from: number): boolean =>
  /^wh(?:ere|en)$/.test(tokens[from - 1]?.words ?? '') &&
  tokens.slice(from, at).some((token) => /^(?:is|are|\p{L}+'re|it's)$/u.test(token.words));

/** `two good and one inadequate`: several grades with their numbers, or one that is no ordinary adjective. */
const isToldOff = (tokens: readonly Token[], at: number): boolean =>
  ['inadequate', 'requires-improvement'].includes(tokens[at]?.grade?.grade ?? '') ||
  tokens.slice(at + 1, at + 8).some((token, i, rest) => token.grade !== null && isCount(rest[i - 1]));

/** `16 as good`; what is told off is graded, whatever it is. */
const isShare = (tokens: readonly Token[], at: number, reading: Reading): boolean =>
  has(tokens[reading.governor - 1], 'rate') ||
  tokens.slice(reading.governor, at).some((token) => token.words === 'as') ||
  tokens
    .slice(Math.max(0, reading.governor - 12), at)
    .some((token) => hasAny(token, 'sample', 'provider', 'grade-noun', 'many'));

/** `35% requires improvement`, `two good and one inadequate`: told off against areas, or against cases and councils. */
function countedUse(
  { tokens, readings }: Sentence,
  at: number,
  uses: ReadonlyMap<number, Use>,
  subject: Subject,
  reading: Reading,
): Use {
  if (isMark(tokens[reading.governor], '%') || has(tokens[reading.governor], 'percent')) return 'other';
  const before = [...readings.keys()].findLast((key) => key < at && uses.get(key) != null);
  if (before !== undefined && uses.get(before) === 'other') return 'other';
  if (before !== undefined && uses.get(before) === 'judgement' && !['provider', 'unit'].includes(subject.kind))
    return 'judgement';
  if (
    before === undefined &&
    reading.governor >= 0 &&
    !isShare(tokens, at, reading) &&
    ['none', 'unit', 'pronoun'].includes(subject.kind)
  )
    return isToldOff(tokens, at) ? 'other' : null;
  const areas = tokens
    .slice(Math.max(0, at - 20), at)
    .some((one) => hasAny(one, 'every-area', 'grade-noun') || /^(?:areas|headings)$/.test(one.words));
  return areas && !['provider', 'unit'].includes(subject.kind) ? 'judgement' : 'other';
}

/** `'good' cases`: a quoted grade before what is graded one by one. */
function describesWork(tokens: readonly Token[], at: number): boolean {
  if (!isQuoted(tokens, at)) return false;
  const noun = tokens[nextAfter(tokens, at)];
  if (isUnknown(noun) || noun?.words === 'ones') return true;
  for (let i = at + 1; i < at + 12; i++) {
    const token = tokens[i];
    if (hasAny(token, 'unit', 'provider') || token?.words === 'ones') return true;
    if (token?.kind !== 'mark' && token?.grade == null && token?.words !== 'and' && token?.words !== 'or') return false;
  }
  return false;
}

function labelledUse({ tokens, readings }: Sentence, at: number, reading: Reading, subject: Subject): Use {
  const label = tokens[reading.governor];
  if (subject.kind === 'provider' || has(label, 'comparison')) return 'other';
  if (subject.kind !== 'none' && subject.kind !== 'unit') return 'judgement';
  if (subject.partOf.length > 0) return 'judgement';
  if (has(label, 'whole') || hasAny(label, 'regulator')) return 'judgement';
  const isDated = tokens
    .slice(Math.max(0, reading.governor - 6), reading.governor + 1)
    .some((one) => one.kind === 'number' || one.words === 'inspected');
  if (isDated) return 'judgement';
  const next = tokens[nextAfter(tokens, at)];
  const endsHere = next === undefined || next.kind === 'mark' || isAdverb(next);
  const isListed = [...readings.values()].filter((one) => one?.construction === 'labelled').length > 1;
  if ((label?.words === 'a' || isListed) && endsHere) return 'judgement';
  return isQuoted(tokens, at) || tokens[at]?.grade?.strength === 'phrase' || (isStrong(tokens[at]) && endsHere)
    ? 'judgement'
    : null;
}

function givenUse(tokens: readonly Token[], at: number, reading: Reading, subject: Subject): Use {
  const isWeak = !isQuoted(tokens, at) && !isStrong(tokens[at]) && has(tokens[reading.governor], 'have');
  if (isWeak && !reading.isNominal) return null;
  const isByRegulator = subject.head !== null && has(tokens[subject.head], 'regulator');
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

/** `What was adequate then would be inadequate now`: whether the grade before in the sentence is none that was given. */
function isAfterOtherUse(uses: ReadonlyMap<number, Use>, at: number): boolean {
  let last: Use | undefined;
  for (const [index, use] of uses) if (index < at) last = use;
  return last === 'other';
}

/** What construction and thing judged make of the grade, before wishes and denials. */
function plainUse(
  sentence: Sentence,
  at: number,
  reading: Reading,
  subject: Subject,
  uses: ReadonlyMap<number, Use>,
): Use {
  const { tokens } = sentence;
  const isAfterOther = isAfterOtherUse(uses, at);
  switch (reading.construction) {
    case 'key':
    case 'hoped':
    case 'mentioned':
      return 'other';
    case 'counted':
      return countedUse(sentence, at, uses, subject, reading);
    case 'alone':
      return 'judgement';
    case 'rated':
    case 'moved':
      return ratedUse(subject);
    case 'rating':
      return subject.kind === 'provider' ? 'other' : 'judgement';
    case 'noun':
      return subject.kind === 'provider' ? 'other' : 'judgement';
    case 'described':
      return reading.joinedTo === null ? 'judgement' : (uses.get(reading.joinedTo) ?? null);
    case 'considered':
      return subject.partOf.length > 0 ? 'judgement' : byThing(tokens, at, subject, isAfterOther);
    case 'copula':
      return reading.isNegated && subject.kind === 'none' ? 'other' : byThing(tokens, at, subject, isAfterOther);
    case 'verb-phrase':
    case 'apposition':
      return byThing(tokens, at, subject, isAfterOther);
    case 'labelled':
      return labelledUse(sentence, at, reading, subject);
    case 'given':
      return givenUse(tokens, at, reading, subject);
    case 'quoted':
      return tokens.some((one) => isJudged(one) || hasAny(one, 'regulator', 'grade-noun', 'result'))
        ? 'judgement'
        : 'other';
    case 'service':
      return subject.areas.some((area) => tokens[area]?.area?.areas[0] !== 'leadership') ? 'judgement' : null;
  }
}

/** `an eighth of files were good`: a share of what is graded one by one. */
const isSampled = (tokens: readonly Token[], subject: Subject): boolean =>
  subject.isCounted &&
  subject.head !== null &&
  tokens.slice(subject.head, subject.head + 5).some((token) => has(token, 'sample') || token.words === 'work');

/** `improve ‘inadequate’ children’s services`: before what is judged it tells what is so, whatever is hoped. */
function isKnownFailing(tokens: readonly Token[], at: number, { construction }: Reading): boolean {
  const next = tokens[nextAfter(tokens, at)];
  return (
    construction === 'quoted' &&
    tokens[at]?.grade?.grade === 'inadequate' &&
    (next?.kind === 'council' || has(next, 'service'))
  );
}

const LONGEST_NAMING = 14;

/** Whether councils at large are meant, and none is named after the verb (`the three rated good are Hull, Kent and Bury`) or told of in the past. */
function isOfMany(tokens: readonly Token[], at: number, subject: Subject): boolean {
  const after = tokens.slice(at + 1, at + 8).some((token) => hasAny(token, 'generic', 'many'));
  if (subject.kind === 'result' && after && !tokens.some((token) => token.kind === 'council')) return true;
  if (!subject.isGeneric) return after && isQuoted(tokens, at) && has(tokens[nextAfter(tokens, at)], 'service');
  const naming = tokens.findIndex((token, i) => i > at && i < at + LONGEST_NAMING && has(token, 'copula'));
  if (naming >= 0 && tokens.slice(naming + 1, naming + 4).some((token) => token.kind === 'council')) return false;
  const isOne =
    /^an?\b/.test(tokens[subject.head ?? -1]?.words ?? '') || /^an?$/.test(tokens[subject.from ?? -1]?.words ?? '');
  if (isOne && isVerb(tokens, (subject.from ?? 0) - 1)) return false;
  return !(isOne && tokens.slice(subject.from ?? 0, at).some((token) => /^(?:was|were|had)$/.test(token.words)));
}

/** Decides what the grade at `at` is. `uses` has what was decided of the grades before it. */
export function decide(
  sentence: Sentence,
  at: number,
  reading: Reading,
  subject: Subject,
  uses: ReadonlyMap<number, Use>,
): Use {
  const { tokens } = sentence;
  if (describesWork(tokens, at)) return 'other';
  const use = plainUse(sentence, at, reading, subject, uses);
  if (use === null && (has(tokens[nextAfter(tokens, at)], 'or-better') || isSampled(tokens, subject))) return 'other';
  if (use !== 'judgement') return use;
  if (isRare(tokens[at]) && reading.construction !== 'alone') return 'other';
  if (isOfMany(tokens, at, subject) || isYardstick(tokens, at) || isCompared(tokens, at)) return 'other';
  if (graderOf(tokens, at, reading, subject) !== null && subject.kind !== 'board') return 'other';
  if (isKnownFailing(tokens, at, reading)) return 'judgement';
  if (!isUnreal(tokens, at, reading, subject, isAfterOtherUse(uses, at))) return 'judgement';
  return reading.construction === 'service' ? null : 'other';
}

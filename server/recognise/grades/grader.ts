import type { Reading } from './reading.ts';
import type { Subject } from './things.ts';
import type { Token } from './tokens.ts';
import { readVerbGroup } from './verb-group.ts';
import { backTo, has, hasAny, hasWords, isCount, isMark, isVerb, nextAfter } from './words.ts';

/** Somebody other than the inspectors who grades: the council itself, or another regulator. */
type Grader = 'own' | 'provider' | null;

const REACH_TO_AGENT = 8;
const SELF = /^(?:itself|themselves|ourselves)$/;

/** Who but the inspectors gives the grade at `at`; null where they give it, or nobody else is named. */
export function graderOf(tokens: readonly Token[], at: number, reading: Reading, subject: Subject): Grader {
  for (let i = at + 1; i < at + REACH_TO_AGENT; i++) {
    const token = tokens[i];
    if (token === undefined || token.grade !== null || token.kind === 'mark' || isVerb(tokens, i)) break;
    if (token.words !== 'by') continue;
    const near = tokens.slice(i + 1, i + 6);
    const end = near.findIndex(({ kind }) => kind === 'mark' || kind === 'number');
    const agent = end < 0 ? near : near.slice(0, end);
    if (agent.some((one) => has(one, 'regulator'))) return null;
    if (agent.some((one) => has(one, 'provider'))) return 'provider';
    if (agent.some((one) => has(one, 'own'))) return 'own';
  }
  if (isTakenBy(tokens, at)) return 'provider';
  if (isOwnView(tokens, reading, subject)) return 'own';
  if (isSelfEvaluated(tokens, at)) return 'own';
  if (!['rated', 'considered', 'given'].includes(reading.construction)) return null;
  const near = tokens.slice(Math.max(0, reading.governor - 3), at);
  const isEarned = hasWords(tokens[reading.governor], /^(?:earn|w[io]n|secur|gain)/);
  if (
    !isEarned &&
    near.some((one, i) => SELF.test(one.words) && isOwner(near[i - 1] ?? tokens[reading.governor - 4])) &&
    !near.some((one) => has(one, 'copula'))
  )
    return 'own';
  if (reading.objectFrom === null && reading.construction === 'given') return null;
  if (reading.objectFrom === null) return isCalledByCouncil(tokens, reading, subject) ? 'own' : null;
  const { first } = readVerbGroup(tokens, reading.governor, -1);
  const isActive =
    reading.construction !== 'given' && !tokens.slice(first, reading.governor).some((one) => has(one, 'copula'));
  for (let i = first - 1; i >= backTo(first, REACH_TO_AGENT); i--) {
    const token = tokens[i];
    if (has(token, 'regulator') || token?.grade != null || isMark(token, ';') || has(token, 'turning')) return null;
    if (
      hasAny(token, 'own') ||
      (i === first - 1 && (isCount(token) || (isActive && isCouncil(token) && !has(tokens[i - 1], 'preposition'))))
    )
      return 'own';
    if (has(token, 'provider')) return isJoint(tokens, i) ? null : 'provider';
  }
  return null;
}

/** Not `Ofsted itself`, nor what a comma sets off, nor `a judgement to themselves`. */
const isOwner = (token: Token | undefined): boolean =>
  !isMark(token, ',') && !has(token, 'regulator') && token?.words !== 'to';

/** `Ofsted and the Care Quality Commission judged`: together. */
const isJoint = (tokens: readonly Token[], at: number): boolean => {
  const before = has(tokens[at - 1], 'determiner') ? at - 2 : at - 1;
  return has(tokens[before], 'and') && has(tokens[before - 1], 'regulator');
};

/** `the authority had graded most work good`: it is the one who grades. */
const isCouncil = (token: Token | undefined): boolean =>
  token?.kind === 'council' || (has(token, 'council') && /^(?:the|this|our) /.test(token?.words ?? ''));

/** `what the report calls adequate the council calls good`: a present tense with its own subject. */
const isCalledByCouncil = (tokens: readonly Token[], { governor }: Reading, subject: Subject): boolean =>
  hasWords(tokens[governor], /(?:ls|es|ts|ks|rds)$/) &&
  subject.head === governor - 1 &&
  (tokens[subject.head]?.kind === 'council' || hasAny(tokens[subject.head], 'service', 'own'));

const REACH_TO_SELF = 30;

/** `in the council’s self-evaluation help for children in need is described as good`. */
function isSelfEvaluated(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= backTo(at, REACH_TO_SELF); i--) {
    if (tokens[i]?.grade != null || has(tokens[i], 'regulator')) return false;
    if (hasWords(tokens[i], /^self-(?:evaluation|assessment)$/)) return true;
    // `in their own audits, good was the grade in half of the cases`
    if (hasWords(tokens[i], /^audits?$/) && (hasWords(tokens[i - 1], /^own$/) || has(tokens[i - 1], 'own')))
      return true;
  }
  return false;
}

const REACH_TO_VIEW = 9;
const LONGEST_ASIDE = 24;

const VIEW = /^own /;
/** `parents were told that …`, `staff heard that …`, `officers confirmed that …`: what others say. */
const LEARNS =
  /^(?:hears?|heard|learn(?:s|ed|t)?|knows?|knew|remember(?:s|ed)?|reads?|(?:confirm|report|not(?=e)|acknowledg|accept|announc|recall)(?:e?s|ed|e)?)$/;

/** `the self-assessment says leadership is good`, `in our own view we are good`. */
function isOwnView(tokens: readonly Token[], reading: Reading, subject: Subject): boolean {
  if (!['copula', 'considered', 'verb-phrase'].includes(reading.construction)) return false;
  const from = Math.min(subject.from ?? reading.governor, reading.governor);
  let hasSaid = false;
  for (let i = from - 1; i >= backTo(from, REACH_TO_VIEW); i--) {
    const token = tokens[i];
    if (token?.grade != null || has(token, 'regulator')) return false;
    // `the inspection, which looked at young people, concluded that`: the comma ends an aside.
    if (hasSaid && isMark(token, ',')) {
      const open = tokens.slice(0, i).findLastIndex((one) => isMark(one, ','));
      if (open < 0 || i - open > LONGEST_ASIDE) return false;
      i = open;
      continue;
    }
    if (VIEW.test(token?.words ?? '') || (hasSaid && has(token, 'own') && !has(tokens[i - 1], 'to'))) return true;
    hasSaid ||= hasAny(token, 'say', 'consider') && !LEARNS.test(token?.words ?? '') && !has(tokens[i - 1], 'copula');
  }
  return false;
}

/** `the outstanding belongs to a private home`. */
const isTakenBy = (tokens: readonly Token[], at: number): boolean =>
  hasWords(tokens[nextAfter(tokens, at)], /^(?:belong(?:s|ed)?|goes|went)$/) &&
  tokens.slice(at + 2, at + 2 + REACH_TO_AGENT).some((one) => has(one, 'provider'));

import { phraseEnd, subjectEndingAt } from './asides.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { antecedentEnd } from './relative-clauses.ts';
import { NOTHING, readThing, type Subject, subjectAt } from './things.ts';
import type { Token } from './tokens.ts';
import { readVerbGroup } from './verb-group.ts';
import { backTo, has, hasAny, isAdverb, isClauseEnd, isJudged, isMark, isVerb } from './words.ts';

/** The subject that a clause begins with, and goes on with behind its other verbs. */

const REACH = 40;

/** The subject of a clause from its beginning: what stands before its first verb. */
export function firstSubject(tokens: readonly Token[], until: number): Subject {
  let start = until;
  while (start > 0 && until - start < REACH && !isClauseEnd(tokens[start - 1]) && !has(tokens[start - 1], 'turning'))
    start--;
  let opening = start;
  while (isAdverb(tokens[opening]) || tokens[opening]?.kind === 'mark') opening++;
  const isOfNoun = hasAny(tokens[opening + 1], 'service-head', 'service', 'unit') || tokens[opening + 1]?.area != null;
  if (hasAny(tokens[opening], 'pronoun') && opening < until && !isOfNoun) return subjectAt('pronoun', opening);
  for (let i = start; i < until; i++) {
    if (!isVerb(tokens, i)) continue;
    const { first } = readVerbGroup(tokens, i, start - 1);
    const phrase = readNounPhrase(tokens, phraseEnd(tokens, first - 1), start - 1);
    const subject = phrase === null ? NOTHING : readThing(tokens, phrase);
    const pronoun = (subject.from ?? 0) - 1;
    // `Kent, with which we are confused, was inspected`: the preposition opens the clause.
    const opening = has(tokens[pronoun - 1], 'preposition') && isMark(tokens[pronoun - 2], ',') ? pronoun - 1 : pronoun;
    const noun =
      subject.from !== null && has(tokens[pronoun], 'relative') ? antecedentEnd(tokens, opening, start - 1) : -1;
    if (noun >= 0) return subjectEndingAt(tokens, noun, start - 1);
    if (subject.kind !== 'none') return subject;
  }
  const known = tokens
    .slice(start, until)
    .findIndex((token) => isJudged(token) || hasAny(token, 'provider', 'pronoun'));
  return known < 0 ? NOTHING : subjectEndingAt(tokens, start + known, start - 1);
}

/** `services have improved since inspectors came and are now good`: the clause that only tells since when is not what goes on. */
export function beforeSince(tokens: readonly Token[], until: number): Subject {
  for (let i = until - 1; i >= backTo(until, REACH) && !isClauseEnd(tokens[i]); i--) {
    if (tokens[i]?.words !== 'since') continue;
    const main = firstSubject(tokens, i);
    return main.kind === 'judged' || main.kind === 'provider' ? main : NOTHING;
  }
  return NOTHING;
}

/** `Kent lost its director, was found inadequate, and …`: before the comma stands the object of an earlier verb, whose subject goes on. */
export function beforeSeries(tokens: readonly Token[], end: number, floor: number): Subject {
  const phrase = readNounPhrase(tokens, end, floor);
  const verb = (phrase?.from ?? 0) - 1;
  return isVerb(tokens, verb) && !hasAny(tokens[verb], 'copula', 'say', 'consider')
    ? firstSubject(tokens, verb + 1)
    : NOTHING;
}

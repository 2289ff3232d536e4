import { isStrong } from './attributive.ts';
import { type Reading, readAs } from './reading.ts';
import type { Token } from './tokens.ts';
import { backTo, has, hasAny, hasWords, isArticle, lastBefore, nextAfter } from './words.ts';

/** Grades of which a clause around them tells who was given them, or how far they are from another. */

const REACH_TO_STEP = 6;
const STEP = /^(?:grade|notch|rung|step|rank|place|level)s?$/;
const STEP_LINK = /^(?:behind|ahead|above|below|beneath|higher|lower|up|down|off|from|further)$/;

/** `was a grade behind it at good`: so many steps from another, and where that is. */
export function readAtStep(tokens: readonly Token[], at: number): Reading | null {
  const link = lastBefore(tokens, at);
  if (!hasWords(tokens[link], /^(?:at|on)$/)) return null;
  for (let i = link - 1; i >= backTo(link, REACH_TO_STEP); i--) {
    if (tokens[i]?.kind === 'mark') return null;
    // `which had been the weak link at adequate`
    if (has(tokens[i], 'copula') && tokens[i + 1]?.words === 'the' && link - i > 2) return readAs('copula', i);
    if (!hasWords(tokens[i], STEP) || !hasWords(tokens[i + 1], STEP_LINK)) continue;
    const copula = tokens.slice(Math.max(0, i - 3), i).findLastIndex((token) => has(token, 'copula'));
    return copula < 0 ? null : readAs('copula', Math.max(0, i - 3) + copula);
  }
  return null;
}

const HANDED = /^(?:handed|given|awarded|delivered|dished|issued|earned|received|imposed|handed down|handed out)$/;

/** `the inadequate handed down in 2018`: a participle behind it tells that it was given. */
export function readHandedDown(tokens: readonly Token[], at: number): Reading | null {
  const verb = nextAfter(tokens, at);
  const next = tokens[verb + 1];
  const isGiven = hasWords(tokens[verb], HANDED) && (has(next, 'preposition') || hasAny(next, 'adverb'));
  const isThing =
    tokens[lastBefore(tokens, at)]?.words === 'the' && (isStrong(tokens[at]) || lastBefore(tokens, at) < at - 1);
  return isGiven && isThing ? readAs('noun', lastBefore(tokens, at), { isNominal: true }) : null;
}

const LONGEST_AWARD = 7;

/** `the good that Kent was awarded`, `the outstanding the council lost`: a relative clause tells who was given it. */
export function readAwarded(tokens: readonly Token[], at: number): Reading | null {
  if (!isArticle(tokens[lastBefore(tokens, at)])) return null;
  const next = nextAfter(tokens, at);
  const owner = hasWords(tokens[next], /^(?:that|which)$/) ? next + 1 : next;
  const isOwner = tokens[owner]?.kind === 'council' || (isArticle(tokens[owner]) && has(tokens[owner + 1], 'council'));
  if (!isOwner) return null;
  const clause = tokens.slice(owner + 1, owner + LONGEST_AWARD);
  const verb = clause.findIndex(
    (token) => hasAny(token, 'give', 'rate', 'move') && !hasAny(token, 'auxiliary', 'preposition'),
  );
  if (
    verb < 0 ||
    clause.slice(0, verb + 1).some((token) => hasAny(token, 'hope', 'modal', 'negation') || token.kind === 'mark')
  )
    return null;
  return readAs('labelled', isArticle(tokens[owner]) ? owner + 1 : owner, { isNominal: true });
}

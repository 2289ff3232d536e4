import { isStrong } from './attributive.ts';
import { nameRightBehind } from './described-area.ts';
import { type Reading, readAs } from './reading.ts';
import type { Token } from './tokens.ts';
import { hasAny, hasWords, isQuoted, isVerb, lastBefore } from './words.ts';

/** Grades that describe the council whose name follows. */

const IS_GIVEN = ['copula', 'rate', 'consider', 'auxiliary'] as const;

/**
 * `Outstanding Essex is helping “inadequate” Thurrock`, `good-rated Kent`: before a name, where no verb gives the grade. A grade whose
 * word is mostly an ordinary one has to stand in quotation marks or be called a rating.
 */
export function readBeforeName(tokens: readonly Token[], at: number): Reading | null {
  const name = nameRightBehind(tokens, at);
  if (name < 0) return null;
  const before = tokens[lastBefore(tokens, at)];
  const isCalled = isQuoted(tokens, at) || tokens.slice(at, name).some(({ words }) => /rated$/.test(words));
  const after = tokens[name + 1];
  const ends =
    after === undefined ||
    after.kind === 'mark' ||
    isVerb(tokens, name + 1) ||
    hasAny(after, 'and', 'to', 'preposition');
  const isOfCouncil = ends && isStrong(tokens[at]) && tokens[at]?.grade?.grade !== 'requires-improvement';
  if (!(isCalled || isOfCouncil) || hasAny(before, ...IS_GIVEN) || hasWords(before, /^as$/)) return null;
  return readAs('described', at);
}

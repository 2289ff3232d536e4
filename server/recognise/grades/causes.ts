import type { Subject } from './things.ts';
import type { Token } from './tokens.ts';
import { backTo, hasAny, hasWords, isMark } from './words.ts';

/** `Because of failings in child protection, it was rated inadequate`: an area that is only the cause of a grade. */

const CAUSE = /^(?:because of|thanks to|owing to|due to|on account of|as a result of|despite|in spite of)$/;
const LONGEST_CAUSE = 10;

/** Whether the token at `i` stands in a phrase that tells a cause. */
function isInCause(tokens: readonly Token[], i: number): boolean {
  for (let back = i - 1; back >= backTo(i, LONGEST_CAUSE); back--) {
    if (hasWords(tokens[back], CAUSE)) return true;
    if (isMark(tokens[back], ',') || hasAny(tokens[back], 'copula', 'auxiliary', 'modal')) return false;
  }
  return false;
}

/** A subject without the areas that are only told as a cause in front of it; another word for the council where nothing else is left. */
export function withoutCause(tokens: readonly Token[], subject: Subject): Subject {
  const areas = subject.areas.filter((area) => !isInCause(tokens, area));
  if (areas.length === subject.areas.length) return subject;
  return areas.length > 0 ? { ...subject, areas } : { ...subject, kind: 'pronoun', areas, partOf: [] };
}

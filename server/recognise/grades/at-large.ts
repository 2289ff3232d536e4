import type { Sentence } from './sentence.ts';
import type { Subject } from './things.ts';
import { has, hasAny, isQuoted, isVerb, nextAfter } from './words.ts';

const GERUND = /^(?:being|having been|getting|becoming)$/;
const LONGEST_NAMING = 14;

/** Whether councils at large are meant, and none is named after the verb (`the three rated good are Hull, Kent and Bury`) or told of in the past. */
export function isOfMany({ tokens, context }: Sentence, at: number, subject: Subject): boolean {
  const after = tokens.slice(at + 1, at + 8).some((token) => hasAny(token, 'generic', 'many'));
  const isGerund =
    subject.kind === 'none' && tokens.slice(Math.max(0, at - 3), at).some((token) => GERUND.test(token.words));
  if ((subject.kind === 'result' || isGerund) && after && !context.namesCouncil) return true;
  if (!subject.isGeneric) return after && isQuoted(tokens, at) && has(tokens[nextAfter(tokens, at)], 'service');
  const naming = tokens.slice(at + 1, at + LONGEST_NAMING).findIndex((token) => has(token, 'copula')) + at + 1;
  if (naming > at && tokens.slice(naming + 1, naming + 4).some((token) => token.kind === 'council')) return false;
  const isOne =
    /^an?\b/.test(tokens[subject.head ?? -1]?.words ?? '') || /^an?$/.test(tokens[subject.from ?? -1]?.words ?? '');
  if (isOne && isVerb(tokens, (subject.from ?? 0) - 1)) return false;
  return !(isOne && tokens.slice(subject.from ?? 0, at).some((token) => /^(?:was|were|had)$/.test(token.words)));
}

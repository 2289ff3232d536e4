import type { Reading, Use } from './reading.ts';
import { type Sentence, toldBefore } from './sentence.ts';
import type { Subject } from './things.ts';
import type { Token } from './tokens.ts';
import { has, hasAny, hasWords, isCount, isMark } from './words.ts';

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

const LONGEST_TALLY = 4;

/** The use of the last grade before that is one; null where there is none. */
function lastUsed(sentence: Sentence): Use {
  for (let back = 1; back <= LONGEST_TALLY; back++) {
    const use = toldBefore(sentence, back)?.use;
    if (use != null) return use;
  }
  return null;
}

/** `35% requires improvement`, `two good and one inadequate`: told off against areas, or against cases and councils. */
export function countedUse(sentence: Sentence, at: number, subject: Subject, reading: Reading): Use {
  const { tokens } = sentence;
  if (isMark(tokens[reading.governor], '%') || has(tokens[reading.governor], 'percent')) return 'other';
  const before = lastUsed(sentence);
  if (before === 'other') return 'other';
  if (before === 'judgement' && !['provider', 'unit'].includes(subject.kind)) return 'judgement';
  const areas = tokens
    .slice(Math.max(0, at - 20), at)
    .some((one) => hasAny(one, 'every-area', 'grade-noun') || /^(?:areas|headings)$/.test(one.words));
  if (
    before === null &&
    !(areas && hasWords(tokens[reading.governor], / of them$/)) &&
    reading.governor >= 0 &&
    !isShare(tokens, at, reading) &&
    ['none', 'unit', 'pronoun'].includes(subject.kind)
  )
    return isToldOff(tokens, at) ? 'other' : null;
  return areas && !['provider', 'unit'].includes(subject.kind) ? 'judgement' : 'other';
}

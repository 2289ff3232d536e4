import { isStrong } from './attributive.ts';
import { type Reading, readAs } from './reading.ts';
import type { Token } from './tokens.ts';
import { hasAny, isQuoted, isVerb, lastBefore, nextAfter } from './words.ts';

/** Grades that describe the council whose name follows. */

const OPENS_NAME = /^(?:of|with|to|by|for|and|but|while|help(?:s|ed|ing)?|join(?:s|ed|ing)?|support(?:s|ed|ing)?)$/;

/** `Outstanding Essex is helping inadequate Thurrock`: before a name, where no verb governs the grade. */
export function readBeforeName(tokens: readonly Token[], at: number): Reading | null {
  const name = nextAfter(tokens, at);
  const before = tokens[lastBefore(tokens, at)];
  const after = tokens[name + 1];
  const opens = before === undefined || before.kind === 'mark' || OPENS_NAME.test(before.words);
  const ends = after === undefined || after.kind === 'mark' || hasAny(after, 'and', 'to') || isVerb(tokens, name + 1);
  return opens && ends && tokens[name]?.kind === 'council' && (isStrong(tokens[at]) || isQuoted(tokens, at))
    ? readAs('described', at)
    : null;
}

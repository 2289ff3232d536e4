import { isStrong } from './attributive.ts';
import { type Sentence, toldBefore } from './sentence.ts';
import type { Subject } from './things.ts';
import type { Token } from './tokens.ts';
import { has, hasAny, hasWords, isAdverb, isMark, isVerb } from './words.ts';

/** What young people get (`support for care leavers`), where it is graded as the services are. */

const HELP = /^(?:support|help|care|work|advice|planning|oversight)$/;

const REACH_TO_NEXT = 30;

/** Whether the next grade of the sentence is another area's. */
function isGradedNext({ tokens }: Sentence, at: number): boolean {
  const behind = tokens.slice(at + 1, at + REACH_TO_NEXT);
  const next = behind.findIndex((token) => token.grade !== null);
  return behind.slice(0, Math.max(0, next)).some((token) => token.area !== null && !has(token, 'whole'));
}

const OF_SERVICE = /^(?:support|help|work|care|provision)$/;
const FOR_WHOM = /^(?:for|with|of|to|that|which)$/;
const WE_GIVE = /^(?:we|they|it)$/;

/** `support for care leavers`: the name of what is graded stands right behind, and is all that the help is for. */
const isAllOfHelp = (tokens: readonly Token[], head: number, area: number): boolean =>
  (area === head + 2 || (area === head + 4 && hasWords(tokens[head + 1], WE_GIVE))) &&
  hasWords(tokens[head], OF_SERVICE) &&
  (head === 0 || tokens[head - 1]?.kind === 'mark' || hasAny(tokens[head - 1], 'determiner', 'and', 'turning')) &&
  (isVerb(tokens, area + 1) || isAdverb(tokens[area + 1]) || isMark(tokens[area + 1], ',')) &&
  hasWords(tokens[area - 1], FOR_WHOM) &&
  tokens[area]?.area?.strength !== 'word';

/** `adoption required improvement and support for care leavers had become good`: what young people get, told in a row with graded areas. */
export function isToldInRow(sentence: Sentence, at: number, subject: Subject): boolean {
  const { head, kind, partOf } = subject;
  if (kind !== 'unit' || partOf.length === 0 || !HELP.test(sentence.tokens[head ?? -1]?.words ?? '')) return false;
  if (partOf.some((area) => isAllOfHelp(sentence.tokens, head ?? -1, area))) return true;
  const before = toldBefore(sentence);
  if (before?.use === 'judgement' && before.subject !== null && before.subject.areas.length > 0) return true;
  return isStrong(sentence.tokens[at]) && isGradedNext(sentence, at);
}

import type { Token } from './tokens.ts';
import { has, hasAny, hasWords, isAdverb, isMark } from './words.ts';

/** A verb with what stands right before it: `has not yet been`, `is expected to be`. */
export interface VerbGroup {
  /** Index of its first token. */
  readonly first: number;
  readonly isNegated: boolean;
  /** Whether what it says is not a fact (`would be`, `may have been`). */
  readonly isModal: boolean;
  /** Whether it is an infinitive (`to be`) or a gerund after a preposition (`from being`): another word governs it. */
  readonly isInfinitive: boolean;
  /** Whether it has a form of `be` or `have`, and so is no bare participle. */
  readonly hasFinite: boolean;
}

const LONGEST_GROUP = 10;
const LONGEST_ASIDE = 12;
const LONGEST_INSET = 4;
const TO = /^(?:not )?to\b/;
/** `yet to`, `set to`: forms of the vocabulary that wish and end in an infinitive. */
const WISHED =
  /^(?:yet|set|about|likely|unlikely|due|supposed|trying|tries|tried|try|attempt|attempts|hoping|determined|committed|plans?|working) to(?: be)?$/;
/** Before these no other verb of the group stands: `the help that they get is good`. */
const OPENS_GROUP = /^(?:is|are|was|were)$/;
const GERUND: ReadonlySet<string> = new Set([
  'being',
  'becoming',
  'remaining',
  'having been',
  'from being',
  'to being',
  'staying',
]);
/** `will go on being`. */
const GOES_ON = /^(?:go|goes|going|gone|went|ends?|ended|kept|keeps) (?:on|up)$/;
/** `we'd gone`, not `we'd go`. */
const HAD = /'d$/;
const PARTICIPLE = /^(?:been|gone|done|had|got|risen|fallen|slid|sunk|given|taken|seen|made|kept|held|\p{Ll}+ed)$/u;
const isHad = (tokens: readonly Token[], at: number): boolean =>
  hasWords(tokens[at], HAD) && PARTICIPLE.test(tokens.slice(at + 1).find((token) => !isAdverb(token))?.words ?? '');

const CONTRACTED = /^(?:it|they|we|that|this|he|she|i|you|who|what|which|there)'/;

/** The index before an aside between commas that interrupts a verb (`was, and remains, inadequate`). */
function beforeAside(tokens: readonly Token[], comma: number, floor: number): number {
  for (let i = comma - 1; i > Math.max(floor, comma - LONGEST_ASIDE); i--)
    if (isMark(tokens[i], ',')) return hasAny(tokens[i - 1], 'auxiliary', 'copula', 'modal', 'negation') ? i - 1 : -1;
  return -1;
}

/** The index before a phrase that stands inside a verb without commas (`had on this occasion been`); -1 where there is none. */
function beforeInset(tokens: readonly Token[], from: number, floor: number): number {
  for (let i = from; i > floor + 1 && from - i < LONGEST_INSET; i--)
    if (has(tokens[i], 'preposition'))
      return hasWords(tokens[i - 1], /^(?:has|have|had|not|will|would|did|does|should|could|must|may|might|can)$/)
        ? i - 1
        : -1;
  return -1;
}

/** Whether a verb form has its subject in itself (`they’re`). */
export const isContracted = (token: Token | undefined): boolean => hasWords(token, CONTRACTED);

/** Reads leftwards from the verb at `verb`, not beyond `floor` (exclusive). */
export function readVerbGroup(tokens: readonly Token[], verb: number, floor: number): VerbGroup {
  let first = verb;
  let isNegated = false;
  let isModal = false;
  let isInfinitive = false;
  let hasFinite = false;
  const note = (token: Token, at: number): void => {
    isNegated ||= has(token, 'negation') || token.words === 'not only';
    isModal ||= (has(token, 'modal') && !isHad(tokens, at)) || WISHED.test(token.words);
    isInfinitive ||= TO.test(token.words) || GERUND.has(token.words);
    hasFinite ||=
      (hasAny(token, 'copula', 'auxiliary', 'modal') &&
        !GERUND.has(token.words) &&
        token.words !== 'been' &&
        token.words !== 'having') ||
      token.words === 'to be' ||
      WISHED.test(token.words);
  };
  const own = tokens[verb];
  if (own !== undefined) note(own, verb);
  let i = isContracted(own) ? floor : verb - 1;
  for (let steps = 0; i > floor && steps < LONGEST_GROUP; steps++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (isMark(token, ',')) {
      const before = beforeAside(tokens, i, floor);
      if (before < 0) break;
      i = before;
      continue;
    }
    const belongs =
      (hasAny(token, 'auxiliary', 'copula', 'modal') && !hasWords(tokens[first], OPENS_GROUP)) ||
      has(token, 'negation') ||
      isAdverb(token) ||
      TO.test(token.words) ||
      WISHED.test(token.words) ||
      GERUND.has(token.words) ||
      (GOES_ON.test(token.words) && GERUND.has(tokens[i + 1]?.words ?? ''));
    if (!belongs || has(token, 'nobody')) {
      const isOpen = !hasWords(tokens[first], /^(?:is|are|was|were|has|have|had|it's|they're)$/);
      const before = isOpen ? beforeInset(tokens, i, floor) : -1;
      if (before < 0) break;
      i = before;
      continue;
    }
    note(token, i);
    first = i;
    if (isContracted(token)) break;
    i--;
  }
  return { first, isNegated, isModal, isInfinitive, hasFinite };
}

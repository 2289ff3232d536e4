import { approach } from './governor.ts';
import { type Reading, readAs } from './reading.ts';
import type { Token } from './tokens.ts';
import { backTo, has, hasAny, hasWords, isAdverb, isQuoteMark, isYear, lastBefore } from './words.ts';

/** Grades that are only wished for, and the way to them that has been made after all. */

/** `I want outstanding`, `aiming for good`: a grade that is only wished for. */
export function readHoped(tokens: readonly Token[], at: number): Reading | null {
  const { governor, isNominal } = approach(tokens, at);
  const token = tokens[governor];
  // `we want to see good in every box`
  const see = lastBefore(tokens, at);
  const isSeen =
    hasWords(tokens[see], /^(?:see|hear)$/) && tokens[see - 1]?.words === 'to' && has(tokens[see - 2], 'hope');
  if (isSeen) return readAs('hoped', see - 2);
  const isLink = hasAny(token, 'area-link', 'of', 'preposition') || isBeneficiary(tokens, governor);
  const wish = isLink ? governor - 1 : governor;
  if (!has(tokens[wish], 'hope') && token?.words === 'for') {
    const far = wishBefore(tokens, governor - 1);
    return far < 0 ? null : readAs('hoped', far, { isNominal });
  }
  if (!has(tokens[wish], 'hope') || has(tokens[wish], 'copula')) return null;
  if (isReached(tokens, wish)) return readAs('given', wish, { isNominal: true });
  return readAs('hoped', wish, { isNominal });
}

const REACH_TO_TAKING = 14;

/** `it took a trust and three more years to reach requires improvement`: it has been reached. */
export const isReached = (tokens: readonly Token[], at: number): boolean =>
  hasWords(tokens[at], /^to (?:reach|get to|become)$/) &&
  tokens
    .slice(backTo(at, REACH_TO_TAKING), at)
    .some(
      ({ words }) =>
        /^(?:took|taken)$/.test(words) ||
        (EFFORTS.test(words) && isYear(tokens[at + 3]) && tokens[at + 2]?.words === 'in'),
    );

/** `spent a fortune to get to good in 2018`. */
const EFFORTS = /^(?:spent|fought|worked|struggled|paid|invested|managed|needed)$/;

const REACH_TO_WISH = 5;
const WISHED_FOR = /^(?:tipped|hop(?:e|es|ed|ing)|aim(?:s|ed|ing)?|wish(?:es|ed)?|asked|angling|heading)$/;

/** `tipped in some quarters for outstanding`: the verb over the phrase that stands between it and its `for`; -1 where there is none. */
function wishBefore(tokens: readonly Token[], from: number): number {
  for (let i = from; i >= backTo(from, REACH_TO_WISH); i--) {
    if (tokens[i]?.kind === 'mark' || tokens[i]?.grade != null || hasAny(tokens[i], 'and', 'copula')) return -1;
    if (hasWords(tokens[i], WISHED_FOR)) return hasPreposition(tokens, i, from) ? i : -1;
  }
  return -1;
}

/** Whether there is nothing but adverbs between, or a preposition opens what is. */
const hasPreposition = (tokens: readonly Token[], from: number, to: number): boolean => {
  const between = tokens.slice(from + 1, to + 1);
  return between.every(isAdverb) || between.some((token) => has(token, 'preposition'));
};

/** `promised you outstanding`, `want us good`: to whom the wish is told. */
const isBeneficiary = (tokens: readonly Token[], at: number): boolean =>
  hasWords(tokens[at], /^(?:you|us|them|him|her|me|it|people|residents|parents|everyone|families)$/);

const REACH_TO_HELP = 9;
const HELPS = /^(?:to help|help|helping|to support|to enable|enable|to allow|to let)$/;
const ATTAINS =
  /^(?:to )?(?:achieve|reach|attain|gain|earn|win|secure|get|become|move|return|regain|climb|progress)(?: to)?$/;

/** `recommendations to help it achieve a good rating`: what is done for it has not brought it yet. */
export function isHelpedTo(tokens: readonly Token[], at: number): boolean {
  let hasAim = false;
  for (let i = at - 1; i >= backTo(at, REACH_TO_HELP); i--) {
    if (hasWords(tokens[i], HELPS)) return hasAim;
    if (hasWords(tokens[i], ATTAINS)) hasAim = true;
    else if (isMarkOfClause(tokens[i]) || hasAny(tokens[i], 'copula', 'relative')) return false;
  }
  return false;
}

const isMarkOfClause = (token: Token | undefined): boolean => token?.kind === 'mark' && !isQuoteMark(token);

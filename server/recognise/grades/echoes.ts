import { isConnector } from './areas.ts';
import type { Token } from './tokens.ts';
import { backTo, has, hasAny, hasWords, isAdverb, isArticle, isClauseEnd, isMark, isVerb, nextAfter } from './words.ts';

/** Areas that a later part of the sentence gives the grade of an earlier one. */

const LONGEST_ECHO = 14;

/**
 * The areas that a later part of the sentence gives the same grade: `, as were services for care leavers`; `so, too, are …`;
 * `and children in care likewise`; `care leavers and adoption the same`; `and it was help and protection`.
 */
export function readEchoedAreas(tokens: readonly Token[], from: number, end: number): readonly number[] {
  for (let i = from; i < end; i++) {
    const token = tokens[i];
    const isPointed = isPointedAt(tokens, i);
    const isAdded = isAddedAt(tokens, i, end);
    if (!(isPointed || isAdded || has(token, 'echo')) || tokens[nextAfter(tokens, i)]?.grade != null) continue;
    const after = isPointed || isAdded || echoOpens(tokens, i) ? areasOfEcho(tokens, i + 1, end) : [];
    const areas = after.length > 0 ? after : areasBeforeEcho(tokens, i, from);
    // `Safeguarding was inadequate, and so was leadership (inadequate again)`
    if (areas.length > 0) return isMark(tokens[end - 1], '(') ? [] : areas;
  }
  return [];
}

const ADDS = /^(?:along with|together with|as well as|in addition to|plus)$/;

/** `…, along with the protection of children`: one more area, and no grade behind it. */
const isAddedAt = (tokens: readonly Token[], link: number, end: number): boolean =>
  hasWords(tokens[link], ADDS) && isMark(tokens[link - 1], ',') && tokens[end] === undefined;

/** `and it was help and protection`: a name of an area follows, no grade and no more of the verb. */
const isPointedAt = (tokens: readonly Token[], copula: number): boolean =>
  hasWords(tokens[copula], /^(?:is|was)$/) &&
  tokens[copula - 1]?.words === 'it' &&
  tokens[copula - 2]?.words === 'and' &&
  (tokens[copula + 1]?.area != null || (isArticle(tokens[copula + 1]) && tokens[copula + 2]?.area != null));

function echoOpens(tokens: readonly Token[], i: number): boolean {
  const words = tokens[i]?.words ?? '';
  if (/^(?:(?:and )?so|as|and it) (?:is|are|was|were|does|do|did)$/.test(words) || words.startsWith('which is also'))
    return true;
  if (words === 'so' || words === 'so too' || words === 'and so') return isInvertedAt(tokens, i + 1);
  if (words === 'ditto' || words === 'likewise' || /^(?:and |said )?the same /.test(words)) return true;
  const next = tokens[i + 1];
  return words === 'the same' && hasAny(next, 'area-link');
}

/** `so are`, `so, too, are`: the verb follows at once. */
function isInvertedAt(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (isAdverb(tokens[i]) || isMark(tokens[i], ',')) i++;
  return has(tokens[i], 'copula');
}

const OPENS_CLAUSE = /^(?:while|whilst|whereas|but|although|though)$/;

/** The areas after the words that carry a grade over, as long as nothing but names of services stands there. */
function areasOfEcho(tokens: readonly Token[], from: number, end: number): readonly number[] {
  const areas: number[] = [];
  for (let i = from; i < Math.min(end, from + LONGEST_ECHO); i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      isClauseEnd(token) ||
      (areas.length > 0 && (OPENS_CLAUSE.test(token.words) || has(token, 'say')))
    )
      break;
    if (token.area !== null) areas.push(i);
    else if (
      !isConnector(token) &&
      !hasAny(
        token,
        'service',
        'service-head',
        'determiner',
        'echo',
        'copula',
        'preposition',
        'pronoun',
        'say',
        'relative',
        'regulator',
        'participle',
      ) &&
      token.words !== 'what'
    )
      return areas.length > 0 && isVerb(tokens, i) ? areas : [];
  }
  const last = tokens[Math.min(end, from + LONGEST_ECHO)];
  return isMark(last, "'") ? [] : areas;
}

function areasBeforeEcho(tokens: readonly Token[], echo: number, from: number): readonly number[] {
  const areas: number[] = [];
  for (let i = echo - 1; i >= Math.max(from, backTo(echo, LONGEST_ECHO)); i--) {
    const token = tokens[i];
    if (token?.area != null) areas.unshift(i);
    else if (isMark(token, ',') && areas.length > 0 && tokens[i - 1]?.area == null) break;
    else if (
      token === undefined ||
      (!isConnector(token) && !hasAny(token, 'service', 'service-head', 'determiner', 'preposition'))
    )
      return [];
  }
  return areas;
}

import type { Found } from '../recognition.ts';
import type { FoundGrade } from './found-grade.ts';
import { areasNamed } from './resumed.ts';
import { areaIds } from './sentence-reader.ts';
import { readTokens, type Token } from './tokens.ts';
import { hasAny, hasWords } from './words.ts';

/** Areas that the sentence beside a grade’s own names for it: a title that runs into its paragraph, or a sentence that points at the grade. */

const LONGEST_TITLE = 90;

const isOfTitle = (token: Token): boolean =>
  token.area !== null ||
  (token.kind === 'mark' && token.words !== '?') ||
  hasAny(token, 'and', 'determiner', 'service', 'service-head', 'area-link');

const OPENS_POINTER = /^th(?:at|is)(?:'s)?$/;
const LONGEST_OPENING = 9;

/** `Inadequate. That is what Ofsted calls the service as a whole, and help and protection.`: the sentence behind says of what a lone grade is. */
export function withPointer(
  grades: readonly FoundGrade[],
  text: string,
  next: Found,
  councils: readonly Found[],
): readonly FoundGrade[] {
  const [lone, ...others] = grades;
  if (lone === undefined || others.length > 0 || lone.construction !== 'alone' || lone.areas.length > 0) return grades;
  const tokens = readTokens(text, next, councils);
  const opening = tokens.slice(1, LONGEST_OPENING);
  const isPointer =
    hasWords(tokens[0], OPENS_POINTER) &&
    opening.some((token) => token.words === 'what' || hasAny(token, 'grade-noun', 'result')) &&
    opening.some((token) => hasAny(token, 'regulator'));
  const spans = isPointer ? areasNamed(tokens) : [];
  if (spans.length === 0) return grades;
  const areaSpans = spans.map((index) => tokens[index]).filter((one) => one !== undefined);
  const whole = tokens.some((token) => token.area?.areas[0] === 'overall') ? (['overall'] as const) : [];
  return [{ ...lone, areas: [...whole, ...areaIds(tokens, spans)], areaSpans }];
}

/**
 * Gives the first of a sentence’s grades the areas of `title`, the sentence before, where that is nothing but the names of areas and
 * the grade’s own sentence names nothing that is judged. `councils` are the passage’s.
 */
export function underTitle(
  grades: readonly FoundGrade[],
  text: string,
  title: Found,
  councils: readonly Found[],
): readonly FoundGrade[] {
  const [first, ...others] = grades;
  const isOpen = first?.areas.length === 0 && first.everyArea === null && !first.isWhole;
  if (!isOpen || !/^(?:none|pronoun)$/.test(first.subject) || title.end - title.start > LONGEST_TITLE) return grades;
  const tokens = readTokens(text, title, councils);
  const spans = areasNamed(tokens);
  if (spans.length === 0 || !tokens.every(isOfTitle)) return grades;
  const areaSpans = spans.map((index) => tokens[index]).filter((one) => one !== undefined);
  return [{ ...first, areas: areaIds(tokens, spans), areaSpans }, ...others];
}

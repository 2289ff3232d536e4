import type { SpeakerSide } from '../../knowledge/speakers.ts';
import { CONTENT_ROWS } from '../../knowledge/speech-content.ts';
import type { Surroundings } from './clause.ts';

/** How much of a quotation is weighed. */
const LONGEST = 600;
/** How often the words of one row count. */
const MOST_OF_ROW = 3;

const formOf = (form: string): string => (form.endsWith('-') ? `${form.slice(0, -1)}\\p{Ll}*` : form);

/** One expression for the words of a row; the longest first, so that a phrase counts once. */
const patternOf = (forms: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}'])(?:${forms
      .split(',')
      .map((form) => form.trim().replace(/\s+/g, ' '))
      .sort((a, b) => b.length - a.length)
      .map(formOf)
      .join('|')})(?![\\p{L}'])`,
    'gu',
  );

const PATTERNS = CONTENT_ROWS.map(({ side, weight, forms }) => ({ side, weight, pattern: patternOf(forms) }));

/** Nobody who inspects speaks of themselves or to a hearer. */
const OF_SELF = /(?<![\p{L}'])(?:i|me|my|we|us|our|you|your)(?!\p{L})/u;
const PENALTY = 2;

/** How much a quotation's own words speak for each side. */
export type Leaning = Readonly<Record<SpeakerSide, number>>;

/** Weighs the words of a quotation by what the sides say when they are quoted (see `CONTENT_ROWS`). */
export function leaningOf({ passage, first, last }: Surroundings): Leaning {
  const quoted =
    first === last
      ? first.text.slice(passage.start, Math.min(passage.end, passage.start + LONGEST))
      : first.text.slice(passage.start, passage.start + LONGEST);
  const words = quoted.toLowerCase().replaceAll('\u2019', "'");
  const leaning: Record<SpeakerSide, number> = { inspectorate: 0, authority: 0, other: 0 };
  for (const { side, weight, pattern } of PATTERNS)
    leaning[side] += weight * Math.min(MOST_OF_ROW, [...words.matchAll(pattern)].length);
  if (OF_SELF.test(words)) leaning.inspectorate = Math.min(leaning.inspectorate, 0) - PENALTY;
  return leaning;
}

const SIDES: readonly SpeakerSide[] = ['inspectorate', 'authority', 'other'];

/** The side for which a quotation's words speak most, if it is ahead of the next by as much; null where none is. */
export function likeliest(leaning: Leaning, lead: number): SpeakerSide | null {
  const [best, next] = [...SIDES].sort((a, b) => leaning[b] - leaning[a]);
  return best !== undefined && next !== undefined && leaning[best] - leaning[next] >= lead ? best : null;
}

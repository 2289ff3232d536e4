import { FUTURE_WORDS, GRANTING_WORDS, NOT_PAST, PAST_WORDS, PRESENT_WORDS } from '../knowledge/calendar-tenses.ts';
import type { Span } from '../text/span.ts';

/** On which side of the day of writing a time lies as far as its sentence tells; `open` where it does not tell. */
export type Lean = 'past' | 'future' | 'present' | 'open';

const WORD = /[\p{L}\p{N}]+/gu;
const MOST_WORDS = 24;

/** The tense of one word, or null. Participles behind `be` are to come (`to be extended`), behind `been` past. */
function tenseOf(word: string, before: string): Lean | null {
  if (before === 'be' || before === 'being') return null;
  if (before === 'not' && word === 'to') return null;
  if (FUTURE_WORDS.has(word)) return 'future';
  if (PAST_WORDS.has(word)) return 'past';
  if (PRESENT_WORDS.has(word)) return 'present';
  return word.endsWith('ed') && word.length > 4 && !NOT_PAST.has(word) ? 'past' : null;
}

function wordsOf(text: string): readonly string[] {
  return Array.from(text.matchAll(WORD), ([word]) => word.toLowerCase());
}

/** The first tense met when reading `words` from one end; `is to`, `are to` and `to be` are to come. */
function firstTense(words: readonly string[], backward: boolean): Lean | null {
  const count = Math.min(words.length, MOST_WORDS);
  for (let step = 0; step < count; step++) {
    const index = backward ? words.length - 1 - step : step;
    const word = words[index] ?? '';
    if (word === 'be' && words[index - 1] === 'to') return 'future';
    const tense = tenseOf(word, words[index - 1] ?? '');
    if (tense === 'present') {
      if (words[index + 1] === 'to' || (words[index + 1] === 'not' && words[index + 2] === 'to')) return 'future';
      if ((word === 'has' || word === 'have') && isPerfect(words, index + 1)) return 'past';
    }
    if (tense !== null) return tense;
  }
  return null;
}

/** Whether a participle follows `has` or `have` within two words: `has since been`, `have also found`. */
const isPerfect = (words: readonly string[], index: number): boolean =>
  [0, 1, 2].some((offset) => {
    const word = words[index + offset] ?? '';
    return PAST_WORDS.has(word) || (word.endsWith('ed') && word.length > 4);
  });

/** `has until 15 October`, `gave them until February 28 to show`: a term that still runs. */
function isTerm(before: readonly string[]): boolean {
  if (before.at(-1) !== 'until') return false;
  return before.slice(-6, -1).some((word) => GRANTING_WORDS.has(word));
}

/**
 * On which side of the day of writing a time lies, judged by the verb nearest to it in its sentence, first before it,
 * then behind it.
 */
export function leanOf(text: string, sentence: Span, at: Span): Lean {
  const before = wordsOf(text.slice(Math.max(sentence.start, at.start - 200), at.start));
  if (isTerm(before)) return 'future';
  if (before.at(-1) === 'since') return 'past';
  return (
    firstTense(before, true) ??
    firstTense(wordsOf(text.slice(at.end, Math.min(sentence.end, at.end + 200))), false) ??
    'open'
  );
}

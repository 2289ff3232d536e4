import {
  ARRANGING_WORDS,
  ASKING_WORDS,
  AUXILIARIES,
  BE_WORDS,
  COMING_EVENTS,
  COUNTS,
  DAYS_BETWEEN_VISITS,
  FUTURE_BEFORE_TO,
  FUTURE_WORDS,
  GRANTING_WORDS,
  MODAL_WORDS,
  NOT_PAST,
  PAST_WORDS,
  PLANNING_WORDS,
  POSTPONING_WORDS,
  PRESENT_WORDS,
  QUALIFIERS,
  UNCHANGED_VERBS,
  WEAK_PRESENT_WORDS,
} from '../../knowledge/calendar-tenses.ts';
import type { Span } from '../../text/span.ts';

/** On which side of the day of writing a time lies as far as its sentence tells; `open` where it does not tell. */
export type Lean = 'past' | 'future' | 'present' | 'open';

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const MOST_WORDS = 24;
const REACH = 200;

/** Before a term: what is said of it in the present, or without a verb, has it still to come. */
const TERM_PREPOSITIONS = new Set(['by', 'before', 'until', 'till']);
const FINITE_PAST = new Set(['was', 'were', 'had', 'has', 'did', 'came', 'said', 'went', 'began']);

const isRegularPast = (word: string): boolean => word.endsWith('ed') && word.length > 4 && !NOT_PAST.has(word);

/** `plans to`, `won’t`, `is due in`; not `our plan`, `they won`, `due to illness`. */
function isFutureBeforeTo(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  const next = words[index + 1] ?? '';
  if (word === 'won') return next === 't';
  if (!FUTURE_BEFORE_TO.has(word)) return false;
  if (word === 'due') return next !== 'to' || ARRANGING_WORDS.has(words[index - 1] ?? '');
  return next === 'to';
}

/** How many words may stand between `is` and the time that it tells of. */
const ADJACENT = 2;

/** The tense of one word, judged by the words before it; null where it has none. `distance`: words between it and the time. */
function tenseOf(words: readonly string[], index: number, distance: number): Lean | null {
  const word = words[index] ?? '';
  const before = words[index - 1] ?? '';
  if (FUTURE_WORDS.has(word) || isFutureBeforeTo(words, index)) return 'future';
  if (word === 'going') return BE_WORDS.has(before) ? 'future' : null;
  if (word === 'be' || word === 'being') return tenseOfBe(words, index);
  if (before === 'be' || before === 'being') return null;
  if (UNCHANGED_VERBS.has(word) && before === 'to') return isToldOfFeeling(words, index) ? 'past' : 'future';
  if (PAST_WORDS.has(word)) return 'past';
  if (WEAK_PRESENT_WORDS.has(word)) return tenseOfAuxiliary(words, index, distance);
  if (PRESENT_WORDS.has(word)) return 'present';
  return isRegularPast(word) && !QUALIFIERS.has(before) ? tenseOfParticiple(words, index) : null;
}

/** `was glad to read`: what somebody did and how they felt about it. */
const isToldOfFeeling = (words: readonly string[], index: number): boolean =>
  ['was', 'were'].includes(words[index - 3] ?? '') && !FUTURE_BEFORE_TO.has(words[index - 2] ?? '');

/** How many words before a participle its auxiliary may stand. */
const MOST_WORDS_TO_AUXILIARY = 16;

/** `should be signed in May and settled before summer`: a second participle shares the auxiliary of the first. */
function tenseOfParticiple(words: readonly string[], index: number): Lean {
  const from = Math.max(0, index - MOST_WORDS_TO_AUXILIARY);
  const auxiliary = words.findLastIndex((word, at) => at >= from && at < index && AUXILIARIES.has(word));
  if (auxiliary < 0 || words[auxiliary] !== 'be' || !words.slice(auxiliary, index).includes('and')) return 'past';
  return tenseOfBe(words, auxiliary) ?? 'past';
}

/** `will be`, `is to be`: to come. `asked for it to be sent` follows the verb before it. */
function tenseOfBe(words: readonly string[], index: number): Lean | null {
  const before = words[index - 1] ?? '';
  if (MODAL_WORDS.has(before)) return 'future';
  const arranging = words[index - 2] ?? '';
  if (before !== 'to' || !ARRANGING_WORDS.has(arranging)) return null;
  return PAST_WORDS.has(arranging) && arranging !== 'set' ? 'past' : 'future';
}

/** `is to`, `are not to`: to come; `has been`, `have also found`: past; else only of a time right beside it. */
function tenseOfAuxiliary(words: readonly string[], index: number, distance: number): Lean | null {
  const next = words[index + 1] ?? '';
  if (next === 'to' || (next === 'not' && words[index + 2] === 'to')) return 'future';
  const isPerfect = ['has', 'have', 's', 've'].includes(words[index] ?? '');
  const follows = [1, 2, 3].map((offset) => words[index + offset] ?? '');
  const participle = follows.findIndex((word) => PAST_WORDS.has(word) || isRegularPast(word));
  const isNear = participle >= 0 && !follows.slice(0, participle).some((word) => QUALIFIERS.has(word));
  if (isPerfect && isNear) return 'past';
  return distance <= ADJACENT ? 'present' : null;
}

const wordsOf = (text: string): readonly string[] => Array.from(text.matchAll(WORD), ([word]) => word.toLowerCase());

/** The tense of the verb nearest to the end of `words`. */
function lastTense(words: readonly string[]): Lean | null {
  for (let index = words.length - 1; index >= Math.max(0, words.length - MOST_WORDS); index--) {
    const tense = tenseOf(words, index, words.length - 1 - index);
    if (tense !== null) return tense;
  }
  return null;
}

/** The tense of the verb nearest to the beginning of `words`. */
function firstTense(words: readonly string[]): Lean | null {
  for (let index = 0; index < Math.min(words.length, MOST_WORDS); index++) {
    const tense = tenseOf(words, index, Number.POSITIVE_INFINITY);
    if (tense !== null) return tense;
  }
  return null;
}

/**
 * `has until 3 June`, `has slipped to July`, `asked to stay until May`, `asked for a report by Friday`: a term that
 * still runs, what was put off, what was asked for lie ahead.
 */
function isAhead(before: readonly string[], preposition: string): boolean {
  const isUntil = preposition === 'until' || preposition === 'till';
  if ((isUntil || preposition === 'to') && before.slice(-3).some((word) => POSTPONING_WORDS.has(word))) return true;
  if (isUntil) return before.slice(-6, -1).some((word) => GRANTING_WORDS.has(word)) || isAskedTo(before.slice(-8));
  return preposition === 'by' && (isAsked(before) || isAskedTo(before.slice(-8)));
}

/** Whether a word is one of planning right before `for`: `scheduled for May`. */
const isPlannedFor = (word: string, index: number, words: readonly string[]): boolean =>
  PLANNING_WORDS.has(word) && index >= words.length - 3 && words.indexOf('for', index) > index;

const isAskedTo = (words: readonly string[]): boolean =>
  words.some((word, index) => ASKING_WORDS.has(word) && words[index + 1] === 'to');

/** Whether the verb nearest before is one of asking. */
function isAsked(before: readonly string[]): boolean {
  const verb = before.findLastIndex((_, index) => tenseOf(before, index, before.length - 1 - index) !== null);
  return ASKING_WORDS.has(before[verb] ?? '');
}

/** The preposition before a time, an article between them left out. */
const prepositionOf = (before: readonly string[]): string =>
  (before.at(-1) === 'the' ? before.at(-2) : before.at(-1)) ?? '';

/** Whether a time opens a clause of its own: `… and by the autumn staff will be fewer`. */
function opensClause(before: readonly string[]): boolean {
  const behindPreposition = before.at(-1) === 'the' ? 2 : 1;
  return ['and', 'but', 'while', 'whereas'].includes(before.at(-1 - behindPreposition) ?? '');
}

/**
 * On which side of the day of writing a time lies, judged by the verb nearest to it in its sentence, first before it,
 * then behind it.
 */
export function leanOf(text: string, sentence: Span, at: Span): Lean {
  const before = wordsOf(text.slice(Math.max(sentence.start, at.start - REACH), at.start));
  const after = text.slice(at.end, Math.min(sentence.end, at.end + REACH));
  const isPossessive = /^['\u2019]s(?![\p{L}])/iu.test(after);
  const behind = wordsOf(isPossessive ? after.slice(2) : after);
  const preposition = prepositionOf(before);
  if (isAhead(before, preposition)) return 'future';
  if (preposition === 'since' || preposition === 'of') return 'past';
  if (preposition === 'for') return before.some(isPlannedFor) ? 'future' : 'open';
  if (isPossessive) return leanOfOwner(behind);
  const tenses = opensClause(before)
    ? [firstTense(behind), lastTense(before)]
    : [lastTense(before), firstTense(behind)];
  const lean = tenses.find((tense) => tense !== null) ?? 'open';
  return TERM_PREPOSITIONS.has(preposition) && (lean === 'present' || lean === 'open') ? 'future' : lean;
}

/** Whether a time is a term that was set or asked for: after what set it, whenever that was. */
export function isTerm(text: string, sentence: Span, at: Span): boolean {
  const before = wordsOf(text.slice(Math.max(sentence.start, at.start - REACH), at.start));
  return isAhead(before, prepositionOf(before));
}

/**
 * The same under a heading or a lead-in that looks ahead: to come, unless an auxiliary says that it is past.
 * Participles say nothing there (`cases audited by May`).
 */
export function leanAhead(text: string, sentence: Span, at: Span): Lean {
  const around = wordsOf(
    text.slice(Math.max(sentence.start, at.start - REACH), Math.min(sentence.end, at.end + REACH)),
  );
  return around.some((word) => FINITE_PAST.has(word)) && leanOf(text, sentence, at) === 'past' ? 'past' : 'future';
}

/** `Thursday’s meeting is cancelled` is to come, `Monday’s report is bleak` is out. */
function leanOfOwner(behind: readonly string[]): Lean {
  const tense = firstTense(behind);
  if (tense === 'future' || tense === 'past') return tense;
  return behind.slice(0, 3).some((word) => COMING_EVENTS.has(word)) ? 'future' : 'open';
}

/**
 * How many days at least lie between a time and the day of writing by what the sentence counts since then:
 * `the third visit since … last summer` is hardly last summer’s end.
 */
export function leastDistance(text: string, sentence: Span, at: Span): number {
  const words = wordsOf(text.slice(Math.max(sentence.start, at.start - REACH), at.start));
  if (!words.includes('since')) return 0;
  const counts = COUNTS.filter(([word]) => words.includes(word)).map(([, count]) => count);
  return counts.length === 0 ? 0 : (Math.max(...counts) - 1) * DAYS_BETWEEN_VISITS;
}

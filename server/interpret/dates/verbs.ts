import {
  ARRANGING_WORDS,
  ASKING_WORDS,
  AUXILIARIES,
  BE_WORDS,
  BEGUN_WORDS,
  FUTURE_BEFORE_TO,
  FUTURE_WORDS,
  MODAL_WORDS,
  NOT_PAST,
  NOUN_SIGNS,
  PARTICIPLES,
  PASSIVE_OF_PAST,
  PAST_WORDS,
  PRESENT_WORDS,
  QUALIFIERS,
  SCHEDULE_WORDS,
  UNCHANGED_PARTICIPLES,
  UNCHANGED_VERBS,
  WEAK_PRESENT_WORDS,
} from '../../knowledge/calendar-tenses.ts';

/** On which side of the day of writing a time lies as far as its sentence tells; `open` where it does not tell. */
export type Lean = 'past' | 'future' | 'present' | 'open';

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const MOST_WORDS = 24;

/** Behind these a participle tells of the present: `are closed`. */
const PRESENT_BE: ReadonlySet<string> = new Set(['is', 'are', 'am', 're']);

const isRegularPast = (word: string): boolean => word.endsWith('ed') && word.length > 4 && !NOT_PAST.has(word);

/** The past tense or participle of a verb, regular or not. */
const isPastForm = (word: string): boolean => PAST_WORDS.has(word) || isRegularPast(word);

/** `plans to`, `won’t`, `is due in`; not `our plan`, `they won`, `due to illness`. */
function isFutureBeforeTo(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  const next = words[index + 1] ?? '';
  if (word === 'won') return next === 't';
  if (!FUTURE_BEFORE_TO.has(word)) return false;
  if (word === 'due') return next !== 'to' || ARRANGING_WORDS.has(words[index - 1] ?? '');
  return next === 'to';
}

/** `on course to reach`, `on track for`: to come. */
const isOnCourse = (words: readonly string[], index: number): boolean =>
  (words[index] === 'course' || words[index] === 'track') &&
  words[index - 1] === 'on' &&
  ['to', 'for'].includes(words[index + 1] ?? '');

/** `a visit may come before`: the verb; not the month. */
const isMay = (words: readonly string[], index: number): boolean =>
  words[index] === 'may' && BEHIND_MAY.has(words[index + 1] ?? '');
const BEHIND_MAY: ReadonlySet<string> = new Set(
  'be come follow go happen return start begin take well yet still'.split(' '),
);

/** What a short `’s` stands behind where it is a verb, and no owner’s. */
const BEFORE_SHORT_IS: ReadonlySet<string> = new Set('it he she that this there who what where here'.split(' '));

/** How many words may stand between `takes effect` and the day on which it will. */
const NEAREST = 3;
/** How many words may stand between `is` and the time that it tells of. */
const ADJACENT = 2;

/** The tense of one word, judged by the words before it; null where it has none. `distance`: words between it and the time. */
export function tenseOf(words: readonly string[], index: number, distance: number): Lean | null {
  const word = words[index] ?? '';
  const before = words[index - 1] ?? '';
  // `at the expected standard`: a quality, and no plan.
  if (word === 'expected' && /^(?:standard|level)/.test(words[index + 1] ?? '')) return null;
  if (FUTURE_WORDS.has(word) || isFutureBeforeTo(words, index)) return isPastPlan(words, index) ? 'past' : 'future';
  if (word === 'could' || isMay(words, index))
    return ['have', 'not', 'never'].includes(words[index + 1] ?? '') ? null : 'future';
  if (word === 'going') return BE_WORDS.has(before) ? 'future' : null;
  if (word === 'be' || word === 'being') return tenseOfBe(words, index);
  if (before === 'be' || before === 'being') return null;
  if (UNCHANGED_VERBS.has(word) && before === 'to') return isToldOfFeeling(words, index) ? 'past' : 'future';
  if (PRESENT_BE.has(before) && isPastForm(word)) return null;
  if (isAwaitedPerfect(words, index) || isFuturePerfect(words, index)) return 'future';
  if (isSharedPassive(words, index)) return tenseOfParticiple(words, index);
  if (PAST_WORDS.has(word) || isBareParticiple(words, index)) return 'past';
  if (WEAK_PRESENT_WORDS.has(word)) return tenseOfAuxiliary(words, index, distance);
  if (isOnCourse(words, index)) return 'future';
  if (
    (NOUN_SIGNS.has(before) && !(before === 'one' && isRegularPast(word))) ||
    /^\d+$/.test(before) ||
    isInfinitive(words, index)
  )
    return null;
  if (isUndergone(words, index)) return null;
  if (isHadParticiple(words, index)) return 'past';
  if (SCHEDULE_WORDS.has(word)) return BE_WORDS.has(before) ? null : 'future';
  if (PRESENT_WORDS.has(word)) {
    if (BE_WORDS.has(before)) return null;
    return distance <= NEAREST || isAwaited(words, index) ? 'future' : 'present';
  }
  if (isProgressive(words, index, distance)) return 'future';
  return isRegularPast(word) && (!QUALIFIERS.has(before) || isRelative(words, index))
    ? tenseOfParticiple(words, index)
    : null;
}

/** `No reply had come by Tuesday`. */
const isHadParticiple = (words: readonly string[], index: number): boolean =>
  UNCHANGED_PARTICIPLES.has(words[index] ?? '') && words.slice(Math.max(0, index - 2), index).includes('had');

/** `a letter that promised the board more`: a verb, and no quality of a noun. */
const isRelative = (words: readonly string[], index: number): boolean =>
  words[index - 1] === 'that' && (QUALIFIERS.has(words[index + 1] ?? '') || words[index + 1] === 'more');

const PERFECT: ReadonlySet<string> = new Set(['has', 'have', 've']);

/** `case lists begun in January`; not `it’s not done by Christmas`. */
const isBareParticiple = (words: readonly string[], index: number): boolean =>
  PARTICIPLES.has(words[index] ?? '') &&
  !words.slice(Math.max(0, index - 2), index).some((word) => BE_WORDS.has(word) || PERFECT.has(word) || word === 's');

/** The participle of what has to come first: `until they have reported`. */
const isAwaitedPerfect = (words: readonly string[], index: number): boolean =>
  PERFECT.has(words[index - 1] ?? '') && isPastForm(words[index] ?? '') && isAwaited(words, index - 1);

const TO_COME: ReadonlySet<string> = new Set(['will', 'll', 'shall', 'must']);

/** `will have started by the end of May`, `will have been trained by then`. */
function isFuturePerfect(words: readonly string[], index: number): boolean {
  const have = words[index - 1] === 'been' ? index - 2 : index - 1;
  return words[have] === 'have' && TO_COME.has(words[have - 1] ?? '') && isPastForm(words[index] ?? '');
}

/** `will be drawn up and sent by Friday`: right behind `and` an irregular participle, too, shares the auxiliary. */
const isSharedPassive = (words: readonly string[], index: number): boolean =>
  words[index - 1] === 'and' && PASSIVE_OF_PAST.has(words[index] ?? '');

/** `was glad to read`: what somebody did and how they felt about it. */
const isToldOfFeeling = (words: readonly string[], index: number): boolean =>
  ['was', 'were'].includes(words[index - 3] ?? '') && !FUTURE_BEFORE_TO.has(words[index - 2] ?? '');

/** How many words before a participle its auxiliary may stand. */
const MOST_WORDS_TO_AUXILIARY = 16;

/** `should be signed in May and settled before summer`: a second participle shares the auxiliary of the first. */
function tenseOfParticiple(words: readonly string[], index: number): Lean {
  const near = words.slice(Math.max(0, index - MOST_WORDS_TO_AUXILIARY), index);
  const auxiliary = near.findLastIndex((word) => AUXILIARIES.has(word));
  if (near[auxiliary] !== 'be' || !near.slice(auxiliary).includes('and')) return 'past';
  return tenseOfBe(words, index - near.length + auxiliary) ?? 'past';
}

/** `was supposed to come`: what was to be, and mostly has not been. */
const isSupposed = (words: readonly string[], index: number): boolean =>
  ['supposed', 'meant'].includes(words[index] ?? '') && ['was', 'were'].includes(words[index - 1] ?? '');

/** `will come`, `was to end`, `began to end`: the word before it tells when. */
const isInfinitive = (words: readonly string[], index: number): boolean =>
  MODAL_WORDS.has(words[index - 1] ?? '') ||
  (words[index - 1] === 'to' && (BEGUN_WORDS.has(words[index - 2] ?? '') || isSupposed(words, index - 2)));

const TELLING: ReadonlySet<string> = new Set(['said', 'heard', 'told', 'added', 'announced', 'confirmed']);

/** `had been due`, `were due on Monday`: what was planned, and is over; `heard that more were due`: to come when it was told. */
const isPastPlan = (words: readonly string[], index: number): boolean =>
  (words[index - 1] === 'been' && words[index - 2] === 'had') ||
  (words[index] === 'due' &&
    ['was', 'were'].includes(words[index - 1] ?? '') &&
    !words.slice(Math.max(0, index - MOST_WORDS_OF_A_WISH), index).some((word) => TELLING.has(word)));

/** `had 14 social workers leave`, `saw three directors come`: the verb before it tells when. */
const HAPPENED: ReadonlySet<string> = new Set(['had', 'saw', 'watched', 'let', 'made', 'heard']);
const LONGEST_OBJECT = 5;
const isUndergone = (words: readonly string[], index: number): boolean =>
  words.slice(Math.max(0, index - LONGEST_OBJECT), Math.max(0, index - 1)).some((word) => HAPPENED.has(word));

/** How many words may stand between `is leaving` and the time that it tells of. */
const NEAR = 7;

/** `is opening in May`, `are leaving the board in June`: arranged for a time right behind it. */
const isProgressive = (words: readonly string[], index: number, distance: number): boolean =>
  distance <= NEAR &&
  /^\p{Ll}{2,}ing$/u.test(words[index] ?? '') &&
  PRESENT_BE.has(words[index - 1] ?? '') &&
  !words.slice(index + 1).some((word) => word === 'after' || word === 'since');

const MOST_WORDS_TO_ASKING = 16;

/** `asked that the review be finished`: what was asked for is to come. */
const isAskedThat = (words: readonly string[], index: number): boolean =>
  words
    .slice(Math.max(0, index - MOST_WORDS_TO_ASKING), index)
    .some((word, at, near) => word === 'that' && ASKING_WORDS.has(near[at - 1] ?? ''));

const MOST_WORDS_OF_A_WISH = 14;

/** `asked for a list, with dates, to be sent before the meeting`. */
const isAskedFor = (words: readonly string[], index: number): boolean =>
  words.slice(index).some((word) => word === 'before' || word === 'by') &&
  words
    .slice(Math.max(0, index - MOST_WORDS_OF_A_WISH), index)
    .some(
      (word, at, near) => word === 'for' && ['asked', 'ask', 'asks', 'called', 'calls'].includes(near[at - 1] ?? ''),
    );

const LONGEST_MODAL = 4;
const LEADS_TO_BE: ReadonlySet<string> = new Set([...MODAL_WORDS, 'to', 'let', 'help', 't', 'not', 'd', 'do', 'does']);

/** `that a plan be brought`, `will be`, `is to be`: to come. `asked for it to be sent` follows the verb before it. */
function tenseOfBe(words: readonly string[], index: number): Lean | null {
  const before = words[index - 1] ?? '';
  if (MODAL_WORDS.has(before)) return 'future';
  if (isAskedThat(words, index) || (before === 'to' && isAskedFor(words, index))) return 'future';
  const arranging = words[index - 2] ?? '';
  if (
    words[index] === 'be' &&
    !words.slice(Math.max(0, index - LONGEST_MODAL), index).some((word) => LEADS_TO_BE.has(word))
  )
    return 'future';
  if (before !== 'to' || !ARRANGING_WORDS.has(arranging)) return null;
  if (isSupposed(words, index - 2)) return 'past';
  return PAST_WORDS.has(arranging) && arranging !== 'set' ? 'past' : 'future';
}

/** `is to`, `are not to`: to come; `has been`, `have also found`: past; else only of a time right beside it. */
function tenseOfAuxiliary(words: readonly string[], index: number, distance: number): Lean | null {
  const next = words[index + 1] ?? '';
  if (next === 'to' || (next === 'not' && words[index + 2] === 'to')) return 'future';
  const isPerfect = ['has', 'have', 's', 've'].includes(words[index] ?? '');
  const follows = [1, 2, 3].map((offset) => words[index + offset] ?? '');
  const isParticiple = (word: string): boolean => isPastForm(word) || UNCHANGED_PARTICIPLES.has(word);
  const participle = follows.findIndex(isParticiple);
  const isNear = participle >= 0 && !follows.slice(0, participle).some((word) => QUALIFIERS.has(word));
  if (isPerfect && MODAL_WORDS.has(words[index - 1] ?? '')) return null;
  if (isPerfect && isNear) return isAwaited(words, index) ? 'future' : 'past';
  const isBe = ['is', 'are', 's'].includes(words[index] ?? '');
  if (isBe && words[index - 1] === 'deadline') return 'future';
  if (isBe && words[index - 1] === 'there') return 'present';
  if (['can', 'should'].includes(words[index] ?? '') && !['t', 'not', 'have'].includes(next)) return 'present';
  if (words[index] === 's' && !BEFORE_SHORT_IS.has(words[index - 1] ?? '')) return null;
  return distance <= ADJACENT ? 'present' : null;
}

const AWAITING: ReadonlySet<string> = new Set(['until', 'till', 'unless', 'once', 'if', 'when', 'before', 'after']);
const LONGEST_SUBJECT = 3;

/** `until they have reported`, `if she has heard nothing by May`: what has to come first. */
const isAwaited = (words: readonly string[], index: number): boolean =>
  words.slice(Math.max(0, index - LONGEST_SUBJECT), index).some((word) => AWAITING.has(word));

/** The words of a text, lower case. */
export const wordsOf = (text: string): readonly string[] =>
  Array.from(text.matchAll(WORD), ([word]) => word.toLowerCase());

/** The tense of the verb nearest to the end of `words`. */
export function lastTense(words: readonly string[]): Lean | null {
  for (let index = words.length - 1; index >= Math.max(0, words.length - MOST_WORDS); index--) {
    const tense = tenseOf(words, index, words.length - 1 - index);
    if (tense !== null) return tense;
  }
  return null;
}

/** The tense of the verb nearest to the beginning of `words`. */
export function firstTense(words: readonly string[]): Lean | null {
  for (let index = 0; index < Math.min(words.length, MOST_WORDS); index++) {
    const tense = tenseOf(words, index, Number.POSITIVE_INFINITY);
    if (tense !== null) return tense;
  }
  return null;
}

/** Part of a stretch of time. Thirds for `early`, `mid` and `late`; `so-far` and `to-come` are bounded by the day of writing. */
export type Portion = 'early' | 'mid' | 'late' | 'first-half' | 'second-half' | 'so-far' | 'to-come';

/** What a relative expression counts in. */
export type Unit = 'day' | 'week' | 'weekend' | 'fortnight' | 'month' | 'quarter' | 'year';

/**
 * From where a relative expression counts: the day of writing, the time that the text was just speaking of,
 * or the nearer of the two (`by the end of the year`).
 */
export type Origin = 'writing' | 'focus' | 'nearest';

/** Words directly before a time: `early 2019`, `mid-March`, `late last year`. */
export const PORTION_WORDS: readonly (readonly [word: string, portion: Portion])[] = [
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
];

/** Nouns that need `of` before the time: `end of August`, `start of 2024`, `latter part of 2017`. */
export const EDGE_WORDS: readonly (readonly [word: string, portion: Portion])[] = [
  ['start', 'early'],
  ['beginning', 'early'],
  ['middle', 'mid'],
  ['midpoint', 'mid'],
  ['end', 'late'],
  ['close', 'late'],
];

/** Adjectives that make a part with `half` or `part`: `latter part of`, `early part of`. Ordinals come on top. */
export const PART_ADJECTIVES: readonly (readonly [word: string, portion: Portion])[] = [
  ['early', 'early'],
  ['earlier', 'early'],
  ['opening', 'early'],
  ['middle', 'mid'],
  ['later', 'late'],
  ['latter', 'late'],
  ['last', 'late'],
  ['late', 'late'],
  ['closing', 'late'],
];

/** Words that step from one time to another. `focus` ones need a time that the text has just named. */
export const STEP_WORDS: readonly (readonly [word: string, step: -1 | 0 | 1, origin: Origin])[] = [
  ['last', -1, 'writing'],
  ['this', 0, 'writing'],
  ['current', 0, 'writing'],
  ['present', 0, 'writing'],
  ['next', 1, 'writing'],
  ['previous', -1, 'focus'],
  ['preceding', -1, 'focus'],
  ['following', 1, 'focus'],
  ['ensuing', 1, 'focus'],
  ['same', 0, 'focus'],
  ['that', 0, 'focus'],
];

/** Days counted from the day of writing. */
export const DAY_WORDS: readonly (readonly [word: string, step: number])[] = [
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
];

export const UNIT_WORDS: readonly (readonly [word: string, unit: Unit])[] = [
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
];

/** Parts of a day, which belong to the span of the day that they follow. */
export const DAY_PARTS: readonly string[] = ['morning', 'afternoon', 'evening', 'night', 'lunchtime', 'teatime'];

/** Words and signs between the two ends of a range. */
export const RANGE_WORDS: readonly string[] = ['to', 'until', 'till', 'through', 'thru'];
export const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2212\u2500';

/** Letters' shorthand for months: `14th inst.` is of this month, `ult.` of the last, `prox.` of the next. */
export const LETTER_MONTHS: readonly (readonly [word: string, step: -1 | 0 | 1])[] = [
  ['inst', 0],
  ['instant', 0],
  ['ult', -1],
  ['ultimo', -1],
  ['prox', 1],
  ['proximo', 1],
];

/** Numbers in words for quarters: `quarter three`. */
export const QUARTER_NUMBERS: readonly string[] = ['one', 'two', 'three', 'four'];

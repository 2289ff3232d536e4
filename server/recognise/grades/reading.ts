/**
 * The constructions in which an adjective is a grade. Each looks at the words that govern the grade on its left (verb, article,
 * preposition) or its right (`rating`). The table in `constructions.ts` has one example of each.
 */
export type Construction =
  | 'rated'
  | 'considered'
  | 'copula'
  | 'verb-phrase'
  | 'moved'
  | 'given'
  | 'rating'
  | 'labelled'
  | 'apposition'
  | 'quoted'
  | 'alone'
  | 'noun'
  | 'described'
  | 'counted'
  | 'service'
  | 'hoped'
  | 'mentioned'
  | 'key';

/** Whether a grade is a judgement as far as its passage tells, a grade used otherwise, or (null) an ordinary adjective after all. */
export type Use = 'judgement' | 'other' | null;

/** How one grade word is used in its sentence. */
export interface Reading {
  readonly construction: Construction;
  /** Index of the token that governs the grade: a verb, a noun, a preposition, a label; the grade's own where nothing does. */
  readonly governor: number;
  /** Index of the first token of what is judged where it stands between the verb and the grade; else null. */
  readonly objectFrom: number | null;
  /** Whether the grade has an article or a number of its own, as a noun has. */
  readonly isNominal: boolean;
  /** Whether a negation stands right before it (`not outstanding`). */
  readonly isNegated: boolean;
  /** Index of the grade that this one is coordinate with, or null. */
  readonly joinedTo: number | null;
}

export const readAs = (construction: Construction, governor: number, more: Partial<Reading> = {}): Reading => ({
  construction,
  governor,
  objectFrom: null,
  isNominal: false,
  isNegated: false,
  joinedTo: null,
  ...more,
});

/** What a construction makes of a grade word: a reading, `ordinary` where it shows that the word is no grade, null where it is not there. */
export type Outcome = Reading | 'ordinary' | null;

import type { IsoDate } from './period.ts';

/** A term that was right in other days than those of the text. */
export interface StaleTerm {
  /** The term; letters in either case. */
  readonly form: string;
  /** A rare part of the term, as it is cased in texts, by which it is looked for. */
  readonly anchor: string;
  /** Wrong in texts written on or after this day, or before it. */
  readonly wrong: 'from' | 'before';
  readonly date: IsoDate;
  /** What takes the place of the term's first word, or of the whole term. */
  readonly instead: string;
  readonly replaces: 'first-word' | 'all';
  /** `title`: an office or body of that name; `usage`: still law, but reports say it otherwise. */
  readonly kind: 'title' | 'usage';
}

/**
 * Sources: lead inspectors' lines in 295 reports (`Her Majesty's Inspector` to September 2022, `His Majesty's` in every one
 * from 11 November 2022); the judgements' names under SIF (`children looked after`) and ILACS (`children in care`).
 */
export const STALE_TERMS: readonly StaleTerm[] = [
  {
    form: "Her Majesty's Inspector",
    anchor: 'Majesty',
    wrong: 'from',
    date: '2022-11-11',
    instead: 'His',
    replaces: 'first-word',
    kind: 'title',
  },
  {
    form: "Her Majesty's Chief Inspector",
    anchor: 'Majesty',
    wrong: 'from',
    date: '2022-11-11',
    instead: 'His',
    replaces: 'first-word',
    kind: 'title',
  },
  {
    form: "His Majesty's Inspector",
    anchor: 'Majesty',
    wrong: 'before',
    date: '2022-09-08',
    instead: 'Her',
    replaces: 'first-word',
    kind: 'title',
  },
  {
    form: "His Majesty's Chief Inspector",
    anchor: 'Majesty',
    wrong: 'before',
    date: '2022-09-08',
    instead: 'Her',
    replaces: 'first-word',
    kind: 'title',
  },
  {
    form: 'looked after children',
    anchor: 'ooked after children',
    wrong: 'from',
    date: '2018-01-29',
    instead: 'children in care',
    replaces: 'all',
    kind: 'usage',
  },
  {
    form: 'looked-after children',
    anchor: 'ooked-after children',
    wrong: 'from',
    date: '2018-01-29',
    instead: 'children in care',
    replaces: 'all',
    kind: 'usage',
  },
  {
    form: 'children looked after',
    anchor: 'hildren looked after',
    wrong: 'from',
    date: '2018-01-29',
    instead: 'children in care',
    replaces: 'all',
    kind: 'usage',
  },
];

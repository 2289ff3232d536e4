import type { GradeId } from './ids.ts';

/** How surely a form means its grade: `phrase` hardly ever means anything else; `word` is an ordinary adjective most of the time. */
export type GradeFormStrength = 'phrase' | 'word';

/** A form under which a grade appears. */
export interface GradeForm {
  readonly form: string;
  readonly grade: GradeId;
  readonly exactCase: boolean;
  readonly strength: GradeFormStrength;
  /** Where the form is known from: an id of `sources`. */
  readonly source: string;
}

interface Group {
  readonly grade: GradeId;
  readonly strength: GradeFormStrength;
  readonly source: string;
  readonly forms: readonly string[];
  readonly exactCase?: boolean;
}

const REPORTS = 'ofsted-2026';
const GENERAL = 'unconfirmed';

/**
 * Counts in Ofsted's reports since 2018: `good` stands for the grade in about 27 uses of 100, `outstanding` in 81,
 * `inadequate` in 75, `requires improvement to be good` in 96, `adequate` in 5.
 */
const GROUPS: readonly Group[] = [
  { grade: 'outstanding', strength: 'word', source: REPORTS, forms: ['outstanding', 'outstandings'] },
  { grade: 'good', strength: 'word', source: REPORTS, forms: ['good', 'goods'] },
  {
    grade: 'requires-improvement',
    strength: 'phrase',
    source: REPORTS,
    forms: [
      'requires improvement to be good',
      'require improvement to be good',
      'required improvement to be good',
      'requiring improvement to be good',
      'requires improvement in order to be good',
      'require improvement in order to be good',
      'required improvement in order to be good',
      'requiring improvement in order to be good',
      'needs improvement to be good',
      'need improvement to be good',
      'needing improvement to be good',
      'improvement required to be good',
    ],
  },
  {
    grade: 'requires-improvement',
    strength: 'word',
    source: REPORTS,
    forms: ['requires improvement', 'require improvement', 'required improvement', 'requiring improvement'],
  },
  {
    grade: 'requires-improvement',
    strength: 'word',
    source: GENERAL,
    forms: [
      'requires improvements',
      'require improvements',
      'requires-improvement',
      'requiring-improvement',
      'needs improvement',
      'needing improvement',
    ],
  },
  { grade: 'requires-improvement', strength: 'word', source: GENERAL, forms: ['RI'], exactCase: true },
  { grade: 'inadequate', strength: 'word', source: REPORTS, forms: ['inadequate', 'inadequates'] },
  { grade: 'adequate', strength: 'word', source: 'ofsted-2010', forms: ['adequate'] },
  { grade: 'satisfactory', strength: 'word', source: 'governors-agenda-2016', forms: ['satisfactory'] },
  {
    grade: 'performs-excellently',
    strength: 'phrase',
    source: 'ofsted-wired-gov-2011',
    forms: ['performs excellently', 'perform excellently', 'performed excellently', 'performing excellently'],
  },
  {
    grade: 'performs-well',
    strength: 'word',
    source: 'ofsted-wired-gov-2011',
    forms: ['performs well', 'perform well', 'performed well', 'performing well'],
  },
  {
    grade: 'performs-adequately',
    strength: 'phrase',
    source: 'ofsted-wired-gov-2011',
    forms: ['performs adequately', 'perform adequately', 'performed adequately', 'performing adequately'],
  },
  {
    grade: 'performs-poorly',
    strength: 'word',
    source: 'ofsted-wired-gov-2011',
    forms: ['performs poorly', 'perform poorly', 'performed poorly', 'performing poorly'],
  },
  {
    grade: 'three-stars',
    strength: 'phrase',
    source: 'community-care-2005',
    forms: ['three stars', 'three-star', '3 stars', '3-star'],
  },
  {
    grade: 'two-stars',
    strength: 'phrase',
    source: 'community-care-2005',
    forms: ['two stars', 'two-star', '2 stars', '2-star'],
  },
  {
    grade: 'one-star',
    strength: 'phrase',
    source: 'community-care-2005',
    forms: ['one star', 'one-star', '1 star', '1-star'],
  },
  {
    grade: 'no-stars',
    strength: 'phrase',
    source: 'community-care-2005',
    forms: ['no stars', 'zero stars', 'zero-rated', 'nil stars'],
  },
  { grade: 'exceptional', strength: 'word', source: 'ofsted-2025-3', forms: ['exceptional'] },
  { grade: 'strong-standard', strength: 'phrase', source: 'ofsted-2025-3', forms: ['strong standard'] },
  { grade: 'expected-standard', strength: 'phrase', source: 'ofsted-2025-3', forms: ['expected standard'] },
  { grade: 'needs-attention', strength: 'word', source: 'ofsted-2025-3', forms: ['needs attention'] },
  { grade: 'urgent-improvement', strength: 'word', source: 'ofsted-2025-3', forms: ['urgent improvement'] },
  { grade: 'excellent', strength: 'word', source: 'care-inspectorate', forms: ['excellent'] },
  { grade: 'very-good', strength: 'word', source: 'care-inspectorate', forms: ['very good'] },
  { grade: 'weak', strength: 'word', source: 'care-inspectorate', forms: ['weak'] },
  { grade: 'unsatisfactory', strength: 'word', source: 'care-inspectorate', forms: ['unsatisfactory'] },
];

/** What a passage speaks of whose grades may be those of the Care Inspectorate’s six-point scale (`very good`, `weak`). */
export const WIDE_SCALE_WORDS: readonly string[] = [
  'care inspectorate',
  'scotland',
  'scottish',
  'six-point',
  'quality indicators?',
];

/** Every form of every grade, longest forms not first: the scanner prefers the longest itself. */
export const GRADE_FORMS: readonly GradeForm[] = GROUPS.flatMap(({ grade, strength, source, forms, exactCase }) =>
  forms.map((form) => ({ form, grade, exactCase: exactCase === true, strength, source })),
);

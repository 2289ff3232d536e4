import type { EventKind } from './ids.ts';

/** A phrase that names an inspection or visit. */
export interface EventForm {
  readonly form: string;
  readonly kind: EventKind;
  readonly exactCase: boolean;
  /** Where the form is known from: an id of `sources`. */
  readonly source: string;
}

interface Group {
  readonly kind: EventKind;
  readonly source: string;
  /** What comes before the noun, or the whole form where `nouns` is empty. */
  readonly heads: readonly string[];
  readonly nouns: readonly string[];
  readonly exactCase?: boolean;
}

const INSPECTION = ['inspection', 'inspections'];
const VISIT = ['visit', 'visits'];
const EITHER = [...INSPECTION, ...VISIT];
const STATISTICS = 'ofsted-2025-2';
const GENERAL = 'unconfirmed';

/** The first kind names a phrase in which several share one noun. */
const GROUPS: readonly Group[] = [
  {
    kind: 'standard',
    source: STATISTICS,
    heads: [
      'standard',
      'full',
      'ILACS',
      'standard ILACS',
      'ILACS standard',
      'full ILACS',
      'ILACS full',
      'judgement',
      'judgment',
    ],
    nouns: INSPECTION,
  },
  { kind: 'standard', source: GENERAL, heads: ['full graded', 'full Ofsted'], nouns: INSPECTION },
  {
    kind: 'standard',
    source: GENERAL,
    heads: [
      'standard and short',
      'standard or short',
      'standard and short ILACS',
      'standard or short ILACS',
      'full and short',
    ],
    nouns: INSPECTION,
  },
  { kind: 'short', source: STATISTICS, heads: ['short', 'short ILACS', 'ILACS short'], nouns: INSPECTION },
  {
    kind: 'short',
    source: GENERAL,
    heads: ['one-week', 'one week', 'short and standard', 'short or standard', 'short and full'],
    nouns: INSPECTION,
  },
  {
    kind: 'focused',
    source: STATISTICS,
    heads: ['focused', 'focussed', 'ILACS focused', 'ILACS focussed', 'virtual focused', 'virtual focussed'],
    nouns: EITHER,
  },
  { kind: 'focused', source: GENERAL, heads: ['focused or monitoring', 'focused and monitoring'], nouns: VISIT },
  { kind: 'focused', source: GENERAL, heads: ['focus', 'focused improvement'], nouns: VISIT },
  { kind: 'monitoring', source: STATISTICS, heads: ['monitoring'], nouns: EITHER },
  { kind: 'monitoring', source: GENERAL, heads: ['monitoring or focused', 'monitoring and focused'], nouns: VISIT },
  {
    kind: 'assurance',
    source: 'ofsted-2020',
    heads: ['assurance', 'focused assurance', 'focussed assurance', 'COVID-19 assurance', 'virtual assurance'],
    nouns: VISIT,
  },
  {
    kind: 'jtai',
    source: 'hmicfrs',
    heads: ['joint targeted area', 'joint-targeted area', 'joint targeted', 'joint', 'joint targeted child protection'],
    nouns: INSPECTION,
  },
  { kind: 'jtai', source: 'hmicfrs', heads: ['JTAI', 'JTAIs'], nouns: [], exactCase: true },
  { kind: 'jtai', source: GENERAL, heads: ['JTAI'], nouns: INSPECTION },
  {
    kind: 'send',
    source: 'ofsted-and-cqc-2025',
    heads: [
      'area SEND',
      'full area SEND',
      'full SEND',
      'full local area SEND',
      'local area SEND',
      'SEND',
      'area SEND monitoring',
      'SEND monitoring',
      'local area special educational needs and disabilities',
      'area special educational needs and disabilities',
      'special educational needs and disabilities',
    ],
    nouns: INSPECTION,
  },
  { kind: 'send', source: 'special-needs-jungle-2020', heads: ['SEND local area', 'local area'], nouns: INSPECTION },
  { kind: 'send', source: 'ipsea-2018', heads: ['SEND'], nouns: ['revisit', 're-visit', 'revisits', 're-visits'] },
  {
    kind: 'sif',
    source: 'ofsted-2017',
    heads: ['single', 'SIF', 'single framework', 'single inspection framework', 'four-week', 'four week'],
    nouns: INSPECTION,
  },
  { kind: 'school', source: 'ofsted-2019', heads: ['school', 'section 5', 'section 8'], nouns: INSPECTION },
  { kind: 'other', source: 'hansard-2009', heads: ['joint area'], nouns: ['review', 'reviews'] },
  { kind: 'other', source: 'hansard-2009', heads: ['JAR', 'JARs'], nouns: [], exactCase: true },
  {
    kind: 'other',
    source: 'cheshire-east-council-2013',
    heads: [
      'child protection',
      'safeguarding',
      'safeguarding and looked after children',
      'SLAC',
      'looked after children',
      'adoption',
      'fostering',
    ],
    nouns: INSPECTION,
  },
  { kind: 'other', source: GENERAL, heads: ['interim', 'thematic', 'peer', 'pilot', 'baseline'], nouns: INSPECTION },
  {
    kind: 'other',
    source: GENERAL,
    heads: ['youth justice', 'youth offending service', 'YJS', 'YOS', 'YOT', 'CQC', 'PEEL'],
    nouns: INSPECTION,
  },
];

/** Every phrase that names an inspection or visit, singular and plural. The bare words `inspection` and `visit` are not among them. */
export const EVENT_FORMS: readonly EventForm[] = GROUPS.flatMap(({ kind, source, heads, nouns, exactCase }) =>
  heads.flatMap((head) =>
    (nouns.length === 0 ? [head] : nouns.map((noun) => `${head} ${noun}`)).map((form) => ({
      form,
      kind,
      exactCase: exactCase === true,
      source,
    })),
  ),
);

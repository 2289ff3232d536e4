import type { Span } from '../../text/span.ts';
import type { SpeakerClass } from '../finding.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/**
 * What told a quotation's speaker; the end of its evidence's name:
 * - `before`, `after`: reporting words in its own sentence (`X said: "…"`, `"…", said X`);
 * - `label`, `owner`, `signature`: `X: "…"`, `X's "…" apology`, `"…" – X`;
 * - `paragraph`, `lead-in`, `carried`, `section`: a sentence before it, a paragraph that ends in a colon, the paragraphs
 *   before, the heading above;
 * - `repeated`, `below`: for a heading, the quotation whose words it takes up, or the paragraphs under it;
 * - `document`: nobody is named, and the document's own voice is the inspectorate's;
 * - `retold`: nobody is named, and the text retells what inspectors found;
 * - `likely`: nothing tells who speaks, but somebody named near it, or the words themselves, make one side the likeliest;
 * - `mentioned`, `none`: a word mentioned as a word, or nobody named at all.
 */
export type SpeakerRule =
  | 'after'
  | 'before'
  | 'label'
  | 'owner'
  | 'signature'
  | 'lead-in'
  | 'paragraph'
  | 'carried'
  | 'section'
  | 'repeated'
  | 'below'
  | 'document'
  | 'retold'
  | 'likely'
  | 'mentioned'
  | 'none';

/** Who speaks in a quotation, and why. */
export interface Attribution {
  readonly speaker: SpeakerClass;
  /** The words that name the speaker, or null where none do. */
  readonly phrase: SpeakerPhrase | null;
  readonly rule: SpeakerRule;
  /** The words of the document that the rule rests on. */
  readonly words: Span | null;
}

/** The writer's own words, where the text does not tell who writes. */
export const NOBODY: Attribution = { speaker: 'unknown', phrase: null, rule: 'none', words: null };

/** Whether an attribution may be carried over to the next quotation. */
export const isCarried = ({ rule }: Attribution): boolean =>
  rule !== 'none' && rule !== 'mentioned' && rule !== 'document' && rule !== 'retold' && rule !== 'likely';

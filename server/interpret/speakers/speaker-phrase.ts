import type { SpeakerKind, SpeakerSide } from '../../knowledge/speakers.ts';
import type { Span } from '../../text/span.ts';
import type { QuotedBlock } from './block.ts';

/** What a phrase names: a kind of speaker, a bare proper name, or a pronoun. */
export type PhraseKind = SpeakerKind | 'name' | 'pronoun';

/** A noun phrase that tells a speaker: offsets into its block's passage. */
export interface SpeakerPhrase extends Span {
  readonly block: number;
  readonly kind: PhraseKind;
  /** Null where the phrase alone does not tell the side: pronouns, names, `a spokesman`. */
  readonly side: SpeakerSide | null;
  /** As in `SpeakerRow`; for a name 1 where it is surely one, 0 for one capital word that may only begin its sentence. */
  readonly weight: number;
  /** The pronoun in lower case, the proper name, or the words of the role. */
  readonly head: string;
  /** Whether a proper name is part of it. */
  readonly isNamed: boolean;
}

const PRONOUN =
  /^(?:he|she|they|it|we|i|you|one|two|three|four|five|six|several|most|another|others|some|many|both|who|which)$/i;

/** Whether it is a document or a visit, which somebody has made. */
export const isWork = ({ kind }: { readonly kind: PhraseKind }): boolean => kind === 'document' || kind === 'event';

export const isHuman = ({ kind }: { readonly kind: PhraseKind }): boolean => kind === 'person' || kind === 'people';

/** The phrase for a proper name found at an offset. */
export const namePhrase = (view: QuotedBlock, start: number, words: string, isSure: boolean): SpeakerPhrase => ({
  block: view.index,
  kind: 'name',
  side: null,
  weight: isSure ? 1 : 0,
  head: words.replace(/['\u2019]s$/, ''),
  isNamed: true,
  start,
  end: start + words.length,
});

/** The phrase for a pronoun found at an offset. */
export const pronounPhrase = (view: QuotedBlock, start: number, word: string): SpeakerPhrase => ({
  block: view.index,
  kind: 'pronoun',
  side: null,
  weight: 0,
  head: word.toLowerCase(),
  isNamed: false,
  start,
  end: start + word.length,
});

const OWNERS: Readonly<Record<string, string>> = {
  your: 'you',
  his: 'he',
  her: 'she',
  its: 'it',
  their: 'they',
  our: 'we',
  my: 'i',
};

/** The pronoun whose possessive (`her`) stands at an offset; null for other words. */
export function ownerPhrase(view: QuotedBlock, start: number, possessive: string): SpeakerPhrase | null {
  const head = OWNERS[possessive.toLowerCase()];
  return head === undefined ? null : { ...pronounPhrase(view, start, possessive), head };
}

export const isPronoun = (word: string): boolean => PRONOUN.test(word);

/** Settles the side of a phrase; null where it stays open. */
export type Settle = (phrase: SpeakerPhrase | null) => SpeakerPhrase | null;

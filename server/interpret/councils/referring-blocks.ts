import type { FoundAnaphor } from '../../recognise/anaphora.ts';
import type { RecognisedPassage } from '../../recognise/passages.ts';
import type { AnaphorNoun } from '../../recognise/vocabulary.ts';
import type { Block } from '../../text/block.ts';
import { perPair } from '../../text/per-block.ts';
import { sentenceAt, sentencesOf } from './salience.ts';

/** `this council`. */
const BY_POINTING = 1.2;
/** `the Borough`, `the Authority`: with a capital a record means its own council by it. */
const BY_CAPITAL = 1.6;
const BY_HERE = 1.6;
const BY_THERE = -3;

const HERE = /^ here\b/i;
/** `the council there`, `the council next door`. */
const THERE = /^ (?:there|over|next door|across|up|down)\b/i;
const CAPITAL_NOUN = /^[Tt]he (?:\p{Lu}\p{Ll}+ ?)+$/u;
const REACH_BEHIND = 60;

/** What the words of an anaphor and those behind it say for the council that the text is about; against it, where below 0. */
function clueForMain(anaphor: FoundAnaphor, text: string): number {
  const words = text.slice(anaphor.start, anaphor.end);
  const behind = text.slice(anaphor.end, anaphor.end + REACH_BEHIND);
  return (
    (/^this/i.test(words) ? BY_POINTING : 0) +
    (CAPITAL_NOUN.test(words) ? BY_CAPITAL : 0) +
    (HERE.test(behind) ? BY_HERE : 0) +
    (THERE.test(behind) ? BY_THERE : 0)
  );
}

/** What the words of its own block tell of an anaphor, wherever in the block it stands. */
interface AnaphorWords extends AnaphorNoun {
  /** How long it is: where the words before it have become part of it, it does not only move. */
  readonly length: number;
  /** The sentence in which it stands, counted from 0. */
  readonly sentence: number;
  /** What the words around it say for the council that the text is about; against it, where below 0. */
  readonly forMain: number;
}

/** An anaphor at its place in its block. */
export interface Anaphor extends FoundAnaphor, AnaphorWords {}

/** What a block that names councils or refers to them tells by its own words. */
export interface ReferringBlock {
  readonly sentences: number;
  /** Its anaphora in text order. */
  readonly anaphora: readonly AnaphorWords[];
}

function readReferences(passage: Block['passage'], anaphora: readonly FoundAnaphor[]): ReferringBlock {
  const begins = sentencesOf(passage);
  return {
    sentences: begins.length + 1,
    anaphora: anaphora.map((anaphor) => ({
      noun: anaphor.noun,
      means: anaphor.means,
      length: anaphor.end - anaphor.start,
      sentence: sentenceAt(begins, anaphor.start),
      forMain: clueForMain(anaphor, passage.text),
    })),
  };
}

/** The same for each block; undefined for one that does neither. Where in the block its anaphora stand is left out, so that an edit may move them. */
export const referringBlocks = perPair(
  ({ passage }: Pick<Block, 'passage'>, found: RecognisedPassage | undefined): ReferringBlock | undefined =>
    found === undefined || found.anaphora.length + found.councils.length === 0
      ? undefined
      : readReferences(passage, found.anaphora),
);

/** The anaphora of such a block at their places. */
export const anaphoraAt = ({ anaphora }: ReferringBlock, found: readonly FoundAnaphor[]): readonly Anaphor[] =>
  found.flatMap((anaphor, order) => {
    const words = anaphora[order];
    return words === undefined ? [] : [{ ...words, ...anaphor }];
  });

import type { Block } from '../text/block.ts';
import type { QuotedPassage } from './quotations/pairs.ts';
import { readAtSentenceEnd, readDirectlyAfter, readResumed } from './speakers/after.ts';
import { readAnnounced } from './speakers/announced.ts';
import { readAttitude } from './speakers/attitudes.ts';
import type { Attribution } from './speakers/attribution.ts';
import {
  readBefore,
  readDirectlyBefore,
  readDocumentBeforeColon,
  readFrontedDocument,
  readLineOfDocument,
  readRetoldBehind,
} from './speakers/before.ts';
import { readSurroundings, type Surroundings } from './speakers/clause.ts';
import { readClip } from './speakers/clips.ts';
import { readContext, readInterrupted } from './speakers/context.ts';
import { type AttributionsOf, QuotedDocument, type SpeakerContext } from './speakers/document.ts';
import { readForSomebody, readGivenInFull, readGiving, readGivingLine } from './speakers/giving.ts';
import {
  readBelow,
  readFirstBelow,
  readQuotedAgain,
  readRepeated,
  readVerbatim,
  readWholeBelow,
} from './speakers/headings.ts';
import { readBroughtOn } from './speakers/introduced.ts';
import {
  readFeeling,
  readFrank,
  readHeadlineLabel,
  readLabelBefore,
  readOwner,
  readRating,
  readResolution,
  readTopicBeforeColon,
  readTurn,
} from './speakers/labels.ts';
import { readContinued, readLastClause } from './speakers/last-clause.ts';
import { readLikely } from './speakers/likely.ts';
import { readMentioned } from './speakers/mentioned.ts';
import { readPiece, readPointedTo } from './speakers/pieces.ts';
import { readPointer } from './speakers/pointers.ts';
import { readProvenance } from './speakers/provenance.ts';
import { readBracketBehind, readSignature } from './speakers/signature.ts';
import { readTakenUp, readTypical } from './speakers/taken-up.ts';
import { readActor, readOwnInReport, readRetold } from './speakers/unattributed.ts';
import { readWording } from './speakers/wordings.ts';

/** `Eastmere: ‘not before time’`: words that the text below takes up are its speaker's, not the label's. */
const readRepeatedAfterLabel = (document: QuotedDocument, around: Surroundings, index: number): Attribution | null =>
  around.passage.start > 0 ? readRepeated(document, around, index) : null;

type Rule = (document: QuotedDocument, around: Surroundings, index: number) => Attribution | null;

/** The rules in order: the first that tells a speaker holds. Nearest words first, then the paragraph, then what is before. */
const RULES: readonly Rule[] = [
  readProvenance,
  readWording,
  readMentioned,
  readResumed,
  readGivenInFull,
  readTurn,
  readAnnounced,
  readBroughtOn,
  readClip,
  readBracketBehind,
  readPointer,
  readRetoldBehind,
  readDirectlyBefore,
  readDirectlyAfter,
  readGiving,
  readGivingLine,
  readForSomebody,
  readLabelBefore,
  readOwner,
  readRating,
  readResolution,
  readDocumentBeforeColon,
  readLineOfDocument,
  readContinued,
  readAttitude,
  readLastClause,
  readBefore,
  readPiece,
  readPointedTo,
  readAtSentenceEnd,
  readHeadlineLabel,
  readFeeling,
  readFrank,
  readTopicBeforeColon,
  readFrontedDocument,
  readSignature,
  readTypical,
  readTakenUp,
  readWholeBelow,
  readActor,
  readContext,
  readQuotedAgain,
  readRetold,
  readLikely,
  readOwnInReport,
];

/** For a heading of its own, which stands before what it quotes. */
const HEADING_RULES: readonly Rule[] = [
  readVerbatim,
  readMentioned,
  readResumed,
  readDirectlyBefore,
  readDirectlyAfter,
  readGiving,
  readRepeatedAfterLabel,
  readLabelBefore,
  readOwner,
  readBefore,
  readAtSentenceEnd,
  readHeadlineLabel,
  readFeeling,
  readTopicBeforeColon,
  readInterrupted,
  readRepeated,
  readSignature,
  readFirstBelow,
  readQuotedAgain,
  readBelow,
];

function nobody(document: QuotedDocument): Attribution {
  return document.isOfficial
    ? { speaker: 'inspectorate', phrase: null, rule: 'document', words: null }
    : { speaker: 'unknown', phrase: null, rule: 'none', words: null };
}

function attribute(
  document: QuotedDocument,
  passage: QuotedPassage,
  index: number,
  rules: readonly Rule[],
): Attribution {
  const around = readSurroundings(document, passage);
  if (around === null) return nobody(document);
  for (const rule of rules) {
    const found = rule(document, around, index);
    if (found !== null) return found;
  }
  return nobody(document);
}

/** `Eastmere: ‘not before time’`, a line by itself: a crosshead with a label. */
const LABELLED_HEADLINE = /^\p{Lu}[^"'\u2018\u201c:.]{1,50}:\s["'\u2018\u201c]\p{Ll}[^.?!]{2,80}["'\u2019\u201d]$/u;

function isHeading(blocks: readonly Block[], { firstBlock, lastBlock }: QuotedPassage): boolean {
  const block = blocks[firstBlock];
  if (block === undefined || firstBlock !== lastBlock) return false;
  return block.kind === 'heading' || (block.kind === 'paragraph' && LABELLED_HEADLINE.test(block.passage.text));
}

/**
 * Tells who speaks in each quoted passage, from the words around it: first those of its own sentence, then its
 * paragraph, the paragraphs before, the section, and last the document's own voice. Side by side with `passages`.
 */
export function readSpeakers(
  blocks: readonly Block[],
  passages: readonly QuotedPassage[],
  attributionsOf: AttributionsOf,
  context: SpeakerContext,
): readonly Attribution[] {
  const document = new QuotedDocument(blocks, passages, attributionsOf, context);
  for (const headings of [false, true]) {
    passages.forEach((passage, index) => {
      if (isHeading(blocks, passage) !== headings) return;
      document.tell(index, () => attribute(document, passage, index, headings ? HEADING_RULES : RULES));
    });
  }
  return passages.map((_, index) => document.told(index) ?? nobody(document));
}

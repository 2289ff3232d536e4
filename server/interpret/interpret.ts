import type { RecognisedPassage } from '../recognise/passages.ts';
import type { Block } from '../text/block.ts';
import { BlockText, type DocumentText } from '../text/document-text.ts';
import { Aside } from '../text/resumed.ts';
import type { Snapshot } from '../text/snapshot.ts';
import type { Interpretation } from './interpretation.ts';
import {
  datesStep,
  eventsStep,
  gradesStep,
  linkingStep,
  quotesStep,
  sectionsStep,
  settingStep,
  visitsStep,
} from './steps.ts';

/** Finds out what a document says from what was recognised in its blocks. `recognised[i]` belongs to `blocks[i]`. */
export function interpret(
  snapshot: Snapshot,
  blocks: readonly Block[],
  recognised: readonly RecognisedPassage[],
): Interpretation {
  const text = new Aside<DocumentText>(new BlockText(snapshot.text, blocks));
  const dates = datesStep(blocks, recognised);
  const setting = settingStep(blocks, recognised, dates);
  const { genre, councils } = setting;
  const events = eventsStep(blocks, recognised);
  const visits = visitsStep(blocks, text, dates, events, councils);
  const grades = gradesStep(blocks, recognised, text, dates, setting, events, visits);
  const quotes = quotesStep(blocks, recognised, genre, councils.mentions, dates.published?.to ?? null);
  const { mentions, inspections, likelihood } = linkingStep(blocks, dates, setting, events, visits, grades, quotes);
  return {
    snapshot,
    blocks,
    sections: sectionsStep(blocks, text),
    genre,
    likelihood,
    published: dates.published,
    publishedSpan: dates.publishedSpan,
    mentions,
    inspections,
  };
}

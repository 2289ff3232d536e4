import type { Block } from '../../text/block.ts';
import { perBlock, perList } from '../../text/per-block.ts';
import type { Genre } from '../interpretation.ts';

/** How far down a document its title and address stand. */
const OPENING_BLOCKS = 45;

/**
 * Titles of official documents, as Ofsted has printed them since 2009. An official report also labels its inspection's dates;
 * an official letter has a salutation and says that it tells of a visit.
 */
const REPORT_TITLE =
  /^(?:inspection|re-?inspection|review) of (?:services for children|safeguarding|looked after|local authority|children’?'?s|.{3,70}(?:local authority )?children['’]?s(?: social care)? services)|^area send inspection of |^inspection of .{3,60}$|^inspection of local authority|^inspection of children['’]s social care services|^joint local area send|^supporting families/i;
const DATES_LABEL = /^(?:inspection dates?|dates? of inspection|inspection period):?(?:\s|$)/i;
const LETTER_SALUTATION = /^dear /i;
const LETTER_SUBJECT =
  /^(?:.{0,40}\b)?(?:focuss?ed visit|monitoring visit|(?:focuss?ed )?assurance visit|joint targeted area inspection|joint local area|inspection of local authority arrangements|annual engagement)/i;
const REGULATOR_VOICE =
  /\b(?:this letter summarises|i am writing to|this letter to all|letter outlines our findings|following (?:the|a|our) (?:ofsted )?(?:visit|inspection))/i;
const INSPECTORATE = /\bofsted\b|majesty['’]s inspector/i;

const LONGEST_SUBJECT_LINE = 200;
/** `Monitoring visit to Eastmere children's services`, and no sentence that speaks of such visits. */
const isSubjectLine = (text: string): boolean =>
  text.length <= LONGEST_SUBJECT_LINE && !/[.?!]$/.test(text) && LETTER_SUBJECT.test(text);

/** What kind of document the blocks make, judged from its first page. Press is anything that is no official paper. */
export function determineGenre(blocks: readonly Block[]): Genre {
  const opening = blocks.slice(0, OPENING_BLOCKS).filter((block) => block.kind !== 'furniture');
  const texts = opening.map((block) => block.passage.text);
  const titled = opening.slice(0, 8).some((block) => REPORT_TITLE.test(block.passage.text));
  if (titled && texts.slice(0, 12).some((text) => DATES_LABEL.test(text))) return 'official-report';
  const salutation = texts.findIndex((text) => LETTER_SALUTATION.test(text) && text.length < 80);
  if (salutation >= 0) {
    const near = texts.slice(Math.max(0, salutation - 12), salutation + 6);
    const isVisit = near.some((text) => isSubjectLine(text) || REGULATOR_VOICE.test(text));
    if (isVisit && texts.some((text) => INSPECTORATE.test(text))) return 'official-letter';
  }
  if (blocks.length > 20 && titled && texts.slice(0, 30).some((text) => /^lead inspector/i.test(text)))
    return 'official-report';
  return isExtractOf(blocks, []).includes(true) ? 'official-report' : blocks.length === 0 ? 'other' : 'press';
}

const GRADED_HEADING =
  /^(?:the )?(?:experiences and progress of (?:children|care)|impact of leaders on|overall effectiveness).{0,80}\b(?:outstanding|good|improvement to be good|inadequate)$/i;
const NUMBERED_ITEMS = 8;
const areLongItems = perBlock(({ kind, passage: { text } }): boolean => kind === 'item' && text.length > 160);
const areGradedHeadings = perBlock(
  ({ kind, passage: { text } }): boolean => kind === 'heading' && GRADED_HEADING.test(text),
);

/** A piece of an official report without its first page: numbered paragraphs under graded headings in the report's own words. */
const isExtract = (blocks: readonly Block[]): boolean =>
  areGradedHeadings(blocks).includes(true) && areLongItems(blocks).filter((isLong) => isLong).length >= NUMBERED_ITEMS;

/** The one answer for all blocks, so that an edit that leaves it as it is leaves the steps alone that ask for it. */
const isExtractOf = perList((blocks: readonly Block[]): readonly boolean[] => [isExtract(blocks)]);

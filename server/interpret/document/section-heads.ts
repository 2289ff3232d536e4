import { FRAMEWORKS } from '../../knowledge/frameworks.ts';
import type { Block } from '../../text/block.ts';
import { type MainKind, mainKindsOf, perBlock } from '../../text/per-block.ts';
import { perPassage } from '../../text/per-passage.ts';

/** A block that heads a part of the text, with the title that readers know it by. */
export interface Head {
  readonly block: Block;
  readonly title: string;
  /** Whether it says what the part was graded: such a part is a chapter of an official report. */
  readonly isGraded: boolean;
}

const LONGEST_TITLE = 120;
const FOOTNOTE = /(?<=[\p{L}?])\d{1,2}$/u;
/** What stands on a line of its own and heads nothing: by-lines, greetings, telephone numbers, posts, places on the web. */
const NO_TITLE =
  /^(?:by |dear |yours |page |(?:tele|text)phone|tel\b|fax\b|[tewf]:|t [\d+]|\u00a9|https?:|www\.|h(?:er|is) majesty[’']s (?:chief )?inspectors?$|(?:assistant |deputy )?(?:chief|regional|national) (?:inspector|director)|[\d\W]+$)/i;
const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/;
const DAY =
  /^(?:\p{Lu}\p{Ll}+day,? )?\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December),? \d{4}$/u;
/** `Jane Doe, Director of Children’s Services`, `Jane Doe HMI`. */
const PERSON =
  /^(?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}[\p{L}’'-]+(?:,.*\b(?:Inspector|HMI|Director|Officer|Executive|Chief|Constable|Commissioner|Chair|Manager|Lead|Member)\b| (?:HMI|OI|QC|QPM|MBE|OBE)\b)/u;

/** A few words before a list that are its beginning, no title: `Of this number:`, `The authority should:`. */
const LEADS_INTO_LIST =
  /^(?:of|in|within|by|at|for|during|since|to|on|there|these|this|those|they|it|we|the following|immediately)\b|\b(?:is|are|was|were|has|have|had|should|must|will|can|may|because|include[sd]?|looked|following|follows)\b/i;
const IS_TITLE_WITH_COLON = /^(?:what|how|why|areas?|key|main)\b/i;
const MOST_WORDS_BEFORE_COLON = 6;

const leadsIntoList = (title: string): boolean =>
  title.endsWith(':') &&
  !IS_TITLE_WITH_COLON.test(title) &&
  (LEADS_INTO_LIST.test(title) || title.split(' ').length > MOST_WORDS_BEFORE_COLON);

const GRADES: ReadonlySet<string> = new Set(
  FRAMEWORKS.flatMap(({ scale }) => scale.map(({ label }) => label.toLowerCase())).flatMap((label) => [
    label,
    label.replace(/ to be good$/, ''),
  ]),
);
/** `Grade 4 (Inadequate)` as reports to 2013 print it. */
const NUMBERED_GRADE = /^grade \d \((\p{L}[\p{L} ]*)\)$/iu;

/** Whether words are a grade and nothing else. */
function isGrade(words: string): boolean {
  const bare = (NUMBERED_GRADE.exec(words)?.[1] ?? words).toLowerCase();
  return GRADES.has(bare);
}

/** Whether words may head a part of the text. */
const mayHead = perPassage((text) => {
  if (text.length > LONGEST_TITLE) return false;
  return !NO_TITLE.test(text) && !POSTCODE.test(text) && !DAY.test(text) && !PERSON.test(text) && !leadsIntoList(text);
});

const isTitle = ({ passage }: Block): boolean => mayHead(passage);

const BETWEEN_CELLS = ' | ';
/** The head of a table of one row, which some reports set over a chapter's. */
const TABLE_HEAD = /\bjudgements? \| |\bgrade$/i;

/** What a row of two cells says where the second is a grade; null for others. */
const gradedRows = perBlock(({ kind, passage: { text } }): string | null => {
  if (kind !== 'row') return null;
  const [label = '', grade = '', ...more] = text.split(BETWEEN_CELLS);
  return more.length === 0 && label.includes(' ') && isGrade(grade) ? `${label}: ${grade}` : null;
});

/** A block as the outline sees it. */
export interface Line {
  readonly block: Block;
  readonly kind: MainKind;
  /** What it says as a row of two cells of which the second is a grade, or null. */
  readonly graded: string | null;
}

/** The lines that may have a place in the outline, in text order. */
export function outlineLines(blocks: readonly Block[]): readonly Line[] {
  const graded = gradedRows(blocks);
  return mainKindsOf(blocks).flatMap((kind, index) => {
    const block = blocks[index];
    const isSkipped = block === undefined || kind === 'furniture' || kind === 'note';
    return isSkipped ? [] : { block, kind, graded: graded[index] ?? null };
  });
}

const isRowOfTable = perPassage((text) => text.includes(BETWEEN_CELLS) && !TABLE_HEAD.test(text));

const hasCells = (line: Line | undefined): boolean => line?.kind === 'row' && isRowOfTable(line.block.passage);

/** Whether a graded row stands by itself, as a chapter's head does and a row of the table of judgements does not. */
const standsAlone = (lines: readonly Line[], index: number): boolean =>
  !hasCells(lines[index - 1]) && !hasCells(lines[index + 1]);

const areGrade = perPassage(isGrade);

const isLoneGrade = (line: Line | undefined): boolean => line?.kind === 'heading' && areGrade(line.block.passage);

/** Whether a heading and the grade below it are a row of a table of judgements that has lost its columns. */
const isInGradeTable = (lines: readonly Line[], index: number): boolean =>
  isLoneGrade(lines[index + 1]) && (isLoneGrade(lines[index - 1]) || isLoneGrade(lines[index + 3]));

/** A title's words as a reader knows it, without the number of a footnote. */
const titleOf = ({ passage: { text } }: Block): string => text.replace(FOOTNOTE, '');

function headOf({ block }: Line, next: Line | undefined): Head {
  const isGraded = isLoneGrade(next);
  return { block, title: isGraded ? `${titleOf(block)}: ${next?.block.passage.text}` : titleOf(block), isGraded };
}

/**
 * The heads of a text in its order, title and all. A chapter of an official report may say its grade beside its title, in what
 * looks like a table's row but stands alone, or on the next line. A title right below such a row looks like a row as well.
 */
export function findHeads(lines: readonly Line[]): readonly Head[] {
  const heads: Head[] = [];
  let afterChapter = false;
  lines.forEach((line, index) => {
    const { block, kind, graded } = line;
    const row = graded !== null && standsAlone(lines, index) ? graded : null;
    const isBelowChapter: boolean = afterChapter && kind === 'row' && isTitle(block);
    afterChapter = row !== null;
    if (row !== null) heads.push({ block, title: row, isGraded: true });
    else if (isBelowChapter) heads.push({ block, title: titleOf(block), isGraded: false });
    if (kind !== 'heading' || !isTitle(block) || isLoneGrade(line) || isInGradeTable(lines, index)) return;
    heads.push(headOf(line, lines[index + 1]));
  });
  return heads;
}

import type { AreaId } from '../../knowledge/ids.ts';
import { findAreas } from '../../recognise/area-label.ts';
import type { FoundGrade } from '../../recognise/grades/grades.ts';
import type { Block } from '../../text/block.ts';
import { perPassage } from '../../text/per-passage.ts';

/** What the line above a block tells of a grade whose own sentence only says `it`, or nothing: a question, or a heading. */

const QUESTION = /\?["'’”]?$/;
/** How much of a question counts: its last words. */
const LONGEST_QUESTION = 120;

/** The areas that a line asks about (`And leadership?`); none where it asks nothing. */
const areasAsked = perPassage((text): readonly AreaId[] =>
  QUESTION.test(text)
    ? findAreas(text.slice(-LONGEST_QUESTION)).flatMap(({ area }) => (area.areas[0] === 'overall' ? [] : area.areas))
    : [],
);

const THING = /^(?:it|they|this|that|these|those)(?:'s|’s|'re|’re)?$/i;

const saysIt = ({ subjectSpan, subject, areas }: FoundGrade, text: string): boolean =>
  subject === 'pronoun' &&
  areas.length === 0 &&
  (subjectSpan === null || THING.test(text.slice(subjectSpan.start, subjectSpan.end)));

/** Who speaks, before what is said (`Councillor Shah: `). */
const SPEAKER = /^[^.?!]{0,40}: ?["'‘“]?$/;

/** `And for leadership?` over `Councillor Shah: Inadequate.`: the areas that the line above asks about, for a grade that answers it. */
export function areasAskedAbove(grade: FoundGrade, block: Block, above: Block | undefined): readonly AreaId[] {
  const { text } = block.passage;
  const isFirst = grade.sentence.start === 0 || SPEAKER.test(text.slice(0, grade.start));
  const isBare = grade.construction === 'alone' || grade.construction === 'labelled';
  const isAnswer = (isBare && grade.subject !== 'judged') || saysIt(grade, text);
  return above !== undefined && isFirst && isAnswer ? areasAsked(above.passage) : [];
}

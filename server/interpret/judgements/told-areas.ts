import type { AreaId } from '../../knowledge/ids.ts';
import type { FoundGrade } from '../../recognise/grades/grades.ts';
import type { Block } from '../../text/block.ts';
import { type AreaSource, withoutExcepted } from './areas.ts';
import { chosenOf } from './former-latter.ts';

/** `for the same thing`: the area is that of the judgement before. */
const SAME_AREA =
  /^["'\u2019\u201d)]? (?:(?:for|in|on) (?:the|that) same (?:thing|area|judgement|service|work|category|field|respect|count|heading)?|for it(?=[ ,.;]))/i;
const REACH_OF_SAME = 40;

/** The single judgement of 2018 to 2022, and what it was of. */
const JOINT_AREA: AreaId = 'in-care-and-care-leavers';
const PARTS_OF_JOINT: ReadonlySet<AreaId> = new Set(['in-care', 'care-leavers']);

/** The ratings of 2009 to 2011 were of a council's services as a whole. */
const isAnnualRating = ({ grade }: FoundGrade): boolean => grade.startsWith('performs-');

const FIRST_PERSON = /^(?:we|us|we['\u2019]re)$/i;
const POINTING = /^(?:this|that)$/i;

const isSubject = (words: RegExp, { subjectSpan }: FoundGrade, text: string): boolean =>
  subjectSpan !== null && words.test(text.slice(subjectSpan.start, subjectSpan.end));

/** Whether a grade is told of by those whose it is (`We are good`). */
export const isFirstPerson = (grade: FoundGrade, text: string): boolean => isSubject(FIRST_PERSON, grade, text);

/** A judgement as those behind it look back at it. */
interface Told {
  readonly areas: readonly AreaId[];
  readonly block: number;
  /** Where its sentence begins in its block. */
  readonly sentence: number;
  /** The first day of its time, or null. */
  readonly day: string | null;
}

const NOTHING: Told = { areas: [], block: -1, sentence: -1, day: null };

/** The areas of judgements in text order: the words of some point at those of the judgements before, the same ones or all but those. */
export class ToldAreas {
  #last: Told = NOTHING;
  /** The areas graded in this block and the one before it, the last one last. */
  readonly #named = new Set<AreaId>();

  /** Whether the judgement before stands in a block. */
  isIn(block: number): boolean {
    return this.#last.block === block;
  }

  /** The areas of the next judgement, which its own words and place give by `source`; `day` is the first of its time. */
  areasOf(grade: FoundGrade, block: Block, index: number, source: AreaSource, day: string | null): readonly AreaId[] {
    if (this.#last.block < index - 1) this.#named.clear();
    const { text } = block.passage;
    const before = this.#last.areas;
    const chosen = chosenOf(before, text.slice(grade.clauseStart, grade.start));
    const isPointed = before.length > 0 && !isAnnualRating(grade) && this.#pointsBack(grade, text, index, source, day);
    const own = isPointed ? chosen : withoutExcepted(source.areas, grade, this.#named);
    const areas = own.includes(JOINT_AREA) ? own.filter((area) => !PARTS_OF_JOINT.has(area)) : own;
    for (const area of areas) {
      this.#named.delete(area);
      this.#named.add(area);
    }
    // Of two areas that were told, `the latter` is one: a grade behind it may be of the former.
    const isOneOfThem = isPointed && chosen.length !== before.length;
    this.#last = { areas: isOneOfThem ? before : areas, block: index, sentence: grade.sentence.start, day };
    return areas;
  }

  /** Whether the words of a grade point at the areas of the judgement before. */
  #pointsBack(grade: FoundGrade, text: string, index: number, source: AreaSource, day: string | null): boolean {
    if (SAME_AREA.test(text.slice(grade.end, grade.end + REACH_OF_SAME))) return true;
    const { block, sentence, day: dayBefore } = this.#last;
    if (source.rule !== 'area.services-as-a-whole' || block !== index) return false;
    // `safeguarding was inadequate, and in 2012 this was raised to adequate`
    // `Safeguarding was inadequate. By 2012 that had come up to adequate.`
    if ((sentence === grade.sentence.start || grade.construction === 'moved') && isSubject(POINTING, grade, text))
      return true;
    // `Its safeguarding was good in 2010. A visit in 2012 left it inadequate.`: what is judged again is the whole.
    const isAnotherTime = day !== null && dayBefore !== null && day !== dayBefore;
    return grade.subject === 'pronoun' && !isFirstPerson(grade, text) && !isAnotherTime;
  }
}

import type { AreaId, GradeId } from '../../knowledge/ids.ts';
import type { Found } from '../recognition.ts';
import type { Construction } from './reading.ts';
import type { SubjectKind } from './things.ts';

/** A grade word that means a grade, with what its own sentence tells of it. */
export interface FoundGrade extends Found {
  readonly grade: GradeId;
  /** `judgement` as far as the passage tells; the rest of the text may show it to be another body's or only the scale. */
  readonly use: 'judgement' | 'other';
  readonly construction: Construction;
  readonly subject: SubjectKind;
  /** The areas that the sentence names, in text order; empty where it names none. */
  readonly areas: readonly AreaId[];
  readonly areaSpans: readonly Found[];
  /** How many areas `all four judgements` counts; 0 where no number is said; null where the grade is not one for all. */
  readonly everyArea: number | null;
  /** Whether the grade for all is for those areas only that the words before do not name (`the other two areas`). */
  readonly isRemainder: boolean;
  /** Whether it is for a number of areas that are not named (`good in three of them`). */
  readonly isOfSome: boolean;
  /** The areas that a grade for all leaves out (`good in all areas but leadership`). */
  readonly exceptions: readonly AreaId[];
  /** Its place among grades given `respectively` to as many things, from 0, and how many they are; else null. */
  readonly respective: { readonly nth: number; readonly of: number } | null;
  /** Whether the grade is said to be the overall one. */
  readonly isWhole: boolean;
  /** Whether it would be a judgement, were the council that it is said of named (`an authority rated inadequate last summer`). */
  readonly isUnnamed: boolean;
  /** The verb, noun or label that makes it a grade, and what is judged; null where nothing does. */
  readonly cue: Found | null;
  readonly subjectSpan: Found | null;
  readonly sentence: Found;
  /** Where the words begin that belong to this grade and not to one before it in the sentence. */
  readonly clauseStart: number;
  /** Where the words end that belong to this grade. */
  readonly clauseEnd: number;
}

import type { AreaForm } from '../../knowledge/area-terms.ts';
import type { GradeForm } from '../../knowledge/grade-terms.ts';
import type { GradingClass } from '../../knowledge/grading.ts';
import type { Found } from '../recognition.ts';

/** A word, a phrase of the vocabulary, or a punctuation mark of one sentence. Offsets are the passage's. */
export interface Token extends Found {
  /** In lower case with straight apostrophes. */
  readonly words: string;
  readonly classes: ReadonlySet<GradingClass>;
  readonly grade: GradeForm | null;
  readonly area: AreaForm | null;
  /** `council` for a council's name or an anaphor, `mark` for punctuation, `number` for digits, else `word`. */
  readonly kind: 'word' | 'council' | 'mark' | 'number';
  /** Whether it begins with a capital. */
  readonly isCapital: boolean;
}

import type { Found } from '../recognition.ts';
import type { Reading } from './reading.ts';
import type { Subject } from './things.ts';
import type { Token } from './tokens.ts';
import { has, isJudged } from './words.ts';

/** A sentence with what is known of it before its grades are read. */
export interface Sentence extends Found {
  readonly tokens: readonly Token[];
  /** Indices of the tokens that are words of a grade, in order. */
  readonly grades: readonly number[];
  /** Whether it opens its passage. */
  readonly opensBlock: boolean;
  /** Whether it is one grade and nothing else, but for marks and numbers. */
  readonly isLone: boolean;
  /** Whether it explains a scale (`the four grades are …`). */
  readonly isScale: boolean;
  /** How the grades so far were read; null for a word that is none. */
  readonly readings: Map<number, Reading | null>;
  /** What the grades so far are said of. */
  readonly subjects: Map<number, Subject>;
}

const LEAST_GRADES = 2;
const LEAST_LISTED = 3;

/** Gathers what the readers of a sentence need. */
export function openSentence(span: Found, tokens: readonly Token[], opensBlock: boolean): Sentence {
  const grades = tokens.flatMap((token, index) => (token.grade === null ? [] : [index]));
  const first = grades[0] ?? 0;
  const isLone =
    grades.length === 1 &&
    tokens.every(
      (token, i) => i === first || token.kind === 'mark' || token.kind === 'number' || token.words === 'grade',
    );
  const hasScale = tokens.some((token) => has(token, 'scale'));
  const isOnlyGrades = tokens.every((token) => token.grade !== null || token.kind === 'mark' || has(token, 'and'));
  const isList = isOnlyGrades && new Set(grades.map((at) => tokens[at]?.grade?.grade)).size >= LEAST_LISTED;
  const isScale =
    isList ||
    (hasScale && grades.length >= LEAST_GRADES && !tokens.some((token) => isJudged(token) && !has(token, 'many')));
  const { start, end } = span;
  return { start, end, tokens, grades, opensBlock, isLone, isScale, readings: new Map(), subjects: new Map() };
}

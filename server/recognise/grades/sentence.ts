import type { Found } from '../recognition.ts';
import type { Reading, Use } from './reading.ts';
import type { Subject } from './things.ts';
import type { Token } from './tokens.ts';
import { has, hasAny, isJudged, isMark } from './words.ts';

/** A sentence with what is known of it before its grades are read. */
export interface Sentence extends Found {
  readonly tokens: readonly Token[];
  /** Indices of the tokens that are words of a grade, in order. */
  readonly grades: readonly number[];
  /** Whether it opens its passage. */
  readonly opensBlock: boolean;
  /** Whether it is one grade and nothing else, but for marks and numbers. */
  readonly isLone: boolean;
  /** Whether its passage speaks of inspectors whose scale has more words than Ofsted’s. */
  readonly isWideScale: boolean;
  /** Whether it explains a scale (`the four grades are …`). */
  readonly isScale: boolean;
  readonly context: Context;
  /** The grade words so far, by their index, with what was read of them. */
  readonly told: Map<number, Told>;
  /** The same in order. */
  readonly order: number[];
}

/** What was read of a grade word. */
export interface Told {
  readonly at: number;
  readonly reading: Reading | null;
  readonly subject: Subject | null;
  readonly use: Use;
}

/** What the words of a sentence tell of all its grades. */
export interface Context {
  /** Whether it names inspectors, a judged service or a rating. */
  readonly isOfGrading: boolean;
  readonly namesCouncil: boolean;
  readonly isQuestion: boolean;
  /** Whether it opens with `if`, `unless` or `should` and tells nothing of the past. */
  readonly isSupposition: boolean;
  /** Where its first comma or colon stands, which ends what it may suppose. */
  readonly firstComma: number;
  /** How many areas or services stand right after a grade, in the manner of notes (`good leaders, inadequate services`). */
  readonly noted: number;
}

const LEAST_GRADES = 2;
const LEAST_LISTED = 3;

function readContext(tokens: readonly Token[], grades: readonly number[]): Context {
  const first = tokens.find((token) => token.kind !== 'mark');
  return {
    isOfGrading: tokens.some((token) => isJudged(token) || hasAny(token, 'regulator', 'grade-noun', 'result')),
    namesCouncil: tokens.some((token) => token.kind === 'council'),
    isQuestion: tokens.findLast((token) => token.kind !== 'mark' || token.words === '?')?.words === '?',
    isSupposition:
      /^(?:if|unless|should(?: \w+)?)$/.test(first?.words ?? '') &&
      !tokens.some((token) => /^(?:was|were|had)$/.test(token.words)),
    firstComma: tokens.findIndex((token) => isMark(token, ',') || isMark(token, ':')),
    noted: grades.filter((at) => isNotedThing(tokens, at + 1)).length,
  };
}

/** Whether an area or the services end their phrase at `noun`. */
export function isNotedThing(tokens: readonly Token[], noun: number): boolean {
  const after = tokens[noun + 1];
  const ends = after === undefined || after.kind === 'mark' || after.kind === 'number' || has(after, 'and');
  return ends && (tokens[noun]?.area != null || has(tokens[noun], 'service'));
}

/** What was read of the grade word before, and of the one before that; undefined where there is none. */
export const toldBefore = ({ told, order }: Sentence, back = 1): Told | undefined => told.get(order.at(-back) ?? -1);

/** `Grade descriptors: 4, outstanding; 3, good …`. */
const OF_SCALE = /^(?:grades?|grade descriptors|descriptors|key|scale|ratings?|judge?ments?)$/;
/** `Adequate again.`, `Grade 2 (good)`: what may stand in a line that tells nothing but a grade. */
const AGAIN = /^(?:grade|again|too|still|also|likewise|now|only|just)$/;

/** Gathers what the readers of a sentence need. */
export function openSentence(
  span: Found,
  tokens: readonly Token[],
  opensBlock: boolean,
  isWideScale = false,
): Sentence {
  const grades = tokens.flatMap((token, index) => (token.grade === null ? [] : [index]));
  const first = grades[0] ?? 0;
  const isLone =
    grades.length === 1 &&
    tokens.every(
      (token, i) => i === first || token.kind === 'mark' || token.kind === 'number' || AGAIN.test(token.words),
    );
  const hasScale = tokens.some((token) => has(token, 'scale'));
  const isOnlyGrades = tokens.every(
    (token) =>
      token.grade !== null ||
      token.kind === 'mark' ||
      (token.kind === 'number' && token.words.length === 1) ||
      has(token, 'and') ||
      OF_SCALE.test(token.words),
  );
  const isList = isOnlyGrades && new Set(grades.map((at) => tokens[at]?.grade?.grade)).size >= LEAST_LISTED;
  const isScale =
    isList ||
    (hasScale && grades.length >= LEAST_GRADES && !tokens.some((token) => isJudged(token) && !has(token, 'many')));
  const { start, end } = span;
  return {
    start,
    end,
    tokens,
    grades,
    opensBlock,
    isLone,
    isScale,
    isWideScale,
    context: readContext(tokens, grades),
    told: new Map(),
    order: [],
  };
}

import { subjectOfVerb } from './clause-subject.ts';
import type { Reading } from './reading.ts';
import {
  areasNamed,
  listBefore,
  THAT,
  withBoard,
  withInset,
  withObject,
  withOpening,
  withOwners,
  withResumedList,
} from './resumed.ts';
import { type Subject, withAreas } from './things.ts';
import type { Token } from './tokens.ts';
import { backTo, has, hasWords } from './words.ts';

/** Subjects that point at one area of those before: `that part`, `the other`, `the judgement on adoption is that services are …`. */

const REACH = 40;

const POINTED = /^(?:part|side|service|services|area|aspect|element|strand|judge?ment|grade|rating|one)$/;

/** Whether a subject points at what stands before it: `that part`, `their service`. */
export const isPointed = (tokens: readonly Token[], { areas, from, head }: Subject): boolean =>
  areas.length === 0 &&
  from !== null &&
  head !== null &&
  hasWords(tokens[head], POINTED) &&
  [from, from - 1].some(
    (i) => hasWords(tokens[i], /^(?:th(?:at|is)|their)$/) && (i === 0 || tokens[i - 1]?.kind === 'mark'),
  );

/** `adoption is another matter: that service is outstanding`: the areas that the sentence has named last. */
function withPointed(tokens: readonly Token[], subject: Subject): Subject {
  if (!isPointed(tokens, subject) || subject.from === null) return subject;
  const from = THAT.test(tokens[subject.from - 1]?.words ?? '') ? subject.from - 1 : subject.from;
  for (let i = from - 1; i >= backTo(from, REACH); i--) {
    if (tokens[i]?.kind === 'council' || tokens[i]?.grade != null) return subject;
    if (tokens[i]?.area != null && !has(tokens[i], 'whole'))
      return { ...withAreas(subject, listBefore(tokens, i + 1)), from };
  }
  return subject;
}

/** `the judgement on adoption is that services are good`: what that is a judgement of. */
function withMatrix(tokens: readonly Token[], subject: Subject, reading: Reading): Subject {
  const { kind, areas, from } = subject;
  const copula = (from ?? 0) - 2;
  if (kind !== 'judged' || areas.length > 0 || tokens[copula + 1]?.words !== 'that' || !has(tokens[copula], 'copula'))
    return subject;
  const matrix = subjectOfVerb(tokens, copula, -1);
  return withAreas(subject, withInset(tokens, matrix, { ...reading, governor: copula }).areas);
}

const ONE_OF_TWO = /^the (?:one|other|former|latter|first|second)$/;
const FIRST_OF_TWO = /^the (?:one|former|first)$/;

/** `leadership and adoption were inspected: the one is good, the other inadequate`. */
function withOneOfTwo(tokens: readonly Token[], subject: Subject): Subject {
  const { head, from, areas } = subject;
  if (head === null || from === null || areas.length > 0 || !hasWords(tokens[head], ONE_OF_TWO)) return subject;
  const [first, second, ...others] = areasNamed(tokens.slice(backTo(from, REACH), from)).map(
    (index) => index + backTo(from, REACH),
  );
  if (first === undefined || second === undefined || others.length > 0) return subject;
  return withAreas(subject, [hasWords(tokens[head], FIRST_OF_TWO) ? first : second]);
}

type Step = (tokens: readonly Token[], subject: Subject, reading: Reading) => Subject;

const STEPS: readonly Step[] = [
  withOwners,
  withPointed,
  withBoard,
  withResumedList,
  withInset,
  withObject,
  withOpening,
  withMatrix,
  withOneOfTwo,
];

/** Gives a subject that names no area itself those that it takes up from its sentence. */
export const resume: Step = (tokens, subject, reading) =>
  STEPS.reduce((known, step) => step(tokens, known, reading), subject);

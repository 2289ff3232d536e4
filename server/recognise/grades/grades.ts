import { WIDE_SCALE_WORDS } from '../../knowledge/grade-terms.ts';
import { firstFrom } from '../../text/span.ts';
import type { Found } from '../recognition.ts';
import { splitSentences } from '../sentences.ts';
import { scanWords } from '../vocabulary.ts';
import { type Before, readCountedBefore, readNamedBefore, readTopic } from './discourse.ts';
import { shareRest } from './distributed.ts';
import { readEchoedAreas } from './echoes.ts';
import type { FoundGrade } from './found-grade.ts';
import { areasNamed } from './resumed.ts';
import { underTitle, withPointer } from './run-in-titles.ts';
import { openSentence } from './sentence.ts';
import { areaIds, readGrades } from './sentence-reader.ts';
import { readTokens } from './tokens.ts';
import { has, hasAny, isJudged } from './words.ts';

export type { FoundGrade } from './found-grade.ts';

const WIDE_SCALE = new RegExp(`\\b(?:${WIDE_SCALE_WORDS.join('|')})\\b`, 'i');

/** How far into a sentence the words reach that hand a grade on. */
const LONGEST_ECHO = 40;

/** `Leaders were judged good. So were services for care leavers.`: a sentence without a grade hands on that of the one before. */
function withEcho(
  grades: readonly FoundGrade[],
  text: string,
  next: Found,
  councils: readonly Found[],
): readonly FoundGrade[] {
  const last = grades.at(-1);
  if (last === undefined || last.areas.length === 0) return grades;
  const opening = { start: next.start, end: Math.min(next.end, next.start + LONGEST_ECHO) };
  if (!has(readTokens(text, opening, councils)[0], 'echo')) return grades;
  const tokens = readTokens(text, next, councils);
  const spans = readEchoedAreas(tokens, 0, tokens.length);
  if (spans.length === 0) return grades;
  const areas = [...new Set([...last.areas, ...areaIds(tokens, spans)])];
  const areaSpans = [...last.areaSpans, ...spans.map((index) => tokens[index]).filter((one) => one !== undefined)];
  return [...grades.slice(0, -1), { ...last, areas, areaSpans }];
}

/** `And adoption? Good.`: a grade that answers a question is of what that names; an answer to any other question is no grade. */
function asAnswer(
  grades: readonly FoundGrade[],
  text: string,
  question: Found,
  councils: readonly Found[],
  isLone: boolean,
): readonly FoundGrade[] {
  if (!text.slice(question.start, question.end).trimEnd().endsWith('?')) return grades;
  const tokens = readTokens(text, question, councils);
  const spans = areasNamed(tokens);
  if (spans.length > 0) {
    const areaSpans = spans.map((index) => tokens[index]).filter((one) => one !== undefined);
    return grades.map((grade) =>
      grade.areas.length > 0 ? grade : { ...grade, areas: areaIds(tokens, spans), areaSpans },
    );
  }
  const isOfGrading = tokens.some(
    (token) => isJudged(token) || hasAny(token, 'regulator', 'grade-noun', 'result', 'pronoun'),
  );
  return isOfGrading || !isLone ? grades : [];
}

/** `Good, if you please.`: but for quotation marks the grade comes first. */
const opensSentence = (grade: FoundGrade | undefined, start: number): boolean =>
  grade !== undefined && grade.construction === 'alone' && grade.start - start <= 1;

/** A value that is made when it is first asked for, once. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Finds the grades of a passage: words of a scale that are used as grades, not as ordinary adjectives. `councils` are the
 * passage's council names and anaphora, in order; `gradeWords` the words of grades in it. Depends on the passage alone; which
 * council, when, and areas that only a heading or a neighbouring row names are for the interpretation.
 */
export function findGrades(
  text: string,
  councils: readonly Found[],
  gradeWords: readonly Found[] = scanWords(text).grades,
): readonly FoundGrade[] {
  if (gradeWords.length === 0) return [];
  const isWide = WIDE_SCALE.test(text);
  const sentences = splitSentences(text);
  const hasGrades = (span: Found): boolean => {
    const first = gradeWords[firstFrom(gradeWords, span.start)];
    return first !== undefined && first.end <= span.end;
  };
  const all = sentences.flatMap((span, order) => {
    if (!hasGrades(span)) return [];
    const sentence = openSentence(span, readTokens(text, span, councils), span.start === 0, isWide);
    const topic = once(() => readTopic(text, sentences, order, councils));
    const previous = sentences[order - 1];
    const pointed = once(() =>
      previous === undefined || hasGrades(previous) ? null : readNamedBefore(text, previous, councils),
    );
    const before: Before = (count) =>
      count === 0 || previous === undefined ? pointed() : readCountedBefore(text, previous, councils, count);
    const read = readGrades(sentence, topic, before);
    const isAnswer =
      sentence.isLone ||
      sentence.tokens[0]?.words === 'that' ||
      (read.length === 1 && opensSentence(read[0], sentence.start));
    const known = previous === undefined ? read : underTitle(read, text, previous, councils);
    const found =
      isAnswer && previous !== undefined ? asAnswer(known, text, previous, councils, sentence.isLone) : known;
    const next = sentences[order + 1];
    return next === undefined || hasGrades(next)
      ? found
      : withPointer(withEcho(found, text, next, councils), text, next, councils);
  });
  return shareRest(all, councils);
}

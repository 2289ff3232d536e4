import type { AreaId, GradeId } from '../../knowledge/ids.ts';
import { firstFrom } from '../../text/span.ts';
import type { Found } from '../recognition.ts';
import { splitSentences } from '../sentences.ts';
import { scanWords } from '../vocabulary.ts';
import { type AreasAfter, findEveryBefore, readAreasAfter, readAreasOfPredicate, readEchoedAreas } from './areas.ts';
import { readConstruction } from './constructions.ts';
import { decide, type Use } from './decide.ts';
import { type NamedBefore, placeInDiscourse, readNamedBefore, readTopic, type Topic } from './discourse.ts';
import { readByItself } from './predicative.ts';
import type { Construction, Reading } from './reading.ts';
import { openSentence, type Sentence } from './sentence.ts';
import { readSubject } from './subject.ts';
import type { Subject, SubjectKind } from './things.ts';
import { readTokens, type Token } from './tokens.ts';
import { readVerbGroup } from './verb-group.ts';
import { has, hasAny, isAdverb, isMark, isVerb } from './words.ts';

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
  /** The areas that a grade for all leaves out (`good in all areas but leadership`). */
  readonly exceptions: readonly AreaId[];
  /** Whether the grade is said to be the overall one. */
  readonly isWhole: boolean;
  /** The verb, noun or label that makes it a grade, and what is judged; null where nothing does. */
  readonly cue: Found | null;
  readonly subjectSpan: Found | null;
  readonly sentence: Found;
  /** Where the words begin that belong to this grade and not to one before it in the sentence. */
  readonly clauseStart: number;
  /** Where the words end that belong to this grade. */
  readonly clauseEnd: number;
}

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
]);

const REMAINDER = /\b(?:other|else|remaining)\b/;

const areaIds = (tokens: readonly Token[], indices: readonly number[]): readonly AreaId[] => [
  ...new Set(indices.flatMap((index) => tokens[index]?.area?.areas ?? [])),
];

function countIn(token: Token | undefined): number {
  for (const word of token?.words.split(' ') ?? []) {
    const count = NUMBER_WORDS.get(word);
    if (count !== undefined) return count;
  }
  return 0;
}

/** `described as inadequate were leadership and adoption`: what is judged may stand after its grade. */
const withAreasAfter = (subject: Subject, after: readonly number[]): Subject =>
  subject.kind === 'none' && after.length > 0 ? { ...subject, kind: 'judged' } : subject;

function chooseAreas(subject: Subject, after: readonly number[], reading: Reading): readonly number[] {
  const own = subject.areas.length > 0 ? subject.areas : subject.partOf;
  if (after.length === 0) return own;
  if (own.length === 0) return after;
  return reading.construction === 'rating' || reading.construction === 'given' ? after : own;
}

/** Whether `overall` or the like stands before what is judged, or is part of it. */
function isWholeBefore(tokens: readonly Token[], subject: Subject, reading: Reading): boolean {
  const from = subject.from ?? -1;
  const isFronted = [from - 1, from - 2].some((i) => hasAny(tokens[i], 'whole') && i >= 0);
  const isOwn = [reading.governor, ...subject.areas].some((i) => tokens[i]?.area?.areas[0] === 'overall');
  return isFronted || isOwn;
}

const POINTERS = /^(?:it|it's|they|they're|this|that|that's|these|those)$/;

/** `had been good and was now inadequate`: a verb right after a grade has the subject of that grade. */
function goesOn(tokens: readonly Token[], reading: Reading, bound: number): boolean {
  if (bound < 0 || reading.governor <= bound || reading.objectFrom !== null || !isVerb(tokens, reading.governor))
    return false;
  const { first } = readVerbGroup(tokens, reading.governor, bound);
  const between = tokens.slice(bound + 1, first);
  const isTime = (token: Token): boolean => token.kind === 'number' || /^(?:in|since|until|by|at)$/.test(token.words);
  const isLinked = has(between.at(-1), 'and') || !between.some(isTime);
  return (
    first > bound + 1 &&
    isLinked &&
    between.every((token) => has(token, 'and') || isAdverb(token) || isMark(token, ',') || isTime(token))
  );
}

/** Reads the grades of one sentence in order: each may lean on those before it. */
class SentenceReader {
  readonly #sentence: Sentence;
  readonly #topic: () => Topic;
  readonly #before: () => NamedBefore | null;
  readonly #uses = new Map<number, Use>();
  readonly #found: FoundGrade[] = [];
  #bound = -1;
  #lastGrade = -1;

  constructor(sentence: Sentence, topic: () => Topic, before: () => NamedBefore | null) {
    this.#sentence = sentence;
    this.#topic = topic;
    this.#before = before;
  }

  read(): readonly FoundGrade[] {
    const { grades, tokens } = this.#sentence;
    grades.forEach((at, order) => {
      this.#readOne(at, grades[order + 1] ?? tokens.length);
    });
    return this.#found;
  }

  #readOne(at: number, next: number): void {
    const sentence = this.#sentence;
    const { tokens } = sentence;
    const first = readConstruction(sentence, at);
    sentence.readings.set(at, first);
    if (first === null) return;
    const own = this.#subjectOf(at, first);
    const reading =
      first.construction === 'verb-phrase' && own.kind === 'none' ? (readByItself(tokens, at) ?? first) : first;
    const every = findEveryBefore(tokens, at, this.#bound);
    const isPartOfSubject = every !== null && (own.areas.length === 0 || every >= (own.from ?? 0));
    const from = reading.construction === 'rating' ? Math.max(at, reading.governor) : at;
    const right = readAreasAfter(tokens, from, next, isPartOfSubject ? every : null);
    const isInverted = reading.governor > at && reading.construction === 'rated';
    const after = isInverted ? { ...right, areas: readAreasOfPredicate(tokens, reading.governor, next) } : right;
    const subject = placeInDiscourse(tokens, at, reading, withAreasAfter(own, after.areas), this.#topic);
    const use = subject === null ? null : decide(sentence, at, reading, subject, this.#uses);
    this.#uses.set(at, use);
    if (subject === null || use === null) sentence.readings.set(at, null);
    else this.#put(at, next, reading, subject, after, use);
  }

  #subjectOf(at: number, reading: Reading): Subject {
    const { readings } = this.#sentence;
    const pair =
      reading.governor <= this.#bound
        ? [...readings].findLast(([, one]) => one?.governor === reading.governor)?.[0]
        : undefined;
    const { tokens } = this.#sentence;
    const previous = goesOn(tokens, reading, this.#bound) ? this.#lastGrade : undefined;
    const shared = this.#sentence.subjects.get(reading.joinedTo ?? pair ?? previous ?? -1);
    return shared ?? readSubject(tokens, at, reading, this.#bound);
  }

  #put(
    at: number,
    next: number,
    reading: Reading,
    subject: Subject,
    after: AreasAfter,
    use: 'judgement' | 'other',
  ): void {
    const { tokens } = this.#sentence;
    const token = tokens[at];
    if (token?.grade == null) return;
    this.#sentence.subjects.set(at, subject);
    const last = Math.max(at, after.last);
    const echoed = readEchoedAreas(tokens, last + 1, next);
    const named = [...chooseAreas(subject, after.areas, reading), ...echoed];
    const isBare =
      subject.kind === 'pronoun' && named.length === 0 && POINTERS.test(tokens[subject.head ?? -1]?.words ?? '');
    const meant = isBare ? this.#before() : null;
    const spanOf = (index: number | null): Found | null => (index === null ? null : (tokens[index] ?? null));
    this.#found.push({
      start: token.start,
      end: token.end,
      grade: token.grade.grade,
      use,
      construction: reading.construction,
      subject: subject.kind,
      areas:
        meant === null
          ? subject.kind === 'board' && named.length === 0
            ? ['other']
            : areaIds(tokens, named)
          : meant.areas,
      areaSpans: meant === null ? named.map((index) => tokens[index]).filter((one) => one !== undefined) : [meant],
      everyArea: after.every === null ? null : countIn(tokens[after.every]),
      isRemainder: after.every !== null && REMAINDER.test(tokens[after.every]?.words ?? ''),
      exceptions: areaIds(tokens, after.except),
      isWhole: after.isWhole || isWholeBefore(tokens, subject, reading),
      cue: reading.governor === at ? null : spanOf(reading.governor),
      subjectSpan: spanOf(subject.head),
      sentence: { start: this.#sentence.start, end: this.#sentence.end },
      clauseStart: tokens[this.#bound + 1]?.start ?? this.#sentence.start,
      clauseEnd: tokens[next - 1]?.end ?? this.#sentence.end,
    });
    this.#bound = Math.max(last, echoed.at(-1) ?? last);
    this.#lastGrade = at;
  }
}

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
  const sentences = splitSentences(text);
  const hasGrades = (span: Found): boolean => {
    const first = gradeWords[firstFrom(gradeWords, span.start)];
    return first !== undefined && first.end <= span.end;
  };
  return sentences.flatMap((span, order) => {
    if (!hasGrades(span)) return [];
    const sentence = openSentence(span, readTokens(text, span, councils), span.start === 0);
    const topic = once(() => readTopic(text, sentences, order, councils));
    const previous = sentences[order - 1];
    const before = once(() =>
      previous === undefined || hasGrades(previous) ? null : readNamedBefore(text, previous, councils),
    );
    const found = new SentenceReader(sentence, topic, before).read();
    const next = sentences[order + 1];
    return next === undefined || hasGrades(next) ? found : withEcho(found, text, next, councils);
  });
}

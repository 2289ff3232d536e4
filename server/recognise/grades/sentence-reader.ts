import type { AreaId } from '../../knowledge/ids.ts';
import { severalOf } from '../../knowledge/number-words.ts';
import type { Found } from '../recognition.ts';
import { type AreasAfter, findEveryBefore, readAreasAfter, readAreasOfPredicate } from './areas.ts';
import { subjectEndingAt } from './asides.ts';
import { readConstruction } from './constructions.ts';
import { decide } from './decide.ts';
import { areaBehind } from './described-area.ts';
import { type Before, type NamedBefore, placeInDiscourse, type Topic } from './discourse.ts';
import { isOfSome, shareInOrder, withCountOfAreas } from './distributed.ts';
import { readEchoedAreas } from './echoes.ts';
import type { FoundGrade } from './found-grade.ts';
import { frontedBefore } from './fronted.ts';
import { goesOn } from './goes-on.ts';
import { isPointed } from './pointed.ts';
import { readByItself } from './predicative.ts';
import type { Reading } from './reading.ts';
import { countResumed } from './resumed.ts';
import { type Sentence, toldBefore } from './sentence.ts';
import { readSubject } from './subject.ts';
import { type Subject, subjectAt } from './things.ts';
import type { Token } from './tokens.ts';
import { readVerbGroup } from './verb-group.ts';
import { has, hasAny, hasWords, isCount, isDash, isMark, nextAfter } from './words.ts';

const LONGEST_PAIR = 3;
const LONGEST_OPENING = 8;
const REMAINDER = /\b(?:other|else|elsewhere|remaining|rest)\b/;

/** The areas that tokens name, each once. */
export const areaIds = (tokens: readonly Token[], indices: readonly number[]): readonly AreaId[] => [
  ...new Set(indices.flatMap((index) => tokens[index]?.area?.areas ?? [])),
];

/** `described as inadequate were leadership and adoption`: what is judged may stand after its grade. */
function withAreasAfter(tokens: readonly Token[], subject: Subject, after: readonly number[]): Subject {
  if (after.length === 0) return subject;
  const isCountOfAreas = subject.head !== null && hasWords(tokens[subject.head], OF_AREAS);
  return subject.kind === 'none' || isCountOfAreas
    ? { ...subject, kind: 'judged', isCounted: false, areas: [] }
    : subject;
}

/** `Three areas were graded good: leadership, …`: the areas themselves stand behind. */
const OF_AREAS = /^(?:areas|judgements|judgments|headings|categories)$/;

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

/** `outstanding in that area`. */
const isOfThatArea = (tokens: readonly Token[], at: number): boolean => {
  const link = nextAfter(tokens, at);
  return (
    has(tokens[link], 'area-link') &&
    hasWords(tokens[link + 1], /^th(?:at|is)$/) &&
    hasWords(tokens[link + 2], /^(?:area|respect|category|field|judge?ment|service)$/)
  );
};

const LONGEST_LABEL = 10;

/** `Leadership: good, from inadequate`: where the label ends that a line begins with; -1 where it begins with none. */
function labelOf(tokens: readonly Token[]): number {
  const mark = tokens.slice(0, LONGEST_LABEL).findIndex((token) => token.words === ':' || isDash(token));
  const isLabel =
    mark > 0 && tokens[mark - 1]?.area != null && tokens.slice(0, mark).every(({ grade }) => grade === null);
  return isLabel ? mark - 1 : -1;
}

const ONE_OF_THEM = /^(?:an?|one)\b/;
const LONGEST_OF_ONE = 10;
const isCouncil = (token: Token): boolean => hasAny(token, 'council', 'generic');

/** Reads the grades of one sentence in order: each may lean on those before it. */
class SentenceReader {
  readonly #sentence: Sentence;
  readonly #topic: () => Topic;
  readonly #before: Before;
  readonly #found: FoundGrade[] = [];
  /** The tokens of the grades found. */
  readonly #at: number[] = [];
  #bound = -1;
  #lastGrade = -1;

  constructor(sentence: Sentence, topic: () => Topic, before: Before) {
    this.#sentence = sentence;
    this.#topic = topic;
    this.#before = before;
  }

  read(): readonly FoundGrade[] {
    const { grades, tokens } = this.#sentence;
    grades.forEach((at, order) => {
      this.#readOne(at, grades[order + 1] ?? tokens.length);
    });
    return shareInOrder(this.#found, tokens, this.#at);
  }

  #readOne(at: number, next: number): void {
    const sentence = this.#sentence;
    const { tokens } = sentence;
    const first = readConstruction(sentence, at);
    if (first === null) {
      sentence.told.set(at, { at, reading: null, subject: null, use: null });
      return;
    }
    const own = this.#subjectOf(at, first);
    const reading =
      first.construction === 'verb-phrase' && own.kind === 'none' ? (readByItself(tokens, at) ?? first) : first;
    const every = findEveryBefore(tokens, at, this.#bound);
    // `Everything else, that is leadership and care, is good`: these are named.
    const isListed = own.areas.length > 1 && severalOf(tokens[every ?? -1]?.words ?? '') === 0;
    const isPartOfSubject = every !== null && (own.areas.length === 0 || (every >= (own.from ?? 0) && !isListed));
    const from = reading.construction === 'rating' ? Math.max(at, reading.governor) : at;
    const right = readAreasAfter(tokens, from, next, isPartOfSubject ? every : null);
    const isInverted = reading.governor > at && reading.construction === 'rated';
    const after = isInverted ? { ...right, areas: readAreasOfPredicate(tokens, reading.governor, next) } : right;
    const placed = placeInDiscourse(tokens, at, reading, withAreasAfter(tokens, own, after.areas), this.#topic);
    // `It was inadequate and is now good`: what was graded once is graded again.
    const subject = placed ?? (sentence.told.get(this.#lastGrade)?.subject === own ? own : null);
    const use = subject === null ? null : decide(sentence, at, reading, subject);
    sentence.told.set(at, { at, reading: use === null ? null : reading, subject: use === null ? null : subject, use });
    sentence.order.push(at);
    if (subject !== null && use !== null) this.#put(at, next, reading, subject, after, use);
  }

  #subjectOf(at: number, reading: Reading): Subject {
    const { tokens, told } = this.#sentence;
    const gapped = reading.construction === 'moved' ? this.#nameInGap(at, reading) : -1;
    if (gapped >= 0) return subjectAt('judged', gapped);
    const shared = told.get(reading.joinedTo ?? this.#sharing(reading) ?? -1)?.subject;
    const isOwn = reading.construction === 'described' && areaBehind(tokens, at) >= 0;
    const isKnown = shared != null && !isOwn && (shared.kind !== 'none' || reading.joinedTo !== null);
    if (isKnown) return shared;
    const written = readSubject(tokens, at, reading, this.#bound);
    const label = written.kind === 'none' && reading.construction === 'moved' ? labelOf(tokens) : -1;
    const own = label < 0 ? written : subjectEndingAt(tokens, label, -1);
    return reading.objectFrom === null ? withCountOfAreas(tokens, own) : own;
  }

  /** `Kent fell from good to adequate, and Bury from adequate to inadequate`: the name before the second pair; -1 where there is none. */
  #nameInGap(at: number, { governor }: Reading): number {
    const { tokens } = this.#sentence;
    if (governor > this.#bound) return -1;
    for (let i = at - 1; i > this.#bound; i--)
      if (tokens[i]?.kind === 'council' && (has(tokens[i - 1], 'and') || tokens[i - 1]?.kind === 'mark')) return i;
    return -1;
  }

  /** The grade before that has the same governing word (`from good to outstanding`) or the same subject. */
  #sharing(reading: Reading): number | undefined {
    const sentence = this.#sentence;
    if (goesOn(sentence.tokens, reading, this.#bound) && !this.#endsAside(reading)) return this.#lastGrade;
    if (reading.governor > this.#bound) return undefined;
    for (let back = 1; back <= LONGEST_PAIR; back++) {
      const before = toldBefore(sentence, back);
      if (before?.reading?.governor === reading.governor) return before.at;
    }
    return undefined;
  }

  /** `Kent’s leadership is good; Bury’s is inadequate`: the areas of the one that a name owned before. */
  #areasOfOwned({ head }: Subject): readonly number[] {
    const { tokens, told } = this.#sentence;
    const areas = told.get(this.#lastGrade)?.subject?.areas ?? [];
    const isOwned = (i: number): boolean => tokens[i]?.kind === 'council' && tokens[i + 1]?.words === "'s";
    const isEllipsis = head !== null && head > this.#lastGrade && isOwned(head);
    return isEllipsis && isOwned((areas[0] ?? 0) - 2) ? areas : [];
  }

  /** `Bury, a year after Kent was rated outstanding, is good`: the last grade is told of another, between commas. */
  #endsAside({ governor }: Reading): boolean {
    const { tokens, told } = this.#sentence;
    const from = told.get(this.#lastGrade)?.subject?.from ?? -1;
    let open = from - 1;
    while (open > from - LONGEST_OPENING && !isMark(tokens[open], ',')) open--;
    const { first } = readVerbGroup(tokens, governor, this.#bound);
    return first === this.#bound + 2 && isMark(tokens[first - 1], ',') && tokens[open - 1]?.kind === 'council';
  }

  /** The areas of the sentence before that a subject without any takes up (`those`, `both`). */
  #meantBy(subject: Subject): NamedBefore | null {
    const count = countResumed(this.#sentence.tokens, subject);
    const words = this.#sentence.tokens[subject.head ?? -1]?.words ?? '';
    const isPointer = (subject.kind === 'pronoun' && POINTERS.test(words)) || isPointed(this.#sentence.tokens, subject);
    return count > 0 || isPointer ? this.#before(count) : null;
  }

  /** `one West Midlands borough`: some council, which the text may name later. */
  #isUnnamed(at: number, reading: Reading, subject: Subject): boolean {
    const { tokens } = this.#sentence;
    const from = subject.from ?? at;
    const names = tokens.slice(from, Math.min(at, from + LONGEST_OF_ONE));
    return (
      subject.isGeneric &&
      names.some(
        (token, i) =>
          ONE_OF_THEM.test(token.words) &&
          !hasAny(names[i + 1], 'of', 'preposition') &&
          !has(tokens[from + i - 1], 'comparison') &&
          !(names[i + 2]?.words === 'in' && isCount(names[i + 3])) &&
          names.slice(token.words === 'one' ? i + 1 : i, i + 4).some(isCouncil),
      ) &&
      decide(this.#sentence, at, reading, { ...subject, isGeneric: false }) === 'judgement'
    );
  }

  /** `from outstanding to good for leadership`: what stands behind the second grade of a move is the first one's, too. */
  #shareWithStart(reading: Reading, named: readonly number[]): void {
    const { tokens } = this.#sentence;
    const start = this.#found.at(-1);
    const before = this.#sentence.told.get(this.#lastGrade)?.reading;
    const isMove = reading.construction === 'moved' && before?.construction === 'moved';
    if (start === undefined || !isMove || before.governor !== reading.governor) return;
    if (start.areas.length > 0 || start.everyArea !== null || start.isWhole || named.length === 0) return;
    const areaSpans = named.map((index) => tokens[index]).filter((one) => one !== undefined);
    this.#found.splice(-1, 1, { ...start, areas: areaIds(tokens, named), areaSpans });
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
    const last = Math.max(at, after.last);
    const echoed = readEchoedAreas(tokens, last + 1, next);
    const own = after.areas.length > 0 ? null : frontedBefore(tokens, at);
    const chosen = own?.areas ?? chooseAreas(subject, after.areas, reading);
    const named = [...(chosen.length > 0 ? chosen : this.#areasOfOwned(subject)), ...echoed];
    // `its services are good, as is leadership`: the services as a whole, and one area more.
    const isWholeEchoed = echoed.length > 0 && echoed.length === named.length && subject.kind === 'judged';
    const meant = named.length > 0 ? null : isOfThatArea(tokens, at) ? this.#before(1) : this.#meantBy(subject);
    this.#shareWithStart(reading, named);
    const spanOf = (index: number | null): Found | null => (index === null ? null : (tokens[index] ?? null));
    this.#at.push(at);
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
            : [...(isWholeEchoed ? (['overall'] as const) : []), ...areaIds(tokens, named)]
          : meant.areas,
      areaSpans: meant === null ? named.map((index) => tokens[index]).filter((one) => one !== undefined) : [meant],
      everyArea: after.every === null ? null : severalOf(tokens[after.every]?.words ?? ''),
      isRemainder: after.every !== null && hasWords(tokens[after.every], REMAINDER),
      isOfSome: isOfSome(tokens, at, subject, after),
      exceptions: areaIds(tokens, after.except),
      respective: null,
      isWhole: after.isWhole || isWholeBefore(tokens, subject, reading),
      isUnnamed: use === 'other' && this.#isUnnamed(at, reading, subject),
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

/**
 * Reads the grades of a sentence. `topic` tells what the sentences before it speak of, `before` the areas that the one before is
 * about; both are asked only where a pronoun needs them. Takes time in proportion to the number of tokens.
 */
export const readGrades = (sentence: Sentence, topic: () => Topic, before: Before): readonly FoundGrade[] =>
  new SentenceReader(sentence, topic, before).read();

import type { AreaId, GradeId } from '../../knowledge/ids.ts';
import { firstFrom } from '../../text/span.ts';
import type { Found } from '../recognition.ts';
import { splitSentences } from '../sentences.ts';
import { scanWords } from '../vocabulary.ts';
import { findEveryBefore, readAreasAfter } from './areas.ts';
import {
  type Construction,
  has,
  isFirm,
  isQuoted,
  isTurnOfPhrase,
  type Reading,
  readByItself,
  readConstruction,
} from './constructions.ts';
import { readSubject, type Subject, type SubjectKind } from './subject.ts';
import { readTokens, type Token } from './tokens.ts';

/** A grade word that means a grade, with what its own sentence tells of it. */
export interface FoundGrade extends Found {
  readonly grade: GradeId;
  /** `judgement` as far as the sentence tells; the rest of the text may show it to be another body's or only the scale. */
  readonly use: 'judgement' | 'other';
  readonly construction: Construction;
  readonly subject: SubjectKind;
  /** The areas that the sentence names, in text order; empty where it names none. */
  readonly areas: readonly AreaId[];
  readonly areaSpans: readonly Found[];
  /** How many areas `all four judgements` counts; 0 where no number is said; null where the grade is not one for all. */
  readonly everyArea: number | null;
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

const STRONG_PHRASE = 'phrase';
const WEAK_GIVING = new Set([
  'has',
  'have',
  'had',
  'with',
  'get',
  'gets',
  'got',
  'getting',
  'give',
  'gives',
  'gave',
  'giving',
  'hold',
  'held',
]);
/** Grades that are rarely anything else when no noun follows them. */
const STRONG = new Set(['inadequate', 'requires-improvement', 'outstanding']);
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
]);
const HOPE_REACH = 9;

interface Verdict {
  readonly use: 'judgement' | 'other';
}
const JUDGEMENT: Verdict = { use: 'judgement' };
const OTHER: Verdict = { use: 'other' };

/** Whether the sentence wishes, plans, supposes or denies the grade. */
function isUnreal(tokens: readonly Token[], at: number, reading: Reading, bound: number): boolean {
  if (reading.construction === 'labelled' || reading.construction === 'alone') return false;
  if (tokens.slice(0, at).some((token) => has(token, 'denial'))) return true;
  if (tokens[reading.governor - 1]?.words === 'from being') return true;
  const from = Math.max(bound + 1, Math.min(reading.governor, at) - HOPE_REACH);
  for (let i = at - 1; i >= from; i--) {
    const token = tokens[i];
    if (
      token?.kind === 'mark' &&
      (token.words === ',' || token.words === ';' || token.words === '"' || token.words === ':')
    ) {
      if (i < Math.min(reading.governor, at)) return false;
    }
    if (has(token, 'hope') && token?.kind === 'word' && !has(token, 'copula')) return true;
    if (has(token, 'negation') && i >= Math.min(reading.governor, at) - 3) return true;
  }
  return false;
}

function isYardstick(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]?.kind === 'mark' ? at + 2 : at + 1;
  return (
    has(tokens[after], 'or-better') ||
    (tokens[after]?.words === 'or' && tokens[after + 1]?.grade != null) ||
    (tokens[at - 1]?.words === 'or' && tokens[at - 2]?.grade != null)
  );
}

const mentions = (tokens: readonly Token[], test: (token: Token) => boolean): boolean => tokens.some(test);

/** What the construction and the thing judged make of the grade word; null where it is an ordinary adjective after all. */
function decide(tokens: readonly Token[], at: number, reading: Reading, subject: Subject): Verdict | null {
  const grade = tokens[at]?.grade;
  const quoted = isQuoted(tokens, at);
  if (quoted && describesWork(tokens, at)) return OTHER;
  const sure = grade?.strength === STRONG_PHRASE;
  switch (reading.construction) {
    case 'key':
    case 'hoped':
    case 'counted':
    case 'mentioned':
      return OTHER;
    case 'alone':
      return JUDGEMENT;
    case 'rated':
    case 'moved':
      if (subject.partOf.length > 0) return JUDGEMENT;
      return subject.kind === 'provider' || subject.kind === 'unit' ? OTHER : JUDGEMENT;
    case 'rating':
      return subject.kind === 'provider' ? OTHER : JUDGEMENT;
    case 'noun':
      return subject.kind === 'provider' || isCountedOut(tokens, at) ? OTHER : JUDGEMENT;
    case 'described':
      return JUDGEMENT;
    case 'considered':
      return subject.partOf.length > 0 ? JUDGEMENT : decideByFew(subject, quoted, sure);
    case 'copula':
    case 'verb-phrase':
    case 'apposition':
      return decideByFew(subject, quoted, sure);
    case 'labelled':
      return decideLabelled(tokens, reading, subject, quoted || sure);
    case 'given':
      if (
        !quoted &&
        !sure &&
        !STRONG.has(grade?.grade ?? '') &&
        WEAK_GIVING.has(tokens[reading.governor]?.words ?? '') &&
        !mentions(tokens.slice(reading.governor, at), (one) => has(one, 'determiner'))
      )
        return null;
      return subject.kind === 'provider' ? OTHER : JUDGEMENT;
    case 'quoted':
      return mentions(
        tokens,
        (one) => has(one, 'regulator') || has(one, 'service') || has(one, 'grade-noun') || has(one, 'result'),
      )
        ? JUDGEMENT
        : OTHER;
    case 'service':
      return subject.areas.length > 0 ? JUDGEMENT : null;
  }
}

/** Numbers before a grade tell off councils or cases, not one council's services. */
const isCountedOut = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 8), at).some((token) => has(token, 'number'));

/** `'good' cases`: a quoted grade before what is graded one by one. */
const describesWork = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 4).some((one) => has(one, 'unit') || has(one, 'provider')) && isQuoted(tokens, at);

function decideByFew(subject: Subject, quoted: boolean, sure: boolean): Verdict | null {
  if (sure && (subject.kind === 'none' || subject.partOf.length > 0)) return JUDGEMENT;
  const isMarked = quoted || sure;
  switch (subject.kind) {
    case 'judged':
    case 'result':
    case 'board':
    case 'pronoun':
      return JUDGEMENT;
    case 'provider':
      return OTHER;
    case 'unit':
    case 'none':
      return isMarked ? OTHER : null;
  }
}

function decideLabelled(
  tokens: readonly Token[],
  reading: Reading,
  subject: Subject,
  isMarked: boolean,
): Verdict | null {
  if (subject.kind === 'provider' || has(tokens[reading.governor], 'comparison')) return OTHER;
  if (subject.kind !== 'none' && subject.kind !== 'unit') return JUDGEMENT;
  const label = tokens[reading.governor];
  if (
    label?.kind === 'number' ||
    has(label, 'whole') ||
    mentions(tokens.slice(0, reading.governor + 1), (one) => one.kind === 'number')
  )
    return JUDGEMENT;
  return isMarked ? JUDGEMENT : null;
}

const areaIds = (tokens: readonly Token[], indices: readonly number[]): readonly AreaId[] => [
  ...new Set(indices.flatMap((index) => tokens[index]?.area?.areas ?? [])),
];

const countIn = (token: Token | undefined): number => {
  for (const word of token?.words.split(' ') ?? []) {
    const count = NUMBER_WORDS.get(word);
    if (count !== undefined) return count;
  }
  return 0;
};

/** A verb phrase without anything that it is said of (`So, requires improvement this year`) is a grade by itself. */
function settle(
  tokens: readonly Token[],
  at: number,
  first: Reading,
  bound: number,
): { readonly reading: Reading; readonly subject: Subject } {
  const subject = readSubject(tokens, at, first, bound);
  const own = first.construction === 'verb-phrase' && subject.kind === 'none' ? readByItself(tokens, at) : null;
  return { reading: own ?? first, subject };
}

function readGrade(
  tokens: readonly Token[],
  at: number,
  bound: number,
  next: number,
  sentence: Found,
  opensBlock: boolean,
): FoundGrade | null {
  const token = tokens[at];
  const first = readConstruction(tokens, at, opensBlock);
  if (token?.grade == null || first === null) return null;
  const { reading, subject } = settle(tokens, at, first, bound);
  const after = readAreasAfter(tokens, reading.construction === 'rating' ? Math.max(at, reading.governor) : at, next);
  const verdict = isAmbition(tokens, at, reading)
    ? OTHER
    : decide(tokens, at, reading, withAreasAfter(subject, after.areas));
  if (verdict === null || (isOrdinary(tokens, at, reading) && subject.kind !== 'provider')) return null;
  const named = chooseAreas(subject, after.areas, reading);
  const every = after.every ?? findEveryBefore(tokens, at, bound);
  const unreal = isUnreal(tokens, at, reading, bound) || isYardstick(tokens, at) || subject.isGeneric;
  const spanOf = (index: number | null): Found | null => (index === null ? null : (tokens[index] ?? null));
  return {
    start: token.start,
    end: token.end,
    grade: token.grade.grade,
    use: unreal ? 'other' : verdict.use,
    construction: reading.construction,
    subject: subject.kind,
    areas: subject.kind === 'board' && named.length === 0 ? ['other'] : areaIds(tokens, named),
    areaSpans: named.map((index) => tokens[index]).filter((one) => one !== undefined),
    everyArea: every === null ? null : countIn(tokens[every]),
    isWhole: after.isWhole,
    cue: reading.governor === at ? null : spanOf(reading.governor),
    subjectSpan: spanOf(subject.head),
    sentence,
    clauseStart: tokens[bound + 1]?.start ?? sentence.start,
    clauseEnd: tokens[next - 1]?.end ?? sentence.end,
  };
}

/** `Our ambition is to be good`. */
const isAmbition = (tokens: readonly Token[], at: number, reading: Reading): boolean =>
  reading.construction === 'copula' &&
  tokens.slice(reading.governor, at).some((token) => token.words === 'to be' || token.words === 'become') &&
  tokens.slice(Math.max(0, reading.governor - 4), reading.governor).some((token) => has(token, 'hope'));

/** An ordinary turn of phrase in a construction that does not rule it out. */
const isOrdinary = (tokens: readonly Token[], at: number, reading: Reading): boolean =>
  !isFirm(reading.construction) &&
  reading.construction !== 'alone' &&
  reading.construction !== 'labelled' &&
  !isQuoted(tokens, at) &&
  isTurnOfPhrase(tokens, at);

/** `described as inadequate were leadership and adoption`: what is judged may stand after its grade. */
const withAreasAfter = (subject: Subject, after: readonly number[]): Subject =>
  subject.kind === 'none' && after.length > 0 ? { ...subject, kind: 'judged' } : subject;

function chooseAreas(subject: Subject, after: readonly number[], reading: Reading): readonly number[] {
  const own = subject.areas.length > 0 ? subject.areas : subject.partOf;
  if (after.length === 0) return own;
  if (own.length === 0) return after;
  return reading.construction === 'rating' || reading.construction === 'given' ? after : own;
}

/** Whether the sentence before a grade's speaks of a school, a home or the like last, so that `it` or `two` means that. */
function speaksOfProvider(text: string, sentence: Found | undefined, councils: readonly Found[]): boolean {
  if (sentence === undefined) return false;
  const last = readTokens(text, sentence, councils).findLast(
    (token) => has(token, 'provider') || token.area !== null || (has(token, 'service') && token.words !== 'service'),
  );
  return has(last, 'provider');
}

/** The index of the last token that belongs to a grade: its own, or that of the last area that stands after it. */
function lastTokenOf(tokens: readonly Token[], at: number, grade: FoundGrade): number {
  const lastArea = grade.areaSpans.at(-1);
  if (lastArea === undefined || lastArea.start < grade.end) return at;
  const index = tokens.findIndex((token) => token.start === lastArea.start);
  return Math.max(at, index);
}

function readSentence(
  text: string,
  sentence: Found,
  before: Found | undefined,
  councils: readonly Found[],
): readonly FoundGrade[] {
  const tokens = readTokens(text, sentence, councils);
  const grades = tokens.flatMap((token, index) => (token.grade === null ? [] : [index]));
  const found: FoundGrade[] = [];
  let followsProvider: boolean | null = null;
  let bound = -1;
  grades.forEach((at, order) => {
    const one = readGrade(tokens, at, bound, grades[order + 1] ?? tokens.length, sentence, sentence.start === 0);
    if (one === null) return;
    const isUnnamed = one.subject === 'pronoun' || one.subject === 'none';
    if (isUnnamed && one.construction !== 'alone') followsProvider ??= speaksOfProvider(text, before, councils);
    const isProviders = isUnnamed && one.construction !== 'alone' && followsProvider === true;
    found.push(isProviders ? { ...one, use: 'other', subject: 'provider' } : one);
    bound = lastTokenOf(tokens, at, one);
  });
  return found;
}

/**
 * Finds the grades of a passage: words of a scale that are used as grades, not as ordinary adjectives. `councils` are the
 * passage's council names and anaphora. Depends on the passage alone; which council, when, and areas that only a heading or a
 * neighbouring row names are for the interpretation.
 */
export function findGrades(
  text: string,
  councils: readonly Found[],
  gradeWords: readonly Found[] = scanWords(text).grades,
): readonly FoundGrade[] {
  if (gradeWords.length === 0) return [];
  const sentences = splitSentences(text);
  return sentences.flatMap((sentence, index) => {
    const first = gradeWords[firstFrom(gradeWords, sentence.start)];
    if (first === undefined || first.end > sentence.end) return [];
    return readSentence(text, sentence, sentences[index - 1], councils);
  });
}

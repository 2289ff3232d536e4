import { describesNoun, isRare, readBeforeNoun, readRating } from './attributive.ts';
import { readAtStep, readAwarded } from './awards.ts';
import { readCounted } from './counts.ts';
import { readKey } from './keys.ts';
import {
  figureBefore,
  readAfterFronted,
  readBeside,
  readBeyondAside,
  readBeyondVisit,
  readGapped,
  readInverted,
  readLabelled,
} from './labels.ts';
import {
  isPlural,
  readBeforePronoun,
  readBetter,
  readCompared,
  readFrontedPredicate,
  readMentioned,
  readPlural,
  readQuoted,
} from './mentions.ts';
import { readAlone, readFronted, readNote, readWishedBehind } from './notes.ts';
import {
  readByItself,
  readFarVerb,
  readGoverned,
  readHoped,
  readMoved,
  readObject,
  readOf,
  readPair,
  readSaid,
} from './predicative.ts';
import { type Construction, type Reading, readAs } from './reading.ts';
import { type Sentence, type Told, toldBefore } from './sentence.ts';
import type { Token } from './tokens.ts';
import { isFixedPhrase, isTurnOfPhrase } from './turns-of-phrase.ts';
import {
  backTo,
  has,
  hasAny,
  isAdverb,
  isArticle,
  isClauseEnd,
  isClosing,
  isDateWord,
  isMark,
  isOpening,
  isQuoted,
  isQuoteMark,
  isTime,
  isUnknown,
  lastBefore,
  nextAfter,
} from './words.ts';

/** What a construction makes of a grade word: a reading, `ordinary` where it shows that the word is no grade, null where it is not there. */
type Outcome = Reading | 'ordinary' | null;

interface Row {
  readonly like: string;
  readonly read: (sentence: Sentence, at: number) => Outcome;
}

/** Every construction with one example, in the order in which they are tried. */
const ROWS: readonly Row[] = [
  { like: 'Inadequate.', read: ({ tokens, isLone }, at) => readAlone(tokens, at, isLone) },
  {
    like: 'three ‘goods’',
    read: ({ tokens }, at) => (isPlural(tokens[at]) ? (readPlural(tokens, at) ?? 'ordinary') : null),
  },
  { like: 'its good rating', read: ({ tokens }, at) => readRating(tokens, at) },
  {
    like: 'Good: children get …',
    read: ({ tokens, opensBlock, isScale }, at) => readKey(tokens, at, opensBlock, isScale),
  },
  { like: 'the good that Kent was awarded', read: ({ tokens }, at) => readAwarded(tokens, at) },
  { like: 'the word ‘adequate’', read: ({ tokens }, at) => readMentioned(tokens, at) },
  {
    like: 'outstanding, too, is the work with care leavers',
    read: ({ tokens }, at) => readFrontedPredicate(tokens, at),
  },
  { like: 'inadequate it was', read: ({ tokens }, at) => readBeforePronoun(tokens, at) },
  { like: 'short of good', read: ({ tokens }, at) => readCompared(tokens, at) },
  { like: 'a good job; an inadequate authority', read: readDescription },
  { like: 'the protection that children got adequate', read: ({ tokens }, at) => readGapped(tokens, at, true) },
  { like: 'from inadequate to good', read: ({ tokens }, at) => readMoved(tokens, at) },
  { like: 'good to outstanding in two years', read: ({ tokens }, at) => readPair(tokens, at) },
  { like: 'Good, I hope', read: ({ tokens }, at) => readWishedBehind(tokens, at) },
  { like: 'scored 3 (good)', read: readFigure },
  { like: 'Care leavers, I am glad to say, good', read: ({ tokens }, at) => readBeyondAside(tokens, at) },
  { like: 'Redbridge: inspected in June, good', read: ({ tokens }, at) => readBeyondVisit(tokens, at) },
  { like: 'Leadership: good', read: ({ tokens }, at) => readLabelled(tokens, at) },
  { like: '35% requires improvement', read: ({ tokens }, at) => readCounted(tokens, at) },
  { like: 'found that it required improvement', read: readOwnVerb },
  { like: 'aiming for outstanding', read: ({ tokens }, at) => readHoped(tokens, at) },
  { like: 'services were judged good', read: ({ tokens }, at) => readGoverned(tokens, at) },
  { like: 'a grade behind it at good', read: ({ tokens }, at) => readAtStep(tokens, at) },
  { like: 'a judgement of good', read: ({ tokens }, at) => readOf(tokens, at) },
  { like: 'rated the council good', read: ({ tokens }, at) => readObject(tokens, at) },
  { like: 'graded most of what it saw as good', read: ({ tokens }, at) => readFarVerb(tokens, at) },
  { like: 'not inadequate, but requires improvement', read: readCorrection },
  { like: 'the letter said inadequate', read: ({ tokens }, at) => readSaid(tokens, at) },
  { like: 'services require improvement', read: readVerbPhrase },
  { like: 'good and outstanding', read: readCoordinate },
  { like: 'adequate in 2012; good in 2015', read: readDatedItem },
  { like: 'Good, says the report of the leadership', read: ({ tokens }, at) => readFronted(tokens, at) },
  { like: 'Inadequate overall, and …', read: ({ tokens }, at) => readNote(tokens, at) },
  { like: 'Leeds, outstanding since 2018, …', read: ({ tokens }, at) => readBeside(tokens, at) },
  { like: 'nowhere was it outstanding', read: ({ tokens }, at) => readInverted(tokens, at) },
  { like: 'leadership was adequate and protection adequate', read: ({ tokens }, at) => readGapped(tokens, at, false) },
  { like: 'the nursery is outstanding, the infants good', read: readGappedProvider },
  { like: 'and for those in care, good again', read: ({ tokens }, at) => readAfterFronted(tokens, at) },
  { like: 'its first inadequate', read: ({ tokens }, at) => readByItself(tokens, at) },
  { like: 'good or better', read: ({ tokens }, at) => readBetter(tokens, at) },
  { like: '“good”', read: ({ tokens }, at) => readQuoted(tokens, at) },
];

function readDescription(sentence: Sentence, at: number): Outcome {
  const { tokens } = sentence;
  if (isQuoted(tokens, at) || !describesNoun(tokens, at)) return null;
  if (
    /^capacity /.test(tokens[at + 1]?.words ?? '') &&
    OPENS_CAPACITY.test(tokens[lastBefore(tokens, at)]?.words ?? '')
  )
    return readAs('apposition', at + 1);
  return readBeforeNoun(sentence, at) ?? 'ordinary';
}

/** `, with an adequate capacity to improve`: a judgement of the inspections of 2009 to 2012 (Ofsted’s safeguarding and looked after children framework). */
const OPENS_CAPACITY = /^(?:with|an?|and|,|has|had)$/;

/** `scored the council 3 (good)`: what governs the figure governs the grade. */
function readFigure(sentence: Sentence, at: number): Outcome {
  const { tokens } = sentence;
  const figure = figureBefore(tokens, at);
  if (figure < 0) return null;
  const own = readGoverned(tokens, figure) ?? readObject(tokens, figure) ?? readFarVerb(tokens, figure);
  return own ?? readCoordinate(sentence, at);
}

/** A grade that is a verb phrase: `services require improvement`. */
function readVerbPhrase(sentence: Sentence, at: number): Outcome {
  const { tokens } = sentence;
  const grade = tokens[at]?.grade;
  const isVerb =
    (grade?.grade === 'requires-improvement' &&
      !grade.exactCase &&
      !/^requiring|^needing/.test(tokens[at]?.words ?? '')) ||
    /^performs?\b/.test(tokens[at]?.words ?? '');
  let before = lastBefore(tokens, at);
  while (has(tokens[before], 'determiner') && !isArticle(tokens[before]) && !isAdverb(tokens[before])) before--;
  if (!isVerb || isArticle(tokens[before])) return null;
  if (at === 0 && isMark(tokens[at + 1], ':')) return null;
  before = at - 1;
  while (isAdverb(tokens[before]) || isQuoteMark(tokens[before])) before--;
  const isNext = tokens[before]?.words === 'or' || tokens[before]?.words === 'and';
  const isListed =
    (isMark(tokens[before], ',') || (isNext && isAfterGrade(tokens, before - 1))) &&
    coordinateBefore(sentence, at) >= 0;
  return isListed ? null : readAs('verb-phrase', at);
}

/** `inspectors who came back found that it required improvement`: its pronoun stands right before, whatever verbs there are. */
function readOwnVerb(sentence: Sentence, at: number): Outcome {
  const { tokens } = sentence;
  const isSubject = /^(?:it|they|we)$/.test(tokens[at - 1]?.words ?? '') && /\bthat$/.test(tokens[at - 2]?.words ?? '');
  return isSubject && /^required? /.test(tokens[at]?.words ?? '') ? readVerbPhrase(sentence, at) : null;
}

function isAfterGrade(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (tokens[i]?.kind === 'mark') i--;
  return tokens[i]?.grade != null;
}

const LONGEST_LIST = 16;

/** `its work with care leavers`: a noun, though a verb by its form. */
const HELP = /^(?:work|help|support|care|offer|plans)$/;
const isHelp = (tokens: readonly Token[], at: number): boolean =>
  HELP.test(tokens[at]?.words ?? '') && has(tokens[at - 1], 'determiner');

/** What may stand between coordinate grades: the areas of the first (`good for adoption, inadequate for leadership`). */
function coordinateBefore({ tokens }: Sentence, at: number): number {
  let isJoined = false;
  const isParallel = has(tokens[lastBefore(tokens, at)], 'and') && tokens[nextAfter(tokens, at)]?.words === 'for';
  for (let i = at - 1; i >= backTo(at, LONGEST_LIST); i--) {
    const token = tokens[i];
    if (token === undefined) return -1;
    if (token.grade !== null) return isJoined ? i : -1;
    if (isMark(token, ',') || isMark(token, '/') || has(token, 'and')) isJoined = true;
    else if (isOpening(token) && token.kind === 'mark') continue;
    else if (!isJoined && (token.area !== null || has(token, 'echo'))) return -1;
    else if (
      !isQuoteMark(token) &&
      !isClosing(token) &&
      !(isParallel && (isUnknown(token) || isHelp(tokens, i) || hasAny(token, 'provider', 'regulator', 'unit'))) &&
      token.area === null &&
      token.kind !== 'number' &&
      !isDateWord(token) &&
      !hasAny(token, 'area-link', 'whole', 'adverb', 'determiner', 'negation', 'preposition', 'number') &&
      !(i === at - 1 && token.words === 'as') &&
      !/^(?:the (?:one|other|former|latter)|areas|judge?ments|headings|them)$/.test(token.words)
    )
      return -1;
  }
  return -1;
}

const LONGEST_GAP = 6;

/** `the nursery is outstanding and the infants, alas, inadequate`: whatever has its grade after another body's. */
function readGappedProvider(sentence: Sentence, at: number): Outcome {
  const { tokens } = sentence;
  let i = lastBefore(tokens, at);
  const end = i;
  while (end - i < LONGEST_GAP && (isAdverb(tokens[i]) || isUnknown(tokens[i]) || isMark(tokens[i], ','))) i--;
  const opens = isArticle(tokens[i]) && (isMark(tokens[i - 1], ',') || has(tokens[i - 1], 'and'));
  const before = opens ? toldBefore(sentence) : undefined;
  if (before?.subject?.kind !== 'provider' || before.reading === null) return null;
  return { ...before.reading, joinedTo: before.at };
}

/** `not inadequate, as some had feared, but requires improvement`. */
function readCorrection({ tokens, told }: Sentence, at: number): Outcome {
  let before = lastBefore(tokens, at);
  while (isAdverb(tokens[before])) before--;
  if (tokens[before]?.words !== 'but') return null;
  for (let i = before - 1; i >= backTo(before, LONGEST_LIST); i--) {
    const denied = told.get(i)?.reading;
    if (denied?.isNegated === true) return { ...denied, joinedTo: i, isNegated: false };
  }
  return null;
}

/** `inadequate in each of the areas they looked at, and inadequate overall`: the grade for the whole, after that of the parts. */
function beforeWhole(sentence: Sentence, at: number): Told | undefined {
  const { tokens } = sentence;
  const link = tokens[lastBefore(tokens, at)];
  const opens = isMark(link, ',') || isMark(link, ';') || hasAny(link, 'and', 'turning');
  const before = opens && has(tokens[nextAfter(tokens, at)], 'whole') ? toldBefore(sentence) : undefined;
  return before?.use === 'judgement' && before.reading?.construction !== 'labelled' ? before : undefined;
}

/** `adequate in 2012, when that word was in use; good in 2015`: an item of a list by date, whatever stands in the one before. */
function readDatedItem(sentence: Sentence, at: number): Outcome {
  const { tokens } = sentence;
  const next = nextAfter(tokens, at);
  const opens = isMark(tokens[lastBefore(tokens, at)], ';');
  const before = toldBefore(sentence);
  if (!opens || !/^(?:in|since|from|by)$/.test(tokens[next]?.words ?? '') || !isTime(tokens, next + 1)) return null;
  return before?.reading == null ? null : { ...before.reading, joinedTo: before.at, isNegated: false };
}

/** `good or outstanding`: what holds of the first grade holds of the second. */
function readCoordinate(sentence: Sentence, at: number): Outcome {
  const before = coordinateBefore(sentence, at);
  const joined = before < 0 ? beforeWhole(sentence, at) : sentence.told.get(before);
  if (joined === undefined) return null;
  const first = joined.reading;
  if (first === null) return 'ordinary';
  return {
    ...first,
    joinedTo: joined.at,
    isNegated: has(sentence.tokens[lastBefore(sentence.tokens, at)], 'negation'),
  };
}

/** Constructions so much the grades' own that no turn of phrase is like them. */
const FIRM: ReadonlySet<Construction> = new Set([
  'rated',
  'moved',
  'rating',
  'alone',
  'labelled',
  'key',
  'mentioned',
  'counted',
]);

/** `our conference, Beyond Good and Outstanding`: a preposition with a capital in mid-sentence opens a name. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.isCapital !== true || isQuoted(tokens, at)) return false;
  const first = hasAny(tokens[at - 1], 'and') && tokens[at - 2]?.grade != null ? at - 3 : at - 1;
  return (
    first > 0 &&
    tokens[first]?.isCapital === true &&
    hasAny(tokens[first], 'preposition', 'comparison', 'to') &&
    !isClauseEnd(tokens[first - 1]) &&
    tokens.slice(0, first).some((token) => token.kind === 'word' && !token.isCapital)
  );
}

/** Reads how the grade word at `at` of a sentence is used, or null where it is no grade. Earlier grades must have been read. */
export function readConstruction(sentence: Sentence, at: number): Reading | null {
  const { tokens } = sentence;
  if (isPartOfName(tokens, at) || (isFixedPhrase(tokens, at) && !isQuoted(tokens, at))) return null;
  for (const { read } of ROWS) {
    const outcome = read(sentence, at);
    if (outcome === 'ordinary') return null;
    if (outcome === null) continue;
    const isFirm = FIRM.has(outcome.construction) && !isRare(tokens[at]);
    const isSafe = isFirm || outcome.isNominal || outcome.joinedTo !== null || isQuoted(tokens, at);
    return isSafe || !isTurnOfPhrase(tokens, at) ? outcome : null;
  }
  return null;
}

import { describesNoun, isRare, readBeforeNoun, readRating } from './attributive.ts';
import { readAtStep, readAwarded, readHandedDown } from './awards.ts';
import { readBeforeName } from './before-name.ts';
import {
  coordinateBefore,
  isAfterGrade,
  readCoordinate,
  readCorrection,
  readDatedItem,
  readGappedProvider,
} from './coordination.ts';
import { readCounted } from './counts.ts';
import {
  readAccompanied,
  readAfterTime,
  readAsked,
  readBehindBracket,
  readBehindYear,
  readBothInBracket,
  readExisting,
  readNamedGrade,
  readParallel,
} from './elliptic.ts';
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
  readOfReportCard,
} from './labels.ts';
import {
  readBeforePronoun,
  readBetter,
  readCompared,
  readFrontedPredicate,
  readMentioned,
  readQuoted,
} from './mentions.ts';
import { readAlone, readFronted, readNote, readWishedBehind } from './notes.ts';
import { isPlural, readPlural } from './plurals.ts';
import {
  readByItself,
  readFarVerb,
  readGoverned,
  readMoved,
  readObject,
  readOf,
  readPair,
  readSaid,
} from './predicative.ts';
import { type Construction, type Outcome, type Reading, readAs } from './reading.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './tokens.ts';
import { isFixedPhrase, isTurnOfPhrase } from './turns-of-phrase.ts';
import { readHoped } from './wished.ts';
import {
  has,
  hasAny,
  hasWords,
  isAdverb,
  isArticle,
  isClauseEnd,
  isDateWord,
  isMark,
  isQuoted,
  isQuoteMark,
  lastBefore,
} from './words.ts';

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
  { like: 'inclusion at strong standard', read: ({ tokens }, at) => readOfReportCard(tokens, at) },
  { like: 'outstanding Essex', read: ({ tokens }, at) => readBeforeName(tokens, at) },
  { like: 'its good rating', read: ({ tokens }, at) => readRating(tokens, at) },
  {
    like: 'Good: children get …',
    read: ({ tokens, opensBlock, isScale }, at) => readKey(tokens, at, opensBlock, isScale),
  },
  { like: 'the good that Kent was awarded', read: ({ tokens }, at) => readAwarded(tokens, at) },
  { like: 'the inadequate handed down in 2018', read: ({ tokens }, at) => readHandedDown(tokens, at) },
  { like: 'the word ‘adequate’', read: ({ tokens }, at) => readMentioned(tokens, at) },
  {
    like: 'outstanding, too, is the work with care leavers',
    read: ({ tokens }, at) => readFrontedPredicate(tokens, at),
  },
  { like: 'inadequate it was', read: ({ tokens }, at) => readBeforePronoun(tokens, at) },
  { like: 'short of good', read: ({ tokens }, at) => readCompared(tokens, at) },
  { like: 'a good job; an inadequate authority', read: readDescription },
  { like: 'the protection that children got adequate', read: ({ tokens }, at) => readGapped(tokens, at, true) },
  { like: 'and we went up, with care leavers at good', read: ({ tokens }, at) => readAccompanied(tokens, at) },
  { like: 'leadership and protection (both good)', read: ({ tokens }, at) => readBothInBracket(tokens, at) },
  { like: 'one ended in good, the other in inadequate', read: readParallel },
  { like: 'there was an outstanding for leadership', read: ({ tokens }, at) => readExisting(tokens, at) },
  { like: 'Derby (February 2022) outstanding', read: ({ tokens }, at) => readBehindBracket(tokens, at) },
  { like: 'the label inadequate', read: ({ tokens }, at) => readNamedGrade(tokens, at) },
  { like: 'from inadequate to good', read: ({ tokens }, at) => readMoved(tokens, at) },
  { like: 'good to outstanding in two years', read: ({ tokens }, at) => readPair(tokens, at) },
  { like: 'Good, I hope', read: ({ tokens }, at) => readWishedBehind(tokens, at) },
  { like: 'scored 3 (good)', read: readFigure },
  { like: 'in 2015, inadequate', read: ({ tokens }, at) => readAfterTime(tokens, at) },
  { like: '2012 good, 2017 inadequate', read: ({ tokens }, at) => readBehindYear(tokens, at) },
  { like: 'Are we good?', read: ({ tokens }, at) => readAsked(tokens, at) },
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
  if (hasWords(tokens[at + 1], /^capacity /) && hasWords(tokens[lastBefore(tokens, at)], OPENS_CAPACITY))
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
    (grade?.grade === 'requires-improvement' && !grade.exactCase && !hasWords(tokens[at], /^requiring|^needing/)) ||
    hasWords(tokens[at], /^perform(?:s?\b|ed (?:adequately|excellently)$)/);
  let before = lastBefore(tokens, at);
  while (has(tokens[before], 'determiner') && !isArticle(tokens[before]) && !isAdverb(tokens[before])) before--;
  if (!isVerb || isArticle(tokens[before])) return null;
  if (at === 0 && isMark(tokens[at + 1], ':')) return null;
  before = at - 1;
  while (isAdverb(tokens[before]) || isQuoteMark(tokens[before])) before--;
  const isNext = tokens[before]?.words === 'or' || tokens[before]?.words === 'and';
  const isListed =
    (isMark(tokens[before], ',') ||
      (isNext && (isAfterGrade(tokens, before - 1) || isMark(tokens[before - 1], ',')))) &&
    coordinateBefore(sentence, at) >= 0;
  return isListed ? null : readAs('verb-phrase', at);
}

/** `inspectors who came back found that it required improvement`: its pronoun stands right before, whatever verbs there are. */
function readOwnVerb(sentence: Sentence, at: number): Outcome {
  const { tokens } = sentence;
  const isSubject = hasWords(tokens[at - 1], /^(?:it|they|we)$/) && hasWords(tokens[at - 2], /\bthat$/);
  return isSubject && hasWords(tokens[at], /^required? /) ? readVerbPhrase(sentence, at) : null;
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

/** `its “Good for Every Child” strategy`: capitals go on within the quotation marks. */
const opensTitle = (tokens: readonly Token[], at: number): boolean =>
  isQuoteMark(tokens[at - 1]) &&
  tokens[at + 1]?.kind === 'word' &&
  tokens
    .slice(at + 2, at + 4)
    .some(
      (one) => one.isCapital && one.kind === 'word' && one.area === null && !isDateWord(one) && !has(one, 'regulator'),
    );

/** `our conference, Beyond Good and Outstanding`: a preposition with a capital in mid-sentence opens a name. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.isCapital !== true || isQuoted(tokens, at)) return false;
  if (opensTitle(tokens, at)) return true;
  const first = hasAny(tokens[at - 1], 'and', 'to') && tokens[at - 2]?.grade != null ? at - 3 : at - 1;
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

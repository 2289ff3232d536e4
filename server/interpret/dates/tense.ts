import {
  ADVISING_WORDS,
  ASKING_WORDS,
  AUXILIARIES,
  BE_WORDS,
  CALLING_WORDS,
  COMING_EVENTS,
  COUNTS,
  DAYS_BETWEEN_VISITS,
  DECIDING_WORDS,
  GRANTING_WORDS,
  PLANNING_WORDS,
  POSTPONING_WORDS,
  PROMISING_WORDS,
  RECORDS,
} from '../../knowledge/calendar-tenses.ts';
import type { Span } from '../../text/span.ts';
import { firstTense, type Lean, lastTense, tenseOf, wordsOf } from './verbs.ts';

const REACH = 200;
/** `because of the election on 8 June, no report has come out`: the verb behind tells nothing of the day. */
const CAUSES = new Set(['because', 'ahead', 'due', 'owing', 'given', 'thanks']);
const isOccasionOfCause = (before: readonly string[]): boolean =>
  before.at(-1) === 'on' && COMING_EVENTS.has(before.at(-2) ?? '') && CAUSES.has(before[0] ?? '');

/** Before a term: what is said of it in the present, or without a verb, has it still to come. */
const TERM_PREPOSITIONS = new Set(['by', 'before', 'until', 'till']);
const FINITE_PAST = new Set([
  'was',
  'were',
  'had',
  'has',
  'did',
  'came',
  'said',
  'went',
  'began',
  'wrote',
  'took',
  'gave',
  'knew',
  'saw',
  'spoke',
  'chose',
  'rose',
  'fell',
  'stood',
  'became',
  'grew',
  'sat',
  'ran',
]);
/** Behind a verb in `ed` that has an object and is no participle: `considered this matter`. */
const POINTED_AT = new Set(['this', 'that', 'these', 'it', 'them']);
/** `eight days before Christmas Day`: the time counts back from it. */
const COUNTED_UNITS = new Set(['day', 'days', 'week', 'weeks', 'month', 'months']);
/** `giving evidence on Tuesday: “…”`: what was said has been said. */
const OPENS_SPEECH = /^: ?["‘“]/;
/** `Update, 20 July: …`: added after the day of writing. */
const UPDATE_LABELS = new Set(['update', 'updated', 'correction']);
/** What says how things stand. */
const STATES = new Set(['is', 'are', 'am', 's', 're', 'm']);
const CLAUSE_BREAK = /[,;:]|\s[–—-]\s/u;
/** Where somebody else’s doings begin: `in June, and the director, who starts …`. */
const OTHER_SUBJECT = /,? (?:and|but) (?:the|its|their|an?|\()|, (?:who|which|where|whose)\b/u;
const ADDITION = /,/;
/** `has found £2m, starting in January`: what has been decided begins then. */
const STARTING = new Set(['starting', 'beginning']);
const PERFECT = new Set(['has', 'have', 'is', 'are']);
const PAST_OR_PERFECT = new Set([...PERFECT, 'had', 'was', 'were']);
/** Signs between the clauses of a sentence. */
const CLAUSE_END = /[;:]|\s[–—-]\s/u;
/** `Opens: 3 May`: words of a label, which has no tense. */
const LONGEST_LABEL = 3;
const CLAUSE_ENDS = new RegExp(CLAUSE_END, 'gu');

/**
 * `has until 3 June`, `has slipped to July`, `asked to stay until May`, `asked for a report by Friday`: a term that
 * still runs, what was put off, what was asked for lie ahead.
 */
function isAhead(before: readonly string[], preposition: string): boolean {
  const isUntil = preposition === 'until' || preposition === 'till';
  const isPutOff = ['off', 'back'].includes(before.at(-2) ?? '') && before.at(-3) === 'put';
  const isPostponed = isPutOff || before.slice(-3).some((word) => POSTPONING_WORDS.has(word));
  if ((isUntil || preposition === 'to') && isPostponed) return true;
  if (isUntil) return before.slice(-8, -1).some((word) => GRANTING_WORDS.has(word)) || isAskedTo(before.slice(-8));
  if (['in', 'on', 'from', 'by', 'before'].includes(preposition) && isPromisedTo(before)) return true;
  if (['in', 'on', 'from', 'by', 'before'].includes(preposition) && isAdvised(before)) return true;
  // `voted to raise it from`: what was decided is to come.
  if (['from', 'by', 'before'].includes(preposition) && isPromisedTo(before, DECIDING_WORDS)) return true;
  return preposition === 'by' && (isAsked(before) || isAskedTo(before.slice(-8)));
}

/** `figures to the end of September`, `in the year to March`: what is counted has been. */
const isOfRecord = (before: readonly string[], preposition: string): boolean =>
  (preposition === 'to' || preposition === 'from') && RECORDS.has(before[before.lastIndexOf(preposition) - 1] ?? '');

/** Whether a word is one of planning right before `for`: `scheduled for May`. */
const isPlannedFor = (word: string, index: number, words: readonly string[]): boolean =>
  PLANNING_WORDS.has(word) && index >= words.length - 3 && words.indexOf('for', index) > index;

const isAskedTo = (words: readonly string[]): boolean =>
  words.some((word, index) => ASKING_WORDS.has(word) && words[index + 1] === 'to');

const MOST_WORDS_OF_A_PROMISE = 14;

/** `had offered to send two inspectors to work in`, `expects her to say something in`: nothing has come of it yet. */
function isPromisedTo(before: readonly string[], verbs = PROMISING_WORDS): boolean {
  const near = before.slice(-MOST_WORDS_OF_A_PROMISE);
  const promise = near.findLastIndex((word, index) => verbs.has(word) && near[index + 1] === 'to');
  if (promise >= 0) return firstTense(near.slice(promise + 3)) !== 'past';
  const to = near.lastIndexOf('to', near.length - 2);
  const isExpected = before.slice(0, -1).some((word) => word === 'expects' || word === 'expect');
  return isExpected && to >= 0 && firstTense(near.slice(to + 1)) !== 'past';
}

/** `recommends that it is looked at again in`: what is advised has not been done. */
function isAdvised(before: readonly string[]): boolean {
  const near = before.slice(-MOST_WORDS_OF_A_PROMISE);
  const verb = near.findLastIndex((word, index) => ADVISING_WORDS.has(word) && near[index + 1] === 'that');
  return verb >= 0 && firstTense(near.slice(verb + 2)) !== 'past';
}

/** Whether the verb nearest before is one of asking, or something is asked for shortly before. */
function isAsked(before: readonly string[]): boolean {
  const near = before.slice(-MOST_WORDS_ASKED_FOR);
  return (
    ASKING_WORDS.has(before[lastVerbIndex(before)] ?? '') ||
    near.some(
      (word, index) =>
        (ASKING_WORDS.has(word) || CALLING_WORDS.has(word)) &&
        near[index + 1] === 'for' &&
        firstTense(near.slice(index + 2)) !== 'past',
    )
  );
}

const MOST_WORDS_ASKED_FOR = 8;

/** The index of the verb nearest to the end of `before`; -1 where there is none. */
const lastVerbIndex = (before: readonly string[]): number =>
  before.findLastIndex((_, index) => tenseOf(before, index, before.length - 1 - index) !== null);

/** The preposition before a time, an article between them left out. */
const prepositionOf = (before: readonly string[]): string =>
  (before.at(-1) === 'the' ? before.at(-2) : before.at(-1)) ?? '';

/** `by noon on`, `before 5pm on`: the time of day stands between the preposition and the day. */
const BY_THE_CLOCK =
  /\b(by|before|until|till) (?:noon|midday|midnight|\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)?),? on (?:the )?$/i;
/** `Please ring us on`, `See you on`, `Ask me again in`: what readers are asked for or wished is to come. */
const IS_REQUEST =
  /(?:^|[.!?:;] ?|, )(?:please \p{Ll}|see you\b|good luck (?:to|with|for|on)\b)[^.!?;]*$|(?:^|[.!?:;] )["'‘“]?(?:ask|try|call|ring|tell|give|watch|wait|come|look|check|write|email|join) (?:me|us|again|back|for|out|to|until)\b[^.!?;]*$/iu;

/** Whether a time opens a clause of its own: `… and by the autumn staff will be fewer`. */
function opensClause(before: readonly string[]): boolean {
  const behindPreposition = before.at(-1) === 'the' ? 2 : 1;
  return ['and', 'but', 'while', 'whereas', 'that'].includes(before.at(-1 - behindPreposition) ?? '');
}

/**
 * On which side of the day of writing a time lies, judged by the verb nearest to it in its sentence, first before it,
 * then behind it.
 */
export function leanOf(text: string, sentence: Span, at: Span): Lean {
  const textBefore = text.slice(Math.max(sentence.start, at.start - REACH), at.start);
  const before = wordsOf(textBefore);
  const after = text.slice(at.end, Math.min(sentence.end, at.end + REACH));
  const isPossessive = /^['’]s(?![\p{L}])/iu.test(after);
  const whole = isPossessive ? after.slice(2) : after;
  const preposition = BY_THE_CLOCK.exec(textBefore)?.[1]?.toLowerCase() ?? prepositionOf(before);
  // `by May, paid for out of savings`: what is added to a term tells nothing of it.
  const end = preposition === 'by' ? ADDITION : OTHER_SUBJECT;
  const own = before.length > LONGEST_LABEL ? (whole.split(end, 1)[0] ?? '') : whole;
  const behind = wordsOf(own);
  if (isAhead(before, preposition) || IS_REQUEST.test(textBefore)) return 'future';
  if (preposition === 'of' && before.at(-2) === 'ahead') return 'future';
  if (preposition === 'of' && before.at(-2) === 'deadline' && firstTense(behind) !== 'past') return 'future';
  if (STARTING.has(before.at(-2) ?? '') && PERFECT.has(before.find((word) => PAST_OR_PERFECT.has(word)) ?? ''))
    return 'future';
  if (preposition === 'since' || preposition === 'of' || isOfRecord(before, preposition)) return 'past';
  if (preposition === 'before' && COUNTED_UNITS.has(before.at(-2) ?? '')) return 'open';
  if (isOverdue(before, after, behind)) return 'past';
  if (preposition === 'for') return before.some(isPlannedFor) || isAheadOf(isPossessive, before) ? 'future' : 'open';
  if (UPDATE_LABELS.has(before.at(-1) ?? '') && before.length === 1) return 'future';
  if (isPossessive) return isOccasionOfPast(before) ? 'past' : leanOfOwner(behind);
  if (OPENS_SPEECH.test(after) || behind[0] === 'had' || isWithinPerfect(before, behind)) return 'past';
  if (TERM_PREPOSITIONS.has(preposition) && isSaidOfNow(textBefore)) return 'future';
  if (TERM_PREPOSITIONS.has(preposition) && isCondition(before)) return 'future';
  if (isHeldUntil(before, preposition)) return 'past';
  if (isOccasionOfCause(before)) return 'present';
  const tenses = tensesAround(textBefore, before, own, behind);
  const lean = tenses.find((tense) => tense !== null) ?? 'open';
  if (isOfKnownVisit(before, lean)) return 'past';
  if (lean === 'future' && isNameOfVisit(before, after)) return 'open';
  const isTermAhead =
    TERM_PREPOSITIONS.has(preposition) || (preposition === 'from' && !RANGE.test(text.slice(at.start, at.end)));
  return isTermAhead && (lean === 'present' || lean === 'open') ? 'future' : lean;
}

/** `from Monday` is a term, `from 3 to 14 May` a stay. */
const RANGE = /\b(?:to|and|until)\b|[-–]/;

/** `the September inspection`: the verb behind tells what will come of it, and not when it was. */
const NAMED_VISIT = /^ (?:inspection|re-?inspection|visit|report|letter|judge?ment|review|fieldwork)s?\b/i;
const isNameOfVisit = (before: readonly string[], after: string): boolean =>
  NAMED_VISIT.test(after) && ARTICLES.has(before.at(-1) ?? '');

/** `would act if there were no change by the end of March`: what is waited for. */
const isCondition = (before: readonly string[]): boolean => {
  const condition = before.lastIndexOf('if');
  return (
    condition > 0 && before.slice(0, condition).some((word) => word === 'would' || word === 'will' || word === 'll')
  );
};

/** `the five used until 31 March`: a participle by itself tells of what was. */
const isHeldUntil = (before: readonly string[], preposition: string): boolean =>
  (preposition === 'until' || preposition === 'till') &&
  /^\p{Ll}{2,}ed$/u.test(before.at(-2) ?? '') &&
  !before
    .slice(-5, -2)
    .some((word) => AUXILIARIES.has(word) || BE_WORDS.has(word) || word === 'to' || word === 'being');

/** `has in April appointed`: the time stands within the verb. */
const isWithinPerfect = (before: readonly string[], behind: readonly string[]): boolean =>
  ['has', 'have', 'had'].includes(before.at(-2) ?? '') && firstTense(behind.slice(0, 1)) === 'past';

/** `Its letter is not out until 5 March`: the clause of a term tells what is so now. */
function isSaidOfNow(textBefore: string): boolean {
  const words = wordsOf(textBefore.split(CLAUSE_BREAK).at(-1) ?? '');
  const verb = words.findLastIndex((_, index) => tenseOf(words, index, 0) !== null);
  return verb >= 0 && tenseOf(words, verb, 0) === 'present' && STATES.has(words[verb] ?? '');
}

/** The tenses around a time, the one that tells most of it first: in its clause before it, behind it, then further off. */
function tensesAround(
  textBefore: string,
  before: readonly string[],
  after: string,
  behind: readonly string[],
): readonly (Lean | null)[] {
  if (opensClause(before)) return [firstTense(behind), lastTense(before)];
  const clause = Array.from(textBefore.matchAll(CLAUSE_ENDS)).at(-1);
  if (clause === undefined) return [lastTense(before), firstTense(behind)];
  const near = wordsOf(textBefore.slice(clause.index + clause[0].length));
  if (near.length === 0 && before.length <= LONGEST_LABEL) return [];
  const nearBehind = wordsOf(after.split(CLAUSE_END, 1)[0] ?? '');
  return [lastTense(near), firstTense(nearBehind), lastTense(before), firstTense(behind)];
}

/** `will be without two players for Saturday’s match`: what is done for it is to come, and so is it. */
const isAheadOf = (isPossessive: boolean, before: readonly string[]): boolean =>
  isPossessive && lastTense(before) === 'future';

const VISITS = new Set(['inspection', 'reinspection', 'visit', 'fieldwork']);
const ARTICLES = new Set(['a', 'an', 'the', 'its', 'their', 'our', 'last']);
/** What rests on a visit knows of it, whenever that will be told; what comes after one may still be to come itself. */
const RESTING = new Set(['on', 'by', 'of', 'from', 'at']);
const FOLLOWING = new Set(['after', 'following', 'since']);
const LONGEST_VISIT_NAME = 4;

/** `on the strength of an inspection in October`, `requires improvement after a visit in June`: a visit that is known of is over. */
function isOfKnownVisit(before: readonly string[], lean: Lean): boolean {
  if (!['in', 'on'].includes(before.at(-1) ?? '') || !VISITS.has(before.at(-2) ?? '')) return false;
  const article = before.findLastIndex(
    (word, index) => index >= before.length - LONGEST_VISIT_NAME && ARTICLES.has(word),
  );
  const link = before[article - 1] ?? '';
  return article >= 0 && (RESTING.has(link) || (FOLLOWING.has(link) && lean !== 'future'));
}

/** The verb of what was planned; not `…, and the director told us`. */
const OWN_VERB = /^,(?: and| but)? (?:has|have|had|was|were|is|are|did|does|never|still|came|went)\b/i;
/** The same without a comma, behind one time or two: `planned for March and June were called off`. */
const OWN_VERB_NEXT = /^(?: (?:and|or) (?:\d+ )?\p{Lu}\p{Ll}+)? (?:was|were|had|did|never)\b/u;

/** `due in December, has still not come out`: what was planned for a time that is over. */
const isOverdue = (before: readonly string[], after: string, behind: readonly string[]): boolean =>
  (OWN_VERB.test(after) || OWN_VERB_NEXT.test(after)) &&
  before.slice(-3, -1).some((word) => PLANNING_WORDS.has(word)) &&
  firstTense(behind) === 'past';

/** Whether a time is a term that was set or asked for: after what set it, whenever that was. */
export function isTerm(text: string, sentenceStart: number, at: Span): boolean {
  const before = wordsOf(text.slice(Math.max(sentenceStart, at.start - REACH), at.start));
  return isAhead(before, prepositionOf(before)) || isOfThatTime(before);
}

/** `said that it would be done by`: to come when it was said. */
function isOfThatTime(before: readonly string[]): boolean {
  const verb = lastVerbIndex(before);
  return before[verb] === 'would' || (before[verb] === 'be' && before[verb - 1] === 'would');
}

/**
 * The same under a heading or a lead-in that looks ahead: to come, unless an auxiliary says that it is past.
 * Participles say nothing there (`cases audited by May`).
 */
export function leanAhead(text: string, sentence: Span, at: Span): Lean {
  const around = wordsOf(
    text.slice(Math.max(sentence.start, at.start - REACH), Math.min(sentence.end, at.end + REACH)),
  );
  const isFiniteVerb = (word: string, index: number): boolean =>
    FINITE_PAST.has(word) || (word.endsWith('ed') && POINTED_AT.has(around[index + 1] ?? ''));
  return around.some(isFiniteVerb) && leanOf(text, sentence, at) === 'past' ? 'past' : 'future';
}

const OCCASION = new Set(['at', 'during', 'after', 'following', 'in']);
/** `won applause at Thursday’s meeting`: what was done there has been done; not what was planned for it. */
const isOccasionOfPast = (before: readonly string[]): boolean =>
  OCCASION.has(prepositionOf(before)) &&
  lastTense(before) === 'past' &&
  !before.slice(-6).some((word) => PLANNING_WORDS.has(word) || word === 'to' || word === 'be');

/** `Thursday’s meeting is cancelled` is to come, `Monday’s report is bleak` is out. */
function leanOfOwner(behind: readonly string[]): Lean {
  const tense = firstTense(behind);
  if (tense === 'future' || tense === 'past') return tense;
  return behind.slice(0, 3).some((word) => COMING_EVENTS.has(word)) ? 'future' : 'open';
}

/**
 * How many days at least lie between a time and the day of writing by what the sentence counts since then:
 * `the third visit since … last summer` is hardly last summer’s end.
 */
export function leastDistance(text: string, sentence: Span, at: Span): number {
  const words = wordsOf(text.slice(Math.max(sentence.start, at.start - REACH), at.start));
  if (!words.includes('since')) return 0;
  const counts = COUNTS.filter(([word]) => words.some((each, at) => each === word && isOfVisits(words, at))).map(
    ([, count]) => count,
  );
  return counts.length === 0 ? 0 : (Math.max(...counts) - 1) * DAYS_BETWEEN_VISITS;
}

const CARDINAL = /^(?:two|three|four|five|six)$/;
const LONGEST_COUNTED = 4;
/** `the third visit since`, `four monitoring visits since`, `three times since`; not `four social workers since`. */
const isOfVisits = (words: readonly string[], at: number): boolean =>
  !CARDINAL.test(words[at] ?? '') || /visits|inspections|times/.test(words.slice(at, at + LONGEST_COUNTED).join());

import type { GradingClass } from '../../knowledge/grading.ts';
import type { Token } from './tokens.ts';

/**
 * The constructions in which an adjective is a grade. Each looks at the words that govern the grade on its left (verb, article,
 * preposition) or its right (`rating`), and says which words are judged. None is found where the word is an ordinary adjective.
 */
export type Construction =
  | 'rated' // rated good; judged to be good; rated the council good
  | 'considered' // found good; described as good
  | 'copula' // services are good
  | 'verb-phrase' // services require improvement
  | 'moved' // moved up to good; from inadequate to good
  | 'given' // awarded a good
  | 'rating' // its good rating; a rating of good
  | 'labelled' // Leadership: good
  | 'apposition' // Leaders, good; child protection adequate
  | 'quoted' // "good" in marks of its own
  | 'alone' // a cell, an item or a line that is a grade and nothing else
  | 'noun' // the outstanding, a good, its first inadequate
  | 'described' // an inadequate authority in 2017 and a good one in 2019
  | 'counted' // two good and one inadequate
  | 'service' // receive an outstanding service
  | 'hoped' // want outstanding; aiming for good
  | 'mentioned' // “outstanding isn't for us”: the word is spoken of
  | 'key'; // Good: children get …

export interface Reading {
  readonly construction: Construction;
  /** Index of the token that governs the grade: a verb, a noun, a preposition; the grade's own where nothing does. */
  readonly governor: number;
  /** Index of the first token of what is judged where it stands between the verb and the grade; else null. */
  readonly objectFrom: number | null;
}

const OPENING = new Set(['"', "'", '\u2018', '\u201c', '*', '(']);
const CLOSING = new Set(['"', "'", '\u2019', '\u201d', '*', ')']);
const DASHES = new Set(['-', '\u2013', '\u2014', '\u2500']);
const REACH_TO_VERB = 24;

export const has = (token: Token | undefined, name: GradingClass): boolean => token?.classes.has(name) === true;
const isMark = (token: Token | undefined, marks: ReadonlySet<string>): boolean =>
  token?.kind === 'mark' && marks.has(token.words);
export const isClauseEnd = (token: Token | undefined): boolean =>
  token === undefined || (token.kind === 'mark' && (token.words === ';' || token.words === '.'));
/** Whether a token can be what is judged. */
export const isJudged = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'council' || token.area !== null || has(token, 'service') || has(token, 'board'));

/** Whether the grade has quotation marks of its own. */
export const isQuoted = (tokens: readonly Token[], at: number): boolean =>
  isMark(tokens[at - 1], new Set([...OPENING].filter((mark) => mark !== '('))) &&
  (isMark(tokens[at + 1], CLOSING) || (tokens[at + 1]?.kind === 'mark' && isMark(tokens[at + 2], CLOSING)));

function nextAfter(tokens: readonly Token[], at: number): number {
  let i = at + 1;
  while (isMark(tokens[i], CLOSING)) i++;
  return i;
}

/** Whether the grade's word stands before a noun and so describes it (`good practice`). */
function describesNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[nextAfter(tokens, at)];
  if (next === undefined || next.kind === 'mark' || next.kind === 'number' || next.grade !== null) return false;
  if (next.kind === 'council') return false;
  return (
    !has(next, 'after-grade') &&
    !has(next, 'adverb') &&
    !has(next, 'area-link') &&
    !has(next, 'to') &&
    !has(next, 'from') &&
    !has(next, 'as') &&
    !has(next, 'every-area') &&
    !has(next, 'or-better') &&
    !has(next, 'whole') &&
    !has(next, 'copula')
  );
}

/** Ordinary turns of phrase that no grade is part of, by the word after it. */
const NEVER_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['good', new Set(['at', 'enough', 'as', 'with', 'about', 'than', 'to', 'that', 'news'])],
  ['adequate', new Set(['to', 'enough'])],
  ['satisfactory', new Set(['to'])],
  ['outstanding', new Set(['when', 'in', 'from'])],
]);

/** Steps left over marks, articles, adverbs and coordinate grades to the word that governs a grade. */
function governorBefore(tokens: readonly Token[], at: number): number {
  let i = at - 1;
  for (let steps = 0; i >= 0 && steps < 9; steps++) {
    const token = tokens[i];
    if (token === undefined) break;
    const governs =
      has(token, 'rate') || has(token, 'consider') || has(token, 'copula') || has(token, 'move') || has(token, 'give');
    if (governs && !(has(token, 'adverb') && has(tokens[i - 1], 'copula'))) return i;
    if (isMark(token, OPENING) || has(token, 'as') || has(token, 'to') || has(token, 'from')) i--;
    else if (has(token, 'determiner') || has(token, 'adverb') || has(token, 'whole')) i--;
    else if (has(token, 'negation')) i--;
    else return i;
  }
  return i;
}

/** What may stand between coordinate grades: the areas of the first (`good for adoption, inadequate for leadership`). */
const isListed = (token: Token | undefined): boolean =>
  token?.area != null ||
  token?.kind === 'number' ||
  has(token, 'area-link') ||
  has(token, 'whole') ||
  has(token, 'adverb') ||
  has(token, 'determiner');

/** The index of a coordinate grade before this one (`good and outstanding`, `good, inadequate or`), or -1. */
export function coordinateBefore(tokens: readonly Token[], at: number): number {
  let i = at - 1;
  let joined = false;
  while (i >= 0) {
    const token = tokens[i];
    if (token?.grade != null) return joined ? i : -1;
    if (token?.kind === 'mark' && (token.words === ',' || token.words === '/')) joined = true;
    else if (token !== undefined && (has(token, 'and') || token.words === 'or')) joined = true;
    else if (!isMark(token, OPENING) && !isMark(token, CLOSING) && !isListed(token)) return -1;
    i--;
  }
  return -1;
}

/** The verb of judging that governs `object` and grade (`rated the council good`), looking left from the object's end. */
function verbBeforeObject(tokens: readonly Token[], objectEnd: number): { verb: number; from: number } | null {
  for (let i = objectEnd; i >= 0 && objectEnd - i < REACH_TO_VERB; i--) {
    const token = tokens[i];
    if (token === undefined || isClauseEnd(token) || token.grade !== null) return null;
    if ((has(token, 'rate') || has(token, 'consider')) && i < objectEnd) return { verb: i, from: i + 1 };
    if (has(token, 'copula') && !has(tokens[i + 1], 'rate')) return null;
  }
  return null;
}

const reading = (construction: Construction, governor: number, objectFrom: number | null = null): Reading => ({
  construction,
  governor,
  objectFrom,
});

function readGovernor(tokens: readonly Token[], at: number, governor: number): Reading | null {
  const token = tokens[governor];
  if (token === undefined) return null;
  const between = tokens.slice(governor + 1, at);
  const toward = between.some((one) => has(one, 'to') || has(one, 'as') || has(one, 'from'));
  if (has(token, 'rate')) return reading('rated', governor);
  if (has(token, 'consider')) return reading('considered', governor);
  if (has(token, 'copula')) {
    const verb = governor - 1;
    const outer = has(token, 'copula') && (token.words === 'be' || token.words === 'been') ? tokens[verb] : undefined;
    if (has(outer, 'rate')) return reading('rated', verb);
    if (has(outer, 'consider')) return reading('considered', verb);
    return reading('copula', governor);
  }
  if (has(token, 'move') && toward) return reading('moved', governor);
  if (has(token, 'give')) return reading('given', governor);
  return null;
}

function readObject(tokens: readonly Token[], at: number, last: number): Reading | null {
  const token = tokens[last];
  const isCounted = token?.kind === 'number' || has(token, 'number');
  if (isCounted && coordinateBeforeCount(tokens, last)) return reading('counted', last);
  if (!isJudged(token) && !has(token, 'pronoun') && !has(token, 'provider') && !isCounted) return null;
  const found = verbBeforeObject(tokens, last);
  if (found !== null) {
    const verb = tokens[found.verb];
    return reading(has(verb, 'rate') ? 'rated' : 'considered', found.verb, found.from);
  }
  const between = tokens.slice(last + 1, at);
  const moved = between.some((one) => has(one, 'to') || has(one, 'from'));
  if (moved) {
    for (let i = last; i >= 0 && last - i < REACH_TO_VERB; i--)
      if (has(tokens[i], 'move')) return reading('moved', i, i + 1);
  }
  const isAs = between.some((one) => one.words === 'as');
  return isJudged(token) && (isAs || token?.area != null || between.every((one) => one.kind === 'mark'))
    ? reading('apposition', last)
    : null;
}

/** `eleven good and three inadequate`: a grade before the number is told off against the same things. */
function coordinateBeforeCount(tokens: readonly Token[], count: number): boolean {
  for (let i = count - 1; i >= 0 && count - i < 8; i--) {
    if (tokens[i]?.grade != null) return true;
    if (isClauseEnd(tokens[i])) return false;
  }
  return false;
}

/** `graded 61% of the work it looked at as good`: the verb stands far from its \`as\`. */
function readFarVerb(tokens: readonly Token[], at: number): Reading | null {
  let i = at - 1;
  while (
    isMark(tokens[i], OPENING) ||
    has(tokens[i], 'determiner') ||
    (has(tokens[i], 'adverb') && tokens[i]?.words !== 'to be')
  )
    i--;
  if (tokens[i]?.words !== 'as' && tokens[i]?.words !== 'to be') return null;
  const found = verbBeforeObject(tokens, i - 1);
  if (found === null) return null;
  return reading(has(tokens[found.verb], 'rate') ? 'rated' : 'considered', found.verb, found.from);
}

/** `from inadequate to good`: the grade after `from` is read by the move that ends in the other one. */
function readMove(tokens: readonly Token[], at: number): Reading | null {
  let i = at - 1;
  while (isMark(tokens[i], OPENING) || has(tokens[i], 'determiner')) i--;
  if (!has(tokens[i], 'from') && !has(tokens[i], 'to')) return null;
  const pairs = tokens.some((one, index) => one.grade !== null && index !== at && Math.abs(index - at) < 8);
  for (let verb = i - 1; verb >= 0 && i - verb < REACH_TO_VERB; verb--) {
    if (isClauseEnd(tokens[verb])) break;
    if (has(tokens[verb], 'move')) return reading('moved', verb);
  }
  return pairs ? reading('moved', i) : null;
}

function readLabel(tokens: readonly Token[], at: number): Reading | null {
  let i = at - 1;
  while (isMark(tokens[i], OPENING)) i--;
  const mark = tokens[i];
  if (tokens[i]?.kind === 'number' && tokens[i - 1]?.words === 'grade' && i >= 2) return reading('labelled', i - 2);
  if (mark?.kind !== 'mark') return null;
  const before = tokens[i - 1];
  const copula = has(before, 'copula') ? tokens[i - 2] : before;
  if (mark.words === ':' || DASHES.has(mark.words) || mark.words === '=') {
    if (before === undefined) return null;
    return reading('labelled', i - 1);
  }
  if (mark.words === ',' && (isJudged(copula) || has(before, 'whole'))) return reading('apposition', i - 1);
  return null;
}

function standsAlone(tokens: readonly Token[], at: number): boolean {
  if (tokens.slice(0, at).some((token) => token.kind === 'number' && tokens[0]?.words !== 'grade')) return false;
  return tokens.every(
    (token, index) => index === at || token.kind === 'mark' || token.kind === 'number' || token.words === 'grade',
  );
}

function readRightNoun(tokens: readonly Token[], at: number): Reading | null {
  const first = nextAfter(tokens, at);
  for (let i = first; i < first + 3; i++) {
    if (has(tokens[i], 'grade-noun')) return reading('rating', i);
    if (
      !has(tokens[i], 'regulator') &&
      !has(tokens[i], 'whole') &&
      tokens[i]?.words !== "'s" &&
      tokens[i]?.words !== 'inspection' &&
      tokens[i]?.words !== 'ofsted'
    )
      return null;
  }
  return null;
}

/** What a grade before a noun can still be: the complement of a verb of grading, a council's description, a service's. */
function readBeforeNoun(tokens: readonly Token[], at: number): Reading | null {
  const governor = governorBefore(tokens, at);
  const next = tokens[nextAfter(tokens, at)];
  const described = readDescribedCouncil(tokens, at);
  if (described !== null) return described;
  const isComplement =
    has(tokens[governor], 'rate') &&
    !has(next, 'unit') &&
    next?.words !== 'enough' &&
    !tokens.slice(governor + 1, at).some((token) => has(token, 'determiner'));
  if (isComplement) return reading('rated', governor);
  const coordinate = tokens.some((token, index) => token.grade !== null && index !== at);
  if (next?.area != null && coordinate && tokens[at]?.grade?.grade === 'inadequate')
    return reading('service', nextAfter(tokens, at));
  return readService(tokens, at);
}

function readService(tokens: readonly Token[], at: number): Reading | null {
  const noun = nextAfter(tokens, at);
  if (!has(tokens[noun], 'service') && tokens[noun]?.kind !== 'council') return null;
  const grade = tokens[at]?.grade;
  return grade?.grade === 'outstanding' || grade?.grade === 'inadequate' ? reading('service', noun) : null;
}

function isVerbPhrase(token: Token): boolean {
  return token.grade?.grade === 'requires-improvement' && !token.grade.exactCase;
}

/** The constructions that words on the grade's left make, in the order in which they are tried. */
const readLeft = (tokens: readonly Token[], at: number): Reading | null => {
  const governor = governorBefore(tokens, at);
  return (
    readMove(tokens, at) ??
    readLabel(tokens, at) ??
    readHope(tokens, governor) ??
    readGovernor(tokens, at, governor) ??
    readOf(tokens, at, governor) ??
    readObject(tokens, at, governor) ??
    readFarVerb(tokens, at)
  );
};

/** `I want outstanding`, `aiming for good`: a grade that is only wished for. */
function readHope(tokens: readonly Token[], governor: number): Reading | null {
  const token = tokens[governor];
  const isLink = token !== undefined && (has(token, 'area-link') || has(token, 'of'));
  const wish = isLink ? governor - 1 : governor;
  return has(tokens[wish], 'hope') && !has(tokens[wish], 'copula') ? reading('hoped', wish) : null;
}

/** A grade that opens a sentence in the manner of notes: `Inadequate overall`, `Good for adoption`. */
function opensNote(tokens: readonly Token[], at: number): boolean {
  const next = tokens[nextAfter(tokens, at)];
  if (isTurnOfPhrase(tokens, at)) return false;
  const isFirst = tokens.slice(0, at).every((token) => token.kind === 'mark');
  return (
    isFirst &&
    (next === undefined ||
      next.kind === 'mark' ||
      has(next, 'whole') ||
      has(next, 'area-link') ||
      has(next, 'every-area'))
  );
}

/** `“Outstanding” isn't for places like ours` speaks of the word; `“good” is the word on the front` gives the grade. */
function readSpokenOf(tokens: readonly Token[], at: number): Reading | null {
  const copula = nextAfter(tokens, at);
  const opens =
    at === 0 ||
    tokens[at - 1]?.kind === 'mark' ||
    tokens[at - 1]?.words === 'that' ||
    tokens[at - 1]?.words === 'because';
  const after = tokens[copula + 1];
  if (!opens || !has(tokens[copula], 'copula') || isJudged(after) || after?.grade != null) return null;
  const named = tokens.slice(copula + 1, copula + 4).findIndex((one) => has(one, 'result') || has(one, 'grade-noun'));
  return named >= 0 ? reading('rating', copula + 1 + named) : reading('mentioned', at);
}

/** Whether the word and the next make a turn of phrase that no grade is part of (`good at`, `good for you`). */
export const isTurnOfPhrase = (tokens: readonly Token[], at: number): boolean => {
  const after = nextAfter(tokens, at);
  const next = tokens[after];
  if (next?.words === 'at' && tokens.slice(after + 1, after + 7).some((one) => INSPECTION_NEAR.has(one.words)))
    return false;
  if (NEVER_AFTER.get(tokens[at]?.words ?? '')?.has(next?.words ?? '') === true) return true;
  return next?.words === 'for' && has(tokens[after + 1], 'pronoun');
};

/** Whether a construction is so much the grades' own that no turn of phrase is like it. */
export const isFirm = (construction: Construction): boolean =>
  construction === 'rated' || construction === 'moved' || construction === 'rating' || construction === 'considered';

const KEY_MARKS = new Set([':', '=']);
const INSPECTION_NEAR = new Set(['inspection', 'inspections', 'inspected', 'visit', 'time']);

function isKey(tokens: readonly Token[], at: number): boolean {
  const next = tokens[nextAfter(tokens, at)];
  const isFirst = tokens.slice(0, at).every((one) => one.kind !== 'word' && one.kind !== 'council');
  if (isFirst && next?.words === '(' && tokens[at + 2]?.words === 'grade' && tokens.length > at + 5) return true;
  return (
    isFirst &&
    next !== undefined &&
    (KEY_MARKS.has(next.words) || has(next, 'comparison')) &&
    tokens[at + 2]?.area == null
  );
}

/** Grades whose words hardly ever stand for anything else once they describe no noun. */
const STRONG = new Set(['inadequate', 'requires-improvement', 'outstanding']);
const isStrong = (token: Token | undefined): boolean => token?.grade != null && STRONG.has(token.grade.grade);

/** A grade that no verb governs: with an article of its own, after a preposition, denied, or left to itself between marks. */
export function readByItself(tokens: readonly Token[], at: number): Reading | null {
  let i = at - 1;
  while (isMark(tokens[i], OPENING)) i--;
  const before = tokens[i];
  const next = tokens[nextAfter(tokens, at)];
  if (has(before, 'determiner') && !has(before, 'pronoun') && next?.words !== 'of' && next?.words !== 'to')
    return reading('noun', i);
  if (before?.words === 'to be' && (i === 0 || tokens[i - 1]?.words === 'that')) return reading('mentioned', at);
  if (!isStrong(tokens[at]))
    return before?.words === 'as' && (next === undefined || next.kind === 'mark') ? reading('rated', i) : null;
  if (has(before, 'negation')) return reading('hoped', i);
  if (
    has(before, 'to') ||
    has(before, 'of') ||
    has(before, 'from') ||
    before?.words === 'with' ||
    before?.words === 'as' ||
    before?.words === 'at'
  )
    return reading('moved', i);
  const isFree = before === undefined || before.kind === 'mark' || has(before, 'and') || has(before, 'adverb');
  return isFree && (next === undefined || next.kind === 'mark' || next.kind === 'number' || has(next, 'after-grade'))
    ? reading('noun', at)
    : null;
}

/** `Hull, an inadequate authority in 2017 and a good one in 2019`: the councils just before are so described. */
function readDescribedCouncil(tokens: readonly Token[], at: number): Reading | null {
  const noun = nextAfter(tokens, at);
  const isCouncil = COUNCIL_NOUNS.has(tokens[noun]?.words ?? '') || tokens[noun]?.kind === 'council';
  if (!isCouncil) return null;
  let i = at - 1;
  while (has(tokens[i], 'determiner') || has(tokens[i], 'adverb') || isMark(tokens[i], OPENING)) i--;
  const link = tokens[i];
  if (link?.words === ',' && tokens[i - 1]?.kind === 'council') return reading('apposition', i - 1);
  if (has(link, 'copula') && isStrong(tokens[at])) return reading('copula', i);
  const coordinate = tokens.slice(Math.max(0, at - 8), at).some((token) => token.grade !== null);
  if (has(link, 'and') && coordinate) return reading('described', at);
  return isStrong(tokens[at]) && tokens[at]?.grade?.grade !== 'requires-improvement' ? reading('hoped', at) : null;
}

const COUNCIL_NOUNS = new Set([
  'authority',
  'authorities',
  'council',
  'councils',
  'borough',
  'one',
  'ones',
  'local authority',
  'department',
]);

/** Reads how the grade word at index `at` of a sentence is used, or null where it is no grade. */
export function readConstruction(tokens: readonly Token[], at: number, opensBlock: boolean): Reading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (standsAlone(tokens, at)) return reading('alone', at);
  const quoted = isQuoted(tokens, at);
  const rating = readRightNoun(tokens, at);
  if (rating !== null) return rating;
  if (opensBlock && isKey(tokens, at)) return reading('key', at);
  if (!quoted && describesNoun(tokens, at)) return readBeforeNoun(tokens, at);
  const left = readLeft(tokens, at);
  if (left !== null) return left;
  if (isVerbPhrase(token)) return reading('verb-phrase', at);
  const coordinate = coordinateBefore(tokens, at);
  if (coordinate >= 0) return readConstruction(tokens, coordinate, opensBlock);
  if (opensNote(tokens, at)) return reading('alone', at);
  const spokenOf = readSpokenOf(tokens, at);
  if (spokenOf !== null) return spokenOf;
  const fallback = readByItself(tokens, at);
  if (fallback !== null) return fallback;
  if (quoted) return reading('quoted', at);
  return has(tokens[nextAfter(tokens, at)], 'copula') && isJudged(tokens[nextAfter(tokens, at) + 1])
    ? reading('considered', at)
    : null;
}

/** `a judgement of good`, `the verdict of inadequate`. */
function readOf(tokens: readonly Token[], at: number, governor: number): Reading | null {
  if (!has(tokens[governor], 'of')) return null;
  for (let i = governor - 1; i >= governor - 3 && i >= 0; i--) {
    if (has(tokens[i], 'grade-noun') || has(tokens[i], 'result'))
      return at - governor < 4 ? reading('rating', i) : null;
  }
  return null;
}

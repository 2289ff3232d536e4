import { nameBehind } from './described-area.ts';
import { approach } from './governor.ts';
import { type Reading, readAs } from './reading.ts';
import { isNotedThing, type Sentence } from './sentence.ts';
import type { Token } from './tokens.ts';
import {
  has,
  hasAny,
  hasWords,
  isAdverb,
  isArticle,
  isCount,
  isMark,
  isQuoted,
  isUnknown,
  lastBefore,
  nextAfter,
} from './words.ts';

/** Grades before a noun: of a rating, of a council, of a service, or ordinary adjectives. */

/** Grades whose words hardly ever stand for anything else once they describe no noun. */
const STRONG: ReadonlySet<string> = new Set(['inadequate', 'requires-improvement', 'outstanding']);
export const isStrong = (token: Token | undefined): boolean => token?.grade != null && STRONG.has(token.grade.grade);

/** Grades of other regulators' scales, whose words mostly just praise or blame. */
const RARE: ReadonlySet<string> = new Set([
  'excellent',
  'very-good',
  'exceptional',
  'weak',
  'unsatisfactory',
  'needs-attention',
  'urgent-improvement',
  'strong-standard',
  'expected-standard',
]);
export const isRare = (token: Token | undefined): boolean => token?.grade != null && RARE.has(token.grade.grade);

/** Grades of the report cards that schools and nurseries get; no council’s services are graded so. */
export const isOfReportCard = (token: Token | undefined): boolean =>
  /^(?:strong|expected)-standard$/.test(token?.grade?.grade ?? '');

const LONGEST_RATING = 4;
const OF_RATING: ReadonlySet<string> = new Set([
  "'s",
  'inspection',
  'ofsted',
  'official',
  'sif',
  'ilacs',
  'overall',
  'headline',
]);

/** `its good rating`, `the inadequate Ofsted verdict`. */
export function readRating(tokens: readonly Token[], at: number): Reading | null {
  const first = nextAfter(tokens, at);
  for (let i = first; i < first + LONGEST_RATING; i++) {
    const token = tokens[i];
    // `the good rating it had been given`: the vocabulary has the two words as one.
    if (has(token, 'grade-noun') || /^(?:rat|grad)ing (?:it|them)$/.test(token?.words ?? '')) {
      const { isNegated } = approach(tokens, at);
      return isUnrelatedNoun(tokens, at, i) ? null : readAs('rating', i, { isNegated });
    }
    if (!hasAny(token, 'regulator', 'whole') && !OF_RATING.has(token?.words ?? '') && token?.area == null) return null;
  }
  return null;
}

const LOOSE_NOUNS: ReadonlySet<string> = new Set([
  'mark',
  'marks',
  'judgement',
  'judgment',
  'assessment',
  'assessments',
  'band',
  'tag',
  'badge',
  'box',
]);

/** `she has outstanding judgement`: without an article or marks the noun is a quality. */
function isUnrelatedNoun(tokens: readonly Token[], at: number, noun: number): boolean {
  if (!LOOSE_NOUNS.has(tokens[noun]?.words ?? '') || isQuoted(tokens, at)) return false;
  if (tokens[noun]?.words === 'box') return !isStrong(tokens[at]);
  const before = tokens[lastBefore(tokens, at)];
  return !isArticle(before) && !hasWords(before, /^(?:own|th(?:at|is))$/) && !hasAny(before, 'determiner', 'number');
}

const VERB_ENDING = /(?:ed|ght|ok|ost|ent|ame|ell|s)$/;
/** Verb forms that are plural nouns as well. */
const ALSO_NOUNS: ReadonlySet<string> = new Set(
  'notes places moves changes marks classes grades rates services helps works visits needs plans steps shows looks starts uses calls leads offers reports finds sets runs returns lifts falls claims hopes aims ranks brands jumps leaps slides drops declines rises reviews stands turns wins gains doubts sounds views lists decides feels'.split(
    ' ',
  ),
);

/** A verb that is no noun in that form (`an inadequate took the director's job`). */
const isPlainVerb = (token: Token): boolean =>
  hasAny(token, 'verb', 'give', 'move', 'say', 'rate', 'consider', 'hide') &&
  (VERB_ENDING.test(token.words) || /^(?:gets|got|hides|hurt|stung|costs?|means|says)$/.test(token.words)) &&
  !ALSO_NOUNS.has(token.words);

/** Whether a token can follow a grade without being the noun that it describes. */
const followsFreely = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  return (
    token === undefined ||
    token.kind === 'mark' ||
    token.kind === 'number' ||
    token.kind === 'council' ||
    token.grade !== null ||
    hasAny(
      token,
      'after-grade',
      'area-link',
      'to',
      'from',
      'as',
      'every-area',
      'or-better',
      'whole',
      'copula',
      'and',
      'preposition',
    ) ||
    hasAny(token, 'relative', 'pronoun', 'auxiliary', 'modal', 'turning', 'echo', 'regulator', 'negation') ||
    hasAny(token, 'false', 'comparison', 'percent', 'conditional', 'factive', 'number', 'denial', 'except') ||
    isArticle(token) ||
    isAdverb(token) ||
    isPlainVerb(token)
  );
};

/** How many grades of a list are looked at for the noun that all of them describe. */
const LONGEST_LIST = 3;

/** `good, overarching policy`; `a good and stable home`; `good and outstanding services`: one of several adjectives before a noun. */
function sharesNoun(tokens: readonly Token[], at: number, reach: number): boolean {
  let i = at + 1;
  const link = tokens[i];
  if (!isMark(link, ',') && !has(link, 'and') && link?.words !== 'or') return false;
  if (has(link, 'turning')) return false;
  i++;
  if (isArticle(tokens[i]) && approach(tokens, at).isNominal) i++;
  while (
    isAdverb(tokens[i]) ||
    isMark(tokens[i], ',') ||
    tokens[i]?.words === 'in' ||
    tokens[i]?.words === 'some instances'
  )
    i++;
  const next = tokens[i];
  if (next?.grade != null) return reach > 0 && describesNoun(tokens, i, reach - 1);
  const { governor, isNominal } = approach(tokens, at);
  const isComplement = hasAny(tokens[governor], 'rate', 'copula', 'consider') && !isNominal;
  const isParticiple = /ed$/.test(next?.words ?? '') && hasAny(next, 'consider', 'rate', 'verb', 'participle', 'say');
  const isAdjective = has(next, 'determiner') && !isArticle(next);
  if (isComplement || !(isUnknown(next) || isAdjective || isParticiple)) return false;
  const noun = tokens[i + 1];
  return (
    isUnknown(noun) ||
    hasAny(noun, 'unit', 'service', 'service-head', 'provider', 'council') ||
    (isNominal && isAdjective && isMark(noun, ',')) ||
    (isNominal && noun?.kind === 'word' && !hasAny(noun, 'preposition', 'from', 'to', 'copula'))
  );
}

/** `a good £2,000`, `an outstanding 99.3%`, `a good two hours`, not `a good two years later`: it tells how much. */
const isOfAmount = (tokens: readonly Token[], at: number, next: number): boolean =>
  hasWords(tokens[lastBefore(tokens, at)], /^an?$/) &&
  (hasWords(tokens[next], /^(?:£|third|half|quarter|dozen|hundred|many|few|deal)$/) ||
    (isCount(tokens[next]) && !hasWords(tokens[next + 2], /^(?:later|ago|on|after|earlier|before)$/)));

/** Papers that are good or bad news: `a good letter`. */
const PAPERS = /^(?:letter|report|reports|report card)$/;

/** Whether the grade's word stands before a noun and so describes it (`good practice`). */
export const describesNoun = (tokens: readonly Token[], at: number, reach = LONGEST_LIST): boolean => {
  const next = nextAfter(tokens, at);
  if (tokens[next]?.kind === 'council' || hasWords(tokens[at], /^perform(?:s|ed)? /)) return false;
  if (tokens[next]?.words === 'ones' || isOfAmount(tokens, at, next)) return true;
  if (tokens[next]?.words === 'one') return approach(tokens, at).isNominal;
  if (hasWords(tokens[next], PAPERS) && !isStrong(tokens[at]) && approach(tokens, at).isNominal) return true;
  return !followsFreely(tokens, next) || sharesNoun(tokens, at, reach);
};

/** What a grade before a noun can still be; null where it is an ordinary adjective. */
export function readBeforeNoun({ tokens, context }: Sentence, at: number): Reading | null {
  const described = readDescribedCouncil(tokens, at);
  if (described !== null) return described;
  const { governor, isNominal } = approach(tokens, at);
  const next = tokens[nextAfter(tokens, at)];
  const isComplement =
    has(tokens[governor], 'rate') &&
    !isNominal &&
    next?.words !== 'enough' &&
    (isUnknown(next) || has(next, 'determiner'));
  if (isComplement) return readAs('rated', governor);
  return (
    readOfProvider(tokens, at) ??
    readOfArea(tokens, at, context.noted > 1) ??
    readOwned(tokens, at) ??
    readService(tokens, at)
  );
}

/** `2018: overall requires improvement, but inadequate leaders`; `good leaders, but inadequate services`: in the manner of notes. */
function readOfArea(tokens: readonly Token[], at: number, isPaired: boolean): Reading | null {
  const noun = nextAfter(tokens, at);
  const before = tokens[lastBefore(tokens, at)];
  const isCoordinate =
    before?.words === 'with' &&
    isStrong(tokens[at]) &&
    tokens.slice(Math.max(0, at - LONGEST_PAIR), at).some((token) => token.grade !== null);
  const opens = before === undefined || before.kind === 'mark' || has(before, 'and') || isCoordinate;
  if (!opens || !isNotedThing(tokens, noun)) return null;
  return tokens[at]?.grade?.grade === 'inadequate' || isPaired || isCoordinate ? readAs('labelled', noun) : null;
}

/** What Ofsted grades most of all, so that the words before it hardly ever only praise or blame. */
const SCHOOL = /^(?:\w+ )?(?:schools?|nurser(?:y|ies)|academ(?:y|ies)|children's homes?)$/;

/** `good or outstanding schools`, `from an inadequate school to an outstanding one`: grades of other bodies, where two are told apart. */
function readOfProvider(tokens: readonly Token[], at: number): Reading | null {
  if (isStrong(tokens[at]) && hasWords(tokens[nextAfter(tokens, at)], SCHOOL)) return readAs('mentioned', at);
  const isBody = (i: number): boolean =>
    hasAny(tokens[i], 'provider') || tokens[i]?.words === 'one' || tokens[i]?.words === 'ones';
  const next = nextAfter(tokens, at);
  const near = tokens.slice(Math.max(0, at - LONGEST_PAIR), at + LONGEST_PAIR);
  const offset = Math.max(0, at - LONGEST_PAIR);
  const hasOther = near.some(
    (token, i) =>
      token.grade !== null &&
      offset + i !== at &&
      (isBody(nextAfter(tokens, offset + i)) || Math.abs(offset + i - at) < 3),
  );
  const isOfBody =
    isBody(next) ||
    (hasOther &&
      !isUnknown(tokens[next]) &&
      near.slice(at - offset).some((_, i) => hasAny(tokens[at + i], 'provider')));
  return isOfBody && hasOther && near.some((token) => has(token, 'provider')) ? readAs('mentioned', at) : null;
}

/** `Slough’s inadequate children’s services`: a council’s own, as a whole. */
function readOwned(tokens: readonly Token[], at: number): Reading | null {
  const noun = tokens[nextAfter(tokens, at)];
  const owner = tokens[lastBefore(tokens, at)];
  const isOwned =
    /^(?:'s|its|their|our)$/.test(owner?.words ?? '') && has(noun, 'service') && !has(noun, 'service-head');
  return isOwned && tokens[at]?.grade?.grade === 'inadequate' ? readAs('described', at) : null;
}

/** `receive an outstanding service`; `Kent has had an inadequate service since 2012` is a judgement. */
function readService(tokens: readonly Token[], at: number): Reading | null {
  const noun = nextAfter(tokens, at);
  if (!has(tokens[noun], 'service') && tokens[noun]?.kind !== 'council') return null;
  const grade = tokens[at]?.grade?.grade;
  const { governor } = approach(tokens, at);
  const isSince = tokens[noun + 1]?.words === 'since' && tokens[governor - 1]?.words === 'has';
  if (isSince && tokens[governor]?.words === 'had') return readAs('described', at);
  return grade === 'outstanding' || grade === 'inadequate' ? readAs('service', noun) : null;
}

const LONGEST_PAIR = 9;

/** `we are a Good authority`: a capital within the sentence makes the word a grade. */
const isWrittenLarge = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.isCapital === true && lastBefore(tokens, at) >= 0 && tokens[lastBefore(tokens, at)]?.kind !== 'mark';

/** `as a good authority`. */
const isRole = (tokens: readonly Token[], at: number): boolean =>
  isArticle(tokens[lastBefore(tokens, at)]) && tokens[lastBefore(tokens, at) - 1]?.words === 'as';

const ONE = /^(?:authority|council|borough|county|city|local authority|department)$/;

/** `the previously inadequate authority`: one that is known, as it was graded. */
const isTheCouncil = (tokens: readonly Token[], at: number, noun: number): boolean => {
  let i = lastBefore(tokens, at);
  while (isAdverb(tokens[i]) && !isArticle(tokens[i])) i--;
  return (
    hasWords(tokens[at], /^(?:inadequate|outstanding)$/) &&
    hasWords(tokens[noun], ONE) &&
    hasWords(tokens[i], /^(?:the|this|our)$/) &&
    !has(tokens[i - 1], 'of')
  );
};

const REACH_TO_COUNCILS = 40;
/** What `one` and `ones` may stand for. */
const isOfCouncils = (token: Token): boolean => token.kind === 'council' || hasAny(token, 'service', 'many', 'generic');

/** `Hull, an inadequate authority in 2017 and a good one in 2019`: the councils just before are so described. */
function readDescribedCouncil(tokens: readonly Token[], at: number): Reading | null {
  const noun = nextAfter(tokens, at);
  const isOnes = tokens[noun]?.words === 'ones';
  const isCouncil =
    tokens[noun]?.kind === 'council' ||
    (has(tokens[noun], 'council') &&
      (!isOnes || tokens.slice(Math.max(0, at - REACH_TO_COUNCILS), at).some(isOfCouncils)));
  if (!isCouncil || (tokens[noun]?.words === 'one' && tokens[noun + 1]?.words === 'of')) return null;
  const { governor } = approach(tokens, at);
  const link = tokens[governor];
  const strong = isStrong(tokens[at]);
  if (strong && nameBehind(tokens, at) >= 0) return readAs('described', at);
  if (isMark(link, ',') && tokens[governor - 1]?.kind === 'council') return readAs('apposition', governor - 1);
  if (has(link, 'copula') && tokens[governor - 1]?.words === 'what') return readAs('mentioned', at);
  if (has(link, 'copula') && (strong || isWrittenLarge(tokens, at))) return readAs('copula', governor);
  const pair = tokens.slice(Math.max(0, at - LONGEST_PAIR), at).findLastIndex((token) => token.grade !== null);
  if (has(link, 'and') && pair >= 0)
    return readAs('described', at, { joinedTo: Math.max(0, at - LONGEST_PAIR) + pair });
  if (isRole(tokens, at) && isWrittenLarge(tokens, at)) return readAs('described', at);
  if (isTheCouncil(tokens, at, noun)) return readAs('described', at);
  const opensPair = tokens
    .slice(at + 1, at + LONGEST_PAIR)
    .some((token, i, rest) => token.grade !== null && hasAny(rest[i + 1], 'council'));
  if (opensPair) return readAs('mentioned', at);
  return strong && tokens[at]?.grade?.grade !== 'requires-improvement' ? readAs('mentioned', at) : null;
}

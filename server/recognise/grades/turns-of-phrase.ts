import type { Token } from './tokens.ts';
import { has, hasAny, hasWords, isCount, isDateWord, isMark, isUnknown, lastBefore, nextAfter } from './words.ts';

const INSPECTION_NEAR: ReadonlySet<string> = new Set([
  'inspection',
  'inspections',
  'inspected',
  'inspectors',
  'ofsted',
  'visit',
  'time',
  'protecting',
  'keeping',
]);

/** Ordinary turns of phrase that no grade is part of, by the word after it. */
const NEVER_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['good', new Set(['at', 'enough', 'as', 'with', 'about', 'than', 'to', 'to be', 'that', 'news', 'when', 'once'])],
  ['adequate', new Set(['to', 'enough'])],
  ['satisfactory', new Set(['to'])],
  ['outstanding', new Set(['when', 'from'])],
]);
/** The same by the word before. */
const NEVER_BEFORE: ReadonlySet<string> = new Set([
  'for',
  'no',
  'harm than',
  'more harm than',
  'make',
  'made',
  'makes',
  'any',
  'doing',
  'do',
  'common',
  'feel',
  'feels',
  'looks',
  'look',
  'sound',
  'sounds',
  'seem',
  'seems',
  'made',
  'well',
]);

/** Whether the words around make one that no construction of grades goes into (`did some good`, `to make it good`). */
export const isFixedPhrase = (tokens: readonly Token[], at: number): boolean =>
  isOneOfAdjectives(tokens, at) ||
  (tokens[at]?.words === 'good'
    ? isDoneToThem(tokens, at) || isMadeSo(tokens, at) || isOfPair(tokens, at)
    : isStillDue(tokens, at) || isOwed(tokens, at));

/** `homes that are inadequate or unsafe`: beside another adjective it is one. */
const isOneOfAdjectives = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.words === 'or' &&
  isUnknown(tokens[at + 2]) &&
  tokens[at + 2]?.isCapital === false &&
  (tokens[at + 3] === undefined || tokens[at + 3]?.kind === 'mark' || has(tokens[at + 3], 'preposition'));

const OPPOSITE = /^(?:bad|ill|evil|poor)$/;

/** `good or bad`, `the bad and the good`: whatever it is like. */
const isOfPair = (tokens: readonly Token[], at: number): boolean =>
  [1, -1].some((step) => {
    const other = at + step * (tokens[at + 2 * step]?.words === 'the' ? 3 : 2);
    return has(tokens[at + step], 'and') && hasWords(tokens[other], OPPOSITE);
  });

/** `good that year`. */
const TIME = /^(?:year|month|week|day|time)$/;

/** Whether the word and its neighbours make a turn of phrase that no grade is part of (`good at`, `as good as`, `for good`). */
export function isTurnOfPhrase(tokens: readonly Token[], at: number): boolean {
  const after = nextAfter(tokens, at);
  const next = tokens[after];
  const words = tokens[at]?.words ?? '';
  if (words === 'outstanding' && isLeftToDo(tokens, at)) return true;
  if (
    next?.words === 'at' &&
    tokens.slice(after + 1, after + 7).some((one) => INSPECTION_NEAR.has(one.words) || one.area !== null)
  )
    return false;
  if (words === 'good') {
    const before = tokens[lastBefore(tokens, at)];
    if (before?.words === 'as' && next?.words === 'as') return true;
    if (before !== undefined && NEVER_BEFORE.has(before.words))
      return before.words !== 'for' || next === undefined || next.kind === 'mark';
  }
  if (
    (words === 'outstanding' || words === 'good') &&
    next?.words === 'when' &&
    !isCount(tokens[lastBefore(tokens, at) - 1]) &&
    tokens.slice(after + 1, after + 7).some((one) => INSPECTION_NEAR.has(one.words))
  )
    return false;
  const verb = tokens[lastBefore(tokens, at)];
  if (words === 'good' && next?.words === 'when' && /^(?:was|were|been)$/.test(verb?.words ?? '')) return false;
  if (next?.words === 'with' && tokens.slice(after + 1, after + 4).some((one) => one.grade !== null)) return false;
  const isThatTime = isDateWord(tokens[after + 1]) || hasWords(tokens[after + 1], TIME);
  if (next?.words === 'that' && isThatTime) return false;
  if (NEVER_AFTER.get(words)?.has(next?.words ?? '') === true) return true;
  if (next?.words !== 'for') return false;
  const isForSomething = hasWords(tokens[after + 1], /^an?$/) && tokens[after + 2]?.area == null;
  const isForPeople = has(tokens[after + 1], 'people') && !isMark(tokens[after + 2], ':');
  return (
    (words !== 'inadequate' && isPersonal(tokens[after + 1])) || (words === 'good' && (isForSomething || isForPeople))
  );
}

/** `the visits did some good`, `do them a lot of good`. */
function isDoneToThem(tokens: readonly Token[], at: number): boolean {
  let i = lastBefore(tokens, at);
  while (
    hasWords(tokens[i], /^(?:some|much|any|a lot of|of|lot|a|no|little|real|great|power|world|them|us|it|people)$/)
  )
    i--;
  return i < at - 1 && hasWords(tokens[i], /^(?:do|did|does|doing|done)$/);
}

const REACH_TO_MAKING = 4;

/** `to make this service good`. */
const isMadeSo = (tokens: readonly Token[], at: number): boolean =>
  !has(tokens[nextAfter(tokens, at)], 'whole') &&
  tokens
    .slice(Math.max(0, at - REACH_TO_MAKING), at)
    .some(
      (token, i, near) =>
        /^mak(?:e|es|ing)$/.test(token.words) &&
        !near.slice(i + 1).some((one) => one.kind === 'mark' || hasAny(one, 'relative', 'copula', 'and')),
    );

const PAPERS_LEFT =
  /^(?:reports?|papers?|plans?|actions?|minutes|payments?|claims?|invoices?|responses?|recommendations?|returns?|requests?|queries|questions|applications?|referrals?|complaints?|assessments?|checks?)$/;
const REACH_TO_PAPERS = 9;

/** `the annual report, 2020-21, still outstanding`: not yet handed in. */
const isStillDue = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.words === 'still' &&
  tokens.slice(Math.max(0, at - REACH_TO_PAPERS), at - 1).some((token) => PAPERS_LEFT.test(token.words));

const OWED = /^(?:£|overdue|unpaid|backlog|debts?|tax|rents?|arrears|fees|fines|bills?|loans?|payments?|invoices?)$/;

/** `£1.2m in council tax was outstanding`, `six visits are overdue, and two were outstanding in May`: not yet paid or done. */
const isOwed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.words === 'outstanding' &&
  has(tokens[at - 1], 'copula') &&
  tokens.slice(Math.max(0, at - REACH_TO_PAPERS), at - 1).some(({ words }) => OWED.test(words));

/** `What’s outstanding on your list?`, `what is still outstanding`: not done yet. */
function isLeftToDo(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at).map((token) => token.words);
  return (
    before.at(-1) === "what's" ||
    before.includes("what's") ||
    /^what (?:is|was|remains)\b/.test(before.slice(-2).join(' '))
  );
}

/** `good for them`; not `good for everything` or `inadequate for the third time`. */
const isPersonal = (token: Token | undefined): boolean =>
  has(token, 'pronoun') && !has(token, 'every-area') && !/^(?:the |both$|all$|each$)/.test(token?.words ?? '');

import { isRare, isStrong } from './attributive.ts';
import type { Use } from './reading.ts';
import type { Subject } from './things.ts';
import type { Token } from './tokens.ts';
import { has, hasAny, hasWords, isMark, isQuoted } from './words.ts';

const HELP = /^(?:support|help|care|provision)$/;

/** Subjects that inspectors judge, named or meant. */
const JUDGED_KINDS: ReadonlySet<string> = new Set(['judged', 'result', 'board', 'pronoun']);

/** For constructions that ordinary adjectives share: the thing judged decides. */
export function byThing(
  tokens: readonly Token[],
  at: number,
  subject: Subject,
  isAfterOther: boolean,
  isWideScale: boolean,
): Use {
  const grade = tokens[at]?.grade;
  const isBareRare = isRare(tokens[at]) && !isWideScale;
  const isSure = grade?.strength === 'phrase' && !isBareRare;
  const isMarked = isQuoted(tokens, at) || isSure;
  if (isBareRare && !isMarked) return null;
  if ((subject.isNobody && !isLeftUndone(tokens, at, subject)) || isWish(tokens, at, subject)) return 'other';
  if (isOrdinarySubject(tokens, at, subject) && !isMarked) {
    const isPlace = subject.kind === 'pronoun' && isInSomePlaces(tokens, at, subject.from ?? at);
    return isStrong(tokens[at]) && (subject.kind === 'judged' || isPlace) ? 'other' : null;
  }
  if (subject.kind === 'none' && isAfterOther) return 'other';
  if (isSure && (subject.kind === 'none' || subject.partOf.length > 0)) return 'judgement';
  if (JUDGED_KINDS.has(subject.kind)) return 'judgement';
  // `Its schools perform well too.`
  if (subject.kind === 'provider' && !isMarked && /^perform/.test(grade?.grade ?? '')) return null;
  if (subject.kind === 'provider' || (isStrong(tokens[at]) && isOfProvider(tokens, subject))) return 'other';
  // `Support for care leavers is ‘good’`: the word in marks is the inspectors’.
  if (isQuoted(tokens, at) && subject.partOf.length > 0 && hasWords(tokens[subject.head ?? -1], HELP))
    return 'judgement';
  return isMarked ? 'other' : null;
}

/** `no actions are outstanding`: done, whatever they are. */
const isLeftUndone = (tokens: readonly Token[], at: number, { kind, head }: Subject): boolean =>
  kind === 'unit' && tokens[at]?.words === 'outstanding' && has(tokens[head ?? -1], 'unit');

/** `our ambition is to be good`, `the target is good by 2027`; not `the target, which is good`. */
const isWish = (tokens: readonly Token[], at: number, subject: Subject): boolean =>
  subject.head !== null &&
  (has(tokens[subject.head], 'hope') || has(tokens[subject.head + 1], 'hope')) &&
  (isStrong(tokens[at]) ||
    isQuoted(tokens, at) ||
    subject.head === at - 2 ||
    hasWords(tokens[at - 1], /^(?:to be|becoming|being)$/));

/** `teaching at the school is inadequate`. */
const isOfProvider = (tokens: readonly Token[], { head, from }: Subject): boolean =>
  head !== null &&
  from !== null &&
  tokens
    .slice(from, head + 10)
    .some(
      (token, i, own) =>
        has(token, 'provider') && own.slice(Math.max(0, i - 4), i).some((one) => /^(?:at|in|by)$/.test(one.words)),
    );

const PERSON = /^(?:i|he|she|you|mine|yours|hers|i'm|i've|he's|she's|you're|you've)$/;
const POINTING = /^(?:this|that|that's|these)$/;

/** Subjects that ordinary adjectives have too: persons, what was just said, services in some places, one part among others. */
function isOrdinarySubject(tokens: readonly Token[], at: number, subject: Subject): boolean {
  const { head, from } = subject;
  if (head === null || from === null) return false;
  const words = tokens[head]?.words ?? '';
  if (PERSON.test(words)) return !(isStrong(tokens[at]) && /^you/.test(words));
  if (isStrong(tokens[at])) return isInSomePlaces(tokens, at, from);
  return (
    (POINTING.test(words) && subject.areas.length === 0 && subject.kind !== 'provider') ||
    subject.isMixed ||
    isOwnWork(tokens, subject) ||
    tokens[at - 1]?.words === 'consistently' ||
    isInSomePlaces(tokens, at, from)
  );
}

/** `our work is good` praises; `its work was inadequate` grades, and so does `the contribution of services is good`, a title of 2005 to 2008. */
const isOwnWork = (tokens: readonly Token[], { head, areas, kind }: Subject): boolean =>
  kind === 'judged' &&
  areas.length === 0 &&
  head !== null &&
  has(tokens[head], 'service-head') &&
  tokens[head]?.words !== 'contribution' &&
  !hasAny(tokens[head], 'service', 'grade-noun');

const PRESENT = /^(?:is|are|\p{L}+'re|it's)$/u;

/** `where services are good, …`; not `where leadership was inadequate, it is now good`, nor `in Kent, where services are good`. */
const isInSomePlaces = (tokens: readonly Token[], at: number, from: number): boolean =>
  hasWords(tokens[from - 1], /^wh(?:ere|en)$/) &&
  !(isMark(tokens[from - 2], ',') && tokens[from - 3]?.kind === 'council') &&
  PRESENT.test(tokens.slice(from, at).find((token) => hasAny(token, 'copula', 'auxiliary', 'modal'))?.words ?? '');

import { severalOf } from '../../knowledge/number-words.ts';
import { phraseEnd, subjectEndingAt } from './asides.ts';
import type { Reading } from './reading.ts';
import { type Subject, type SubjectKind, withAreas } from './things.ts';
import type { Token } from './tokens.ts';
import { readVerbGroup } from './verb-group.ts';
import {
  backTo,
  has,
  hasAny,
  hasWords,
  isAdverb,
  isClauseEnd,
  isCount,
  isMark,
  isQuoteMark,
  wordsOf,
} from './words.ts';

/** Subjects that take up what the sentence has named: `their services`, `all three`, `the same two`, `judged them to be …`. */

const REACH = 40;

const OF_PEOPLE: ReadonlySet<string> = new Set(['in-care', 'care-leavers', 'in-care-and-care-leavers']);

/** `care leavers …: their services require improvement`: whose services they are, where the sentence names young people last. */
export function withOwners(tokens: readonly Token[], subject: Subject): Subject {
  const { kind, areas, from, head } = subject;
  if (kind !== 'judged' || areas.length > 0 || from === null || head === null) return subject;
  if (!tokens[head]?.words.startsWith('their ') && tokens[from]?.words !== 'their') return subject;
  for (let i = from - 1; i >= backTo(from, REACH); i--) {
    const token = tokens[i];
    if (token?.kind === 'council' || hasAny(token, 'provider', 'own')) return subject;
    if (token?.area?.areas.every((area) => OF_PEOPLE.has(area))) return { ...subject, areas: [i] };
  }
  return subject;
}

const OF_BOARD = /^(?:effectiveness|work|performance|arrangements|role|functioning)$/;

/** `reviewed the Board and found that its effectiveness requires improvement`: whose it is, where the sentence names a board last. */
export function withBoard(tokens: readonly Token[], subject: Subject): Subject {
  const { areas, from, head } = subject;
  if (areas.length > 0 || from === null || head === null || !hasWords(tokens[head], OF_BOARD)) return subject;
  if (!hasWords(tokens[from], /^(?:its|their)$/)) return subject;
  const owner = tokens
    .slice(Math.max(0, from - REACH), from)
    .findLast(
      (token) => token.kind === 'council' || token.area !== null || hasAny(token, 'provider', 'board', 'service'),
    );
  return has(owner, 'board') ? { ...subject, kind: 'board', partOf: [] } : subject;
}

/** Whether a token may stand between the areas of a list. */
const isOfList = (token: Token | undefined): boolean =>
  token?.kind === 'mark' || hasAny(token, 'and', 'determiner', 'service', 'service-head', 'preposition', 'area-link');

/** The areas of the list that ends before `end`. */
export function listBefore(tokens: readonly Token[], end: number): readonly number[] {
  const areas: number[] = [];
  for (let i = end - 1; i >= backTo(end, REACH); i--) {
    if (tokens[i]?.area != null) areas.unshift(i);
    else if (!isOfList(tokens[i])) break;
  }
  return areas;
}

const RESUMES =
  /^(?:all|both|each|every one|them|these|the (?:pair|two|lot|same \p{L}+))\b(?: (?:of (?:them|those|these)|two|three|four|five)\b)?/u;
const FEWEST_LISTED = 2;
const LONGEST_RESUMING = 4;

/** What the phrase that ends before `end` is, over a conjunction and its comma. */
function phraseBefore(tokens: readonly Token[], end: number): Subject {
  let to = end - 1;
  while (isMark(tokens[to], ',') || isMark(tokens[to], ':') || hasAny(tokens[to], 'and') || isAdverb(tokens[to])) to--;
  return subjectEndingAt(tokens, phraseEnd(tokens, to), -1);
}

/**
 * `judged leadership, protection and adoption, and found each of them inadequate`: the areas of the list that `each` takes up; for a
 * number (`the same two`) as many as are counted, from anywhere in the sentence.
 */
export function withResumedList(
  tokens: readonly Token[],
  subject: Subject,
  { objectFrom, governor }: Reading,
): Subject {
  const { kind, head, areas } = subject;
  if ((kind !== 'pronoun' && !subject.isCounted) || head === null || areas.length > 0) return subject;
  const from = subject.from ?? head;
  const [resumed] = [objectFrom ?? from, head].flatMap(
    (start) => RESUMES.exec(wordsOf(tokens, start, start + LONGEST_RESUMING)) ?? [],
  );
  if (resumed === undefined) return subject;
  const count = severalOf(resumed);
  const end = objectFrom === null ? from : governor;
  const phrase = phraseBefore(tokens, end);
  const listed = [...phrase.areas, ...phrase.partOf];
  if (listed.length === count || (count === 0 && listed.length > 1))
    return { ...withAreas(subject, listed), isGeneric: false };
  const before = tokens.slice(0, end);
  const named = areasNamed(before);
  const isOfOne = before.filter((token) => token.kind === 'council').length < 2;
  return isOfOne && named.length === count ? withAreas(subject, named) : subject;
}

const SEVERAL = /^(?:both|the (?:two|pair)|the same \p{L}+)$/u;

/** How many things a subject takes up by their number alone (`both`, `the same two`); 0 for any other. */
export function countResumed(tokens: readonly Token[], { kind, head }: Subject): number {
  const words = kind === 'pronoun' ? (tokens[head ?? -1]?.words ?? '') : '';
  return SEVERAL.test(words) ? severalOf(words) : 0;
}

/** The indices of the areas that tokens name, the grade for the whole left out, one for each area. */
export function areasNamed(tokens: readonly Token[]): readonly number[] {
  const seen = new Set<string>();
  return tokens.flatMap((token, index) => {
    const key = token.area?.areas.join();
    if (key === undefined || token.area?.areas[0] === 'overall' || seen.has(key)) return [];
    seen.add(key);
    return [index];
  });
}

const COUNTED = /^(?:areas|judge?ments|headings|categories|parts|measures)$/;
const SOME_ONLY = /^(?:including|among|amongst|such as|especially|notably|not)$/;
const LONGEST_COUNT = 5;

/** `Three of the four areas (leadership, protection, adoption) are good`: the list between what is counted and its verb names them. */
export function withInset(tokens: readonly Token[], subject: Subject, { governor }: Reading): Subject {
  const { head, areas } = subject;
  if (head === null || areas.length > 0 || governor <= head) return subject;
  // `of the four judgements one, on adoption, is`; `everything else, that is adoption, is`
  const isOfCounted = tokens
    .slice(backTo(head, REACH), head)
    .some((token) => COUNTED.test(token.words) || has(token, 'every-area'));
  const counted =
    head +
    tokens
      .slice(head, head + LONGEST_COUNT)
      .findIndex(
        (token) =>
          COUNTED.test(token.words) ||
          (isOfCounted && isCount(token)) ||
          (has(token, 'every-area') && severalOf(token.words) === 0),
      );
  const { first } = readVerbGroup(tokens, governor, head);
  const listed = listBefore(tokens, first);
  const opening = (listed[0] ?? first) - 1;
  const inset = tokens.slice(counted + 1, first);
  const isSome = inset.some((token) => has(token, 'except') || SOME_ONLY.test(token.words));
  if (
    counted < head ||
    opening <= counted ||
    listed.length < (tokens[head]?.words === 'one' ? 1 : FEWEST_LISTED) ||
    isSome
  )
    return subject;
  return tokens.slice(counted, opening + 1).some(({ kind }) => kind === 'mark')
    ? { ...subject, kind: 'judged', areas: listed, isGeneric: false }
    : subject;
}

const THEM = /^(?:them|these|those)$/;
/** `rated that part of its work good`. */
export const THAT = /^(?:that|this|those|these)$/;
const REACH_TO_OBJECT = 24;

/** `inspected arrangements for the protection of children and judged them to be inadequate`: the areas that the pronoun stands for. */
export function withObject(tokens: readonly Token[], subject: Subject, { objectFrom, governor }: Reading): Subject {
  const isIt = subject.kind === 'pronoun' && tokens[subject.head ?? -1]?.words === 'it';
  const isThem = subject.kind === 'pronoun' && hasWords(tokens[subject.head ?? -1], THEM);
  const isPart = subject.areas.length === 0 && [0, 1].some((next) => hasWords(tokens[(objectFrom ?? -3) + next], THAT));
  if (objectFrom === null || !(isThem || isPart || isIt)) return subject;
  for (let i = governor - 1; i >= backTo(governor, REACH_TO_OBJECT); i--) {
    const token = tokens[i];
    if (isClauseEnd(token) || token?.grade != null || hasAny(token, 'provider', 'sample')) return subject;
    if (
      token?.area != null &&
      token.area.areas[0] !== 'overall' &&
      (!isIt || hasAny(tokens[i - 1], 'rate', 'consider'))
    )
      return withAreas(subject, listBefore(tokens, i + 1));
  }
  return subject;
}

const LIMITS = /^(?:only|not only|just)$/;

/** `Only in adoption was the council good`: the verb stands before its subject because the areas open the sentence. */
function withFrontedLimit(tokens: readonly Token[], subject: Subject, copula: number): Subject {
  if (copula > REACH) return subject;
  const opening = tokens.slice(0, copula).filter((token) => !isQuoteMark(token));
  const isLimited = LIMITS.test(opening[0]?.words ?? '') || /^alone$/.test(opening.at(-1)?.words ?? '');
  const links = has(opening[0], 'area-link') ? 0 : 1;
  if (!isLimited || !has(opening[links], 'area-link') || opening.some((token) => isMark(token, ','))) return subject;
  const areas = areasNamed(tokens.slice(0, copula));
  return withAreas(subject, areas);
}

const OF_CLAUSE: readonly SubjectKind[] = ['none', 'pronoun', 'judged', 'unit'];

/** `On adoption, though, the council managed only an adequate`, `Only for adoption did inspectors go further, to good`: the areas that open the sentence. */
function withFrontedPhrase(tokens: readonly Token[], subject: Subject): Subject {
  if (subject.areas.length > 0 || subject.partOf.length > 0 || !OF_CLAUSE.includes(subject.kind)) return subject;
  const isLimited = hasWords(tokens[0], LIMITS);
  const link = isLimited ? 1 : 0;
  if (!has(tokens[link], 'area-link')) return subject;
  const end = tokens.findIndex((token) => (isLimited ? hasAny(token, 'auxiliary', 'copula') : isMark(token, ',')));
  const opening = tokens.slice(link, Math.max(link, end));
  const isOfAreas = opening.every((token) => token.area !== null || isOfList(token));
  return isOfAreas ? withAreas(subject, areasNamed(tokens.slice(0, Math.max(link, end)))) : subject;
}

/** `For care leavers, drift means that services require improvement`: the areas that the sentence opens with hold below its verb too. */
export function withOpening(tokens: readonly Token[], subject: Subject, { construction }: Reading): Subject {
  const { kind, areas, from } = subject;
  if (construction === 'noun' || construction === 'moved') return withFrontedPhrase(tokens, subject);
  if (areas.length > 0 || from === null || (kind !== 'judged' && kind !== 'pronoun')) return subject;
  const isCleft = hasWords(tokens[0], /^it(?:'s)?$/) && has(tokens[1], 'copula') && has(tokens[2], 'area-link');
  if (isCleft && tokens[from - 1]?.words === 'that') {
    const stressed = tokens.slice(0, from);
    const found = stressed.some((token) => token.kind === 'council' || isMark(token, ',')) ? [] : areasNamed(stressed);
    return withAreas(subject, found);
  }
  if (hasWords(tokens[from - 1], /^wh(?:om|ich)$/) && has(tokens[from - 2], 'preposition')) {
    // `children in care, for whom the county was rated inadequate`
    const owners = listBefore(tokens, from - 2);
    return withAreas(subject, owners);
  }
  if (has(tokens[from - 1], 'copula')) return withFrontedLimit(tokens, subject, from - 1);
  if (tokens[from - 1]?.words !== 'that' || !has(tokens[0], 'area-link')) return subject;
  const comma = tokens.findIndex((token) => isMark(token, ','));
  const opening = tokens.slice(0, Math.max(0, comma));
  const isClear = !tokens.slice(0, from).some((token) => isClauseEnd(token) || token.grade !== null);
  const named = isClear && comma < from ? areasNamed(opening) : [];
  return named.length > 0 && opening.every((token) => token.kind !== 'council' && !isQuoteMark(token))
    ? { ...subject, kind: 'judged', areas: named }
    : subject;
}

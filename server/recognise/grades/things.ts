import { OTHER_SERVICES } from '../../knowledge/judged-things.ts';
import { type Chunk, type Conjunct, isHelp, type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import type { Token } from './tokens.ts';
import {
  anyHas,
  has,
  hasAny,
  hasWords,
  isAdverb,
  isCouncil,
  isCount,
  isHouseName,
  isMark,
  isQuoteMark,
  isYear,
} from './words.ts';

/** What a grade is said of. `unit` is a piece of work, a quality or anything else that is no judged service; `none` where the sentence does not say. */
export type SubjectKind = 'judged' | 'result' | 'board' | 'provider' | 'unit' | 'pronoun' | 'none';

export interface Subject {
  readonly kind: SubjectKind;
  /** Index of the subject's head, or null. */
  readonly head: number | null;
  /** Index of the subject's first token, or null. */
  readonly from: number | null;
  /** Indices of the judged areas that the subject names, in order. */
  readonly areas: readonly number[];
  /** Indices of the areas of which the subject is only a part (`support for care leavers`). */
  readonly partOf: readonly number[];
  /** Nobody in particular: all councils, any authority, a share of them. */
  readonly isGeneric: boolean;
  /** Nobody at all: `neither`, `no part of the service`. */
  readonly isNobody: boolean;
  /** A number or a share of things (`a third of the files`). */
  readonly isCounted: boolean;
  /** Whether one of its parts is no judged service. */
  readonly isMixed: boolean;
}

export const NOTHING: Subject = {
  kind: 'none',
  head: null,
  from: null,
  areas: [],
  partOf: [],
  isGeneric: false,
  isNobody: false,
  isCounted: false,
  isMixed: false,
};

/** A subject of one word. */
export const subjectAt = (kind: SubjectKind, head: number): Subject => ({ ...NOTHING, kind, head, from: head });

/** The subject as a judged one with these areas, if there are any. */
export const withAreas = (subject: Subject, areas: readonly number[]): Subject =>
  areas.length > 0 ? { ...subject, kind: 'judged', areas } : subject;

const FREE_RELATIVE = /^(?:what|how|way)$/;

const tokensOf = (tokens: readonly Token[], { from, to }: Chunk): readonly Token[] => tokens.slice(from, to + 1);

const isWholeWord = (token: Token | undefined): boolean => token?.area?.strength === 'word' && has(token, 'whole');

/** The areas named in a stretch; plain words such as `protecting children` only where `withWords`. */
function areasIn(tokens: readonly Token[], { from, to }: Chunk, withWords = true): readonly number[] {
  const found: number[] = [];
  for (let i = from; i <= to; i++) {
    const area = tokens[i]?.area;
    if (
      area == null ||
      isWholeWord(tokens[i]) ||
      (area.strength === 'word' && (!withWords || area.areas[0] === 'other'))
    )
      continue;
    found.push(i);
  }
  return found;
}

const DEFINITE = /^(?:the(?: .*)?|both|these|those|our|its|their|'s)$/;
const OF_ALL = /^(?:each|both|all|either|every one)$/;

/** `each of the two councils`, `both of these authorities`: those that are known, one by one. */
const isEachOfKnown = (tokens: readonly Token[], { head, complements }: Conjunct): boolean =>
  hasWords(tokens[head], OF_ALL) &&
  tokens[head + 1]?.words === 'of' &&
  hasWords(tokens[complements[0]?.from ?? -1], DEFINITE);

const SUPERLATIVE = /^(?:best|worst|highest|lowest|top|bottom)$/;

/** Whether councils are spoken of by number or share, none of them by name (`twenty of England’s authorities`, `any council`). */
function isOfMany(tokens: readonly Token[], conjunct: Conjunct): boolean {
  const own = tokensOf(tokens, { from: conjunct.headFrom, to: conjunct.to });
  if (own.some((token) => token.kind === 'council')) return false;
  if (anyHas(own, 'generic')) return true;
  if (isEachOfKnown(tokens, conjunct)) return false;
  const head = tokens[conjunct.head];
  if (has(head, 'many')) return !isDefinite(tokens, conjunct.head, conjunct.headFrom);
  if (anyHas(own, 'many')) return true;
  if (hasWords(own[0], /^(?:any|every|a|an|no)$/) && (has(head, 'council') || head?.words === 'service')) return true;
  const isReceived = has(tokens[conjunct.headFrom - 1], 'give');
  if (has(head, 'grade-noun') && own[0]?.words === 'the' && own.some((token) => SUPERLATIVE.test(token.words)))
    return !isReceived;
  if (own.some((token) => isMark(token, '%') || has(token, 'percent'))) return true;
  if (has(head, 'share') && conjunct.complements.length === 0) return true;
  const count = own.findIndex((token) => isCount(token));
  const isShare =
    count >= 0 &&
    !isDefinite(tokens, conjunct.head, conjunct.headFrom) &&
    own.slice(count + 1).some((token) => hasAny(token, 'council', 'service') && !has(token, 'service-head'));
  const isPartitive = (isCount(head) || has(head, 'share')) && anyHas(own, 'service');
  return (
    isShare || isPartitive || (has(head, 'council') && conjunct.to > conjunct.head && isCount(tokens[conjunct.to]))
  );
}

/** `the two councils`, `both boroughs`; not `in the region only two councils`. */
function isDefinite(tokens: readonly Token[], head: number, from: number): boolean {
  for (let i = head - 1; i >= from; i--) {
    if (hasWords(tokens[i], DEFINITE)) return !(isCount(tokens[i - 1]) || has(tokens[i - 1], 'share'));
    if (isCount(tokens[i])) return hasWords(tokens[i - 1], /^all$/) || hasWords(tokens[i - 1], DEFINITE);
  }
  return false;
}

/** `one provider’s grade`, `the school’s rating`. */
const isOwnedByProvider = (tokens: readonly Token[], { headFrom, head }: Conjunct): boolean =>
  anyHas(tokens.slice(headFrom, head), 'provider');

interface Reader {
  readonly kind: SubjectKind;
  readonly areas?: readonly number[];
  readonly partOf?: readonly number[];
}

/** `leadership at the school`, `provision in the unit`. */
const isInProvider = (tokens: readonly Token[], { complements }: Conjunct): boolean =>
  complements.some(
    ({ from, to }) => has(tokens[to], 'provider') && hasWords(tokens[from - 1], /^(?:at|in|of|by|within|inside)$/),
  );

/** `the council itself`: the word only stresses what stands before it. */
const isStressed = (tokens: readonly Token[], { headFrom, head }: Conjunct): boolean =>
  hasWords(tokens[head], /^(?:itself|themselves)$/) && head > headFrom;

const judged = (areas: readonly number[]): Reader => ({ kind: 'judged', areas });

/** `the experiences of children in care and of care leavers`, its first words one title: what the title is of, too. */
const alsoOf = (tokens: readonly Token[], { complements }: Conjunct): readonly number[] =>
  complements
    .filter(({ from }) => tokens[from - 1]?.words === 'of' && has(tokens[from - 2], 'and'))
    .flatMap((chunk) => areasIn(tokens, chunk));

/** What the head of a phrase makes of it. */
function readHead(tokens: readonly Token[], conjunct: Conjunct): Reader {
  if (isStressed(tokens, conjunct)) return readHead(tokens, { ...conjunct, head: conjunct.head - 1 });
  const head = tokens[conjunct.head];
  const own: Chunk = { from: conjunct.headFrom, to: conjunct.head };
  const named = conjunct.complements.flatMap((chunk) => areasIn(tokens, chunk));
  const strict = conjunct.complements.flatMap((chunk) => areasIn(tokens, chunk, false));
  const lone = named.filter((i) => tokens[i - 1]?.words === 'of');
  const all = [...areasIn(tokens, own), ...named];
  if (head === undefined) return { kind: 'none' };
  const isShare = !has(head, 'many') && anyHas(tokens.slice(conjunct.headFrom, conjunct.head), 'share');
  if (isYear(head) || (isAdverb(head) && !hasAny(head, 'pronoun', 'service', 'whole', 'share')))
    return { kind: 'none' };
  const opening = isQuoteMark(tokens[conjunct.from]) ? conjunct.from + 1 : conjunct.from;
  // `How Leeds went from inadequate to good`
  const isNamed = head.kind === 'council' && conjunct.head === opening + 1 && conjunct.to === conjunct.head;
  const isFree =
    !isNamed &&
    tokens.slice(opening, opening + 2).some((token) => FREE_RELATIVE.test(token.words)) &&
    !hasAny(tokens[opening + 1], 'auxiliary', 'copula', 'modal');
  if (isFree) {
    const isGiven = anyHas(tokens.slice(conjunct.from, conjunct.from + 3), 'regulator');
    const done = areasIn(tokens, conjunct);
    return done.length > 0 || isGiven ? judged(done) : { kind: 'unit' };
  }
  if (has(head, 'every-area')) return { kind: 'result' };
  if (has(head, 'own') && hasWords(tokens[conjunct.headFrom], /^(?:ofsted|inspectors)/))
    return { kind: 'result', areas: all };
  if (has(head, 'board')) return { kind: 'board', areas: head.area === null ? [] : [conjunct.head] };
  if ((head.area !== null || hasAny(head, 'service', 'service-head')) && isInProvider(tokens, conjunct))
    return { kind: 'provider' };
  // `capacity to improve services for care leavers`: of whatever, it is the capacity.
  const title = tokens.findIndex((token, i) => i >= own.from && i < own.to && token.area?.areas[0] === 'other');
  if (title >= 0 && tokens[title]?.area?.strength === 'title') return { kind: 'board', areas: [title] };
  if (head.area !== null && !isWholeWord(head)) {
    if (isShare && head.area.strength === 'word') return { kind: 'unit', partOf: all };
    if (head.area.areas[0] === 'other')
      return { kind: head.area.strength === 'word' ? 'unit' : 'board', areas: [conjunct.head] };
    const isWhole = head.area.areas[0] === 'overall';
    return {
      kind: 'judged',
      areas: [...areasIn(tokens, own), ...(isWhole ? (strict.length > 0 ? strict : lone) : alsoOf(tokens, conjunct))],
    };
  }
  if (has(head, 'provider') || isHouseName(tokens, conjunct.head)) return { kind: 'provider' };
  if (head.kind === 'council') return judged(areasIn(tokens, own));
  if (isCount(head) || has(head, 'share')) return readCounted(tokens, conjunct);
  if (hasAny(head, 'grade-noun', 'result'))
    return isOwnedByProvider(tokens, conjunct) ? { kind: 'provider' } : { kind: 'result', areas: all };
  if (hasAny(head, 'service', 'service-head') && isOfElse(tokens, conjunct)) return { kind: 'unit' };
  if (has(head, 'service')) {
    if (isShare) return { kind: 'unit', partOf: all };
    return isPartOfProvider(tokens, conjunct) ? { kind: 'provider' } : judged(all);
  }
  if (has(head, 'service-head') && all.length > 0 && !isShare) return judged(all);
  if (has(head, 'generic')) return judged([]);
  // `the rating of Kent and that of its neighbour Surrey`
  const isOfName = conjunct.complements.some(({ to }) => tokens[to]?.kind === 'council');
  if (/^th(?:at|ose)$/.test(head.words) && (all.length > 0 || isOfName)) return judged(all);
  if (
    has(head, 'service-head') &&
    (isForAll(tokens, conjunct) || isOfCouncil(tokens, conjunct) || isOwnWork(tokens, conjunct))
  )
    return judged([]);
  if (isInThisArea(tokens, conjunct)) return { kind: 'result' };
  if (has(head, 'pronoun')) {
    if (conjunct.complements.length > 0) return readCounted(tokens, conjunct);
    const fronted = areasIn(tokens, own);
    return fronted.length > 0 ? judged(fronted) : { kind: 'pronoun' };
  }
  if (has(head, 'whole')) return judged([]);
  const last = conjunct.complements.at(-1);
  if (hasWords(head, VISITS) && has(tokens[last?.to ?? -1], 'provider')) return { kind: 'provider' };
  if (isOfServices(tokens, conjunct)) return judged(all);
  return { kind: 'unit', partOf: all };
}

/** `the inspection of its fostering agency`. */
const VISITS = /^(?:(?:re-?)?inspections?|visits?|reviews?)$/;

/** `the quality of services for care leavers`. */
const isOfServices = (tokens: readonly Token[], { head, complements }: Conjunct): boolean =>
  hasWords(tokens[head], /^(?:quality|standard)$/) &&
  complements.some(
    ({ from }) =>
      tokens[from]?.words !== 'those' &&
      [from, from + 1].some((i) => hasWords(tokens[i], /^(?:its |their |our )?(?:\S+ )*services\b/)),
  );

const THIS = /^(?:this|that)$/;
const PART_OF_PAPER = /^(?:area|outcome|aspect|section|judge?ment|heading)$/;
const SERVICES = /^(?:performance|contribution|provision|outcomes|work|services)$/;

/** `performance in this area`, `the contribution of services to this outcome`: of what the heading above names. */
const isInThisArea = (tokens: readonly Token[], { head, to }: Conjunct): boolean =>
  hasWords(tokens[head], SERVICES) &&
  tokens
    .slice(head + 1, to + 1)
    .some((token, i, rest) => THIS.test(token.words) && PART_OF_PAPER.test(rest[i + 1]?.words ?? ''));

/** `work with children and young people`. */
const isForAll = (tokens: readonly Token[], { complements }: Conjunct): boolean =>
  complements.some(({ to }) => has(tokens[to], 'people') || has(tokens[to], 'own'));

const OWN = /^(?:its|their|our)$/;
const OWN_WORK = /^(?:work|performance|provision|arrangements|offer|department|record|impact)$/;

/** `its work`, `our performance`: of the council that speaks or is spoken of. */
const isOwnWork = (tokens: readonly Token[], { headFrom, head }: Conjunct): boolean =>
  hasWords(tokens[head], OWN_WORK) &&
  tokens.slice(headFrom, head).some((token) => OWN.test(token.words)) &&
  !tokens.slice(headFrom, head).some((token) => hasAny(token, 'own', 'people') || isQuoteMark(token));

/** `the council’s work`, `local authority provision`, `the work of the council`. */
const isOfCouncil = (tokens: readonly Token[], { headFrom, head, complements }: Conjunct): boolean =>
  (complements.every(({ to }) => tokens[to]?.kind === 'council') &&
    tokens.slice(headFrom, head).some((token) => isCouncil(token))) ||
  (hasWords(tokens[head], OWN_WORK) &&
    complements.length === 1 &&
    complements.every(({ from, to }) => tokens[from - 1]?.words === 'of' && isCouncil(tokens[to]))) ||
  (tokens[head]?.words === 'contribution' &&
    complements.slice(0, 1).every(({ from, to }) => tokens[from - 1]?.words === 'of' && isCouncil(tokens[to])));

/** `the housing repairs service`, `its planning department`. */
const isOfElse = (tokens: readonly Token[], { headFrom, head }: Conjunct): boolean =>
  [head - 1, head - 2].some((i) => i >= headFrom && OTHER_SERVICES.has(tokens[i]?.words ?? ''));

const isPartOfProvider = (tokens: readonly Token[], conjunct: Conjunct): boolean =>
  anyHas(tokens.slice(conjunct.headFrom, conjunct.head), 'provider');

const AREA_NOUNS = /^(?:areas?|categor(?:y|ies)|elements?|sections?|strands?|headings?|parts?|measures)$/;

/** `two of the homes`, `both of the judgements`: what is counted decides. */
function readCounted(tokens: readonly Token[], conjunct: Conjunct): Reader {
  const [counted] = conjunct.complements;
  if (counted === undefined) return { kind: 'pronoun' };
  const inner = readNounPhrase(tokens, conjunct.to, counted.from - 1)?.conjuncts[0];
  if (inner === undefined || inner.head === conjunct.head) return { kind: 'unit' };
  const read = readHead(tokens, inner);
  return read.kind === 'unit' && hasWords(tokens[inner.head], AREA_NOUNS)
    ? { kind: 'result', areas: read.partOf ?? [] }
    : read;
}

const isNobody = (tokens: readonly Token[], { headFrom, head }: Conjunct): boolean =>
  tokens.slice(headFrom, head + 1).some((token) => hasAny(token, 'nobody') || token.words === 'no');

/** Reads what a noun phrase stands for. */
export function readThing(tokens: readonly Token[], phrase: NounPhrase): Subject {
  const read = phrase.conjuncts.map((conjunct) => readHead(tokens, conjunct));
  const nearest = phrase.conjuncts.at(-1);
  const last = read.at(-1);
  const first = phrase.conjuncts[0];
  if (nearest === undefined || last === undefined || first === undefined) return NOTHING;
  const partOf = read.flatMap((one) => one.partOf ?? []);
  const named = read.flatMap((one) => one.areas ?? []);
  // `leadership and support for care leavers`: beside an area such help is one of them.
  const isArea = named.length > 0;
  // `services as a whole and leadership`: beside an area they are the whole.
  const wholes = phrase.conjuncts.flatMap((one) => {
    const all = tokensOf(tokens, one);
    const isOfNoArea = isArea && all.every((token) => token.area === null || isWholeWord(token));
    return isOfNoArea ? all.flatMap((token, i) => (isWholeWord(token) ? [one.from + i] : [])) : [];
  });
  const isUnitAt = (i: number): boolean => {
    const isHelpFor = isHelp(tokens[phrase.conjuncts[i]?.head ?? -1]) && (read[i]?.partOf ?? []).length > 0;
    return read[i]?.kind === 'unit' && !(isArea && isHelpFor);
  };
  const areas = [...wholes, ...named];
  // `Kent and a few others`
  const isNamed = phrase.conjuncts.some(({ head }) => tokens[head]?.kind === 'council');
  const isWithOthers = isNamed && hasWords(tokens[nearest.head], /^(?:others|more)$/);
  const isUnit = isUnitAt(read.length - 1) && !isWithOthers;
  return {
    kind: (last.kind === 'unit' && !isUnit) || isWithOthers ? 'judged' : last.kind,
    head: nearest.head,
    from: isMark(tokens[phrase.from], ',') ? phrase.from + 1 : phrase.from,
    areas: isUnit ? [] : [...areas, ...partOf].toSorted((a, b) => a - b),
    partOf: isUnit ? [...areas, ...partOf].toSorted((a, b) => a - b) : [],
    isGeneric: !isWithOthers && phrase.conjuncts.some((one) => isOfMany(tokens, one)),
    isNobody: phrase.conjuncts.some((one) => isNobody(tokens, one)),
    isCounted: isCount(tokens[nearest.head]) || has(tokens[nearest.head], 'share'),
    isMixed: read.some((_, i) => isUnitAt(i)),
  };
}

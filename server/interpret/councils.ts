import { type Council, councilById } from '../knowledge/councils.ts';
import { groupBy } from '../knowledge/grouping.ts';
import type { CouncilId } from '../knowledge/ids.ts';
import type { FoundAnaphor } from '../recognise/anaphora.ts';
import type { RecognisedPassage } from '../recognise/passages.ts';
import type { Block } from '../text/block.ts';
import { toSpan } from '../text/passage.ts';
import { inTextOrder, type Span } from '../text/span.ts';
import type { CouncilName } from './council-names.ts';
import type { CouncilMention } from './finding.ts';
import type { Genre } from './interpretation.ts';

/** Which councils a document mentions, and which one it speaks of at any place. */
export interface CouncilReading {
  readonly mentions: readonly CouncilMention[];
  /** The council that the document is about most, or null. */
  readonly main: CouncilId | null;
  /** The council in focus at an offset: what `the council` would mean there; null before any is named and where none is. */
  focusAt(offset: number): CouncilId | null;
}

interface FocusChange {
  readonly offset: number;
  readonly council: CouncilId | null;
}

const PASSING_BEFORE =
  /\b(?:like|than|unlike|neighbour|neighbouring|nearby|joining|alongside|also (?:in|at)|elsewhere|such as|including)(?:,? (?:the|its|in|at|with))? $/i;
/** `Rochdale, next door, …`. */
const NEIGHBOUR_AFTER = /^, (?:next door|nearby|(?:a|its|the|our|another) neighbour)/i;
const LIST_OF_NAMES = 3;
const LIST_LINK = /^(?:, | and |, and | or )$/;
/** How many councils in focus before come into question for `the borough`. */
const MOST_RECENT = 8;

/** How far down a heading is one of the document's title. */
const BLOCKS_OF_TITLE = 3;
/** What it counts to be named before any other council. */
const FIRST_NAMED = 2;

/** A name in the title counts double; one in an aside or a short form counts half. */
function weightOf(name: CouncilName, block: Block | undefined): number {
  if (block?.kind === 'heading' && name.block < BLOCKS_OF_TITLE) return 2;
  return block?.passage.text.startsWith('(') === true || name.found.certainty === 'doubtful' ? 0.5 : 1;
}

function countNames(names: readonly CouncilName[], blocks: readonly Block[]): ReadonlyMap<CouncilId, number> {
  const counts = new Map<CouncilId, number>();
  for (const name of names) {
    if (name.isAddress || name.candidates.length !== 1 || blocks[name.block]?.kind === 'furniture') continue;
    const id = name.candidates[0];
    const bonus = counts.size === 0 ? FIRST_NAMED : 0;
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + weightOf(name, blocks[name.block]) + bonus);
  }
  return counts;
}

function mostNamed(counts: ReadonlyMap<CouncilId, number>): CouncilId | null {
  let best: CouncilId | null = null;
  for (const [id, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = id;
  return best;
}

const isBorough = (council: Council): boolean =>
  council.type === 'metropolitan' ||
  (council.type === 'unitary' && !/\bcounty council\b/i.test(council.officialName)) ||
  council.type === 'london-borough' ||
  /\bborough\b/i.test(council.officialName);
const isCounty = (council: Council): boolean =>
  council.type === 'county' ||
  /\bcounty council\b/i.test(council.officialName) ||
  /shire$|^(?:cornwall|northumberland|rutland)/i.test(council.name);

/** Whether the words of an anaphor can mean this council. */
function fits(anaphor: FoundAnaphor, council: Council, hasTrust: boolean): boolean {
  switch (anaphor.noun) {
    case 'borough':
    case 'borough council':
      return isBorough(council);
    case 'county':
      return isCounty(council);
    case 'county council':
      return council.type === 'county' || /county council/i.test(council.officialName);
    case 'city council':
      return /\bcity\b/i.test(council.officialName);
    default:
      return anaphor.means === 'trust' ? hasTrust : true;
  }
}

const CLEARLY_MORE = 1.6;

/** One council is named clearly more often than any other. */
function isDominated(counts: ReadonlyMap<CouncilId, number>, main: CouncilId | null): boolean {
  if (main === null) return false;
  const own = counts.get(main) ?? 0;
  for (const [id, count] of counts) if (id !== main && count * CLEARLY_MORE > own) return false;
  return true;
}

class Focus {
  readonly #changes: FocusChange[] = [];
  readonly #recent: CouncilId[] = [];

  move(offset: number, council: CouncilId | null): void {
    if (this.current === council) return;
    this.#changes.push({ offset, council });
    if (council !== null) this.#recent.push(council);
  }

  get current(): CouncilId | null {
    return this.#changes.at(-1)?.council ?? null;
  }

  /** Councils in focus before, the latest first. */
  get recent(): readonly CouncilId[] {
    return this.#recent.slice(-MOST_RECENT).reverse();
  }

  get changes(): readonly FocusChange[] {
    return this.#changes;
  }
}

interface Setting {
  readonly blocks: readonly Block[];
  readonly counts: ReadonlyMap<CouncilId, number>;
  readonly main: CouncilId | null;
  readonly isOfficial: boolean;
  readonly trusts: ReadonlySet<CouncilId>;
  readonly namesIn: ReadonlyMap<number, readonly CouncilName[]>;
  /** The names that stand in a list of several councils. */
  readonly listed: ReadonlySet<CouncilName>;
  /** Whether the text is so much about one council that others come up only in passing. */
  readonly isDominated: boolean;
}

/** A name that is only mentioned in passing does not become what `the council` means. */
function isPassing(name: CouncilName, council: CouncilId, setting: Setting): boolean {
  const block = setting.blocks[name.block];
  if (
    block === undefined ||
    name.isAddress ||
    block.kind === 'furniture' ||
    (name.found.rule === 'council.bare-word' && !name.isCued)
  )
    return true;
  if (setting.isOfficial && council !== setting.main) return true;
  const text = block.passage.text;
  if (council !== setting.main && NEIGHBOUR_AFTER.test(text.slice(name.found.end, name.found.end + 16))) return true;
  if (PASSING_BEFORE.test(text.slice(Math.max(0, name.found.start - 40), name.found.start))) return true;
  if (!name.isTitled && setting.listed.has(name)) return true;
  if (council !== setting.main && isHelper(text, name, council, setting)) return true;
  if (council === setting.main) return false;
  if (block.kind === 'heading') return OWNS.test(text.slice(name.found.end, name.found.end + 3));
  if (name.isTitled) return false;
  if (setting.isDominated) return !opensThought(text, name);
  return (setting.counts.get(council) ?? 0) === 1 && isDependent(text, name);
}

const HELPS_BEFORE = /\b(?:by|from|with) $/i;

/** `managed by Hampshire County Council`, `on loan from Durham`: one who helps the council that the text is more about. */
const isHelper = (text: string, name: CouncilName, council: CouncilId, { counts, main }: Setting): boolean =>
  main !== null &&
  (counts.get(main) ?? 0) >= (counts.get(council) ?? 0) &&
  HELPS_BEFORE.test(text.slice(Math.max(0, name.found.start - WORD_BEFORE), name.found.start));

/** Whether a sentence begins with the name (`Leeds has …`) or with where it is (`In Surrey, …`). */
const opensThought = (text: string, name: CouncilName): boolean =>
  /(?:^|[.!?]['"\u2019\u201d)]? )(?:(?:In|At|Over in|Across) )?$/.test(
    text.slice(Math.max(0, name.found.start - 14), name.found.start),
  );

/** The names beside which another one stands, as in a list, in blocks that name several councils. */
function findListed(
  namesIn: ReadonlyMap<number, readonly CouncilName[]>,
  blocks: readonly Block[],
): ReadonlySet<CouncilName> {
  const listed = new Set<CouncilName>();
  for (const [index, names] of namesIn) {
    if (new Set(names.flatMap((one) => one.candidates)).size < LIST_OF_NAMES) continue;
    const text = blocks[index]?.passage.text ?? '';
    names.forEach((name, order) => {
      const next = names[order + 1];
      if (next === undefined || !LIST_LINK.test(text.slice(name.found.end, next.found.start))) return;
      listed.add(name);
      listed.add(next);
    });
  }
  return listed;
}

const OWNS = /^['\u2019]s\b/i;
/** How far back the word before a name is looked at. */
const WORD_BEFORE = 10;

/** Whether a bare name only says where or whose something is (`Doncaster's trust`, `in Leeds`). */
const isDependent = (text: string, name: CouncilName): boolean =>
  /\b(?:in|at|from|near|to|of|for) $/i.test(
    text.slice(Math.max(0, name.found.start - WORD_BEFORE), name.found.start),
  ) || /^['\u2019]s\b/.test(text.slice(name.found.end, name.found.end + 3));

function chooseCandidate(name: CouncilName, setting: Setting, focus: CouncilId | null): CouncilId | null {
  const { candidates } = name;
  if (candidates.length <= 1) return candidates[0] ?? null;
  if (focus !== null && candidates.includes(focus)) return focus;
  if (setting.main !== null && candidates.includes(setting.main)) return setting.main;
  const known = candidates.filter((id) => setting.counts.has(id));
  return known[0] ?? candidates[0] ?? null;
}

/** `The authority pays Hampshire`: the council that is the object of the anaphor's own verb is another one. */
function objectOfAnaphor(anaphor: FoundAnaphor, text: string, names: readonly CouncilName[]): CouncilId | null {
  const name = names[lastBefore(names, anaphor.start) + 1];
  if (name === undefined || !/^ \p{Ll}{2,}s $/u.test(text.slice(anaphor.end, name.found.start))) return null;
  return name.candidates[0] ?? null;
}

const ENDS_THOUGHT = /[.!?;]|\b(?:sa(?:id|ys)|told|where|which|and)\b/g;

/** A council whose bare name is the subject of the anaphor's own sentence: the anaphor is somebody else (`Leeds lent the borough …`). */
function subjectOfSentence(anaphor: FoundAnaphor, text: string, names: readonly CouncilName[]): CouncilId | null {
  const name = names[lastBefore(names, anaphor.start)];
  if (
    name === undefined ||
    name.isTitled ||
    !opensThought(text, name) ||
    /\b(?:In|At|Across) $/.test(text.slice(Math.max(0, name.found.start - WORD_BEFORE), name.found.start))
  )
    return null;
  if (OWNS.test(text.slice(name.found.end, name.found.end + 3))) return null;
  ENDS_THOUGHT.lastIndex = name.found.end;
  const end = ENDS_THOUGHT.exec(text)?.index ?? text.length;
  return end < anaphor.start ? null : (name.candidates[0] ?? null);
}

/** The index of the last name that ends at or before an offset; -1 where none does. */
function lastBefore(names: readonly CouncilName[], offset: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.found.end ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

interface Resolved {
  readonly council: CouncilId;
  readonly rule: string;
}

function resolveAnaphor(
  anaphor: FoundAnaphor,
  focus: Focus,
  setting: Setting,
  avoid: CouncilId | null,
): Resolved | null {
  const tries: readonly (CouncilId | null)[] = setting.isOfficial
    ? [setting.main]
    : [focus.current, ...focus.recent, setting.main];
  for (const id of tries) {
    const council = id === null ? null : councilById(id);
    if (id === null || id === avoid || council === null || !fits(anaphor, council, setting.trusts.has(id))) continue;
    return {
      council: id,
      rule: setting.isOfficial ? 'council.subject' : id === focus.current ? 'council.focus' : 'council.recent',
    };
  }
  return null;
}

/** The nouns that only councils of one kind are called by. */
const OF_ONE_KIND: ReadonlySet<string> = new Set(['county council', 'city council', 'borough council']);

/** Whether a council can be what an anaphor of its own paragraph means. */
const canMean = (anaphor: FoundAnaphor, id: CouncilId | undefined, setting: Setting): id is CouncilId => {
  const council = id === undefined ? null : councilById(id);
  return council !== null && fits(anaphor, council, setting.trusts.has(council.id));
};

/** `Look at Lancashire. The county council …`: the only council of the paragraph so far, where it is of that kind. */
function resolveKind(anaphor: FoundAnaphor, names: readonly CouncilName[], setting: Setting): Resolved | null {
  if (setting.isOfficial || !OF_ONE_KIND.has(anaphor.noun)) return null;
  const before = names.slice(0, lastBefore(names, anaphor.start) + 1).map(({ candidates }) => candidates[0]);
  const [id] = before;
  const isOnly = before.every((one) => one === id);
  return isOnly && canMean(anaphor, id, setting) ? { council: id, rule: 'council.near' } : null;
}

/** The last council of the paragraph that is of the right kind, where none in focus is. */
function resolveNear(anaphor: FoundAnaphor, names: readonly CouncilName[], setting: Setting): Resolved | null {
  if (setting.isOfficial) return null;
  const before = names.slice(0, lastBefore(names, anaphor.start) + 1).map(({ candidates }) => candidates[0]);
  const id = before.findLast((one) => canMean(anaphor, one, setting));
  return id === undefined ? null : { council: id, rule: 'council.near' };
}

/**
 * Resolves names to councils and `the council`, `the borough`, `the trust` to the one in focus. `trusts` are the councils that a
 * delivery body serves or served. In an official paper everything refers to the inspected council.
 */
export function resolveCouncils(
  blocks: readonly Block[],
  recognised: readonly RecognisedPassage[],
  names: readonly CouncilName[],
  genre: Genre,
  subject: CouncilId | null,
  trusts: ReadonlySet<CouncilId>,
): CouncilReading {
  const isOfficial = genre === 'official-report' || genre === 'official-letter';
  const counts = countNames(names, blocks);
  const main = subject ?? mostNamed(counts);
  const namesIn = groupBy(names, (name) => name.block);
  const setting: Setting = {
    blocks,
    counts,
    main,
    isOfficial,
    trusts,
    namesIn,
    listed: findListed(namesIn, blocks),
    isDominated: isDominated(counts, main),
  };
  const focus = new Focus();
  const mentions: CouncilMention[] = [];
  const lastNamed = new Map<CouncilId, Span>();
  blocks.forEach((block, index) => {
    const isAside = block.passage.text.startsWith('(');
    const isFresh =
      (setting.isDominated && (block.kind === 'item' || block.kind === 'heading')) ||
      DATED_ENTRY.test(block.passage.text);
    if (isFresh) focus.move(block.start, main);
    const before = focus.current;
    const anaphora = recognised[index]?.anaphora ?? [];
    const inBlock: readonly (CouncilName | FoundAnaphor)[] = [...anaphora, ...(setting.namesIn.get(index) ?? [])];
    for (const one of inBlock.toSorted((a, b) => placeOf(a) - placeOf(b))) {
      if ('candidates' in one) takeName(one, setting, focus, mentions, lastNamed);
      else takeAnaphor(one, block, setting.namesIn.get(index) ?? [], focus, setting, mentions, lastNamed);
    }
    if (isAside || isOnlyBare(setting, index, focus.current)) focus.move(block.end, isAside ? before : main);
  });
  return {
    mentions: mentions.toSorted(inTextOrder),
    main,
    focusAt: (offset) => (isOfficial ? main : focusAt(focus.changes, offset, main)),
  };
}

/** Whether the council in focus got there by a bare name in this block, in a text that is about another. */
function isOnlyBare(setting: Setting, block: number, council: CouncilId | null): boolean {
  if (!setting.isDominated || council === null || council === setting.main || setting.blocks[block]?.kind === 'heading')
    return false;
  const own = (setting.namesIn.get(block) ?? []).filter((name) => name.candidates.includes(council));
  return own.length > 0 && own.every((name) => !name.isTitled);
}

/** An entry of a timeline: it goes on nothing. */
const DATED_ENTRY = /^[^:.]{0,24}\b(?:19|20)\d\d(?::| [-\u2013]) /;

const placeOf = (one: CouncilName | FoundAnaphor): number => ('candidates' in one ? one.found.start : one.start);

function takeName(
  name: CouncilName,
  setting: Setting,
  focus: Focus,
  mentions: CouncilMention[],
  lastNamed: Map<CouncilId, Span>,
): void {
  const council = chooseCandidate(name, setting, focus.current);
  if (council === null || (name.isAddress && !(setting.isOfficial && council === setting.main))) return;
  const { start, end, body } = name;
  const evidence = [{ rule: name.found.rule, span: null, note: councilById(council)?.officialName ?? council }];
  mentions.push({ type: 'council', start, end, council, form: 'name', body, inQuotation: null, evidence });
  lastNamed.set(council, { start, end });
  if (!isPassing(name, council, setting)) focus.move(end, council);
}

function takeAnaphor(
  anaphor: FoundAnaphor,
  block: Block,
  names: readonly CouncilName[],
  focus: Focus,
  setting: Setting,
  mentions: CouncilMention[],
  lastNamed: ReadonlyMap<CouncilId, Span>,
): void {
  const { text } = block.passage;
  const avoid = subjectOfSentence(anaphor, text, names) ?? objectOfAnaphor(anaphor, text, names);
  const resolved =
    resolveKind(anaphor, names, setting) ??
    resolveAnaphor(anaphor, focus, setting, avoid) ??
    resolveNear(anaphor, names, setting);
  if (resolved === null) return;
  const { council, rule } = resolved;
  const evidence = [{ rule, span: lastNamed.get(council) ?? null, note: councilById(council)?.name ?? council }];
  const { start, end } = toSpan(block.passage, anaphor.start, anaphor.end);
  if (rule === 'council.near' || (OF_ONE_KIND.has(anaphor.noun) && !setting.isOfficial)) focus.move(end, council);
  mentions.push({ start, end, type: 'council', council, form: 'anaphor', body: null, inQuotation: null, evidence });
}

function focusAt(changes: readonly FocusChange[], offset: number, main: CouncilId | null): CouncilId | null {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.offset ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? main : (changes[low - 1]?.council ?? main);
}

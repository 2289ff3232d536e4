import { MONTHS } from '../knowledge/calendar.ts';
import { councilById } from '../knowledge/councils.ts';
import { groupBy } from '../knowledge/grouping.ts';
import type { CouncilId } from '../knowledge/ids.ts';
import type { FoundAnaphor } from '../recognise/anaphora.ts';
import type { RecognisedPassage } from '../recognise/passages.ts';
import type { Block } from '../text/block.ts';
import { toSpan } from '../text/passage.ts';
import { perBlock, perMember } from '../text/per-block.ts';
import { inTextOrder, type Span } from '../text/span.ts';
import { OF_ONE_KIND, resolveAnaphor } from './council-anaphora.ts';
import type { CouncilName } from './council-names.ts';
import {
  countNames,
  findListed,
  isDominated,
  isForerunner,
  isInspected,
  isPassing,
  isTopic,
  mostNamed,
  type Setting,
} from './council-setting.ts';
import type { CouncilMention } from './finding.ts';
import type { Genre } from './interpretation.ts';

/** Which councils a document mentions, and which one it speaks of at any place. */
export interface CouncilReading {
  readonly mentions: readonly CouncilMention[];
  /** The council that the document is about most, or null. */
  readonly main: CouncilId | null;
  /** Whether the document is so much about that one that others come up only in passing. */
  readonly isDominated: boolean;
  /** Where the council in focus changes, in text order; in an official paper it never does. */
  readonly focus: readonly FocusChange[];
}

/** Where another council comes into focus, or none. */
export interface FocusChange {
  readonly offset: number;
  readonly council: CouncilId | null;
}

/** In a text about one council, so many blocks on another one is no longer meant. */
const REACH_OF_FOCUS = 2;
/** How many councils in focus before come into question for `the borough`. */
const MOST_RECENT = 8;

class Focus {
  readonly #changes: FocusChange[] = [];
  readonly #recent: CouncilId[] = [];
  /** The block that named a council last. */
  block = 0;
  #named: readonly CouncilId[] = [];

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

  /** Councils named before, in focus or not, the latest first. */
  get named(): readonly CouncilId[] {
    return this.#named;
  }

  name(council: CouncilId): void {
    if (this.#named[0] !== council)
      this.#named = [council, ...this.#named.filter((one) => one !== council)].slice(0, MOST_RECENT);
  }

  get changes(): readonly FocusChange[] {
    return this.#changes;
  }
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
  const areEntries = haveEntries(blocks);
  const areSeparate = setting.isDominated ? standSeparately(blocks) : areEntries;
  const anaphoraIn = anaphoraOf(recognised);
  blocks.forEach((block, index) => {
    if (areEntries[index] === true || areSeparate[index] === true) focus.move(block.start, main);
    if (setting.isDominated && focus.current !== main && index - focus.block > REACH_OF_FOCUS)
      focus.move(block.start, main);
    if (focus.current !== null && isForerunner(focus.current, main) && block.kind !== 'row')
      focus.move(block.start, main);
    const own = setting.namesIn.get(index);
    const anaphora = anaphoraIn[index];
    if (own === undefined && anaphora === undefined) return;
    const isAside = block.passage.text.startsWith('(');
    const before = focus.current;
    for (const one of inPlace(own ?? [], anaphora ?? [])) {
      if ('candidates' in one) {
        focus.block = index;
        takeName(one, setting, focus, mentions, lastNamed);
      } else takeAnaphor(one, block, own ?? [], focus, setting, mentions, lastNamed);
    }
    if (isAside || isOnlyMentioned(setting, index, focus.current)) focus.move(block.end, isAside ? before : main);
  });
  return {
    mentions: mentions.toSorted(inTextOrder),
    main,
    isDominated: setting.isDominated,
    focus: isOfficial ? [] : focus.changes,
  };
}

/** Whether this block only mentions the council in focus, in a text that is about another. */
function isOnlyMentioned(setting: Setting, block: number, council: CouncilId | null): boolean {
  if (!setting.isDominated || council === null || council === setting.main || setting.blocks[block]?.kind === 'heading')
    return false;
  const own = (setting.namesIn.get(block) ?? []).filter((name) => name.candidates.includes(council));
  const { text } = setting.blocks[block]?.passage ?? { text: '' };
  return own.length > 0 && own.every((name) => !isInspected(text, name) && !(name.isTitled && isTopic(text, name)));
}

const MONTH = MONTHS.map(({ name }) => name.charAt(0).toUpperCase() + name.slice(1)).join('|');
/** An entry of a timeline: it goes on nothing. */
const DATED_ENTRY = new RegExp(
  String.raw`^(?:[^:.]{0,24}\b(?:19|20)\d\d(?::| [-\u2013]) |\d{0,2} ?(?:${MONTH})\b[^:.]{0,12}: )`,
);

const haveEntries = perBlock(({ passage: { text } }): boolean => DATED_ENTRY.test(text));

/** Items and headings, which go on nothing in a text about one council. */
const standSeparately = perBlock(({ kind }): boolean => kind === 'item' || kind === 'heading');

const anaphoraOf = perMember(({ anaphora }: RecognisedPassage) => (anaphora.length === 0 ? undefined : anaphora));

const placeOf = (one: CouncilName | FoundAnaphor): number => ('candidates' in one ? one.found.start : one.start);

function chooseCandidate(name: CouncilName, setting: Setting, focus: CouncilId | null): CouncilId | null {
  const { candidates } = name;
  if (candidates.length <= 1) return candidates[0] ?? null;
  if (focus !== null && candidates.includes(focus)) return focus;
  if (setting.main !== null && candidates.includes(setting.main)) return setting.main;
  const known = candidates.filter((id) => setting.counts.has(id));
  return known[0] ?? candidates[0] ?? null;
}

/** A block's names and anaphora in text order; most blocks have none, or of one kind only. */
function inPlace(
  names: readonly CouncilName[],
  anaphora: readonly FoundAnaphor[],
): readonly (CouncilName | FoundAnaphor)[] {
  if (names.length === 0) return anaphora;
  return anaphora.length === 0 ? names : [...anaphora, ...names].sort((a, b) => placeOf(a) - placeOf(b));
}

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
  focus.name(council);
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
  const resolved = resolveAnaphor(anaphor, block.passage.text, names, focus, setting);
  if (resolved === null) return;
  const { council, rule } = resolved;
  const evidence = [{ rule, span: lastNamed.get(council) ?? null, note: councilById(council)?.name ?? council }];
  const { start, end } = toSpan(block, anaphor.start, anaphor.end);
  if (rule === 'council.near' || (OF_ONE_KIND.has(anaphor.noun) && !setting.isOfficial)) focus.move(end, council);
  mentions.push({ start, end, type: 'council', council, form: 'anaphor', body: null, inQuotation: null, evidence });
}

/** The council in focus at an offset: what `the council` would mean there; null before any is named and where none is. */
export function councilAt({ focus, main }: CouncilReading, offset: number): CouncilId | null {
  let low = 0;
  let high = focus.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((focus[middle]?.offset ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? main : (focus[low - 1]?.council ?? main);
}

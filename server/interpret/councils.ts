import { MONTHS } from '../knowledge/calendar.ts';
import { councilById } from '../knowledge/councils.ts';
import { groupBy } from '../knowledge/grouping.ts';
import type { CouncilId } from '../knowledge/ids.ts';
import type { RecognisedPassage } from '../recognise/passages.ts';
import type { Block } from '../text/block.ts';
import { toSpan } from '../text/passage.ts';
import { perBlock, perMember } from '../text/per-block.ts';
import { reading } from '../text/readings.ts';
import { countLeading } from '../text/search.ts';
import { inTextOrder, type Span } from '../text/span.ts';
import { mostMeant, resolveAnaphor, type Said } from './councils/anaphora.ts';
import type { CouncilName } from './councils/names.ts';
import { type Anaphor, anaphoraAt, type ReferringBlock, referringBlocks } from './councils/referring-blocks.ts';
import { type Order, weightOfRole } from './councils/roles.ts';
import { AT_ENTRY, leftAtBlocks, REFERRED_TO, Salience } from './councils/salience.ts';
import {
  countNames,
  findListed,
  isDominated,
  isForerunner,
  mostNamed,
  type Setting,
  sharesOf,
} from './councils/setting.ts';
import { type Layer, type Opening, Topics } from './councils/topics.ts';
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

class Focus {
  readonly #changes: FocusChange[] = [];

  move(offset: number, council: CouncilId | null): void {
    if (this.current === council) return;
    this.#changes.push({ offset, council });
  }

  get current(): CouncilId | null {
    return this.#changes.at(-1)?.council ?? null;
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
    counts,
    shares: sharesOf(counts),
    main,
    isOfficial,
    trusts,
    listed: findListed(namesIn, blocks, main),
    isDominated: isDominated(counts, main),
  };
  const walk: Walk = {
    setting,
    focus: new Focus(),
    salience: new Salience(),
    topics: new Topics(setting.isDominated),
    mentions: [],
    lastNamed: new Map(),
    trust: null,
  };
  const layers = layersOf(blocks);
  const entries = areEntries(blocks);
  const left = leftAtBlocks(blocks);
  const referring = referringBlocks(blocks, recognised);
  // `Luton (July 2022)` over a list: its items are of that council.
  let isUnderName = false;
  blocks.forEach((block, index) => {
    const own = namesIn.get(index) ?? NONE;
    const isNumbered = isNumberedHeading(own, blocks, index);
    const layer = isNumbered ? 'heading' : (layers[index] ?? 'body');
    if (layer === 'heading') isUnderName = own.length > 0;
    const opening =
      entries[index] === true ? 'entry' : !isUnderName && startsAfresh(block, layer, walk.topics, own) ? 'item' : null;
    enterBlock(walk, block, layer, index, opening, left[index] ?? 1, own);
    const words = referring[index];
    const anaphora = words === undefined ? NONE : anaphoraAt(words, recognised[index]?.anaphora ?? NONE);
    if (words !== undefined && own.length + anaphora.length > 0) readBlock(walk, block, words, own, anaphora);
  });
  const { focus, mentions } = walk;
  return {
    mentions: mentions.toSorted(inTextOrder),
    main,
    isDominated: setting.isDominated,
    focus: isOfficial ? [] : focus.changes,
  };
}

/** What is noted as the text is read from its start. */
interface Walk {
  readonly setting: Setting;
  readonly focus: Focus;
  readonly salience: Salience;
  readonly topics: Topics;
  readonly mentions: CouncilMention[];
  readonly lastNamed: Map<CouncilId, Span>;
  /** The council whose trust was named last, or null. */
  trust: CouncilId | null;
}

const NONE: readonly never[] = [];

/** `2. North Somerset`, over a paragraph: an item by itself that ends in a council's name heads what follows. */
const isNumberedHeading = (names: readonly CouncilName[], blocks: readonly Block[], index: number): boolean =>
  names.length === 1 &&
  names.every(({ endsLine }) => endsLine) &&
  blocks[index]?.kind === 'item' &&
  blocks[index - 1]?.kind !== 'item' &&
  blocks[index + 1]?.kind === 'paragraph';

/** Whether a block goes on nothing, as items and headings do; of others than headings it is asked only where it would change what is meant. */
const startsAfresh = (block: Block, layer: Layer, { turnedTo }: Topics, names: readonly CouncilName[]): boolean =>
  layer === 'heading' || ((turnedTo !== null || names.length > 0) && block.kind === 'item');

/** Lets what is on the reader's mind go on to a block, at whose beginning so much of it is left. */
function enterBlock(
  walk: Walk,
  block: Block,
  layer: Layer,
  index: number,
  opening: Opening | null,
  left: number,
  names: readonly CouncilName[],
): void {
  walk.salience.enterBlock(opening === 'entry' ? AT_ENTRY : left);
  walk.topics.enterBlock(block, layer, index, names, opening);
  // In an official paper everything is the inspected council's, wherever it stands.
  if (!walk.setting.isOfficial) noteFocus(walk, block.start);
}

const saidIn = ({ salience, topics: { ofSection, turnedTo }, trust }: Walk): Said => ({
  salience,
  ofSection,
  turnedTo,
  trust,
});

/** Notes which council is meant from an offset on, where no word stands for it. */
const noteFocus = (walk: Walk, offset: number): void => walk.focus.move(offset, mostMeant(saidIn(walk), walk.setting));

/** Takes the names and anaphora of a block in text order. */
function readBlock(
  walk: Walk,
  block: Block,
  { sentences }: ReferringBlock,
  names: readonly CouncilName[],
  anaphora: readonly Anaphor[],
): void {
  const { salience } = walk;
  let namedIn: number | null = null;
  for (const one of inPlace(names, anaphora)) {
    const { sentence } = one;
    salience.enterSentence(sentence);
    if ('candidates' in one) {
      takeName(walk, one, block, { isFirstOfBlock: namedIn === null, isFirstOfSentence: namedIn !== sentence });
      namedIn = sentence;
    } else takeAnaphor(walk, one, block, names);
  }
  salience.enterSentence(sentences);
}

const MONTH = MONTHS.map(({ name }) => name.charAt(0).toUpperCase() + name.slice(1)).join('|');
/** An entry of a timeline: it goes on nothing. */
const DATED_ENTRY = new RegExp(
  String.raw`^(?:[^:.]{0,24}\b(?:19|20)\d\d(?::| [-\u2013]) |\d{0,2} ?(?:${MONTH})\b[^:.]{0,12}: )`,
);

/** Whether each block is an entry of a timeline. */
const areEntries = perBlock(({ passage: { text } }): boolean => DATED_ENTRY.test(text));

const layersOf = perMember(
  ({ kind }: Pick<Block, 'kind'>): Layer => (kind === 'heading' || kind === 'furniture' ? kind : 'body'),
);

const placeOf = (one: CouncilName | Anaphor): number => ('candidates' in one ? one.found.start : one.start);

function chooseCandidate(name: CouncilName, setting: Setting, focus: CouncilId | null): CouncilId | null {
  const { candidates } = name;
  if (candidates.length <= 1) return candidates[0] ?? null;
  if (focus !== null && candidates.includes(focus) && !isForerunner(focus, setting.main)) return focus;
  if (setting.main !== null && candidates.includes(setting.main)) return setting.main;
  const known = candidates.filter((id) => setting.counts.has(id));
  return known[0] ?? candidates[0] ?? null;
}

/** A block's names and anaphora in text order; most blocks have none, or of one kind only. */
function inPlace(names: readonly CouncilName[], anaphora: readonly Anaphor[]): readonly (CouncilName | Anaphor)[] {
  if (names.length === 0) return anaphora;
  return anaphora.length === 0 ? names : [...anaphora, ...names].sort((a, b) => placeOf(a) - placeOf(b));
}

function takeName(walk: Walk, name: CouncilName, block: Block, order: Order): void {
  const { setting, focus, salience, topics, mentions, lastNamed } = walk;
  if (name.district !== null && block.kind !== 'furniture')
    salience.bring(name.district, weightOfRole(name, name.district, order, setting));
  const council = chooseCandidate(name, setting, focus.current);
  if (council === null || (name.isAddress && !(setting.isOfficial && council === setting.main))) return;
  const { start, end, body } = name;
  const evidence = [{ rule: name.rule, span: null, note: councilById(council)?.officialName ?? council }];
  mentions.push({ type: 'council', start, end, council, form: 'name', body, inQuotation: null, evidence });
  lastNamed.set(council, { start, end });
  if (body !== null) walk.trust = council;
  if (block.kind === 'furniture') return;
  salience.bring(council, weightOfRole(name, council, order, setting));
  if (council !== topics.turnedTo && name.role.opensThought) topics.turnedTo = null;
  noteFocus(walk, end);
}

function takeAnaphor(walk: Walk, anaphor: Anaphor, block: Block, names: readonly CouncilName[]): void {
  const { setting, focus, salience, mentions, lastNamed } = walk;
  const resolved = resolveAnaphor(anaphor, block, names, saidIn(walk), setting);
  if (resolved === null) return;
  const { council, rule } = resolved;
  const evidence = [{ rule, span: lastNamed.get(council) ?? null, note: councilById(council)?.name ?? council }];
  // Where it stands counts for nothing, so that an edit elsewhere in the block may move it.
  const { start, end } = reading(null, () => toSpan(block, anaphor.start, anaphor.end));
  salience.bring(council, REFERRED_TO);
  // A district is spoken of, which has no children's services.
  if (councilById(council) === null) return;
  focus.move(end, council);
  mentions.push({ start, end, type: 'council', council, form: 'anaphor', body: null, inQuotation: null, evidence });
}

/** The council in focus at an offset: what `the council` would mean there; null before any is named and where none is. */
export function councilAt({ focus, main }: CouncilReading, offset: number): CouncilId | null {
  return focus[countLeading(focus, (change) => change.offset <= offset) - 1]?.council ?? main;
}

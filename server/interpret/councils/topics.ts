import type { CouncilId } from '../../knowledge/ids.ts';
import type { Block } from '../../text/block.ts';
import type { CouncilName } from './names.ts';
import { BLOCKS_OF_TITLE } from './setting.ts';

/** What a block is to the councils spoken of: a heading, no part of the text, or what the text says. */
export type Layer = 'heading' | 'furniture' | 'body';

/** How a block that goes on nothing opens: as a timeline's entry, or as an item or heading does in a text about one council. */
export type Opening = 'entry' | 'item';

/** The only council that these names may mean, or null. */
function onlyOne(names: readonly CouncilName[]): CouncilId | null {
  const ids = new Set(names.flatMap(({ candidates }) => candidates));
  const [id] = ids;
  return id !== undefined && ids.size === 1 ? id : null;
}

/** Which council the parts of a text are about, as its headings and the beginnings of its paragraphs say. */
export class Topics {
  /** The council that the heading of the section names, or null. */
  ofSection: CouncilId | null = null;
  /** The council to whose inspection a paragraph has turned, until another is named; else null. */
  turnedTo: CouncilId | null = null;

  readonly #isDominated: boolean;

  /** `isDominated`: whether the text is so much about one council that it turns to no other. */
  constructor(isDominated: boolean) {
    this.#isDominated = isDominated;
  }

  /** Goes on to a block with these names. */
  enterBlock(block: Block, layer: Layer, index: number, names: readonly CouncilName[], opening: Opening | null): void {
    if (layer === 'furniture') return;
    if (opening === 'entry') this.ofSection = null;
    else if (layer === 'heading' || isTitle(block, names))
      this.ofSection = index < BLOCKS_OF_TITLE ? null : onlyOne(names);
    if (opening !== null) this.turnedTo = null;
    else if (names.length > 0) this.turnedTo = turnsTo(names, this.#isDominated);
  }
}

/** `Children: Doncaster`: a line that a name labels, and which says nothing more. */
const isTitle = (block: Block, names: readonly CouncilName[]): boolean =>
  names.some(({ endsTitle }) => endsTitle) && block.kind === 'paragraph';

/** The council to whose inspection a paragraph with these names turns, or null. */
function turnsTo(names: readonly CouncilName[], isDominated: boolean): CouncilId | null {
  const isAlone = onlyOne(names) !== null;
  const isTurn = names.some(
    ({ turn }) => turn === 'told' || (turn !== null && isAlone && (turn === 'opened and told' || !isDominated)),
  );
  return isTurn ? onlyOne(names.filter(({ sentence }) => sentence === 0)) : null;
}

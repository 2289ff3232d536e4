import type { CouncilId } from '../../knowledge/ids.ts';
import type { Block, BlockKind } from '../../text/block.ts';
import type { CouncilName } from './names.ts';
import { sentencesOf } from './salience.ts';
import { BLOCKS_OF_TITLE, isInspected, isNeighbour } from './setting.ts';

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
  enterBlock(
    block: Block,
    kind: BlockKind,
    index: number,
    names: readonly CouncilName[],
    opening: Opening | null,
  ): void {
    if (kind === 'furniture') return;
    if (opening === 'entry') this.ofSection = null;
    else if (kind === 'heading' || isTitle(block, names))
      this.ofSection = index < BLOCKS_OF_TITLE ? null : onlyOne(names);
    if (opening !== null) this.turnedTo = null;
    else if (names.length > 0) this.turnedTo = turnsTo(block, names, this.#isDominated);
  }
}

/** `Meanwhile, Blackpool has had a visit`. */
const LEADS_OVER = /^(?:(?:Meanwhile|Elsewhere|Separately|By contrast|In contrast),? )?(?:In )?$/;
const OF_INSPECTION = /\b(?:inspect(?:ed|ors?|ion)|visit(?:ed|s)?|judged|rated|graded|Ofsted|reports?|letter)\b/;

/** `Over in Knowsley, …`, `Cheshire East's experience has been less happy`: the story goes over to that council. */
const LEADS_AWAY =
  /^(?:(?:But|And|Meanwhile,?|Elsewhere,?) )?(?:over|up|down|out|across|back|meanwhile|things are better|it is better) (?:in|at|to) $/i;
const TELLS_STORY =
  /^['\u2019]s? (?:own )?(?:experience|story|tale|case|position|picture|fortunes?|journey|turn|report|letter|verdict|inspection|result|news|history)s?\b/;

/** Whether a paragraph begins with the name, and its first sentence tells of an inspection or goes over to the council. */
const isSubject = ({ found, isTitled }: CouncilName, text: string, end: number): boolean =>
  (isTitled && LEADS_OVER.test(text.slice(0, found.start)) && OF_INSPECTION.test(text.slice(found.end, end))) ||
  LEADS_AWAY.test(text.slice(0, found.start)) ||
  (LEADS_OVER.test(text.slice(0, found.start)) && TELLS_STORY.test(text.slice(found.end, end)));

/** `Not so in Knowsley`, `A second letter, to Knowsley,`, `Leaders in Knowsley`: what a paragraph opens with. */
const OPENS_TOPIC =
  /^(?:(?:But|And|Meanwhile,?|Then there (?:is|was)|Compare|Contrast that with|For|At) |(?:(?:Things|It|Not so|The \p{L}+|Leaders|Managers|Staff|Bosses|Chiefs|Inspectors|Services|Matters) (?:[\p{L}\u2019'-]+ ){0,5})?(?:in|at) |In |(?:A|The) (?:\p{L}+ ){1,3}?(?:letter|report|visit|verdict),? (?:to|on|at) )?$/u;

/** Whether a paragraph of a text about several councils opens with the name, and not in passing. */
const isTopic = (name: CouncilName, text: string): boolean =>
  OPENS_TOPIC.test(text.slice(0, name.found.start)) && !name.role.isBeside && !isNeighbour(text, name);

/** `Luton has improved. A standard inspection in April found …`: the paragraph opens with the name, and its second sentence tells of an inspection. */
const isInspectedSoon = ({ found }: CouncilName, passage: Block['passage']): boolean =>
  found.start === 0 &&
  OF_INSPECTION.test(passage.text.slice(found.end, sentencesOf(passage)[1] ?? passage.text.length));

const LONGEST_TITLE = 100;

/** `Children: Doncaster`: a line that a name labels, and which says nothing more. */
function isTitle(block: Block, names: readonly CouncilName[]): boolean {
  // Of a block without names the words are not read.
  if (names.length === 0 || block.kind !== 'paragraph') return false;
  const { length } = block.passage.text;
  return length <= LONGEST_TITLE && names.some(({ isLabel, found }) => isLabel && found.end === length);
}

/** `Ofsted has also published its letter on a visit to Blackpool`: the council to whose inspection a paragraph turns, or null. */
function turnsTo({ passage }: Block, names: readonly CouncilName[], isDominated: boolean): CouncilId | null {
  const end = sentencesOf(passage)[0] ?? passage.text.length;
  const inFirst = names.filter(({ found }) => found.start < end);
  const isTurn = inFirst.some(
    (name) =>
      isInspected(passage.text, name) ||
      isSubject(name, passage.text, end) ||
      ((!isDominated || isInspectedSoon(name, passage)) && isTopic(name, passage.text) && onlyOne(names) !== null),
  );
  return isTurn ? onlyOne(inFirst) : null;
}

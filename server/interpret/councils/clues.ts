import type { CouncilId } from '../../knowledge/ids.ts';
import type { FoundAnaphor } from '../../recognise/anaphora.ts';
import type { Block } from '../../text/block.ts';
import { countLeading } from '../../text/search.ts';
import type { CouncilName } from './names.ts';
import type { Anaphor } from './referring-blocks.ts';
import { OWNS, WORD_BEFORE } from './setting.ts';

/** What the words around `the council` tell of whom it means, and of whom it cannot mean. */
export interface Clues {
  /** What they say for the council that the text is about; against it, where below 0. */
  readonly forMain: number;
  /** What they say for and against councils that are named right before or behind. */
  readonly forNamed: ReadonlyMap<CouncilId, number>;
}

/** The council that is named is the one, or is another. */
const THE_ONE = 5;
const ANOTHER = -3;

/** `The authority pays Hampshire`: the council that is the object of the anaphor's own verb is another one. */
const IS_SUBJECT = /^ \p{Ll}{2,}s $/u;
/** `Leeds has been the council’s improvement partner`: two councils. */
const IS_BEFORE = /\b(?:is|was|been|became|as) $/i;
const PARTNER_BEHIND =
  /^['’]s (?:\p{Ll}[\p{Ll}-]+ ){0,3}(?:partner|adviser|advisor|neighbour|mentor|helper|critic|landlord)\b/u;
/** `Leeds, the council’s partner`. */
const IN_APPOSITION = /^,? $/;
/** `Leeds, with whom the council shares`, `Dorset County Council, which this council replaced`. */
const IN_RELATIVE = /^,? (?:(?:with|from|to|of|by|for|in) )?(?:whom|which) $/;
/** `Southampton, where I served on the council`: a clause about the place just named. */
const IN_WHERE = /^,? where\b[^.;!?]*$/i;
/** `A spokesman for Leeds said that the council`: whom the one who speaks belongs to. */
const SPEAKER_OF =
  /\b(?:director|leader|head|executive|officer|spokes\p{Ll}+|mayor|boss|number|counterpart)(?: [\p{L}'’]+){0,4} (?:of|for|at|in) $/u;
const SAYS = /^[^.!?]*\b(?:sa(?:id|ys)|told|added)\b[^.!?]*$/;
/** `The council was warned,” said the mayor of Leeds`. */
const SAID_BY = /["’”'] (?:sa(?:id|ys)|added)\b[^.!?]*$/;
/** `the county council in Cumbria`, `the authority for Leeds`: the place is named right behind. */
const PLACED = /^ (?:in|at|of|for) $/;
const REACH_BEHIND = 60;
/** How far back a clause is read. */
const LONGEST_CLAUSE = 400;

const ENDS_THOUGHT =
  /[.!?;]|\b(?:sa(?:id|ys)|told|wh(?:ere|ich|o|en|y|ether|ile)|and|but|because|since|after|before|until|if|so|that|how|(?:al)?though)\b/g;
const IN_THAT = /\bthat $/;
const NOT_SUBJECT = /\b(?:in|at|across|of|for|to|take) $/i;

/** Whether a bare name is the subject of the anaphor's own sentence: the anaphor is somebody else (`Leeds lent the borough …`). */
function isSubjectOfSentence(name: CouncilName, anaphor: FoundAnaphor, text: string): boolean {
  const { start, end } = name.found;
  if (
    name.isTitled ||
    name.isLabel ||
    !(name.role.opensThought || IN_THAT.test(text.slice(Math.max(0, start - WORD_BEFORE), start)))
  )
    return false;
  if (NOT_SUBJECT.test(text.slice(Math.max(0, start - WORD_BEFORE), start))) return false;
  if (OWNS.test(text.slice(end, end + 3))) return false;
  ENDS_THOUGHT.lastIndex = end;
  return (ENDS_THOUGHT.exec(text)?.index ?? text.length) >= anaphor.start;
}

function isAnother(name: CouncilName, between: string, behind: string, anaphor: FoundAnaphor, text: string): boolean {
  return (
    (IN_APPOSITION.test(between) && OWNS.test(behind)) ||
    IN_RELATIVE.test(between) ||
    (IS_BEFORE.test(between) && PARTNER_BEHIND.test(behind)) ||
    isSubjectOfSentence(name, anaphor, text)
  );
}

const isSpeakersOwn = ({ found: { start } }: CouncilName, text: string): boolean =>
  SPEAKER_OF.test(text.slice(Math.max(0, start - REACH_BEHIND), start));

/** What the words between an anaphor and the name before it say. */
function clueBefore(name: CouncilName, anaphor: FoundAnaphor, text: string): number {
  if (anaphor.start - name.found.end > LONGEST_CLAUSE) return 0;
  const between = text.slice(name.found.end, anaphor.start);
  const behind = text.slice(anaphor.end, anaphor.end + REACH_BEHIND);
  const isOne = IN_WHERE.test(between) || (SAYS.test(between) && isSpeakersOwn(name, text));
  return (isAnother(name, between, behind, anaphor, text) ? ANOTHER : 0) + (isOne ? THE_ONE : 0);
}

function clueBehind(name: CouncilName, anaphor: FoundAnaphor, text: string): number {
  const between = text.slice(anaphor.end, Math.min(name.found.start, anaphor.end + LONGEST_CLAUSE));
  if (SAID_BY.test(between) && isSpeakersOwn(name, text)) return THE_ONE;
  return PLACED.test(between) ? THE_ONE : IS_SUBJECT.test(between) ? ANOTHER : 0;
}

/** The index of the last name that ends at or before an offset; -1 where none does. */
const lastBefore = (names: readonly CouncilName[], offset: number): number =>
  countLeading(names, ({ found }) => found.end <= offset) - 1;

/** Reads the words around an anaphor of a block with these names; between it and names, where the block has none, there are none. */
export function readClues(anaphor: Anaphor, block: Pick<Block, 'passage'>, names: readonly CouncilName[]): Clues {
  const forNamed = new Map<CouncilId, number>();
  const { forMain } = anaphor;
  if (names.length === 0) return { forMain, forNamed };
  const { text } = block.passage;
  const last = lastBefore(names, anaphor.start);
  const note = (name: CouncilName | undefined, clue: (one: CouncilName) => number): void => {
    const id = name?.district ?? (name?.candidates.length === 1 ? name.candidates[0] : undefined);
    const weight = name === undefined ? 0 : clue(name);
    if (id !== undefined && weight !== 0) forNamed.set(id, (forNamed.get(id) ?? 0) + weight);
  };
  note(names[last], (name) => clueBefore(name, anaphor, text));
  note(names[last + 1], (name) => clueBehind(name, anaphor, text));
  return { forMain, forNamed };
}

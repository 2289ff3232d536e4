import { predecessorsOf } from '../../knowledge/councils.ts';
import type { CouncilId } from '../../knowledge/ids.ts';
import type { Block } from '../../text/block.ts';
import type { CouncilName } from './names.ts';

/**
 * What a document's names of councils tell together: which council it is about, and which names only come up in passing, so that
 * `the council` goes on meaning the one before.
 */

/** How far down a heading is one of the document's title. */
export const BLOCKS_OF_TITLE = 3;
/** What it counts to be named before any other council. */
const FIRST_NAMED = 2;

type Named = Pick<CouncilName, 'found'>;

/** A name in the title counts double; one in an aside, in passing or a short form counts half. */
function weightOf(name: CouncilName, { kind }: Block, isMentioned: boolean): number {
  if (kind === 'heading' && name.block < BLOCKS_OF_TITLE) return isMentioned ? 1 : 2;
  return isMentioned || name.isInAside || !name.isSure ? 0.5 : 1;
}

/** How often, and how prominently, each council is named. */
export function countNames(names: readonly CouncilName[], blocks: readonly Block[]): ReadonlyMap<CouncilId, number> {
  const counts = new Map<CouncilId, number>();
  let isFirst = true;
  for (const name of names) {
    const block = blocks[name.block];
    const id = name.candidates[0];
    if (block === undefined || block.kind === 'furniture' || id === undefined) continue;
    if (name.isAddress || name.candidates.length !== 1) continue;
    const { isBeside, isPlace } = name.role;
    // `I have worked in Gateshead for years`: where a text begins it is mostly about.
    const isMentioned = isBeside || (!isFirst && isPlace);
    const bonus = isFirst && !isBeside ? FIRST_NAMED : 0;
    if (bonus > 0) isFirst = false;
    counts.set(id, (counts.get(id) ?? 0) + weightOf(name, block, isMentioned) + bonus);
  }
  return counts;
}

/** How much of all that is named each council is. */
export function sharesOf(counts: ReadonlyMap<CouncilId, number>): ReadonlyMap<CouncilId, number> {
  let all = 0;
  for (const count of counts.values()) all += count;
  return new Map([...counts].map(([id, count]) => [id, count / all]));
}

/** The council that is named most, or null. */
export function mostNamed(counts: ReadonlyMap<CouncilId, number>): CouncilId | null {
  let best: CouncilId | null = null;
  for (const [id, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = id;
  return best;
}

const CLEARLY_MORE = 1.6;

/** One council is named clearly more often than any other. */
export function isDominated(counts: ReadonlyMap<CouncilId, number>, main: CouncilId | null): boolean {
  if (main === null) return false;
  const own = (counts.get(main) ?? 0) - FIRST_NAMED;
  for (const [id, count] of counts) if (id !== main && count * CLEARLY_MORE > own) return false;
  return true;
}

/** What is known of a document before its anaphora are resolved. */
export interface Setting {
  readonly counts: ReadonlyMap<CouncilId, number>;
  /** How much of all that is named each council is. */
  readonly shares: ReadonlyMap<CouncilId, number>;
  readonly main: CouncilId | null;
  readonly isOfficial: boolean;
  readonly trusts: ReadonlySet<CouncilId>;
  /** The names that stand in a list of several councils. */
  readonly listed: ReadonlySet<CouncilName>;
  /** Whether the text is so much about one council that others come up only in passing. */
  readonly isDominated: boolean;
}

const PASSING_BEFORE =
  /\b(?:like|than|unlike|neighbour|neighbouring|nearby|joining|alongside|also (?:in|at)|elsewhere|such as|including|across the \p{Ll}+|compared (?:with|to)|modelled on|rather than|instead of|formerly|previously|once (?:of|at|in)|compar\p{Ll}+ (?:it|them|\p{Ll}+ \p{Ll}+) with|shar(?:es?|ed|ing) (?:\p{Ll}+ ){1,4}with|point(?:s|ed|ing) to|cit(?:es|ed|ing)|cop(?:y|ied|ying)|follow(?:s|ed|ing)?)(?:,? (?:the(?: (?:lead|example) of)?|its|in|at|of|with))? $/iu;
/** `had placed the children in Rochdale`, `who ran Rochdale's services until May`. */
const ELSEWHERE_BEFORE =
  /\b(?:placed?|places|sends?|sent|moves?|moved|housed) (?:\p{L}+ ){0,5}(?:in|to|with) $|\bwho (?:had )?(?:ran|led|headed|managed|chaired|run) $/iu;
/** `half of Rochdale's.`, `Rochdale's director will chair the board`, `Rochdale, where she worked before`. */
const ELSEWHERE_BEHIND =
  /^['’]s(?:[.;)]|,? (?:\p{Ll}+ ){1,4}(?:will|would|is to|has (?:agreed|been asked) to|is helping|helps|until|is chairing|chairs)\b)|^, where (?:[\p{L}.]+ ){1,4}(?:used to|worked|served|lived|lives|had been|grew up|started|began)\b/u;
const REACH_ELSEWHERE = 60;

/** `Rochdale, next door, …`. */
const NEIGHBOUR_AFTER = /^, (?:next door|nearby|(?:a|its|the|our|another) neighbour)/i;
const LIST_OF_NAMES = 3;
const PAIR = 2;
const LIST_LINK = /^(?:, | and |, and | or )$/;

/** `unlike Rochdale`, `such as Rochdale`. */
export const isNamedInPassing = (text: string, { found: { start, end } }: Named): boolean =>
  PASSING_BEFORE.test(text.slice(Math.max(0, start - 40), start)) ||
  ELSEWHERE_BEFORE.test(text.slice(Math.max(0, start - REACH_ELSEWHERE), start)) ||
  ELSEWHERE_BEHIND.test(text.slice(end, end + REACH_ELSEWHERE));

/** `While Kent was praised, …`: what the sentence goes on to is its subject. */
export const isContrasted = (text: string, { found }: Named): boolean =>
  /\b(?:while|whilst|whereas|although|though) $/i.test(text.slice(Math.max(0, found.start - 10), found.start));

/** Whether a name is called a neighbour right behind. */
export const isNeighbour = (text: string, { found }: Named): boolean =>
  NEIGHBOUR_AFTER.test(text.slice(found.end, found.end + 16));

/** Whether a council came before the one that the text is about. */
export const isForerunner = (council: CouncilId, main: CouncilId | null): boolean =>
  main !== null && predecessorsOf(main).some(({ id }) => id === council);

/** `Leeds has been helping Bradford`: one who does something for another. */
const HELPING = '(?:help|support|advis|mentor|lend|lent|loan|second)(?:s|ed|es|e|ing)?';
const TAKING_OVER = '(?:take (?:over|charge|control)(?: of)?|taken over|took over|step(?:s|ped)? in|run(?:ning)?)';
const HELPS_BEHIND = new RegExp(
  String.raw`^(?:(?:, [^,.;]{3,80})?,)?(?: (?:has|have|had|is|was|were|are|will|would|could|also|now|since|been|be|to)){0,3}(?: (?:appointed|asked|chosen|named|brought in|called in|agreed|offered|due|sent) to)? (?:${HELPING}|${TAKING_OVER})(?: out)?\b(?! by\b)(?!(?<=ed) with\b)`,
);
const HELPED_BEFORE = new RegExp(String.raw`\b${HELPING} $`);
const REACH_OF_HELP = 140;
export const isHelped = (text: string, { found }: Named): boolean =>
  HELPED_BEFORE.test(text.slice(Math.max(0, found.start - WORD_BEFORE), found.start));
/** Whether a council does something for another; its own trust, which takes over, does not. */
export const isHelping = (text: string, { found, body }: Pick<CouncilName, 'found' | 'body'>): boolean =>
  body === null && HELPS_BEHIND.test(text.slice(found.end, found.end + REACH_OF_HELP));

/** Before the name of one who does something for another. */
export const HELPS_BEFORE = /\b(?:by|from|with) $/i;
/** What stands before the name of one by whom another is helped or run. */
export const HELPED_BY = new RegExp(String.raw`\b(?:${HELPING}|taken over|run) by $`);
const REACH_OF_HELPER = 16;
/** `It has been helped by Leeds`: whoever helps is not the one that the text goes on about. */
export const isHelperBefore = (text: string, { found }: Named): boolean =>
  HELPED_BY.test(text.slice(Math.max(0, found.start - REACH_OF_HELPER), found.start));

/** `Only Leeds has more`: what others are measured by. */
const IS_MEASURE =
  /^(?: and \p{Lu}[\p{L} -]{2,24})? (?:has|have|had|is|are|was|were) (?:\p{Ll}+ )?(?:more|fewer|higher|lower|larger|smaller|bigger|worse|better)\b|^(?: and \p{Lu}[\p{L} -]{2,24})? (?:did|does|do|fared|scored) (?:worse|better|as)\b/u;
const REACH_OF_MEASURE = 60;
export const isMeasure = (text: string, { found }: Named): boolean =>
  /\bOnly (?:\p{Lu}[\p{L} -]{2,24} and )?$/u.test(
    text.slice(Math.max(0, found.start - REACH_OF_MEASURE), found.start),
  ) && IS_MEASURE.test(text.slice(found.end, found.end + REACH_OF_MEASURE));

const INSPECTED_BEFORE =
  /\b(?:visits?|inspections?|letters?|reports?|review|judgements?|performance|case|the one)(?:,? to| (?:of|on|at|about|from|in)) (?:the )?$/i;
const INSPECTED_REACH = 28;

/** `a monitoring visit to Blackpool`: what the text turns to. */
export const isInspected = (text: string, name: Named): boolean =>
  INSPECTED_BEFORE.test(text.slice(Math.max(0, name.found.start - INSPECTED_REACH), name.found.start));

/** `I’m grateful to Lincolnshire`, `Look at Rutland`: what a speaker turns to. */
const TURN_BEFORE =
  /\b(?:grateful to|thanks? to|tribute to|(?:owe|owes|owed) to|look(?:ed|ing)? (?:again |back |closely )?at|I (?:went|came|moved) to|(?:then|next) (?:came|comes|was|is)|consider|compare|(?:thank|thanked) (?:(?:our|my|the|its|their) \p{Ll}+ (?:in|at) )?)(?: (?:nearby|neighbouring))? ?$/iu;
const TURN_REACH = 44;
/** `… to Hackney. Its people came`, `… in Hackney. Services there are good`: the next sentence goes on about it. */
const GONE_ON_ABOUT = /^[.!?]["'’”)]? Its \p{Ll}/u;
const GONE_ON_THERE = /^[.!?]["'’”)]? (?:There, |\p{Lu}\p{Ll}+ there )/u;
const REACH_OF_NEXT = 24;

/** Whether the next sentence goes on about a council: with a pronoun, or by `there`. */
export const isGoneOnAbout = (text: string, { found }: Named): boolean =>
  GONE_ON_ABOUT.test(text.slice(found.end, found.end + REACH_OF_NEXT)) || isGoneOnThere(text, found.end);

/** Whether the sentence behind an offset tells by `there` of the place that ends there. */
export const isGoneOnThere = (text: string, end: number): boolean =>
  GONE_ON_THERE.test(text.slice(end, end + REACH_OF_NEXT));

/** Whether the text turns to a council that it names at the end of a phrase. */
export const isTurnedTo = (text: string, { found }: Named): boolean =>
  TURN_BEFORE.test(text.slice(Math.max(0, found.start - TURN_REACH), found.start));

/** Whether a sentence begins with the name (`Leeds has …`) or with where it is (`In Surrey, …`). */
export const opensThought = (text: string, name: Named): boolean =>
  /(?:^|[.!?]['"’”)]? )(?:(?:In|At|Over in|Across|In the case of|As for|Turning to|Take|So|And|Then) )?$/.test(
    text.slice(Math.max(0, name.found.start - 20), name.found.start),
  );

/** The names beside which another one stands, as in a list, in blocks that name several councils, or two and not the text's main one. */
export function findListed(
  namesIn: ReadonlyMap<number, readonly CouncilName[]>,
  blocks: readonly Block[],
  main: CouncilId | null,
): ReadonlySet<CouncilName> {
  const listed = new Set<CouncilName>();
  for (const [index, names] of namesIn) {
    const named = new Set(names.flatMap((one) => one.candidates));
    if (named.size < (main !== null && named.has(main) ? LIST_OF_NAMES : PAIR)) continue;
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

/** A name that owns what follows it. */
export const OWNS = /^['’]s\b/i;
/** How far back the word before a name is looked at. */
export const WORD_BEFORE = 10;

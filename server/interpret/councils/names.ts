import type { CouncilForm } from '../../knowledge/council-forms.ts';
import { councilById, isCouncilInForce } from '../../knowledge/councils.ts';
import { councilsServedBy } from '../../knowledge/delivery-bodies.ts';
import type { CouncilId } from '../../knowledge/ids.ts';
import { REGULATOR_POSTCODES } from '../../knowledge/regulator-addresses.ts';
import type { FoundCouncil } from '../../recognise/councils.ts';
import type { RecognisedPassage } from '../../recognise/passages.ts';
import type { Block } from '../../text/block.ts';
import { toSpan } from '../../text/passage.ts';
import { indicesOf, perBlock, perMember } from '../../text/per-block.ts';
import { reading } from '../../text/readings.ts';
import type { Span } from '../../text/span.ts';
import { type NameInPassage, namesInBlocks, postcodeOf } from './name-in-passage.ts';

/** A name at its place in the document. */
export interface CouncilName extends Span, NameInPassage {
  readonly block: number;
  readonly found: FoundCouncil;
  /** The councils that it may stand for; several only where the day does not tell. */
  readonly candidates: readonly CouncilId[];
  /** Whether it is the town of a postal address, which counts only in an official paper, for the council that it is about. */
  readonly isAddress: boolean;
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

function councilsOf(meanings: readonly CouncilForm[], day: string | null): readonly CouncilId[] {
  const served = meanings.flatMap(({ target }) => (target.kind === 'body' ? councilsServedBy(target.id) : []));
  const named = meanings.flatMap(({ target }) => (target.kind === 'council' ? [target.id] : []));
  const inForce = distinct(named).filter((id) =>
    day === null ? councilById(id)?.to === null : isCouncilInForce(id, day),
  );
  return distinct([...(inForce.length > 0 ? inForce : named), ...served]);
}

const isCommonWord = (ids: readonly CouncilId[]): boolean =>
  ids.some((id) => councilById(id)?.likeness.includes('common-word') === true);

const REGULATORS_OWN = new Set(REGULATOR_POSTCODES);

/** The postcode with which each block begins, or null. */
const postcodesAhead = perBlock(({ passage: { text } }) => postcodeOf(text));

function isBelievable(name: CouncilName, sure: ReadonlySet<CouncilId>, titled: ReadonlySet<CouncilId>): boolean {
  const { candidates } = name;
  if (name.district !== null) return true;
  const isAbroad = candidates.every((id) => councilById(id)?.nation !== 'England');
  if (isAbroad && !name.isTitled && name.rule !== 'council.name') return candidates.some((id) => titled.has(id));
  if (name.isSure || name.isCued || name.isLikely) return true;
  const isKnown = candidates.some((id) => sure.has(id));
  if (name.rule !== 'council.bare-word') return isKnown;
  return isCommonWord(candidates) ? isKnown && name.isUsedAsName : isKnown || name.isLabel;
}

const haveCouncils = perMember(({ councils }: RecognisedPassage): boolean => councils.length > 0);

/**
 * The names of councils and delivery bodies in a document, in text order: those that are surely names, and doubtful ones where
 * the document speaks of that council elsewhere or calls it a council. `dayAt` gives the day that governs a place, or null.
 */
export function readCouncilNames(
  blocks: readonly Block[],
  recognised: readonly RecognisedPassage[],
  dayAt: (block: number, at: number) => string | null,
): readonly CouncilName[] {
  const names: CouncilName[] = [];
  const postcodes = postcodesAhead(blocks);
  const inBlocks = namesInBlocks(blocks, recognised);
  for (const index of indicesOf(haveCouncils(recognised))) {
    const block = blocks[index];
    if (block === undefined) continue;
    const words = inBlocks[index] ?? [];
    recognised[index]?.councils.forEach((found, order) => {
      const name = words[order] ?? null;
      if (name === null) return;
      const postcode = name.postcode === 'next' ? (postcodes[index + 1] ?? null) : name.postcode;
      if (postcode !== null && REGULATORS_OWN.has(postcode)) return;
      // Where it stands counts for nothing, so that an edit beside it may move it.
      const { start, end } = reading(null, () => toSpan(block, found.start, found.end));
      const candidates = councilsOf(name.meanings, dayAt(index, found.start));
      names.push({ ...name, start, end, block: index, found, candidates, isAddress: postcode !== null });
    });
  }
  const sure = new Set(
    names.filter((name) => !name.isAddress && (name.isSure || name.isCued)).flatMap((name) => name.candidates),
  );
  const titled = new Set(names.filter((name) => name.isTitled).flatMap((name) => name.candidates));
  // In a text where names head the sections, each that is all that its line says is one of them.
  const isOver = names.some((name) => name.isSure && name.isLone);
  return names.filter((name) => (isOver && name.isLone) || isBelievable(name, sure, titled));
}

import { ORDINARY_WORDS } from '../../knowledge/council-form-notes.ts';
import type { CouncilForm } from '../../knowledge/council-forms.ts';
import { councilById, isCouncilInForce } from '../../knowledge/councils.ts';
import { councilsServedBy } from '../../knowledge/delivery-bodies.ts';
import type { BodyId, CouncilId } from '../../knowledge/ids.ts';
import { REGULATOR_POSTCODES } from '../../knowledge/regulator-addresses.ts';
import type { FoundCouncil } from '../../recognise/councils.ts';
import type { RecognisedPassage } from '../../recognise/passages.ts';
import type { Block } from '../../text/block.ts';
import { toSpan } from '../../text/passage.ts';
import { indicesOf, perBlock, perMember } from '../../text/per-block.ts';
import { perPlace } from '../../text/per-passage.ts';
import type { Span } from '../../text/span.ts';
import { type Role, readRole } from './roles.ts';

/** What the words of its passage tell of a name: the councils that it may stand for; several only where it does not tell. */
interface NameInPassage {
  readonly candidates: readonly CouncilId[];
  readonly body: BodyId | null;
  /** Whether the name says that it is a council or trust (`Swindon Borough Council`). */
  readonly isTitled: boolean;
  /** Whether the words beside a doubtful one call it a council or speak of its inspection. */
  readonly isCued: boolean;
  /** Whether it labels a line, an item or a cell by itself. */
  readonly isLabel: boolean;
  /** The district without children's services that it names by its title (`Woking Borough Council`), or null. */
  readonly district: string | null;
  /** Whether it is the town of a postal address, which counts only in an official paper, for the council that it is about. */
  readonly isAddress: boolean;
  readonly role: Role;
}

/** A name at its place in the document. */
export interface CouncilName extends Span, NameInPassage {
  readonly block: number;
  readonly found: FoundCouncil;
}

const SERVICE_CUE =
  /^(?:['\u2019]s)? (?:local authority|council|children['\u2019]?s|city council|county council|borough council|social services|safeguarding|services|area)\b/i;
/** `Bury, inspected in May`, `Slough: RI`: an entry of a list of inspections. */
const ENTRY_CUE =
  /^(?:, \(?(?:inspected|judged|rated|graded)\b|(?::| [-\u2013]| \([^()]{0,24}(?:19|20)\d\d\):?) (?:RI|good|outstanding|inadequate|adequate|requires)\b| \([^()]{0,24}(?:19|20)\d\d\):?$)/i;
/** `Reading | May 2019 | RI`: the first cell of a row with a grade. */
const ROW_CUE = /^ \| (?:[^|]{1,30}\| ){0,3}(?:RI|good|outstanding|inadequate|requires)\b/i;
/** `Dudley, inadequate in 2018, …`, `York, which only requires improvement`: a grade is said of it. */
const APPOSED_CUE =
  /^,(?: which (?:\p{Ll}{2,8} ){0,3})? ?(?:outstanding|inadequate|adequate|good|requir(?:es|ed|ing) improvement)(?:,| (?:in|since|until|to be good|by|after|from)\b|$)/u;
/** `Stockton was judged good in July`, `Reading, which had been rated adequate`. */
const JUDGED_CUE =
  /^(?:, which [^,.;]{2,40},|,? which| \([^()]{0,24}(?:19|20)\d\d\))? \(?(?:(?:was|were|is|has been|had been|being) )?(?:inspected|judged|rated|graded|found to)\b/;
/** `Bury requires improvement`, `Stockton, across the river, is still good`: a grade is all that the sentence says. */
const GRADED_BEHIND =
  /^(?:, [\p{L} -]{3,40},|, which| \([^()]{0,24}(?:19|20)\d\d\))? (?:(?:is|was|are|were|remains|remained|became|stays|stayed) (?:(?:still|now|then|also|once|again|already|only|just|both) )*(?:good|outstanding|inadequate|adequate|satisfactory|requires improvement)\b(?! \p{Ll}{2,}ing\b)(?=[,.;:)]|$| (?:and|but|in|since|from|overall|again|too|when|at|last|before|until|as)\b)|(?:requires?|required|requiring) improvement\b)/u;
/** `Ofsted handed Bury its second inadequate`, `the Bury inspection`. */
const GRADED_CUE =
  /\p{L} (?:handed|gave|given|giving|awarded|rated|judged|graded|visited|inspected|declared|branded|criticised|praised|ranked) $/u;
const GRADED_REACH = 110;
const REPORT_CUE = /^ (?:inspection|report|visit|judgement|judgment|grade|rating)s?\b/;
const INSPECTION_CUE =
  /\b(?:inspection of|visit (?:to|of)|services in|services at|council of|authority of) (?:the )?$/i;
const TITLE_WORDS =
  /\b(?:council|corporation|authority|borough of|city of|royal borough|trust|children first|[mc]?bc)\b/i;

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

/** `Looked-after Children: Hull`. */
const isTitleEnd = (text: string, { start, end }: FoundCouncil): boolean =>
  end === text.length && text.startsWith(': ', start - 2);

/** `Hull: not yet visited`, `Reading goes its own way`: in a text about it, with what only a name has behind it. */
const LABELS = /^(?:: \p{Ll}| (?:becomes|goes|went|wants|pays|joins|leads)\b)/u;
const LONGEST_LABEL = 10;
/** `the train to Bath.`: behind a word of place in the middle of a sentence, and alone. */
const TO_PLACE = /\p{Ll}{2,},? (?:in|at|to|from|near|for|across|outside|around) $/u;
const REACH_OF_WAY = 20;
const isWayTo = (text: string, { start, end }: FoundCouncil): boolean =>
  TO_PLACE.test(text.slice(Math.max(0, start - REACH_OF_WAY), start)) && /^(?:$|[.,;:!?)])/.test(text.charAt(end));

/** Whether a name is all that its line says: in a text where names head the sections, it is one of them. */
const isLone = (block: Block | undefined, { found }: CouncilName): boolean =>
  found.start === 0 && found.end === block?.passage.text.length;

/** `Richmond and Kingston: separate visits`: two names that share a label. */
const isPairLabel = (text: string, { start, end }: FoundCouncil): boolean =>
  (start === 0 && /^ (?:and|&) \p{Lu}[\p{L} -]{2,30}:/u.test(text.slice(end, end + 40))) ||
  (text.startsWith(':', end) && /^\p{Lu}[\p{L} -]{2,30} (?:and|&) $/u.test(text.slice(0, start)));

/** The name by itself in its cell, line or before a colon: a label in a list of councils. */
const isLabel = (text: string, found: FoundCouncil): boolean =>
  (found.start === 0 || text.startsWith('| ', found.start - 2) || isTitleEnd(text, found)) &&
  /^(?:$| \||:|\. \p{Lu}|, \p{Ll}| [-\u2013] )/u.test(text.slice(found.end));

/** `LINCOLNSHIRE A third outstanding in a row`: in capitals before its item. */
function isCapitalLabel(text: string, { start, end }: FoundCouncil): boolean {
  const name = text.slice(start, end);
  return (
    start === 0 &&
    name.length > 3 &&
    name === name.toUpperCase() &&
    /^ (?:\p{Lu}\p{Ll}* \p{Ll}|\()/u.test(text.slice(end, end + 24))
  );
}

const POSTCODE = /^(?:, ?| )?([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b/;
const REGULATORS_OWN = new Set(REGULATOR_POSTCODES);

const postcodeOf = (text: string): string | null => POSTCODE.exec(text)?.[1] ?? null;

/** The postcode with which each block begins, or null. */
const postcodesAhead = perBlock(({ passage: { text } }) => postcodeOf(text));

/** The postcode after a town, on its line or, where the town stands alone, on the next, which begins with `next`; null where there is none. */
function postcodeAfter(text: string, next: string | null, found: FoundCouncil): string | null {
  const after = text.slice(found.end);
  if (found.rule === 'council.address') return postcodeOf(after);
  return found.start === 0 && /^(?:$|,| \|)/.test(after) ? next : null;
}

/** Whether the words beside the name call it a council or speak of its inspection. */
const isCued = (text: string, found: FoundCouncil): boolean =>
  SERVICE_CUE.test(text.slice(found.end, found.end + 40)) ||
  JUDGED_CUE.test(text.slice(found.end, found.end + 40)) ||
  GRADED_BEHIND.test(text.slice(found.end, found.end + GRADED_REACH)) ||
  REPORT_CUE.test(text.slice(found.end, found.end + 16)) ||
  GRADED_CUE.test(text.slice(Math.max(0, found.start - 14), found.start)) ||
  APPOSED_CUE.test(text.slice(found.end, found.end + 60)) ||
  (found.start === 0 && ENTRY_CUE.test(text.slice(found.end, found.end + 40))) ||
  (found.start === 0 && ROW_CUE.test(text.slice(found.end, found.end + 120))) ||
  INSPECTION_CUE.test(text.slice(Math.max(0, found.start - 30), found.start));

function isBelievable(
  text: string,
  name: CouncilName,
  sure: ReadonlySet<CouncilId>,
  titled: ReadonlySet<CouncilId>,
  others: readonly FoundCouncil[],
): boolean {
  const { found, candidates } = name;
  if (name.district !== null) return true;
  const isAbroad = candidates.every((id) => councilById(id)?.nation !== 'England');
  if (isAbroad && !name.isTitled && found.rule !== 'council.name') return candidates.some((id) => titled.has(id));
  if (found.certainty === 'name') return true;
  if (name.isCued || (found.rule === 'council.short-name' && !ORDINARY_WORDS.has(text.slice(found.start, found.end))))
    return true;
  const isKnown = candidates.some((id) => sure.has(id));
  if (isListed(text, found, others) || isPairLabel(text, found)) return true;
  if (found.rule === 'council.short-name' && isWayTo(text, found)) return true;
  if (found.rule === 'council.bare-word')
    return isCommonWord(candidates)
      ? isKnown && (isTitleEnd(text, found) || LABELS.test(text.slice(found.end, found.end + LONGEST_LABEL)))
      : isKnown || name.isLabel;
  return isKnown;
}

/** Whether the name stands in a list beside one that is surely a council's (`Slough or Bracknell`). */
const isListed = (text: string, found: FoundCouncil, others: readonly FoundCouncil[]): boolean =>
  others.some((other) => {
    if (other.certainty !== 'name') return false;
    const [first, second] = other.start < found.start ? [other, found] : [found, other];
    return /^(?:[,;]|,? and|,? or| &)? (?:nearer )?$/.test(text.slice(first.end, second.start));
  });

/** What a name means in its passage, on a day; null where it is none of a council with children's services. `next` is the postcode with which the passage after it begins. */
function readName(text: string, next: string | null, found: FoundCouncil, day: string | null): NameInPassage | null {
  const meanings = found.meanings.filter(({ target }) => target.kind !== 'district');
  const postcode = postcodeAfter(text, next, found);
  const words = text.slice(found.start, found.end);
  const isTitled = TITLE_WORDS.test(words);
  const isDistrict = meanings.length === 0 && isTitled;
  if (meanings.length === 0 && !isDistrict) return null;
  if (postcode !== null && REGULATORS_OWN.has(postcode)) return null;
  const body =
    meanings.map(({ target }) => (target.kind === 'body' ? target.id : null)).find((id) => id !== null) ?? null;
  return {
    candidates: councilsOf(meanings, day),
    body,
    isTitled,
    district: isDistrict ? words : null,
    isCued: found.certainty === 'doubtful' && isCued(text, found),
    isLabel: isLabel(text, found) || isCapitalLabel(text, found),
    isAddress: postcode !== null,
    role: readRole(text, { found, isTitled, body }),
  };
}

const nameAt = perPlace(readName);

const haveCouncils = perMember(({ councils }: RecognisedPassage): boolean => councils.length > 0);

const placed = (
  { candidates, body, isTitled, isCued, isLabel, district, isAddress, role }: NameInPassage,
  { start, end }: Span,
  block: number,
  found: FoundCouncil,
): CouncilName => ({
  start,
  end,
  block,
  found,
  candidates,
  body,
  isTitled,
  isCued,
  isLabel,
  district,
  isAddress,
  role,
});

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
  for (const index of indicesOf(haveCouncils(recognised))) {
    const block = blocks[index];
    if (block === undefined) continue;
    for (const found of recognised[index]?.councils ?? []) {
      const { passage } = block;
      const next = postcodes[index + 1] ?? null;
      const name = nameAt(passage, found.start, passage.text, next, found, dayAt(index, found.start));
      if (name !== null) names.push(placed(name, toSpan(block, found.start, found.end), index, found));
    }
  }
  const sure = new Set(
    names
      .filter((name) => !name.isAddress && (name.found.certainty === 'name' || name.isCued))
      .flatMap((name) => name.candidates),
  );
  const titled = new Set(names.filter((name) => name.isTitled).flatMap((name) => name.candidates));
  const isOver = names.some((name) => name.found.certainty === 'name' && isLone(blocks[name.block], name));
  return names.filter(
    (name) =>
      (isOver && isLone(blocks[name.block], name)) ||
      isBelievable(blocks[name.block]?.passage.text ?? '', name, sure, titled, recognised[name.block]?.councils ?? []),
  );
}

import { ORDINARY_WORDS } from '../../knowledge/council-form-notes.ts';
import type { CouncilForm } from '../../knowledge/council-forms.ts';
import type { BodyId } from '../../knowledge/ids.ts';
import type { FoundCouncil } from '../../recognise/councils.ts';
import type { RecognisedPassage } from '../../recognise/passages.ts';
import type { Block } from '../../text/block.ts';
import type { Passage } from '../../text/passage.ts';
import { perPair } from '../../text/per-block.ts';
import { type Role, readRole } from './roles.ts';
import { sentenceAt, sentencesOf } from './salience.ts';
import { readTurn, type Turn } from './turns.ts';

/**
 * What the words of its passage tell of a name, whatever else the document says. Where in the passage it stands is left out, so that
 * an edit beside it may move it.
 */
export interface NameInPassage {
  /** What it may stand for: councils with children's services, and the bodies that deliver them. */
  readonly meanings: readonly CouncilForm[];
  readonly rule: string;
  /** Whether it is surely a place's or a council's name. */
  readonly isSure: boolean;
  readonly body: BodyId | null;
  /** Whether the name says that it is a council or trust (`Swindon Borough Council`). */
  readonly isTitled: boolean;
  /** Whether the words beside a doubtful one call it a council or speak of its inspection. */
  readonly isCued: boolean;
  /** Whether a doubtful one is to be believed by its words, whether or not the text speaks of that council elsewhere. */
  readonly isLikely: boolean;
  /** Whether what stands beside an ordinary word is what stands beside names only. */
  readonly isUsedAsName: boolean;
  /** Whether it labels a line, an item or a cell by itself. */
  readonly isLabel: boolean;
  /** Whether it is all that its passage says. */
  readonly isLone: boolean;
  /** Whether a short passage ends in it, and whether that is a label's. */
  readonly endsLine: boolean;
  readonly endsTitle: boolean;
  /** Whether its passage begins with a bracket. */
  readonly isInAside: boolean;
  /** The district without children's services that it names by its title (`Woking Borough Council`), or null. */
  readonly district: string | null;
  /** The postcode behind it; `next` where the one counts with which the next block begins. */
  readonly postcode: string | null;
  readonly role: Role;
  /** In which of its passage's sentences it stands, counted from 0. */
  readonly sentence: number;
  /** Whether its paragraph turns to its council with it. */
  readonly turn: Turn | null;
}

const SERVICE_CUE =
  /^(?:['’]s)? (?:local authority|council|children['’]?s|city council|county council|borough council|social services|safeguarding|services|area)\b/i;
/** `Bury, inspected in May`, `Slough: RI`: an entry of a list of inspections. */
const ENTRY_CUE =
  /^(?:, \(?(?:inspected|judged|rated|graded)\b|(?::| [-–]| \([^()]{0,24}(?:19|20)\d\d\):?) (?:RI|good|outstanding|inadequate|adequate|requires|JTAI|(?:focused|monitoring|assurance) visit|(?:short|full|standard) inspection)\b| \([^()]{0,24}(?:19|20)\d\d\):?$)/i;
/** `Reading | May 2019 | RI`: the first cell of a row with a grade. */
const ROW_CUE = /^ \| (?:[^|]{1,30}\| ){0,3}(?:RI|good|outstanding|inadequate|requires)\b/i;
/** `Dudley, inadequate in 2018, …`, `York, which only requires improvement`: a grade is said of it. */
const APPOSED_CUE =
  /^,(?: which (?:\p{Ll}{2,8} ){0,3})? ?(?:outstanding|inadequate|adequate|good|requir(?:es|ed|ing) improvement)(?:,| (?:in|since|until|to be good|by|after|from|when|last|at|before|for)\b|$)/u;
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

/** `Richmond and Kingston: separate visits`: two names that share a label. */
const isPairLabel = (text: string, { start, end }: FoundCouncil): boolean =>
  (start === 0 && /^ (?:and|&) \p{Lu}[\p{L} -]{2,30}:/u.test(text.slice(end, end + 40))) ||
  (text.startsWith(':', end) && /^\p{Lu}[\p{L} -]{2,30} (?:and|&) $/u.test(text.slice(0, start)));

/** The name by itself in its cell, line or before a colon: a label in a list of councils. */
const isLabel = (text: string, found: FoundCouncil): boolean =>
  (found.start === 0 || text.startsWith('| ', found.start - 2) || isTitleEnd(text, found)) &&
  /^(?:$| \||:|\. \p{Lu}|, \p{Ll}| [-–] )/u.test(text.slice(found.end));

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

const LIST_LINK = /^(?:[,;]|,? and|,? or| &)? (?:nearer )?$/;
/** How much may stand before a name that ends its line (`Letter: Camden`). */
const LONGEST_LEAD = 30;
const LONGEST_TITLE = 100;

const POSTCODE = /^(?:, ?| )?([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b/;
export const postcodeOf = (text: string): string | null => POSTCODE.exec(text)?.[1] ?? null;

/** The postcode after a town: on its line or, where the town stands alone, on the `next`; null where none can be. */
function postcodeAfter(text: string, { start, end, rule }: FoundCouncil): string | null {
  const after = text.slice(end);
  if (rule === 'council.address') return postcodeOf(after);
  return start === 0 && /^(?:$|,| \|)/.test(after) ? 'next' : null;
}

/** Whether the words beside the name call it a council or speak of its inspection. */
const isCued = (text: string, found: FoundCouncil): boolean =>
  SERVICE_CUE.test(text.slice(found.end, found.end + 40)) ||
  JUDGED_CUE.test(text.slice(found.end, found.end + 40)) ||
  GRADED_BEHIND.test(text.slice(found.end, found.end + GRADED_REACH)) ||
  REPORT_CUE.test(text.slice(found.end, found.end + 16)) ||
  GRADED_CUE.test(text.slice(Math.max(0, found.start - 14), found.start)) ||
  APPOSED_CUE.test(text.slice(found.end, found.end + 60)) ||
  ((found.start === 0 || text.startsWith('. ', found.start - 2)) &&
    ENTRY_CUE.test(text.slice(found.end, found.end + 40))) ||
  (found.start === 0 && ROW_CUE.test(text.slice(found.end, found.end + 120))) ||
  INSPECTION_CUE.test(text.slice(Math.max(0, found.start - 30), found.start));

/** Whether the name stands in a list beside one that is surely a council's (`Slough or Bracknell`). */
const isListed = (text: string, found: FoundCouncil, before?: FoundCouncil, behind?: FoundCouncil): boolean =>
  (before?.certainty === 'name' && LIST_LINK.test(text.slice(before.end, found.start))) ||
  (behind?.certainty === 'name' && LIST_LINK.test(text.slice(found.end, behind.start)));

/** Whether a doubtful name is to be believed by its words. */
function isLikely(text: string, found: FoundCouncil, before?: FoundCouncil, behind?: FoundCouncil): boolean {
  const isShort = found.rule === 'council.short-name';
  if (isShort && (!ORDINARY_WORDS.has(text.slice(found.start, found.end)) || isWayTo(text, found))) return true;
  return isListed(text, found, before, behind) || isPairLabel(text, found);
}

/** What the words of a passage tell of a name; null where it is none of a council or district. */
function readName(
  passage: Passage,
  found: FoundCouncil,
  before?: FoundCouncil,
  behind?: FoundCouncil,
): NameInPassage | null {
  const { text } = passage;
  const { start, end, rule } = found;
  const meanings = found.meanings.filter(({ target }) => target.kind !== 'district');
  const words = text.slice(start, end);
  const isTitled = TITLE_WORDS.test(words);
  const isDistrict = meanings.length === 0 && isTitled;
  if (meanings.length === 0 && !isDistrict) return null;
  const isSure = found.certainty === 'name';
  const body =
    meanings.map(({ target }) => (target.kind === 'body' ? target.id : null)).find((id) => id !== null) ?? null;
  const isOneLabel = isLabel(text, found) || isCapitalLabel(text, found);
  const isAtEnd = end === text.length;
  const role = readRole(text, { found, isTitled, body });
  return {
    meanings,
    rule,
    isSure,
    body,
    isTitled,
    isCued: !isSure && isCued(text, found),
    isLikely: !isSure && isLikely(text, found, before, behind),
    isUsedAsName: !isSure && (isTitleEnd(text, found) || LABELS.test(text.slice(end, end + LONGEST_LABEL))),
    isLabel: isOneLabel,
    isLone: isAtEnd && start === 0,
    endsLine: isAtEnd && start <= LONGEST_LEAD,
    endsTitle: isAtEnd && isOneLabel && text.length <= LONGEST_TITLE,
    isInAside: text.startsWith('('),
    district: isDistrict ? words : null,
    postcode: postcodeAfter(text, found),
    role,
    sentence: sentenceAt(sentencesOf(passage), start),
    turn: readTurn(passage, { found, isTitled, role }),
  };
}

/** The same for each name that was found in a passage. */
const readNames = (
  { passage }: Pick<Block, 'passage'>,
  found: readonly FoundCouncil[],
): readonly (NameInPassage | null)[] =>
  found.map((one, order) => readName(passage, one, found[order - 1], found[order + 1]));

/** What each block's words tell of the names that were found in it; null where none was. */
export const namesInBlocks = perPair((block: Pick<Block, 'passage'>, found: RecognisedPassage | undefined) =>
  found === undefined || found.councils.length === 0 ? null : readNames(block, found.councils),
);

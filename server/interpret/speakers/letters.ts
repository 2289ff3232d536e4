import type { SpeakerSide } from '../../knowledge/speakers.ts';
import type { QuotedBlock } from './block.ts';
import type { QuotedDocument } from './document.ts';
import { readSpeakerAfter } from './phrases.ts';
import type { Settle } from './speaker-phrase.ts';
import { speaksForCouncil } from './voices.ts';

const DEAR = /^\s*Dear\s(?=\p{Lu})/u;
const BLOCKS_OF_LETTER = 12;
/** Readers of a newsletter, who are no officials. */
const READERS =
  /^\s*Dear\s(?:all|friends?|parents?|carers?|families|readers?|neighbours?|residents?|parishioners|sir|madam|editor)/i;

/** How whoever runs a service begins what goes to its staff. */
const TO_STAFF = /^\s*(?:Dear\s)?(?:[Cc]olleagues|[Tt]eam)\s*[,:\u2013\u2014-]?(?:\s|$)/u;

/** The blocks in which a letter says whom it is to, one after the other. */
function* openingOf(document: QuotedDocument): Iterable<QuotedBlock> {
  let view = document.after(-1);
  for (let n = 0; n < BLOCKS_OF_LETTER && view !== null; n++) {
    yield view;
    view = document.after(view.index);
  }
}

/** The side of whoever a letter is addressed to; null for a text that is no letter, or one to its readers. */
export function addresseeOf(document: QuotedDocument, settle: Settle): SpeakerSide | null {
  for (const view of openingOf(document)) {
    if (TO_STAFF.test(view.told)) return 'authority';
    const dear = DEAR.exec(view.told);
    if (dear === null) continue;
    if (READERS.test(view.told)) return null;
    const comma = view.told.search(/[,\u0001]|$/);
    const addressee = settle(readSpeakerAfter(view, dear[0].length, comma));
    // A name that the text introduces nowhere tells nothing.
    return addressee === null || addressee.weight === 0 ? null : addressee.side;
  }
  return null;
}

/** How much of a letter's paragraphs is looked at. */
const REACH = 400;
/** What those write who have looked at a council, or answer one, to the council. */
const SPEAKS_TO_COUNCIL =
  /(?<!\p{L})(?:your\s(?:staff|council|authority|officers|director|deputy|social workers|services|department|teams|position statement|self-assessment|self-evaluation|improvement plan)|our\s(?:inspection|visit|review|challenge)\sof|(?:carry|carried|carrying) out this\s(?:peer|review|visit)|you told (?:staff|councillors|members|my inspectors|us in your))(?!\p{L})/iu;
/** Who writes of other things to somebody they call `you`. */
const TO_PUBLIC =
  /(?<!\p{L})(?:your (?:request|enquiry|complaint|application)|Freedom of Information)(?!\p{L})|(?<!\p{L})your (?:child|son|daughter|family|social worker|foster carer|personal adviser|local council)(?!\p{L})/iu;

/** Whether a text speaks to a council: a letter to somebody by name that is not the council's own, or words about the reader's services. */
export function isToCouncil(document: QuotedDocument): boolean {
  let isLetter = false;
  for (const view of openingOf(document)) {
    const words = view.told.slice(0, REACH);
    if (READERS.test(words) || TO_PUBLIC.test(words)) return false;
    if (SPEAKS_TO_COUNCIL.test(words)) return true;
    isLetter ||= DEAR.test(words) || /^\s*Thank you for your (?:letter|e-?mail)/i.test(words);
  }
  return isLetter && !speaksForCouncil(document);
}

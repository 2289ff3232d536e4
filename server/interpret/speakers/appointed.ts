import type { SpeakerSide } from '../../knowledge/speakers.ts';
import { within } from './block.ts';
import type { QuotedDocument } from './document.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** `the team sent in by my Department`, `a panel, whose members are chosen by ministers,`: who has put it there. */
const APPOINTED_BY =
  /^(?:,?\s(?:whose\s(?:members|staff)|which|who)\s(?:is|are|was|were)|,)?\s(?:sent(?: in)?|appointed|chosen|picked|set up|commissioned|hired|engaged|named|installed|brought in|drafted in|put in)\sby\s/u;
const MINISTRY = /^(?:my|the)\sDepartment(?!\p{L})/u;
const REACH = 80;
/** How far behind `by` whoever appoints is named. */
const REACH_TO_NAME = 24;
/** The weight of words that any body may go by (`team`, `panel`). */
const OF_ANY_BODY = 2;

/** The side of whoever is told to have appointed a team or an officer; null where that is not told. */
export function appointedBy(document: QuotedDocument, { block, end, kind, weight }: SpeakerPhrase): SpeakerSide | null {
  const view = document.view(block);
  if (view === null || weight > OF_ANY_BODY || (kind !== 'body' && kind !== 'person')) return null;
  const found = APPOINTED_BY.exec(view.told.slice(end, end + REACH));
  if (found === null) return null;
  const start = end + found[0].length;
  if (MINISTRY.test(view.told.slice(start, start + REACH_TO_NAME))) return 'other';
  return within(view.speakers, { start, end: start + REACH_TO_NAME + REACH_TO_NAME })[0]?.row.side ?? null;
}

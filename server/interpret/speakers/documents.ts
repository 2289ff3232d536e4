import type { SpeakerSide } from '../../knowledge/speakers.ts';
import { firstFrom } from '../../text/span.ts';
import type { QuotedBlock } from './block.ts';
import type { QuotedDocument } from './document.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** How many blocks back, and words in one, a document is looked for. */
const BLOCKS_BACK = 4;
const CUES_BACK = 60;
const BLOCKS_OF_TEXT = 12;
/** The weight from which a document's word tells whose it is (see `SpeakerRow`). */
const OF_KNOWN_SORT = 3;

/** What `the report` and `the letter` may take up. */
const REPORT = /report|review|inquiry|study|research|survey|judgment|paper/i;
const LETTER = /letter/i;

/** Any document that can be quoted from. */
export const ANY_DOCUMENT = /./;

/** Documents of many lines. */
export const HAS_LINES = /report|letter|review|judge?ment|study|inquiry|inspection|plan|paper|mail|minutes/i;

/** How many blocks at a document's top may name the paper itself (`Report to Cabinet`), which `the report` in it is not. */
const BLOCKS_OF_HEAD = 5;

const isOwnHead = (view: QuotedBlock, side: SpeakerSide): boolean =>
  side === 'authority' && (view.block.kind === 'heading' || view.index < BLOCKS_OF_HEAD);

/** The side of the document of a known sort that is named last before an offset, within reach. */
export function lastDocument(
  document: QuotedDocument,
  block: number,
  offset: number,
  sort: RegExp,
  least = OF_KNOWN_SORT,
): SpeakerSide | null {
  let limit = offset;
  let view = document.view(block);
  for (let n = 0; n <= BLOCKS_BACK && view !== null; n++) {
    let at = firstFrom(view.speakers, limit) - 1;
    for (let left = CUES_BACK; at >= 0 && left > 0; at--, left--) {
      const cue = view.speakers[at];
      if (cue === undefined) break;
      if (
        cue.row.kind === 'document' &&
        cue.row.weight >= least &&
        cue.row.side !== null &&
        !isOwnHead(view, cue.row.side) &&
        sort.test(view.text.slice(cue.start, cue.end))
      )
        return cue.row.side;
    }
    limit = Number.POSITIVE_INFINITY;
    view = document.before(view.index);
  }
  return null;
}

/** Works that no word for a report or letter takes up. */
const OF_ITS_OWN = /^(?:assessment|annual rating)$/i;

/** The side of the document that `the report` or `the letter` takes up, named last before it; null where none is. */
export const takenUp = (document: QuotedDocument, phrase: SpeakerPhrase): SpeakerSide | null =>
  OF_ITS_OWN.test(phrase.head)
    ? null
    : lastDocument(document, phrase.block, phrase.start, /letter/i.test(phrase.head) ? LETTER : REPORT);

/** `A report has found …`, when the next paragraph begins with what it is: `The serious case review …`. */
export function announced(document: QuotedDocument, phrase: SpeakerPhrase): SpeakerSide | null {
  const view = document.view(phrase.block);
  if (view === null || !/^an?\s/i.test(view.told.slice(phrase.start, phrase.end))) return null;
  const next = document.after(phrase.block);
  const cue = next?.speakers[0];
  if (next === null || cue === undefined || !/^The\s$/.test(next.told.slice(0, cue.start))) return null;
  return cue.row.kind === 'document' && cue.row.weight >= OF_KNOWN_SORT ? cue.row.side : null;
}

interface ShortName {
  readonly side: SpeakerSide;
  readonly short: RegExp;
  readonly whole: RegExp;
}

/** Bodies that a text, once it has named them, calls by a word that a council's own bodies, or others, share. */
const SHORT_NAMES: readonly ShortName[] = [
  {
    side: 'inspectorate',
    short: /(?:^|\s)the commission(?:['\u2019]s)?(?:$|[\s,])/i,
    whole: /^(?:Commission for Social Care Inspection|CSCI|Care Quality Commission|CQC|Healthcare Commission)$/i,
  },
  {
    side: 'other',
    short: /committee/i,
    whole:
      /^(?:MPs|peers|Parliament|House of (?:Commons|Lords)|.*select committee|Commons committee|committee of MPs|education committee|public accounts committee)$/i,
  },
  {
    side: 'other',
    short: /(?:^|\s)(?:the|its|that) department(?:['\u2019]s)?(?:$|\s)/i,
    whole: /^(?:Department (?:for|of)\s.*|DfE|DfES|DCSF|government department)$/i,
  },
];

/** `A man from the Department`: with a capital it is the ministry. */
const OF_THE_DEPARTMENT = /(?:from|at|of|for) the Department(?!\p{L})/u;

/** How many characters behind a name may tell for whom somebody speaks. */
const REACH_OF_ASIDE = 24;

/** The side of a body of a known name that `the committee`, `the department` or `the commission` takes up, or null. */
export function sideOfShortName(document: QuotedDocument, phrase: SpeakerPhrase): SpeakerSide | null {
  let view = document.view(phrase.block);
  const words = view?.told.slice(phrase.start, phrase.end) ?? '';
  if (OF_THE_DEPARTMENT.test(words)) return 'other';
  const aside = /^, for [^,]*(?=,)/.exec(view?.told.slice(phrase.end, phrase.end + REACH_OF_ASIDE) ?? '')?.[0] ?? '';
  const name = SHORT_NAMES.find(({ short }) => short.test(words + aside));
  if (name === undefined) return null;
  for (let n = 0; n <= BLOCKS_OF_TEXT && view !== null; n++) {
    const { text, speakers } = view;
    if (speakers.some(({ start, end }) => name.whole.test(text.slice(start, end)))) return name.side;
    view = document.before(view.index);
  }
  return null;
}

import type { SpeakerRow } from '../../knowledge/speakers.ts';
import { LONGEST_SENTENCE, within } from './block.ts';
import type { QuotedDocument } from './document.ts';
import { readRole } from './roles.ts';
import type { Settle, SpeakerPhrase } from './speaker-phrase.ts';

/** A place in a document, or a phrase there. */
export type Place = Pick<SpeakerPhrase, 'block' | 'start'>;

/** The word named last within reach before a phrase, in its block or one before (as many as `back`), that `accepts` takes, as its noun phrase. */
function lastNamed(
  document: QuotedDocument,
  { block, start }: Place,
  reach: number,
  accepts: (row: SpeakerRow) => boolean,
  back = 1,
): SpeakerPhrase | null {
  let limit = start;
  let view = document.view(block);
  for (let n = 0; n <= back && view !== null; n++) {
    const near = within(view.speakers, { start: Math.max(0, limit - reach), end: limit });
    const cue = near.findLast(({ row }) => accepts(row));
    if (cue !== undefined) return readRole(view, { start: cue.start, end: Math.min(limit, view.text.length) });
    view = document.before(view.index);
    limit = view?.text.length ?? 0;
  }
  return null;
}

/** People named anywhere shortly before an offset (`Were you surprised by the inspectors? … They said`). */
export const lastPeople = (document: QuotedDocument, phrase: SpeakerPhrase, settle: Settle): SpeakerPhrase | null =>
  settle(lastNamed(document, phrase, LONGEST_SENTENCE, ({ kind }) => kind === 'people'));

/** How far before `one of them` those are named who are meant. */
const REACH_TO_THEM = 200;

/** Those whom `one of them` means: whom inspectors met, before the inspectors themselves. */
export const lastHeard = (document: QuotedDocument, phrase: SpeakerPhrase, settle: Settle): SpeakerPhrase | null =>
  settle(
    lastNamed(document, phrase, REACH_TO_THEM, ({ kind, side }) => kind === 'people' && side !== 'inspectorate'),
  ) ?? lastPeople(document, phrase, settle);

/** Somebody, no inspector, who is named anywhere shortly before `said one` (`every young person I met`). */
export const lastMet = (document: QuotedDocument, phrase: SpeakerPhrase, settle: Settle): SpeakerPhrase | null =>
  settle(
    lastNamed(
      document,
      phrase,
      REACH_TO_THEM,
      ({ kind, side }) => (kind === 'people' || kind === 'person') && side !== 'inspectorate',
      0,
    ),
  );

const COUNTED = /(?:two|three|four|five|six|seven|eight|nine|ten|several|some)\s(?:\S+\s)?$/i;

/** The people counted last before `the second said` (`two teachers`); null where documents or visits are, or nobody. */
export function lastCounted(document: QuotedDocument, { block, start }: Place, settle: Settle): SpeakerPhrase | null {
  let limit = start;
  for (let view = document.view(block), n = 0; n < 2 && view !== null; n++, view = document.before(view.index)) {
    const { told } = view;
    const cue = within(view.speakers, { start: 0, end: Math.min(limit, told.length) }).findLast((one) =>
      COUNTED.test(told.slice(Math.max(0, one.start - LONGEST_COUNT), one.start)),
    );
    if (cue !== undefined)
      return cue.row.kind === 'people' ? settle(readRole(view, { start: cue.start, end: cue.end })) : null;
    limit = Number.POSITIVE_INFINITY;
  }
  return null;
}

const LONGEST_COUNT = 30;

/** The party, union or other body named last before `Their spokesman`. */
export const lastBody = (document: QuotedDocument, phrase: Place): SpeakerPhrase | null =>
  lastNamed(document, phrase, REACH_TO_THEM, ({ kind }) => kind === 'body');

const REACH_TO_INSPECTORS = 500;
const BLOCKS_TO_INSPECTORS = 6;

/** The inspectors named last before `they`, who judge: their own word before any other people's. */
export const lastInspectors = (document: QuotedDocument, phrase: Place): SpeakerPhrase | null =>
  lastNamed(
    document,
    phrase,
    REACH_TO_INSPECTORS,
    ({ side, kind }) => side === 'inspectorate' && kind !== 'document' && kind !== 'event',
    BLOCKS_TO_INSPECTORS,
  );

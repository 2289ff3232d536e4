import { COMING_HEADING, DEMANDING_LEAD_IN } from '../../knowledge/calendar-agendas.ts';
import type { Block, BlockKind } from '../../text/block.ts';
import { kindsOf, perBlock } from '../../text/per-block.ts';

const LONGEST_HEADING = 60;
/** How much of a lead-in is read. */
const LONGEST_LEAD_IN = 160;
/** An item whose mark its block still holds: `(b) have every file read`. */
const MARKED_ITEM = /^\W{0,2}(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s/i;

/** What a block's words say of the times below them. */
interface Signs {
  /** Whether they are a heading over what is to come. */
  readonly announcesComing: boolean;
  /** Whether they ask for the things that are listed below them. */
  readonly leadsIn: boolean;
  readonly isMarked: boolean;
}

/** What most blocks say. */
const NO_SIGNS: Signs = { announcesComing: false, leadsIn: false, isMarked: false };

/** What the words of each block say of the times below them. */
export const readSigns = perBlock(({ passage: { text } }): Signs => {
  const announcesComing = text.length <= LONGEST_HEADING && COMING_HEADING.test(text);
  const leadsIn = !text.endsWith('.') && DEMANDING_LEAD_IN.test(text.slice(-LONGEST_LEAD_IN));
  const isMarked = MARKED_ITEM.test(text);
  return announcesComing || leadsIn || isMarked ? { announcesComing, leadsIn, isMarked } : NO_SIGNS;
});

/**
 * Follows a document block by block and tells whether what a block says is to come: because its heading says so
 * (`Diary`, `What happens next`) or because it is one of the things that the sentence above asks for (`The council must:`).
 */
export class Expectations {
  readonly #kinds: readonly BlockKind[];
  readonly #signs: readonly Signs[];
  #underHeading = false;
  #underLeadIn = false;

  constructor(blocks: readonly Block[]) {
    this.#kinds = kindsOf(blocks);
    this.#signs = readSigns(blocks);
  }

  /** Takes the next block (a line with a date is no heading of others); whether its times are to come as far as its surroundings tell. */
  take(index: number, hasDate: boolean): boolean {
    const kind = this.#kinds[index];
    if (kind === 'furniture' || kind === 'note') return false;
    const { announcesComing, leadsIn, isMarked } = this.#signs[index] ?? NO_SIGNS;
    if (announcesComing || (kind === 'heading' && !hasDate)) this.#underHeading = announcesComing;
    if (kind !== 'item' && !isMarked) {
      this.#underLeadIn = leadsIn;
      return this.#underHeading;
    }
    return this.#underHeading || this.#underLeadIn;
  }
}

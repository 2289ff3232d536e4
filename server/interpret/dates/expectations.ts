import { COMING_HEADING, DEMANDING_LEAD_IN } from '../../knowledge/calendar-agendas.ts';
import type { FoundDate } from '../../recognise/dates.ts';
import type { Block, BlockKind } from '../../text/block.ts';
import { perBlock, perList } from '../../text/per-block.ts';

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
const readSigns = perBlock(({ passage: { text } }): Signs => {
  const announcesComing = text.length <= LONGEST_HEADING && COMING_HEADING.test(text);
  const leadsIn = !text.endsWith('.') && DEMANDING_LEAD_IN.test(text.slice(-LONGEST_LEAD_IN));
  const isMarked = MARKED_ITEM.test(text);
  return announcesComing || leadsIn || isMarked ? { announcesComing, leadsIn, isMarked } : NO_SIGNS;
});

/** Follows a document block by block. */
class Expectations {
  #underHeading = false;
  #underLeadIn = false;

  /** Takes the next block (a line with a date is no heading of others); whether its times are to come as far as its surroundings tell. */
  take(kind: BlockKind, { announcesComing, leadsIn, isMarked }: Signs, hasDate: boolean): boolean {
    if (kind === 'furniture' || kind === 'note') return false;
    if (announcesComing || (kind === 'heading' && !hasDate)) this.#underHeading = announcesComing;
    if (kind !== 'item' && !isMarked) {
      this.#underLeadIn = leadsIn;
      return this.#underHeading;
    }
    return this.#underHeading || this.#underLeadIn;
  }
}

/**
 * Whether what each block says is to come: because its heading says so (`Diary`, `What happens next`) or because it is one of the
 * things that the sentence above asks for (`The council must:`). `found` are the blocks' dates.
 */
export const areExpected = perList(
  (blocks: readonly Block[], found: readonly (readonly FoundDate[])[]): readonly boolean[] => {
    const signs = readSigns(blocks);
    const expectations = new Expectations();
    return blocks.map(({ kind }, index) =>
      expectations.take(kind, signs[index] ?? NO_SIGNS, (found[index] ?? []).length > 0),
    );
  },
);

import { COMING_HEADING, DEMANDING_LEAD_IN } from '../../knowledge/calendar-agendas.ts';
import type { Block } from '../../text/block.ts';
import { perPassage } from '../../text/passage.ts';

const LONGEST_HEADING = 60;
/** How much of a lead-in is read. */
const LONGEST_LEAD_IN = 160;
/** An item whose mark its block still holds: `(b) have every file read`. */
const MARKED_ITEM = /^\W{0,2}(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s/i;

/** Whether words ask for the things that are listed below them. */
const isLeadIn = perPassage((text) => !text.endsWith('.') && DEMANDING_LEAD_IN.test(text.slice(-LONGEST_LEAD_IN)));

/**
 * Follows a document block by block and tells whether what a block says is to come: because its heading says so
 * (`Diary`, `What happens next`) or because it is one of the things that the sentence above asks for (`The council must:`).
 */
export class Expectations {
  #underHeading = false;
  #underLeadIn = false;

  /** Takes the next block (a line with a date is no heading of others); whether its times are to come as far as its surroundings tell. */
  take({ kind, passage }: Block, hasDate: boolean): boolean {
    if (kind === 'furniture' || kind === 'note') return false;
    const { text } = passage;
    const isShort = text.length <= LONGEST_HEADING;
    const isHeading = (kind === 'heading' && !hasDate) || (isShort && COMING_HEADING.test(text));
    if (isHeading) this.#underHeading = isShort && COMING_HEADING.test(text);
    const isItem = kind === 'item' || MARKED_ITEM.test(text);
    if (!isItem) {
      this.#underLeadIn = isLeadIn(passage);
      return this.#underHeading;
    }
    return this.#underHeading || this.#underLeadIn;
  }
}

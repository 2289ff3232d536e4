import type { CouncilId } from '../../knowledge/ids.ts';
import { isLongPast } from './own-dates.ts';
import type { JudgementTime } from './time.ts';

/** When the judgements of each council were made that a text has told so far, for those that come with no date of their own. */
export class ToldTimes {
  readonly #published: string | null;
  readonly #last = new Map<CouncilId | null, JudgementTime>();
  /** The time of each council's latest judgement so far that is not long past. */
  readonly #newest = new Map<CouncilId | null, JudgementTime>();

  /** `published` is the text's own day, as an ISO date; null where it has none. */
  constructor(published: string | null) {
    this.#published = published;
  }

  /** Takes the time of a council's judgement; one without a day tells nothing. */
  take(council: CouncilId | null, time: JudgementTime): void {
    if (time.from === null) return;
    this.#last.set(council, time);
    if (!isLongPast(time.to, this.#published)) this.#newest.set(council, time);
  }

  /** The time of the council's judgement told last; null where none was told. */
  last(council: CouncilId | null): JudgementTime | null {
    return this.#last.get(council) ?? null;
  }

  /** As `last`, but in a new paragraph behind one that ended in what was long ago the latest that is not. */
  lastInNewParagraph(council: CouncilId | null): JudgementTime | null {
    const last = this.last(council);
    const isOver = last !== null && isLongPast(last.to, this.#published);
    return (isOver ? this.#newest.get(council) : null) ?? last;
  }
}

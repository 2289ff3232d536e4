import { type Disposable, RAL } from 'vscode-languageserver';

/** The longest that work after a change is put off, in milliseconds. */
const LONGEST_WAIT = 400;
/** Analyses quicker than this, in milliseconds, are not put off at all: they run as soon as waiting messages are read. */
const QUICK = 25;

/**
 * How long to wait after a change where the last analysis took `duration` and ended `since` milliseconds ago: nothing for what
 * is quick; what is slow may take up a third of the time, so that it begins at once after a pause and waits while somebody types.
 */
export const waitFor = (duration: number, since: number): number =>
  duration < QUICK ? 0 : Math.max(0, Math.min(2 * duration, LONGEST_WAIT) - since);

/** Work to be done for a document once it has come to rest: a new call puts off the one before. */
export class Schedule {
  readonly #timers = new Map<string, Disposable>();
  readonly #work: (uri: string) => void;

  constructor(work: (uri: string) => void) {
    this.#work = work;
  }

  plan(uri: string, wait: number): void {
    this.drop(uri);
    const begin = (): void => {
      this.#timers.delete(uri);
      this.#work(uri);
    };
    const { timer } = RAL();
    // A timer takes a millisecond at least. A turn of the event loop reads one message: before the second, a change that waits
    // has come and put the work off.
    const soon = (): Disposable => timer.setImmediate(() => this.#timers.set(uri, timer.setImmediate(begin)));
    this.#timers.set(uri, wait > 0 ? timer.setTimeout(begin, wait) : soon());
  }

  drop(uri: string): void {
    this.#timers.get(uri)?.dispose();
    this.#timers.delete(uri);
  }

  dropAll(): void {
    for (const timer of this.#timers.values()) timer.dispose();
    this.#timers.clear();
  }
}

/** The longest that work after a change is put off, in milliseconds. */
const LONGEST_WAIT = 400;
/** Analyses quicker than this, in milliseconds, are not put off at all: they run as soon as waiting messages are read. */
const QUICK = 10;

/** How long to wait after a change: nothing for what is quick, twice its own time for what is slow. */
export const waitFor = (lastDuration: number): number =>
  lastDuration < QUICK ? 0 : Math.min(2 * lastDuration, LONGEST_WAIT);

/** Work to be done for a document once it has come to rest: a new call puts off the one before. */
export class Schedule {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #work: (uri: string) => void;

  constructor(work: (uri: string) => void) {
    this.#work = work;
  }

  plan(uri: string, wait: number): void {
    this.drop(uri);
    const timer = setTimeout(() => {
      this.#timers.delete(uri);
      this.#work(uri);
    }, wait);
    this.#timers.set(uri, timer);
  }

  drop(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
  }

  dropAll(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}

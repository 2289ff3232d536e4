import type { Settings } from '../features/settings.ts';
import { type AnalyseOptions, createMemory, type Memory, type Report } from '../report.ts';
import { type Snapshot, takeSnapshot } from '../text/snapshot.ts';

/** The engine, as the protocol needs it. */
export type Analyse = (snapshot: Snapshot, options: AnalyseOptions) => Report;

interface Kept {
  readonly rules: Settings['rules'];
  readonly report: Report;
}

/**
 * One analysis for each version of a document, whichever feature asks first. A version that nobody holds is forgotten;
 * what its passages gave is remembered as long as the document is open, so that an edit costs no more than it touches.
 */
export class Reports {
  readonly #analyse: Analyse;
  readonly #kept = new WeakMap<Snapshot, Kept>();
  readonly #memories = new Map<string, Memory>();
  #lastDuration = 0;
  #lastEnd = 0;

  constructor(analyse: Analyse) {
    this.#analyse = analyse;
  }

  /** How long the latest analysis took, in milliseconds. */
  get lastDuration(): number {
    return this.#lastDuration;
  }

  /** How long ago it ended, in milliseconds. */
  get sinceLast(): number {
    return performance.now() - this.#lastEnd;
  }

  of(uri: string, snapshot: Snapshot, rules: Settings['rules']): Report {
    const kept = this.#kept.get(snapshot);
    if (kept !== undefined && kept.rules === rules) return kept.report;
    const begun = performance.now();
    const report = this.#analyse(snapshot, { rules, memory: this.#memoryOf(uri) });
    this.#lastEnd = performance.now();
    this.#lastDuration = this.#lastEnd - begun;
    this.#kept.set(snapshot, { rules, report });
    return report;
  }

  /** Reads a text that is no version of a document; nothing is kept. */
  ofText(text: string): Report {
    return this.#analyse(takeSnapshot(text), {});
  }

  forget(uri: string): void {
    this.#memories.delete(uri);
  }

  #memoryOf(uri: string): Memory {
    const known = this.#memories.get(uri);
    if (known !== undefined) return known;
    const fresh = createMemory();
    this.#memories.set(uri, fresh);
    return fresh;
  }
}

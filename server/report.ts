import type { Interpretation } from './interpret/interpretation.ts';
import type { Problem, Severity } from './review/problem.ts';
import { type Snapshot, takeSnapshot } from './text/snapshot.ts';

/** A limit that was met, or something else the reader should know about the analysis. */
export interface Notice {
  readonly code: string;
  /** Values for the message's placeholders. */
  readonly args: readonly (string | number)[];
}

/** Everything that is known about one version of a text: the frozen value that every feature reads. */
export interface Report extends Interpretation {
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
}

/** What a reader may choose about the analysis. */
export interface AnalyseOptions {
  /** Severity by rule code, or `off`; rules not named keep their own. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
}

/** Reads one version of a text. Never throws; the same text always gives the same report. */
export function analyse(snapshot: Snapshot, _options: AnalyseOptions = {}): Report {
  return Object.freeze({
    snapshot,
    blocks: [],
    sections: [],
    genre: 'other',
    likelihood: 0,
    published: null,
    publishedSpan: null,
    mentions: [],
    inspections: [],
    problems: [],
    notices: [],
  });
}

/** Reads a text that has no version of its own. */
export const analyseText = (text: string, options: AnalyseOptions = {}): Report => analyse(takeSnapshot(text), options);

import { interpret } from './interpret/interpret.ts';
import type { Interpretation } from './interpret/interpretation.ts';
import { createMemory, type Memory, recognise } from './recognise/memory.ts';
import type { Problem, Severity } from './review/problem.ts';
import { review } from './review/review.ts';
import { type Snapshot, takeSnapshot } from './text/snapshot.ts';

export { createMemory, type Memory };

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
  /** What earlier versions of the document gave, so that what did not change is not read again. */
  readonly memory?: Memory;
}

/** The longest text that is read, in UTF-16 units; what comes after is left out, and a notice says so. */
export const LONGEST_TEXT = 32_000_000;

/** Reads one version of a text. Never throws; the same text always gives the same report, with a memory or without. */
export function analyse(snapshot: Snapshot, options: AnalyseOptions = {}): Report {
  const isLong = snapshot.text.length > LONGEST_TEXT;
  const read = isLong ? takeSnapshot(snapshot.text.slice(0, LONGEST_TEXT), snapshot.version) : snapshot;
  const { blocks, passages } = options.memory?.read(read) ?? recognise(read);
  const interpretation = interpret(read, blocks, passages);
  const { problems, notices } = review(interpretation, options.rules === undefined ? {} : { rules: options.rules });
  const limits: readonly Notice[] = isLong
    ? [{ code: 'notice.text-too-long', args: [LONGEST_TEXT, snapshot.text.length] }]
    : [];
  return Object.freeze({ ...interpretation, snapshot, problems, notices: [...limits, ...notices] });
}

/** Reads a text that has no version of its own. */
export const analyseText = (text: string, options: AnalyseOptions = {}): Report => analyse(takeSnapshot(text), options);

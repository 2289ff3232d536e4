import { openProblems } from '../review/ignores.ts';
import type { Page } from './page.ts';

/** The engine's own notice that it left out problems; its second value is how many there are in all. */
export const TOO_MANY_PROBLEMS = 'notice.too-many-problems';

/** Where a reader's setting leaves out problems. */
export interface ProblemLimit {
  /** The index, among the open problems, of the first that is left out. */
  readonly first: number;
  readonly message: string;
}

/** What the setting for the most problems leaves out; null where all are shown. */
export function problemLimit({ report, ignored, settings, t }: Page): ProblemLimit | null {
  const { enabled, maximum } = settings.problems;
  const found = openProblems(report, ignored).length;
  if (!enabled || found <= maximum) return null;
  const told = report.notices.find(({ code }) => code === TOO_MANY_PROBLEMS)?.args[1];
  const all = typeof told === 'number' ? told : found;
  const message = t(
    'Only the first {0} of {1} problems are shown. The setting “{2}” says how many.',
    maximum,
    all,
    'inspectionLens.problems.maximum',
  );
  return { first: maximum, message };
}

import { openProblems } from '../review/ignores.ts';
import { type Problem, SEVERITIES } from '../review/problem.ts';
import type { Page } from './page.ts';

/** The engine's own notice that it left out problems; its second value is how many there are in all. */
export const TOO_MANY_PROBLEMS = 'notice.too-many-problems';

type Numbered = readonly [problem: Problem, index: number];

/** The problems that a reader sees, in text order with their indexes in the report, and what the settings leave out. */
export interface ShownProblems {
  readonly shown: readonly Numbered[];
  /** The first problem in the text that is left out, and a sentence that says so; null where all are shown. */
  readonly left: { readonly first: Problem; readonly message: string } | null;
}

const gravestFirst = ([a]: Numbered, [b]: Numbered): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

/** The open problems, as many of the gravest as the settings allow; none where the reader wants none. */
export function shownProblems({ report, ignored, settings, t }: Page): ShownProblems {
  const { enabled, maximum } = settings.problems;
  if (!enabled) return { shown: [], left: null };
  const open = openProblems(report, ignored);
  if (open.length <= maximum) return { shown: open, left: null };
  const kept = new Set([...open].sort(gravestFirst).slice(0, maximum));
  const first = open.find((one) => !kept.has(one))?.[0];
  if (first === undefined) return { shown: open, left: null };
  const told = report.notices.find(({ code }) => code === TOO_MANY_PROBLEMS)?.args[1];
  const all = typeof told === 'number' ? told : open.length;
  const message = t(
    'Only {0} of {1} problems are shown, the gravest. To see more, raise the setting “{2}”.',
    maximum,
    all,
    'inspectionLens.problems.maximum',
  );
  return { shown: open.filter((one) => kept.has(one)), left: { first, message } };
}

import { openProblems } from '../review/ignores.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Page } from './page.ts';

/** Whether a problem by one of these rules stands at a finding, so that an editor shows its sentence with the hover. */
export const isShownAsProblem = ({ report, ignored, settings }: Page, span: Span, rules: readonly string[]): boolean =>
  settings.problems.enabled &&
  openProblems(report, ignored).some(([problem]) => rules.includes(problem.code) && overlaps(problem, span));

import type { Interpretation } from '../interpret/interpretation.ts';
import type { Span } from '../text/span.ts';
import type { Fix, Problem, Related, Severity } from './problem.ts';

/** Something that a careful reviewer would look for. Each rule has a file of its own and a page in `docs/rules`. */
export interface Rule {
  /** Kebab-case; the same on the page, in settings and on the command line. */
  readonly code: string;
  /** What is wrong, as a heading. */
  readonly title: string;
  /** Why it matters to whoever reads or writes such a text. */
  readonly why: string;
  /** What to do about it. */
  readonly remedy: string;
  /** Texts in which the rule finds a problem, and texts in which it finds none. */
  readonly bad: readonly string[];
  readonly good: readonly string[];
  /** The gravest severity that the rule gives; it gives a lesser one where its reading may be mistaken. */
  readonly severity: Severity;
  /** Whether words that somebody is quoted as saying count. */
  readonly quoted: 'ignore' | 'include';
  /** The problems found, in any order. Pure, and linear in the number of mentions. */
  check(interpretation: Interpretation): readonly Problem[];
}

interface More {
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/**
 * A problem at a span. The first of `args` may choose between a rule's sentences; days are given as ISO dates and written
 * out in the sentence.
 */
export const problemAt = (
  code: string,
  severity: Severity,
  { start, end }: Span,
  args: readonly (string | number)[] = [],
  { related = [], fixes = [] }: More = {},
): Problem => ({ code, severity, start, end, args, related, fixes });

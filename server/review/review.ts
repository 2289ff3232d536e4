import type { Interpretation } from '../interpret/interpretation.ts';
import type { Span } from '../text/span.ts';
import { type Problem, SEVERITIES, type Severity } from './problem.ts';
import { quotationsIn } from './reading.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** What a reader may choose about the review. */
export interface ReviewSettings {
  /** Severity by rule code, or `off`; rules not named keep their own. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
}

/** Something about the review that the reader should know: message code with its arguments. */
export interface ReviewNotice {
  readonly code: string;
  readonly args: readonly (string | number)[];
}

export interface Review {
  /** In text order; at one place the gravest first. */
  readonly problems: readonly Problem[];
  readonly notices: readonly ReviewNotice[];
}

/** More problems than anybody will read; beyond it a notice says how many there were. */
export const MOST_PROBLEMS = 1000;

/** Whether a span begins inside a quotation. Quotations come in text order and do not overlap. */
function quotationTest(interpretation: Interpretation): (span: Span) => boolean {
  const quotations = quotationsIn(interpretation);
  return ({ start }) => {
    let low = 0;
    let high = quotations.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((quotations[middle]?.start ?? Number.POSITIVE_INFINITY) <= start) low = middle + 1;
      else high = middle;
    }
    return start < (quotations[low - 1]?.end ?? -1);
  };
}

const rankOf = (problem: Problem): number => SEVERITIES.indexOf(problem.severity);

const inReadingOrder = (a: Problem, b: Problem): number =>
  a.start - b.start || rankOf(a) - rankOf(b) || a.end - b.end || (a.code < b.code ? -1 : Number(a.code > b.code));

function applyRule(
  rule: Rule,
  interpretation: Interpretation,
  isQuoted: (span: Span) => boolean,
  chosen: Severity | 'off' | undefined,
): readonly Problem[] {
  if (chosen === 'off') return [];
  const found = rule.check(interpretation);
  const counted = rule.quoted === 'include' ? found : found.filter((problem) => !isQuoted(problem));
  return chosen === undefined ? counted : counted.map((problem) => ({ ...problem, severity: chosen }));
}

/** Applies all rules to an interpretation. Pure; linear in the number of mentions, save for the sorting of what it finds. */
export function review(interpretation: Interpretation, settings: ReviewSettings = {}): Review {
  const isQuoted = quotationTest(interpretation);
  const all = RULES.flatMap((rule) => applyRule(rule, interpretation, isQuoted, settings.rules?.[rule.code]));
  all.sort(inReadingOrder);
  if (all.length <= MOST_PROBLEMS) return { problems: all, notices: [] };
  return {
    problems: all.slice(0, MOST_PROBLEMS),
    notices: [{ code: 'notice.too-many-problems', args: [MOST_PROBLEMS, all.length] }],
  };
}

import type { Interpretation } from '../interpret/interpretation.ts';
import { once } from '../text/once.ts';
import { Aside, resumed } from '../text/resumed.ts';
import { countLeading } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import { movedProblem } from './moved-problem.ts';
import { type Problem, SEVERITIES, type Severity } from './problem.ts';
import { layoutOf } from './publication-line.ts';
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

/** Whether a span begins outside of quotations. These come in text order and do not overlap. */
function quotationTest(interpretation: Interpretation): (span: Span) => boolean {
  const quotations = quotationsIn(interpretation);
  return ({ start }) => {
    const last = quotations[countLeading(quotations, (one) => one.start <= start) - 1];
    return start >= (last?.end ?? -1);
  };
}

const rankOf = (problem: Problem): number => SEVERITIES.indexOf(problem.severity);

const inReadingOrder = (a: Problem, b: Problem): number =>
  a.start - b.start || rankOf(a) - rankOf(b) || a.end - b.end || (a.code < b.code ? -1 : Number(a.code > b.code));

/** A rule's problems, which are looked for again only where they may be others than before (see `resumed`). */
const stepOf = once((rule: Rule) =>
  resumed(
    (_, { value }: Aside<Interpretation>, ...__: readonly unknown[]) => {
      const found = rule.check(value);
      return rule.quoted === 'include' ? found : found.filter(quotationTest(value));
    },
    (problems, mover): readonly Problem[] => mover.each(problems, movedProblem),
  ),
);

/** What the rules ask of an interpretation beside its text and its blocks, each by itself. */
const partsOf = ({ snapshot, blocks: _, ...findings }: Interpretation): readonly unknown[] => {
  const { lineEnd, top } = layoutOf(snapshot.text);
  return [...Object.values(findings), lineEnd, top];
};

const withSeverity = (problems: readonly Problem[], chosen: Severity | undefined): readonly Problem[] =>
  chosen === undefined ? problems : problems.map((problem) => ({ ...problem, severity: chosen }));

/** Applies all rules to an interpretation. Pure; linear in the number of mentions, save for the sorting of what it finds. */
export function review(interpretation: Interpretation, { rules = {} }: ReviewSettings = {}): Review {
  const whole = new Aside(interpretation);
  const parts = partsOf(interpretation);
  const all = RULES.flatMap((rule) => {
    const chosen = rules[rule.code];
    return chosen === 'off' ? [] : withSeverity(stepOf(rule)(interpretation.blocks, whole, ...parts), chosen);
  });
  all.sort(inReadingOrder);
  if (all.length <= MOST_PROBLEMS) return { problems: all, notices: [] };
  return {
    problems: all.slice(0, MOST_PROBLEMS),
    notices: [{ code: 'notice.too-many-problems', args: [MOST_PROBLEMS, all.length] }],
  };
}

import type { Interpretation } from '../../interpret/interpretation.ts';
import { STALE_TERMS, type StaleTerm } from '../../knowledge/stale-terms.ts';
import type { Block } from '../../text/block.ts';
import { toSpan } from '../../text/passage.ts';
import { perBlock } from '../../text/per-block.ts';
import type { Span } from '../../text/span.ts';
import type { Problem } from '../problem.ts';
import { dayOfWriting, isOfficial } from '../reading.ts';
import { problemAt, type Rule } from '../rule.ts';

const CODE = 'stale-terminology';

const plain = (text: string): string => text.toLowerCase().replace(/[\u2019\u2018]/g, "'");

/** The terms whose rare part stands in a block; null for most. */
const likelyIn = perBlock(({ kind, passage: { text } }): readonly StaleTerm[] | null => {
  const terms = kind === 'furniture' ? [] : STALE_TERMS.filter(({ anchor }) => text.includes(anchor));
  return terms.length === 0 ? null : terms;
});

/** The blocks that may hold a term, by the term. */
function blocksByTerm({ blocks }: Interpretation): ReadonlyMap<StaleTerm, readonly Block[]> {
  const holders = new Map<StaleTerm, Block[]>();
  likelyIn(blocks).forEach((terms, index) => {
    const block = blocks[index];
    if (terms === null || block === undefined) return;
    for (const term of terms) {
      const known = holders.get(term);
      if (known === undefined) holders.set(term, [block]);
      else known.push(block);
    }
  });
  return holders;
}

/** Where the term stands, by its rare part; the text around it is compared without regard to capitals and apostrophes. */
function* placesOf(blocks: readonly Block[], term: StaleTerm): Generator<Span> {
  const offset = term.form.indexOf(term.anchor);
  for (const block of blocks) {
    const { passage } = block;
    for (let at = passage.text.indexOf(term.anchor); at >= 0; at = passage.text.indexOf(term.anchor, at + 1)) {
      const start = at - offset;
      const end = start + term.form.length;
      if (start >= 0 && plain(passage.text.slice(start, end)) === plain(term.form)) yield toSpan(block, start, end);
    }
  }
}

function wordsToReplace(term: StaleTerm, span: Span): Span {
  const length = term.replaces === 'all' ? span.end - span.start : term.form.indexOf(' ');
  return { start: span.start, end: span.start + length };
}

function problemFor(term: StaleTerm, span: Span): Problem {
  const severity = term.kind === 'title' ? 'information' : 'hint';
  const fix = {
    code: 'fix.term',
    args: [term.instead],
    edits: [{ ...wordsToReplace(term, span), text: term.instead }],
  };
  return problemAt(CODE, severity, span, [term.kind, term.form, term.instead, term.date], { fixes: [fix] });
}

/** A usage is told once a text; the inspectorate's own usage is its own affair. */
function checkTerm(
  interpretation: Interpretation,
  blocks: readonly Block[],
  term: StaleTerm,
  written: string,
): readonly Problem[] {
  const isStale = term.wrong === 'from' ? written >= term.date : written < term.date;
  if (!isStale || (term.kind === 'usage' && isOfficial(interpretation))) return [];
  const problems: Problem[] = [];
  for (const span of placesOf(blocks, term)) {
    problems.push(problemFor(term, span));
    if (term.kind === 'usage') break;
  }
  return problems;
}

export const staleTerminology: Rule = {
  code: CODE,
  title: 'A term of another time',
  why:
    'Inspectors were Her Majesty’s until September 2022 and have been His Majesty’s since. Reports have spoken of children in ' +
    'care, no longer of looked after children, since 2018, although the law has kept the older words.',
  remedy: 'Use the term of the day, unless you name somebody’s office as it was, or quote.',
  bad: ['Published: 5 March 2024\n\nThe inspection was led by one of Her Majesty’s Inspectors.'],
  good: ['Published: 5 March 2021\n\nThe inspection was led by one of Her Majesty’s Inspectors.'],
  severity: 'information',
  quoted: 'ignore',
  check: (interpretation) => {
    const written = dayOfWriting(interpretation);
    if (written === null) return [];
    const holders = blocksByTerm(interpretation);
    return STALE_TERMS.flatMap((term) => checkTerm(interpretation, holders.get(term) ?? [], term, written));
  },
};

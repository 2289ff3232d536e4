import type { Mover } from '../text/moved.ts';
import type { Span } from '../text/span.ts';
import type { Fix, Problem, Related } from './problem.ts';
import { standsAtTop } from './publication-line.ts';

const movedRelated = (related: Related, mover: Mover): Related => mover.span(related);

function movedFix(fix: Fix, mover: Mover): Fix {
  const edits = mover.each(fix.edits, (edit) => (standsAtTop(edit) ? edit : mover.span(edit)));
  return edits === fix.edits ? fix : { ...fix, edits };
}

/** A problem of the version before, where it stands now. */
export function movedProblem(problem: Problem, mover: Mover): Problem {
  const { start, end } = mover.span<Span>(problem);
  const related = mover.each(problem.related, movedRelated);
  const fixes = mover.each(problem.fixes, movedFix);
  const isSame =
    start === problem.start && end === problem.end && related === problem.related && fixes === problem.fixes;
  return isSame ? problem : { ...problem, start, end, related, fixes };
}

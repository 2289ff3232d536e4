import type { Fix, Problem, Related } from '../review/problem.ts';
import type { Translate } from './wording.ts';

/** A problem's sentence in the reader's language. */
export const problemMessage = (problem: Problem, t: Translate): string => t(problem.code, ...problem.args);

/** What another place has to do with a problem. */
export const relatedMessage = (related: Related, t: Translate): string => t(related.code, ...related.args);

/** What a quick fix does. */
export const fixTitle = (fix: Fix, t: Translate): string => t(fix.code, ...fix.args);

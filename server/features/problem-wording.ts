import type { Notice } from '../report.ts';
import { messageTemplate } from '../review/messages.ts';
import type { Fix, Problem, Related } from '../review/problem.ts';
import { writeRange } from './calendar.ts';
import type { Translate } from './wording.ts';

type Values = readonly (string | number)[];

/** Days are written out as the reader's language has them; all else stays as it is. */
function spell(value: string | number, t: Translate): string | number {
  return typeof value === 'string' ? (writeRange({ from: value, to: value }, t) ?? value) : value;
}

const word = (code: string, args: Values, t: Translate): string =>
  t(messageTemplate(code, args), ...args.map((value) => spell(value, t)));

/** A problem's sentence in the reader's language. */
export const problemMessage = (problem: Problem, t: Translate): string => word(problem.code, problem.args, t);

/** What another place has to do with a problem. */
export const relatedMessage = (related: Related, t: Translate): string => word(related.code, related.args, t);

/** What a quick fix does. */
export const fixTitle = (fix: Fix, t: Translate): string => word(fix.code, fix.args, t);

/** What a reader should know about the analysis. */
export const noticeMessage = (notice: Notice, t: Translate): string => word(notice.code, notice.args, t);

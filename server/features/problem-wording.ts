import { messageTemplate } from '../review/messages.ts';
import type { Fix, Problem, Related } from '../review/problem.ts';
import { writeRange } from './calendar.ts';
import type { Translate } from './wording.ts';

interface Message {
  readonly code: string;
  readonly args: readonly (string | number)[];
}

/** The message of a code in the reader's language; ISO dates among its values are written out. */
const write = ({ code, args }: Message, t: Translate): string => {
  const values = args.map((value) => writeRange({ from: String(value), to: String(value) }, t) ?? value);
  return t(messageTemplate(code, args), ...values);
};

/** A problem's sentence in the reader's language. */
export const problemMessage = (problem: Problem, t: Translate): string => write(problem, t);

/** What another place has to do with a problem. */
export const relatedMessage = (related: Related, t: Translate): string => write(related, t);

/** What a quick fix does. */
export const fixTitle = (fix: Fix, t: Translate): string => write(fix, t);

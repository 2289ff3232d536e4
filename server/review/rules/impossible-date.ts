import type { DateFault } from '../../interpret/finding.ts';
import type { Severity } from '../problem.ts';
import { datesIn, wordsAt } from '../reading.ts';
import { problemAt, type Rule } from '../rule.ts';

const CODE = 'impossible-date';
const BLANKS = /\s+/g;

/** A range the wrong way round has a rule of its own. */
type Impossible = Exclude<DateFault, { kind: 'reversed' }>;

const SEVERITY: Readonly<Record<Impossible['kind'], Severity>> = { 'no-such-day': 'error', weekday: 'warning' };

const argsFor = (fault: Impossible, words: string): readonly string[] =>
  fault.kind === 'weekday' ? [fault.kind, words, fault.written, fault.actual] : [fault.kind, words];

export const impossibleDate: Rule = {
  code: CODE,
  title: 'A date that cannot be',
  why:
    'A day that its month does not have, or a weekday on which the date does not fall, means that one part of the date is ' +
    'mistyped, and the reader cannot know which.',
  remedy: 'Look the date up and correct the day, the month, the year or the weekday.',
  bad: ['The report was published on 31 June 2023.', 'Inspectors left on Thursday, 22 May 2026.'],
  good: ['The report was published on 30 June 2023.', 'Inspectors left on Friday, 22 May 2026.'],
  severity: 'error',
  quoted: 'ignore',
  check: (interpretation) =>
    datesIn(interpretation).flatMap((date) => {
      if (date.fault === null || date.fault.kind === 'reversed') return [];
      const words = wordsAt(interpretation, date).replace(BLANKS, ' ');
      return [problemAt(CODE, SEVERITY[date.fault.kind], date, argsFor(date.fault, words))];
    }),
};

import { datesIn, unlessOfficial } from '../reading.ts';
import { problemAt, type Rule } from '../rule.ts';
import { yearFixes } from '../year-candidates.ts';

export const missingYear: Rule = {
  code: 'missing-year',
  title: 'A day or month that cannot be placed in a year',
  why:
    'A text is read again years later, in a file of many. Without a year, and without a publication date from which to ' +
    'work it out, nobody can tell which inspection a day belongs to.',
  remedy: 'Write the year after the day or month, or give the text a publication date.',
  bad: ['The inspection took place from 3 to 14 June.'],
  good: ['The inspection took place from 3 to 14 June 2024.'],
  severity: 'warning',
  quoted: 'ignore',
  check: (interpretation) =>
    datesIn(interpretation)
      .filter((date) => date.from?.startsWith('-') === true)
      .map((date) =>
        problemAt('missing-year', unlessOfficial(interpretation, 'warning'), date, [], {
          fixes: yearFixes(interpretation, date),
        }),
      ),
};

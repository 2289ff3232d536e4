import type { Interpretation } from '../../interpret/interpretation.ts';
import { addPublicationLine } from '../publication-line.ts';
import { datesIn } from '../reading.ts';
import { problemAt, type Rule } from '../rule.ts';

const fixesFor = (interpretation: Interpretation) =>
  interpretation.published === null ? [addPublicationLine(interpretation)] : [];

export const unresolvedRelativeDate: Rule = {
  code: 'unresolved-relative-date',
  title: 'A relative date with nothing to count from',
  why: '`Last month` and `on Tuesday` mean something only from the day of writing. A text that states no date leaves them open.',
  remedy: 'Write the date itself, or give the text a publication date.',
  bad: ['Inspectors came to Rutland last month for a monitoring visit.'],
  good: ['Inspectors came to Rutland in March 2024 for a monitoring visit.'],
  severity: 'information',
  quoted: 'ignore',
  check: (interpretation) => {
    if (interpretation.genre === 'official-report') return [];
    const fixes = fixesFor(interpretation);
    return datesIn(interpretation)
      .filter((date) => date.relative && date.from === null)
      .map((date) => problemAt('unresolved-relative-date', 'information', date, [], { fixes }));
  },
};

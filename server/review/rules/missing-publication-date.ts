import type { Interpretation } from '../../interpret/interpretation.ts';
import { addPublicationLine, titleSpan } from '../publication-line.ts';
import { eventsIn, gradesIn } from '../reading.ts';
import { problemAt, type Rule } from '../rule.ts';

/** The inspectorate's reports print the inspection's dates and no other. */
function needsDate(interpretation: Interpretation): boolean {
  const { published, genre, inspections } = interpretation;
  if (published !== null || genre === 'official-report') return false;
  if (inspections.length > 0 || eventsIn(interpretation).length > 0) return true;
  return gradesIn(interpretation).some((grade) => grade.use === 'judgement');
}

export const missingPublicationDate: Rule = {
  code: 'missing-publication-date',
  title: 'A text without a publication date',
  why:
    'Words such as `last month`, and days without a year, are read from the day on which a text was published. Where it ' +
    'states none, they stay open.',
  remedy: 'Add a line with the date below the title, such as `Published: 18 September 2024`.',
  bad: ['Services improve in Rutland\n\nA monitoring visit to Rutland last month found good practice.'],
  good: [
    'Services improve in Rutland\n\nPublished: 18 September 2024\n\n' +
      'A monitoring visit to Rutland last month found good practice.',
  ],
  severity: 'information',
  quoted: 'include',
  check: (interpretation) =>
    needsDate(interpretation)
      ? [
          problemAt('missing-publication-date', 'information', titleSpan(interpretation), [], {
            fixes: [addPublicationLine(interpretation)],
          }),
        ]
      : [],
};

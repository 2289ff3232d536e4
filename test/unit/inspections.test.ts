import assert from 'node:assert/strict';
import { analyseText } from '../../server/report.ts';

/** The inspections of a text, one a line: its kind, its days and its judgements; `*` marks the one that the text reports. */
const inspectionsOf = (text: string): readonly string[] =>
  analyseText(text).inspections.map(({ isSubject, kind, from, to, judgements }) => {
    const areas = judgements.map(({ area, grade }) => `${area} ${grade}`);
    return [`${isSubject ? '*' : ''}${kind}`, from, to, ...areas].join(', ');
  });

function check(text: string, expected: readonly string[]): void {
  assert.deepEqual(inspectionsOf(text), expected);
}

const LETTER = `26 September 2022

Jo Hale, Director of Children’s Services, Cheshire East
Dear Cheshire East Safeguarding Partnership
Joint targeted area inspection of Cheshire East
This letter gives the findings of inspectors from Ofsted and two other bodies.
This inspection took place from 11 to 15 July 2022.
`;

const REPORT = `Derby City Council

Inspection of children’s social care services

Inspection dates: 4 to 15 June 2018
Lead inspector: Jo Hale

The overall judgement is that children’s service requires improvement.

Previous Ofsted inspections

• The single inspection before was published in September 2015. Its judgements were:
• Overall effectiveness: inadequate
• Adoption performance: good
`;

describe('inspections', () => {
  it('are told by the title of a letter, whatever its sentences call them', () => {
    check(LETTER, ['*jtai, 2022-07-11, 2022-07-15']);
  });
  it('keep the judgements of the line that leads in a list apart from the paper’s own', () => {
    check(REPORT, [
      '*standard, 2018-06-04, 2018-06-15, overall requires-improvement',
      'standard, 2015-09-01, 2015-09-30, overall inadequate, adoption good',
    ]);
  });
  it('have a judgement once, however often a story tells it', () => {
    const story = [
      'Published: 12 June 2019',
      'Ofsted rates York good',
      'Inspectors rated children’s services at City of York Council good overall after an inspection from 13 to 17 May 2019. Help and protection was rated good, too.',
      'Overall, the council was rated good in the May 2019 inspection, and its help and protection good.',
    ];
    check(story.join('\n\n'), ['*standard, 2019-05-13, 2019-05-17, overall good, help-and-protection good']);
  });
});

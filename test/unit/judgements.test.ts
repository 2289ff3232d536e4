import assert from 'node:assert/strict';
import { analyseText } from '../../server/report.ts';

/** The grades of a text, one a line: the grade, the year it was given, and its areas; `other` where it judges nothing. */
const gradesOf = (text: string): readonly string[] =>
  analyseText(text).mentions.flatMap((mention) => {
    if (mention.type !== 'grade') return [];
    if (mention.use === 'other') return [`${mention.grade}: other`];
    return [`${mention.grade} ${mention.from?.slice(0, 4) ?? '?'}: ${mention.areas.join(', ')}`];
  });

function check(text: string, expected: readonly string[]): void {
  assert.deepEqual(gradesOf(text), expected, text);
}

describe('judgements', () => {
  it('leave out of a grade for all what the sentence excepts', () => {
    check('Inspectors came to Derby Council in May 2019. It was good in all areas apart from leadership.', [
      'good 2019: help-and-protection, in-care-and-care-leavers, overall',
    ]);
  });
  it('give the other areas those that were not named before', () => {
    check(
      'Inspectors came to Derby Council in May 2024. Leaders were outstanding, care leavers outstanding, the other two areas good.',
      ['outstanding 2024: leadership', 'outstanding 2024: care-leavers', 'good 2024: help-and-protection, in-care'],
    );
  });
  it('tell of the grade before in a bracket', () => {
    check('Derby Council | inspected 27 January 2025 | overall: OUTSTANDING (was good, 2021)', [
      'outstanding 2025: overall',
      'good 2021: overall',
    ]);
  });
  it('belong to the subject of the main clause where a participle tells them', () => {
    check('Derby Council was handed the lowest grade, having climbed to requires improvement in May 2019.', [
      'requires-improvement 2019: overall',
    ]);
  });
  it('of a part of the work judge no service', () => {
    check(
      'Derby Council was judged good in May 2019. Case records are detailed. All of them are at least satisfactory.',
      ['good 2019: overall'],
    );
  });
  it('of a table have the date behind them, of their column or of their row, and none in a column of former grades', () => {
    check(
      [
        'Council | Date | Overall | Previous | Leaders',
        '------- | ---- | ------- | -------- | -------',
        'Leeds | Nov 2018 | Outstanding | Good | Good',
        'Bradford | Nov 2022 | Inadequate | Good (Sept 2013) | Inadequate',
      ].join('\n'),
      [
        'outstanding 2018: overall',
        'good ?: overall',
        'good 2018: leadership',
        'inadequate 2022: overall',
        'good 2013: overall',
        'inadequate 2022: leadership',
      ],
    );
  });
  it('of a table set in columns two spaces apart take their areas from short heads', () => {
    check(
      [
        'Council        Inspected   Overall      Leaders      Help/prot.   In care',
        '-------------  ----------  -----------  -----------  -----------  -----------',
        'Durham         09/05/2022  Good         Good         RI           Good',
        'Hartlepool     11/03/2024  Outstanding  Outstanding  Good         Outstanding',
        'Sunderland     26/02/2024  Outstanding  Outstanding  Good         Good',
      ].join('\n'),
      [
        'good 2022: overall',
        'good 2022: leadership',
        'requires-improvement 2022: help-and-protection',
        'good 2022: in-care-and-care-leavers',
        'outstanding 2024: overall',
        'outstanding 2024: leadership',
        'good 2024: help-and-protection',
        'outstanding 2024: in-care',
        'outstanding 2024: overall',
        'outstanding 2024: leadership',
        'good 2024: help-and-protection',
        'good 2024: in-care',
      ],
    );
  });
});

import assert from 'node:assert/strict';
import { analyseText } from '../../server/report.ts';

/** The judgements of a list or a table behind the sentence that tells of the inspection: areas, grade and first day. */
function judgementsIn(lines: string): readonly string[] {
  const { mentions } = analyseText(`Derby was inspected in March 2024.\n\n${lines}\n\nA plan will follow.\n`);
  return mentions.flatMap((mention) =>
    mention.type === 'grade' && mention.use === 'judgement'
      ? [`${mention.areas.join(' ')} ${mention.grade} ${mention.from ?? '?'}`]
      : [],
  );
}

describe('the judgements of lines with labels', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      'Leadership: good, from inadequate in June 2018',
      ['leadership good 2024-03-01', 'leadership inadequate 2018-06-01'],
    ],
    ['Adoption: good, up from inadequate in June 2018', ['adoption good 2024-03-01', 'adoption inadequate 2018-06-01']],
    ['Adoption: good (inadequate in 2018)', ['adoption good 2024-03-01', 'adoption inadequate 2018-01-01']],
    ['Leadership: inadequate to good', ['leadership inadequate ?', 'leadership good 2024-03-01']],
    ['Leadership: from inadequate to good', ['leadership inadequate ?', 'leadership good 2024-03-01']],
    ['Leadership: inadequate > good', ['leadership inadequate ?', 'leadership good 2024-03-01']],
    ['Leadership: inadequate → good', ['leadership inadequate ?', 'leadership good 2024-03-01']],
    ['Leadership: good', ['leadership good 2024-03-01']],
    ['Good – leadership', ['leadership good 2024-03-01']],
    [
      '- Good - leadership\n- Outstanding - care leavers',
      ['leadership good 2024-03-01', 'care-leavers outstanding 2024-03-01'],
    ],
    ['Good – the best that it could get.', []],
  ];
  for (const [line, expected] of rows) it(line, () => assert.deepEqual(judgementsIn(line), expected));
});

describe('the judgements of a table with bars', () => {
  const rows = '| Leadership | Good |\n| Adoption | Outstanding |';
  const expected = ['leadership good 2024-03-01', 'adoption outstanding 2024-03-01'];
  for (const ruled of ['|---|---|\n', '| :--- | ---: |\n', ''])
    it(`whose head is ruled by ${JSON.stringify(ruled)}`, () =>
      assert.deepEqual(judgementsIn(`| Area | Grade |\n${ruled}${rows}`), expected));

  it('but bars and dashes alone are no row', () =>
    assert.deepEqual(judgementsIn('Leadership is good.\n|---|---|\nAdoption is outstanding.'), expected));
});

import assert from 'node:assert/strict';
import { interpretDates } from '../../server/interpret/dates.ts';
import { findDates } from '../../server/recognise/dates.ts';
import { readBlocks } from '../../server/text/block-reading.ts';
import { takeSnapshot } from '../../server/text/snapshot.ts';

function publishedIn(lines: readonly string[]): string | null {
  const blocks = readBlocks(takeSnapshot(lines.join('\n')));
  const found = blocks.map((block) => findDates(block.passage.text));
  return interpretDates(blocks, found).published?.from ?? null;
}

const PROSE =
  'Inspectors who came in January liked much of what they saw, the council has said, in a statement that everybody in the town hall had read before lunch, as one officer told this paper while waiting for the lift on the fourth floor.';

const STATED: readonly (readonly [what: string, published: string, lines: readonly string[]])[] = [
  [
    'a byline with a date under it',
    '2019-03-05',
    ['Praise for homes', '', 'By Jo Smith', '5 March 2019, 6:00 am', '', PROSE],
  ],
  [
    'a label',
    '2019-03-05',
    ['Published: 5 March 2019', 'Last updated: 7 March 2019', '', 'Ofsted came on 4 February 2019.'],
  ],
  ['an update where there is nothing else', '2019-03-07', ['A page', '', PROSE, '', 'Last updated: 7 March 2019']],
  [
    'a notice’s date',
    '2011-02-11',
    ['IMPROVEMENT NOTICE', '', 'Date: 11 February 2011', '', '1. The inspection of September 2010.'],
  ],
  [
    'a meeting’s date',
    '2022-12-06',
    ['CABINET', 'Date of Meeting: Tuesday, 6 December 2022', '', 'An inspection was made from 10 to 14 October 2022.'],
  ],
  [
    'minutes',
    '2023-09-13',
    [
      'Minutes of the meeting of the Panel held on Wednesday 13 September 2023',
      '',
      'Minutes of 14 June 2023',
      'Agreed.',
    ],
  ],
  ['a masthead', '2019-12-01', ['Foster Focus', 'Issue 12 * December 2019', '', 'Hello all.']],
  [
    'a letter’s date under the address',
    '2021-03-02',
    ['County Hall', 'Our ref: AB/12', '2 March 2021', '', 'Dear Director', '', 'On 12 February 2021 we came.'],
  ],
  [
    'a letter’s date at its foot',
    '2021-03-02',
    ['Dear Director', '', 'Thank you for coming.', '', 'Yours sincerely', '', 'A Smith', '', '2 March 2021'],
  ],
  [
    'a column of answers',
    '2014-07-17',
    ['17 Jul 2014 : Column 901W', '', 'Mr Smith: To ask what was done since 1 June 2009.'],
  ],
  [
    'a report’s publication beside its inspection',
    '2016-09-20',
    ['Inspection of services', 'Inspection date: 4 July 2016–28 July 2016', 'Report published: 20 September 2016'],
  ],
  ['a blog', '2021-05-03', ['Good news', 'Posted by Ann on 3 May 2021 at 10.15am', '', 'They came in March.']],
  ['an embargo', '2016-06-15', ['Embargoed until 00:01 on Wednesday 15 June 2016', '', 'Council welcomes report.']],
  [
    'a release’s last line',
    '2016-06-15',
    ['Council welcomes report', '', PROSE, '', 'Ends', '', 'Issued 15 June 2016'],
  ],
  ['figures', '2012-11-02', ['02/11/2012', '', 'Services rated adequate', '', 'They have been rated adequate.']],
  [
    'the prose, where it says that today is the day',
    '2019-10-17',
    ['In a letter published today (17 October 2019), inspectors say more.'],
  ],
  ['a city line', '2018-11-22', [`SHEFFIELD, 22 November 2018 - ${PROSE}`]],
];

const NOT_STATED: readonly (readonly [what: string, lines: readonly string[]])[] = [
  ['a date in the prose', ['They came on 4 February 2019 and found much to praise. The report came out in March.']],
  [
    'an inspection’s dates',
    ['Inspection of Borsetshire children’s services', 'Inspection dates: 8 to 19 July 2024', 'Lead inspector: A Smith'],
  ],
  ['a review that is due', ['Visits explained', '', PROSE, '', 'Next review due: June 2026']],
  [
    'the entries of a timeline',
    [
      'A long road',
      '',
      '4 May 2016 - Director resigns',
      '',
      '7 July 2017 - Trust begins',
      '',
      '2 March 2018 - New chair',
    ],
  ],
  ['a heading about a day', ['What happened on 5 May 2018', '', 'The director left.']],
  ['a dateline without its year', ['Thursday 17 October', '', 'The director left.']],
];

describe('publication date', () => {
  for (const [what, published, lines] of STATED) {
    it(`is ${what}`, () => assert.equal(publishedIn(lines), published));
  }
  for (const [what, lines] of NOT_STATED) {
    it(`is not ${what}`, () => assert.equal(publishedIn(lines), null));
  }
});

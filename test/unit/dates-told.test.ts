import assert from 'node:assert/strict';
import { analyseText } from '../../server/report.ts';

/** The dates of a text behind its own, one a line: the words and the days. */
const datesOf = (text: string): readonly string[] =>
  analyseText(text)
    .mentions.filter((mention) => mention.type === 'date')
    .slice(1)
    .map(({ start, end, from, to }) => `${text.slice(start, end)} ${from} ${to}`);

const check = (text: string, ...expected: readonly string[]): void => assert.deepEqual(datesOf(text), expected, text);

describe('dates: by what is told of them', () => {
  it('that a text’s own line with its update does not govern', () => {
    check(
      'Leeds: services fail\n\n09:14, 26 MAR 2019 | UPDATED 13:02, 27 MAR 2019\n\nThe director left her post in January.',
      '27 MAR 2019 2019-03-27 2019-03-27',
      'January 2019-01-01 2019-01-31',
    );
  });
  it('that an aside about what was so before does not govern', () => {
    check(
      '10 December 2024\n\nThe county, found inadequate in July 2022, was visited again on 29 and 30 October.',
      'July 2022 2022-07-01 2022-07-31',
      '29 and 30 October 2024-10-29 2024-10-30',
    );
    check(
      '10 December 2024\n\nIn July 2022, found wanting, it was visited again in October.',
      'July 2022 2022-07-01 2022-07-31',
      'October 2022-10-01 2022-10-31',
    );
  });
  it('that readers are asked for something on, or by the clock', () => {
    check(
      '12 September 2024\n\nPlease ring us by noon on Friday. It met on Friday. All had left by 5pm on Monday.',
      'Friday 2024-09-13 2024-09-13',
      'Friday 2024-09-06 2024-09-06',
      'Monday 2024-09-09 2024-09-09',
    );
    check(
      '12 September 2024\n\nThe deadline of 1 November is tight. The deadline of 4 March was missed.',
      '1 November 2024-11-01 2024-11-01',
      '4 March 2024-03-04 2024-03-04',
    );
  });
  it('that stand behind a pronoun', () => {
    check('12 May 2020\n\nHe said this last week.', 'last week 2020-05-04 2020-05-10');
    check('12 May 2020\n\nShe put it like this last month: “Try.”', 'last month 2020-04-01 2020-04-30');
    check('12 May 2020\n\nThis last week was hard. In this last month much was done.');
  });
  it('that come before the last entry of a diary above', () => {
    check(
      'Round-up\n\nIssue 47, 24 June 2022\n\nDates for the diary\n\n5 July 2022: talk\n15 September 2022: seminar\nOctober 2022: closing date\n\nThe next issue will appear on 8 July.',
      '5 July 2022 2022-07-05 2022-07-05',
      '15 September 2022 2022-09-15 2022-09-15',
      'October 2022 2022-10-01 2022-10-31',
      '8 July 2022-07-08 2022-07-08',
    );
  });
  it('that something is asked for by', () => {
    check(
      '3 April 2023\n\nThe group welcomed the report and asked for a plan by 31 May.',
      '31 May 2023-05-31 2023-05-31',
    );
    check('3 April 2023\n\nThe group had asked for a plan, which came by 31 May.', '31 May 2022-05-31 2022-05-31');
  });
  it('that lie ahead', () => {
    check('6 May 2018\n\nIt was on course to reach an average of 16 by April.', 'April 2019-04-01 2019-04-30');
    check('6 May 2018\n\nIt reached an average of 16 in April.', 'April 2018-04-01 2018-04-30');
    check('20 December 2018\n\nIt came out five days before Christmas Day.', 'Christmas Day 2018-12-25 2018-12-25');
    check(
      '6 May 2018\n\nWE WANT:\n\na) retention payments paid before 18th March;',
      '18th March 2019-03-18 2019-03-18',
    );
    check(
      '6 May 2018\n\nThe notice sets these targets:\n\n- nine in ten plans done inside ten days by 30 March',
      '30 March 2019-03-30 2019-03-30',
    );
    check('16 October 2009\n\nShe was determined to put this right by the summer.', 'summer 2010-06-01 2010-08-31');
    check('6 May 2018\n\nWE GOT:\n\na) retention payments paid before 18th March;', '18th March 2018-03-18 2018-03-18');
  });
  it('that are past', () => {
    check(
      '20 January 2022\n\nI met the minister’s people on Monday and it’s an adviser.',
      'Monday 2022-01-17 2022-01-17',
    );
    check('13 July 2016\n\nOfsted had published 98 reports by 30 June.', '30 June 2016-06-30 2016-06-30');
    check('13 July 2016\n\nNext steps\n\nThe minister wrote on 9 June: “Go on.”', '9 June 2016-06-09 2016-06-09');
    check('13 July 2016\n\nNext steps\n\nThe minister writes on 9 June.', '9 June 2017-06-09 2017-06-09');
  });
  it('that other words follow or lead in', () => {
    check('1 May 2006\n\nMinisters will decide by June 30 whether to act.', 'June 30 2006-06-30 2006-06-30');
    check('1 May 2006\n\nInspectors wrote last month of a change.', 'last month 2006-04-01 2006-04-30');
    check('1 May 2006\n\nIt fell on the last week of term.');
    check(
      '1 March 2006\n\nThe first one is in spring, most likely May.',
      'spring 2006-03-01 2006-05-31',
      'May 2006-05-01 2006-05-31',
    );
    check('1 March 2006\n\nIt is most likely Theresa May.');
  });
});

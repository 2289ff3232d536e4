import assert from 'node:assert/strict';
import { daysIn, isPlaced, weekdayOf, writeNarrowly, writeRange } from '../../../server/features/calendar.ts';
import { inEnglish } from '../../../server/features/wording.ts';

const written = (from: string | null, to: string | null = from) => writeRange({ from, to }, inEnglish);

describe('dates as a person writes them', () => {
  it('a day', () => assert.equal(written('2017-10-24'), '24 October 2017'));
  it('days of one month', () => assert.equal(written('2023-07-17', '2023-07-28'), '17 to 28 July 2023'));
  it('days of two months', () => assert.equal(written('2018-01-29', '2018-02-09'), '29 January to 9 February 2018'));
  it('days of two years', () =>
    assert.equal(written('2019-12-30', '2020-01-03'), '30 December 2019 to 3 January 2020'));
  it('a month', () => assert.equal(written('2018-05-01', '2018-05-31'), 'May 2018'));
  it('February of a leap year', () => assert.equal(written('2020-02-01', '2020-02-29'), 'February 2020'));
  it('part of February of a leap year', () =>
    assert.equal(written('2020-02-01', '2020-02-28'), '1 to 28 February 2020'));
  it('several months', () => assert.equal(written('2023-06-01', '2023-08-31'), 'June to August 2023'));
  it('a winter', () => assert.equal(written('2022-12-01', '2023-02-28'), 'December 2022 to February 2023'));
  it('a year', () => assert.equal(written('2019-01-01', '2019-12-31'), '2019'));
  it('several years', () => assert.equal(written('2022-04-01', '2023-03-31'), 'April 2022 to March 2023'));
  it('days without a year', () => assert.equal(written('--07-17', '--07-28'), '17 to 28 July'));
  it('a month without a year', () => assert.equal(written('--05-01', '--05-31'), 'May'));
  it('nothing', () => assert.equal(written(null), null));
  it('what is no date', () => assert.equal(written('soon'), null));
});

describe('dates where there is little room', () => {
  const narrow = (from: string | null, to: string | null = from) => writeNarrowly({ from, to }, inEnglish);
  it('a day', () => assert.equal(narrow('2017-10-24'), '24 Oct 2017'));
  it('days of one month', () => assert.equal(narrow('2023-07-17', '2023-07-28'), '17–28 Jul 2023'));
  it('days of two months', () => assert.equal(narrow('2018-01-29', '2018-02-09'), 'Jan–Feb 2018'));
  it('days of two years', () => assert.equal(narrow('2019-12-30', '2020-01-03'), '2019–2020'));
  it('a month', () => assert.equal(narrow('2018-05-01', '2018-05-31'), 'May 2018'));
  it('a year', () => assert.equal(narrow('2019-01-01', '2019-12-31'), '2019'));
  it('days without a year', () => assert.equal(narrow('--07-17', '--07-28'), '17–28 Jul'));
  it('months without a year', () => assert.equal(narrow('--06-30', '--07-04'), 'Jun–Jul'));
  it('nothing', () => assert.equal(narrow(null), null));
});

describe('the calendar', () => {
  it('knows weekdays', () => assert.equal(weekdayOf('2017-10-24', inEnglish), 'Tuesday'));
  it('knows none without a year', () => assert.equal(weekdayOf('--10-24', inEnglish), null));
  it('counts both ends of a range', () => assert.equal(daysIn({ from: '2023-07-17', to: '2023-07-28' }), 12));
  it('counts over a change of clocks', () => assert.equal(daysIn({ from: '2023-03-25', to: '2023-03-27' }), 3));
  it('counts nothing without a year', () => assert.equal(daysIn({ from: '--07-17', to: '--07-28' }), null));
  it('tells what is placed', () => {
    assert.equal(isPlaced({ from: '2023-07-17', to: '2023-07-28' }), true);
    assert.equal(isPlaced({ from: '--07-17', to: '--07-28' }), false);
    assert.equal(isPlaced({ from: null, to: null }), false);
  });
});

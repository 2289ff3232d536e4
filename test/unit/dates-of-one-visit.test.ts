import assert from 'node:assert/strict';
import { analyseText } from '../../server/report.ts';
import { checkCouncils } from '../fixtures/marked-councils.ts';
import { check } from '../fixtures/told-judgements.ts';

/** The dates of a text behind the first, which is its own. */
const datesOf = (text: string): readonly string[] =>
  analyseText(text)
    .mentions.filter((mention) => mention.type === 'date')
    .slice(1)
    .map(({ start, end, from }) => `${text.slice(start, end)}=${from}`);

const expect = (text: string, ...dates: readonly string[]): void =>
  assert.deepEqual(datesOf(`8 May 2019\n\n${text}`), dates, text);

describe('two months', () => {
  it('are those of one inspection where one follows the other and they share their year', () => {
    expect('Inspectors were in Bury in June and July 2018.', 'June and July 2018=2018-06-01');
    expect('Bury was seen in December and January 2019.', 'December and January 2019=2018-12-01');
  });
  it('are two where they lie apart, or several visits or months are told', () => {
    expect('Inspectors were in Bury in May and July 2018.', 'May=2018-05-01', 'July 2018=2018-07-01');
    expect('Two visits in June and July 2018 went well.', 'June=2018-06-01', 'July 2018=2018-07-01');
  });
});

describe('what is to come', () => {
  it('is asked for, allowed, or begins by a decision', () => {
    expect('Ask me again in April.', 'April=2020-04-01');
    expect('Each of those who spoke should send a page to the office by 30 April.', '30 April=2020-04-30');
    expect('A visit may follow before Christmas Day.', 'Christmas Day=2019-12-25');
    expect('The council has set aside £1m, starting in March, for it.', 'March=2020-03-01');
  });
  it('is not what was done', () => {
    expect('They asked me again in April.', 'April=2019-04-01');
    expect('The council had set aside £1m, starting in March, for it.', 'March=2019-03-01');
  });
});

describe('dates that are set off by their capitals', () => {
  it('label what stands behind them', () => {
    expect(
      '20 OCTOBER 2017 The fall. Inspectors who came in September find Bury inadequate.',
      '20 OCTOBER 2017=2017-10-20',
      'September=2017-09-01',
    );
    check('8 May 2019\n\n20 OCTOBER 2017 The fall. Bury is found inadequate. Leadership is inadequate too.', [
      'bury inadequate: 2017-10-20 2017-10-20',
      'bury inadequate: 2017-10-20 2017-10-20',
    ]);
  });
});

describe('the time of grades told together', () => {
  it('is the date behind the last of two that share their verb', () => {
    check(
      '8 May 2019\n\nBury was judged good for safeguarding and adequate for its looked-after children in May 2010.',
      ['bury good: 2010-05-01 2010-05-31', 'bury adequate: 2010-05-01 2010-05-31'],
    );
  });
  it('is not the date that opens what follows', () => {
    check('8 May 2019\n\nIn July 2015 Bury was good, and as late as last April it won a prize.', [
      'bury good: 2015-07-01 2015-07-31',
    ]);
  });
  it('is the inspection before the week in which it is news', () => {
    check('8 May 2019\n\nBury was this week declared good. Inspectors visited the council from 4 to 15 March.', [
      'bury good: 2019-03-04 2019-03-15',
    ]);
  });
  it('is the day on which inspectors said so', () => {
    check('8 May 2019\n\nBury has moved up: good, said Ofsted in March, up from inadequate in June 2016.', [
      'bury good: 2019-03-01 2019-03-31',
      'bury inadequate: 2016-06-01 2016-06-30',
    ]);
  });
});

describe('names of places', () => {
  it('are none in a broadcaster’s name', () => {
    checkCouncils('{Bury Council=bury} was on BBC Leeds & Wiltshire.');
  });
});

import { check } from '../fixtures/told-judgements.ts';

const BEFORE = 'Derby was inspected in July 2018. It had been rated inadequate in 2015.\n\n';
const TOLD = 'derby inadequate: 2015-01-01 2015-12-31';

describe('the time of a grade that was lost', () => {
  const lost = (sentence: string): void => {
    it(sentence, () => check(`${BEFORE}${sentence}`, [TOLD, TOLD]));
  };
  lost('The council has shaken off its inadequate rating.');
  lost('The council sheds its inadequate tag.');
  lost('Ofsted has lifted the inadequate rating.');
  lost('The inadequate rating has been lifted.');
  lost('The council has left its inadequate judgement behind.');
  it('is not that of the inspection at which it was lost', () => {
    check('Derby was inspected in July 2018.\n\nTurnover cost the council its outstanding rating.', [
      'derby outstanding: ?',
    ]);
    check('Derby was inspected in July 2018.\n\nIt went from an overall rating of good to requires improvement.', [
      'derby good: ?',
      'derby requires-improvement: 2018-07-01 2018-07-31',
    ]);
  });
});

describe('the time of a grade in a relative clause', () => {
  it('is that of the inspection which gave it', () => {
    check(
      'Derby was inspected in July 2018. Much has changed since the inspection in 2015, which rated it inadequate.',
      [TOLD],
    );
  });
});

describe('the time of judgements whose publication is told', () => {
  const on = (sentence: string, expected: readonly string[]): void => {
    it(sentence, () => check(`21 March 2014\n\n${sentence}\n\nDerby was judged inadequate.`, expected));
  };
  const PUBLISHED = ['derby inadequate: 2014-03-21 2014-03-21'];
  on('Ofsted today released the results of its second round of inspections, of Derby and Leeds.', PUBLISHED);
  on('Three reports came out today.', PUBLISHED);
  on('Leeds today opened its own home.', ['derby inadequate: ?']);
});

describe('the time of a grade behind a wide blank', () => {
  it('is that of its own sentence, in a paragraph that is one long line', () => {
    const blank = ' '.repeat(4);
    check(
      'Derby was inspected between 29 April and 3 May 2024, and the report on it was put before members for them to read.' +
        `${blank}Such visits come every three years or so, and no more often than that.${blank}In January 2020, services were judged to be outstanding.`,
      ['derby outstanding: 2020-01-01 2020-01-31'],
    );
  });
});

describe('a year on the line below its season', () => {
  it('belongs to it', () => {
    const wrapped =
      'Derby was inspected by a team that read more than ninety files, and that met the\nchildren. It was found to be good after an inspection in the autumn\n2022. Most of the children whom the team met get the help that they need in time,\nand few wait.';
    check(wrapped, ['derby good: 2022-09-01 2022-11-30']);
  });
});

describe('the time of a grade before what somebody then did', () => {
  it('is not when that was done', () => {
    check(
      '27 November 2016\n\nDerby was inspected in September.\n\nLeaders spoke after it was branded inadequate by Ofsted, and pledged this week to change.',
      ['derby inadequate: 2016-09-01 2016-09-30'],
    );
  });
});

describe('the time of a judgement, where its inspection is called otherwise', () => {
  const found = (sentence: string, expected: string): void => {
    it(sentence, () =>
      check(`24 January 2017\n\nDerby has been rated inadequate by Ofsted.\n\n${sentence}`, [expected]),
    );
  };
  const OCTOBER = 'derby inadequate: 2016-10-01 2016-10-31';
  found('Ofsted says it found “gaps” during a detailed investigation in October.', OCTOBER);
  found('An unannounced spot check in October found gaps.', OCTOBER);
  found('The watchdog carried out a four-week review in October.', OCTOBER);
  found('A police investigation took place in October.', 'derby inadequate: ?');
});

describe('the time of a grade in a row that is a cell short', () => {
  it('is that of no column', () => {
    check(
      'Derby was inspected in April 2024.\n\n \t2024 grade\t2019 grade\nOverall effectiveness\tGood\tInadequate\nCare leavers\tGood\t\n',
      [
        'derby good: 2024-01-01 2024-12-31',
        'derby inadequate: 2019-01-01 2019-12-31',
        'derby good: 2024-04-01 2024-04-30',
      ],
    );
  });
});

describe('the time of what is so now', () => {
  const TOLD = 'derby requires-improvement: 2022-01-01 2022-12-31';
  it('is not that of an inspection of long ago which gave another grade', () => {
    check(
      '“Good” rating for Derby’s services\n\n17 July 2025\n\nDerby has had poor ratings, with the most recent one in 2022 stating it required improvement.\n\nA report says that services are now judged to be good overall.\n\nDerby’s leadership is outstanding.',
      ['derby good: ?', TOLD, 'derby good: ?', 'derby outstanding: ?'],
    );
  });
  it('is that of the one that the text tells of', () => {
    check('17 July 2025\n\nDerby was inspected in 2022. It was judged to require improvement. Leadership was good.', [
      TOLD,
      'derby good: 2022-01-01 2022-12-31',
    ]);
  });
  it('is not that of the one which it followed', () => {
    check(
      'Derby was inspected in May 2019. The judgement was one of inadequate, which followed the inspection in 2014.',
      ['derby inadequate: 2019-05-01 2019-05-31'],
    );
  });
});

import { check } from '../fixtures/told-judgements.ts';

describe('the time of a grade from which a move starts', () => {
  it('is told between it and where the move ends', () => {
    check(
      '8 May 2024\n\nAfter an inspection in March 2024 Leeds has moved from inadequate, the rating it received in June 2021, to good.',
      ['leeds inadequate: 2021-06-01 2021-06-30', 'leeds good: 2024-03-01 2024-03-31'],
    );
    check(
      '8 May 2024\n\nOfsted raised Leeds from good, where it had been since 2019, to outstanding after a short inspection in March.',
      ['leeds good: 2019-01-01 2019-12-31', 'leeds outstanding: 2024-03-01 2024-03-31'],
    );
    check(
      '8 May 2024\n\nDerby has fallen from good, its grade of May 2019, all the way to inadequate. Ofsted visited in March.',
      ['derby good: 2019-05-01 2019-05-31', 'derby inadequate: 2024-03-01 2024-03-31'],
    );
  });
  it('is not that of where it ends', () => {
    check('8 May 2024\n\nLeeds went from inadequate to good in June 2021.', [
      'leeds inadequate: ?',
      'leeds good: 2021-06-01 2021-06-30',
    ]);
    check('8 May 2024\n\nLeeds went from inadequate to requires improvement in June 2018 to good in May 2021.', [
      'leeds inadequate: ?',
      'leeds requires-improvement: 2018-06-01 2018-06-30',
      'leeds good: 2021-05-01 2021-05-31',
    ]);
  });
});

describe('the time of a grade, told behind it', () => {
  it('is when it was given', () => {
    check(
      '8 May 2024\n\nLeeds was inspected in March and has lost its outstanding. Awarded in June 2018, it hung framed.',
      ['leeds outstanding: 2018-06-01 2018-06-30'],
    );
    check('8 May 2024\n\nLeeds is outstanding after an inspection in March. Given in June, the money is spent.', [
      'leeds outstanding: 2024-03-01 2024-03-31',
    ]);
  });
  it('is not a time in which its reasons lie', () => {
    check(
      '8 May 2024\n\nLeeds was inspected in March. Work in adoption is good: between April 2021 and March 2022, nine children moved.',
      ['leeds good: 2024-03-01 2024-03-31'],
    );
    check('8 May 2024\n\nLeeds adoption service: good, inspected: between April and June 2021.', [
      'leeds good: 2021-04-01 2021-06-30',
    ]);
  });
});

describe('the time of grades behind a sentence that tells of a time', () => {
  const LEEDS = '8 May 2024\n\nLeeds is good. Inspectors were here from 4 to 15 March.\n\n';
  const GOOD = 'leeds good: 2024-03-04 2024-03-15';
  it('is that time', () => {
    check(`${LEEDS}In the autumn of 2019 the verdict was another. Leadership: inadequate. Care leavers: good.`, [
      GOOD,
      'leeds inadequate: 2019-09-01 2019-11-30',
      'leeds good: 2019-09-01 2019-11-30',
    ]);
    check(`${LEEDS}Think back to June 2019. Adoption: inadequate.`, [GOOD, 'leeds inadequate: 2019-06-01 2019-06-30']);
    check(`${LEEDS}The picture in 2019 was bleaker. Leadership was inadequate.`, [
      GOOD,
      'leeds inadequate: 2019-01-01 2019-12-31',
    ]);
  });
  it('is not that time, where they are told of now or the sentence tells of other things', () => {
    check(`${LEEDS}The picture in 2019 was bleaker. Leadership is now good.`, [GOOD, GOOD]);
    check(`${LEEDS}The picture in 2019 was bleaker. Leadership is good.`, [GOOD, GOOD]);
    check(`${LEEDS}In 2019 the town hall had a new roof. Leadership: good.`, [GOOD, GOOD]);
  });
});

describe('the time of a grade beside one told by the way', () => {
  it('is that of the latest inspection', () => {
    check(
      '8 May 2024\n\nLeeds was inspected in March 2024. It was already good in June 2019. Its leadership became outstanding.',
      ['leeds good: 2019-06-01 2019-06-30', 'leeds outstanding: 2024-03-01 2024-03-31'],
    );
  });
  it('is not that of an inspection with which its own is compared', () => {
    check(
      'Inspectors came to Leeds between 4 and 15 March on a short inspection, because the last one, in June 2019, went well. We have good for leadership.',
      ['leeds good: --03-04 --03-15'],
    );
    check(
      'Inspectors came to Leeds in March 2018 and wrote. The last inspection, in June 2019, went well. Leadership was good.',
      ['leeds good: 2019-06-01 2019-06-30'],
    );
  });
  it('is that of the same paragraph, where services are said to require improvement', () => {
    check(
      '8 May 2024\n\nOfsted rated Leeds good in June 2019. Care leavers’ services were said to require improvement; leadership was good.',
      [
        'leeds good: 2019-06-01 2019-06-30',
        'leeds requires-improvement: 2019-06-01 2019-06-30',
        'leeds good: 2019-06-01 2019-06-30',
      ],
    );
  });
});

describe('the time of an inspection', () => {
  it('is that of a team that began work, or of teams that arrived', () => {
    check(
      '8 May 2024\n\nOfsted’s team began work in Leeds on 4 March and finished on 15 March.\n\nSafeguarding is judged inadequate.',
      ['leeds inadequate: 2024-03-15 2024-03-15'],
    );
    check('Leeds, good in 2019, requires improvement to be good. Both teams arrived on 4 March and left on 15 March.', [
      'leeds good: 2019-01-01 2019-12-31',
      'leeds requires-improvement: --03-15 --03-15',
    ]);
  });
  it('is when a council was last judged or seen under other rules', () => {
    check(
      '8 May 2026\n\nWhen Leeds was last judged, in November, leaders had gone from inadequate, in June 2022, to good.',
      ['leeds inadequate: 2022-06-01 2022-06-30', 'leeds good: 2025-11-01 2025-11-30'],
    );
    check(
      '8 May 2026\n\nLeeds was seen under the old rules, in January, and the report came out on Thursday. Leadership is good.',
      ['leeds good: 2026-01-01 2026-01-31'],
    );
  });
  it('is the day on which a round of ratings came out', () => {
    check(
      '3 December 2009\n\nLeeds has been given “performs well”. The rating, one of 152 that Ofsted put on its website yesterday, is the second best.\n\nElsewhere, Kent is said to perform poorly.',
      ['leeds performs-well: 2009-12-02 2009-12-02', 'kent performs-poorly: 2009-12-02 2009-12-02'],
    );
  });
});

describe('the time of grades in a list with Roman numbers', () => {
  it('is that of their own entry', () => {
    check(
      'Grades of Leeds since 2010 have been as follows:\n    i.   May 2010. Safeguarding: good.\n    ii.  4 to 15 May 2016. Leadership: requires improvement, though adoption was good.\n    iii. June 2020. Leadership, good.',
      [
        'leeds good: 2010-05-01 2010-05-31',
        'leeds requires-improvement: 2016-05-04 2016-05-15',
        'leeds good: 2016-05-04 2016-05-15',
        'leeds good: 2020-06-01 2020-06-30',
      ],
    );
  });
});

describe('the time of a grade beside a date that is not its own', () => {
  it('is none of those that are told in one breath with another grade', () => {
    check(
      '8 May 2024\n\nLeeds, which Ofsted had rated outstanding in 2018 and again in 2022, is good, inspectors who came in March decided.',
      ['leeds outstanding: 2018-01-01 2018-12-31', 'leeds good: 2024-03-01 2024-03-31'],
    );
  });
  it('is not that of a visit without grades', () => {
    check(
      '8 May 2024\n\nA March inspection found Leeds good. In July 2021 a focused visit had raised alarms. Leadership was good too.',
      ['leeds good: 2024-03-01 2024-03-31', 'leeds good: 2024-03-01 2024-03-31'],
    );
  });
  it('is that of the reports of both', () => {
    check('8 May 2024\n\nDerby and Kent had reports this week. They were both rated good.', [
      'derby+kent good: 2024-05-06 2024-05-12',
    ]);
    check('8 May 2024\n\nDerby and Kent, whose names were feared, are a lesson. Both were inadequate in 2014.', [
      'derby+kent inadequate: 2014-01-01 2014-12-31',
    ]);
  });
});

describe('the time of a judgement in a story with several times', () => {
  it('goes back with the words that do, and no further', () => {
    check('8 May 2024\n\nLeeds was rated good on Monday. It is six years since it was judged inadequate.', [
      'leeds good: 2024-05-06 2024-05-06',
      'leeds inadequate: ?',
    ]);
    check(
      '8 May 2024\n\nLeeds is good, from a visit in March. Six years ago the list was another. It rained. Leadership: good.',
      ['leeds good: 2024-03-01 2024-03-31', 'leeds good: 2024-03-01 2024-03-31'],
    );
  });
  it('comes back from what was before', () => {
    check(
      '8 May 2024\n\nIn March inspectors spent a week in Leeds. They had last been there in May 2019, when they judged it inadequate. They found it good.',
      ['leeds inadequate: 2019-05-01 2019-05-31', 'leeds good: 2024-03-01 2024-03-31'],
    );
    check(
      '8 May 2024\n\nWhen Ofsted came in 2019 Leeds had 60 vacancies. It was rated inadequate. It came back this March.',
      ['leeds inadequate: 2019-01-01 2019-12-31'],
    );
    check(
      '8 May 2024\n\nLeeds has been rated good, up two grades from May 2019, when Ofsted found it inadequate. The inspection was in March.',
      ['leeds good: 2024-03-01 2024-03-31', 'leeds inadequate: 2019-05-01 2019-05-31'],
    );
  });
  it('is not when something else began', () => {
    check(
      '8 May 2024\n\nLeeds went from inadequate in 2019 to good in 2024. The work began in January 2020, when a director came. Leadership is outstanding.',
      [
        'leeds inadequate: 2019-01-01 2019-12-31',
        'leeds good: 2024-01-01 2024-12-31',
        'leeds outstanding: 2024-01-01 2024-12-31',
      ],
    );
  });
  it('is counted from a date told before', () => {
    check('8 May 2024\n\nLeeds first failed in 2016. A second inspection, two years later, found it inadequate.', [
      'leeds inadequate: 2018-01-01 2018-12-31',
    ]);
  });
  it('is that of the visit by the watchdog', () => {
    check(
      '8 May 2024\n\nThe watchdog was in Leeds for a week in March and its report came out on Friday. Verdict: good.',
      ['leeds good: 2024-03-01 2024-03-31'],
    );
  });
});

describe('the time of inspections of two councils at once', () => {
  it('is that of both', () => {
    check(
      'Kent, inadequate when inspectors called in May 2019, has been lifted to good. Leeds, good in 2018, requires improvement to be good. Both teams arrived on 4 March.',
      [
        'kent inadequate: 2019-05-01 2019-05-31',
        'kent good: --03-04 --03-04',
        'leeds good: 2018-01-01 2018-12-31',
        'leeds requires-improvement: --03-04 --03-04',
      ],
    );
  });
});

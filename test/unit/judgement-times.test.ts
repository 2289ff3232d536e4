import { check } from '../fixtures/told-judgements.ts';

describe('the time of a judgement', () => {
  it('is that since which the grade has held', () => {
    check('8 May 2019\n\nCheshire East requires improvement, and has done since July 2015.', [
      'cheshire-east requires-improvement: 2015-07-01 2015-07-31',
    ]);
    check('8 May 2019\n\nLeeds is outstanding (and has been since April 2017), and it shows.', [
      'leeds outstanding: 2017-04-01 2017-04-30',
    ]);
    check('8 May 2019\n\nLeeds is good, a grade it has held since 2016.', ['leeds good: 2016-01-01 2016-12-31']);
    check('8 May 2019\n\nLeeds is good, and the school has been there since 2016.', ['leeds good: ?']);
  });
  it('is the year that labels it, whatever year follows', () => {
    check('8 May 2023\n\nVerdicts on Leeds: 2012: good, 2017: inadequate.', [
      'leeds good: 2012-01-01 2012-12-31',
      'leeds inadequate: 2017-01-01 2017-12-31',
    ]);
    check('8 May 2023\n\nVerdicts on Leeds: 2012 good, 2017 inadequate.', [
      'leeds good: 2012-01-01 2012-12-31',
      'leeds inadequate: 2017-01-01 2017-12-31',
    ]);
  });
  it('is the date that opens a clause, also where it is counted from something else', () => {
    check('8 May 2023\n\nIn June 2018, a year after its trust was set up, Bury was rated good.', [
      'bury good: 2018-06-01 2018-06-30',
    ]);
  });
  it('is not an earlier one where what has been judged is told', () => {
    check(
      '8 May 2019\n\nInspectors were in Bury in March 2019.\n\nBury was rated inadequate in June 2016.\n\nThe council that was condemned three years ago has been rated good.',
      ['bury inadequate: 2016-06-01 2016-06-30', 'bury good: 2019-03-01 2019-03-31'],
    );
  });
  it('is that of a table’s caption', () => {
    check(
      'Bury Council\n\nTable 1: 2021\n\nLeadership | Good\nAdoption | Good\n\nTable 2: 2017\n\nLeadership | Inadequate\nAdoption | Good',
      [
        'bury good: 2021-01-01 2021-12-31',
        'bury good: 2021-01-01 2021-12-31',
        'bury inadequate: 2017-01-01 2017-12-31',
        'bury good: 2017-01-01 2017-12-31',
      ],
    );
    check(
      'Bury Council\n\nInspectors were here in May 2021.\n\n  Table 2: 2017\n  -------------------------\n  Leadership        Good\n  Adoption          Good\n\nServices are good.',
      ['bury good: 2017-01-01 2017-12-31', 'bury good: 2017-01-01 2017-12-31', 'bury good: 2021-05-01 2021-05-31'],
    );
  });
  it('is that of the report told before', () => {
    check(
      '8 May 2020\n\nBury was visited in March 2020. The leader said that May 2018 must never come again.\n\nIn that report leadership was rated inadequate.',
      ['bury inadequate: 2018-05-01 2018-05-31'],
    );
  });
  it('is not the date that opens the next clause', () => {
    check(
      '8 May 2019\n\nBury was told off. When inspectors came, in March 2016, it was inadequate, and in December 2018 they came again.',
      ['bury inadequate: 2016-03-01 2016-03-31'],
    );
  });
  it('is not the day of something else in the sentence', () => {
    check("8 May 2019\n\nI was over in Leeds on Saturday, at my sister's, and they're good over there.", [
      'leeds good: ?',
    ]);
    check('8 May 2019\n\nInspectors left Leeds on Saturday, and they’re good over there.', [
      'leeds good: 2019-05-04 2019-05-04',
    ]);
  });
  it('is not that of another council’s inspection', () => {
    check(
      '8 May 2019\n\nBromley was found inadequate in June 2016. Inspectors have been back since. Sutton, on the other side, is good.',
      ['bromley inadequate: 2016-06-01 2016-06-30', 'sutton good: ?'],
    );
    check(
      '8 May 2019\n\nThe three boroughs were all inspected in June 2016. Bromley Council is outstanding, as is Kent County Council. Sutton Council is good.',
      ['bromley+kent outstanding: 2016-06-01 2016-06-30', 'sutton good: 2016-06-01 2016-06-30'],
    );
    check('8 May 2019\n\nSutton and Bromley were inspected in June 2016. Sutton was found good.', [
      'sutton good: 2016-06-01 2016-06-30',
    ]);
  });
  it('is now where the verb turns to now', () => {
    check('8 May 2019\n\nLeeds, which was judged adequate in 2005, goes up to good.', [
      'leeds adequate: 2005-01-01 2005-12-31',
      'leeds good: ?',
    ]);
    check('8 May 2019\n\nIn 2016 Leeds was told it was inadequate. Now in 2019, the council is good.', [
      'leeds inadequate: 2016-01-01 2016-12-31',
      'leeds good: 2019-01-01 2019-12-31',
    ]);
    check(
      '8 May 2019\n\nLeeds was inspected in March 2019. In 2016 the city was told it was inadequate. Leadership is good.',
      ['leeds inadequate: 2016-01-01 2016-12-31', 'leeds good: 2019-03-01 2019-03-31'],
    );
  });
  it('is that of its entry in a timeline, whatever the entry says of now', () => {
    const timeline = [
      'Leeds: ten years',
      '• Autumn 2012: No better. Protection is still inadequate.',
      '• Late 2016: Inspectors are back. Care leavers are now at good.',
      '• May 2020: Much is done. Since then, nothing.',
    ];
    check(`8 May 2023\n\n${timeline.join('\n\n')}`, [
      'leeds inadequate: 2012-09-01 2012-11-30',
      'leeds good: 2016-09-01 2016-12-31',
    ]);
  });
  it('is the one that another paragraph tells for the same grade', () => {
    check('8 May 2023\n\nLeeds being good.\n\nLeeds being good since March 2022, yes.', [
      'leeds good: 2022-03-01 2022-03-31',
      'leeds good: 2022-03-01 2022-03-31',
    ]);
    check('8 May 2023\n\nLeeds being good.\n\nLeeds was inadequate in March 2022.', [
      'leeds good: ?',
      'leeds inadequate: 2022-03-01 2022-03-31',
    ]);
  });
});

describe('whose judgement it is', () => {
  it('is told in order', () => {
    check('Leeds and Kent were rated good and inadequate respectively.', ['leeds good: ?', 'kent inadequate: ?']);
    check('Leeds and Kent were both rated good.', ['leeds+kent good: ?']);
  });
  it('is told by those named among many', () => {
    check('Ten authorities were rated good, among them Camden and Bexley.', ['camden+bexley good: ?']);
    check('Ten authorities, Leeds and Kent among them, were found to be outstanding.', ['leeds+kent outstanding: ?']);
  });
  it('is the row’s, with all councils of its first cell', () => {
    check('Hull and Kent | short inspections, June 2018 | both GOOD', [
      'kingston-upon-hull+kent good: 2018-06-01 2018-06-30',
    ]);
  });
  it('is told by those that the grade heads', () => {
    check('Councils in the north\n\nInadequate: Derby City Council\n\nGood: Leeds City Council, Kent County Council', [
      'derby inadequate: ?',
      'leeds+kent good: ?',
    ]);
    check('Derby City Council is outstanding, as is Kent County Council.', ['derby+kent outstanding: ?']);
    check('Derby City Council is outstanding, as Kent County Council knows.', ['derby outstanding: ?']);
  });
  it('is the former’s or the latter’s', () => {
    check(
      'Inspectors saw Leeds City Council and Derby City Council. They judged the former good and the latter inadequate.',
      ['leeds good: ?', 'derby inadequate: ?'],
    );
    check('Leeds and Kent were visited. Derby City Council heard the latter’s praise and was judged good.', [
      'derby good: ?',
    ]);
  });
  it('is a place’s of which a grade is said', () => {
    check('Top is Dudley, inadequate in October 2018.', ['dudley inadequate: 2018-10-01 2018-10-31']);
    check('Council | Seen | Overall\nSlough | May 2019 | RI\nReading | May 2018 | Good', [
      'slough requires-improvement: 2019-05-01 2019-05-31',
      'reading good: 2018-05-01 2018-05-31',
    ]);
    check('Children like reading, good in its way, and cake.', []);
  });
  it('is the speaker’s own where they say we', () => {
    const news = 'Isle of Wight Council: news for members\n\nThe Isle of Wight works with Hampshire County Council';
    check(`${news}, and in 2014 we required improvement.`, [
      'isle-of-wight requires-improvement: 2014-01-01 2014-12-31',
    ]);
    check(`${news}, which was good in 2014.`, ['hampshire good: 2014-01-01 2014-12-31']);
    check(`${news}. We were inadequate here in Blackpool.`, ['blackpool inadequate: ?']);
  });
});

describe('a grade that was wrong', () => {
  it('in a picture or a piece is put right behind it', () => {
    check('A table on page 9 showed Hartlepool as outstanding. Its grade, given in November 2018, is good.', [
      'outstanding: other',
      'hartlepool good: 2018-11-01 2018-11-30',
    ]);
    check('A map had Leeds down as inadequate; it is good.', ['inadequate: other', 'leeds good: ?']);
    check('The table showed Leeds as good. It was inspected in 2018.', ['leeds good: 2018-01-01 2018-12-31']);
  });
});

describe('the time of a judgement that other words point to', () => {
  it('is what the next clause says', () => {
    check(
      'Kent was told in July 2010 that it was inadequate. In the end it required improvement. That was in December 2018.',
      ['kent inadequate: 2010-07-01 2010-07-31', 'kent requires-improvement: 2018-12-01 2018-12-31'],
    );
    check('Kent is one of six councils to have been rated good; its own inspection was in January 2016.', [
      'kent good: 2016-01-01 2016-01-31',
    ]);
    check('Kent says that its safeguarding is good. So it was, in June 2012, when that was last inspected.', [
      'kent good: 2012-06-01 2012-06-30',
    ]);
  });
  it('is the first or the second of those told', () => {
    check(
      'Between the two inspections of Kent, those of May 2014 and of March 2019, much was done. The overall grade was good on the first occasion. On the second it was outstanding.',
      ['kent good: 2014-05-01 2014-05-31', 'kent outstanding: 2019-03-01 2019-03-31'],
    );
    check('In September 2018 and in November 2022 Ofsted found Kent inadequate.', [
      'kent inadequate: 2018-09-01 2018-09-30',
    ]);
  });
  it('is so many years after or before the one told before', () => {
    check('Kent, good in November 2018, was inadequate exactly five years later.', [
      'kent good: 2018-11-01 2018-11-30',
      'kent inadequate: 2023-11-01 2023-11-30',
    ]);
    check('Kent was good in January 2020, and inadequate four years before that.', [
      'kent good: 2020-01-01 2020-01-31',
      'kent inadequate: 2016-01-01 2016-12-31',
    ]);
  });
  it('is not that of the grade it was moved from', () => {
    check(
      'Inspectors who came to Kent in April 2019 moved it up to requires improvement from the inadequate of 2016.',
      ['kent requires-improvement: 2019-04-01 2019-04-30', 'kent inadequate: 2016-01-01 2016-12-31'],
    );
  });
  it('is now, where a verb in the present follows an aside on what was', () => {
    check(
      'Published: 1 March 2024\n\nKent was inspected from 8 to 19 January 2024. Kent, good in May 2018, is good still.',
      ['kent good: 2018-05-01 2018-05-31', 'kent good: 2024-01-08 2024-01-19'],
    );
    check(
      'Published: 3 March 2018\n\nIt is eight months since Kent was found inadequate. Inspectors were there from 24 April to 18 May 2017.',
      ['kent inadequate: 2017-04-24 2017-05-18'],
    );
  });
  it('is that of the inspection which the text has turned to, long ago', () => {
    check(
      'Published: 3 March 2020\n\nIn early 2010 Kent was inadequate.\n\nAnd then the full inspection of October 2018.\n\nTwo weeks. Good overall.',
      ['kent inadequate: 2010-01-01 2010-04-30', 'kent good: 2018-10-01 2018-10-31'],
    );
  });
  it('is the year of a letter on a whole year', () => {
    check(
      '17 December 2008\n\nDear Mrs Ames\n\nAnnual performance assessment of services for children and young people in Kent County Council 2008\n\nThis letter summarises the findings of the 2008 annual performance assessment (APA) for your council.\n\nThe overall effectiveness of services for children in Kent is good.',
      ['kent good: 2008-01-01 2008-12-31'],
    );
  });
  it('is the day on which ratings were published, in a record told in the past perfect', () => {
    check(
      '16 March 2010\n\nThe Director said that Ofsted had published its ratings of children’s services on 9 December. Kent had been rated as performing well.',
      ['kent performs-well: 2009-12-09 2009-12-09'],
    );
  });
  it('is that of the visit that turned what was into what is', () => {
    check('In July 2018 they said Leeds was good. In March 2024 they came again and now it is outstanding.', [
      'leeds good: 2018-07-01 2018-07-31',
      'leeds outstanding: 2024-03-01 2024-03-31',
    ]);
    check(
      '3 November 2022\n\nLeeds, judged to require improvement in September, had been inadequate in June 2018. Leadership is now good.',
      [
        'leeds requires-improvement: 2022-09-01 2022-09-30',
        'leeds inadequate: 2018-06-01 2018-06-30',
        'leeds good: 2022-09-01 2022-09-30',
      ],
    );
  });
  it('is not that of a grade in the next clause or from which the move starts', () => {
    check(
      '27 November 2007\n\nLeeds had its annual performance assessment in 2007. It is adequate, where in 2006 it had been good.',
      ['leeds adequate: 2007-01-01 2007-12-31', 'leeds good: 2006-01-01 2006-12-31'],
    );
    check('14 July 2022\n\nLeeds has been moved up from good, its grade of March 2017, to outstanding.', [
      'leeds good: 2017-03-01 2017-03-31',
      'leeds outstanding: ?',
    ]);
  });
  it('stands behind all the areas of the grade', () => {
    check(
      'Leeds, inadequate in 2015, was rated good overall, for leadership and for help and protection in October 2022.',
      ['leeds inadequate: 2015-01-01 2015-12-31', 'leeds good: 2022-10-01 2022-10-31'],
    );
  });
  it('is that of the heading that names the inspection or the council', () => {
    check(
      [
        'Leeds City Council',
        '',
        'Inspection of November 2018',
        'Overall effectiveness: Good',
        '',
        'Inspection of November 2023',
        'Overall effectiveness: Outstanding',
      ].join('\n'),
      ['leeds good: 2018-11-01 2018-11-30', 'leeds outstanding: 2023-11-01 2023-11-30'],
    );
    check(
      ['Neighbours', '', 'Luton (July 2022)', '- overall inadequate', '', 'Derby (May 2023)', '- overall good'].join(
        '\n',
      ),
      ['luton inadequate: 2022-07-01 2022-07-31', 'derby good: 2023-05-01 2023-05-31'],
    );
  });
  it('is that of a row of a table with a single bar', () => {
    check(['Leeds City Council', '', 'May 2012 | Good', 'April 2014 | Outstanding'].join('\n'), [
      'leeds good: 2012-05-01 2012-05-31',
      'leeds outstanding: 2014-04-01 2014-04-30',
    ]);
  });
  it('is not that of how things were at a time before', () => {
    check('12 December 2023\n\nLeeds was inspected in November. It is good, as it was in October 2019.', [
      'leeds good: 2023-11-01 2023-11-30',
    ]);
  });
  it('is the year that a letter on an assessment names', () => {
    check(
      [
        'Ofsted',
        '',
        '17 December 2008',
        '',
        'Dear Mrs Hill',
        '',
        'Annual performance assessment of services for children and young people in Leeds City Council',
        '',
        'This letter summarises the findings of the annual performance assessment for 2008 of Leeds.',
        '',
        'Staying safe',
        '',
        'Outcomes in this area are good.',
      ].join('\n'),
      ['leeds good: 2008-01-01 2008-12-31'],
    );
  });
});

describe('the time of a judgement, beside other times', () => {
  it('is not since when something else has been so', () => {
    check(
      '8 May 2019\n\nInspectors were in Leeds in March 2019. Staff have come and gone since 2016, they say. Leadership is good.',
      ['leeds good: 2019-03-01 2019-03-31'],
    );
    check('8 May 2019\n\nLeeds is praised for what it has done since 2016 and rated good.', ['leeds good: ?']);
    check('8 May 2019\n\nSince 2016 Leeds has been rated good.', ['leeds good: 2016-01-01 2016-12-31']);
    check('8 May 2019\n\nIt is the third since June 2016, when Leeds was judged inadequate.', [
      'leeds inadequate: 2016-06-01 2016-06-30',
    ]);
  });
  it('is not that of what the council did with the grade', () => {
    check('8 May 2019\n\nIn June 2014 Leeds was good, which it repeated in 2017.', [
      'leeds good: 2014-06-01 2014-06-30',
    ]);
  });
  it('is not that of the latest inspection, where words tell of the time before', () => {
    check('8 May 2019\n\nOfsted inspected Leeds in March 2019. Last time services were inadequate.', [
      'leeds inadequate: ?',
    ]);
    check('8 May 2019\n\nOfsted inspected Leeds in March 2019. At last services were good.', [
      'leeds good: 2019-03-01 2019-03-31',
    ]);
    check('8 May 2019\n\nOfsted inspected Leeds in March 2019. Six years ago it was inadequate. It is good.', [
      'leeds inadequate: ?',
      'leeds good: 2019-03-01 2019-03-31',
    ]);
  });
  it('is not told by so many years ago, nor is what was so then of the latest inspection', () => {
    check('8 May 2019\n\nLeeds, graded good four years ago, is outstanding. Inspectors came in March 2019.', [
      'leeds good: ?',
      'leeds outstanding: 2019-03-01 2019-03-31',
    ]);
  });
  it('is not that of a grade with which it is compared', () => {
    check(
      '8 May 2019\n\nThe report of March 2019 calls Leeds good \u2013 a far cry from 2012, when it was inadequate.',
      ['leeds good: 2019-03-01 2019-03-31', 'leeds inadequate: 2012-01-01 2012-12-31'],
    );
  });
  it('is not that of another clause of its sentence', () => {
    check('8 May 2019\n\nInspectors, who in 2012 rated Leeds adequate, said in March 2019 that it was good.', [
      'leeds adequate: 2012-01-01 2012-12-31',
      'leeds good: 2019-03-01 2019-03-31',
    ]);
    check('8 May 2019\n\nSix years after Ofsted found Leeds inadequate, its inspectors were back in March 2019.', [
      'leeds inadequate: ?',
    ]);
    check('8 May 2019\n\nThe trust began in June 2014, a year after Leeds was found inadequate.', [
      'leeds inadequate: ?',
    ]);
  });
  it('is that of an inspection that the next sentence gives it', () => {
    check('8 May 2019\n\nLeeds remains inadequate. The judgement followed an inspection in March 2018.', [
      'leeds inadequate: 2018-03-01 2018-03-31',
    ]);
  });
  it('is not that of the latest inspection for what was so before what is so now', () => {
    check(
      '8 May 2019\n\nOfsted judged Leeds good in March 2019. “We were inadequate,” she said, “and now we are good.”',
      ['leeds good: 2019-03-01 2019-03-31', 'leeds inadequate: ?', 'leeds good: 2019-03-01 2019-03-31'],
    );
    check(
      '8 May 2019\n\nOfsted came to Leeds in March 2019. Services were inadequate, and now the council wants more money.',
      ['leeds inadequate: 2019-03-01 2019-03-31'],
    );
  });
  it('is that of a visit in a part of a month whose report came out on the day told', () => {
    check('8 May 2019\n\nThe inspection of Leeds, made in late March and released yesterday, calls it inadequate.', [
      'leeds inadequate: 2019-03-21 2019-03-31',
    ]);
  });
  it('stands in a bracket behind the last of several grades', () => {
    check('Leeds\n\nBefore: good for safeguarding, adequate for looked after children (November 2011)', [
      'leeds good: 2011-11-01 2011-11-30',
      'leeds adequate: 2011-11-01 2011-11-30',
    ]);
    check('8 May 2019\n\nLeeds is good, and was adequate for looked after children (November 2011).', [
      'leeds good: ?',
      'leeds adequate: 2011-11-01 2011-11-30',
    ]);
  });
  it('is that of the stay that is told of inspectors as `they`', () => {
    check(
      'They were with us in Leeds from 4 to 15 March 2019.\n\nLeadership, good. And in 2012 Leeds was inadequate.',
      ['leeds good: 2019-03-04 2019-03-15', 'leeds inadequate: 2012-01-01 2012-12-31'],
    );
    check('They came to England in March 2019.\n\nLeeds, leadership: good.', ['leeds good: ?']);
  });
  it('goes back to the latest inspection with what is so, in an undated text, too', () => {
    check(
      'Leeds was inspected from 4 to 8 March 2019. It is good. At the inspection in May 2015 it was inadequate. Its leaders are outstanding.',
      [
        'leeds good: 2019-03-04 2019-03-08',
        'leeds inadequate: 2015-05-01 2015-05-31',
        'leeds outstanding: 2019-03-04 2019-03-08',
      ],
    );
  });
  it('is the one told before, where `back then` points to it from another paragraph', () => {
    check('Leeds was inspected in March 2019.\n\n“I was here in 2011,” he said.\n\n“Back then Leeds was inadequate.”', [
      'leeds inadequate: 2011-01-01 2011-12-31',
    ]);
  });
});

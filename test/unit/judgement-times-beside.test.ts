import { check } from '../fixtures/told-judgements.ts';

describe('the time of a judgement beside that of another', () => {
  it('is not that of where a move starts', () => {
    check(
      'Leeds had a short inspection from 3 to 7 February 2020. It goes down from good (2018) to requires improvement. Its leaders require improvement, and adoption is good.',
      [
        'leeds good: 2018-01-01 2018-12-31',
        'leeds requires-improvement: 2020-02-03 2020-02-07',
        'leeds requires-improvement: 2020-02-03 2020-02-07',
        'leeds good: 2020-02-03 2020-02-07',
      ],
    );
    check(
      '8 May 2012\n\nLeeds was inspected in March 2012. Safeguarding is adequate, up from an inadequate in 2008; services for looked after children are good.',
      [
        'leeds adequate: 2012-03-01 2012-03-31',
        'leeds inadequate: 2008-01-01 2008-12-31',
        'leeds good: 2012-03-01 2012-03-31',
      ],
    );
  });
  it('is that of all reports that came out', () => {
    check(
      '21 March 2014\n\nLeeds was inspected in January.\n\nTwo other reports came out this week. Derby was found to be good. Bury requires improvement.',
      ['derby good: 2014-03-17 2014-03-23', 'bury requires-improvement: 2014-03-17 2014-03-23'],
    );
  });
  it('is that of the round in which several councils were judged', () => {
    check(
      '1 December 2006\n\nLeeds, Bury and Derby were rated inadequate in November.\n\nAt the other end Kent was outstanding.',
      ['leeds+bury+derby inadequate: 2006-11-01 2006-11-30', 'kent outstanding: 2006-11-01 2006-11-30'],
    );
    check('1 December 2006\n\nLeeds was inspected in November and is inadequate.\n\nKent is outstanding.', [
      'leeds inadequate: 2006-11-01 2006-11-30',
      'kent outstanding: ?',
    ]);
  });
  it('is the date behind a comma at the end of several grades', () => {
    check(
      '8 May 2014\n\nIn Leeds safeguarding was given an adequate, and its adoption service a good, in March 2011.',
      ['leeds adequate: 2011-03-01 2011-03-31', 'leeds good: 2011-03-01 2011-03-31'],
    );
    check('8 May 2014\n\nLeeds was adequate for safeguarding, and it was good for adoption, in March 2011.', [
      'leeds adequate: ?',
      'leeds good: 2011-03-01 2011-03-31',
    ]);
  });
  it('is that of its own sentence, where the next grade is only quoted', () => {
    check(
      'Derby was visited on 23 and 24 April.\n\nLeeds was rated “inadequate” in March 2024. Services for care leavers were “inadequate” too, and those for children in care “requires improvement”.',
      [
        'leeds inadequate: 2024-03-01 2024-03-31',
        'leeds inadequate: 2024-03-01 2024-03-31',
        'leeds requires-improvement: 2024-03-01 2024-03-31',
      ],
    );
  });
  it('is not the day on which a chief inspector took over', () => {
    check('1 December 2006\n\nLeeds is good.\n\nMs Poole became chief inspector in October.', ['leeds good: ?']);
  });
  it('is not that of what came of it', () => {
    check(
      '8 May 2022\n\nOfsted came to Leeds in March 2015. It led to inadequate, an apology and a new director in May 2016.',
      ['leeds inadequate: 2015-03-01 2015-03-31'],
    );
    check(
      '8 May 2016\n\nLeeds, where in October 2009 Ofsted called safeguarding inadequate, had its single inspection last March.',
      ['leeds inadequate: 2009-10-01 2009-10-31'],
    );
    check('8 May 2016\n\nLeeds is inadequate, a grade that it was given in May 2015.', [
      'leeds inadequate: 2015-05-01 2015-05-31',
    ]);
  });
  it('is that of the visit right before the verb, also of what remains so', () => {
    check('25 October 2024\n\nLeeds, where inspectors were in September 2023, remains outstanding.', [
      'leeds outstanding: 2023-09-01 2023-09-30',
    ]);
  });
  it('is the date since which it has held, wherever in the sentence that stands', () => {
    check('Ask Ofsted and you will hear of Leeds, and since July 2021 the grade of Leeds has been outstanding.', [
      'leeds outstanding: 2021-07-01 2021-07-31',
    ]);
  });
  it('is that of the first of two visits, where the sentence says so', () => {
    check(
      '10 May 2024\n\nLeeds was inspected in February 2022 and again in March 2024. The first of those inspections found services inadequate.',
      ['leeds inadequate: 2022-02-01 2022-02-28'],
    );
  });
  it('is that of an inspection that did not come until then', () => {
    check('Inspectors did not reach Leeds until December 2021. Leeds was inadequate.', [
      'leeds inadequate: 2021-12-01 2021-12-31',
    ]);
  });
  it('is that of a visit that several councils had together', () => {
    check(
      '8 March 2016\n\nLeeds shares a director with Derby, which was judged good. Both were inspected between 12 January and 4 February.',
      ['derby good: 2016-01-12 2016-02-04'],
    );
  });
  it('is the date of its line in a list of dated lines, one of them a stretch over two months', () => {
    check(
      'LEEDS\n\nMay 2011: safeguarding adequate in Leeds.\n4-26 March 2014: the single inspection. Overall: requires improvement.\n29 January–9 February 2018: Leeds is good.',
      [
        'leeds adequate: 2011-05-01 2011-05-31',
        'leeds requires-improvement: 2014-03-04 2014-03-26',
        'leeds good: 2018-01-29 2018-02-09',
      ],
    );
  });
});

describe('the time of a judgement in a round of which the text’s first lines tell', () => {
  it('is the day on which that was told', () => {
    check(
      'Felpersham’s children are let down\n\nFriday 1 December 2006\n\nChildren are failing, the watchdog warned yesterday.\n\nIn letters to all 150 authorities it gave each a single grade. Leeds and Derby were found inadequate.\n\nPlymouth was adequate overall.',
      ['leeds+derby inadequate: 2006-11-30 2006-11-30', 'plymouth adequate: 2006-11-30 2006-11-30'],
    );
    check(
      'Felpersham’s children are let down\n\nFriday 1 December 2006\n\nChildren are failing, the watchdog warned yesterday.\n\nPlymouth is adequate.',
      ['plymouth adequate: ?'],
    );
  });
});

describe('the time of a judgement beside what has been since', () => {
  it('is not the day since which there has been a council', () => {
    check(
      'Inspectors came to Bristol from 6 to 17 December 2021. It was the first inspection since Bristol City Council was set up on 1 April 2019. The overall judgement is inadequate.',
      ['bristol inadequate: 2021-12-06 2021-12-17'],
    );
  });
  it('is not that of what Ofsted did in the next clause', () => {
    check('8 July 2019\n\nLeeds is good, Ofsted looked again in May 2017.', ['leeds good: ?']);
  });
  it('is not that of another verb far behind it', () => {
    check(
      '21 March 2023\n\nInspectors came to Bristol in January. Bristol requires improvement, overall, and if that sounds familiar it is because it is also what we were told in 2018.',
      ['bristol requires-improvement: 2023-01-01 2023-01-31'],
    );
  });
});

describe('the time of a judgement in a text that counts on its reader to know the year', () => {
  it('is the day without a year rather than an earlier one with it', () => {
    check(
      'Ofsted says that services in Barnsley require improvement. When inspectors last came, in July 2012, child protection was found inadequate.\n\nA team of nine was there between 2 and 25 June. Leadership was rated good.',
      [
        'barnsley requires-improvement: --06-02 --06-25',
        'barnsley inadequate: 2012-07-01 2012-07-31',
        'barnsley good: --06-02 --06-25',
      ],
    );
  });
});

describe('the date of a move', () => {
  it('is not that of where it starts, unless it stands behind that', () => {
    check('8 July 2018\n\nInspectors came to Leeds in June, and it has gone up, from inadequate to good.', [
      'leeds inadequate: ?',
      'leeds good: 2018-06-01 2018-06-30',
    ]);
    check('8 July 2018\n\nIn June Leeds went up a grade, from inadequate in 2016.', [
      'leeds inadequate: 2016-01-01 2016-12-31',
    ]);
  });
  it('is not that of a visit for something else', () => {
    check(
      '8 July 2018\n\nInspectors returned to Leeds on 3 and 4 June for a fifth monitoring visit, to look at care leavers, for whom services had been inadequate.',
      ['leeds inadequate: ?'],
    );
  });
  it('is the one right behind a grade, though the sentence opens with another', () => {
    check(
      '8 July 2018\n\nSince the spring it has been run by the director of Leeds City Council, which was rated good in 2015.',
      ['leeds good: 2015-01-01 2015-12-31'],
    );
  });
});

describe('the time of a judgement that the text tells twice', () => {
  it('is that of the place where it is dated, also for a former grade and for one area of several', () => {
    check(
      'Child protection in Kent has moved up from inadequate to adequate.\n\nIn Kent safeguarding and services for looked-after children were both found inadequate in November 2010.',
      ['kent inadequate: 2010-11-01 2010-11-30', 'kent adequate: ?', 'kent inadequate: 2010-11-01 2010-11-30'],
    );
    check(
      'Kent has moved up from inadequate to good.\n\nKent was found inadequate in November 2010.\n\nKent was found inadequate in May 2013.',
      [
        'kent inadequate: ?',
        'kent good: ?',
        'kent inadequate: 2010-11-01 2010-11-30',
        'kent inadequate: 2013-05-01 2013-05-31',
      ],
    );
  });
});

describe('the time of a judgement behind an inspection that is told', () => {
  const inspected = 'Then came the full inspection of October 2014 in Bury.';
  it('is that of the inspection, as long as it is near', () => {
    check(`8 May 2019\n\n${inspected}\n\nLeadership was inadequate and adoption was good.`, [
      'bury inadequate: 2014-10-01 2014-10-31',
      'bury good: 2014-10-01 2014-10-31',
    ]);
    const night = 'Carers met in the hall to talk of their work and of the long nights when the boiler broke. ';
    check(`8 May 2019\n\n${inspected}\n\n${night.repeat(8)}\n\nLeadership was inadequate.`, ['bury inadequate: ?']);
  });
  it('is that of the judgement told since', () => {
    check(`8 May 2019\n\n${inspected}\n\nBury was judged good in May 2012.\n\nLeadership was inadequate.`, [
      'bury good: 2012-05-01 2012-05-31',
      'bury inadequate: 2012-05-01 2012-05-31',
    ]);
  });
});

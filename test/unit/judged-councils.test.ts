import { check } from '../fixtures/told-judgements.ts';

describe('the councils of a judgement', () => {
  it('are both that the sentence has named', () => {
    check('Newham (inadequate in February 2019) and Leeds (good in March 2018) have both been judged outstanding.', [
      'newham inadequate: 2019-02-01 2019-02-28',
      'leeds good: 2018-03-01 2018-03-31',
      'newham+leeds outstanding: ?',
    ]);
    check('Leeds and Derby, which were judged outstanding in March 2016, are proud.', [
      'leeds+derby outstanding: 2016-03-01 2016-03-31',
    ]);
    check(
      'Leeds, Derby and Bury were told in 2016 that they required improvement, and all three were told in 2018 that they were good.',
      ['leeds+derby+bury requires-improvement: 2016-01-01 2016-12-31', 'leeds+derby+bury good: 2018-01-01 2018-12-31'],
    );
  });
  it('are both that open the sentence before', () => {
    check('Leeds and Derby share a border. Both were good in 2018.', ['leeds+derby good: 2018-01-01 2018-12-31']);
  });
  it('are both where what is told of a place is theirs', () => {
    check('A new trust will serve Leeds and Derby, where services are still inadequate.', [
      'leeds+derby inadequate: ?',
    ]);
  });
  it('are all of a list that is the subject, or that a grade heads', () => {
    check('Three councils – Leeds, Derby and Bury – were rated outstanding.', ['leeds+derby+bury outstanding: ?']);
    check('Leeds, Derby and Bury, were rated outstanding.', ['leeds+derby+bury outstanding: ?']);
    check('The three judged “inadequate” in this report are: Leeds; Derby and Bury.', [
      'leeds+derby+bury inadequate: ?',
    ]);
  });
  it('are not the counties in which they lie', () => {
    check('Waltham Forest in London and St Helens in Lancashire were the latest to get an inadequate judgement.', [
      'waltham-forest+st-helens inadequate: ?',
    ]);
    check('Kent in May and Essex in June 2018 were rated good.', ['essex good: 2018-06-01 2018-06-30']);
  });
  it('are not those by whom another was run or helped', () => {
    check(
      'Torbay is a case in point. Rated inadequate in 2015, it was for a time run by Plymouth, and it is now good.',
      ['torbay inadequate: 2015-01-01 2015-12-31', 'torbay good: ?'],
    );
    check('Torbay, once run by Plymouth, is good. Plymouth was inadequate in 2018.', [
      'torbay good: ?',
      'plymouth inadequate: 2018-01-01 2018-12-31',
    ]);
  });
  it('are none with whom a board that is graded is only shared', () => {
    check('Derby was inspected in May 2018. The safeguarding board, which it shares with Leeds, was good.', [
      'derby good: 2018-05-01 2018-05-31',
    ]);
  });
  it('are none that is only compared', () => {
    check('Derby was good in 2018. Unlike Leeds, it kept its staff: leadership was good too.', [
      'derby good: 2018-01-01 2018-12-31',
      'derby good: 2018-01-01 2018-12-31',
    ]);
    check('Unlike Leeds, Derby was good in 2018.', ['derby good: 2018-01-01 2018-12-31']);
  });
  it('are told apart where one phrase follows the other', () => {
    check('Good for Leeds, inadequate for Derby: such was the week.', ['leeds good: ?', 'derby inadequate: ?']);
    check('Leeds fell from good to inadequate, and Derby from outstanding to good.', [
      'leeds good: ?',
      'leeds inadequate: ?',
      'derby outstanding: ?',
      'derby good: ?',
    ]);
    check('With advice from Leeds, Derby rose to good.', ['derby good: ?']);
    check('Leeds, a year after Derby was rated outstanding, is good.', ['derby outstanding: ?', 'leeds good: ?']);
  });
  it('are added by the next sentence', () => {
    check('Leeds went up to good in 2018. So did Derby.', ['leeds+derby good: 2018-01-01 2018-12-31']);
    check('Leeds went up to good in 2018. So Derby was glad.', ['leeds good: 2018-01-01 2018-12-31']);
  });
  it('are one for each of several grades at once', () => {
    check('Leeds and Derby, the two biggest, are inadequate (May 2019) and good (June 2018).', [
      'leeds inadequate: 2019-05-01 2019-05-31',
      'derby good: 2018-06-01 2018-06-30',
    ]);
    check('Leeds and Derby, which were judged inadequate (2019) and good (2018), share staff.', [
      'leeds inadequate: 2019-01-01 2019-12-31',
      'derby good: 2018-01-01 2018-12-31',
    ]);
  });
  it('are all those of the clause before in the next one', () => {
    check('Leeds and Derby were inadequate in 2018 and good in 2022.', [
      'leeds+derby inadequate: 2018-01-01 2018-12-31',
      'leeds+derby good: 2022-01-01 2022-12-31',
    ]);
  });
  it('are both that inspectors are told to have seen', () => {
    check('Ofsted went to Leeds and Derby in 2018, and found both inadequate.', [
      'leeds+derby inadequate: 2018-01-01 2018-12-31',
    ]);
  });
  it('are joined by what one is to the other', () => {
    check('Leeds and its sister authority, Derby, are inadequate.', ['leeds+derby inadequate: ?']);
  });
  it('are those that the grade is for', () => {
    check('The 2007 annual performance assessments brought good for Leeds, Derby and Bury.', [
      'leeds+derby+bury good: 2007-01-01 2007-12-31',
    ]);
  });
  it('are the subject’s, not those of an aside', () => {
    check('Gateshead, across the river from Sunderland, was outstanding in March 2011.', [
      'gateshead outstanding: 2011-03-01 2011-03-31',
    ]);
  });
  it('are those whose names a grade describes', () => {
    check('Outstanding Essex is helping inadequate Thurrock.', ['essex outstanding: ?', 'thurrock inadequate: ?']);
  });
  it('go on with the former and the latter through their sentence', () => {
    check(
      'Leeds and Derby have moved in opposite directions. The former went from good in June 2014 to requires improvement in January 2019; the latter from requires improvement in April 2015 to good in June 2018.',
      [
        'leeds good: 2014-06-01 2014-06-30',
        'leeds requires-improvement: 2019-01-01 2019-01-31',
        'derby requires-improvement: 2015-04-01 2015-04-30',
        'derby good: 2018-06-01 2018-06-30',
      ],
    );
  });
  it('are found by a date between name and grade', () => {
    check('Brent (September 2015): good\nHarrow (January 2017): outstanding', [
      'brent good: 2015-09-01 2015-09-30',
      'harrow outstanding: 2017-01-01 2017-01-31',
    ]);
  });
  it('stand in the line above a grade that has its own', () => {
    check('Round up\n\nLuton (July 2018)\nGood\n\nSunderland (May 2018)\nInadequate', [
      'luton good: 2018-07-01 2018-07-31',
      'sunderland inadequate: 2018-05-01 2018-05-31',
    ]);
  });
  it('are none of a grade that the next line explains', () => {
    check('Luton Borough Council\n\nGood\n\nA service that exceeds minimum requirements', ['good: other']);
  });
});

describe('the council of a grade whose clause names none', () => {
  it('is the one that the text is about there, not one named by the way since', () => {
    check('8 May 2019\n\nSutton has much to learn from Leeds. In July 2017 it was judged inadequate.', [
      'sutton inadequate: 2017-07-01 2017-07-31',
    ]);
    check('8 May 2019\n\nSutton is good. It shares a border with Merton. Ofsted judged it inadequate in 2015.', [
      'sutton good: ?',
      'sutton inadequate: 2015-01-01 2015-12-31',
    ]);
  });
  it('is the one to which the inspectors went on', () => {
    check(
      '8 May 2018\n\nSutton was judged good in June 2017. Inspectors were in Merton last month. It is outstanding.',
      ['sutton good: 2017-06-01 2017-06-30', 'merton outstanding: 2018-04-01 2018-04-30'],
    );
  });
  it('is not one that helps it', () => {
    check('8 May 2019\n\nSutton is inadequate. Merton has been helping its neighbour.\n\nLeadership is inadequate.', [
      'sutton inadequate: ?',
      'sutton inadequate: ?',
    ]);
    check('8 May 2019\n\nMerton is good. Merton has a new leader.\n\nLeadership is inadequate.', [
      'merton good: ?',
      'merton inadequate: ?',
    ]);
  });
  it('is not one that is asked to take over its services', () => {
    check(
      'Surrey asked to run Sutton’s children’s services\n\n8 May 2019\n\nMinisters want Surrey County Council to take charge in Sutton.\n\nLeadership was judged inadequate.',
      ['sutton inadequate: ?'],
    );
    check('8 May 2019\n\nSurrey is inadequate. It runs six homes.\n\nLeadership is inadequate.', [
      'surrey inadequate: ?',
      'surrey inadequate: ?',
    ]);
  });
  it('is not another that a text about it only mentions', () => {
    const about = '8 May 2019\n\nSutton Council has changed. Sutton’s staff are proud. Sutton is good.\n\n';
    check(`${about}Two girls were living in a home run by Merton Council. Leadership is outstanding.`, [
      'sutton good: ?',
      'sutton outstanding: ?',
    ]);
    check(`${about}Visitors have studied how Merton does fostering. Adoption is outstanding.`, [
      'sutton good: ?',
      'sutton outstanding: ?',
    ]);
    check(`${about}Merton Council was visited in May. Leadership is inadequate.`, [
      'sutton good: ?',
      'merton inadequate: 2019-05-01 2019-05-31',
    ]);
  });
  it('is the one before a clause that tells what is so there, or how it was judged', () => {
    check('8 May 2019\n\nMs Low joins Sutton from Merton, where adoption was rated good in 2018.', [
      'merton good: 2018-01-01 2018-12-31',
    ]);
    check('8 May 2019\n\nSutton is to work with Merton, judged good in 2018 with outstanding leadership.', [
      'merton good: 2018-01-01 2018-12-31',
      'merton outstanding: 2018-01-01 2018-12-31',
    ]);
  });
  it('is none of a list of others with which it is compared', () => {
    check(
      '8 May 2019\n\nSutton Council was judged good in May 2017. Merton, Camden and Bexley looked up to it. Its leadership is good.',
      ['sutton good: 2017-05-01 2017-05-31', 'sutton good: ?'],
    );
  });
  it('is not where somebody only is, comes from or goes, unless the text goes on about it', () => {
    check('8 May 2019\n\nSutton is good.\n\nThe director commutes from Camden. Leadership is outstanding.', [
      'sutton good: ?',
      'sutton outstanding: ?',
    ]);
    check(
      '8 May 2019\n\nSutton is good.\n\nIt has learned from trusts in Camden and Derby. Its leaders are outstanding.',
      ['sutton good: ?', 'sutton outstanding: ?'],
    );
    check('8 May 2019\n\nCompared with Sutton, things in Camden look rosy. Services there are good.', [
      'camden good: ?',
    ]);
  });
  it('is the subject of the judgement before, for `it`', () => {
    const about = '8 May 2019\n\nSutton is inadequate. ';
    check('8 May 2019\n\nSutton is inadequate, while Camden rose to good in 2018. It had been adequate in 2012.', [
      'sutton inadequate: ?',
      'camden good: 2018-01-01 2018-12-31',
      'camden adequate: 2012-01-01 2012-12-31',
    ]);
    check(`${about}Its neighbour Merton is good. Its leadership is outstanding.`, [
      'sutton inadequate: ?',
      'merton good: ?',
      'merton outstanding: ?',
    ]);
  });
  it('is not one with which that subject is compared', () => {
    check('8 May 2019\n\nSutton is good, unlike Merton, which is inadequate. It was adequate in 2012.', [
      'sutton good: ?',
      'merton inadequate: ?',
      'sutton adequate: 2012-01-01 2012-12-31',
    ]);
  });
  it('is the place of which its sentence says that it tells', () => {
    check('8 May 2019\n\nSutton is good. In Merton, next door, they were good in 2014 and they require improvement.', [
      'sutton good: ?',
      'merton good: 2014-01-01 2014-12-31',
      'merton requires-improvement: ?',
    ]);
  });
  it('is the body that there was at the time', () => {
    check('Buckinghamshire County Council was judged inadequate in 2014 and good in December 2021.', [
      'buckinghamshire-county-council inadequate: 2014-01-01 2014-12-31',
      'buckinghamshire good: 2021-12-01 2021-12-31',
    ]);
  });
  it('is the subject of the clause before in its sentence', () => {
    check('8 May 2019\n\nSutton is good. We know that Kent was inadequate in 2010 and that it is outstanding.', [
      'sutton good: ?',
      'kent inadequate: 2010-01-01 2010-12-31',
      'kent outstanding: ?',
    ]);
    check(
      '8 May 2019\n\nSutton, inspected in June 2014, is good; Merton, inspected in 2013, is not. Its adoption is inadequate.',
      ['sutton good: 2014-06-01 2014-06-30', 'merton inadequate: 2013-01-01 2013-12-31'],
    );
  });
});

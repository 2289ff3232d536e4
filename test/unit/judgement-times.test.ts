import assert from 'node:assert/strict';
import { analyseText } from '../../server/report.ts';

/** The judgements of a text, one a line: whose, the grade and the month (or the days) of its time. */
const judgementsOf = (text: string): readonly string[] =>
  analyseText(text).mentions.flatMap((mention) => {
    if (mention.type !== 'grade') return [];
    if (mention.use === 'other') return [`${mention.grade}: other`];
    const time = mention.from === null ? '?' : `${mention.from} ${mention.to}`;
    return [`${mention.councils.join('+')} ${mention.grade}: ${time}`];
  });

function check(text: string, expected: readonly string[]): void {
  assert.deepEqual(judgementsOf(text), expected, text);
}

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

import assert from 'node:assert/strict';
import { analyseText } from '../../server/report.ts';

/** The grades of a text, one a line: the grade, the year it was given, and its areas; `other` where it judges nothing. */
const gradesOf = (text: string): readonly string[] =>
  analyseText(text).mentions.flatMap((mention) => {
    if (mention.type !== 'grade') return [];
    if (mention.use === 'other') return [`${mention.grade}: other`];
    return [`${mention.grade} ${mention.from?.slice(0, 4) ?? '?'}: ${mention.areas.join(', ')}`];
  });

function check(text: string, expected: readonly string[]): void {
  assert.deepEqual(gradesOf(text), expected, text);
}

describe('judgements', () => {
  it('leave out of a grade for all what the sentence excepts', () => {
    check('Inspectors came to Derby Council in May 2019. It was good in all areas apart from leadership.', [
      'good 2019: help-and-protection, in-care-and-care-leavers, overall',
    ]);
  });
  it('give the other areas those that were not named before', () => {
    check(
      'Inspectors came to Derby Council in May 2024. Leaders were outstanding, care leavers outstanding, the other two areas good.',
      ['outstanding 2024: leadership', 'outstanding 2024: care-leavers', 'good 2024: help-and-protection, in-care'],
    );
  });
  it('give as many areas as the words count, whatever was named long before', () => {
    check(
      'Inspectors came to Derby Council in May 2024. Care leavers were outstanding. They came back in June 2025. It was inadequate for help and protection; the other three areas require improvement.',
      [
        'outstanding 2024: care-leavers',
        'inadequate 2025: help-and-protection',
        'requires-improvement 2025: leadership, in-care, care-leavers',
      ],
    );
  });
  it('are none where a paper corrects what it said', () => {
    check('We said that services in Derby were rated inadequate. The report in question was about Kent.', [
      'inadequate: other',
    ]);
    check('We reported in May 2024 that Derby was the only good one of the three. It has not been inspected since.', [
      'good: other',
    ]);
    check('We reported in May 2024 that Derby was rated good. Inspectors praised its leaders.', ['good 2024: overall']);
  });
  it('are of one area where they are of its overall effectiveness', () => {
    check('In Derby the overall effectiveness of safeguarding was adequate.', ['adequate ?: help-and-protection']);
    check('In Derby the overall effectiveness of services for looked after children was good.', ['good ?: in-care']);
    check('In Derby overall effectiveness and safeguarding were adequate.', [
      'adequate ?: overall, help-and-protection',
    ]);
    check('The overall effectiveness of children’s services in Derby was good.', ['good ?: overall']);
  });
  it('are given under a framework of their time that has the grade', () => {
    const text = 'On 9 December 2010 Ofsted rated Derby Council as performing poorly in all areas.';
    const [grade] = analyseText(text).mentions.filter((mention) => mention.type === 'grade');
    assert.equal(grade?.framework, 'csa');
    assert.deepEqual(grade.areas, ['overall']);
  });
  it('tell of the grade before in a bracket', () => {
    check('Derby Council | inspected 27 January 2025 | overall: OUTSTANDING (was good, 2021)', [
      'outstanding 2025: overall',
      'good 2021: overall',
    ]);
  });
  it('belong to the subject of the main clause where a participle tells them', () => {
    check('Derby Council was handed the lowest grade, having climbed to requires improvement in May 2019.', [
      'requires-improvement 2019: overall',
    ]);
  });
  it('are taken back by the sentence behind, in speech or before a colon', () => {
    check('Derby Council was judged good in May 2019, the paper said. It was not: it was inadequate.', [
      'good: other',
      'inadequate ?: overall',
    ]);
    check('“Derby Council was judged good,” he said. “We were not. We were inadequate.”', [
      'good: other',
      'inadequate ?: overall',
    ]);
    check('Derby Council was judged good in May 2019. It was not the first.', ['good 2019: overall']);
  });
  it('that are only compared with leave their time to themselves', () => {
    check('Derby Council was rated good, a step up from its previous ‘inadequate’ in 2015. Leaders were rated good.', [
      'good ?: overall',
      'inadequate 2015: overall',
      'good ?: leadership',
    ]);
  });
  it('are of the one of two areas that the words point at', () => {
    check(
      'Inspectors came to Derby Council in May 2019. Leadership and adoption were good. Now the former is inadequate and the latter outstanding.',
      ['good 2019: leadership, adoption', 'inadequate 2019: leadership', 'outstanding 2019: adoption'],
    );
  });
  it('are of the service whose inspection their sentence tells of', () => {
    check(
      'The last inspection of the adoption service in Derby was in May 2013 and judged local authority provision as good.',
      ['good 2013: adoption'],
    );
  });
  it('of a part of the work judge no service', () => {
    check(
      'Derby Council was judged good in May 2019. Case records are detailed. All of them are at least satisfactory.',
      ['good 2019: overall'],
    );
  });
  it('of a table have the date behind them, of their column or of their row, and none in a column of former grades', () => {
    check(
      [
        'Council | Date | Overall | Previous | Leaders',
        '------- | ---- | ------- | -------- | -------',
        'Leeds | Nov 2018 | Outstanding | Good | Good',
        'Bradford | Nov 2022 | Inadequate | Good (Sept 2013) | Inadequate',
      ].join('\n'),
      [
        'outstanding 2018: overall',
        'good ?: overall',
        'good 2018: leadership',
        'inadequate 2022: overall',
        'good 2013: overall',
        'inadequate 2022: leadership',
      ],
    );
  });
  it('of a table set in columns two spaces apart take their areas from short heads', () => {
    check(
      [
        'Council        Inspected   Overall      Leaders      Help/prot.   In care',
        '-------------  ----------  -----------  -----------  -----------  -----------',
        'Durham         09/05/2022  Good         Good         RI           Good',
        'Hartlepool     11/03/2024  Outstanding  Outstanding  Good         Outstanding',
        'Sunderland     26/02/2024  Outstanding  Outstanding  Good         Good',
      ].join('\n'),
      [
        'good 2022: overall',
        'good 2022: leadership',
        'requires-improvement 2022: help-and-protection',
        'good 2022: in-care-and-care-leavers',
        'outstanding 2024: overall',
        'outstanding 2024: leadership',
        'good 2024: help-and-protection',
        'outstanding 2024: in-care',
        'outstanding 2024: overall',
        'outstanding 2024: leadership',
        'good 2024: help-and-protection',
        'good 2024: in-care',
      ],
    );
  });
});

describe('judgements of a council that is not named yet', () => {
  it('are the text’s own in its first paragraphs, where one council is meant', () => {
    check(
      'Inspectors have found children’s services in one Midlands borough to be inadequate.\n\nDerby Council was inspected from 4 to 15 May 2019.',
      ['inadequate 2019: overall'],
    );
    check('One in five councils was rated inadequate.\n\nDerby Council was inspected from 4 to 15 May 2019.', [
      'inadequate: other',
    ]);
  });
});

describe('judgements are dated', () => {
  it('by the month of the visit where a day tells of the report', () => {
    check(
      '14 March 2019\n\nDerby Council is good, says a report published this morning. It was inspected in November last year.',
      ['good 2018: overall'],
    );
  });
  it('by the only inspection of an undated text, or the latest of several', () => {
    check('Derby Council: the inspection of May 2019\n\nLeadership is good.', ['good 2019: leadership']);
    check('Derby Council was visited in May 2019 and in June 2022.\n\nLeadership is good.', ['good 2022: leadership']);
  });
  it('by the date in the first cell of their row, also what is so `now`', () => {
    check(
      [
        'Posted 14 July 2022',
        'Derby City Council was inspected from 9 to 20 May 2022.',
        '4-15 October 2010 | Ofsted inspects. Safeguarding: inadequate.',
        'Jan 2013 | Help and protection are now adequate.',
      ].join('\n\n'),
      ['inadequate 2010: help-and-protection', 'adequate 2013: help-and-protection'],
    );
  });
  it('not by a date deep in a remark behind them', () => {
    check(
      'Posted 24 May 2020\n\nInspectors came to Derby City Council from 20 to 31 January. Leaders: inadequate (they were mine, until the move in July 2019).',
      ['inadequate 2020: leadership'],
    );
  });
  it('by the visit in a record that tells all in the past perfect', () => {
    check(
      'Minutes of a meeting on 14 November 2011\n\n1. Ofsted had inspected Derby City Council from 30 August to 9 September. Services for looked after children had been judged adequate.',
      ['adequate 2011: in-care'],
    );
    check(
      'Posted 14 November 2011\n\nOfsted inspected Derby City Council from 30 August to 9 September.\n\nServices for looked after children had been judged adequate.',
      ['adequate ?: in-care'],
    );
  });
  it('by the day on which several councils were told', () => {
    check(
      'Wednesday 26 March 2014\n\nTwo councils were told yesterday that they fail children.\n\nReports by Ofsted judged Derby City Council and Leeds City Council to be inadequate.',
      ['inadequate 2014: overall'],
    );
  });
  const INSPECTED = 'Derby Council was inspected from 4 to 15 May 2019.';

  it('by the heading that they stand under', () => {
    check(
      [
        'Derby’s inspections',
        '',
        '2010',
        '',
        'Inspectors spent a fortnight in town. Safeguarding was adequate.',
        '',
        '6 May 2019: full inspection',
        '',
        'Services were good.',
      ].join('\n'),
      ['adequate 2010: help-and-protection', 'good 2019: overall'],
    );
  });
  it('not by what a remark on them, a relative clause or another sentence tells', () => {
    check(`${INSPECTED} Services for children in care were good, and this marks an improvement since 2012.`, [
      'good 2019: in-care',
    ]);
    check(`${INSPECTED} It was found to require improvement, which had been its grade in 2014 too.`, [
      'requires-improvement 2019: overall',
    ]);
    check(`${INSPECTED} It was rated good for the first time since 2005.`, ['good 2019: overall']);
    check(`In May 2008 Derby Council’s adoption was judged good, and a notice followed in March 2009.`, [
      'good 2008: adoption',
    ]);
  });
  it('by the inspection whose report came out on the day told', () => {
    check(`${INSPECTED} On 2 July 2019 the council was told that it was inadequate.`, ['inadequate 2019: overall']);
  });
  it('each by its own council’s date, unless one stands before all', () => {
    check('Leeds City Council requires improvement, a grade it was given in 2018; Bolton Council is good.', [
      'requires-improvement 2018: overall',
      'good ?: overall',
    ]);
    check('In May 2019 Leeds City Council was good and Bolton Council was inadequate.', [
      'good 2019: overall',
      'inadequate 2019: overall',
    ]);
    check('Derby Council / on site 8-19 Oct 2018 / overall: Outstanding (2014: Good)', [
      'outstanding 2018: overall',
      'good 2014: overall',
    ]);
  });
  it('as now where the verb turns to what is', () => {
    check(`${INSPECTED} “We were inadequate in 2014 and we are good,” the leader said.`, [
      'inadequate 2014: overall',
      'good 2019: overall',
    ]);
  });
  it('by their own council’s time where a relative clause belongs to it', () => {
    const { mentions } = analyseText(
      'Dear Leader\n\nOfsted inspected Derby Council in May 2019. I chose Leeds City Council, whose services were rated good in March 2015.',
    );
    const grade = mentions.find(({ type }) => type === 'grade');
    assert.ok(grade?.type === 'grade');
    assert.deepEqual(grade.councils, ['leeds']);
  });
  it('by the year above their column, where nothing stands over the labels', () => {
    check(
      [
        'Derby Council',
        '',
        '                    2016          2017',
        'Staying safe        Adequate      Good',
        'Being healthy       Good          Good',
      ].join('\n'),
      ['adequate 2016: help-and-protection', 'good 2017: help-and-protection', 'good 2016: other', 'good 2017: other'],
    );
  });
  it('take no time from what is told by the way', () => {
    check(
      'Inspectors visited Derby Council in May 2022. Derby, which had been inadequate in 2017, requires improvement.',
      ['inadequate 2017: overall', 'requires-improvement 2022: overall'],
    );
    check(
      '8 May 2024\n\nInspectors visited Derby Council in March 2024. It is good. Staff recall 2016, when they were told that it was inadequate. Leadership is outstanding.',
      ['good 2024: overall', 'inadequate 2016: overall', 'outstanding 2024: leadership'],
    );
  });
  it('have no time where only `before that` tells of it', () => {
    check('Inspectors visited Derby Council in May 2022 and judged it good. Before that it had been inadequate.', [
      'good 2022: overall',
      'inadequate ?: overall',
    ]);
  });
  it('leave a date behind a conjunction to what follows it', () => {
    check('Derby Council was inadequate in 2015. In May 2018 it was good, and before that, in May 2016, inadequate.', [
      'inadequate 2015: overall',
      'good 2018: overall',
      'inadequate 2016: overall',
    ]);
  });
  it('of an entry of a dated list are of its date', () => {
    check('Derby Council\n\nMay 2015: still inadequate overall, after a visit of four weeks.', [
      'inadequate 2015: overall',
    ]);
  });
});

describe('judgements of several councils', () => {
  const councilsOf = (text: string): readonly string[] =>
    analyseText(text).mentions.flatMap((mention) =>
      mention.type === 'grade' ? [`${mention.grade}: ${mention.councils.join(', ')}`] : [],
    );
  const checkCouncils = (text: string, expected: readonly string[]): void => {
    assert.deepEqual(councilsOf(text), expected, text);
  };

  it('go to each its own where they are told respectively', () => {
    checkCouncils('Leeds City Council and Derby City Council were rated good and outstanding respectively.', [
      'good: leeds',
      'outstanding: derby',
    ]);
    checkCouncils('Leeds City Council and Derby City Council were rated good.', ['good: leeds, derby']);
  });
  it('go to the former and the latter', () => {
    checkCouncils(
      'Inspectors saw Leeds City Council and Derby City Council. They judged the former good and the latter inadequate.',
      ['good: leeds', 'inadequate: derby'],
    );
  });
  it('go to all that the grade heads', () => {
    checkCouncils(
      'Councils in the north\n\nInadequate: Derby City Council\n\nGood: Leeds City Council, Kent County Council',
      ['inadequate: derby', 'good: leeds, kent'],
    );
    checkCouncils('Derby City Council is outstanding, as is Kent County Council.', ['outstanding: derby, kent']);
  });
  it('make a place’s name a council’s', () => {
    checkCouncils('Top is Dudley, inadequate in October 2018.', ['inadequate: dudley']);
    checkCouncils('Council | Seen | Overall\nSlough | May 2019 | RI\nReading | May 2018 | Good', [
      'requires-improvement: slough',
      'good: reading',
    ]);
    assert.equal(analyseText('Children like reading, good in its way, and cake.').mentions.length, 0);
  });
});

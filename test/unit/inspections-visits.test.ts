import assert from 'node:assert/strict';
import { analyseText } from '../../server/report.ts';

const NOT_KNOWN = 'undated';

/** The inspections of a text, one a line: the council, its kind, framework, days and judgements; `*` marks the text's own. */
const inspectionsOf = (text: string): readonly string[] =>
  analyseText(text).inspections.map(({ isSubject, council, kind, framework, from, to, judgements }) => {
    const days = from === to ? (from ?? NOT_KNOWN) : `${from}/${to}`;
    const areas = judgements.map(({ area, grade }) => `, ${area} ${grade}`);
    return `${isSubject ? '*' : ''}${council} ${kind} ${framework} ${days}${areas.join('')}`;
  });

/** Tests which inspections a text tells of; `sentence` appeared on 12 June 2019. */
function inStory(sentence: string, ...expected: readonly string[]): void {
  assert.deepEqual(inspectionsOf(`Published: 12 June 2019\n\n${sentence}`), expected, sentence);
}

/** The same for a text that bears no date. */
function inText(text: string, ...expected: readonly string[]): void {
  assert.deepEqual(inspectionsOf(text), expected, text);
}

describe('the days of inspections', () => {
  it('are those on which inspectors came, not those of a report', () => {
    inStory(
      'A report on Derby City Council was published on 3 May 2019. The report of 4 May 2018 was slow; inspectors wrote it. On 6 March 2018, when the report came, inspectors left. Inspectors came on 9 April 2018.',
      '*derby standard ilacs 2018-04-09',
    );
    inStory('8 March 2017: The report of inspectors on Derby City Council came.');
    inStory(
      'Derby City Council was inspected in March. The findings came out on 3 May 2019, inspectors said.',
      '*derby standard ilacs 2019-03-01/2019-03-31',
    );
  });
  it('are no bounds of a rule, and no whole year of work', () => {
    inStory(
      'Derby City Council was inspected from 4 to 15 March 2019. No grade is given for inspections after 31 March 2018, and none since the start of 2017. Inspectors read 58 files in 2017/18.',
      '*derby standard ilacs 2019-03-04/2019-03-15',
    );
  });
  it('are not too near to the day on which the text appeared, or behind it', () => {
    inStory(
      'Derby City Council was visited on 10 June 2019. Inspectors came on 31 May 2019. Inspectors left on 30 May 2019.',
      '*derby standard ilacs 2019-05-30',
    );
    inStory('Inspectors came to Derby City Council in June 2019.', '*derby standard ilacs 2019-06-01/2019-06-30');
    inStory('Inspectors came to Derby City Council on 24 June 2019.');
    inStory('Inspectors come to Derby City Council on 25 June 2019.', 'derby standard ilacs 2019-06-25');
  });
  it('are a stretch of days some weeks before the text appeared, whatever words stand by', () => {
    inStory('Derby City Council was quiet from 13 to 24 May 2019.', '*derby standard ilacs 2019-05-13/2019-05-24');
    inStory('Derby City Council was quiet from 3 to 5 June 2019.');
    inStory('Derby City Council was quiet from 13 May to 14 July 2018, and again on 9 and 10 May 2012.');
    inStory('Derby City Council was quiet at the end of May. It was quiet on 6 March 2019.');
  });
  it('are not those by which or since when things happened', () => {
    inStory(
      'Since 3 March 2019 inspectors have seen Derby City Council. By 4 April 2019 inspectors had left. Inspections begin on or after 1 March 2019. Inspectors came on 2 April 2019.',
      '*derby standard ilacs 2019-04-02',
    );
  });
  it('are no stretch of many months', () => {
    inStory('From 3 May to 3 September 2018 inspectors read the files of Derby City Council.');
    inStory(
      'From 3 May to 3 July 2018 inspectors read the files of Derby City Council.',
      '*derby standard ilacs 2018-05-03/2018-07-03',
    );
  });
  it('are those of the whole stay where a sentence tells one day of it', () => {
    inStory(
      'Inspectors were in Derby City Council from 1 to 12 April 2019. The inspection ended on 12 April 2019. The inspection began on 1 April 2019.',
      '*derby standard ilacs 2019-04-01/2019-04-12',
    );
    inStory(
      'Inspectors were in Derby City Council from 1 to 12 April 2019. The inspection was closed on 15 April 2019.',
      'derby standard ilacs 2019-04-01/2019-04-12',
      '*derby standard ilacs 2019-04-15',
    );
    inStory(
      'Inspectors were in Derby City Council from 1 to 12 April 2019 and from 3 to 14 June 2013. The inspection ended on 14 June 2013.',
      '*derby standard ilacs 2019-04-01/2019-04-12',
      'derby standard cp2012 2013-06-03/2013-06-14',
    );
  });
  it('are not those of a stay of another kind, or with another council', () => {
    inStory(
      'Inspectors were in Derby City Council from 1 to 12 April 2019. A focused visit was made on 3 April 2019.',
      '*derby standard ilacs 2019-04-01/2019-04-12',
      'derby focused ilacs 2019-04-03',
    );
    inStory(
      'Inspectors were in Derby City Council from 1 to 12 April 2019. Inspectors left Kent County Council on 5 April 2019.',
      '*derby standard ilacs 2019-04-01/2019-04-12',
      'kent standard ilacs 2019-04-05',
    );
  });
  it('stay without a year where the text does not tell it', () => {
    inText(
      'Derby City Council was inspected from 3 to 14 May. The inspection ended on 20 May.',
      'derby standard null --05-03/--05-14',
      '*derby standard null --05-20',
    );
  });
});

describe('the visit that a date tells of', () => {
  it('is the one that its sentence names', () => {
    inStory(
      'A focused visit to Derby City Council took place in 2018! A monitoring visit took place in May 2017? Inspectors left in June 2016.',
      '*derby focused ilacs 2018-01-01/2018-12-31',
      'derby monitoring sif 2017-05-01/2017-05-31',
      'derby standard sif 2016-06-01/2016-06-30',
    );
  });
  it('is the nearest one of two', () => {
    inStory(
      'A sixth monitoring visit to Derby City Council is due in March 2020, and the next full inspection in 2021.',
      'derby monitoring ilacs 2020-03-01/2020-03-31',
      'derby standard ilacs 2021-01-01/2021-12-31',
    );
    inStory(
      'In March 2018 a focused visit to Derby City Council followed the monitoring visit.',
      '*derby focused ilacs 2018-03-01/2018-03-31',
    );
  });
  it('is none that only came before or since', () => {
    inStory(
      'Derby City Council has had three monitoring visits since it was judged inadequate in March 2015.',
      '*derby standard sif 2015-03-01/2015-03-31, overall inadequate',
    );
    inStory(
      'In June 2016, after its last monitoring visit, inspectors found Derby City Council inadequate.',
      '*derby standard sif 2016-06-01/2016-06-30, overall inadequate',
    );
  });
  it('is of the kind that the heading names, where it was short and gave no grade', () => {
    const heading = 'Focused visit to Derby City Council\n\n';
    inText(
      `${heading}Derby City Council was inspected on 5 and 6 June 2019.`,
      '*derby focused ilacs 2019-06-05/2019-06-06',
    );
    inText(
      `${heading}Derby City Council was inspected on 5 and 6 June 2019. Leaders were judged good.`,
      '*derby standard ilacs 2019-06-05/2019-06-06, leadership good',
    );
    inText(
      `${heading}Derby City Council was inspected from 3 to 14 June 2019. Kent County Council was inspected on 5 and 6 July 2018.`,
      '*derby standard ilacs 2019-06-03/2019-06-14',
      'kent standard ilacs 2018-07-05/2018-07-06',
    );
  });
  it('is no single council’s where all had one', () => {
    inText(
      'Derby City Council waits. Annual performance assessments were made in 2007.',
      'null standard apa 2007-01-01/2007-12-31',
    );
  });
});

describe('an inspection that is told several times', () => {
  it('has the most exact of its times', () => {
    inText(
      'Derby City Council was inspected in 2018. The inspection in June 2018 was hard. It lasted from 4 to 15 June 2018, inspectors say. The inspection of 2018 is over.',
      '*derby standard ilacs 2018-06-04/2018-06-15',
    );
  });
  it('is another one where its time or its council is another', () => {
    inText(
      'Derby City Council was inspected in May 2018 and Kent County Council was inspected in May 2018. Kent was inspected again in June 2019.',
      '*derby standard ilacs 2018-05-01/2018-05-31',
      'kent standard ilacs 2018-05-01/2018-05-31',
      'kent standard ilacs 2019-06-01/2019-06-30',
    );
  });
  it('is to the council of its own clause, or the one that words behind its date lead to', () => {
    inText(
      'Derby City Council is large. In June 2019 inspectors visited Kent. It was a visit to Derby in May 2018 that we remember.',
      'kent standard ilacs 2019-06-01/2019-06-30',
      '*derby standard ilacs 2018-05-01/2018-05-31',
    );
  });
  it('has the kind that any of its sentences names', () => {
    inText(
      'Inspectors were in Derby City Council in May 2018. The short inspection of May 2018 was easy.',
      '*derby short ilacs 2018-05-01/2018-05-31',
    );
  });
});

describe('the inspection that a text reports', () => {
  it('is the latest one of its council that was over when the text appeared', () => {
    inStory(
      'Derby City Council was judged good in 2016 and inadequate in May 2019. Derby will be inspected in 2021.',
      'derby standard sif 2016-01-01/2016-12-31, overall good',
      '*derby standard ilacs 2019-05-01/2019-05-31, overall inadequate',
      'derby standard ilacs 2021-01-01/2021-12-31',
    );
    inStory(
      'Kent County Council was inspected in May 2019. Derby City Council was inspected in April 2019. Derby City Council will learn. Derby City Council is slow, and Derby City Council knows.',
      'kent standard ilacs 2019-05-01/2019-05-31',
      '*derby standard ilacs 2019-04-01/2019-04-30',
    );
  });
  it('may have no date', () => {
    inText(
      'Derby City Council was rated good. Its leaders were outstanding.',
      '*derby standard null undated, overall good, leadership outstanding',
    );
  });
  it('bears the day on which the text appeared, and no other does', () => {
    const text = 'Published: 12 June 2019\n\nDerby City Council was judged good in 2016 and inadequate in May 2019.';
    assert.deepEqual(
      analyseText(text).inspections.map(({ published }) => published),
      [null, '2019-06-12'],
    );
  });
});

describe('the grades and visits of an inspection', () => {
  /** When a text's grades were given. */
  const timesOf = (text: string): readonly string[] =>
    analyseText(text).mentions.flatMap((one) => (one.type === 'grade' ? [`${one.grade} ${one.from}/${one.to}`] : []));
  /** The visits that a text names, each with the number of its inspection. */
  const visitsOf = (text: string): readonly string[] =>
    analyseText(text).mentions.flatMap((one) => (one.type === 'event' ? [`${one.kind} ${one.inspection}`] : []));

  it('are given in the whole of a stay, though only its last day was told before them', () => {
    const told =
      'Inspectors were in Derby City Council from 3 to 14 June 2013, and from 1 to 12 April 2019.\n\nThe inspection ended on 12 April 2019.\n\n';
    assert.deepEqual(timesOf(`Published: 12 June 2019\n\n${told}Derby City Council was rated inadequate.`), [
      'inadequate 2019-04-01/2019-04-12',
    ]);
  });
  it('belong to the last one told of their council and kind where they have no date', () => {
    const text = `Derby City Council had a monitoring visit in May 2018. Monitoring visits help. Focused visits help.
Kent County Council had a monitoring visit in May 2017. The monitoring visit was short.`;
    assert.deepEqual(visitsOf(text), ['monitoring 0', 'monitoring 0', 'focused null', 'monitoring 1', 'monitoring 1']);
    assert.deepEqual(visitsOf('Monitoring visits help. Derby City Council had a monitoring visit in May 2018.'), [
      'monitoring 0',
      'monitoring 0',
    ]);
  });
});

describe('the inspection of an official paper', () => {
  const head =
    'Derby City Council\n\nInspection of children’s social care services\n\nInspection dates: 4 to 15 June 2018\nLead inspector: Jo Hale\n\n';

  it('has the judgements of its table, and none that the prose adds to them', () => {
    const table = 'Judgement\tGrade\nThe impact of leaders on social work practice with children and families\tGood\n';
    const rows = 'The experiences and progress of children in care and care leavers\tOutstanding\n';
    const prose =
      '\nIt was last inspected in September 2015. Leadership was inadequate. Adoption is good. Leaders require improvement. Overall, services are good.';
    inText(
      `${head}${table}${rows}Overall effectiveness\tGood\n${prose}`,
      '*derby standard ilacs 2018-06-04/2018-06-15, leadership good, in-care-and-care-leavers outstanding, overall good',
      'derby standard sif 2015-09-01/2015-09-30, leadership inadequate',
    );
    inText(
      `${head}${table}${rows}${prose}`,
      '*derby standard ilacs 2018-06-04/2018-06-15, leadership good, in-care-and-care-leavers outstanding, overall good',
      'derby standard sif 2015-09-01/2015-09-30, leadership inadequate',
    );
  });
  it('is of the days on the line under its title', () => {
    inText(
      `Dear Jo\n\nInspection of Derby children’s services\n4 to 15 June 2018\n\nThis letter summarises what Ofsted found. Leaders are good.`,
      '*derby standard ilacs 2018-06-04/2018-06-15, leadership good',
    );
  });
  it('has those of its prose where it prints none, each area’s first', () => {
    inText(
      `${head}Leaders are good. Services for care leavers are good. Leaders require improvement. Overall the service is good.`,
      '*derby standard ilacs 2018-06-04/2018-06-15, leadership good, care-leavers good, overall good',
    );
  });
  it('keeps its days and its kind, however its sentences tell them', () => {
    inText(
      `${head}The inspection in June 2018 was hard. From 4 to 15 June 2018 a short inspection was made.`,
      '*derby standard ilacs 2018-06-04/2018-06-15',
    );
  });
  it('has its lead inspector and its framework', () => {
    const [own] = analyseText(`${head}The council is told of it.`).inspections;
    assert.deepEqual([own?.leadInspector, own?.framework], ['Jo Hale', 'ilacs']);
  });
});

describe('the council that was visited at a date', () => {
  const visited = (words: string): readonly (string | null)[] =>
    analyseText(`Leeds City Council\n\n8 May 2019\n\n${words}`).inspections.map((one) => one.council);
  it('is the one that the words behind lead to', () => {
    assert.deepEqual(visited('In June 2018 inspectors visited Kent.'), ['kent']);
  });
  it('is the text’s own where that speaks of itself, or the other is far', () => {
    assert.deepEqual(visited('In June 2018 inspectors looked at our work and visited Kent.'), ['leeds']);
    const spring = 'whose time was short and whose minds were elsewhere after a long and rather wet spring';
    assert.deepEqual(visited(`In June 2018 inspectors, ${spring}, visited Kent.`), ['leeds']);
  });
});

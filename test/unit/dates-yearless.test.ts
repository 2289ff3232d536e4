import { assertDates } from './dates-marks.ts';

function each(lines: readonly string[], writtenOn: string | null = '2019-10-17'): void {
  for (const line of lines) it(line, () => assertDates(line, writtenOn));
}

describe('dates: a day behind its month, whatever follows', () => {
  each([
    'On {March 7=2019-03-07} inspectors came.',
    'A notice printed on {March 7=2019-03-07} gave the place.',
    'The grid of {Friday, March 15=2019-03-15} did not fit.',
    'The report of {March 7=2019-03-07} gave no grade.',
    'In {March=2019-03-01/2019-03-31} 7 nurses left.',
    'By {March=2019-03-01/2019-03-31} 7 nurses had left.',
    'Next issue: {March=2020-03-01/2020-03-31}.',
  ]);
});

describe('dates: without a year, so many years ago', () => {
  each([
    'The inspection in {November=2016-11-01/2016-11-30}, three years ago, was long.',
    'She left in {May=2017-05-01/2017-05-31} two years ago.',
    'Two years ago, in {May=2017-05-01/2017-05-31}, she left.',
    'A decade ago, in {October=2009-10-01/2009-10-31}, it opened.',
    'It closed on {3 November=2018-11-03}, a year ago.',
    'They waited from {May=2019-05-01/2019-05-31} for two years of help that was promised long ago.',
  ]);
  it('is not told where no day of writing is', () =>
    assertDates('Two years ago, in {May=--05-01/--05-31}, she left.', null));
});

describe('dates: without a year, placed by the day of writing and the tense', () => {
  each([
    'Inspectors called in {July=2019-07-01/2019-07-31} and found drift.',
    'Inspectors called in {November=2018-11-01/2018-11-30} and found drift.',
    'The panel will meet in {November=2019-11-01/2019-11-30}.',
    'The plan is to be sent by {15 January=2020-01-15}.',
    'The trust has until {15 January=2020-01-15} to reply.',
    'The board gave us until {February 28=2020-02-28} to find a hall.',
    'The two sides talked on {14 January=2019-01-14}.',
    'Monitoring visit, {September=2019-09-01/2019-09-30}: the fifth so far.',
    'A thematic review of foster care, also {September=2019-09-01/2019-09-30}.',
    'Since {June=2019-06-01/2019-06-30} the team has grown.',
    'It was {March=2019-03-01/2019-03-31} before a letter came.',
    'It will be {March=2020-03-01/2020-03-31} before a letter comes.',
    'From {May=2020-05-01/2020-05-31} Ofsted will come without notice.',
    '“{Spring=2020-03-01/2020-05-31}, if there is money,” was the answer.',
    'It will meet after the {December 26=2019-12-26} bank holiday.',
    'We are paid as though it were {2010=2010-01-01/2010-12-31}.',
    'We have a roof to put right by the {spring=2020-03-01/2020-05-31}.',
    'The nurse who came in the {spring=2019-03-01/2019-05-31} is still here.',
    'From {Monday 6 January=2020-01-06} the desk will open at eight.',
    'The meeting of {Monday 7 January=2019-01-07} was short.',
    'In {August=2019-08-01/2019-08-31} staff were asked to be patient.',
    'Locks were to be changed in {September=2019-09-01/2019-09-30} but were not.',
    'The fourth visit, in {September=2019-09-01/2019-09-30}, went well.',
    'The letter of {14 December=2018-12-14} said so.',
    'They won a prize in {May=2019-05-01/2019-05-31}, due to staff who stayed.',
    'Our plan of {30 August=2019-08-30} was published.',
    'The nurse undertook to bring the list by {31 January=2020-01-31}.',
    'The director leaves in {February=2020-02-01/2020-02-29}.',
    'I rang the desk on {Friday 11 October=2019-10-11}.',
    'A new head starts in {January=2020-01-01/2020-01-31}.',
    'It will be re-inspected between {April and June=2020-04-01/2020-06-30}.',
    'We last met on the {3rd=2019-10-03} and will meet again on the {24th=2019-10-24}.',
    'A report is due in {March=2020-03-01/2020-03-31}.',
    'The action plan will be agreed by members and sent to the inspectorate by {2 December=2019-12-02}.',
    'The action plan was agreed and sent by {2 October=2019-10-02}.',
    'Twelve carers will have been trained by the {end of January=2020-01-21/2020-01-31}, and all will have met by {April=2020-04-01/2020-04-30}.',
    'Twelve carers had been trained by {August=2019-08-01/2019-08-31}.',
    '- Fill the empty posts by {December=2019-12-01/2019-12-31}, paid for out of savings',
    'They filled the posts by {August=2019-08-01/2019-08-31}, paid for out of savings.',
    'The council began to make changes in the {spring=2019-03-01/2019-05-31}.',
    'It has to tell inspectors by {November 12=2019-11-12} what it means to do.',
    'A ruling is expected in {January=2020-01-01/2020-01-31}. The seventh letter is out.',
    'Hours for {August=2019-08-01/2019-08-31} and {September=2019-09-01/2019-09-30} must be sent by the {25th=2019-10-25}.',
  ]);
});

describe('dates: without a year, governed by another date', () => {
  each([
    '{10 to 21 June 2016=2016-06-10/2016-06-21} - Full inspection. It ended in {September=2016-09-01/2016-09-30}.',
    'In {May 2016=2016-05-01/2016-05-31}, inspectors came. In {June=2016-06-01/2016-06-30}, the director left.',
    'The first visit, in {February 2016=2016-02-01/2016-02-29}, was bad; those in {May=2016-05-01/2016-05-31} and {August=2016-08-01/2016-08-31} were better.',
    'The council was good in {2012=2012-01-01/2012-12-31}, but in {July=2019-07-01/2019-07-31} inspectors found drift.',
    'Work began in {October=2019-10-01/2019-10-31} and finishes in {March=2020-03-01/2020-03-31}.',
    'They came in {May 2016=2016-05-01/2016-05-31} and again in {November=2016-11-01/2016-11-30}.',
    'The notice was issued in {October 2013=2013-10-01/2013-10-31} and lifted the {following May=2014-05-01/2014-05-31}.',
    'Since the inspection in {March 2015=2015-03-01/2015-03-31}, staff have been hired; in {June=2019-06-01/2019-06-30} the last post was filled.',
    'The council, which was rated inadequate in {September 2015=2015-09-01/2015-09-30}, was told in {May=2019-05-01/2019-05-31} that it could go on.',
    'On {3 March 2018=2018-03-03} they came, and on {5 April=2018-04-05} they wrote.',
    'The bill comes on the first Tuesday; in {November=2019-11-01/2019-11-30} that is the {5th=2019-11-05}.',
  ]);
});

describe('dates: in a timeline', () => {
  it('lie between the entries around them', () => {
    assertDates(
      [
        'How it went',
        '',
        '{March 2016=2016-03-01/2016-03-31} - A first visit',
        '',
        '{July=2016-07-01/2016-07-31} - A second visit',
        '',
        '{November=2016-11-01/2016-11-30} - A third visit',
        '',
        '{May 2017=2017-05-01/2017-05-31} - A new director',
      ].join('\n'),
      '2019-10-17',
    );
  });
  it('are placed by the day of writing behind the last full entry', () => {
    assertDates(
      [
        'How it went',
        '',
        '{March 2016=2016-03-01/2016-03-31} - A first visit',
        '',
        '{18-29 September=2019-09-18/2019-09-29} - A full inspection',
      ].join('\n'),
      '2019-10-17',
    );
  });
});

describe('dates: under a comment’s time stamp', () => {
  it('count from it', () => {
    assertDates(
      [
        'A blog',
        '',
        'Posted on {8 September 2022=2022-09-08} by Ann',
        '',
        'It came out on {Monday=2022-09-05}.',
        '',
        'Sam says:',
        '{September 25, 2022=2022-09-25} at 10:40 pm',
        'I read it {yesterday=2022-09-24}.',
      ].join('\n'),
    );
  });
});

describe('dates: under a heading that is a date', () => {
  it('belong to its time', () => {
    assertDates(
      [
        'The story so far',
        '',
        'How we came to where we are now.',
        '',
        '{Autumn 2016=2016-09-01/2016-11-30}',
        '',
        'Ministers sent a commissioner in {October=2016-10-01/2016-10-31}.',
      ].join('\n'),
      '2019-10-17',
    );
  });
});

describe('dates: without a year, where the text around them looks ahead', () => {
  each(
    [
      'The building needs a new roof before the {winter=2014-12-01/2015-02-28}.',
      'The director was told to report by {31 March=2014-03-31} and did.',
      'I was appointed in {September 2013=2013-09-01/2013-09-30} with instructions to report by {31 January=2014-01-31}.',
      'Terms should be agreed before {14 June=2014-06-14} and the accounts settled before {autumn=2014-09-01/2014-11-30}.',
      'We are good, and expecting inspectors before the {summer=2014-06-01/2014-08-31}.',
      'I was sorry to read ({January 18=2014-01-18}) that the pool was shut.',
      'A girl who had stopped going to school in {October=2013-10-01/2013-10-31} was back.',
      'Staff agreed on {Wednesday 5th=2014-03-05} that the door would stay shut.',
      'On {Good Friday=2014-04-18} the walk of witness will leave the green.',
      'On {New Year’s Eve=2013-12-31} two in five were agency staff.',
      'Work could begin as early as {May=2014-05-01/2014-05-31}.',
    ],
    '2014-03-12',
  );
  const under = (lead: string, ...lines: readonly string[]): Mocha.Test =>
    it(`${lead} ${lines.join(' ')}`, () => assertDates([lead, '', ...lines].join('\n'), '2014-03-12'));
  under('Diary', '{Sunday 13th=2014-04-13}: procession', '{May 3rd=2014-05-03}: plant sale');
  under('Diary', '{17 January=2015-01-17}: supper', '{2 February=2015-02-02}: walk');
  under('Key dates', '{17 January=2014-01-17}: supper', '{2 February=2014-02-02}: walk');
  under(
    'What happens next',
    '- Elections in {February=2015-02-01/2015-02-28}',
    '- A film, to be shown on {2 April=2014-04-02}',
  );
  under(
    'The council must:',
    '(a) have no case without a worker after {31 January=2015-01-31};',
    '(b) have every file audited by {30 June=2014-06-30}.',
  );
  under('RESOLVED that', '1. the item return to the panel in {February=2015-02-01/2015-02-28}.');
  under('Next steps', 'The plan was agreed in {February=2014-02-01/2014-02-28}.');
  under('What we found', '- Elections in {February=2014-02-01/2014-02-28}');
  under('Members heard of:', '1. the opening of a centre in {February=2014-02-01/2014-02-28}.');
});

describe('dates: under the days of a diary', () => {
  it('count from the entry that they stand in', () => {
    assertDates(
      [
        'Save our centre',
        '',
        'Started {14 October 2014=2014-10-14} by Ann',
        '',
        'Updates',
        '',
        '{3 November 2014=2014-11-03}',
        'We were on the radio {this morning=2014-11-03}.',
        '',
        '{21 October 2014=2014-10-21}',
        'Five hundred names since {last week=2014-10-13/2014-10-19}!',
      ].join('\n'),
    );
  });
  it('are still counted from the document’s own date where only one day stands alone', () => {
    assertDates(
      [
        'A plan for the park',
        '',
        'Published {14 October 2014=2014-10-14}',
        '',
        '{3 March 2014=2014-03-03}',
        '',
        'Work begins {tomorrow=2014-10-15}.',
      ].join('\n'),
    );
  });
});

describe('dates: a range that a page’s edge and its notes interrupt', () => {
  it('is one', () => {
    assertDates(
      [
        'It was inadequate in {2018=2018-01-01/2018-12-31} and good when they came back between',
        '',
        '2',
        '',
        'A note that stands at the foot of the page.',
        '',
        '9',
        '',
        '{28 June and 9 July 2021=2021-06-28/2021-07-09}. That was that.',
      ].join('\n'),
    );
  });
  it('is none where nothing before asked for two ends', () => {
    assertDates('They came back.\n\n2\n\n{28 June=2021-06-28} and {9 July 2021=2021-07-09} were wet.');
  });
});

describe('dates: without a year, by the verb', () => {
  each(
    [
      'The review ends in {August=2024-08-01/2024-08-31}; it was to have ended in {June=2023-06-01/2023-06-30}.',
      'She is leaving the board in {August=2024-08-01/2024-08-31}.',
      'The town is recovering after a fire in {August=2023-08-01/2023-08-31}.',
      'The work could end in {August=2024-08-01/2024-08-31}, or could have ended in {July=2023-07-01/2023-07-31}.',
      'Talks begin in {November=2023-11-01/2023-11-30} and the budget is set in {February=2024-02-01/2024-02-29}.',
      'The visit had been due in {spring=2023-03-01/2023-05-31} but was put off until {December=2023-12-01/2023-12-31}.',
      'The review, due in {August=2023-08-01/2023-08-31}, has still not come out.',
      'The plan must be with Ofsted by {26 August=2024-08-26}.',
      'The show was open until {30 September=2023-09-30}; it is open until {30 November=2023-11-30}.',
      'From {1 April=2023-04-01} fees went up; from {1 December=2023-12-01} they fall again.',
      'He said on {1 June 2021=2021-06-01} that it would be done by {Christmas Day=2021-12-25}.',
      'The strike on {Monday=2023-10-23} and {Tuesday=2023-10-24} will go ahead.',
      'Members were to vote {last night=2023-10-18} ({Wednesday=2023-10-18}).',
      'The next council is on {Thursday 2 November=2023-11-02}, with questions in by {Monday 30=2023-10-30}.',
      'Between now and {August=2024-08-01/2024-08-31} we will hire twenty.',
      'Two visits ({November=2022-11-01/2022-11-30} and {March=2023-03-01/2023-03-31}) went well.',
      'Opens: {16 October=2023-10-16}',
    ],
    '2023-10-19',
  );
});

describe('dates: without a year, told on from the sentence before', () => {
  each(
    [
      'The council was judged in {January 2018=2018-01-01/2018-01-31}. A commissioner came in {March=2018-03-01/2018-03-31}. By {December=2018-12-01/2018-12-31} a trust had been set up.',
      'Ofsted came in {May 2021=2021-05-01/2021-05-31}. Its report, published in {July=2021-07-01/2021-07-31}, said more.',
      'It was good in {November 2017=2017-11-01/2017-11-30}. The chair left in {March=2023-03-01/2023-03-31}.',
      'Seen: {18-29 November 2019=2019-11-18/2019-11-29}. Report: {13 January=2020-01-13}.',
      'The {2018=2018-01-01/2018-12-31} inspection, in {June=2018-06-01/2018-06-30}, found drift.',
      'On {Monday 2 March 2020=2020-03-02} inspectors came. They left on the {Friday=2020-03-06}.',
      'It began on {2 March 2020=2020-03-02} and was to end on the {13th=2020-03-13}, but stopped on {Tuesday 10th=2020-03-10}.',
      'Between {October and March=2022-10-01/2023-03-31}, 14 staff left.',
      'Between {October and March=2023-10-01/2024-03-31} we will hire 14 staff.',
    ],
    '2023-10-19',
  );
});

describe('dates: without a year, in an old story and in terms', () => {
  each(
    [
      'Mrs C rang on {4 April 2021=2021-04-04}. Nobody wrote it down. She rang again on {11 April=2021-04-11}.',
      'Mrs C rang on {4 April 2021=2021-04-04}. Nobody wrote it down. We were told so on {11 October=2023-10-11}.',
      'She rang on {4 June 2023=2023-06-04}. Nobody wrote it down. A boy went missing on {20 May=2023-05-20}.',
      'The letter is not out until {5 November=2023-11-05}, but the inspector told us what is in it.',
      'There is a meeting for parents on Zoom on {12 November=2023-11-12}, and somebody found £4m.',
      'He confirmed that from {November=2023-11-01/2023-11-30} the word itself would go.',
      'He confirmed that in {November=2022-11-01/2022-11-30} nobody had rung.',
      'The team will be without a coach for {Saturday=2023-10-21}’s trip.',
      'The team was without a coach for {Saturday=2023-10-14}’s trip.',
      'Update, {25 October=2023-10-25}: an earlier version gave the wrong year.',
      'We had 14 social workers leave between {October and November=2022-10-01/2022-11-30}.',
      'Case lists begun in {November=2022-11-01/2022-11-30} are complete.',
      'If it is not done by {Christmas Day=2023-12-25} you can ask me why.',
      'Residents can meet the new lead member on {Saturday=2023-10-21} from ten.',
      'Since {September 5=2023-09-05} every case has been read.',
      'In {September=2023-09-01/2023-09-30} 5 new cases were read.',
      'They heard nothing, and until they have reported, in {early November=2023-11-01/2023-11-10}, all is on hold.',
      'If she has heard nothing by {31 October=2023-10-31} I shall write.',
      'Because of the election on {8 November=2023-11-08}, no report has come out.',
      'He has asked that the review be finished {this winter=2023-12-01/2024-02-29}.',
      'They will be briefed behind closed doors on {Tuesday=2023-10-24}.',
      'They were briefed behind closed doors on {Tuesday=2023-10-17}.',
      'Two men came on the {3rd and 4th=2023-10-03/2023-10-04} and sat beside us.',
      'Officers met her {last Tuesday=2023-10-17} for two hours.',
      'We meet every other Wednesday in March Street.',
      'They asked for a list to be sent to members before the meeting on {3 December=2023-12-03}.',
      'They asked for files to be looked at in {September=2023-09-01/2023-09-30}.',
      'They have been kind and lent us two managers until the {end of March=2024-03-21/2024-03-31}.',
      'The council is taking £2m of it out again on {1 April=2024-04-01}.',
      'The award at {June 29=2023-06-29}’s show went to a bull.',
      'The report, published in {August 2014=2014-08-01/2014-08-31}, came out of an inspection that had begun in {June=2014-06-01/2014-06-30}.',
      'The report of {May 2016=2016-05-01/2016-05-31} (fieldwork in {February=2016-02-01/2016-02-29}) has a second verdict.',
      'It was inspected in {May 2017=2017-05-01/2017-05-31}, and four years after that, in {October=2021-10-01/2021-10-31}, again.',
      'It was inspected in {May 2017=2017-05-01/2017-05-31} and, two years earlier, in {October=2015-10-01/2015-10-31}, too.',
      'Her first visit is expected before the {end of December=2023-12-21/2023-12-31}, by when he should have taken charge.',
      'It was published on {6 March 2023=2023-03-06}, as had been published on {12 April=2023-04-12}.',
      'Ofsted had offered to send two inspectors to work with managers in the {spring=2024-03-01/2024-05-31}.',
      'The department expects Ms Ames, who began in {June=2023-06-01/2023-06-30}, to say something in the {spring=2024-03-01/2024-05-31}.',
      'Of 40 files read in {May=2023-05-01/2023-05-31}, 11 were good, and all will be seen no later than {December=2023-12-01/2023-12-31}.',
      'The bid for {2022/23=2022-04-01/2023-03-31} will come to Cabinet in {January=2024-01-01/2024-01-31}.',
      'On {17 February 2016=2016-02-17} it published another fail. The fieldwork was done in {November=2015-11-01/2015-11-30}.',
      'The fete is on {5 July=2023-07-05}, and May Tolley runs it.',
      'The pilots of {2021=2021-01-01/2021-12-31} were called off. Pages older than {2020=2020-01-01/2020-12-31} have moved, and a total of 2021 were read.',
      'Inspectors came from {24 September to 5 October 2018=2018-09-24/2018-10-05}, and the paper had it on {15 November=2018-11-15}.',
      'It began in {May 2018=2018-05-01/2018-05-31}; by the {next spring=2019-03-01/2019-05-31} nobody remembered.',
      'In {July 2019=2019-07-01/2019-07-31} we were inadequate. Nobody argued. A commissioner came {that autumn=2019-09-01/2019-11-30}.',
    ],
    '2023-10-19',
  );
});

describe('dates: without a year, behind a sentence of a year long past', () => {
  each([
    'The decline began in {2010=2010-01-01/2010-12-31}. In {June=2010-06-01/2010-06-30} the director left.',
    'It was inadequate in {2014=2014-01-01/2014-12-31}, as we know. The report of {11 July=2014-07-11} was hard to read.',
    'It was inadequate in {2014=2014-01-01/2014-12-31}, as we know. Inspectors visited on {9 October=2019-10-09}.',
    'A full inspection could follow in {2021=2021-01-01/2021-12-31}. The committee discusses the report on {18 November=2019-11-18}.',
    'It was good in {2018=2018-01-01/2018-12-31}, as we know. The report of {11 July=2019-07-11} was hard to read.',
  ]);
});

describe('dates: without a year, behind years that are counted or only many', () => {
  each([
    'It began in {May 2012=2012-05-01/2012-05-31}. Four years later, in {June=2016-06-01/2016-06-30}, it ended.',
    'It began in {May 2012=2012-05-01/2012-05-31}. Long years later, in {June=2019-06-01/2019-06-30}, it ended.',
  ]);
});

describe('dates: without a year, in a list whose last member has one', () => {
  each([
    'Staff left in {May=2016-05-01/2016-05-31} or {June 2016=2016-06-01/2016-06-30}.',
    'Staff came in {March=2019-03-01/2019-03-31}, {last autumn=2018-09-01/2018-11-30} and {July 2016=2016-07-01/2016-07-31}.',
  ]);
});

describe('dates: without a year, as the end of a time', () => {
  each([
    'Rooms used until {3 November=2018-11-03} are shut.',
    'Rooms to be used until {3 November=2019-11-03} are here.',
    'Rooms being used until {3 November=2019-11-03} are here.',
  ]);
});

describe('dates: a weekday with its article', () => {
  each([
    'On {5 November 2018=2018-11-05} they came. They left on the {Friday=2018-11-09}.',
    'They came from {5 to 16 November 2018=2018-11-05/2018-11-16}. They left on the {Friday=2019-10-11}.',
  ]);
});

describe('dates: without a year, in notes and tables', () => {
  each([
    'Inspected: {4 November 2016=2016-11-04}. Report: {13 June=2017-06-13}.',
    'Inspected: {4 November 2016=2016-11-04}. A report by the board of the council: {13 December=2019-12-13}.',
    'Kent | {April 2017=2017-04-01/2017-04-30} | visit ended in {June=2017-06-01/2017-06-30}\nLeeds | {May 2016=2016-05-01/2016-05-31} | visit ended in {July=2016-07-01/2016-07-31}',
    'Kent | in {April 2017=2017-04-01/2017-04-30} | visit ended in {June=2019-06-01/2019-06-30}\nLeeds | - | visit ended in {July=2019-07-01/2019-07-31}',
  ]);
});

describe('dates: without a year, of what was decided, promised or wished', () => {
  each([
    'Drivers have voted to walk out for a day from {4 November=2019-11-04}.',
    'Members voted to raise the rate from {April=2020-04-01/2020-04-30}.',
    'Members who voted to raise the rate stayed from {April=2019-04-01/2019-04-30}.',
    'She undertook to write to the minister before {Christmas Day=2019-12-25}.',
    'Good luck to all who sit the test on {Monday=2019-10-21}.',
    'Lovely piece. See you on screen on {Tuesday=2019-10-22}.',
    'They wished us good luck. We met on {Tuesday=2019-10-15}.',
    'The school was found to be at the expected standard in {March=2019-03-01/2019-03-31}.',
    'The expected change of standard will come in {March=2020-03-01/2020-03-31}.',
  ]);
});

describe('dates: without a year, beside a time to come', () => {
  each([
    'It would take until {autumn 2020=2020-09-01/2020-11-30} to build one, and the board has in {April=2019-04-01/2019-04-30} hired a builder.',
    'It should run until {autumn 2020=2020-09-01/2020-11-30}, and in {May=2021-05-01/2021-05-31} it will end.',
  ]);
});

describe('dates: without a year, of this one beside an earlier one', () => {
  each([
    'Its {2017=2017-01-01/2017-12-31} inspection had left it low; this one, carried out in {July=2019-07-01/2019-07-31}, leaves it good.',
    'In {May 2017=2017-05-01/2017-05-31} they had left; the last one had gone in {July=2017-07-01/2017-07-31}.',
  ]);
});

describe('dates: without a year, of one of two', () => {
  each([
    'They have been open since {May 2017=2017-05-01/2017-05-31}. Each had a visit, the former on {28 and 29 November=2018-11-28/2018-11-29}, the latter in {February 2019=2019-02-01/2019-02-28}.',
    'The first came in {May=2018-05-01/2018-05-31}, the second on {3 January 2019=2019-01-03}.',
  ]);
});

describe('dates: without a year, behind the year of an earlier grade', () => {
  each(['Leeds, good in {2016=2016-01-01/2016-12-31}, is failing. The team arrived on {20 May=2019-05-20}.']);
});

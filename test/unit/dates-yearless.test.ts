import { assertDates } from './dates-marks.ts';

function each(lines: readonly string[], writtenOn: string | null = '2019-10-17'): void {
  for (const line of lines) it(line, () => assertDates(line, writtenOn));
}

describe('dates: without a year, placed by the day of writing and the tense', () => {
  each([
    'Inspectors called in {July=2019-07-01/2019-07-31} and found drift.',
    'Inspectors called in {November=2018-11-01/2018-11-30} and found drift.',
    'The panel will meet in {November=2019-11-01/2019-11-30}.',
    'The plan is to be sent by {15 January=2020-01-15}.',
    'The authority has until {15 January=2020-01-15} to send its plan.',
    'Ministers gave them until {February 28=2020-02-28} to show progress.',
    'Officials met the council on {14 January=2019-01-14}.',
    'Since {June=2019-06-01/2019-06-30} the team has grown.',
    'There is a list of things to put right by the {spring=2020-03-01/2020-05-31}.',
    'The worker who knocked in the {spring=2019-03-01/2019-05-31} is here now.',
    'From {Monday 6 January=2020-01-06} no child will wait.',
    'The meeting of {Monday 7 January=2019-01-07} was short.',
    'In {August=2019-08-01/2019-08-31} staff were asked to be patient.',
    'Files were to be looked at again in {September=2019-09-01/2019-09-30} but were not.',
    'A report is due in {March=2020-03-01/2020-03-31}.',
    'Claims for {August=2019-08-01/2019-08-31} and {September=2019-09-01/2019-09-30} must be in by the {25th=2019-10-25}.',
  ]);
});

describe('dates: without a year, governed by another date', () => {
  each([
    '10 to 21 June 2016 - Full inspection. Intervention ended in September.'
      .replace('10 to 21 June 2016', '{10 to 21 June 2016=2016-06-10/2016-06-21}')
      .replace('September', '{September=2016-09-01/2016-09-30}'),
    'They came in {May 2016=2016-05-01/2016-05-31} and again in {November=2016-11-01/2016-11-30}.',
    'The notice was issued in {October 2013=2013-10-01/2013-10-31} and lifted the {following May=2014-05-01/2014-05-31}.',
    'Since the inspection in {March 2015=2015-03-01/2015-03-31}, staff have been hired; in {June=2019-06-01/2019-06-30} the last post was filled.',
    'The council, which was rated inadequate in {September 2015=2015-09-01/2015-09-30}, was told in {May=2019-05-01/2019-05-31} that it could go on.',
    'On {3 March 2018=2018-03-03} they came, and on {5 April=2018-04-05} they wrote.',
    'The team meets on the first Tuesday, which in {November=2019-11-01/2019-11-30} is the {5th=2019-11-05}.',
  ]);
});

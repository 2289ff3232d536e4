import { assertDates } from './dates-marks.ts';

/** Written on a Thursday. */
const WRITTEN = '2019-10-17';

function each(lines: readonly string[], writtenOn: string | null = WRITTEN): void {
  for (const line of lines) it(line, () => assertDates(line, writtenOn));
}

describe('dates: counted from the day of writing', () => {
  each([
    'It was published {today=2019-10-17}, not {yesterday=2019-10-16}, and members meet {tomorrow=2019-10-18}.',
    'It came out {this morning=2019-10-17}; {last night=2019-10-16} nobody knew.',
    'The report came out {this week=2019-10-14/2019-10-20} and the letter {last week=2019-10-07/2019-10-13}.',
    'Visited {last month=2019-09-01/2019-09-30}; they return {next month=2019-11-01/2019-11-30}.',
    '{Last month=2019-09-01/2019-09-30}’s visit was the first.',
    'Rated good {last year=2018-01-01/2018-12-31}, it may fall {this year=2019-01-01/2019-12-31} or {next year=2020-01-01/2020-12-31}.',
    'He said that {May 2016=2016-05-01/2016-05-31} was worse.',
    'Seen {earlier this year=2019-01-01/2019-10-17}, and again {later this month=2019-10-17/2019-10-31}.',
    'In {June of this year=2019-06-01/2019-06-30} and {December last year=2018-12-01/2018-12-31} they came.',
    'On {9th December last=2018-12-09} I wrote; yours of the {14th inst.=2019-10-14} is to hand, and that of the {3rd ult.=2019-09-03} too.',
    'He joined {late last year=2018-09-01/2018-12-31} and left {early this year=2019-01-01/2019-04-30}.',
    'In {last May=2019-05-01/2019-05-31} and {this summer=2019-06-01/2019-08-31} it rose.',
    'They have come for a third time since the judgement of {last summer=2018-06-01/2018-08-31}.',
    'It was judged inadequate {last summer=2019-06-01/2019-08-31}.',
    'In the {current financial year=2019-04-01/2020-03-31} and {last academic year=2018-09-01/2019-08-31}.',
    '{Last weekend=2019-10-12/2019-10-13} and {last Friday=2019-10-11}; {next Tuesday=2019-10-22}; {this Saturday=2019-10-19}.',
    '{Monday of this week=2019-10-14}, {Tuesday last week=2019-10-08} and {Wednesday next week=2019-10-23}.',
    'The {day before yesterday=2019-10-15} it rained.',
    'By the {end of the year=2019-09-01/2019-12-31} it will be done.',
    'On {4/11=2019-11-04}, {this coming Friday=2019-10-25} and {this past Monday=2019-10-14}.',
    'Let us meet on {Friday next week=2019-10-25}.',
    'Autumn came late {this year=2019-01-01/2019-12-31}.',
    'By the {end of next week=2019-10-25/2019-10-27} it will be done.',
  ]);
});

describe('dates: bare weekdays', () => {
  each([
    'The report came out on {Monday=2019-10-14}.',
    '{Monday=2019-10-14}’s report was bleak.',
    'The chair rang us on {Tuesday morning=2019-10-15}.',
    'The panel will meet on {Monday=2019-10-21}.',
    'The walk is on {Saturday=2019-10-19}, not {Friday=2019-10-18}.',
    '{Monday=2019-10-14}’s report is damning; {Thursday=2019-10-17}’s findings were too.',
    'The leader said on {Wednesday=2019-10-16} that he will go on {Friday=2019-10-18}.',
    'The report, out on {Monday=2019-10-14}, is critical.',
    'No one was told until {Friday=2019-10-11}.',
    'He spoke on {Tuesday night=2019-10-15}.',
  ]);
});

describe('dates: counted from a date in the text', () => {
  each([
    'The report of {March 2016=2016-03-01/2016-03-31} led, {early the following year=2017-01-01/2017-04-30}, to a trust.',
    'Judged good in {July 2017=2017-07-01/2017-07-31}; a focused visit followed in {November of the next year=2018-11-01/2018-11-30}.',
    'It was inspected in {May 2012=2012-05-01/2012-05-31} and {later that year=2012-06-01/2012-12-31} a plan was agreed.',
    'Judged in {March 2013=2013-03-01/2013-03-31} and the {following October=2013-10-01/2013-10-31}, as in the {previous July=2013-07-01/2013-07-31}.',
    'On {5 June 2018=2018-06-05} they came; the {following day=2018-06-06} they left.',
    'In {2014=2014-01-01/2014-12-31} it was good. The {following year=2015-01-01/2015-12-31} it was not.',
    'The children are seen the next day, the same day or the following week.',
  ]);
});

describe('dates: in a text without a date of its own', () => {
  each(
    [
      'They stayed from {17 to 28 July=--07-17/--07-28}, and a new leader was chosen in {May=--05-01/--05-31}.',
      'It came out {last month=?}, {this week=?}, {today=?} or on {Monday=?}.',
      'They came {earlier this year=?} and in {June of this year=?}.',
      'Inspectors were in the borough in {May 2018=2018-05-01/2018-05-31} and returned in {July=2018-07-01/2018-07-31}.',
      'The grade of {2019=2019-01-01/2019-12-31} stands. The chair resigned in {May=--05-01/--05-31}.',
    ],
    null,
  );
});

describe('dates: a year counted from another', () => {
  each([
    'It ended in the {financial year 2016-17=2016-04-01/2017-03-31}. The {year before=2015-04-01/2016-03-31}, carers left.',
    'In the {school year 2016/17=2016-09-01/2017-08-31} it fell; the {following year=2017-09-01/2018-08-31} it rose.',
    'It was so in {2016=2016-01-01/2016-12-31}. The {year before=2015-01-01/2015-12-31}, carers left.',
  ]);
});

describe('dates: weekdays that are habits, and short ones', () => {
  each([
    'Every other Wednesday they meet. The other {Wednesday=2019-10-16} they met.',
    'On {Tues=2019-10-15} they met, but Tues they did not.',
  ]);
});

describe('dates: days that a month does not have', () => {
  each(['They came on the {30th of last month=2019-09-30}, not on the {31st of last month=?}.']);
});

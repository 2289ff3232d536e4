import { assertDates } from './dates-marks.ts';

function each(title: string, lines: readonly string[]): void {
  describe(`dates: ${title}`, () => {
    for (const line of lines) it(line, () => assertDates(line, '2019-10-17'));
  });
}

each('parts of a year', [
  'In {Q1 2019=2019-01-01/2019-03-31}, {q2 2019=2019-04-01/2019-06-30} and {Q4 2019=2019-10-01/2019-12-31}, not Q5 {2019=2019-01-01/2019-12-31}.',
  'In {quarter 3 2019=2019-07-01/2019-09-30}, {Quarter 4 of 2019=2019-10-01/2019-12-31}, {2019 Q3=2019-07-01/2019-09-30} and {2019Q3=2019-07-01/2019-09-30}.',
  'In {2019=2019-01-01/2019-12-31} Q5 was no quarter, nor Q 1 2019.',
  'The {first quarter of 2019=2019-01-01/2019-03-31}, the {final quarter of 2019=2019-10-01/2019-12-31}, a fifth quarter of {2019=2019-01-01/2019-12-31}.',
  'The {second third of 2019=2019-05-01/2019-08-31}, the {last third of 2019=2019-09-01/2019-12-31} and the {first third of 2019=2019-01-01/2019-04-30}.',
  'The {second half of 2019=2019-07-01/2019-12-31}, the {latter half of 2019=2019-07-01/2019-12-31}, a third half of {2019=2019-01-01/2019-12-31}.',
  'The {first part of 2019=2019-01-01/2019-04-30}, the {late part of 2019=2019-09-01/2019-12-31}, the {middle of 2019=2019-05-01/2019-08-31}.',
  'The {early months of 2019=2019-01-01/2019-04-30} and the {opening weeks of 2019=2019-01-01/2019-04-30}.',
  'In {early spring 2019=2019-03-01/2019-03-31} and {late winter 2018/19=2019-02-01/2019-02-28}; by the {end of summer 2019=2019-08-01/2019-08-31}.',
  'The {1990s=1990-01-01/1999-12-31}, the {2010s=2010-01-01/2019-12-31}, the {late 1990s=1996-09-01/1999-12-31}; not the 1995s.',
]);

each('parts counted from the day of writing', [
  'The {end of this year=2019-09-01/2019-12-31}, the {end of last year=2018-09-01/2018-12-31} and the {start of this week=2019-10-14/2019-10-16}.',
  '{Early in 2019=2019-01-01/2019-04-30} and {late in May 2019=2019-05-21/2019-05-31}, but not late in the day.',
  '{Late this week=2019-10-18/2019-10-20} and {earlier this week=2019-10-14/2019-10-17}.',
  '{Later today=2019-10-17} and {earlier today=2019-10-17}; later in {2019=2019-01-01/2019-12-31}.',
  '{Tonight=2019-10-17}, {this evening=2019-10-17}, {tomorrow night=2019-10-18} and {yesterday morning=2019-10-16}.',
  '{Today=2019-10-17}’s report, {yesterday=2019-10-16}’s, {last week=2019-10-07/2019-10-13}’s and {this month=2019-10-01/2019-10-31}’s.',
  'The {year before last=2017-01-01/2017-12-31}, the {week before last=2019-09-30/2019-10-06} and the {month after next=2019-12-01/2019-12-31}.',
  'The {day before yesterday=2019-10-15} and the {day after tomorrow=2019-10-19}.',
  'The next two years, two years later, a year later, this past year, that year, that day.',
  '{Last spring=2019-03-01/2019-05-31}, the {spring of 2019=2019-03-01/2019-05-31}, {winter 2018=2018-12-01/2019-02-28}, not over winter.',
  '{May this year=2019-05-01/2019-05-31}, {May of last year=2018-05-01/2018-05-31}, {next May=2020-05-01/2020-05-31}, {May last=2019-05-01/2019-05-31}.',
]);

each('weeks and weekdays', [
  'The {week commencing Monday 9 September 2019=2019-09-09/2019-09-15}, the {week ending Friday 13 September 2019=2019-09-07/2019-09-13}.',
  'The week before {5 May 2019=2019-05-05}; in week 3; {week beginning 9 September=2019-09-09/2019-09-15}.',
  'The {second week of May 2019=2019-05-13/2019-05-19}, not a sixth week of {May 2019=2019-05-01/2019-05-31}.',
  'The {first Monday of May 2019=2019-05-06}, the {last Friday in May 2019=2019-05-31}, the {1st Monday in May 2019=2019-05-06}.',
  'The {last day of May 2019=2019-05-31}, the {first day of May=2019-05-01}, the {second Tuesday of this month=2019-10-08}.',
  'On {Monday morning=2019-10-14}, and on {Monday=2019-10-14} at 9am, not on a Monday or on Mondays.',
  '{Sun 5 May 2019=2019-05-05}, {Sat 5 May 2018=2018-05-05} and {Fri 3 May 2019=2019-05-03}; they sat on {5 May 2019=2019-05-05}. Wed.',
  'The year to {March 2019=2019-03-01/2019-03-31}, the year ending {31 March 2019=2019-03-31}, the month to {31 May 2019=2019-05-31}.',
]);

each('months that are words and names', [
  'In {May=2019-05-01/2019-05-31}, Hammond said. “May” so.',
  'A visit was made ({May=2019-05-01/2019-05-31}), and one in {March=2019-03-01/2019-03-31}. A visit ({May 2020=2020-05-01/2020-05-31}) comes.',
  'An august body; the march, the june; each June; every May.',
  'The {March=2019-03-01/2019-03-31} visit was short, the {May=2019-05-01/2019-05-31} visit was long.',
  'It fell by {May=2019-05-01/2019-05-31}. It rose from {March=2019-03-01/2019-03-31}. {May 2018=2018-05-01/2018-05-31}’s was good.',
  '{March 2019=2019-03-01/2019-03-31}: so. {May=2019-05-01/2019-05-31}: so.',
]);

each('years that count something', [
  'There were 1984 of them; 2019 pupils; 2019 more; some 2019; v2019; 2019v; 2019p.',
  'The {2019=2019-01-01/2019-12-31} cohort; ({2018=2018-01-01/2018-12-31}); {2017=2017-01-01/2017-12-31}: x.',
  'Since {1984=1984-01-01/1984-12-31}, by {2030=2030-01-01/2030-12-31}, not 1899, 2100, 12019 or 20190.',
  'In {1949=1949-01-01/1949-12-31} and {2049=2049-01-01/2049-12-31}.',
]);

each('feasts', [
  'On {Good Friday=2019-04-19}, {Easter Monday 2019=2019-04-22}, at {Christmas 2019=2019-12-25} and at {Easter 2018=2018-04-01}.',
  'On {St George’s Day=2019-04-23}, in Lent, over Christmas.',
]);

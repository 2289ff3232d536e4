import { assertDates } from './dates-marks.ts';

function each(title: string, lines: readonly string[]): void {
  describe(`dates: ${title}`, () => {
    for (const line of lines) it(line, () => assertDates(line, '2019-10-17'));
  });
}

each('days in words, in small letters, with a slip', [
  'On the {thirty-first of May 2019=2019-05-31} they met.',
  'On {5 june=2019-06-05} they met.',
  'On the {5th Novmber=2018-11-05} and on {5 of Novmber=2018-11-05}; they saw 5 Novmber files.',
  '{5 Septenber 2019=2019-09-05}, {5 Octobar 2019=2019-10-05} and {5 Agust 2019=2019-08-05}.',
  'Of 5 Nurseries {2019=2019-01-01/2019-12-31} knows nothing, nor of 5 Offices {2019=2019-01-01/2019-12-31}.',
  'Of 5 Juniors {2019=2019-01-01/2019-12-31} knows nothing, nor of 5 Families {2019=2019-01-01/2019-12-31}.',
  'Of 5 Sessions {2019=2019-01-01/2019-12-31} knows nothing, nor of 5 Decisions {2019=2019-01-01/2019-12-31}.',
]);

each('days of the month by their number', [
  'They came in {July 2013=2013-07-01/2013-07-31}. On the {8th=2013-07-08} and the {9th=2013-07-09} they met.',
  'They came in {July 2013=2013-07-01/2013-07-31}, between the {8th and the 12th=2013-07-08/2013-07-12}.',
  'They came in {July 2013=2013-07-01/2013-07-31}, from {Monday 8th to Friday 12th=2013-07-08/2013-07-12}.',
  'On the {3rd=2019-10-03} of the month they met, and on the {5th of that month=2019-10-05}.',
  'Bills are due on the {3rd=2019-11-03}, {this month=2019-10-01/2019-10-31} too.',
  'Rent falls due on the 5th of every month.',
  'This is the 5th of this series, and by the 6th of ten visits all was well.',
  'It was ranked 5th. It rose from 8th to 5th.',
  'On the 5th floor they met.',
]);

each('days behind their month', [
  'In {May=2019-05-01/2019-05-31}, second visits were made.',
  'In {May=2019-05-01/2019-05-31} 12.5 per cent left.',
  'On {May 12=2019-05-12}, 2712 children had a plan.',
  'Seen {Oct-17-2019=2019-10-17} and {Oct/17/2019=2019-10-17}.',
  'On {May 8=2019-05-08}, 10 staff left.',
  'On {May 8=2019-05-08} to 10 of the homes they wrote.',
  'On {May 8, 2010=2010-05-08} to 10 councils they wrote.',
  'On {May 8 and 10=2019-05-08/2019-05-10} they met.',
  'From {May 8 to 10 June 2019=2019-05-08/2019-06-10} they met.',
  'Numbers rose in {May=2019-05-01/2019-05-31} to 12.',
]);

each('days all in figures', [
  'In {2010-10=2010-10-01/2010-10-31}, in {2009-10=2009-04-01/2010-03-31} and in {2011-12=2011-04-01/2012-03-31}.',
  'They lost 12-10.',
  'Circular 2019/05 applies.',
  '1.10.19 The council was told.',
  '| Date | {1.10.19=2019-10-01} |',
  'On {3/4=2019-04-03} they met, on 3/4 of the files, by 1/2 the staff.',
]);

each('days of one visit lie within a week of each other', [
  'On {30 December 2018 and 2 January 2019=2018-12-30/2019-01-02} they met.',
  'On {3 May 2019 and 5 May 2019=2019-05-03/2019-05-05} they met.',
  'On {30 December 2017=2017-12-30} and {2 January 2020=2020-01-02} they met.',
  'On {3 May 2018=2018-05-03} and {5 May 2019=2019-05-05} they met.',
  'On {4 March 2019=2019-03-04} and {12 March 2019=2019-03-12} they met.',
  'They came on {9, 10, and 11 February 2021=2021-02-09/2021-02-11}.',
  'On the {29th and 30th of last month=2019-09-29/2019-09-30} they met.',
  'On {3 May=2018-05-03}, {4 and 5 June=2018-06-04/2018-06-05} and {7 July 2018=2018-07-07} they met.',
]);

each('days told from the day that was just named', [
  'They came on {3 May 2018=2018-05-03}; the {previous day=2018-05-02} they rang.',
  'They came on {3 May 2018=2018-05-03} and left the same day.',
  'They came on {3 May 2018=2018-05-03} and left the following morning.',
  'The day before the visit was wet, the last day was dry.',
]);

each('weekdays', [
  'On {Monday=2019-10-14}, room 17 was shut.',
  'On {Monday=2019-10-14}, 5 staff left.',
  'On {Monday=2019-10-14} first thing they rang.',
  'They met on {Monday last=2019-10-14}, and rest on {Monday next=2019-10-21}.',
  'On {Friday, Christmas Day 2020=2020-12-25}, it shut.',
  'From {Tuesday to Friday=2019-10-15/2019-10-18} it rained.',
  'From noon to {Friday=2019-10-11} it rained.',
  'He reads Sunday Times and Sunday Mirror interviews.',
  'The mail on {Monday=2019-10-14} was late.',
  'On {Monday=2019-10-14} inspectors left.',
  'The first Monday after {May 2019=2019-05-01/2019-05-31}, the {fifth Monday of April 2019=2019-04-29}.',
  'Late {last Friday=2019-10-11} they left; late {last night=2019-10-16} they rang; late {last weekend=2019-10-12/2019-10-13} they met.',
  'Earlier {yesterday=2019-10-16} they rang.',
  'His last night at the home was short.',
]);

each('days in small letters, with odd commas, and no days', [
  'On {5 march=2019-03-05} they met.',
  'On {5 may 2019=2019-05-05} they met; 5 may say so.',
  'Signed: {Twelfth May 2019=2019-05-12}.',
  'On the {twelfth of May=2019-05-12} they met.',
  'Printed on {October, 24 2017=2017-10-24} for members; on {May eighth=2018-05-08} they met.',
  'On {May 12,2019=2019-05-12} they met.',
  'On {May 8=2019-05-08} to 5 homes they wrote.',
  'They met on {3 May last=2019-05-03}',
  'They met ‘in {May last=2019-05-01/2019-05-31}’.',
  'Last day to apply: {5 May=2020-05-05}',
  'Of 3, {10 May 2019=2019-05-10} was the last.',
  'Of 28 to {17 July 2023=2023-07-17} nothing is known.',
  '{1.10.19=2019-10-01} – They left.',
  'They came in {July 2013=2013-07-01/2013-07-31}, from the 8th to the 12th floor.',
  'They came in {July 2013=2013-07-01/2013-07-31}, from the {8th=2013-07-08} to 12 homes.',
  'On {30 December and 2 January=2018-12-30/2019-01-02} they met.',
  'The {second Tuesday in this month=2019-10-08} was wet.',
  'In this week-long visit they met.',
]);

each('no times, though a time was just named', [
  'They came in {May 2016=2016-05-01/2016-05-31}. That year was hard.',
  'They came in {May 2016=2016-05-01/2016-05-31}. His previous year was hard, and so was her following month.',
  'They came in {May 2016=2016-05-01/2016-05-31}. In the previous month of talks, the following week of rest.',
  'They came in {May 2016=2016-05-01/2016-05-31}. Numbers fell over the previous year.',
  'They came in {May 2016=2016-05-01/2016-05-31}. The week after the visit was calm, the year before the visit was hard.',
  'They came on {3 May 2018=2018-05-03}. Her following day was hard.',
]);

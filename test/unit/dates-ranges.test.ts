import { assertDates } from './dates-marks.ts';

function each(title: string, lines: readonly string[], writtenOn: string | null = '2019-10-17'): void {
  describe(`dates: ${title}`, () => {
    for (const line of lines) it(line, () => assertDates(line, writtenOn));
  });
}

each(
  'ranges in an undated text take from each other what one end leaves out',
  [
    'Fieldwork: {10 August 2013 - 12 September=2013-08-10/2013-09-12}',
    'Fieldwork: {10 November 2013 - 12 January=2013-11-10/2014-01-12}',
    'From {10 November to 12 January 2014=2013-11-10/2014-01-12} they met.',
    'From {November to January 2014=2013-11-01/2014-01-31}, and from {January to November 2014=2014-01-01/2014-11-30}.',
    'From the {fifteenth to the twenty-first of May 2019=2019-05-15/2019-05-21} they met.',
    'Inspectors were here from {January 13 to February 4=--01-13/--02-04} found help wanting.',
    'From {June 20 to July=--06-20/--07-31} families waited.',
    'On {3 May=2018-05-03}, {4 June=2018-06-04} and {5 July 2018=2018-07-05} they met.',
    'On {3 and 10 May=2018-05-03/2018-05-10} and {1 June 2018=2018-06-01} they met.',
    'In {May=2018-05-01/2018-05-31}, {June=2018-06-01/2018-06-30} and {July 2018=2018-07-01/2018-07-31} they met.',
    'In {May=2018-05-01/2018-05-31} or {June 2018=2018-06-01/2018-06-30} they met.',
    'In {May=--05-01/--05-31} they met, and all through {June 2018=2018-06-01/2018-06-30}.',
    'Fieldwork: {28 to 17 July 2023=2023-07-17/2023-07-28}',
    'The lunch was moved from 28 to {17 July 2023=2023-07-17}.',
  ],
  null,
);

each('ranges of years, seasons and parts', [
  'From {2016/17 to 2018=2016-04-01/2018-12-31} it fell.',
  'It fell from {May 2017 to 2018=2017-05-01/2018-12-31}.',
  'From {2019=2019-01-01/2019-12-31} to {2018=2018-01-01/2018-12-31} nothing can lie.',
  'From {late May 2019=2019-05-21/2019-05-31} to {early March 2019=2019-03-01/2019-03-10} nothing can lie.',
  'From {3 May 2019 to 5 March 2018=2018-03-05/2019-05-03} it fell.',
  'From the {2010s=2010-01-01/2019-12-31} to the {1990s=1990-01-01/1999-12-31} nothing can lie.',
  'Between the {1990s and the 2000s=1990-01-01/2009-12-31} it fell.',
  'Between the {spring and the autumn of 2019=2019-03-01/2019-11-30} it fell.',
  'From {December to January of this year=2018-12-01/2019-01-31} it fell.',
  'From {May through to July 2019=2019-05-01/2019-07-31} it fell.',
  'From {10 May-19 June 2019=2019-05-10/2019-06-19} it rained.',
  'From {june to july=2019-06-01/2019-07-31} it rained; {may to june 2019=2019-05-01/2019-06-30} was wet.',
  'It is early, {late 2019=2019-09-01/2019-12-31} will do.',
  'We march till may.',
]);

each('ranges, and letters that wait for an answer', [
  'There was no answer to its letter of {2 October 2018=2018-10-02} till {3 December 2018=2018-12-03}.',
  'There was no answer to the letter of the {2 October 2018=2018-10-02} until {3 December 2018=2018-12-03}.',
  'It was shut from {2 October 2018 till 3 December 2018=2018-10-02/2018-12-03}.',
]);

each('parts of years, months and weeks', [
  'In {quarter three of 2018=2018-07-01/2018-09-30}, not in quarter 5 of {2019=2019-01-01/2019-12-31}.',
  'In {2018 Q4=2018-10-01/2018-12-31} and {2018 Q1=2018-01-01/2018-03-31}, in {quarter 2, 2019=2019-04-01/2019-06-30}.',
  'The {fourth quarter of 2019=2019-10-01/2019-12-31} and the {4th quarter of 2018=2018-10-01/2018-12-31}.',
  'The first quarter of {2015-18=2015-04-01/2018-03-31}.',
  'The {middle part of 2019=2019-05-01/2019-08-31}, the {closing months of 2018=2018-09-01/2018-12-31}.',
  'This half of {2019=2019-01-01/2019-12-31}; in the first part {May 2018=2018-05-01/2018-05-31} is told.',
  'By the end of week 3 of {2019=2019-01-01/2019-12-31}.',
  'By the {end of the academic year=2020-05-01/2020-08-31} it will be built, not by the end of year 11.',
  'It will be built by {end of year=2019-09-01/2019-12-31}.',
  'By {end of month=2019-10-21/2019-10-31}.',
  'A fresh start {May 2019=2019-05-01/2019-05-31} brought; by {end May 2019=2019-05-21/2019-05-31} and {end-May 2019=2019-05-21/2019-05-31}.',
  '{Earlier in the year=2019-01-01/2019-10-17} they came; {earlier this summer=2019-06-01/2019-08-31} they left.',
  '{Earlier in the month=2019-10-01/2019-10-17} they wrote.',
  'Easter is late {this year=2019-01-01/2019-12-31}. It was {late last year=2018-09-01/2018-12-31}.',
]);

each('weeks, months and years that are counted from another time', [
  'The week after the visit was calm, the year before the visit was hard.',
  'They came in {May 2016=2016-05-01/2016-05-31}. They left {that summer=2016-06-01/2016-08-31}.',
  'They came in {May 2016=2016-05-01/2016-05-31}. They left in {June the year before=2015-06-01/2015-06-30}.',
  'They came in {May 2016=2016-05-01/2016-05-31}. They left in {June of the year after=2017-06-01/2017-06-30}.',
  'In {May=2019-05-01/2019-05-31} the year began.',
  'In {this past summer=2019-06-01/2019-08-31} they met.',
  'It fell in last week of term.',
  'His previous year was hard, and so was her following month.',
  'In the previous month of talks, the following week of rest.',
  'Numbers fell over the previous year.',
  'A current year pupil; a present day saint.',
  'Today’s children; today’s world; {today=2019-10-17}’s news.',
]);

each('parts and ranges, and what is none', [
  '{This quarter=2019-10-01/2019-12-31} of {2019=2019-01-01/2019-12-31} was hard, the next half of {2019=2019-01-01/2019-12-31} too.',
  'The {later half of 2019=2019-07-01/2019-12-31} and the {earlier half of 2018=2018-01-01/2018-06-30}.',
  'The {early stages of 2019=2019-01-01/2019-04-30}, the {last months of 2018=2018-09-01/2018-12-31}, the {first weeks of 2017=2017-01-01/2017-04-30}, the second part of {2016=2016-01-01/2016-12-31}.',
  'In an earlier year, in an earlier month.',
  'Earlier {this May=2019-05-01/2019-05-31} they left.',
  'The {2018=2018-01-01/2018-12-31} Q and A.',
  'The post is funded from {April=2020-04-01/2020-04-30} to {2021=2021-01-01/2021-12-31}.',
  'From {April to late 2021=2021-04-01/2021-12-31} it was shut.',
  'Between {May 2019=2019-05-01/2019-05-31} and {March 2019=2019-03-01/2019-03-31} nothing can lie.',
  'From {late May 2019=2019-05-21/2019-05-31} to {March 2019=2019-03-01/2019-03-31}, from {May 2019=2019-05-01/2019-05-31} to {early March 2019=2019-03-01/2019-03-10}.',
  'From the {twenty-first to the twenty-third of May 2019=2019-05-21/2019-05-23}.',
]);

each('days with their weekday set off', [
  'They were here from {Monday, 3rd to Friday, 14th June=2019-06-03/2019-06-14}.',
  'From {Monday, 3rd until Friday, 14th June, 2019=2019-06-03/2019-06-14}.',
  'On {Monday=2019-10-14}, 3rd in the queue, he left on {Friday, 14th June=2019-06-14}.',
]);

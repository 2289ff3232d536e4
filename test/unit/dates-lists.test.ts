import { assertDates } from './dates-marks.ts';

function each(title: string, lines: readonly string[]): void {
  describe(`dates: ${title}`, () => {
    for (const line of lines) it(line, () => assertDates(line, '2019-10-17'));
  });
}

each('ranges whose ends share a month or a year', [
  'From {3 to 5 of May 2019=2019-05-03/2019-05-05}, {3 – 5 May=2019-05-03/2019-05-05}, {18–20 May 2019=2019-05-18/2019-05-20}.',
  'From {30 April to 2 May=2019-04-30/2019-05-02} and from {3 May to 5 May 2019=2019-05-03/2019-05-05}.',
  'From {30 December 2018 - 2 January 2019=2018-12-30/2019-01-02} it was shut.',
  'From {30 December - 2 January 2019=2018-12-30/2019-01-02} it was shut.',
  'Open {30 December to 2 January=2019-12-30/2020-01-02} only.',
  'Between {May and March 2019=2018-05-01/2019-03-31} it fell; between {March and May 2019=2019-03-01/2019-05-31} it rose.',
  'From {November 2018 to January=2018-11-01/2019-01-31} it fell.',
  'From the {3rd of May to the 5th of June 2019=2019-05-03/2019-06-05} they stayed.',
  'From the {tenth to the twelfth of May 2019=2019-05-10/2019-05-12}, and on the {twenty-first of May 2019=2019-05-21}.',
]);

each('ranges of different things', [
  'From {2016 to March 2018=2016-01-01/2018-03-31} and from {March 2016 to 2018=2016-03-01/2018-12-31}.',
  'From {May 2018 to 5 June 2019=2018-05-01/2019-06-05}, and from {5 May to June 2019=2019-05-05/2019-06-30}.',
  'From {spring 2018 to autumn 2019=2018-03-01/2019-11-30} or {spring to summer 2019=2019-03-01/2019-08-31}.',
  'From {early 2018 to late 2019=2018-01-01/2019-12-31}, {early May to late June 2019=2019-05-01/2019-06-30}.',
  'From {early to mid May 2019=2019-05-01/2019-05-20} it rained; {early and late 2019=2019-01-01/2019-12-31} were dry.',
  'From {2016/17 to 2018/19=2016-04-01/2019-03-31}, unlike {2016/17=2016-04-01/2017-03-31} and {2017/18=2017-04-01/2018-03-31}.',
  'From {May last year to July this year=2018-05-01/2019-07-31} and from {last May to this July=2019-05-01/2019-07-31}.',
  'From {Monday to Wednesday last week=2019-10-07/2019-10-09} they were here.',
  'From {Monday to Friday 17 May 2019=2019-05-13/2019-05-17}, {Monday 13-Friday 17 May 2019=2019-05-13/2019-05-17}.',
  'On {Tuesday 14 and Wednesday 15 May 2019=2019-05-14/2019-05-15}.',
  'Between {2016=2016-01-01/2016-12-31} and {2014=2014-01-01/2014-12-31} nothing can lie.',
]);

each('lists of days, months and years are days of one visit only where they lie close', [
  'On {3, 4, 5, 6, 7, 8, 9 and 10 May 2019=2019-05-03/2019-05-10} they met.',
  'On {3, 10 and 17 May=2019-05-03/2019-05-17} and {1 June 2019=2019-06-01} they met.',
  'On 3 or {10 May 2019=2019-05-10}, or on 3, 4 or {5 May 2019=2019-05-05}.',
  'On {3 May=2018-05-03}, {4 June=2018-06-04} and {5 July 2018=2018-07-05} they met.',
  'In {May=2018-05-01/2018-05-31}, {June=2018-06-01/2018-06-30} and {July 2018=2018-07-01/2018-07-31}.',
  'In {May=2018-05-01/2018-05-31} or {June 2018=2018-06-01/2018-06-30}; in {May 2017=2017-05-01/2017-05-31} or {June 2018=2018-06-01/2018-06-30}.',
  'In {spring=2018-03-01/2018-05-31} and {summer 2018=2018-06-01/2018-08-31}, or in {summer/autumn 2018=2018-06-01/2018-11-30}.',
  'Both {2016=2016-01-01/2016-12-31} and {2017=2017-01-01/2017-12-31}; either {2014=2014-01-01/2014-12-31} or {2012=2012-01-01/2012-12-31}.',
]);

each('years in pairs', [
  'In {2017–2018=2017-01-01/2018-12-31}, {2017/2018=2017-01-01/2018-12-31}, {2018-2020=2018-01-01/2020-12-31}, not 2017-17 or 2017/16.',
  'In {17/18=2017-04-01/2018-03-31}, not in 17/19. In {2017-19=2017-04-01/2019-03-31}, not in 99/00.',
  'In {twenty twenty-one=2021-01-01/2021-12-31}, in {twenty twenty=2020-01-01/2020-12-31} and in {twenty ten=2010-01-01/2010-12-31}.',
  'In the years {2018=2018-01-01/2018-12-31} and {2019=2019-01-01/2019-12-31}, in the year {2016=2016-01-01/2016-12-31}.',
  'The {2018-19 academic year=2018-09-01/2019-08-31}, {academic year 2019=2019-09-01/2020-08-31} and the {2018/19 financial year=2018-04-01/2019-03-31}.',
  'Back in {’65=1965-01-01/1965-12-31} and the {summer of ’19=2019-06-01/2019-08-31}, {May ’19=2019-05-01/2019-05-31} and {3 May ’19=2019-05-03}.',
]);

import { assertDates } from './dates-marks.ts';

/** Each line has its dates marked with the value expected; nothing else in it is a date. */
function each(lines: readonly string[], writtenOn: string | null = null): void {
  for (const line of lines) it(line, () => assertDates(line, writtenOn));
}

describe('dates: days', () => {
  each([
    'Inspectors called on {5 May 2018=2018-05-05} and wrote a week later.',
    'The letter of {Thursday, 17th October 2024=2024-10-17} is on file.',
    'Printed on {Tuesday, October 24, 2017=2017-10-24} for members.',
    'It was signed on the {1st of March, 2019=2019-03-01}.',
    'Signed {21 Sept. 2018=2018-09-21} by the chair.',
    'The visit of {17/10/2024=2024-10-17} and the one of {3.9.2019=2019-09-03}.',
    'Logged {2024-10-17=2024-10-17}T09:30:00Z by the system.',
    'Minutes of {20/02/13=2013-02-20} and {22/08/13=2013-08-22}.',
    'Logged {20/9/16=2016-09-20}, closed {05-11-16=2016-11-05}.',
    'An order of {21-Apr-2016=2016-04-21} and one of {6/Nov/2023=2023-11-06}.',
    'He left on {March 21st, 2019=2019-03-21} and she on {May the 5th, 2020=2020-05-05}.',
    'On {4 July 2016=2016-07-04}, 2712 children had a plan.',
    'By the {seventeenth of Octber 2017=2017-10-17} all was done.',
    'Closed on {Christmas Day 2019=2019-12-25} and {Good Friday 2020=2020-04-10}.',
    'It opens at 10am on {14 January 2020=2020-01-14} at 9.30.',
    '{Friday 13th September 2019=2019-09-13} was not unlucky.',
    'The {first Tuesday of October 2014=2014-10-07} is when members meet.',
    'Posted {8 May 2019=2019-05-08}, 11:47 PM.',
    'On {12 th May 2016=2016-05-12}, {06/Nov/23=2023-11-06} and on {1.10.19=2019-10-01}.',
    'Written {2018 March 18=2018-03-18}, and {2012/Aug/10=2012-08-10}.',
    'On {Remembrance Sunday 2018=2018-11-11} and {New Year’s Eve 2019=2019-12-31}.',
    'At {31 March 2015=2015-03-31}.2 The next page has more.',
    'Seen on {August bank holiday 2019=2019-08-26}, at {Hallowe’en 2019=2019-10-31} and on {Bonfire Night 2019=2019-11-05}.',
    'No answer to its letter of {2 October 2018=2018-10-02} until {3 December 2018=2018-12-03}.',
    'Order of {24.09.19=2019-09-24}. Date: {1.10.19=2019-10-01}',
    'Dated this {4th day of May 2011=2011-05-04}.',
    'Carried out in {May 2018=2018-05-01/2018-05-31}1 by post.',
  ]);
});

describe('dates: ranges and days of one visit', () => {
  each([
    'From {17 to 28 July 2023=2023-07-17/2023-07-28} five inspectors came.',
    'Carried out between {8th to 10th December 2020=2020-12-08/2020-12-10} online.',
    'Between {24 February and 7 March 2025=2025-02-24/2025-03-07} they saw 40 families.',
    'From the {fifteenth to the twenty-sixth of May 2023=2023-05-15/2023-05-26} they stayed.',
    'Fieldwork: {29 January–9 February 2018=2018-01-29/2018-02-09}',
    'Fieldwork: {4-28 July 2016=2016-07-04/2016-07-28}',
    'Dates: {1/06/2015 – 25/06/2015=2015-06-01/2015-06-25}',
    'Dates: {30 November-11 December 2009=2009-11-30/2009-12-11}',
    'Dates: {18 December 2017 to 12 January 2018=2017-12-18/2018-01-12}',
    'Dates: {18 December to 12 January 2018=2017-12-18/2018-01-12}',
    'Dates: {25 September 2017 ─ 19 October 2017=2017-09-25/2017-10-19}',
    'The visit of {6 & 7 Feb 2018=2018-02-06/2018-02-07} was the fourth.',
    'They came on {9, 10 and 11 February 2021=2021-02-09/2021-02-11}.',
    'They came on {30 September and 1 October 2019=2019-09-30/2019-10-01}.',
    'They came on {3 March 2019=2019-03-03} and {12 May 2019=2019-05-12}.',
    'Seen in {July 2013=2013-07-01/2013-07-31}, from the {8th to the 12th=2013-07-08/2013-07-12}.',
    'They came from {Monday 8 to Friday 12 July 2019=2019-07-08/2019-07-12}.',
    'Open from {May 2018 to June 2019=2018-05-01/2019-06-30} only.',
    'Between {November 2020 and January 2021=2020-11-01/2021-01-31} it rose.',
    'From {November to January 2021=2020-11-01/2021-01-31} it rose.',
    'In {March=2018-03-01/2018-03-31} and {July 2018=2018-07-01/2018-07-31} it was seen again.',
    'In {July/August 2018=2018-07-01/2018-08-31} it was shut.',
    'Results from {2016 to 2018=2016-01-01/2018-12-31} were flat.',
    'Between {2011 and 2014=2011-01-01/2014-12-31} it fell; in {2015=2015-01-01/2015-12-31} and {2016=2016-01-01/2016-12-31} it rose.',
    'On {4 and 11 March=2016-03-04/2016-03-11} and {1 April 2016=2016-04-01} they met.',
    'From {28th Feb. - 3rd March 2019=2019-02-28/2019-03-03} it snowed.',
    'They came on {Sunday 1 and Monday 2 December 2019=2019-12-01/2019-12-02}.',
    'Figures rose from 40 in {March=2016-03-01/2016-03-31} to 60 in {July 2016=2016-07-01/2016-07-31}.',
    'Release 1.5.30 - {2015-09-24=2015-09-24}',
    'From {October 3 to 14, 2016=2016-10-03/2016-10-14} and {May 8 - 10, 2010=2010-05-08/2010-05-10}.',
  ]);
});

describe('dates: months, seasons, quarters and parts', () => {
  each([
    "Judged in {May 2018=2018-05-01/2018-05-31}, again in {Nov '21=2021-11-01/2021-11-30} and {Mar-19=2019-03-01/2019-03-31}.",
    'Recruitment ran through {summer 2023=2023-06-01/2023-08-31} and the {winter of 2018/19=2018-12-01/2019-02-28}.',
    'In post since {late 2017=2017-09-01/2017-12-31}, {early 2019=2019-01-01/2019-04-30} or {mid-2019=2019-05-01/2019-08-31}.',
    'From {mid-March 2020=2020-03-11/2020-03-20} to date.',
    'By the {end of May 2019=2019-05-21/2019-05-31} and the {start of 2024=2024-01-01/2024-04-30}.',
    'By the {latter part of 2017=2017-09-01/2017-12-31} and the {first half of 2018=2018-01-01/2018-06-30}.',
    'In the {last quarter of 2020=2020-10-01/2020-12-31}, {Q3 2021=2021-07-01/2021-09-30} and {Q1 2021/22=2021-04-01/2021-06-30}.',
    'In the {early 2000s=2000-01-01/2003-04-30} and the {1990s=1990-01-01/1999-12-31}.',
    'From {early to mid-2019=2019-01-01/2019-08-31} it was shut.',
    'From {mid to late October 2019=2019-10-11/2019-10-31}, or {late spring / early summer 2020=2020-05-01/2020-06-30}.',
    'The {week beginning 9 September 2019=2019-09-09/2019-09-15}, {w/c 16 September 2019=2019-09-16/2019-09-22}.',
    'The {week ending 5 May 2019=2019-04-29/2019-05-05}, the {week of 20 May 2019=2019-05-20/2019-05-26}.',
    'The {first week of October 2014=2014-10-06/2014-10-12}, the {last week of September 2014=2014-09-22/2014-09-28}.',
    'The {autumn term 2023=2023-09-01/2023-11-30} and {Summer of ’18=2018-06-01/2018-08-31}.',
    'The {third quarter of 2018-19=2018-10-01/2018-12-31} and the {end of 2013–14=2013-12-01/2014-03-31}.',
    'Seen {09/2012=2012-09-01/2012-09-30} and {2014-10=2014-10-01/2014-10-31}.',
  ]);
});

describe('dates: years', () => {
  each([
    'In {2017-18=2017-04-01/2018-03-31} it cost £20m; in {2022/23=2022-04-01/2023-03-31} £30m.',
    'The {academic year 2023/24=2023-09-01/2024-08-31} and the {2022-23 school year=2022-09-01/2023-08-31}.',
    'In {financial year 2018/19=2018-04-01/2019-03-31} it fell.',
    'Kept from {2016 – 2017=2016-01-01/2017-12-31} in the vault.',
    "Back in {'19=2019-01-01/2019-12-31} nobody asked.",
    'Rated good ({2019=2019-01-01/2019-12-31}), then inadequate ({2022=2022-01-01/2022-12-31}).',
    'The {2016=2016-01-01/2016-12-31} inspection and the {2019=2019-01-01/2019-12-31} one.',
    'In {18/19=2018-04-01/2019-03-31} it fell; since {twenty nineteen=2019-01-01/2019-12-31} it has risen.',
    'Over {2018=2018-01-01/2018-12-31} and {2019=2019-01-01/2019-12-31}; pre-{2015=2015-01-01/2015-12-31} cases.',
    'Pupils in {2020=2020-01-01/2020-12-31} and {2021=2021-01-01/2021-12-31} were missed.',
    'It was last seen in {2016=2016-01-01/2016-12-31}.3 The team grew.',
    'A plan for {2015-18=2015-04-01/2018-03-31} was agreed.',
  ]);
});

describe('dates: at the beginning and the end of lines', () => {
  each([
    '{24.09.19=2019-09-24} - Inspectors came.\n\n{1.10.19=2019-10-01}: They left.',
    '2.5 million was spent in {May 2019=2019-05-01/2019-05-31}.\n\n1.10 The council was told in {June 2019=2019-06-01/2019-06-30}.',
    'It was inadequate ({May\n2019=2019-05-01/2019-05-31}) and this is known.',
    'They came from {17 to 28 July\n2023=2023-07-17/2023-07-28} and left.',
    'They came from {Monday, 30 November 2020, to Friday, 11 December 2020=2020-11-30/2020-12-11}.',
    'Seen on {4 May 2021 (Tuesday)=2021-05-04} at ten.',
  ]);
});

import { assertDates } from './dates-marks.ts';

/** Each line has its dates marked with the value expected; nothing else in it is a date. */
function each(title: string, lines: readonly string[]): void {
  describe(`dates: ${title}`, () => {
    for (const line of lines) it(line, () => assertDates(line, '2019-10-17'));
  });
}

each('in figures, the day first unless it cannot be', [
  'On {12/5/19=2019-05-12} and {12-05-19=2019-05-12}, not 12-5-19, 12/5-19 or 12.5/2019.',
  'The form of {12.05.19=2019-05-12} replaced version 12.5.19.',
  'On {12/13/2019=2019-12-13} and {05/31/2019=2019-05-31}, not 05/32/2019 or 13/13/2019.',
  'Nothing was seen on 00/05/2019, 12/00/2019 or 0/2019.',
  'On {31/12/2019=2019-12-31} they met; on {1/1/2020=2020-01-01} they did not.',
  'On {12/5=2019-05-12} they met; 3/4 of them left.',
  '{12/05/2019=2019-05-12}',
]);

each('in figures, the year first', [
  'On {2019-05-12=2019-05-12}, {2019-5-2=2019-05-02}, {2019/05/12=2019-05-12} and {2019.05.12=2019-05-12}.',
  'Not 2019-13-02, 2019-00-10, 2019-02-00 or 2019-05-12-3.',
  'On {2019-12-31=2019-12-31} and {2019-01-01=2019-01-01}.',
]);

each('in figures, the month and the year', [
  'In {05/2019=2019-05-01/2019-05-31}, {2019-05=2019-05-01/2019-05-31} and {12/2018=2018-12-01/2018-12-31}, not 13/2019 or 2019-13.',
  'In {2019-12=2019-12-01/2019-12-31} and {01/2019=2019-01-01/2019-01-31}, not 2019-00.',
]);

each('in figures that go on are numbers of something else', [
  'File 12/05/2019a, line 12/05/2019.5, room 12/05/2019-5 and 12/05/2019/5.',
  'From {12/5/2019-15/5/2019=2019-05-12/2019-05-15} and {12.5.2019-15.5.2019=2019-05-12/2019-05-15}.',
  'Section 3.4 {May 2019=2019-05-01/2019-05-31} and item 4.5.2019.',
  'It was 1.5 in {May 2019=2019-05-01/2019-05-31}, or 12,000 by {June 2019=2019-06-01/2019-06-30}.',
]);

each('with a number that no day has', [
  'On 0 {May 2019=2019-05-01/2019-05-31} or 32 {May 2019=2019-05-01/2019-05-31}.',
  'On {1 May 2019=2019-05-01} and {31 May 2019=2019-05-31}, {05 May 2019=2019-05-05} too, but 005 {May 2019=2019-05-01/2019-05-31}.',
]);

each('with the month in letters', [
  'The {May 12=2019-05-12} meeting and the {May 12 2019=2019-05-12} meeting; in {March=2019-03-01/2019-03-31} 3 of them left.',
  'On {3/May/19=2019-05-03}, {3-May=2019-05-03}, {5May 2019=2019-05-05} and the {3rd May=2019-05-03}.',
  'On the {3rd of this month=2019-10-03}, not the {3rd of last month=2019-09-03}.',
  'On {12 May=2019-05-12}: 2019 cases. On {12 May=2019-05-12} 3 children left.',
  'On the {3rd=2019-10-03}, as in {May 2019=2019-05-01/2019-05-31}, they met; the 4th time was short.',
  'On {Monday the 13th of May 2019=2019-05-13}, {Monday May 13, 2019=2019-05-13} and {Mon. 13 May 2019=2019-05-13}.',
  '{13 May 2019=2019-05-13}, a Monday, and {13 May (Monday)=2019-05-13} after it.',
  'In {MAY 2019=2019-05-01/2019-05-31}, {may 2019=2019-05-01/2019-05-31} and {sept 2019=2019-09-01/2019-09-30}.',
]);

each('with a slip in the month', [
  '{5 Januray 2019=2019-01-05}, {5 Feburary 2019=2019-02-05}, {5 Setpember 2019=2019-09-05} and {5 Otcober 2019=2019-10-05}.',
  '{5 Novmber 2019=2019-11-05} and {5 Decemeber 2019=2019-12-05}, not 5 Market {2019=2019-01-01/2019-12-31} or 5 Member {2019=2019-01-01/2019-12-31}.',
  'Of 5 Mayo, 5 Maya and 5 Mays nothing is known.',
]);

each('with a time of day beside them', [
  'Sent 9.30am on {3 May 2019=2019-05-03}, read {3 May 2019=2019-05-03} 9.30am, shut {3 May 2019=2019-05-03} at 9.30.',
  'Sent 09:30 {3 May 2019=2019-05-03}, {2019-05-03=2019-05-03} 09:30, {3/5/2019=2019-05-03} 9am, {3 May 2019=2019-05-03} (9am).',
]);

import { assertDates } from './dates-marks.ts';

function each(title: string, lines: readonly string[]): void {
  describe(`dates: ${title}`, () => {
    for (const line of lines) it(line, () => assertDates(line, '2019-10-17'));
  });
}

each('months that are people’s names and other words', [
  'It was written by June Smith, sent by April Jones and read by {June=2019-06-01/2019-06-30}.',
  'From {July=2020-07-01/2020-07-31} Leeds will act.',
  'She is now Lady May. Between now and {May=2019-05-01/2019-05-31} it rained.',
  'It is most likely {May=2019-05-01/2019-05-31}, probably {June=2019-06-01/2019-06-30} or perhaps {July=2019-07-01/2019-07-31}.',
  'It is probably May Jones, possibly April Smith.',
  'The May. Their June Smith. The May Queen.',
  'We thanked Ann. June. We asked; May.',
  'He met Ann and also May.',
  'A review of care, also {May=2019-05-01/2019-05-31}.',
  'They came in {june=2019-06-01/2019-06-30}, in august company, in march time and in may cases.',
  'Every May’s elections are lively; each June’s report is long.',
]);

each('months that are labels', [
  '({May=2019-05-01/2019-05-31} and {June=2019-06-01/2019-06-30}) are wet; (May and others) said so.',
  'It ended. {July=2019-07-01/2019-07-31}: a new start; {August=2019-08-01/2019-08-31}: a letter.',
  'Scrutiny panel. {September=2019-09-01/2019-09-30} (date to be confirmed). Visit; {June=2019-06-01/2019-06-30} (tbc).',
  '| Visit | {May=2019-05-01/2019-05-31} (tbc) |',
]);

each('seasons and what is named after them', [
  'They came in {spring=2019-03-01/2019-05-31}, {summer=2019-06-01/2019-08-31} and {autumn=2019-09-01/2019-11-30}.',
  'In summer-born groups; the summer-born.',
  'In the Summer Fund; by the {summer=2019-06-01/2019-08-31} Leeds had acted; by the Summer Review.',
  'In {autumn=2019-09-01/2019-11-30} Ofsted came; in Autumn Review they said so.',
]);

each('years that are numbers and names', [
  'Since {1900=1900-01-01/1900-12-31}, and by {2099=2099-01-01/2099-12-31}.',
  'The {1950=1950-01-01/1950-12-31} map and the {2049=2049-01-01/2049-12-31} plan; a hall of 1949 seats, 2050 seats.',
  'Seen {21-Apr-16=2016-04-21}',
  'Born {3rd Feb 82=1982-02-03}. Signed {14th April 15=2015-04-14}.',
  'In {June 60=1960-06-01/1960-06-30}. In {June=1960-06-01/1960-06-30} 59 staff left.',
  'On {3 May=2019-05-03} 15:30 they met; on {3 May=2019-05-03} 15-18 staff came.',
  'In {May=2019-05-01/2019-05-31} 2000.5 hours were lost.',
  'On {3 May last=2019-05-03} they met; on {3 December next=2019-12-03} they meet.',
  'On {3 May=2019-05-03} {last week=2019-10-07/2019-10-13} seemed far.',
  'In the school hall {2019=2019-01-01/2019-12-31} was told.',
  'The academic year began. The financial plan {2019=2019-01-01/2019-12-31} is out.',
  'Ref 2017-18-3 and 2017-18.5.',
  'In {academic year 2016 to 2017=2016-09-01/2017-08-31} it fell.',
  'In twenty such calls nothing was said, nor in twenty nineteen-hour days; in {twenty nineteen=2019-01-01/2019-12-31} it fell.',
  'The Children Act, 1989; the Regulations (England) 2015; under the Order of 2014.',
  '1) {2019=2019-01-01/2019-12-31} was bad.',
  'In {2019=2019-01-01/2019-12-31}, 2020 children left.',
  'We won 18/19 games; in {18/19=2018-04-01/2019-03-31} it fell.',
  'In {’19=2019-01-01/2019-12-31} it fell; ’19 cases.',
  'Over 2010-2012 children; some 2010 to 2012 children.',
]);

each('figures beside times, and months before names', [
  'In {2014=2014-01-01/2014-12-31} - 10 years on - it fell.',
  'Paper 2014/10 applies.',
  'In {March=2019-03-01/2019-03-31} - 19 cases - it rose.',
  'In {2017=2017-01-01/2017-12-31} - 18 cases - it fell.',
  'In {June=2019-06-01/2019-06-30} 59, or half, left.',
  'Ref 2017-2017 and 2018/2017.',
  'In twenty such ways it was said.',
  'In {May=2019-05-01/2019-05-31} Leeds left, by {June=2019-06-01/2019-06-30} it was back.',
]);

each('a paper’s name', ['She told Children Today that he had come {today=2019-10-17}. {Today=2019-10-17} he left.']);

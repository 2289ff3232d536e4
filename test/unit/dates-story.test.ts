import { assertDates } from './dates-marks.ts';

function each(kind: string, lines: readonly string[], writtenOn = '2022-05-20'): void {
  describe(`dates: ${kind}`, () => {
    for (const line of lines) it(line, () => assertDates(line, writtenOn));
  });
}

each('without a year, in the story of a time long past', [
  'Care was poor in {October 2018=2018-10-01/2018-10-31}. By {December=2018-12-01/2018-12-31} the director had gone.',
  'Inspectors came in {September 2018=2018-09-01/2018-09-30}. The report, published in {October=2018-10-01/2018-10-31}, was grim.',
  'The worst came in {October 2018=2018-10-01/2018-10-31}. Inspectors had arrived on {17 September=2018-09-17} and had seen enough by {28 September=2018-09-28}.',
  'In {September 2012=2012-09-01/2012-09-30} a teacher saw bruises. Within weeks, in {October=2012-10-01/2012-10-31}, a report came, and on {5 November=2012-11-05} the police were called.',
  'On {4 September 2012=2012-09-04} a teacher saw bruises.\n\nOn {12 September=2012-09-12} a doctor did too. He wrote to the board on {20 September=2012-09-20}.',
  'It was inadequate in {September 2016=2016-09-01/2016-09-30}. It had lost its director in {July=2016-07-01/2016-07-31}. A board first met in {November=2016-11-01/2016-11-30}.',
  'A visit was made on {19 March 2009=2009-03-19}. On {2 April=2009-04-02} she asked for help.\n\nA review published {yesterday=2022-05-19} said that the warnings of {March=2009-03-01/2009-03-31} had been missed.',
  'She was born in {April 2019=2019-04-01/2019-04-30}. Midwives wrote to the team in {May=2019-05-01/2019-05-31}.',
  'On {2 December 2020=2020-12-02} all was well. Then, from {11 to 22 October=2021-10-11/2021-10-22}, a team came. On {19 November=2021-11-19} it was told so.',
]);

each('without a year, as news behind a time long past', [
  'Care was poor in {October 2018=2018-10-01/2018-10-31}. A trust was announced in {January=2022-01-01/2022-01-31}.',
  'It has been good since {November 2018=2018-11-01/2018-11-30}. Inspectors visited it again in {March=2022-03-01/2022-03-31}.',
  'In {September 2012=2012-09-01/2012-09-30} a teacher saw bruises.\n\nThe leader apologised in {May=2022-05-01/2022-05-31}.',
  'It was poor in {September 2016=2016-09-01/2016-09-30}. Since then it has had nine visits, the last in {June=2021-06-01/2021-06-30}. Inspectors returned in {September=2021-09-01/2021-09-30}.',
  'The inquest into the death, which took place in {March 2019=2019-03-01/2019-03-31}, ended on {Wednesday=2022-05-18}. It had opened on {2 May=2022-05-02}.',
  'They last came in the {spring of 2019=2019-03-01/2019-05-31}. Over the {spring=2022-03-01/2022-05-31} a hundred files were read.',
  'The leader said {today=2022-05-20} that he had been told in {June=2021-06-01/2021-06-30}.',
]);

each('without a year, by a term or a wish', [
  'The panel asked that what was left over from the plan of the last two years be brought to it on {4 June=2022-06-04}.',
  'Members heard that more visits were due in {December=2022-12-01/2022-12-31}.',
  'More visits were due in {December=2021-12-01/2021-12-31}.',
  'A visit is expected in the {autumn=2022-09-01/2022-11-30}, and the director told us that she was glad.',
  'A visit, expected in the {autumn=2021-09-01/2021-11-30}, has still not come.',
  'A boy has had four social workers since {last summer=2021-06-01/2021-08-31}.',
  'It was the sixth visit since {last summer=2020-06-01/2020-08-31}.',
  'Next steps\n\nThe panel considered this matter on {25 February=2022-02-25}.',
  'Next steps\n\nEvery case audited by {25 February=2023-02-25}.',
]);

each('without a year, by the clause that they belong to', [
  'Pictured: staff at the awards in {June=2021-06-01/2021-06-30}, and the director, who starts on {July 8=2022-07-08}.',
  'If little has changed when inspectors return in {November=2022-11-01/2022-11-30}, ministers could step in.',
  'Changes take effect from {September=2022-09-01/2022-09-30}.',
  'Ahead of {Tuesday=2022-05-24}\u2019s meeting she said so. At the end of {Tuesday=2022-05-17}\u2019s meeting she said more.',
  'Figures to the {end of December=2021-12-21/2021-12-31} will be tabled. The year to {March=2022-03-01/2022-03-31} will be costly.',
  'No reply had come by {Tuesday night=2022-05-17}. A reply is to come by {Tuesday night=2022-05-24}.',
  'The board will take over in {September=2022-09-01/2022-09-30}, and staff will be told in {July=2022-07-01/2022-07-31}.',
  'Visits planned for {March=2022-03-01/2022-03-31} and {April=2022-04-01/2022-04-30} were called off. Visits planned for {June=2022-06-01/2022-06-30} will go ahead.',
  'They had a letter in {March=2022-03-01/2022-03-31} that promised more support by {August=2022-08-01/2022-08-31}.',
  'Resolved that an update be brought to the meeting on {18 January=2023-01-18}.',
]);

describe('dates: in a text without a date, by the year of another', () => {
  for (const line of [
    'He was told in {May last year=?} and on {3 June of last year=?}.',
    'It will be ready by the {summer=?}.',
  ])
    it(line, () => assertDates(line));
});

each('behind a number that is none of them', [
  'Newsletter no. 7 - {Friday 12th March 2021=2021-03-12}',
  'Edition 3 \u2013 {24 September 2018=2018-09-24}',
  'The Acorn 11 - {Friday 22nd April 2022=2022-04-22}',
  'They came {3 \u2013 24 September 2018=2018-09-03/2018-09-24}.',
  'Bulletin {3-7 June 2019=2019-06-03/2019-06-07}',
  'They came from {Monday 9 - Friday 13 May 2022=2022-05-09/2022-05-13}.',
]);

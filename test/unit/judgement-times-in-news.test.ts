import assert from 'node:assert/strict';
import { analyseText } from '../../server/report.ts';

/** The months in which the times of a text's judgements begin, in text order; `?` where it tells none. */
const monthsOf = (text: string): readonly string[] =>
  analyseText(text).mentions.flatMap((mention) =>
    mention.type === 'grade' && mention.use === 'judgement' ? [mention.from?.slice(0, 7) ?? '?'] : [],
  );

/** Passages of a text (written on a day or with none), each with the months of its judgements. */
function each(
  written: string | null,
  rows: readonly (readonly [passage: string, ...months: readonly string[]])[],
): void {
  describe(`the times of judgements in ${written === null ? 'an undated text' : `news of ${written}`}`, () => {
    for (const [passage, ...months] of rows)
      it(passage, () => {
        const head = written === null ? '' : `News from the north\n\n${written}\n\n`;
        assert.deepEqual(monthsOf(`${head}${passage}\n`), months);
      });
  });
}

each('8 May 2019', [
  [
    'Bury has been rated good by Ofsted.\n\nInspectors visited in March.\n\nThe council was judged to require improvement in 2016.',
    '2019-03',
    '2016-01',
  ],
  [
    'Bury Council’s children’s services have been rated inadequate after a damning inspection.\n\nA report published today says leaders lost grip. Inspectors, who spent two weeks with the council in February, rated all four areas inadequate.\n\nIn 2015 the service was found to be good.',
    '2019-02',
    '2019-02',
    '2015-01',
  ],
  ['It is the second time in five years that Bury has been branded inadequate. The first came in June 2014.', '?'],
  ['Bury went from good in 2013 to inadequate in 2016 and back to good in 2019.', '2013-01', '2016-01', '2019-01'],
  ['Bury, rated good at its last inspection in 2015, is now inadequate.', '2015-01', '?'],
  ['Bury was last inspected in 2015, when it was rated good. The new report says it is inadequate.', '2015-01', '?'],
  ['Ofsted said on Tuesday that Bury was inadequate. A monitoring visit in April found some progress.', '2019-05'],
  [
    'An inspection in March found Bury inadequate across the board. Three years ago it had been rated good.',
    '2019-03',
    '?',
  ],
  [
    'Neighbouring Rochdale was rated good in November, while Bury remains inadequate following its inspection in 2017.',
    '2018-11',
    '2017-01',
  ],
  [
    'In a report published in January 2018, Ofsted rated Bury inadequate. Since then there have been four monitoring visits, the last of them in March 2019. ',
    '2018-01',
  ],
  ['Bury’s services for children in care were judged good in 2012 and again last year.', '2012-01'],
  ['When I became leader in 2015 Bury was inadequate. When I stood down in 2018 it was good.', '2015-01', '2018-01'],
  [
    'The council, found inadequate in 2016, was inspected again between 4 and 15 March and is now good, with leadership outstanding.',
    '2016-01',
    '2019-03',
    '2019-03',
  ],
  [
    'Bury was rated requires improvement in its first ILACS inspection, in October 2018, having been good under the old framework since 2013.',
    '2018-10',
    '2013-01',
  ],
  ['Two years after it was rated inadequate, Bury is good. Inspectors came in March.', '?', '2019-03'],
  ['The rating means that Bury joins Leeds, rated outstanding in March 2018, among the best.', '2018-03'],
  [
    'Ofsted judged Bury to be inadequate for children who need help and protection, a drop from good at the previous inspection in 2015, and requires improvement for leadership.',
    '?',
    '2015-01',
    '?',
  ],
  ['In Bury, leadership is good; it was inadequate four years ago. Adoption was already good then.', '?', '?', '?'],
  ['Last month inspectors returned to Bury. They found that services were still inadequate.', '2019-04'],
  ['Bury has been inadequate since 2016. A full inspection is expected next month.', '2016-01'],
  ['The commissioner was appointed in 2017 after Bury was rated inadequate. She left in April.', '2017-01'],
  ['Bury’s inspection, originally planned for October 2018, took place in March 2019. The result: good.', '2019-03'],
  [
    'The budget was set in February. In March Ofsted inspected Bury, and in May it published its judgement: requires improvement.',
    '2019-03',
  ],
  [
    'In 2010 Bury was performing well. By 2012 inspectors judged child protection inadequate. The single inspection of 2015 said requires improvement.',
    '2010-01',
    '2012-01',
    '2015-01',
  ],
  [
    'Bury is rated good. Rochdale, inspected in January, requires improvement. Bolton, inspected in the same month, is good.',
    '?',
    '2019-01',
    '2019-01',
  ],
  [
    'Bury has moved from inadequate to requires improvement. Its last full inspection, in 2016, ended with a trust being threatened.',
    '2016-01',
    '?',
  ],
  [
    '"We were inadequate in 2016. We were told so in no uncertain terms. Today we are good," said the leader of Bury Council.',
    '2016-01',
    '2019-05',
  ],
  [
    'The report, published on Friday, follows an inspection of Bury in March. It rates leadership inadequate. Everything else requires improvement.',
    '2019-03',
    '2019-03',
  ],
  ['In November 2017 Ofsted had rated Bury inadequate; a year and a half on, it has found it good.', '2017-11', '?'],
  [
    'Bury’s fostering service was judged good in 2017, and the latest inspection, in March, says the council’s adoption work is outstanding.',
    '2019-03',
  ],
  ['Only in 2013 had Bury been rated worse, when it was inadequate for protection.', '2013-01'],
  ['The council was judged inadequate in the same month that its director resigned, June 2016.', '2016-06'],
  ['Bury, which has not been inspected since 2015, when it was good, expects a call soon.', '2015-01'],
  [
    'At the time of the last inspection, in July 2015, Bury’s leadership required improvement. That is no longer so, inspectors say after their visit in March: it is good.',
    '2015-07',
    '2019-03',
  ],
  [
    'From 2014 to 2017 Bury was inadequate. It has been good since an inspection in October 2017.',
    '2014-01',
    '2017-10',
  ],
]);

each(null, [
  [
    'Bury was inspected from 3 to 14 June 2019. The report, which came out on 22 July 2019, judged it good overall.',
    '2019-06',
  ],
  [
    '2009: inadequate. 2011: adequate. 2014: requires improvement. 2018: good. That is the story of Bury’s children’s services.',
    '2009-01',
    '2011-01',
    '2014-01',
    '2018-01',
  ],
  [
    'Ofsted inspected Bury in May 2022. Overall effectiveness: good. Leaders: outstanding. Previous inspection: March 2018, requires improvement.',
    '2022-05',
    '2022-05',
    '2018-03',
  ],
  [
    'Of the two inspections, the earlier, in 2014, found Bury good and the later, in 2019, found it inadequate.',
    '2014-01',
    '2019-01',
  ],
]);

each('14 June 2021', [
  [
    'Report to Cabinet\n\n1.1 Ofsted carried out an inspection of Bury’s children’s services between 8 and 19 March 2021.\n\n1.2 The report was published on 10 May 2021. Overall effectiveness was judged to be good.\n\n1.3 The previous inspection, in June 2016, had judged services inadequate.',
    '2021-03',
    '2016-06',
  ],
  [
    'Minutes\n\nThe Director reported that services had been inspected in March. Overall effectiveness had been judged good, and leadership outstanding.\n\nCllr Moss recalled that in 2016 Bury had been inadequate.',
    '2021-03',
    '2021-03',
    '2016-01',
  ],
  [
    'ROUND-UP\n\nBURY: Good at last. Inspectors were there in March.\n\nBOLTON: Requires improvement (inspected February). It was good in 2017.\n\nWIGAN: Outstanding, for the second time since 2016.',
    '2021-03',
    '2021-02',
    '2017-01',
    '?',
  ],
  [
    'An earlier version of this article said that Bury was rated good in 2016. It was rated inadequate in 2016 and good in 2021.',
    '2016-01',
    '2021-01',
  ],
  [
    'Bury’s children’s services have climbed two grades in one go. Judged inadequate five years ago, they were described as good in a report made public on Thursday.',
    '?',
    '2021-06',
  ],
  [
    'The council’s previous grade, given in June 2016, was inadequate. This time leaders were rated good and so was the help given to families.',
    '2016-06',
    '?',
  ],
  [
    'In the spring of 2016 the service was judged inadequate. In the autumn of 2018 a monitoring visit found steady progress, and in March this year the full inspection rated it good.',
    '2016-03',
    '2021-03',
  ],
  [
    'Bury was inspected in March, Bolton in April. Bury was found to be good and Bolton inadequate.',
    '2021-03',
    '2021-04',
  ],
  [
    'The last time inspectors called, in June 2016, they left behind an inadequate. On Friday the council learned that it was good.',
    '2016-06',
    '2021-06',
  ],
  [
    'Staff at Bury Council are celebrating. Their service, written off as inadequate in 2016, has been judged good.',
    '2016-01',
    '?',
  ],
  ['Bury’s SEND services were inspected in May. Its children’s social care was rated good in March 2019.', '2019-03'],
  [
    'The joint targeted area inspection in January gave no grades. At the last full inspection, in November 2018, Bury required improvement.',
    '2018-11',
  ],
  [
    'He pointed to the inspection of 2018, which found leadership good, and to that of 2021, which found it outstanding.',
    '2018-01',
    '2021-01',
  ],
  ['Bury is one of only nine councils rated outstanding. Its inspection took place in March.', '2021-03'],
  [
    'Three of the four judgements were good. The fourth, on care leavers, was outstanding. The inspection was carried out from 8 to 19 March 2021 in Bury.',
    '2021-03',
    '2021-03',
  ],
  ['The rating of good, announced on 10 May, is Bury’s best since records began.', '2021-05'],
  [
    'It is less than a year since Bury was judged inadequate, in July 2020, and the department has already lost its director.',
    '2020-07',
  ],
  [
    'Bury had been rated good in 2012, before the present framework. In 2016 it plummeted to inadequate, where it has stayed.',
    '2012-01',
    '2016-01',
  ],
  [
    'The inspectors’ report of July 2020 said that services in Bury were inadequate. Their letter of 4 June 2021 says that progress is slow.',
    '2020-07',
  ],
  [
    'Ofsted will publish its report on 1 July. The council, which was rated requires improvement in 2018, hopes for better.',
    '2018-01',
  ],
  [
    'Bury Council was given a good rating following an inspection carried out in the first two weeks of March.',
    '2021-03',
  ],
  [
    'After being rated good in March 2019 Bury was picked to help Bolton, which had been rated inadequate the year before.',
    '2019-03',
    '2018-01',
  ],
]);

each(null, [
  [
    'TIMELINE\n\nMay 2014 - Ofsted judges Bury’s services inadequate.\n\nSeptember 2014 - A commissioner is appointed.\n\nJune 2016 - Re-inspection. Services require improvement.\n\nMarch 2021 - Good.',
    '2014-05',
    '2016-06',
    '2021-03',
  ],
  [
    'Our rating\n\nWe were last inspected in March 2021. The judgements were:\n\n- leaders: good\n- help and protection: good\n- care: outstanding\n\nBefore that, we were inspected in 2018 and were judged to require improvement.',
    '2021-03',
    '2021-03',
    '2021-03',
    '2018-01',
  ],
]);

describe('the time of a judgement in a round of letters to every council', () => {
  const letters = 'In letters to all 150 authorities, Ofsted gave each a grade.';
  const months = (...passages: readonly string[]) =>
    monthsOf(['8 May 2019', 'Bury got its report yesterday.', ...passages, 'Bury is inadequate.'].join('\n\n'));
  it('is the day that the news came, where one of the first paragraphs tells of the round', () => {
    assert.deepEqual(months(letters), ['2019-05']);
    assert.deepEqual(months('It rained.', 'It froze.', letters), ['2019-05']);
    assert.deepEqual(months('- It rained', '- It snowed', 'It froze.', 'It rained.', letters), ['2019-05']);
  });
  it('is not, where a later one does', () => {
    assert.deepEqual(months('It rained.', 'It snowed.', 'It froze.', letters), ['?']);
  });
});

each('27 November 2007', [
  [
    'The watchdog’s yearly assessment, made public today, rates Bury as adequate. In 2006 it was good.\n\nSchools do better. For staying safe the authority was rated adequate.',
    '2007-11',
    '2006-01',
    '2007-11',
  ],
]);

each('20 March 2020', [
  [
    'Bury has been told its services for children are good.\n\nNine monitoring visits later, inspectors came back in February. Leaders, good. Help and protection, good.',
    '2020-02',
    '2020-02',
    '2020-02',
  ],
  [
    'Bury has been rated good.\n\nAfter five monitoring visits inspectors came back in February. Leadership was good.',
    '2020-02',
    '2020-02',
  ],
]);

each('13 December 2021', [
  [
    'Dear colleagues\n\nOfsted has judged our services in Bury to be inadequate.\n\nInspectors were with us from 25 October to 5 November 2021. Leadership is inadequate.\n\nThere will be monitoring visits, the first in April.',
    '2021-10',
    '2021-10',
  ],
]);

each('11 February 2016', [
  [
    'The Committee was advised of the inspection of children’s services in Bury, which was carried out between 5 and 29 October 2015.\n\nThe Committee was advised that the overall judgement was good. Leadership had been judged inadequate.',
    '2015-10',
    '2015-10',
  ],
]);

import assert from 'node:assert/strict';
import { analyseText } from '../../server/report.ts';

/** The first day of the first date behind a text's own. */
const firstDayOf = (text: string): string | null | undefined =>
  analyseText(text).mentions.filter((mention) => mention.type === 'date')[1]?.from;

/** Sentences of a text of a day, each with the first day of the date that it tells without a year. */
function each(written: string, rows: readonly (readonly [sentence: string, from: string])[]): void {
  describe(`dates without a year in news of ${written}`, () => {
    for (const [sentence, from] of rows)
      it(sentence, () => assert.equal(firstDayOf(`A heading\n\n${written}\n\n${sentence}\n`), from));
  });
}

each('29 January 2026', [
  ['Eleven years of intervention began to end in November, when inspectors came to Slough.', '2025-11-01'],
  ['The work began to pay off in November.', '2025-11-01'],
]);

each('2 May 2019', [
  ['It was supposed to be here by April 12.', '2019-04-12'],
  ['It was meant to come out on 12 April.', '2019-04-12'],
]);

each('26 April 2019', [['HMI to attend on 21 June.', '2019-06-21']]);

each('7 June 2018', [
  ['The budget, the boundary review and, from Monday, a new chief executive are the other concerns.', '2018-06-11'],
]);

each('5 December 2023', [
  ['You ask that the September inspection be set aside. It will stand.', '2023-09-01'],
  ['The September inspection will be followed by another.', '2023-09-01'],
  ['The March inspection will be the third.', '2024-03-01'],
  ['Our October visit is described in the letter.', '2023-10-01'],
  ['From April the council is putting in more money.', '2024-04-01'],
  ['From October the council was without a director.', '2023-10-01'],
]);

each('19 July 2013', [
  ['I have visited on eleven occasions, most recently on 3 and 4 July.', '2013-07-03'],
  ['I expect to report finally in January.', '2014-01-01'],
]);

each('12 March 2024', [
  ['The board, which first met in October, has another six months to run.', '2023-10-01'],
  ['A new director starts in May.', '2024-05-01'],
  ['The improvement board next meets on 4 April.', '2024-04-04'],
  ['Members will get the report in September.', '2024-09-01'],
  ['The report went to members in September.', '2023-09-01'],
  ['Staff were warned in January that inspectors might come.', '2024-01-01'],
  ['The inspectors, due in February, came early.', '2024-02-01'],
  ['She retires at the end of June.', '2024-06-21'],
  ['He took over in June from Ann Poole.', '2023-06-01'],
  ['It set itself a target of 40 by December, and missed it.', '2023-12-01'],
  ['A follow-up visit is pencilled in for November.', '2024-11-01'],
  ['Figures for December show a fall.', '2023-12-01'],
  ['Between October and December caseloads fell.', '2023-10-01'],
  ['Elections are on 2 May.', '2024-05-02'],
  ['Since the summer 30 people have joined.', '2023-06-01'],
  ['By the autumn all 30 should be in post.', '2024-09-01'],
  ['Last autumn two thirds of posts were empty.', '2023-09-01'],
  ['The trust takes over on 1 April.', '2024-04-01'],
  ['The trust took over on 1 April.', '2023-04-01'],
  ['Cabinet agreed on 8 February to spend more.', '2024-02-08'],
  ['Cabinet is being asked on 8 April to spend more.', '2024-04-08'],
  ['The deadline is 30 September.', '2024-09-30'],
  ['The deadline was 30 September.', '2023-09-30'],
  ['Nobody had answered by 1 March.', '2024-03-01'],
  ['A letter dated 4 March says so.', '2024-03-04'],
  ['Ofsted will be back before December.', '2024-12-01'],
  ['It is eight months since the July inspection.', '2023-07-01'],
  ['We promised in November that we would publish.', '2023-11-01'],
  ['We shall not know until May.', '2024-05-01'],
  ['We did not know until May.', '2023-05-01'],
  ['The next monitoring visit, in June, will look at care leavers.', '2024-06-01'],
  ['The last monitoring visit, in January, looked at care leavers.', '2024-01-01'],
  ['Her contract runs to August.', '2024-08-01'],
  ['Our second letter, to be sent in April, will say more.', '2024-04-01'],
  ['The January letter said more.', '2024-01-01'],
  ['The plan goes to Full Council on Thursday 21 March.', '2024-03-21'],
  ['Recruitment, begun in October, goes on.', '2023-10-01'],
  ['The council has until 10 June to reply.', '2024-06-10'],
  ['The consultation closed on 1 March.', '2024-03-01'],
  ['The consultation closes on 1 April.', '2024-04-01'],
  ['Children told them in December how things were.', '2023-12-01'],
  ['Three of the five teams moved in January, the rest follow in May.', '2024-01-01'],
  ['In June the council learns whether it keeps its services.', '2024-06-01'],
  ['In June the council learned that it keeps its services.', '2023-06-01'],
]);

each('12 March 2019', [
  ['I’m fully booked until late November.', '2019-11-21'],
  ['The scale used until 31 December had five grades.', '2018-12-31'],
  ['She would resign if nothing were done by the end of June.', '2019-06-21'],
]);

each('Monday, 26 November 2018', [
  ['He won applause at Thursday’s meeting after saying he would look into it.', '2018-11-22'],
  ['Members were told at Thursday’s cabinet that posts would go.', '2018-11-22'],
  ['A vote was due at Thursday’s meeting.', '2018-11-29'],
  ['The report was to be discussed at Thursday’s meeting.', '2018-11-29'],
  ['They will meet at Thursday’s cabinet.', '2018-11-29'],
]);

each('2 March 2023', [
  ['The report recommends that it is looked at again in September.', '2023-09-01'],
  ['She suggested that the board look at it again in September.', '2023-09-01'],
  ['The report suggested that services were better in September.', '2022-09-01'],
]);

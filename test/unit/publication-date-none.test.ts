import assert from 'node:assert/strict';
import { publishedIn } from './published.ts';

const PROSE =
  'Staff who had been told of the visit on the Monday met in the canteen, where the director thanked them for the work that they had done since the spring of 2015, and said that nobody should expect a holiday before the report came out.';

describe('publication date: none', () => {
  const texts: readonly string[] = [
    `VOTE WALTER\nThursday 2 May 2019\n\n${PROSE}`,
    `Polling day: Thursday 2 May 2019\n\n${PROSE}`,
    'Effective from 1 April 2019\n\nThis policy applies to all staff.',
    'Inspections in the region\n\nFelpersham – 20 September 2016 – inadequate\nBorchester – 5 May 2017 – good\nPenny Hassett – 6 June 2018 – good',
    'Our inspections\n\nFull inspection, 5 May 2019\n\nFocused visit, 3 March 2020',
    `“The best in the land.”\nOfsted letter, 5 May 2019\n\n${PROSE}`,
    `About us\nAnn Walter has been our director since 5 May 2019.\n\n${PROSE}`,
    `Ann Walter (born 5 May 1959) is a director.\n\n${PROSE}`,
    `What the letter of 5 May 2019 says\n\n${PROSE}`,
    `5 May 2019 was a bad day for Felpersham.\n\n${PROSE}`,
    `On 5 May 2019 the doors closed.\n\n${PROSE}`,
    `It was 5 May 2019 and raining.\n\n${PROSE}`,
    'Read our latest report\nLetter from Ofsted to the director (5 May 2019)\nPlan (June 2019)\nMinutes (July 2019)\n\n' +
      PROSE,
    'Open day Saturday 5 May 2019',
    'Vacancy: team manager. Start date 5 May 2019. Salary £40,000.',
    `Picture taken on 5 May 2019\n\n${PROSE}`,
    `How it all began\n\nIn May 2012 the council was inspected.\n\n${PROSE}`,
    `Child A was born on 5 May 2012\n\n${PROSE}`,
    `The period 1 April 2018 to 31 March 2019\n\n${PROSE}`,
    `Statistics: children in care at 31 March 2019\n\n${PROSE}`,
    `Year ending 31 March 2019\n\n${PROSE}`,
    `Report for the period ending 31 March 2019\n\n${PROSE}`,
    'Contents\n1 May 2019: a new start 3\n2 June 2020: the visit 7\n3 July 2021: good 11',
    `Ofsted: Felpersham good\n\nThe Ofsted inspection took place from 5 to 16 May 2019.\n\n${PROSE}`,
    'The report published in June 2022 said so, and another is due.',
    'Deadline for nominations: 5 May 2019',
    'Term starts: 5 September 2019',
    `Chapter 3: 5 May 2019\n\n${PROSE}`,
    `Q1. What happened on 5 May 2019?\n\n${PROSE}`,
    `Council tax: from 1 April 2019\n\n${PROSE}`,
    `Judged inadequate: 5 May 2019. Judged good: 6 June 2021.\n\n${PROSE}`,
    `Previous inspection: 5 May 2016\nThis inspection: 8 to 19 July 2019\n\n${PROSE}`,
    `Registered charity. Founded 5 May 1919\n\n${PROSE}`,
    `Name | Last inspection | Grade\nFelpersham | 5 May 2019 | Good\nBorchester | 6 June 2018 | Good\n\n${PROSE}`,
    `${PROSE}\n\nLast updated automatically`,
    `${PROSE}\n\nThe next edition is out on 5 May 2019.`,
    `${PROSE}\n\nFelpersham Fair is on Saturday 5 May 2019`,
    `${PROSE}\n\nNotes\n1. Ofsted, letter to the council, 5 May 2019.\n2. Council minutes, 6 June 2019.`,
    `${PROSE}\n\nReferences\nWalter A, Caring, The Times, 5 May 2019`,
    `${PROSE}\n\nClosing date: 5 May 2019`,
    `${PROSE}\n\nReport: https://example.org/2019/05/05/report`,
  ];
  for (const text of texts) {
    it(text.replace(PROSE, '…').replace(/\n+/g, ' / '), () => assert.equal(publishedIn(text), null));
  }
});

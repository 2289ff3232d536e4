import assert from 'node:assert/strict';
import { analyseText } from '../../server/report.ts';

function beginningOf(text: string, words: string): string | null | undefined {
  for (const mention of analyseText(text).mentions) {
    if (mention.type === 'date' && text.slice(mention.start, mention.end) === words) return mention.from;
  }
  return undefined;
}

describe('days that stand alone over what they tell', () => {
  const entries =
    '2 July 2021\n\nThe council has run out of money.\n\n1 October 2021\n\nA trust opens its doors.\n\n1 November 2021\n\nIt has snowed.';
  it('are those of a diary, in which an entry was written on its day', () => {
    assert.equal(beginningOf(`${entries}\n\nI shall go next month.`, 'next month'), '2021-12-01');
  });
  it('are those of a timeline where the text was written years later', () => {
    assert.equal(
      beginningOf(`Published: 27 March 2023\n\n${entries}\n\nIt will report next month.`, 'next month'),
      '2023-04-01',
    );
  });
});

import assert from 'node:assert/strict';
import { editedMentions } from '../fixtures/edited-report.ts';

const PARAGRAPHS = 120;
const paragraph = (index: number): string => {
  if (index === 80) return 'Inspectors came on 4 May 2021 and met the leaders of the service.';
  if (index === 110) return 'They came back last month.';
  return `Leaders know paragraph ${index} of their plan and its needs, and have put it to good use since then.`;
};
const TEXT = Array.from({ length: PARAGRAPHS }, (_, index) => paragraph(index)).join('\n\n');

/** The dates of the text before words are put in and after it. */
function edited(find: string, insert: string): ReturnType<typeof editedMentions> {
  const at = TEXT.indexOf(find);
  return editedMentions(TEXT, 'date', { start: at, end: at }, insert);
}

describe('dates after an edit elsewhere', () => {
  it('stay the same values where the edit is behind them', () => {
    const { before, after, afresh } = edited('paragraph 100', 'the ');
    assert.deepEqual(after, afresh);
    assert.equal(after[0], before[0]);
  });

  it('move with the text behind the edit, and so does all that they rest on', () => {
    const { before, after, afresh } = edited('paragraph 70', 'the ');
    assert.deepEqual(after, afresh);
    assert.equal(after[0]?.start, (before[0]?.start ?? 0) + 'the '.length);
  });

  for (const [what, find, insert] of [
    ['in a block with a date', 'came on 4 May', 'soon '],
    ['in the line above a date', 'paragraph 79', 'the '],
    ['that makes a salutation', 'Leaders know paragraph 70 ', 'Dear '],
    ['that makes a heading of what is to come', 'Leaders know paragraph 90 ', 'Diary\n\n'],
    ['that brings a date in', 'paragraph 90', 'in June 2020, '],
    ['in the head', 'paragraph 3 ', 'Published: 3 May 2020. '],
    ['at the end', 'paragraph 118', 'between '],
  ] as const)
    it(`are those of the text read afresh after one ${what}`, () => {
      const { after, afresh } = edited(find, insert);
      assert.deepEqual(after, afresh);
    });
});

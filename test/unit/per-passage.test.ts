import assert from 'node:assert/strict';
import { type Passage, perPassage } from '../../server/text/passage.ts';

const passage = (text: string, breaks: readonly number[]): Passage => ({ text, breaks, origins: [0] });

describe('what is found once in a passage', () => {
  it('is not looked for again where the passage only moved', () => {
    let asked = 0;
    const lengthOf = perPassage((text) => {
      asked++;
      return text.length;
    });
    const here = passage('Leeds', [0]);
    assert.deepEqual([lengthOf(here), lengthOf({ ...here, origins: [40] })], [5, 5]);
    assert.equal(asked, 1);
  });

  it('is looked for in other words', () => {
    const lengthOf = perPassage((text) => text.length);
    const breaks = [0];
    assert.deepEqual([lengthOf(passage('Leeds', breaks)), lengthOf(passage('Slough', breaks))], [5, 6]);
  });
});

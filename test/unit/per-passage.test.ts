import assert from 'node:assert/strict';
import { type Passage, perPassage } from '../../server/text/passage.ts';

const passage = (text: string): Passage => ({ text, breaks: [0], origins: [0] });

describe('what is found once in a passage', () => {
  it('is not looked for again', () => {
    let asked = 0;
    const lengthOf = perPassage((text) => {
      asked++;
      return text.length;
    });
    const here = passage('Leeds');
    assert.deepEqual([lengthOf(here), lengthOf(here)], [5, 5]);
    assert.equal(asked, 1);
  });

  it('is looked for in other words', () => {
    const lengthOf = perPassage((text) => text.length);
    assert.deepEqual([lengthOf(passage('Leeds')), lengthOf(passage('Slough'))], [5, 6]);
  });
});

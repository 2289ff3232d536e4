import assert from 'node:assert/strict';
import { Notes } from '../../server/text/notes.ts';
import type { Passage } from '../../server/text/passage.ts';
import { haveSameFields, perPassage, perPlace } from '../../server/text/per-passage.ts';

const passage = (text: string): Passage => ({ text, breaks: [0], origins: [0] });

describe('what is found once in a passage', () => {
  it('is not looked for again, whether the passage has room for notes or not', () => {
    let asked = 0;
    const lengthOf = perPassage((text) => {
      asked++;
      return text.length;
    });
    for (const here of [passage('Leeds'), { ...passage('Leeds'), notes: new Notes() }])
      assert.deepEqual([lengthOf(here), lengthOf(here)], [5, 5]);
    assert.equal(asked, 2);
  });

  it('is looked for in other words', () => {
    const lengthOf = perPassage((text) => text.length);
    assert.deepEqual([lengthOf(passage('Leeds')), lengthOf(passage('Slough'))], [5, 6]);
  });

  it('is kept apart from what others find there', () => {
    const lengthOf = perPassage((text) => text.length);
    const firstOf = perPassage((text) => text.charAt(0));
    const here = passage('Leeds');
    assert.deepEqual([lengthOf(here), firstOf(here), lengthOf(here)], [5, 'L', 5]);
  });
});

describe('what is found at a place of a passage', () => {
  it('holds as long as the same is given there', () => {
    let asked = 0;
    const add = perPlace((a: number, b: number) => {
      asked++;
      return a + b;
    });
    const here = passage('Leeds');
    assert.deepEqual([add(here, 0, 1, 2), add(here, 0, 1, 2), add(here, 1, 1, 2)], [3, 3, 3]);
    assert.equal(asked, 2);
    assert.deepEqual([add(here, 0, 2, 2), add(here, 0, 1, 2)], [4, 3]);
  });

  it('may be compared by its fields', () => {
    let asked = 0;
    const sumOf = perPlace(
      ({ a, b }: { readonly a: number; readonly b: number }) => {
        asked++;
        return a + b;
      },
      ([now], [last]) => haveSameFields(now, last),
    );
    const here = passage('Leeds');
    assert.deepEqual(
      [sumOf(here, 0, { a: 1, b: 2 }), sumOf(here, 0, { a: 1, b: 2 }), sumOf(here, 0, { a: 1, b: 3 })],
      [3, 3, 4],
    );
    assert.equal(asked, 2);
  });
});

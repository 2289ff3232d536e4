import assert from 'node:assert/strict';
import { indicesOf, noteDescent, perMember, perPair } from '../../server/text/per-block.ts';

interface Word {
  readonly word: string;
}

const words = (text: string): readonly Word[] => text.split(' ').map((word) => ({ word }));

describe('what is found about each member of a list', () => {
  const asked: string[] = [];
  const lengths = perMember(({ word }: Word) => {
    asked.push(word);
    return word.length;
  });
  const one = words('to be or not');
  const [to, be, or, not] = one as readonly [Word, Word, Word, Word];

  beforeEach(() => {
    asked.length = 0;
  });

  it('is found for all of the first version, once', () => {
    assert.deepEqual(
      [lengths(one), lengths(one)],
      [
        [2, 2, 2, 3],
        [2, 2, 2, 3],
      ],
    );
    assert.deepEqual(asked, ['to', 'be', 'or', 'not']);
  });

  it('is found for those that are new in the next, and for those that are new in the one after that', () => {
    const two = [to, be, { word: 'happy' }, or, not];
    noteDescent(two, one, 2, 2);
    assert.deepEqual(lengths(two), [2, 2, 5, 2, 3]);
    const three = [{ word: 'never' }, not];
    noteDescent(three, two, 0, 1);
    assert.deepEqual(lengths(three), [5, 3]);
    assert.deepEqual(asked, ['happy', 'never']);
  });

  it('is the same list where what is new gives the same', () => {
    const start = words('a bb ccc');
    const before = lengths(start);
    const next = [...start.slice(0, 1), { word: 'be' }, ...start.slice(2)];
    noteDescent(next, start, 1, 1);
    assert.equal(lengths(next), before);
    const last = [...next.slice(0, 1), { word: 'not' }, ...next.slice(2)];
    noteDescent(last, next, 1, 1);
    assert.deepEqual(lengths(last), [1, 3, 3]);
  });

  it('is found for all where the version before was not asked about', () => {
    const unasked = words('a b');
    const next = [...unasked, { word: 'c' }];
    noteDescent(next, unasked, 2, 0);
    assert.deepEqual(lengths(next), [1, 1, 1]);
    assert.equal(asked.length, 3);
  });

  it('is taken over through a version that nobody asked about', () => {
    const start = words('a bb ccc dddd');
    assert.deepEqual(lengths(start), [1, 2, 3, 4]);
    const unasked = [...start.slice(0, 1), { word: 'never' }, ...start.slice(2)];
    noteDescent(unasked, start, 1, 2);
    const next = [...unasked.slice(0, 2), { word: 'new' }, ...unasked.slice(3)];
    noteDescent(next, unasked, 2, 1);
    asked.length = 0;
    assert.deepEqual(lengths(next), [1, 5, 3, 4]);
    assert.deepEqual(asked, ['never', 'new']);
  });

  it('may follow from what stands beside it', () => {
    const joined = perPair(({ word }: Word, beside: string | undefined) => `${word}${beside}`);
    const start = words('a b c');
    assert.deepEqual(joined(start, ['1', '2', '3']), ['a1', 'b2', 'c3']);
    const next = [...start.slice(0, 1), { word: 'x' }, ...start.slice(2)];
    noteDescent(next, start, 1, 1);
    assert.deepEqual(joined(next, ['not asked', '9', 'not asked']), ['a1', 'x9', 'c3']);
  });

  it('descends itself, so that more can be found about it', () => {
    const told: number[] = [];
    const doubled = perMember((length: number) => {
      const value = length * 2;
      told.push(value);
      return value;
    });
    const start = words('a bb ccc');
    const next = [...start.slice(0, 2), { word: 'dddd' }];
    const double = (list: readonly Word[]): readonly number[] => doubled(lengths(list));
    assert.deepEqual(double(start), [2, 4, 6]);
    noteDescent(next, start, 2, 0);
    assert.deepEqual(double(next), [2, 4, 8]);
    assert.deepEqual(told, [2, 4, 6, 8]);
  });
});

describe('the indices of what holds', () => {
  it('are all of them, in order', () => {
    assert.deepEqual(indicesOf([true, false, true]), [0, 2]);
    assert.deepEqual(indicesOf([]), []);
  });
});

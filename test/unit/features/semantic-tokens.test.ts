import assert from 'node:assert/strict';
import { positionsIn } from '../../../server/features/positions.ts';
import { editBetween, LEGEND, tokensOf, tokensWithin } from '../../../server/features/semantic-tokens.ts';
import { draft } from './draft.ts';
import { pageOf } from './page-of.ts';

const GRADE = LEGEND.tokenTypes.indexOf('grade');
const DATE = LEGEND.tokenTypes.indexOf('date');
const GOOD = 1 << LEGEND.tokenModifiers.indexOf('good');

const report = draft('😀 good in 2019\nand good')
  .grade('good')
  .date('2019', { from: '2019-01-01', to: '2019-12-31' })
  .grade('good', {}, 2)
  .report();

describe('semantic tokens', () => {
  it('are counted from the token before, in UTF-16 units', () => {
    assert.deepEqual(tokensOf(pageOf(report)), [0, 3, 4, GRADE, GOOD, 0, 8, 4, DATE, 0, 1, 4, 4, GRADE, GOOD]);
  });

  it('are counted in the units that the client counts in', () => {
    const page = pageOf(report, { positions: positionsIn(report.snapshot, 'utf-8') });
    assert.deepEqual(tokensOf(page).slice(0, 3), [0, 5, 4]);
  });

  it('of a range are those that touch it', () => {
    const range = { start: { line: 0, character: 12 }, end: { line: 0, character: 13 } };
    assert.deepEqual(tokensWithin(pageOf(report), range), [0, 11, 4, DATE, 0]);
  });

  it('have a legend that a client can hold in 31 bits', () => {
    assert.ok(LEGEND.tokenModifiers.length <= 31);
    assert.equal(new Set(LEGEND.tokenModifiers).size, LEGEND.tokenModifiers.length);
  });
});

describe('the edit between two runs of numbers', () => {
  function check(before: readonly number[], after: readonly number[], edits: number): void {
    const found = editBetween(before, after);
    assert.equal(found.length, edits);
    const result = [...before];
    for (const edit of found) result.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    assert.deepEqual(result, after);
  }

  it('is none where nothing changed', () => check([1, 2, 3], [1, 2, 3], 0));
  it('replaces what differs', () => {
    check([1, 2, 3], [1, 9, 3], 1);
    assert.deepEqual(editBetween([1, 2, 3], [1, 9, 3]), [{ start: 1, deleteCount: 1, data: [9] }]);
  });
  it('inserts and removes', () => {
    check([1, 3], [1, 2, 3], 1);
    check([1, 2, 3], [1, 3], 1);
  });
  it('does not count a number twice that begins and ends alike', () => {
    check([1, 1], [1, 1, 1], 1);
    check([1, 1, 1], [1], 1);
  });
  it('begins or ends with nothing', () => {
    check([], [1, 2], 1);
    check([1, 2], [], 1);
  });
});

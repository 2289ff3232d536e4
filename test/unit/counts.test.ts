import assert from 'node:assert/strict';
import { countsIn, sum } from '../host/counts.ts';

describe('the counts of a test run', () => {
  it('are those of the last line that gives them', () => {
    const output =
      'noise\n[mocha] ok   dates (3 passed, 4 ms)\n[mocha] 1 passed, 0 failed\n[mocha] 12 passed, 2 failed\n';
    assert.deepEqual(countsIn(output, 1), { passed: 12, failed: 2 });
  });

  it('are a failure where the run did not come to its end', () => {
    assert.deepEqual(countsIn('[mocha] ok   dates (3 passed, 4 ms)\n', 0), { passed: 0, failed: 1 });
    assert.deepEqual(countsIn('', 0), { passed: 0, failed: 1 });
  });

  it('do not come from other lines that look like them', () => {
    assert.deepEqual(countsIn('> 12 passed, 0 failed\n', 0), { passed: 0, failed: 1 });
  });

  it('are a failure where the exit code contradicts them', () => {
    assert.deepEqual(countsIn('[mocha] 12 passed, 0 failed\n', 1), { passed: 12, failed: 1 });
  });

  it('are a failure where no test ran', () => {
    assert.deepEqual(countsIn('[mocha] 0 passed, 0 failed\n', 0), { passed: 0, failed: 1 });
  });

  it('add up', () => {
    const all = [
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ];
    assert.deepEqual(sum(all), { passed: 3, failed: 3 });
    assert.deepEqual(sum([]), { passed: 0, failed: 0 });
  });
});

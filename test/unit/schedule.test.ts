import assert from 'node:assert/strict';
import { waitFor } from '../../server/protocol/schedule.ts';

describe('how long a change waits for its analysis', () => {
  it('is nothing where the last analysis was quick', () => {
    assert.equal(waitFor(3, 0), 0);
  });

  it('is twice what the last analysis took, less the time that has gone by', () => {
    assert.equal(waitFor(50, 0), 100);
    assert.equal(waitFor(50, 70), 30);
  });

  it('is nothing after a pause, however slow the analysis is', () => {
    assert.equal(waitFor(50, 200), 0);
    assert.equal(waitFor(5000, 1000), 0);
  });

  it('has a limit', () => {
    assert.equal(waitFor(5000, 0), 400);
  });
});

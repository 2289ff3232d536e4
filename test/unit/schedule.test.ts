import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
// Brings the timers of the place where the server runs.
import 'vscode-languageserver/node';
import { Schedule, waitFor } from '../../server/protocol/schedule.ts';

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

describe('work that is planned', () => {
  const done: string[] = [];
  const work = new EventEmitter();
  const schedule = new Schedule((uri) => {
    done.push(uri);
    work.emit('done');
  });
  /** Plans one more piece of work and waits until it is done: whatever was planned before it would be, too. */
  const doLast = async (): Promise<void> => {
    const last = once(work, 'done');
    schedule.plan('last', 1);
    await last;
  };

  beforeEach(() => {
    done.length = 0;
  });

  it('is done once for changes that come one turn of the event loop after the other', async () => {
    for (let change = 0; change < 5; change++) {
      schedule.plan('a', 0);
      await new Promise(setImmediate);
    }
    assert.deepEqual(done, []);
    await once(work, 'done');
    await doLast();
    assert.deepEqual(done, ['a', 'last']);
  });

  it('is not done where it is dropped, at once or a turn later', async () => {
    schedule.plan('a', 0);
    schedule.drop('a');
    schedule.plan('b', 0);
    schedule.plan('c', 1);
    await new Promise(setImmediate);
    schedule.dropAll();
    await doLast();
    assert.deepEqual(done, ['last']);
  });
});

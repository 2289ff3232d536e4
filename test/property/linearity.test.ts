import assert from 'node:assert/strict';
import { analyseText } from '../../server/report.ts';
import { SHAPES, type Shape } from '../bench/hostile.ts';

const SHORT = 6000;
const GROWTH = 8;
/** Linear time grows as the text does. A text that takes its square grows far beyond this. */
const MOST_GROWTH = GROWTH * 2.5;
const TRIES = 5;
/** How long a busy machine may take, in milliseconds. */
const PATIENCE = 600_000;
/** Below this, in milliseconds, the clock and the machine say more than the program. */
const TOO_SHORT_TO_TELL = 40;

/** The processor's time in milliseconds: what other programs do on the machine counts little. */
function timeOf(text: string): number {
  const begun = process.cpuUsage();
  analyseText(text);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/**
 * How many times as long the long text takes as the short one: each by its quickest of several tries, for what else the
 * machine does only ever adds to a time. 0 where the long one is quick.
 */
function growthOf({ write }: Shape): number {
  const short = write(SHORT);
  const long = write(SHORT * GROWTH);
  let [before, after] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let attempt = 0; attempt < TRIES && (attempt === 0 || after > before * MOST_GROWTH); attempt++) {
    after = Math.min(after, timeOf(long));
    if (after < TOO_SHORT_TO_TELL) return 0;
    before = Math.min(before, timeOf(short), timeOf(short));
  }
  return after / before;
}

describe('the time that the analysis takes', () => {
  it('grows no faster than the text, however hostile that is', function () {
    this.timeout(PATIENCE);
    const slow = SHAPES.map((shape) => ({ name: shape.name, growth: growthOf(shape) })).filter(
      ({ growth }) => growth > MOST_GROWTH,
    );
    assert.deepEqual(slow, []);
  });
});

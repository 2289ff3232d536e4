import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseText } from '../../server/report.ts';
import { SHAPES } from '../bench/hostile.ts';
import { ANALYSIS_PROPERTIES } from '../fixtures/analysis-properties.ts';
import { assertSound } from '../fixtures/report-checks.ts';

const RUNS = 150;
const LONGEST_RUN = 6000;

describe('the analysis', () => {
  for (const { name, property } of ANALYSIS_PROPERTIES)
    it(name, () => {
      fc.assert(property, { numRuns: RUNS, interruptAfterTimeLimit: LONGEST_RUN });
    });

  it('reads hostile texts', () => {
    for (const { write } of SHAPES) assertSound(analyseText(write(3000)));
  });

  it('reads texts of ten million characters on one line', () => {
    assertSound(analyseText('a'.repeat(10_000_000)));
    assertSound(analyseText(`${'word '.repeat(2_000_000)}good`));
  });

  it('reads a hundred thousand quotation marks, a million digits, fifty thousand councils, a million lines', () => {
    assertSound(analyseText('"'.repeat(100_000)));
    assertSound(analyseText('“ ” '.repeat(25_000)));
    assertSound(analyseText('1'.repeat(1_000_000)));
    assertSound(analyseText('12 '.repeat(300_000)));
    assertSound(analyseText('Leeds, Kent and Essex; '.repeat(17_000)));
    assertSound(analyseText('a\n'.repeat(1_000_000)));
    assertSound(analyseText('| '.repeat(500_000)));
  });

  it('reads brackets within brackets', () => {
    assertSound(analyseText(`${'('.repeat(100_000)}good${')'.repeat(100_000)}`));
  });

  it('says when a text is too long to be read to its end', () => {
    const { notices } = analyseText('a'.repeat(32_000_001));
    assert.deepEqual(
      notices.map(({ code }) => code),
      ['notice.text-too-long'],
    );
  });
});

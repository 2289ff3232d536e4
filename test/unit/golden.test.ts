import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { analyseText } from '../../server/report.ts';
import { draw } from '../fixtures/drawing.ts';
import { samples } from '../fixtures/samples.ts';

/**
 * What the engine finds in the samples, drawn. After a change that is meant, `UPDATE_GOLDEN=1 npm run test:unit -- golden`
 * draws anew; the difference that git then shows is the effect of the change.
 */
const FOLDER = 'test/fixtures/golden';

describe('the golden drawing', () => {
  for (const { name, text } of samples()) {
    const file = `${FOLDER}/${name}.golden.txt`;

    it(`of ${name} is what the engine draws today`, () => {
      const drawn = draw(analyseText(text));
      if (process.env.UPDATE_GOLDEN !== undefined) {
        mkdirSync(FOLDER, { recursive: true });
        writeFileSync(file, drawn);
      }
      assert.ok(existsSync(file), `${file} is missing: run the test with UPDATE_GOLDEN=1`);
      assert.equal(drawn, readFileSync(file, 'utf8'));
    });
  }
});

describe('a drawing', () => {
  it('has carets under what was found, in each strip of a long line', () => {
    const text = `${'word '.repeat(30)}\nend\n`;
    const report = analyseText(text);
    const quote = { type: 'quote', start: 90, end: 110, inQuotation: null, evidence: [], speaker: 'other' } as const;
    const drawn = draw({ ...report, problems: [], mentions: [{ ...quote, by: null, bySpan: null, missing: null }] });
    const lines = drawn.split('\n');
    assert.equal(lines[0], `   1 | ${'word '.repeat(20).trimEnd()}`);
    assert.equal(lines[1], `     | ${' '.repeat(90)}^^^^^^^^^^ quote other`);
    assert.equal(lines[2], `     | ${'word '.repeat(10).trimEnd()}`);
    assert.equal(lines[3], '     | ^^^^^^^^^^ …');
    assert.equal(lines[4], '   2 | end');
  });
});

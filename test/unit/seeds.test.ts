import assert from 'node:assert/strict';
import { analyseText } from '../../server/report.ts';
import { agreementWith } from '../fixtures/agreement.ts';
import { annotatedNames, sampleNames, samples } from '../fixtures/samples.ts';

const FIRST_LINE = 'Sample text: retells public facts in our own words.';
const LAST_LINE = 'Sample written for this project after public facts; the quotations are put in our own words.';

/** The share of all mentions, wanted or found, on which the engine and the careful reader agree. To be raised, never lowered. */
const AGREEMENT = 0.88;

/** The rules that a reader can see at work in the samples, and the sample that shows each. */
const SHOWN: Readonly<Record<string, string>> = {
  'missing-inspection-date': 'kent-2012-inspection-news',
  'missing-year': 'swindon-2023-inspection-news',
  'missing-publication-date': 'swindon-2020-focused-visit-newsletter',
  'missing-grade': 'liverpool-2026-inspection-news',
  'unclosed-quotation': 'swindon-2019-inspection-news',
  'impossible-date': 'liverpool-2026-inspection-news',
};

describe('the sample texts', () => {
  it('are annotated, each of them', () => {
    assert.equal(sampleNames().length, 8);
    assert.deepEqual(annotatedNames(), sampleNames());
  });

  for (const sample of samples()) {
    const report = analyseText(sample.text);

    it(`${sample.name} says first and last that it is a sample`, () => {
      const lines = sample.text.trimEnd().split('\n');
      assert.equal(lines[0], FIRST_LINE);
      assert.equal(lines.at(-1), LAST_LINE);
    });

    it(`${sample.name} is taken for a text about inspections`, () => {
      assert.ok(report.likelihood >= 0.5, `likelihood ${report.likelihood}`);
    });
  }

  it('are read much as a careful reader reads them', () => {
    const all = samples().map((sample) => ({ sample, ...agreementWith(sample, analyseText(sample.text)) }));
    const agreed = all.reduce((sum, one) => sum + one.agreed, 0);
    const marked = all.reduce((sum, one) => sum + one.annotated + one.invented, 0);
    const differences = all.flatMap(({ sample, differences }) => differences.map((line) => `${sample.name} ${line}`));
    const share = agreed / marked;
    assert.ok(share >= AGREEMENT, `${agreed} of ${marked} agree:\n${differences.join('\n')}`);
  });

  for (const [rule, name] of Object.entries(SHOWN)) {
    it(`show ${rule} in ${name}`, () => {
      const sample = samples().find((one) => one.name === name);
      const codes = analyseText(sample?.text ?? '').problems.map(({ code }) => code);
      assert.ok(codes.includes(rule), `its problems are: ${codes.join(', ') || 'none'}`);
    });
  }
});

import assert from 'node:assert/strict';
import { PLAIN, REASONS } from '../../../server/features/reasons.ts';
import { analyseText } from '../../../server/report.ts';
import { RULES } from '../../../server/review/rules.ts';
import { samples } from '../../fixtures/samples.ts';

const NOT_GIVEN = /-not-given$/;

describe('what a reading rests on', () => {
  const texts = [...samples().map(({ text }) => text), ...RULES.flatMap(({ bad, good }) => [...bad, ...good])];
  const rules = new Set(
    texts.flatMap((text) => analyseText(text).mentions).flatMap(({ evidence }) => evidence.map(({ rule }) => rule)),
  );

  it('is told in plain words, whatever rule it was', () => {
    assert.ok(rules.size > 30, `only ${rules.size} rules`);
    const untold = [...rules]
      .map((rule) => rule.replace(NOT_GIVEN, ''))
      .filter((rule) => !(rule in REASONS) && !PLAIN.has(rule));
    assert.deepEqual(untold, []);
  });

  it('is told in one way: no rule is both silent and told', () => {
    assert.deepEqual(
      [...PLAIN].filter((rule) => rule in REASONS),
      [],
    );
  });
});

import assert from 'node:assert/strict';
import { analyseText } from '../../server/report.ts';
import { RULES } from '../../server/review/rules.ts';

const finds = (code: string, text: string): boolean => analyseText(text).problems.some((one) => one.code === code);

describe('examples of the rules, read from the text on', () => {
  for (const { code, bad, good } of RULES) {
    it(`${code} finds its problem in the bad ones and none in the good ones`, () => {
      for (const text of bad) assert.ok(finds(code, text), text);
      for (const text of good) assert.ok(!finds(code, text), text);
    });
  }
});

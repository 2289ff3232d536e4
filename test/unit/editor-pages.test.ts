import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { ruleOf } from '../../server/review/rules.ts';

const FOLDER = 'docs/editors';
const EDITORS = ['emacs.md', 'helix.md', 'neovim.md', 'sublime.md', 'zed.md'];

describe('the pages on other editors', () => {
  it('are there, and the README leads to each', () => {
    assert.deepEqual(readdirSync(FOLDER).sort(), EDITORS);
    const readme = readFileSync('README.md', 'utf8');
    for (const page of EDITORS) assert.ok(readme.includes(`(${FOLDER}/${page})`), page);
  });

  for (const page of EDITORS) {
    const text = readFileSync(`${FOLDER}/${page}`, 'utf8');

    it(`start the command line as a server: ${page}`, () => {
      assert.match(text, /inspection-lens/);
      assert.match(text, /\blsp\b.{1,12}--stdio\b/);
    });

    it(`name no rule that is not one: ${page}`, () => {
      const named = [...text.matchAll(/missing-[\w-]+/g)].map(([code]) => code);
      assert.deepEqual(
        named.filter((code) => ruleOf(code) === null),
        [],
      );
    });

    it(`say whether the tests try them: ${page}`, () => {
      assert.match(text, /The project's tests/);
    });
  }
});

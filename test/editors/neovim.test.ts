import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../host/command.ts';
import { neovimPath } from '../host/neovim.ts';

/** What `neovim.lua` writes. */
interface Answers {
  readonly attached: boolean;
  readonly problems: readonly { readonly code: string; readonly line: number; readonly message: string }[];
  readonly symbols: readonly { readonly name: string }[];
  readonly hover: { readonly contents: { readonly value: string } } | null;
  readonly cleared: boolean;
}

describe('the server in Neovim', () => {
  const report = path.resolve('seeds/swindon-2023-inspection-news.txt');
  const lines = readFileSync(report, 'utf8').split('\n');
  const line = lines.findIndex((words) => words.includes('rated inadequate'));
  let answers: Answers;

  before(async function () {
    this.timeout(60_000);
    const folder = mkdtempSync(path.join(tmpdir(), 'inspection-lens-neovim-'));
    const file = path.join(folder, 'answers.json');
    try {
      const { output } = await run(
        await neovimPath(),
        ['--headless', '--clean', '-n', '-c', 'luafile test/editors/neovim.lua', '-c', 'cquit'],
        {
          timeout: 50_000,
          env: {
            ...{ XDG_STATE_HOME: folder, XDG_CACHE_HOME: folder, XDG_DATA_HOME: folder, ANSWERS: file },
            ...{ REPORT: report, LINE: String(line), WORD: 'inadequate' },
            SERVER: JSON.stringify([process.execPath, path.resolve('dist/cli.js'), 'lsp', '--stdio']),
          },
        },
      );
      assert.doesNotMatch(output, /^E\d+|Error/m);
      answers = JSON.parse(readFileSync(file, 'utf8'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('attaches', () => assert.equal(answers.attached, true));

  it('shows the problems of the report', () => {
    const missing = answers.problems.find(({ code }) => code === 'missing-year');
    assert.equal(missing?.line, line, JSON.stringify(answers.problems));
  });

  it('shows a hover on a grade', () => assert.match(answers.hover?.contents.value ?? '', /inadequate/i));

  it('shows the councils as symbols', () => {
    const names = answers.symbols.map(({ name }) => name);
    assert.ok(
      names.some((name) => name.includes('Swindon')),
      names.join(', '),
    );
  });

  it('follows an edit', () => assert.equal(answers.cleared, true));
});

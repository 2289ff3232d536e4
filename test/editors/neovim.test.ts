import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** The Lua lines of the page on Neovim that are meant for a version, `0.7.2`: the first block, or the one for older ones. */
function linesOfPage(version: string): string {
  const page = readFileSync('docs/editors/neovim.md', 'utf8');
  const [newer = '', older = ''] = [...page.matchAll(/^```lua\n(.*?)^```/gms)].map(([, lines = '']) => lines);
  const minor = Number(/^0\.(\d+)/.exec(version)?.[1] ?? Number.POSITIVE_INFINITY);
  return minor >= 11 ? newer : older;
}

describe('the server in Neovim, set up by the lines of its page', () => {
  const sample = 'seeds/swindon-2023-inspection-news.txt';
  const lines = readFileSync(sample, 'utf8').split('\n');
  const line = lines.findIndex((words) => words.includes('rated inadequate'));
  let answers: Answers;

  before(async function () {
    this.timeout(60_000);
    const folder = mkdtempSync(path.join(tmpdir(), 'inspection-lens-neovim-'));
    const [report, file, init] = ['reports/report.txt', 'answers.json', 'init.lua'].map((name) =>
      path.join(folder, name),
    ) as [string, string, string];
    mkdirSync(path.dirname(report));
    copyFileSync(sample, report);
    const program = `#!/bin/sh\nexec '${process.execPath}' '${path.resolve('dist/cli.js')}' "$@"\n`;
    writeFileSync(path.join(folder, 'inspection-lens'), program, { mode: 0o755 });
    try {
      const neovim = await neovimPath();
      const { output: version } = await run(neovim, ['--version']);
      writeFileSync(init, linesOfPage(/v([\d.]+)/.exec(version)?.[1] ?? ''));
      const { output } = await run(
        neovim,
        ['--headless', '--clean', '-n', '-c', 'luafile test/editors/neovim.lua', '-c', 'cquit'],
        {
          timeout: 50_000,
          env: {
            ...{ XDG_STATE_HOME: folder, XDG_CACHE_HOME: folder, XDG_DATA_HOME: folder, ANSWERS: file, INIT: init },
            ...{ REPORT: report, LINE: String(line), WORD: 'inadequate' },
            PATH: `${folder}${path.delimiter}${process.env.PATH}`,
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

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Outcome, run } from '../host/command.ts';
import { startStdio } from '../protocol/plain-client.ts';

describe('the command line, installed from its package into an empty folder', () => {
  let folder = '';
  const sample = path.resolve('seeds/swindon-2023-inspection-news.txt');
  const lens = (...parameters: readonly string[]): Promise<Outcome> =>
    run(path.join(folder, 'node_modules', '.bin', 'inspection-lens'), parameters, { cwd: folder });

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'inspection-lens-npm-'));
    const file = path.resolve('out/inspection-lens.tgz');
    const { code, output } = await run('npm', ['install', '--offline', '--prefix', folder, file], { cwd: folder });
    assert.equal(code, 0, output);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('analyses a report', async () => {
    const { code, output } = await lens('analyse', '--format', 'json', sample);
    assert.equal(code, 0, output);
    const { schema, files } = JSON.parse(output);
    assert.equal(schema, 1);
    assert.equal(files.length, 1);
    assert.ok(files[0].mentions.length > 0, 'nothing was found in the report');
    const text = readFileSync(sample, 'utf8');
    for (const { start, end, text: words } of files[0].mentions) assert.equal(text.slice(start, end), words);
  });

  it('knows its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const { code, output } = await lens('--version');
    assert.equal(code, 0, output);
    assert.ok(output.includes(version), output);
  });

  it('serves an editor over standard input and output, and ends when it is told to', async () => {
    const program = path.join(folder, 'node_modules', 'inspection-lens', 'dist', 'cli.js');
    const { client, child } = startStdio([program, 'lsp', '--stdio']);
    const exited = once(child, 'exit');
    const { capabilities } = await client.initialize();
    assert.equal(capabilities.hoverProvider, true);
    await client.connection.sendRequest('shutdown');
    await client.connection.sendNotification('exit');
    assert.deepEqual(await exited, [0, null]);
  });
});

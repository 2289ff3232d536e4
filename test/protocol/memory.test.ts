import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { samples } from '../fixtures/samples.ts';
import { type PlainClient, startStdio } from './plain-client.ts';

const WARM_UP = 100;
const DOCUMENTS = 1000;
/** How much more may be in use after all documents are closed than before they were opened. */
const MOST_GROWTH = 1.2;
const PROBE = ['--expose-gc', '--require', './test/fixtures/heap-probe.cjs'];

describe('the memory of the server', () => {
  let client: PlainClient;
  let child: ChildProcess;
  const texts = samples().map(({ text }) => text.slice(0, 800));

  before(async () => {
    ({ client, child } = startStdio([...PROBE, 'dist/server.js', '--stdio']));
    await client.initialize({ textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } });
  });
  after(() => {
    child.kill();
  });

  async function inUse(): Promise<number> {
    const answer = once(child, 'message');
    child.send('heap');
    const [bytes] = await answer;
    return bytes;
  }

  /** Opens a text that no other document has, edits it, asks about it, and closes it. */
  async function readAndClose(number: number): Promise<void> {
    const uri = `file:///reports/${number}.txt`;
    const start = { line: 0, character: 0 };
    await client.open(uri, `Letter ${number} of Leeds City Council.\n\n${texts[number % texts.length]}`);
    await client.change(uri, 2, { range: { start, end: start }, text: `Good, said Kent in ${number}. ` });
    await client.about(uri, 'semanticTokens/full');
    await client.problems(uri, 2);
    await client.notify('textDocument/didClose', { textDocument: { uri } });
    client.published.length = 0;
  }

  it('returns to within a fifth after a thousand documents were opened and closed', async function () {
    this.timeout(120_000);
    for (let i = 0; i < WARM_UP; i++) await readAndClose(i);
    const before = await inUse();
    for (let i = 0; i < DOCUMENTS; i++) await readAndClose(WARM_UP + i);
    const after = await inUse();
    assert.ok(after <= before * MOST_GROWTH, `${before} bytes before, ${after} after`);
  });
});

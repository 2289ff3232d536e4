import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { DocumentSymbol, FoldingRange, SemanticTokens } from 'vscode-languageserver';
import { type PlainClient, startStdio } from './plain-client.ts';

const URI = 'file:///many-reports.txt';
const samples = readdirSync('seeds')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(`seeds/${file}`, 'utf8'))
  .join('\n\n');
const lines = samples.split('\n').length;
const text = Array.from({ length: Math.ceil(10_000 / lines) }, () => samples).join('\n\n');

describe('a file of ten thousand lines', () => {
  let client: PlainClient;
  let child: ChildProcess;

  before(async () => {
    ({ client, child } = startStdio());
    await client.initialize({ textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } });
    await client.open(URI, text);
  });
  after(() => {
    child.kill();
  });

  it('is read to its end', async () => {
    assert.ok(text.split('\n').length >= 10_000);
    const { data } = await client.about<SemanticTokens>(URI, 'semanticTokens/full');
    let last = 0;
    for (let i = 0; i < data.length; i += 5) last += data[i] ?? 0;
    assert.ok(last > 9_900, `the last token is in line ${last}`);
  });

  it('has an outline, folds and problems', async () => {
    assert.ok((await client.about<DocumentSymbol[]>(URI, 'documentSymbol')).length > 0);
    assert.ok((await client.about<FoldingRange[]>(URI, 'foldingRange')).length > 100);
    assert.ok((await client.problems(URI, 1)).diagnostics.length > 0);
  });

  it('is read anew after an edit in its middle', async () => {
    const start = { line: 5_000, character: 0 };
    await client.change(URI, 2, {
      range: { start, end: start },
      text: 'Ofsted rated Slough Borough Council outstanding.\n',
    });
    const range = { start, end: { line: 5_001, character: 0 } };
    const { data } = await client.about<SemanticTokens>(URI, 'semanticTokens/range', { range });
    assert.ok(data.length >= 10, 'the council and the grade');
  });
});

import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClientCapabilities } from 'vscode-languageserver';
import { type PlainClient, startHere, startStdio } from './plain-client.ts';

const URI = 'file:///york.txt';
const TEXT = `Published: 12 June 2019

Ofsted rates York good

Inspectors rated children's services at City of York Council good overall after an inspection from 13 to 17 May 2019.

The council said: “We are proud of this.” Last month's visit was on Monday 14 May. See https://york.example/report.

What happens next

The next step is due on 31 June 2019.

A plan goes to the cabinet after that.

// note 
`;
const at = (words: string, within = 1) => {
  const offset = TEXT.indexOf(words) + within;
  const before = TEXT.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
};
const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

const modern: ClientCapabilities = {
  textDocument: {
    hover: { contentFormat: ['markdown'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
  },
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
};

/** Every request that asks about a document, with parameters that fit `TEXT`. */
const REQUESTS: readonly (readonly [method: string, more: object])[] = [
  ['hover', { position: at('York') }],
  ['documentSymbol', {}],
  ['semanticTokens/full', {}],
  ['semanticTokens/full/delta', { previousResultId: '0' }],
  ['semanticTokens/range', { range: everything }],
  ['definition', { position: at('The council') }],
  ['references', { position: at('York'), context: { includeDeclaration: true } }],
  ['documentHighlight', { position: at('York') }],
  ['foldingRange', {}],
  ['selectionRange', { positions: [at('York')] }],
  ['documentLink', {}],
  ['inlayHint', { range: everything }],
  ['codeLens', {}],
  ['completion', { position: at('// note ', 8) }],
  ['codeAction', { range: everything, context: { diagnostics: [] } }],
  ['diagnostic', {}],
];
const OWN: readonly (readonly [method: string, more: object])[] = [
  ['findings', {}],
  ['table', {}],
  ['places', { step: 'finding' }],
  ['cite', { position: at('good overall') }],
  ['explain', { position: at('good overall') }],
];

describe('every request, over standard input and output', () => {
  let client: PlainClient;
  let child: ChildProcess;

  before(async () => {
    ({ client, child } = startStdio());
    await client.initialize(modern, {
      settings: { inlayHints: { dates: true, councils: true }, codeLens: { councils: true } },
    });
    await client.open(URI, TEXT);
  });
  after(() => {
    child.kill();
  });

  for (const [method, more] of REQUESTS) {
    it(`textDocument/${method} answers something`, async () => {
      const answer = await client.about<object | null>(URI, method, more);
      assert.ok(answer !== null, 'null');
      assert.ok(!Array.isArray(answer) || answer.length > 0, 'nothing');
    });

    it(`textDocument/${method} answers for a document that is not open`, async () => {
      const answer = await client.about<object | null>('file:///other.txt', method, more);
      assert.deepEqual(answer, method === 'diagnostic' ? { kind: 'full', items: [] } : null);
    });

    it(`textDocument/${method} answers for places outside the text`, async () => {
      const far = { line: 1e6, character: 1e6 };
      const outside = {
        position: far,
        positions: [far],
        range: { start: far, end: far },
        ...('context' in more ? { context: more.context } : {}),
      };
      const answer = await client.about<unknown>(URI, method, { ...more, ...outside });
      assert.ok(answer === null || typeof answer === 'object');
    });
  }

  for (const [method, more] of OWN) {
    it(`inspectionLens/${method} answers something, and null where nothing is open`, async () => {
      const ask = (uri: string) =>
        client.request<object | null>(`inspectionLens/${method}`, { textDocument: { uri }, ...more });
      assert.ok((await ask(URI)) !== null);
      assert.equal(await ask('file:///other.txt'), null);
    });
  }

  it('inspectionLens/places answers null for a step that it does not know', async () => {
    const params = { textDocument: { uri: URI }, step: 'sideways' };
    assert.equal(await client.request('inspectionLens/places', params), null);
  });

  it('nothing was logged as a fault meanwhile', () => {
    assert.deepEqual(
      client.logged.filter((message) => message.includes('failed')),
      [],
    );
  });
});

describe('clients that can do little', () => {
  it('get a flat outline, a plain hover, a plain definition and no actions', async () => {
    const client = startHere();
    const { capabilities } = await client.initialize();
    assert.equal(capabilities.codeActionProvider, false);
    assert.equal(capabilities.diagnosticProvider, undefined);
    await client.open(URI, TEXT);
    const [symbol] = await client.about<object[]>(URI, 'documentSymbol');
    assert.ok(symbol !== undefined && 'location' in symbol);
    const hover = await client.about<{ contents: { kind: string } }>(URI, 'hover', { position: at('York good') });
    assert.equal(hover.contents.kind, 'plaintext');
    const definition = await client.about<object>(URI, 'definition', { position: at('The council') });
    assert.ok('uri' in definition);
    assert.deepEqual(client.registered, []);
  });

  it('that send whole texts are understood', async () => {
    const client = startHere();
    await client.initialize({}, { sync: 'full' });
    await client.open(URI, 'Nothing.');
    await client.change(URI, 2, { text: TEXT });
    assert.ok((await client.about<object[]>(URI, 'documentSymbol')).length > 0);
  });
});

describe('clients in another language', () => {
  it('get their own words, from the bundle that they bring', async () => {
    const client = startHere();
    await client.initialize(modern, {
      l10n: { '{0}, a {1}.': '{0} war ein {1}.', Wednesday: 'Mittwoch', June: 'Juni', junk: 7 },
    });
    await client.open(URI, TEXT);
    const hover = await client.about<{ contents: { value: string } }>(URI, 'hover', { position: at('12 June') });
    assert.match(hover.contents.value, /^\*\*12 Juni 2019\*\* war ein Mittwoch\./);
  });
});

describe('the ignore file', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lens-'));
  const uri = pathToFileURL(path.join(folder, 'a report.txt')).href;
  const ignoreFile = path.join(folder, '.inspection-lens-ignore');
  const codesIn = ({ diagnostics }: { diagnostics: readonly { code?: unknown }[] }) =>
    diagnostics.map(({ code }) => code);
  after(() => rmSync(folder, { recursive: true }));

  it('is read beside a document, and again when it changes', async () => {
    const { client, child } = startStdio();
    await client.initialize({ workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } });
    await client.open(uri, 'Ofsted inspected Swindon Borough Council from 3 to 7 July and rated it good overall.');
    const before = codesIn(await client.problems(uri, 1));
    assert.ok(before.includes('missing-year'));
    assert.ok(client.registered.includes('workspace/didChangeWatchedFiles'));
    writeFileSync(ignoreFile, 'a report.txt\tmissing-year\t*\n');
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: pathToFileURL(ignoreFile).href, type: 1 }],
    });
    await client.until(() => client.published.find((one) => one.uri === uri && !codesIn(one).includes('missing-year')));
    child.kill();
  });

  it('is read through our own client, which knows other file systems', async () => {
    const client = startHere();
    client.connection.onRequest('inspectionLens/readFile', ({ uri }: { uri: string }) =>
      uri === 'memfs:/a/.inspection-lens-ignore' ? 'b.txt\tmissing-year\t*' : null,
    );
    await client.initialize({}, { isOurs: true });
    const text = 'Ofsted inspected Swindon Borough Council from 3 to 7 July and rated it good overall.';
    await client.open('memfs:/a/b.txt', text);
    await client.open('memfs:/c/b.txt', text);
    assert.ok(!codesIn(await client.problems('memfs:/a/b.txt', 1)).includes('missing-year'));
    assert.ok(codesIn(await client.problems('memfs:/c/b.txt', 1)).includes('missing-year'));
  });
});

import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { LSPErrorCodes, type SemanticTokens } from 'vscode-languageserver';
import type { Report } from '../../server/report.ts';
import { draft } from '../unit/features/draft.ts';
import { type PlainClient, startHere, startStdio } from './plain-client.ts';

const URI = 'file:///report.txt';
const start = { line: 0, character: 0 };

/** An engine that finds `good` wherever it stands and has a problem with `bad`. */
function findGood(snapshot: Report['snapshot']): Report {
  const text = draft(snapshot.text);
  snapshot.text.match(/good/g)?.forEach((_, index) => {
    text.grade('good', {}, index + 1);
  });
  if (snapshot.text.includes('bad')) text.problem('bad');
  return text.with({ snapshot }).report();
}

describe('the server over standard input and output', () => {
  let client: PlainClient;
  let child: ChildProcess;
  const ended = new Promise<number | null>((resolve) => {
    before(() => {
      ({ client, child } = startStdio());
      child.once('exit', resolve);
    });
  });

  it('says what it can do', async () => {
    const { capabilities, serverInfo } = await client.initialize();
    assert.equal(serverInfo?.name, 'Inspection Lens');
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.equal(capabilities.hoverProvider, true);
  });

  it('answers for documents it does not know', async () => {
    for (const method of ['hover', 'documentSymbol', 'semanticTokens/full']) {
      assert.equal(await client.about('file:///never-opened.txt', method, { position: start }), null);
    }
  });

  it('reads a document', async () => {
    await client.open(URI, 'Ofsted inspectors rated Swindon Borough Council inadequate in July 2023.');
    assert.ok((await client.problems(URI, 1)).uri === URI);
    assert.ok(Array.isArray((await client.about<SemanticTokens>(URI, 'semanticTokens/full')).data));
  });

  it('answers for positions outside the text', async () => {
    for (const position of [
      { line: 999, character: 999 },
      { line: -1, character: -1 },
    ]) {
      await assert.doesNotReject(client.about(URI, 'hover', { position }));
    }
  });

  it('does not know methods that are not its own', async () => {
    await assert.rejects(client.request('inspectionLens/nothing', {}), { code: -32601 });
  });

  it('ends when it is told to', async () => {
    await client.request('shutdown', undefined);
    await client.notify('exit', undefined);
    assert.equal(await ended, 0);
  });
});

describe('the server', () => {
  it('publishes the problems of each version with its number, and takes them away at the end', async () => {
    const client = startHere({ analyse: findGood });
    await client.initialize();
    await client.open(URI, 'bad');
    assert.equal((await client.problems(URI, 1)).diagnostics.length, 1);
    await client.change(URI, 2, { text: 'fine' });
    assert.equal((await client.problems(URI, 2)).diagnostics.length, 0);
    await client.notify('textDocument/didClose', { textDocument: { uri: URI } });
    await client.until(() => client.published.find((one) => one.version === undefined));
    assert.deepEqual(client.published.at(-1), { uri: URI, diagnostics: [] });
  });

  it('publishes nothing for a version that another has overtaken', async () => {
    const client = startHere({ analyse: findGood });
    await client.initialize();
    await client.open(URI, 'bad');
    for (let version = 2; version <= 9; version++) void client.change(URI, version, { text: `bad ${version}` });
    await client.problems(URI, 9);
    const versions = client.published.map(({ version }) => version);
    assert.deepEqual(versions, [...versions].sort());
    assert.ok(versions.length < 9);
  });

  it('analyses each version once, whatever is asked of it', async () => {
    let analyses = 0;
    const client = startHere({
      analyse: (snapshot) => {
        analyses++;
        return findGood(snapshot);
      },
    });
    await client.initialize();
    await client.open(URI, 'good');
    for (const method of ['hover', 'documentSymbol', 'semanticTokens/full']) {
      await client.about(URI, method, { position: start });
    }
    await client.problems(URI, 1);
    assert.equal(analyses, 1);
  });

  it('counts positions as the client prefers among what we offer', async () => {
    for (const [offered, chosen, column] of [
      [['utf-8'], 'utf-8', 5],
      [['utf-32', 'utf-8'], 'utf-8', 5],
      [['utf-32'], 'utf-32', 2],
      [['utf-8', 'utf-16'], 'utf-16', 3],
      [undefined, 'utf-16', 3],
      [['utf-7'], 'utf-16', 3],
    ] as const) {
      const client = startHere({ analyse: findGood });
      const general = offered === undefined ? {} : { positionEncodings: [...offered] };
      const { capabilities } = await client.initialize({ general });
      assert.equal(capabilities.positionEncoding, chosen);
      await client.open(URI, '😀 good');
      const { data } = await client.about<SemanticTokens>(URI, 'semanticTokens/full');
      assert.equal(data[1], column);
    }
  });

  it('counts changes in the same units', async () => {
    const client = startHere({ analyse: findGood });
    await client.initialize({ general: { positionEncodings: ['utf-8'] } });
    await client.open(URI, '😀 od');
    const place = { line: 0, character: 5 };
    await client.change(URI, 2, { range: { start: place, end: place }, text: 'go' });
    const { data } = await client.about<SemanticTokens>(URI, 'semanticTokens/full');
    assert.deepEqual(data.slice(0, 3), [0, 5, 4]);
  });

  it('takes whole texts only, where the client wants it so', async () => {
    const client = startHere({ analyse: findGood });
    const { capabilities } = await client.initialize({}, { sync: 'full' });
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 1, save: { includeText: true } });
  });

  it('leaves out late and repeated changes', async () => {
    const client = startHere({ analyse: findGood });
    await client.initialize();
    await client.change(URI, 7, { text: 'before it was opened' });
    await client.open(URI, 'good', 3);
    await client.change(URI, 3, { text: 'again' });
    await client.change(URI, 2, { text: 'late' });
    await client.notify('textDocument/didClose', { textDocument: { uri: 'file:///other.txt' } });
    const { data } = await client.about<SemanticTokens>(URI, 'semanticTokens/full');
    assert.equal(data.length, 5);
    const told = client.logged.filter((message) => message.includes('not taken'));
    assert.equal(told.length, 3);
  });

  it('repairs its text when a save shows another, and logs that once', async () => {
    const client = startHere({ analyse: findGood });
    await client.initialize();
    await client.open(URI, 'lost');
    for (let i = 0; i < 2; i++) {
      await client.notify('textDocument/didSave', { textDocument: { uri: URI }, text: 'good good' });
      await client.open('file:///b.txt', 'b', i + 1);
    }
    const { data } = await client.about<SemanticTokens>(URI, 'semanticTokens/full');
    assert.equal(data.length, 10);
    assert.equal(client.logged.filter((message) => message.includes('was replaced')).length, 1);
  });

  it('answers nothing for a request whose handler fails, logs it once, and goes on', async () => {
    const client = startHere({
      analyse: (snapshot) => {
        if (snapshot.text.includes('boom')) throw new Error('boom');
        return findGood(snapshot);
      },
    });
    await client.initialize();
    await client.open(URI, 'boom');
    assert.equal(await client.about(URI, 'hover', { position: start }), null);
    assert.equal(await client.about(URI, 'hover', { position: start }), null);
    await client.change(URI, 2, { text: 'good' });
    assert.equal((await client.about<SemanticTokens>(URI, 'semanticTokens/full')).data.length, 5);
    assert.equal(client.logged.filter((message) => message.includes('textDocument/hover failed')).length, 1);
  });

  it('does not work on what was cancelled while it waited', async () => {
    let analyses = 0;
    const client = startHere({
      analyse: (snapshot) => {
        analyses++;
        return findGood(snapshot);
      },
    });
    await client.initialize();
    await client.open(URI, 'good');
    const answers = Array.from({ length: 5 }, () =>
      client.requestAndCancel('textDocument/hover', { textDocument: { uri: URI }, position: start }),
    );
    for (const answer of answers) await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
    assert.ok(analyses <= 1);
    await client.problems(URI, 1);
    assert.equal(analyses, 1);
  });

  it('tells a client that knows semantic tokens what changed in them', async () => {
    const client = startHere({ analyse: findGood });
    await client.initialize();
    await client.open(URI, 'good\nis good');
    const first = await client.about<SemanticTokens>(URI, 'semanticTokens/full');
    await client.change(URI, 2, { text: 'good\nis not good' });
    const delta = await client.about<{ resultId: string; edits: unknown[] }>(URI, 'semanticTokens/full/delta', {
      previousResultId: first.resultId,
    });
    assert.deepEqual(delta.edits, [{ start: 6, deleteCount: 1, data: [7] }]);
    assert.notEqual(delta.resultId, first.resultId);
    const unknown = await client.about<SemanticTokens>(URI, 'semanticTokens/full/delta', { previousResultId: 'x' });
    assert.equal(unknown.data.length, 10);
    const range = { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } };
    assert.equal((await client.about<SemanticTokens>(URI, 'semanticTokens/range', { range })).data.length, 5);
  });

  it('judges a text that is not open', async () => {
    const client = startHere({
      analyse: (snapshot) => ({ ...findGood(snapshot), likelihood: snapshot.text.length / 10 }),
    });
    await client.initialize();
    assert.deepEqual(await client.request('inspectionLens/judge', { text: '12' }), {
      isReport: false,
      likelihood: 0.2,
    });
    assert.deepEqual(await client.request('inspectionLens/judge', { text: '12345678' }), {
      isReport: true,
      likelihood: 0.8,
    });
  });
});

describe('the server with settings', () => {
  const asked = { workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } };

  it('asks for them where it can, and again when they change', async () => {
    const client = startHere({ analyse: findGood });
    client.choose(() => ({ problems: { enabled: false } }));
    await client.initialize(asked);
    await client.open(URI, 'bad');
    assert.deepEqual((await client.problems(URI, 1)).diagnostics, []);
    assert.deepEqual(client.registered, ['workspace/didChangeConfiguration']);
    client.choose(() => ({ problems: { enabled: true } }));
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.published.find(({ diagnostics }) => diagnostics.length === 1));
  });

  it('asks for each document, for folders may differ', async () => {
    const client = startHere({ analyse: findGood });
    client.choose((uri) => (uri === URI ? { problems: { enabled: false } } : null));
    await client.initialize(asked, { settings: { problems: { enabled: true } } });
    await client.open(URI, 'bad');
    await client.open('file:///other/report.txt', 'bad');
    assert.equal((await client.problems(URI, 1)).diagnostics.length, 0);
    assert.equal((await client.problems('file:///other/report.txt', 1)).diagnostics.length, 1);
  });

  it('takes them from the first message and from changes where the client cannot be asked', async () => {
    const client = startHere({ analyse: findGood });
    await client.initialize({}, { settings: { problems: { enabled: false } } });
    await client.open(URI, 'bad');
    assert.deepEqual((await client.problems(URI, 1)).diagnostics, []);
    await client.notify('workspace/didChangeConfiguration', { settings: { inspectionLens: {} } });
    await client.until(() => client.published.find(({ diagnostics }) => diagnostics.length === 1));
    assert.deepEqual(client.asked, []);
  });

  it('hands the severities of rules to the engine', async () => {
    const seen: unknown[] = [];
    const client = startHere({
      analyse: (snapshot, options) => {
        seen.push(options.rules);
        return findGood(snapshot);
      },
    });
    await client.initialize({}, { settings: { rules: { 'missing-year': 'off' } } });
    await client.open(URI, 'x');
    await client.problems(URI, 1);
    assert.deepEqual(seen, [{ 'missing-year': 'off' }]);
  });
});

describe('the server for a client that asks for problems', () => {
  const pulls = { textDocument: { diagnostic: {} } };
  interface Answer {
    readonly kind: string;
    readonly resultId?: string;
    readonly items?: readonly unknown[];
  }

  it('answers with a name for them, and `unchanged` where nothing changed', async () => {
    const client = startHere({ analyse: findGood });
    const { capabilities } = await client.initialize(pulls);
    assert.ok(capabilities.diagnosticProvider);
    await client.open(URI, 'bad');
    const first = await client.about<Answer>(URI, 'diagnostic');
    assert.equal(first.items?.length, 1);
    const second = await client.about<Answer>(URI, 'diagnostic', { previousResultId: first.resultId });
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
    await client.change(URI, 2, { text: 'bad!' });
    const third = await client.about<Answer>(URI, 'diagnostic', { previousResultId: first.resultId });
    assert.equal(third.kind, 'full');
    assert.notEqual(third.resultId, first.resultId);
    assert.deepEqual(client.published, []);
  });

  it('answers for a document that is not open with none', async () => {
    const client = startHere();
    await client.initialize(pulls);
    assert.deepEqual(await client.about('file:///b.txt', 'diagnostic'), { kind: 'full', items: [] });
  });

  it('leaves problems as they were when the analysis fails, and when it is cancelled', async () => {
    let fails = false;
    const client = startHere({
      analyse: (snapshot) => {
        if (fails) throw new Error('boom');
        return findGood(snapshot);
      },
    });
    await client.initialize(pulls);
    await client.open(URI, 'bad');
    const { resultId } = await client.about<Answer>(URI, 'diagnostic');
    fails = true;
    await client.change(URI, 2, { text: 'bad!' });
    assert.deepEqual(await client.about(URI, 'diagnostic', { previousResultId: resultId }), {
      kind: 'unchanged',
      resultId,
    });
    const params = { textDocument: { uri: URI }, previousResultId: resultId };
    await assert.rejects(client.requestAndCancel('textDocument/diagnostic', params), {
      code: LSPErrorCodes.RequestCancelled,
    });
  });
});

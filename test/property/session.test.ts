import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { anyOrderIsAnswered } from '../fixtures/session-properties.ts';
import { startHere } from '../protocol/plain-client.ts';

const PIECES = [
  'Slough Borough Council',
  'the council',
  'was rated inadequate',
  'good',
  'on 17 July 2023',
  'last month',
  'monitoring visit',
  '“We will improve,” she said.',
  '“',
  '\n\n',
  '\r\n',
  '\n',
  '\r',
  ' ',
  'é',
  '😀',
  '\u0000',
  '\u202e',
  '// note',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(' '));
const place = fc.record({ line: fc.nat(12), character: fc.nat(60) });
const change = fc.record({ a: place, b: place, inserted: text });

/** The same change by the reference implementation of the protocol. */
function applied(
  before: string,
  { range, text: inserted }: { range: { start: object; end: object }; text: string },
): string {
  const document = TextDocument.create('file:///x', 'x', 0, before);
  return TextDocument.update(document, [{ range, text: inserted } as TextDocumentContentChangeEvent], 1).getText();
}

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const isWhole = (...texts: readonly string[]): boolean => !texts.some((one) => LONE.test(one));

describe('a document after any edits', () => {
  it('shows the same as a new document with its text', async () => {
    const client = startHere();
    await client.initialize({ textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } });
    let number = 0;
    await fc.assert(
      fc.asyncProperty(text, fc.array(change, { maxLength: 6 }), async (start, changes) => {
        const edited = `file:///edited-${number}.txt`;
        const fresh = `file:///fresh-${number++}.txt`;
        await client.open(edited, start);
        let expected = start;
        for (const [index, { a, b, inserted }] of changes.entries()) {
          const ordered = a.line < b.line || (a.line === b.line && a.character <= b.character);
          const step = { range: ordered ? { start: a, end: b } : { start: b, end: a }, text: inserted };
          const next = applied(expected, step);
          // Where the reference splits a character, ours does not, and rightly so.
          if (!isWhole(expected, next)) break;
          expected = next;
          await client.change(edited, index + 2, step);
        }
        await client.open(fresh, expected);
        for (const method of ['semanticTokens/full', 'documentSymbol', 'foldingRange']) {
          const [ours, theirs] = await Promise.all([
            client.about<object>(edited, method),
            client.about<object>(fresh, method),
          ]);
          assert.deepEqual({ ...ours, resultId: '' }, { ...theirs, resultId: '' }, method);
        }
        for (const uri of [edited, fresh]) await client.notify('textDocument/didClose', { textDocument: { uri } });
      }),
      { numRuns: 60 },
    );
    assert.deepEqual(
      client.logged.filter((message) => message.includes('failed')),
      [],
    );
  });

  it('is closed without a trace', async () => {
    const client = startHere();
    await client.initialize();
    await client.open('file:///a.txt', 'Ofsted rated Slough good.');
    await client.notify('textDocument/didClose', { textDocument: { uri: 'file:///a.txt' } });
    assert.equal(await client.about('file:///a.txt', 'semanticTokens/full'), null);
  });
});

describe('any order of messages', () => {
  it('is survived, and each request is answered as by a server that was just told the text', async () => {
    await fc.assert(anyOrderIsAnswered, { numRuns: 60, interruptAfterTimeLimit: 8000 });
  });
});

import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import type { Hover, SemanticTokens } from 'vscode-languageserver';
import { LONGEST_TEXT } from '../../server/report.ts';
import { ALL_REQUESTS } from '../fixtures/all-requests.ts';
import { type PlainClient, startHere, startStdio } from './plain-client.ts';

const EVIL = '[x](command:evil) <img src=x onerror=y> ```js` **b** \u202egood\u2066 &lt; | # \ud800';
const URI = 'file:///hostile.txt';
const HOSTILE = `Published: 12 June 2019

${EVIL}
Ofsted rated Leeds City Council good on 31 June 2019, and Slough ${EVIL} inadequate, after a focused visit.

Anna ${EVIL} Hale, the director of Kent, said: “We ${EVIL} did it.” She said on 3 May: “${EVIL}

Overall effectiveness ${EVIL}: Good
// note ${EVIL}
`;

/** What a Markdown reader would follow or run, or what rearranges the words around it. */
const LIVE = [
  /(?<!\\)\]\(command:/,
  /(?<!\\)<\/?[a-z]/i,
  /(?<!\\)`/,
  /(?<!\\)\*\*b/,
  /[\u202a-\u202e\u2066-\u2069\u200b]/,
  /[\ud800-\udbff](?![\udc00-\udfff])/,
];

const START = { line: 0, character: 0 };
const EVERYTHING = { from: START, to: { line: 1e6, character: 0 }, step: 'finding' };

describe('a hostile text', () => {
  it('is shown by hovers as plain words, wherever the pointer is', async () => {
    const client = startHere();
    await client.initialize({ textDocument: { hover: { contentFormat: ['markdown'] } } });
    await client.open(URI, HOSTILE);
    let shown = 0;
    for (const [line, words] of HOSTILE.split('\n').entries())
      for (let character = 0; character <= words.length; character += 3) {
        const hover = await client.about<Hover | null>(URI, 'hover', { position: { line, character } });
        if (hover === null) continue;
        shown++;
        const { value } = hover.contents as { value: string };
        for (const live of LIVE) assert.doesNotMatch(value, live);
      }
    assert.ok(shown > 20, `${shown} hovers`);
  });

  it('names no command of its own, whatever is asked', async () => {
    const client = startHere();
    await client.initialize({
      textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
    });
    await client.open(URI, HOSTILE);
    for (const [method, parameters] of Object.entries(ALL_REQUESTS)) {
      const answer = await client.request(method, { textDocument: { uri: URI }, ...parameters(EVERYTHING) });
      const commands = [...JSON.stringify(answer).matchAll(/"command":"([^"]*)"/g)].map(([, name]) => name);
      assert.ok(!commands.includes('evil'), method);
    }
  });
});

describe('a text that is larger than any report', () => {
  let client: PlainClient;
  let child: ChildProcess;
  before(async () => {
    ({ client, child } = startStdio());
    await client.initialize({}, { isOurs: true });
  });
  after(() => {
    child.kill();
  });

  /** Opens a text, edits its end, and asks everything about it. */
  async function openAndAsk(text: string): Promise<SemanticTokens> {
    const uri = `file:///${text.length}.txt`;
    await client.open(uri, text);
    const end = { line: 1e6, character: 1e6 };
    await client.change(uri, 2, { range: { start: end, end }, text: ' Ofsted rated Kent good.' });
    for (const [method, parameters] of Object.entries(ALL_REQUESTS)) {
      const answer = await client.request(method, { textDocument: { uri }, ...parameters(EVERYTHING) });
      assert.ok(answer === null || typeof answer === 'object', method);
    }
    const tokens = await client.about<SemanticTokens>(uri, 'semanticTokens/full');
    await client.notify('textDocument/didClose', { textDocument: { uri } });
    return tokens;
  }

  it('is read to its end where it is ten million characters on one line', async function () {
    this.timeout(120_000);
    const { data } = await openAndAsk('word '.repeat(2_000_000));
    assert.equal(data.length, 10, 'the council and the grade at the end');
  });

  it('is read where it is fifty thousand councils', async function () {
    this.timeout(120_000);
    const { data } = await openAndAsk('Leeds, Kent and Essex; '.repeat(17_000));
    assert.ok(data.length > 50_000 * 5);
  });

  it('is read up to the limit where it has a hundred million characters, and a notice says so', async function () {
    this.timeout(240_000);
    const told = new Promise<readonly string[]>((resolve) => {
      client.connection.onNotification('inspectionLens/status', ({ notices }) => resolve(notices));
    });
    const { data } = await openAndAsk(`Ofsted rated Kent good. ${'a word '.repeat(14_285_714)}`);
    assert.equal(data.length, 10, 'the council and the grade at the beginning');
    const [notice = ''] = await told;
    assert.ok(notice.includes(String(LONGEST_TEXT)), notice);
  });
});

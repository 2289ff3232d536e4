import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { type PlainClient, startStdio } from './plain-client.ts';

const SERVERS: readonly (readonly string[])[] = [
  ['dist/server.js', '--stdio'],
  ['dist/cli.js', 'lsp', '--stdio'],
];

/** Does nothing until it is ended. */
const startEditor = () => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });

const greet = (client: PlainClient, processId: number | undefined): Promise<unknown> =>
  client.request('initialize', { processId, rootUri: null, capabilities: {} });

describe('a server whose editor ends', () => {
  for (const command of SERVERS) {
    it(`ends when nobody speaks to it any more: ${command[0]}`, async () => {
      const { client, child } = startStdio(command);
      await client.initialize();
      const ended = once(child, 'exit');
      child.stdin?.end();
      await ended;
    });

    it(`ends when the editor was killed, though the way to it is open: ${command[0]}`, async () => {
      const editor = startEditor();
      const { client, child } = startStdio(command);
      await greet(client, editor.pid);
      const ended = once(child, 'exit');
      editor.kill('SIGKILL');
      assert.deepEqual(await ended, [1, null]);
    });
  }
});

/**
 * An editor that starts a server as VS Code does, greets it, and says so when it is answered. Both hold the third stream,
 * which so ends when neither runs any more.
 */
const EDITOR = `
  const stdio = ['pipe', 'pipe', 'pipe', 'ipc', 3];
  const server = require('node:child_process').fork('dist/server.js', ['--node-ipc'], { stdio });
  server.on('message', ({ id }) => id === 1 && console.log('greeted'));
  server.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } });
`;

describe('a server that an editor started as VS Code does', () => {
  it('ends when the editor is killed', async () => {
    const editor = spawn(process.execPath, ['-e', EDITOR], { stdio: ['ignore', 'pipe', 'inherit', 'pipe'] });
    const held = editor.stdio[3];
    assert.ok(held instanceof Readable);
    const bothEnded = once(held.resume(), 'end');
    assert.ok(editor.stdout !== null);
    await once(editor.stdout, 'data');
    editor.kill('SIGKILL');
    await bothEnded;
  });
});

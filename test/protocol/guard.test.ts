import assert from 'node:assert/strict';
import { CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { FaultLog, guard, guardNotification } from '../../server/protocol/guard.ts';

function logged() {
  const messages: string[] = [];
  return { messages, faults: new FaultLog({ error: (message) => messages.push(message) }) };
}

const failing = () => {
  throw new Error('out of ink');
};

describe('the fence round handlers', () => {
  it('lets answers through', async () => {
    const { faults } = logged();
    const handler = guard<number, number | null>(
      'm',
      faults,
      (n) => n + 1,
      () => null,
    );
    assert.equal(await handler(1, CancellationToken.None), 2);
  });

  it('does not begin what was cancelled', async () => {
    const { faults } = logged();
    let begun = false;
    const handler = guard<null, null>(
      'm',
      faults,
      () => {
        begun = true;
        return null;
      },
      () => null,
    );
    const answer = await handler(null, CancellationToken.Cancelled);
    assert.ok(answer instanceof ResponseError);
    assert.equal(answer.code, LSPErrorCodes.RequestCancelled);
    assert.equal(begun, false);
  });

  it('answers a fault by the fallback and logs it once', async () => {
    const { faults, messages } = logged();
    const handler = guard<string, string | null>('textDocument/hover', faults, failing, (params) => `no ${params}`);
    assert.equal(await handler('a', CancellationToken.None), 'no a');
    assert.equal(await handler('b', CancellationToken.None), 'no b');
    assert.equal(messages.length, 1);
    assert.match(messages[0] ?? '', /textDocument\/hover.*out of ink/s);
  });

  it('tells faults of different places apart', async () => {
    const { faults, messages } = logged();
    for (const method of ['a', 'b'])
      await guard<null, null>(method, faults, failing, () => null)(null, CancellationToken.None);
    assert.equal(messages.length, 2);
  });

  it('holds for what fails later, and for what is thrown that is no error', async () => {
    const { faults, messages } = logged();
    const late = guard<null, null>(
      'm',
      faults,
      () => Promise.reject('late'),
      () => null,
    );
    assert.equal(await late(null, CancellationToken.None), null);
    assert.match(messages[0] ?? '', /late/);
  });

  it('holds for notifications', async () => {
    const { faults, messages } = logged();
    await guardNotification<null>('didChange', faults, failing)(null);
    assert.equal(messages.length, 1);
  });
});

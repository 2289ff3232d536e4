import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { COMMANDS } from '../../server/names.ts';
import { closeAll, outlineOf, sampleUri, showReport, startExtension } from './editor.ts';

describe('the analysis', () => {
  afterEach(closeAll);

  it('can be started anew, and then finds the same', async () => {
    const api = await startExtension();
    const uri = sampleUri('kent-2012-inspection-news.txt');
    await showReport(uri);
    const before = JSON.stringify(await outlineOf(uri));
    await vscode.commands.executeCommand(COMMANDS.restart);
    assert.equal(api.serverState(), 'running');
    assert.equal(JSON.stringify(await outlineOf(uri)), before);
    assert.notEqual(before, '[]');
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../client/activate.ts';
import type { ServerState } from '../../client/language-server.ts';
import { COMMANDS } from '../../server/names.ts';
import {
  closeAll,
  codeOf,
  EXTENSION,
  outlineOf,
  problemsOf,
  sampleUri,
  showReport,
  startExtension,
  when,
} from './editor.ts';

const SAMPLE = 'kent-2012-inspection-news.txt';

/** What the editor shows of the outline, to be compared. */
const shown = async (uri: vscode.Uri): Promise<string> => JSON.stringify(await outlineOf(uri));

const reaches = (api: Api, state: ServerState): Promise<true> =>
  when(api.onServerState, () => (api.serverState() === state ? true : undefined));

/** In a browser the server is a worker, which cannot be ended from outside; an installed extension lets nobody end it. */
function assertOutOfReach(): void {
  const { scheme, path } = vscode.extensions.getExtension(EXTENSION)?.extensionUri ?? {};
  assert.ok(scheme !== 'file' || path?.includes('/extensions/'), `the server of ${path} cannot be ended`);
}

describe('the analysis', () => {
  let api: Api;
  before(async () => {
    api = await startExtension();
  });
  afterEach(closeAll);

  it('can be started anew, and then finds the same', async () => {
    const uri = sampleUri(SAMPLE);
    await showReport(uri);
    const before = await shown(uri);
    assert.notEqual(before, '[]');
    await vscode.commands.executeCommand(COMMANDS.restart);
    assert.equal(api.serverState(), 'running');
    assert.equal(await shown(uri), before);
  });

  it('comes back by itself after it broke off between a change and its answer, and knows the change', async () => {
    const { crashServer } = api;
    if (crashServer === undefined) return assertOutOfReach();
    const uri = sampleUri('swindon-2023-inspection-news.txt');
    const { document } = await showReport(uri);
    const isThere = (all: readonly vscode.Diagnostic[]) => all.some((one) => codeOf(one) === 'missing-year');
    await problemsOf(uri, isThere);
    const at = document.getText().indexOf('17 to 28 July') + '17 to 28 July'.length;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, document.positionAt(at), ' 2023');
    await vscode.workspace.applyEdit(edit);
    crashServer();
    await when(api.onServerState, () => (api.serverState() === 'running' ? undefined : true));
    await reaches(api, 'running');
    await problemsOf(uri, (all) => !isThere(all));
  });

  it('is left alone when it breaks off again and again, says so, and is started by a person', async () => {
    const { crashServer, serverStatus } = api;
    if (crashServer === undefined || serverStatus === undefined) return assertOutOfReach();
    const uri = sampleUri(SAMPLE);
    await showReport(uri);
    await vscode.commands.executeCommand(COMMANDS.restart);
    const before = await shown(uri);
    for (let crash = 1; crash <= 5; crash++) {
      await reaches(api, 'running');
      crashServer();
      await when(api.onServerState, () => (api.serverState() === 'running' ? undefined : true));
    }
    await reaches(api, 'stopped');
    assert.equal(serverStatus().severity, vscode.LanguageStatusSeverity.Error);
    assert.match(serverStatus().text, /stopped/);
    const { command = '' } = serverStatus().command ?? {};
    assert.equal(command, COMMANDS.restart);
    await vscode.commands.executeCommand(command);
    await reaches(api, 'running');
    assert.equal(serverStatus().severity, vscode.LanguageStatusSeverity.Information);
    assert.equal(await shown(uri), before);
  });
});

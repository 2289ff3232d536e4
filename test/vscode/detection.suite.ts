import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { COMMANDS, LANGUAGE } from '../../server/names.ts';
import { closeAll, outlineOf, sampleUri, showReport, startExtension, when } from './editor.ts';

const PLAIN = 'plaintext';
const SAMPLE = 'swindon-2019-inspection-news.txt';

const becomes = (uri: vscode.Uri, languageId: string): Promise<vscode.TextDocument> =>
  when(vscode.workspace.onDidOpenTextDocument, () =>
    vscode.workspace.textDocuments.find(
      (one) => one.uri.toString() === uri.toString() && one.languageId === languageId,
    ),
  );

const inspectionText = [
  'Ofsted inspectors rated children’s services at Swindon Borough Council inadequate after an inspection in July 2023.',
  'The inspection found that the experiences and progress of care leavers require improvement to be good.',
].join('\n\n');

describe('a plain-text document', () => {
  before(startExtension);
  afterEach(closeAll);

  it('that reads like an inspection report becomes one', async () => {
    const { document } = await showReport(sampleUri(SAMPLE));
    assert.equal(document.languageId, LANGUAGE);
    assert.equal(document.isDirty, false);
  });

  it('that speaks of something else is left alone', async () => {
    const content = 'Shopping list: apples, bread, good cheese, two lemons. Call the plumber on Tuesday.';
    const other = await vscode.workspace.openTextDocument({ content, language: PLAIN });
    await vscode.window.showTextDocument(other);
    // The report that is opened next is judged after it: once that is one, the other has been judged too.
    await showReport(sampleUri(SAMPLE));
    assert.equal(other.languageId, PLAIN);
    assert.deepEqual(await outlineOf(other.uri), []);
  });

  it('stays plain text for whoever wants it so, until they say otherwise', async () => {
    const uri = sampleUri(SAMPLE);
    await showReport(uri);
    await vscode.commands.executeCommand(COMMANDS.treatAsPlainText);
    await becomes(uri, PLAIN);
    await closeAll();
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await showReport(sampleUri('kent-2012-inspection-news.txt'));
    assert.equal(document.languageId, PLAIN);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand(COMMANDS.treatAsReport);
    await becomes(uri, LANGUAGE);
  });

  it('that is pasted into an unsaved document is judged like any other', async () => {
    const document = await vscode.workspace.openTextDocument({ language: PLAIN });
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), inspectionText));
    const report = await becomes(document.uri, LANGUAGE);
    assert.equal(report.isUntitled, true);
  });

  it('can be made a report by hand, whatever it says', async () => {
    const document = await vscode.workspace.openTextDocument({ content: 'Nothing.', language: PLAIN });
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand(COMMANDS.treatAsReport);
    await becomes(document.uri, LANGUAGE);
  });

  it('is not judged where the setting says so', async () => {
    const settings = vscode.workspace.getConfiguration('inspectionLens');
    await settings.update('detect.enabled', false, vscode.ConfigurationTarget.Global);
    try {
      const document = await vscode.workspace.openTextDocument({ content: inspectionText, language: PLAIN });
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand(COMMANDS.showLog);
      assert.equal(document.languageId, PLAIN);
    } finally {
      await settings.update('detect.enabled', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, hoverText, outlineOf, problemsOf, sampleUri, showReport, tokensOf, when } from './editor.ts';

const SAMPLE = 'swindon-2023-inspection-news.txt';
const FEWEST_LINES = 10_000;
const LAST = 'Ofsted rated Slough Borough Council outstanding after an inspection from 3 to 7 June.';

describe('a report of ten thousand lines that is saved nowhere', function () {
  this.timeout(60_000);
  let document: vscode.TextDocument;

  before(async () => {
    const sample = new TextDecoder().decode(await vscode.workspace.fs.readFile(sampleUri(SAMPLE)));
    const times = Math.ceil(FEWEST_LINES / sample.split('\n').length);
    const content = `${`${sample}\n\n`.repeat(times)}${LAST}\n`;
    const opened = await vscode.workspace.openTextDocument({ content });
    document = (await showReport(opened.uri)).document;
    // A busy editor shows an untitled text before all of it has come.
    await when(vscode.workspace.onDidChangeTextDocument, () => document.lineCount > FEWEST_LINES || undefined);
  });
  after(closeAll);

  it('is coloured and told of to its end', async () => {
    assert.ok(document.lineCount > FEWEST_LINES);
    assert.equal(document.isUntitled, true);
    assert.deepEqual((await tokensOf(document)).at(-1)?.words, '3 to 7 June');
    const at = document.positionAt(document.getText().lastIndexOf('outstanding') + 1);
    assert.match(await hoverText(document.uri, at), /\*\*Outstanding\*\* for Slough Borough Council/);
    const outline = await outlineOf(document.uri);
    assert.deepEqual(
      outline.map(({ name }) => name),
      ['Swindon', 'Slough'],
    );
  });

  it('is read anew where it is edited', async () => {
    const end = document.positionAt(document.getText().lastIndexOf(' June') + ' June'.length);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, end, ' 2019');
    await vscode.workspace.applyEdit(edit);
    assert.match(await hoverText(document.uri, end.translate(0, -7)), /3 to 7 June 2019/);
  });

  it('has its problems cut where the settings say, and says so', async () => {
    const settings = vscode.workspace.getConfiguration('inspectionLens');
    await problemsOf(document.uri, (all) => all.length > 100);
    await settings.update('problems.maximum', 50, vscode.ConfigurationTarget.Global);
    try {
      const problems = await problemsOf(document.uri, (all) => all.length === 51);
      assert.ok(problems.some((one) => /^Only 50 of \d+ problems are shown/.test(one.message)));
    } finally {
      await settings.update('problems.maximum', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});

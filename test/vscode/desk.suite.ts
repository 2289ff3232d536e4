import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { COMMANDS } from '../../server/names.ts';
import { closeAll, codeOf, problemsOf, rangeOf, sampleUri, showReport, when } from './editor.ts';

const TWO_COUNCILS = 'slough-darlington-2017-monitoring-news.txt';
const NO_YEAR = 'swindon-2023-inspection-news.txt';

const ask = <T>(command: string, ...args: readonly unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(command, ...args);

/** Where an answer points, whatever form it has. */
const targetOf = (found: vscode.Location | vscode.LocationLink): vscode.Range =>
  'range' in found ? found.range : found.targetRange;

/** Sets settings for the time of `work`. */
async function withSettings(values: Readonly<Record<string, unknown>>, work: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('inspectionLens');
  const target = vscode.ConfigurationTarget.Global;
  for (const [name, value] of Object.entries(values)) await settings.update(name, value, target);
  try {
    await work();
  } finally {
    for (const name of Object.keys(values)) await settings.update(name, undefined, target);
  }
}

/** Asks again, whenever the editor shows something new, until the answer is as wanted. */
async function askUntil<T>(question: () => Thenable<T>, wanted: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await question();
    if (wanted(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('the review desk', () => {
  afterEach(closeAll);

  it('goes from a word for a council to the council, and finds all its mentions', async () => {
    const uri = sampleUri(TWO_COUNCILS);
    const { document } = await showReport(uri);
    const at = rangeOf(document, 'the authority').start.translate(0, 5);
    const [definition] = await ask<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      uri,
      at,
    );
    assert.ok(definition);
    assert.equal(document.getText(targetOf(definition)), 'Darlington Borough Council');
    const references = await ask<vscode.Location[]>('vscode.executeReferenceProvider', uri, at);
    const words = references.map(({ range }) => document.getText(range));
    assert.ok(words.includes('the borough'));
    assert.ok(!words.some((one) => one.includes('Slough')));
    const highlights = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', uri, at);
    assert.equal(highlights.length, references.length);
  });

  it('folds, selects and links', async () => {
    const uri = sampleUri(TWO_COUNCILS);
    const { document } = await showReport(uri);
    const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', uri);
    assert.ok(folds.length >= 2, 'a passage on each council');
    const at = rangeOf(document, 'Nicola Clemo').start;
    const [selection] = await ask<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', uri, [at]);
    assert.ok(selection?.parent);
    assert.ok(selection.parent.range.contains(selection.range));
  });

  it('shows full dates and councils behind the words where a person wants them', async () => {
    const uri = sampleUri(TWO_COUNCILS);
    const { document } = await showReport(uri);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = () => ask<vscode.InlayHint[]>('vscode.executeInlayHintProvider', uri, whole);
    assert.deepEqual(await hints(), []);
    await withSettings({ 'inlayHints.dates': true, 'inlayHints.councils': true }, async () => {
      const found = await askUntil(hints, (all) => all.length > 0);
      const labels = found.map(({ label }) =>
        typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
      );
      assert.ok(labels.includes('= Darlington'), labels.join());
      assert.ok(labels.includes('= 21 to 30 September 2017'), labels.join());
    });
  });

  it('shows lines above councils and inspections where a person wants them', async () => {
    const uri = sampleUri(TWO_COUNCILS);
    await showReport(uri);
    const lenses = () => ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri);
    assert.deepEqual(await lenses(), []);
    await withSettings({ 'codeLens.councils': true, 'codeLens.inspections': true }, async () => {
      const found = await askUntil(lenses, (all) => all.length > 2);
      assert.ok(found.some(({ command }) => command?.title.startsWith('Darlington:')));
    });
  });

  it('offers councils in a note, what fits its line in the head, and nothing in the text', async () => {
    const lines = ['Published: 12 June 2019', 'Council: ', 'Grade: ', '', '// ', '', 'The inspection of '];
    const document = await vscode.workspace.openTextDocument({
      language: 'inspection-report',
      content: lines.join('\n'),
    });
    await vscode.window.showTextDocument(document);
    const labels = async (line: number) => {
      const position = document.lineAt(line).range.end;
      const list = await ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, position);
      return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    assert.ok((await labels(1)).includes('City of York Council'));
    assert.ok(!(await labels(1)).includes('Good'));
    assert.deepEqual(await labels(2), ['Outstanding', 'Good', 'Requires improvement to be good', 'Inadequate']);
    assert.ok((await labels(4)).includes('Swindon Borough Council'));
    assert.ok(!(await labels(6)).includes('Swindon Borough Council'));
  });

  it('puts in the year that a person chooses', async () => {
    const uri = sampleUri(NO_YEAR);
    const { document } = await showReport(uri);
    const problems = await problemsOf(uri, (all) => all.some((one) => codeOf(one) === 'missing-year'));
    const problem = problems.find((one) => codeOf(one) === 'missing-year');
    assert.ok(problem);
    const actions = await ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, problem.range, 'quickfix');
    const titles = actions.map(({ title }) => title);
    assert.ok(
      titles.some((title) => title.startsWith('Ignore this problem')),
      titles.join('; '),
    );
    const fix = actions.find(({ edit, title }) => edit !== undefined && /year/i.test(title));
    if (fix?.edit === undefined) return;
    await vscode.workspace.applyEdit(fix.edit);
    await problemsOf(uri, (all) => !all.some((one) => codeOf(one) === 'missing-year'));
    assert.match(document.getText(), /17 to 28 July \d{4}/);
  });

  it('ignores a problem in the file beside the report, which stays as it is', async () => {
    const uri = sampleUri(NO_YEAR);
    const { document } = await showReport(uri);
    const before = document.getText();
    const isThere = (all: readonly vscode.Diagnostic[]) => all.some((one) => codeOf(one) === 'missing-year');
    const problem = (await problemsOf(uri, isThere)).find((one) => codeOf(one) === 'missing-year');
    assert.ok(problem);
    const actions = await ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, problem.range, 'quickfix');
    const ignoring = actions.find(({ command }) => command?.command === COMMANDS.ignoreProblem);
    assert.ok(ignoring?.command);
    const ignoreFile = sampleUri('.inspection-lens-ignore');
    try {
      await ask(ignoring.command.command, ...(ignoring.command.arguments ?? []));
      await problemsOf(uri, (all) => !isThere(all));
      assert.equal(document.getText(), before);
    } finally {
      await vscode.workspace.fs.delete(ignoreFile);
    }
    await problemsOf(uri, isThere);
  });
});

describe('commands on a report', () => {
  afterEach(closeAll);

  it('go from council to council, round the end', async () => {
    const editor = await showReport(sampleUri(TWO_COUNCILS));
    const selected = () => editor.document.getText(editor.selection);
    const seen: string[] = [];
    for (let i = 0; i < 3; i++) {
      await ask(COMMANDS.nextCouncil);
      seen.push(selected());
    }
    assert.ok(seen.some((words) => words.startsWith('Slough')));
    assert.ok(seen.some((words) => words.startsWith('Darlington')));
    await ask(COMMANDS.previousCouncil);
    assert.equal(selected(), seen[1]);
  });

  it('go through findings, quotations and problems', async () => {
    const editor = await showReport(sampleUri(NO_YEAR));
    await problemsOf(editor.document.uri, (all) => all.length > 0);
    for (const command of [COMMANDS.nextFinding, COMMANDS.nextQuotation, COMMANDS.nextProblem]) {
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await ask(command);
      assert.equal(editor.selection.isEmpty, false, command);
    }
  });

  it('explain the finding at the cursor in a text of its own', async () => {
    const editor = await showReport(sampleUri(NO_YEAR));
    const at = rangeOf(editor.document, 'inadequate').start;
    editor.selection = new vscode.Selection(at, at);
    await ask(COMMANDS.explainFinding);
    const shown = await when(vscode.window.onDidChangeVisibleTextEditors, () =>
      vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'inspection-lens-explanation'),
    );
    assert.match(shown.document.getText(), /^Inadequate for Swindon Borough Council: Overall\neffectiveness$/m);
    assert.doesNotMatch(shown.document.getText(), /\*\*|\\/);
    // The report that is opened next is judged after it: once that is one, the explanation would have been judged too.
    await showReport(sampleUri(TWO_COUNCILS));
    assert.equal(shown.document.languageId, 'plaintext');
  });

  it('copy the finding at the cursor with its source', async () => {
    const editor = await showReport(sampleUri(NO_YEAR));
    const at = rangeOf(editor.document, 'inadequate').start;
    editor.selection = new vscode.Selection(at, at);
    await ask(COMMANDS.copyFinding);
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /rated inadequate overall/);
    assert.match(copied, /Source: swindon-2023-inspection-news\.txt, line 3/);
    assert.match(copied, /Council: Swindon/);
  });

  it('open a sample as an unsaved copy', async () => {
    await ask(COMMANDS.openSample);
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.isUntitled, true);
    assert.match(document?.getText() ?? '', /Swindon Borough Council/);
  });

  it('show the findings as a table', async () => {
    await showReport(sampleUri(NO_YEAR));
    await ask(COMMANDS.showTable);
    const tab = await when(vscode.window.tabGroups.onDidChangeTabs, () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ input }) => input instanceof vscode.TabInputWebview),
    );
    assert.match(tab.label, /swindon-2023/);
  });
});

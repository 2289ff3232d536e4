import * as vscode from 'vscode';
import { COMMANDS, type IgnoreParams, type Place, SAMPLE, type Step } from '../server/names.ts';
import { copyFinding, type Explanations } from './copying.ts';
import type { Detection } from './detection.ts';
import type { FindingsView } from './findings-view.ts';
import { ignoreProblem } from './ignoring.ts';
import type { LanguageServer } from './language-server.ts';
import { type Direction, goTo } from './steps.ts';
import type { TableView } from './table.ts';

/** The parts of the extension that commands work on. */
export interface Parts {
  readonly extensionUri: vscode.Uri;
  readonly server: LanguageServer;
  readonly detection: Detection;
  readonly findings: FindingsView;
  readonly table: TableView;
  readonly explanations: Explanations;
}

/** Runs something on the document shown; says so where none is. */
async function onShownDocument(work: (document: vscode.TextDocument) => Promise<void>): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document !== undefined) await work(document);
  else void vscode.window.showInformationMessage(vscode.l10n.t('Open a text first, then run the command again.'));
}

/** Opens a sample as an unsaved copy: a bundled file would be changed by whoever tries things out. */
async function openSample(extensionUri: vscode.Uri, detection: Detection): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'seeds', SAMPLE));
  const document = await vscode.workspace.openTextDocument({ content: new TextDecoder().decode(bytes) });
  await vscode.window.showTextDocument(document);
  await detection.treatAsReport(document);
}

const STEPS_BY_COMMAND: readonly (readonly [command: string, step: Step, direction: Direction])[] = [
  [COMMANDS.nextCouncil, 'council', 'next'],
  [COMMANDS.previousCouncil, 'council', 'previous'],
  [COMMANDS.nextFinding, 'finding', 'next'],
  [COMMANDS.previousFinding, 'finding', 'previous'],
  [COMMANDS.nextQuotation, 'quotation', 'next'],
  [COMMANDS.previousQuotation, 'quotation', 'previous'],
  [COMMANDS.nextProblem, 'problem', 'next'],
  [COMMANDS.previousProblem, 'problem', 'previous'],
];

/** Registers what a person can run, and what actions and lenses run. */
export function registerCommands(parts: Parts): vscode.Disposable[] {
  const { server, detection, findings, table, explanations, extensionUri } = parts;
  const on = vscode.commands.registerCommand;
  return [
    on(COMMANDS.treatAsReport, () => onShownDocument((document) => detection.treatAsReport(document))),
    on(COMMANDS.treatAsPlainText, () => onShownDocument((document) => detection.treatAsPlainText(document))),
    on(COMMANDS.restart, () => server.restart()),
    on(COMMANDS.showLog, () => server.log.show()),
    on(COMMANDS.copyFinding, () => copyFinding(server)),
    on(COMMANDS.explainFinding, () => explanations.show()),
    on(COMMANDS.showTable, () => table.show()),
    on(COMMANDS.filterFindings, () => findings.filter()),
    on(COMMANDS.openSample, () => openSample(extensionUri, detection)),
    on(COMMANDS.goToFinding, (uri: vscode.Uri, place: Place) => findings.open(uri, place)),
    on(COMMANDS.ignoreProblem, (params: IgnoreParams) => ignoreProblem(params)),
    ...STEPS_BY_COMMAND.map(([command, step, direction]) => on(command, () => goTo(server, step, direction))),
  ];
}

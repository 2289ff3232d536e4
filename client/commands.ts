import * as vscode from 'vscode';
import { COMMANDS } from '../server/names.ts';
import type { Detection } from './detection.ts';
import type { LanguageServer } from './language-server.ts';

/** Runs something on the document shown; says so where none is. */
async function onShownDocument(work: (document: vscode.TextDocument) => Promise<void>): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document !== undefined) await work(document);
  else void vscode.window.showInformationMessage(vscode.l10n.t('Open a text first, then run the command again.'));
}

/** Registers what a person can run. */
export function registerCommands(server: LanguageServer, detection: Detection): vscode.Disposable[] {
  const on = vscode.commands.registerCommand;
  return [
    on(COMMANDS.treatAsReport, () => onShownDocument((document) => detection.treatAsReport(document))),
    on(COMMANDS.treatAsPlainText, () => onShownDocument((document) => detection.treatAsPlainText(document))),
    on(COMMANDS.restart, () => server.restart()),
    on(COMMANDS.showLog, () => server.log.show()),
  ];
}

import * as vscode from 'vscode';
import { COMMANDS, LANGUAGE, type StatusParams } from '../server/names.ts';
import type { Detection } from './detection.ts';
import type { LanguageServer, ServerState } from './language-server.ts';

const SELECTOR: vscode.DocumentSelector = [{ language: LANGUAGE }, { language: 'plaintext' }];

/** The language status: what was found in the document shown, and how the server is. */
export class Status implements vscode.Disposable {
  readonly #findings = vscode.languages.createLanguageStatusItem('inspectionLens.status.findings', SELECTOR);
  readonly #server = vscode.languages.createLanguageStatusItem('inspectionLens.status.server', SELECTOR);
  readonly #byDocument = new Map<string, StatusParams>();
  readonly #likelihoods = new Map<string, number>();
  readonly #subscriptions: vscode.Disposable[];

  constructor(server: LanguageServer, detection: Detection) {
    this.#findings.name = vscode.l10n.t('Inspection findings');
    this.#server.name = vscode.l10n.t('Inspection Lens server');
    this.#subscriptions = [
      this.#findings,
      this.#server,
      server.onStateChange((state) => this.#showServer(state)),
      server.onStatus((params) => {
        this.#byDocument.set(params.uri, params);
        this.#showFindings();
      }),
      detection.onJudged(({ uri, likelihood }) => {
        this.#likelihoods.set(uri, likelihood);
        this.#showFindings();
      }),
      vscode.window.onDidChangeActiveTextEditor(() => this.#showFindings()),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document.uri.toString())),
    ];
    this.#showServer(server.state);
    this.#showFindings();
  }

  /** What a reader is told of the server. */
  get server(): vscode.LanguageStatusItem {
    return this.#server;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #forget(uri: string): void {
    this.#byDocument.delete(uri);
    this.#likelihoods.delete(uri);
  }

  #showServer(state: ServerState): void {
    const item = this.#server;
    item.busy = state === 'starting';
    item.severity =
      state === 'stopped' ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    switch (state) {
      case 'starting':
        item.text = vscode.l10n.t('The analysis is starting');
        break;
      case 'running':
        item.text = vscode.l10n.t('The analysis is running');
        break;
      case 'stopped':
        item.text = vscode.l10n.t('The analysis has stopped');
        item.detail = vscode.l10n.t(
          'Nothing is found until it is started again. Restart it; if that does not help, look into the log.',
        );
        break;
    }
    if (state !== 'stopped') item.detail = '';
    item.command = { command: COMMANDS.restart, title: vscode.l10n.t('Restart') };
  }

  #showFindings(): void {
    const document = vscode.window.activeTextEditor?.document;
    const item = this.#findings;
    item.severity = vscode.LanguageStatusSeverity.Information;
    item.busy = false;
    if (document === undefined) return;
    if (document.languageId === LANGUAGE) this.#showReport(document);
    else this.#showPlainText(document);
  }

  #showReport(document: vscode.TextDocument): void {
    const item = this.#findings;
    const found = this.#byDocument.get(document.uri.toString());
    item.command = { command: COMMANDS.treatAsPlainText, title: vscode.l10n.t('Treat as plain text') };
    if (found === undefined) {
      item.text = vscode.l10n.t('Inspection report');
      item.detail = vscode.l10n.t('not read yet');
      item.busy = true;
      return;
    }
    item.text = found.summary;
    item.detail = found.notices.join(' ');
    if (found.notices.length > 0) item.severity = vscode.LanguageStatusSeverity.Warning;
  }

  #showPlainText(document: vscode.TextDocument): void {
    const item = this.#findings;
    const likelihood = this.#likelihoods.get(document.uri.toString());
    item.command = { command: COMMANDS.treatAsReport, title: vscode.l10n.t('Treat as an inspection report') };
    item.text = vscode.l10n.t('Plain text, not an inspection report');
    item.detail =
      likelihood === undefined
        ? vscode.l10n.t('It was not judged, by your choice or by the setting “inspectionLens.detect.enabled”.')
        : vscode.l10n.t('It speaks too little of inspections of children’s services.');
  }
}

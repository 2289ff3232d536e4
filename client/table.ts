import * as vscode from 'vscode';
import { type AboutText, type FindingsTable, LANGUAGE, type Place, REQUESTS } from '../server/names.ts';
import type { LanguageServer } from './language-server.ts';
import { show, toRange } from './steps.ts';

/** What the page sends: it is ready, or a row was chosen. */
type FromPage = { readonly type: 'ready' } | { readonly type: 'open'; readonly place: Place };

const labels = () => ({
  filter: vscode.l10n.t('Filter the rows'),
  rows: vscode.l10n.t('{0} of {1} rows'),
  firstRows: vscode.l10n.t('The first {0} of {1} rows; filter to see others'),
  help: vscode.l10n.t(
    'Arrow keys move between rows, Enter opens the place in the text. A column’s heading sorts by it.',
  ),
  table: vscode.l10n.t('Findings'),
  columns: {
    line: vscode.l10n.t('Line'),
    kindLabel: vscode.l10n.t('Kind'),
    words: vscode.l10n.t('Words'),
    council: vscode.l10n.t('Council'),
    about: vscode.l10n.t('About'),
    value: vscode.l10n.t('Says'),
    when: vscode.l10n.t('When'),
  },
});

const makeNonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

function pageFor(webview: vscode.Webview, folder: vscode.Uri): string {
  const nonce = makeNonce();
  const script = webview.asWebviewUri(vscode.Uri.joinPath(folder, 'table.js'));
  const style = webview.asWebviewUri(vscode.Uri.joinPath(folder, 'table.css'));
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${style}">
</head>
<body><script nonce="${nonce}" src="${script}"></script></body>
</html>`;
}

/** The findings of one report as a table beside it: sorted, filtered and opened by keyboard. */
export class TableView implements vscode.Disposable {
  readonly #server: LanguageServer;
  readonly #folder: vscode.Uri;
  readonly #subscription: vscode.Disposable;
  #panel: vscode.WebviewPanel | undefined;
  #document: vscode.Uri | undefined;

  constructor(server: LanguageServer, extensionUri: vscode.Uri) {
    this.#server = server;
    this.#folder = vscode.Uri.joinPath(extensionUri, 'media');
    this.#subscription = server.onStatus(({ uri }) => {
      if (uri === this.#document?.toString()) void this.#fill();
    });
  }

  async show(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== LANGUAGE) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open an inspection report first, then show its table.'));
      return;
    }
    this.#document = document.uri;
    const panel = this.#panel ?? this.#open();
    panel.title = vscode.l10n.t('Findings: {0}', document.uri.path.split('/').at(-1) ?? '');
    panel.reveal(undefined, false);
    await this.#fill();
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#panel?.dispose();
  }

  #open(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel('inspectionLens.table', '', vscode.ViewColumn.Beside, {
      enableScripts: true,
      enableCommandUris: false,
      localResourceRoots: [this.#folder],
      retainContextWhenHidden: true,
    });
    panel.webview.onDidReceiveMessage((message: FromPage) => void this.#receive(message));
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#document = undefined;
    });
    panel.webview.html = pageFor(panel.webview, this.#folder);
    this.#panel = panel;
    return panel;
  }

  async #fill(): Promise<void> {
    const params: AboutText = { textDocument: { uri: this.#document?.toString() ?? '' } };
    const table = await this.#server.ask<FindingsTable>(REQUESTS.table, params);
    await this.#panel?.webview.postMessage({ type: 'rows', labels: labels(), rows: table?.rows ?? [] });
  }

  async #receive(message: FromPage): Promise<void> {
    if (message.type === 'ready') return this.#fill();
    if (message.type !== 'open' || this.#document === undefined) return;
    const uri = this.#document;
    const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
    const document = shown?.document ?? (await vscode.workspace.openTextDocument(uri));
    const viewColumn = shown?.viewColumn ?? vscode.ViewColumn.One;
    show(await vscode.window.showTextDocument(document, { viewColumn, preview: false }), toRange(message.place));
  }
}

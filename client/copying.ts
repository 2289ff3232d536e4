import * as vscode from 'vscode';
import { type AboutPlace, type Citation, type Explanation, REQUESTS } from '../server/names.ts';
import type { LanguageServer } from './language-server.ts';

function nothingHere(): void {
  if (vscode.window.activeTextEditor === undefined) {
    const message = vscode.l10n.t('Open a report and put the cursor on words in colour, then run the command again.');
    void vscode.window.showInformationMessage(message);
  } else {
    vscode.window.setStatusBarMessage(vscode.l10n.t('No finding at the cursor. Put it on words in colour.'), 5000);
  }
}

function atCursor(): AboutPlace | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const { line, character } = editor.selection.active;
  const start = editor.selection.start;
  const position = editor.selection.isEmpty ? { line, character } : { line: start.line, character: start.character };
  return { textDocument: { uri: editor.document.uri.toString() }, position };
}

/** Copies the finding at the cursor with its source. */
export async function copyFinding(server: LanguageServer): Promise<void> {
  const params = atCursor();
  const citation = params === undefined ? undefined : await server.ask<Citation>(REQUESTS.cite, params);
  if (citation === undefined) return nothingHere();
  await vscode.env.clipboard.writeText(citation.text);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied with its source.'), 3000);
}

/** Of documents that explain a finding: they speak of inspections, and are no report. */
export const EXPLANATION_SCHEME = 'inspection-lens-explanation';

/** Shows what the finding at the cursor is, and why it was read so, as a text that can be read line by line. */
export class Explanations implements vscode.Disposable, vscode.TextDocumentContentProvider {
  readonly #server: LanguageServer;
  readonly #texts = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #registration: vscode.Disposable;
  readonly onDidChange = this.#changed.event;

  constructor(server: LanguageServer) {
    this.#server = server;
    this.#registration = vscode.workspace.registerTextDocumentContentProvider(EXPLANATION_SCHEME, this);
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  async show(): Promise<void> {
    const params = atCursor();
    const explanation =
      params === undefined ? undefined : await this.#server.ask<Explanation>(REQUESTS.explain, params);
    if (explanation === undefined) return nothingHere();
    const uri = vscode.Uri.from({ scheme: EXPLANATION_SCHEME, path: `/${vscode.l10n.t('Explanation')}` });
    this.#texts.set(uri.toString(), explanation.text);
    this.#changed.fire(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../client/activate.ts';
import { LANGUAGE } from '../../server/names.ts';

/** What the editor tests share: opening a sample, and waiting for what comes later by listening, not by sleeping. */

export const EXTENSION = 'inspection-lens.inspection-lens';

/** The extension, started. */
export async function startExtension(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>(EXTENSION);
  assert.ok(extension, 'the editor does not know the extension');
  return extension.activate();
}

/** A file of the samples' folder. */
export function sampleUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Looks until `look` finds something: at once, then whenever `event` fires. */
export function when<T>(event: vscode.Event<unknown>, look: () => T | undefined): Promise<T> {
  return new Promise((resolve) => {
    const found = look();
    if (found !== undefined) return resolve(found);
    const listener = event(() => {
      const later = look();
      if (later === undefined) return;
      listener.dispose();
      resolve(later);
    });
  });
}

/** Shows a document and waits until it is an inspection report. */
export async function showReport(uri: vscode.Uri): Promise<vscode.TextEditor> {
  await startExtension();
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  await when(vscode.workspace.onDidOpenTextDocument, () =>
    vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString() && one.languageId === LANGUAGE),
  );
  return vscode.window.visibleTextEditors.find((one) => one.document.uri.toString() === uri.toString()) ?? editor;
}

/** The problems shown for a document once they are as `wanted`. */
export const problemsOf = (
  uri: vscode.Uri,
  wanted: (problems: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> =>
  when(vscode.languages.onDidChangeDiagnostics, () => {
    const problems = vscode.languages.getDiagnostics(uri);
    return wanted(problems) ? problems : undefined;
  });

export const codeOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** The place of some words in a document; they must occur. */
export function rangeOf(document: vscode.TextDocument, words: string, from = 0): vscode.Range {
  const at = document.getText().indexOf(words, from);
  assert.ok(at >= 0, `“${words}” does not occur in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** The words that one hover shows at a place. */
export async function hoverText(uri: vscode.Uri, at: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

export const outlineOf = async (uri: vscode.Uri): Promise<readonly vscode.DocumentSymbol[]> =>
  (await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri)) ?? [];

/** A token as words: what it covers, what it is, what is said of it. */
export interface Token {
  readonly words: string;
  readonly type: string;
  readonly modifiers: readonly string[];
}

/** The semantic tokens that the editor gets for a document. */
export async function tokensOf(document: vscode.TextDocument): Promise<readonly Token[]> {
  const { uri } = document;
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
    'vscode.provideDocumentSemanticTokensLegend',
    uri,
  );
  const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
    'vscode.provideDocumentSemanticTokens',
    uri,
  );
  const tokens: Token[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    tokens.push({
      words: document.getText(new vscode.Range(line, character, line, character + length)),
      type: legend.tokenTypes[type] ?? '',
      modifiers: legend.tokenModifiers.filter((_, index) => (bits & (1 << index)) !== 0),
    });
  }
  return tokens;
}

/** Closes everything, throwing away what was not saved. */
export async function closeAll(): Promise<void> {
  for (const editor of vscode.window.visibleTextEditors) {
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

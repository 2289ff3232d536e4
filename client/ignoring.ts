import * as vscode from 'vscode';
import type { IgnoreParams } from '../server/names.ts';

const HEADER = () =>
  `# ${vscode.l10n.t('Problems that somebody has looked at and found to be all right: file, rule and words, with tabs between.')}\n`;

async function read(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return HEADER();
  }
}

/** Writes a line into the ignore file beside a report; the report itself stays as it is. */
export async function ignoreProblem({ ignoreFile, line }: IgnoreParams): Promise<void> {
  const uri = vscode.Uri.parse(ignoreFile, true);
  const before = await read(uri);
  const separator = before === '' || before.endsWith('\n') ? '' : '\n';
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`${before}${separator}${line}\n`));
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    const message = vscode.l10n.t(
      'The ignore file could not be written. Check that you may write to the folder of this text. ({0})',
      reason,
    );
    void vscode.window.showErrorMessage(message);
  }
}

import { type CodeAction, CodeActionKind, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver';
import { COMMANDS, IGNORE_FILE, type IgnoreParams } from '../names.ts';
import { ignoreLine } from '../review/ignores.ts';
import type { Problem } from '../review/problem.ts';
import type { Page } from './page.ts';

/** The name of a document's file, and the address of the ignore file beside it; null for what lies in no folder. */
export function ignorePlace(uri: string): { readonly file: string; readonly ignoreFile: string } | null {
  const slash = uri.lastIndexOf('/');
  if (slash < 0 || uri.startsWith('untitled:')) return null;
  const written = uri.slice(slash + 1);
  let file = written;
  try {
    file = decodeURIComponent(written);
  } catch {
    // An address with a stray percent sign is taken as it is written.
  }
  return file === '' ? null : { file, ignoreFile: `${uri.slice(0, slash + 1)}${IGNORE_FILE}` };
}

function ignoreEdit(ignoreFile: string, line: string): WorkspaceEdit {
  const top = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: 'create', uri: ignoreFile, options: { ignoreIfExists: true } },
      {
        textDocument: { uri: ignoreFile, version: null },
        edits: [{ range: { start: top, end: top }, newText: `${line}\n` }],
      },
    ],
  };
}

/** The ways to write into the ignore file beside a report: by the client's own command, by an edit, or none. */
export type IgnoreWriter = 'command' | 'edit' | 'none';

/** The action that writes a problem into the ignore file beside the report, which itself stays as it is. */
export function ignoreInFile(
  page: Page,
  problem: Problem,
  diagnostics: Diagnostic[],
  writer: IgnoreWriter,
): CodeAction[] {
  const place = ignorePlace(page.uri);
  if (place === null || writer === 'none') return [];
  const line = ignoreLine(place.file, page.report.snapshot, problem);
  const title = page.t('Ignore this problem (written into {0}, not into the text)', IGNORE_FILE);
  const base = { title, kind: CodeActionKind.QuickFix, diagnostics };
  if (writer === 'edit') return [{ ...base, edit: ignoreEdit(place.ignoreFile, line) }];
  const params: IgnoreParams = { ignoreFile: place.ignoreFile, line };
  return [{ ...base, command: { title, command: COMMANDS.ignoreProblem, arguments: [params] } }];
}

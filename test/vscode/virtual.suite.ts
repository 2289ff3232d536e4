import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, codeOf, problemsOf, rangeOf, sampleUri, showReport, tokensOf } from './editor.ts';

/** A file system that holds one file and lies on no disk. */
class OneFile implements vscode.FileSystemProvider {
  readonly #content: Uint8Array;
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  constructor(content: Uint8Array) {
    this.#content = content;
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const isFile = uri.path.endsWith('.txt');
    const type = isFile ? vscode.FileType.File : vscode.FileType.Directory;
    return { type, ctime: 0, mtime: 0, size: isFile ? this.#content.length : 0 };
  }

  readFile(): Uint8Array {
    return this.#content;
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(): void {}
  writeFile(): void {}
  delete(): void {}
  rename(): void {}
}

describe('a report on a virtual file system', () => {
  const scheme = 'inspection-lens-test';
  const uri = vscode.Uri.from({ scheme, path: '/letters/report.txt' });
  let registration: vscode.Disposable;

  before(async () => {
    const content = await vscode.workspace.fs.readFile(sampleUri('swindon-2023-inspection-news.txt'));
    registration = vscode.workspace.registerFileSystemProvider(scheme, new OneFile(content), { isReadonly: true });
  });

  after(async () => {
    await closeAll();
    registration.dispose();
  });

  it('is recognised, coloured and reviewed like any other', async () => {
    const { document } = await showReport(uri);
    assert.equal(document.uri.scheme, scheme);
    const tokens = await tokensOf(document);
    assert.ok(
      tokens.some(({ words, type }) => words === 'Swindon Borough Council' && type === 'council'),
      tokens.map(({ words }) => words).join(', '),
    );
    const problems = await problemsOf(uri, (all) => all.some((problem) => codeOf(problem) === 'missing-year'));
    const missing = problems.find((problem) => codeOf(problem) === 'missing-year');
    assert.equal(missing?.range.start.line, rangeOf(document, '17 to 28 July').start.line);
  });
});

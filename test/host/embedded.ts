import path from 'node:path';
import { SetUpError } from './failure.ts';
import { fetchPackages, hostPackages, install, isFetched } from './fetch.ts';

/**
 * VS Code as the npm package `code-server` holds it: the real workbench and extension hosts, opened in a browser. It
 * needs a newer node than the one that may run the tests, which comes as an npm package too.
 */
const codeServer = 'code-server@4.139.1';
const nodeVersion = '24.21.0';

/** Paths of the embedded VS Code's parts. */
export interface EmbeddedVSCode {
  /** The node that it runs on. */
  readonly node: string;
  /** VS Code's own server, without code-server around it: what the tests start. */
  readonly server: string;
  /** The code-server program, which also installs extensions. */
  readonly program: string;
}

/** The embedded VS Code; fetched first where it is not there yet. Throws a {@link SetUpError} where it cannot be. */
export async function embeddedVSCode(): Promise<EmbeddedVSCode> {
  if (process.platform === 'win32') {
    throw new SetUpError('The embedded VS Code does not run on Windows: set VSCODE_PATH to the Code.exe of VS Code.');
  }
  const nodeName = `node-${process.platform}-${process.arch}`;
  const wanted = [codeServer, `${nodeName}@${nodeVersion}`];
  const vscode = path.join(hostPackages, 'code-server', 'lib', 'vscode');
  if (!isFetched(wanted)) {
    const what = 'VS Code (780 MB)';
    await fetchPackages(what, wanted, () => install(what, vscode, ['--omit=dev']));
  }
  return {
    node: path.join(hostPackages, nodeName, 'bin', 'node'),
    server: path.join(vscode, 'out', 'server-main.js'),
    program: path.join(hostPackages, 'code-server', 'out', 'node', 'entry.js'),
  };
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './command.ts';
import { SetUpError } from './failure.ts';

/**
 * VS Code as the npm package `code-server` ships it: the real workbench and extension hosts, opened in a browser.
 * It comes with the npm registry that the user has set up, once, into a folder that git ignores.
 */
const codeServer = 'code-server@4.139.1';
const node = '24.21.0';

/** Where the embedded VS Code and whatever else the tests fetch are kept. */
export const hostFolder = path.resolve('.vscode-host');

/** Paths of the embedded VS Code's parts. */
export interface EmbeddedVSCode {
  /** The node that it needs, which may be newer than the one that runs the tests. */
  readonly node: string;
  /** VS Code's own server, without code-server around it: what the tests start. */
  readonly server: string;
  /** The code-server program: what a person starts, and what installs extensions. */
  readonly program: string;
}

/** The embedded VS Code; fetched first where it is not there yet. Throws a {@link SetUpError} where it cannot be. */
export async function embeddedVSCode(): Promise<EmbeddedVSCode> {
  const wanted = [codeServer, nodePackage()];
  if (!isFetched(wanted)) await fetchPackages(wanted);
  const packages = path.join(hostFolder, 'node_modules');
  return {
    node: path.join(packages, nodePackage().replace(/@.*/, ''), 'bin', 'node'),
    server: path.join(packages, 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
    program: path.join(packages, 'code-server', 'out', 'node', 'entry.js'),
  };
}

/** The npm package that holds node for this machine. */
function nodePackage(): string {
  if (process.platform === 'win32') {
    throw new SetUpError('The embedded VS Code does not run on Windows: set VSCODE_PATH to the Code.exe of VS Code.');
  }
  return `node-${process.platform}-${process.arch}@${node}`;
}

/** Written last, so that a fetch that was cut short is not taken for a whole one. */
const marker = path.join(hostFolder, 'fetched.json');

function isFetched(wanted: readonly string[]): boolean {
  return existsSync(marker) && readFileSync(marker, 'utf8') === JSON.stringify(wanted);
}

async function fetchPackages(wanted: readonly string[]): Promise<void> {
  const started = Date.now();
  console.log(`Fetching VS Code for this folder, once (${wanted.join(', ')}; 780 MB in .vscode-host) ...`);
  mkdirSync(hostFolder, { recursive: true });
  const manifest = path.join(hostFolder, 'package.json');
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }\n');
  await install(hostFolder, wanted);
  console.log('Fetching the packages that VS Code itself needs ...');
  await install(path.join(hostFolder, 'node_modules', 'code-server', 'lib', 'vscode'), ['--omit=dev']);
  writeFileSync(marker, JSON.stringify(wanted));
  console.log(`VS Code is ready (${Math.round((Date.now() - started) / 1000)} s).`);
}

/** Installs without running any package's own scripts: nothing here needs to be compiled. */
async function install(cwd: string, parameters: readonly string[]): Promise<void> {
  const fixed = ['install', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { code, output } = await run('npm', [...fixed, ...parameters], { cwd });
  if (code === 0) return;
  const reason = output.split('\n').find((line) => /npm (error|ERR!)/.test(line)) ?? `npm ended with code ${code}`;
  throw new SetUpError(
    `VS Code could not be fetched (${reason.trim()}): go online once and run this again, or set VSCODE_PATH to a desktop VS Code.`,
  );
}

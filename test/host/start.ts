import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { hostFolder } from './fetch.ts';
import { startServer } from './server.ts';

/**
 * What `npm start` does: opens VS Code on the sample reports with the extension loaded. In the desktop VS Code where
 * `code` is on the PATH, else in the embedded one, on the loopback interface and behind a token.
 */
const project = process.cwd();
const samples = path.join(project, 'seeds');

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

async function start(): Promise<void> {
  if (isOnPath('code')) startDesktop();
  else await startEmbedded();
}

function startDesktop(): void {
  console.log('Opening VS Code on seeds/ with the extension loaded.');
  spawn('code', ['--new-window', `--extensionDevelopmentPath=${project}`, samples], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).on('exit', (code) => process.exit(code ?? 1));
}

async function startEmbedded(): Promise<void> {
  const token = randomBytes(16).toString('hex');
  const data = path.join(hostFolder, 'start');
  const extensionsFolder = path.join(data, 'extensions');
  const stop = () => process.exit(0);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  linkExtension(extensionsFolder);
  const { authority } = await startServer({ token, dataFolder: data, extensionsFolder });
  const query = new URLSearchParams({ tkn: token, folder: samples });
  console.log(`\nVS Code is running with the extension and the samples. Open it in a browser at\n`);
  console.log(`  http://${authority}/?${query}\n\nPress Ctrl+C to end it.`);
}

/** Makes this folder, as it is, an installed extension. */
function linkExtension(extensionsFolder: string): void {
  rmSync(extensionsFolder, { recursive: true, force: true });
  mkdirSync(extensionsFolder, { recursive: true });
  symlinkSync(project, path.join(extensionsFolder, 'inspection-lens'), 'dir');
}

function isOnPath(program: string): boolean {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .some((folder) => endings.some((ending) => existsSync(path.join(folder, program + ending))));
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { embeddedVSCode } from './embedded.ts';

/** A running VS Code server with a data folder of its own, which goes with it. */
export interface Server {
  /** `host:port` on the loopback interface. */
  readonly authority: string;
  end(): Promise<void>;
}

/** Settings under which the workbench starts quickly and says nothing that no test asked for. */
const quiet = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  // In a browser VS Code saves by itself: what a test or a person tries out would end up in the samples.
  'files.autoSave': 'off',
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Workspaces are not trusted, and nobody is asked whether they should be. */
const restricted = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
};

/** How to start a server; by default without extensions and for tests alone. */
export interface ServerOptions {
  /** Settings beside the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly extensionsFolder?: string;
  /** Where settings and state are kept for the next time; by default they go when the server ends. */
  readonly dataFolder?: string;
  /** Whether workspaces are opened in restricted mode, as VS Code does until a person trusts them; by default they are not. */
  readonly isRestricted?: boolean;
  /** What a browser has to send to be let in. Without it the server also lets the page be driven, as tests do. */
  readonly token?: string;
}

/** Starts the embedded VS Code's server on a free port of the loopback interface; answers when it listens. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const { node, server } = await embeddedVSCode();
  const data = options.dataFolder ?? mkdtempSync(path.join(tmpdir(), 'inspection-lens-'));
  writeSettings(data, { ...quiet, ...(options.isRestricted ? restricted : {}), ...options.settings });
  const child = spawn(node, [server, ...parameters(data, options)], {
    detached: true,
    env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const remove = () => {
    if (options.dataFolder === undefined) rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  const atExit = () => {
    endGroup(child);
    remove();
  };
  process.once('exit', atExit);
  const end = async () => {
    process.removeListener('exit', atExit);
    const ended = child.exitCode === null ? once(child, 'exit') : undefined;
    endGroup(child);
    await ended;
    remove();
  };
  try {
    return { authority: await listening(child), end };
  } catch (error) {
    await end();
    throw error;
  }
}

function parameters(data: string, { token, extensionsFolder, isRestricted = false }: ServerOptions): readonly string[] {
  return [
    ...['--host', '127.0.0.1', '--port', '0', '--accept-server-license-terms'],
    ...['--server-data-dir', data, '--user-data-dir', path.join(data, 'data')],
    ...['--extensions-dir', extensionsFolder ?? path.join(data, 'extensions')],
    '--disable-telemetry',
    ...(isRestricted ? [] : ['--disable-workspace-trust']),
    ...(token === undefined
      ? ['--without-connection-token', '--enable-smoke-test-driver', '--enable-remote-auto-shutdown']
      : ['--connection-token', token]),
  ];
}

/** Writes the user's settings where there are none, and the same as the machine's, since it depends on the page which of them it reads. */
function writeSettings(data: string, settings: Readonly<Record<string, unknown>>): void {
  for (const level of ['User', 'Machine']) {
    const file = path.join(data, 'data', level, 'settings.json');
    if (existsSync(file)) continue;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(settings, undefined, 2));
  }
}

/** The authority on which the server says that it listens; an error with its output where it ends instead. */
function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: string) => {
      output += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port !== undefined) resolve(`127.0.0.1:${port}`);
    };
    child.stdout?.setEncoding('utf8').on('data', read);
    child.stderr?.setEncoding('utf8').on('data', read);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`VS Code's server ended before it listened:\n${output}`)));
  });
}

/** Ends a process and the group that it leads: the server alone would leave its extension hosts behind. */
function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The whole group has ended already.
  }
}

import { spawn } from 'node:child_process';

/** How a command ended: its exit code (1 where a signal ended it) and all that it printed, both streams in order. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Options of {@link run}: where to run, and with which further variables. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which the command is ended. */
  readonly timeout?: number;
}

/**
 * Runs a command to its end; it ends with this process at the latest. Never rejects: a command that cannot be started
 * has code 127 and its reason as output.
 */
export function run(command: string, parameters: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeout,
      killSignal: 'SIGKILL',
    });
    const end = () => child.kill('SIGTERM');
    process.once('exit', end);
    let output = '';
    const take = (chunk: string) => {
      output += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => {
      process.removeListener('exit', end);
      resolve({ code: code ?? 1, output });
    });
  });
}

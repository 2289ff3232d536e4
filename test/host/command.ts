import { spawn } from 'node:child_process';

/** How a command ended: its exit code (1 where a signal ended it) and all that it printed, both streams in order. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Options of {@link run}: where to run, with which further variables, and whether to show the output as it comes. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly show?: boolean;
}

/**
 * Runs a command to its end. Never rejects: a command that cannot be started has code 127 and its reason as output.
 */
export function run(command: string, parameters: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (target: NodeJS.WriteStream) => (chunk: string) => {
      output += chunk;
      if (options.show === true) target.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', take(process.stdout));
    child.stderr.setEncoding('utf8').on('data', take(process.stderr));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

import path from 'node:path';
import { runInWebHost } from './web-host.ts';

/** Runs the tests of `test/vscode` in VS Code's web worker extension host. The exit code is 0 where all passed. */
const what = {
  extension: process.cwd(),
  tests: path.resolve('out/test/web/index'),
  folder: path.resolve('seeds'),
};

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

runInWebHost(what, (line) => console.log(line)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);

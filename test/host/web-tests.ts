import path from 'node:path';
import { exitWith } from './exit.ts';
import { runInWebHost } from './web-host.ts';

/** Runs the tests of `test/vscode` in VS Code's web worker extension host. The exit code is 0 where all passed. */
const what = {
  extension: process.cwd(),
  tests: path.resolve('out/test/web/index'),
  folder: path.resolve('seeds'),
};

exitWith(runInWebHost(what, (line) => console.log(line)));

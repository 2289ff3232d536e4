import path from 'node:path';
import { runTests } from '@vscode/test-electron';

/**
 * Runs the tests of `test/vscode` in VS Code's Node extension host: in the desktop VS Code that `VSCODE_PATH` names,
 * else in the embedded one. The exit code is 0 where all passed.
 */
const tests = process.argv[2] ?? 'out/test/vscode/index';

const desktop = process.env.VSCODE_PATH;
const profile = path.resolve('out/vscode-profile');

runTests({
  vscodeExecutablePath: desktop === undefined || desktop === '' ? path.resolve('out/test/host/launcher.js') : desktop,
  extensionDevelopmentPath: process.cwd(),
  extensionTestsPath: path.resolve(tests),
  launchArgs: [path.resolve('seeds'), `--user-data-dir=${profile}`, `--extensions-dir=${profile}/extensions`],
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

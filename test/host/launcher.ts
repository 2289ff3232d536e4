import { exitWith } from './exit.ts';
import { runInNodeHost } from './node-host.ts';

/**
 * What `@vscode/test-electron` starts in place of a desktop VS Code: takes the same parameters, opens the embedded
 * VS Code in a headless browser, passes on what the tests print, and ends with their exit code.
 */
const parameters = process.argv.slice(2);

function named(name: string): string {
  const start = `--${name}=`;
  const value = parameters.find((parameter) => parameter.startsWith(start))?.slice(start.length);
  if (value === undefined) throw new Error(`The parameter ${start}... is missing.`);
  return value;
}

const what = {
  extension: named('extensionDevelopmentPath'),
  tests: named('extensionTestsPath'),
  folder: parameters.find((parameter) => !parameter.startsWith('--')) ?? process.cwd(),
};

exitWith(runInNodeHost(what, {}, (line) => console.log(line)));

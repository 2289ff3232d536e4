import { readdirSync } from 'node:fs';
import { chromiumPath } from './host/chromium.ts';
import { run } from './host/command.ts';
import { type Counts, countsIn, sum } from './host/counts.ts';
import { embeddedVSCode } from './host/embedded.ts';
import { neovimPath } from './host/neovim.ts';
import { mark } from './reporter.ts';

/** One part of the test run: what it is called on the command line, what it does, and how to do it. */
export interface Stage {
  readonly name: string;
  readonly title: string;
  run(grep: string | undefined): Promise<Counts>;
}

export const stages: readonly Stage[] = [
  { name: 'lint', title: 'Lint and formatting', run: () => check('npm', ['run', '--silent', 'lint']) },
  { name: 'types', title: 'Types', run: () => check('npm', ['run', '--silent', 'types']) },
  { name: 'build', title: 'Build', run: () => check('node', ['esbuild.mjs']) },
  { name: 'unit', title: 'Unit tests', run: (grep) => mochaOn('unit', grep) },
  { name: 'property', title: 'Property tests', run: (grep) => mochaOn('property', grep) },
  { name: 'protocol', title: 'Protocol tests', run: (grep) => mochaOn('protocol', grep) },
  { name: 'host', title: 'VS Code and Chromium for the tests', run: getHost },
  {
    name: 'vscode',
    title: 'The extension in VS Code',
    run: () => mochaIn('node', ['out/test/host/extension-tests.js']),
  },
  {
    name: 'web',
    title: "The extension in VS Code's web host",
    run: () => mochaIn('node', ['out/test/host/web-tests.js']),
  },
  { name: 'ui', title: 'What a reader sees', run: (grep) => mochaOn('ui', grep) },
  { name: 'package', title: 'The packages', run: testPackages },
  {
    name: 'installed',
    title: 'The extension installed from its package',
    run: () => mochaIn('node', ['out/test/host/installed-tests.js']),
  },
  { name: 'editors', title: 'The server in Neovim', run: testEditors },
];

/** A command that passes or fails as a whole: what it prints is shown, a failure counts as one. */
async function check(command: string, parameters: readonly string[]): Promise<Counts> {
  const { code, output } = await run(command, parameters);
  if (code !== 0) process.stdout.write(output);
  return { passed: 0, failed: code === 0 ? 0 : 1 };
}

/** Fetches what the next stages run in, where it is not there yet. Without it there is no sense in going on. */
async function getHost(): Promise<Counts> {
  await embeddedVSCode();
  await chromiumPath();
  return { passed: 0, failed: 0 };
}

/** Makes the packages, then looks into them. */
async function testPackages(grep: string | undefined): Promise<Counts> {
  return sum([await check('npm', ['run', '--silent', 'package']), await mochaOn('package', grep)]);
}

/** The server in other editors, with each editor installed first where it is not there. */
async function testEditors(grep: string | undefined): Promise<Counts> {
  await neovimPath();
  return mochaOn('editors', grep);
}

/** The tests of a folder of `test/`, in node. */
function mochaOn(folder: string, grep: string | undefined): Promise<Counts> {
  const files = readdirSync(`test/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `out/test/${folder}/${file.replace(/\.ts$/, '.js')}`)
    .sort();
  return mochaIn('node', ['out/test/mocha.js', ...(grep === undefined ? [] : ['--grep', grep]), ...files]);
}

/** A command that runs mocha with the project's reporter: its lines are shown, or all its output where it broke off. */
async function mochaIn(command: string, parameters: readonly string[]): Promise<Counts> {
  const { code, output } = await run(command, parameters);
  const counts = countsIn(output, code);
  const lines = output.split('\n').filter((line) => line.startsWith(mark));
  const cameToItsEnd = lines.at(-1) === `${mark}${counts.passed} passed, ${counts.failed} failed`;
  const shown = cameToItsEnd ? lines.slice(0, -1).map((line) => line.slice(mark.length)) : [output];
  console.log(shown.join('\n'));
  return counts;
}

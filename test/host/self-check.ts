import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './command.ts';

/**
 * Whether a failure inside the editor reaches the outside: runs tests that fail, that are missing and that pass, and
 * ends with code 1 where one of them does not end as it should. Not part of the test run: `npm run test:self-check`.
 */
const folder = path.resolve('out/self-check');

const cases = [
  { name: 'passes', source: 'exports.run = async () => {}', expected: 0 },
  { name: 'fails', source: "exports.run = async () => { throw new Error('deliberate'); }", expected: 1 },
  { name: 'cannot-load', source: "require('./no-such-module')", expected: 1 },
  { name: 'is-missing', source: undefined, expected: 1 },
];

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { name, source, expected } of cases) {
    if (source !== undefined) writeFileSync(path.join(folder, `${name}.js`), source);
    const { code } = await run('node', ['out/test/host/extension-tests.js', path.join(folder, name)]);
    console.log(
      `${code === expected ? 'ok  ' : 'FAIL'} a test file that ${name.replaceAll('-', ' ')}: exit code ${code}`,
    );
    if (code !== expected) process.exitCode = 1;
  }
}

void main();

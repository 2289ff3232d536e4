import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../host/command.ts';
import { sampleOfRecognisers } from './sample.ts';

/**
 * Changes conditions of the recognisers, and of what interprets their finds, one at a time and looks whether a test notices:
 * `npm run mutate [-- FILE...]`, a FILE perhaps with lines (`server/recognise/dates/plausible.ts:20-60`); a sample of them by
 * default, another one with `-- --seed N`. Stryker does the work; it is installed on the first run into `.mutation/`, which
 * git ignores.
 */
const FOLDER = '.mutation';
/** Its runner needs an older mocha than the project's. */
const STRYKER = ['@stryker-mutator/core@9', '@stryker-mutator/mocha-runner@9', 'mocha@11'];

/** Only what decides: conditions, comparisons and the values that come out of them. */
const LEFT_ALONE = [
  ...[
    'StringLiteral',
    'Regex',
    'ArrayDeclaration',
    'ObjectLiteral',
    'BlockStatement',
    'ArrowFunction',
    'UnaryOperator',
  ],
  ...['MethodExpression', 'OptionalChaining', 'AssignmentOperator', 'UpdateOperator', 'ArithmeticOperator'],
];

async function install(): Promise<void> {
  if (existsSync(path.join(FOLDER, 'node_modules', '@stryker-mutator', 'mocha-runner'))) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, 'package.json'), JSON.stringify({ private: true }));
  console.log(`Installing Stryker into ${FOLDER}, once ...`);
  const { code, output } = await run('npm', ['install', '--no-audit', '--no-fund', '--prefix', FOLDER, ...STRYKER]);
  if (code !== 0) throw new Error(`Stryker could not be installed: ${output.trim().split('\n').at(-1)}`);
}

async function main(): Promise<void> {
  const parameters = process.argv.slice(2);
  const isSample = parameters.length === 0 || parameters[0] === '--seed';
  const files = isSample ? sampleOfRecognisers(Number(parameters[1] ?? 0)) : parameters;
  console.log(`Changing conditions in\n  ${files.join('\n  ')}`);
  await install();
  const settings = {
    testRunner: 'mocha',
    mochaOptions: { spec: ['out/tests.js'] },
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    buildCommand: `node ${path.resolve('out/test/mutation/build-tests.js')}`,
    mutate: files,
    mutator: { excludedMutations: LEFT_ALONE },
    ignorePatterns: ['out', 'dist', '.vscode-host', '.bench-peers', FOLDER, 'docs/pictures', 'images'],
    tempDirName: 'out/mutation',
    tsconfigFile: 'none.json',
    concurrency: 2,
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 10,
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, reportTests: false },
  };
  const file = path.join(FOLDER, 'stryker.config.json');
  writeFileSync(file, JSON.stringify(settings, null, 2));
  const program = path.join(FOLDER, 'node_modules', '.bin', 'stryker');
  const child = spawn(program, ['run', file], { stdio: 'inherit' });
  child.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

void main();

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './host/command.ts';

/**
 * Changes the recognisers' conditions one at a time and looks whether a test notices: `npm run mutate [-- FILE...]`, a FILE
 * perhaps with lines (`server/recognise/dates/plausible.ts:20-60`); a sample of conditions by default. Stryker does the
 * work; it is installed on the first run into `.mutation/`, which git ignores.
 */
const FOLDER = '.mutation';
const STRYKER = '@stryker-mutator/core@9';
const SAMPLE = [
  'server/recognise/dates/plausible-years.ts:1-70',
  'server/recognise/grades/attributive.ts:1-110',
  'server/recognise/quotation-marks.ts:60-125',
];

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

/** The tests that should notice a change to a recogniser: those that are named after what it finds. */
const TESTS: readonly (readonly [source: RegExp, tests: RegExp])[] = [
  [/\/dates/, /^(?:dates|publication)/],
  [/\/grades/, /^grades/],
  [/\/quotation/, /^quotation/],
  [/./, /./],
];

const testsIn = (files: readonly string[]): readonly string[] => {
  const all = readdirSync('test/unit', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.test.ts'),
  );
  const wanted = files.map((file) => TESTS.find(([source]) => source.test(file))?.[1]);
  return all.filter((file) => wanted.some((pattern) => pattern?.test(file))).map((file) => `test/unit/${file}`);
};

async function install(): Promise<void> {
  if (existsSync(path.join(FOLDER, 'node_modules'))) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, 'package.json'), JSON.stringify({ private: true }));
  console.log(`Installing Stryker into ${FOLDER}, once ...`);
  const { code, output } = await run('npm', ['install', '--no-audit', '--no-fund', '--prefix', FOLDER, STRYKER]);
  if (code !== 0) throw new Error(`Stryker could not be installed: ${output.trim().split('\n').at(-1)}`);
}

async function main(): Promise<void> {
  const files = process.argv.length > 2 ? process.argv.slice(2) : SAMPLE;
  await install();
  const tests = testsIn(files);
  const built = tests.map((file) => `out/${file.replace(/\.ts$/, '.js')}`);
  const settings = {
    testRunner: 'command',
    commandRunner: {
      command: `node esbuild.mjs test/mocha.ts ${tests.join(' ')} && node out/test/mocha.js ${built.join(' ')}`,
    },
    mutate: files,
    mutator: { excludedMutations: LEFT_ALONE },
    ignorePatterns: ['out', 'dist', '.vscode-host', '.bench-peers', FOLDER, 'docs', 'images'],
    tempDirName: 'out/mutation',
    tsconfigFile: 'none.json',
    concurrency: 2,
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

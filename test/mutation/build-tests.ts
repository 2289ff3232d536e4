import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/**
 * Builds the tests that read texts into one file, in the folder where this is run: the engine is then begun once for all
 * of them, and Stryker chooses a mutant without building again. Tests of editors, pages and messages would notice no more.
 */
const READS_TEXTS =
  /^(?:council|counts|dates|golden|grades\/|inspections|judge|line-above|publication|quotation|review|sections|seeds)/;

const tests = readdirSync('test/unit', { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.test.ts') && READS_TEXTS.test(file))
  .sort();

const options = { bundle: true, platform: 'node', packages: 'external', logLevel: 'warning' } as const;

void Promise.all([
  build({ ...options, entryPoints: ['test/mocha.ts'], outfile: 'out/mocha.js' }),
  build({
    ...options,
    stdin: { contents: tests.map((file) => `import './test/unit/${file}';`).join('\n'), resolveDir: '.' },
    outfile: 'out/tests.js',
  }),
]);

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CoverageReport } from 'monocart-coverage-reports';
import { run } from './host/command.ts';

/**
 * How much of the server the tests run: `npm run coverage [-- FOLDER...]`, the folders of `test/` whose tests are to run;
 * by default all that run in node alone, with the
 * servers and command lines that they start. Prints the share of lines and the files that lack most, and writes
 * pages into `out/coverage/`.
 */
const MOST_SHOWN = 20;

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['unit', 'property', 'protocol'];

function testsIn(folder: string): readonly string[] {
  return readdirSync(`test/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `out/test/${folder}/${file.replace(/\.ts$/, '.js')}`);
}

async function main(): Promise<void> {
  const seen = mkdtempSync(path.join(tmpdir(), 'inspection-lens-coverage-'));
  const files = folders.flatMap(testsIn);
  const { code, output } = await run(process.execPath, ['out/test/mocha.js', ...files], {
    env: { NODE_V8_COVERAGE: seen },
  });
  if (code !== 0) console.log(output.trim().split('\n').at(-1));
  const report = new CoverageReport({
    name: 'Inspection Lens',
    outputDir: 'out/coverage',
    reports: ['v8'],
    logging: 'error',
    entryFilter: { '**/node_modules/**': false, '**/out/test/**': true, '**/dist/*.js': true },
    sourceFilter: { '**/node_modules/**': false, '**/server/**': true },
  });
  await report.addFromDir(seen);
  const results = await report.generate();
  rmSync(seen, { recursive: true, force: true });
  if (results === undefined) throw new Error('The tests left no record of what they ran.');
  const { lines } = results.summary;
  console.log(`${lines.pct} % of ${lines.total} lines (${folders.join(', ')} tests)`);
  const lacking = results.files
    .map(({ sourcePath, summary }) => ({
      sourcePath,
      pct: Number(summary.lines.pct),
      uncovered: summary.lines.uncovered ?? 0,
    }))
    .filter(({ uncovered }) => uncovered > 0)
    .sort((a, b) => b.uncovered - a.uncovered)
    .slice(0, MOST_SHOWN);
  for (const { sourcePath, pct, uncovered } of lacking)
    console.log(`${String(uncovered).padStart(5)} lines missing, ${pct.toFixed(1).padStart(5)} %  ${sourcePath}`);
}

void main();

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
const MOST_SHOWN = 60;

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['unit', 'property', 'protocol'];

function testsIn(folder: string): readonly string[] {
  return readdirSync(`test/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `out/test/${folder}/${file.replace(/\.ts$/, '.js')}`);
}

/** The lines of code of a file: all, those that were run at all, those of them that were run in part, and the others. */
interface Lines {
  readonly all: number;
  readonly run: number;
  readonly inPart: number;
  readonly missing: readonly number[];
}

/** Reads the record of a file's lines: how often each was run, or `1/2` where that is so of one of its two parts. */
function linesOf(record: Readonly<Record<string, number | string>>): Lines {
  const counts = Object.entries(record);
  const missing = counts.flatMap(([line, count]) => (count === 0 ? [Number(line)] : []));
  const inPart = counts.filter(([, count]) => typeof count === 'string').length;
  return { all: counts.length, run: counts.length - missing.length, inPart, missing };
}

const sumOf = (files: readonly Lines[], what: 'all' | 'run' | 'inPart'): number =>
  files.reduce((sum, file) => sum + file[what], 0);

const share = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2);

/** `3-5, 9` for 3, 4, 5 and 9. */
function stretches(lines: readonly number[]): string {
  const found: [first: number, last: number][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else found.push([line, line]);
  }
  return found.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}

async function main(): Promise<void> {
  const seen = mkdtempSync(path.join(tmpdir(), 'inspection-lens-coverage-'));
  const files = folders.flatMap(testsIn);
  const { code, output } = await run(process.execPath, ['out/test/mocha.js', ...files], {
    env: { NODE_V8_COVERAGE: seen },
  });
  if (code !== 0)
    console.log(
      output
        .split('\n')
        .filter((line) => /FAIL|passed, \d+ failed$/.test(line) && !/ok {3}/.test(line))
        .join('\n'),
    );
  const report = new CoverageReport({
    name: 'Inspection Lens',
    outputDir: 'out/coverage',
    reports: ['v8'],
    logging: 'error',
    entryFilter: { '**/node_modules/**': false, '**/out/test/**': true, '**/dist/*.js': true },
    sourceFilter: { '**/node_modules/**': false, '**/*.json': false, '**/server/**': true },
  });
  await report.addFromDir(seen);
  const results = await report.generate();
  rmSync(seen, { recursive: true, force: true });
  if (results === undefined) throw new Error('The tests left no record of what they ran.');
  const read = results.files.map(({ sourcePath, data }) => ({ sourcePath, ...linesOf(data?.lines ?? {}) }));
  const [all, hit, inPart] = [sumOf(read, 'all'), sumOf(read, 'run'), sumOf(read, 'inPart')];
  console.log(
    `${share(hit, all)} % of ${all} lines are run, ${share(hit - inPart, all)} % wholly (${folders.join(', ')} tests)`,
  );
  const lacking = read.filter(({ missing }) => missing.length > 0).sort((a, b) => b.missing.length - a.missing.length);
  for (const { sourcePath, missing } of lacking.slice(0, MOST_SHOWN))
    console.log(`${String(missing.length).padStart(5)} missing in ${sourcePath}: ${stretches(missing)}`);
}

void main();

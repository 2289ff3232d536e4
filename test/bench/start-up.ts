import { run } from '../host/command.ts';
import { medianOf } from './measure.ts';
import { milliseconds, printTable } from './table.ts';

const ROUNDS = 9;
const SAMPLE = 'seeds/swindon-2023-inspection-news.txt';
const PROGRAMS: readonly (readonly [name: string, parameters: readonly string[]])[] = [
  ['node itself', ['-e', '0']],
  ['the command line, its version', ['dist/cli.js', '--version']],
  ['the command line, one file', ['dist/cli.js', 'analyse', SAMPLE]],
];

/** How long programs take from their start to their end. */
export async function benchStart(): Promise<void> {
  const rows: string[][] = [];
  for (const [name, parameters] of PROGRAMS) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const begun = performance.now();
      await run(process.execPath, parameters);
      times.push(performance.now() - begun);
    }
    rows.push([name, milliseconds(medianOf(times))]);
  }
  printTable('From start to end, ms', ['program', 'median'], rows);
}

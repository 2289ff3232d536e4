import fc, { type RunDetails } from 'fast-check';
import { ANALYSIS_PROPERTIES } from '../fixtures/analysis-properties.ts';

/**
 * Tries the properties of the analysis for longer than the test run does: `npm run fuzz -- [--minutes N] [--seed N]`.
 * It prints its seed; the same seed tries the same texts. Ends with code 1 at the first text for which a property fails.
 */
function numberAfter(name: string, otherwise: number): number {
  const at = process.argv.indexOf(name);
  const given = at < 0 ? Number.NaN : Number(process.argv[at + 1]);
  return Number.isFinite(given) ? given : otherwise;
}

const seed = Math.trunc(numberAfter('--seed', Date.now() % 2 ** 31));
const minutes = numberAfter('--minutes', 5);
const each = (minutes * 60_000) / ANALYSIS_PROPERTIES.length;

async function main(): Promise<void> {
  console.log(`seed ${seed}, ${minutes} minutes`);
  for (const { name, property } of ANALYSIS_PROPERTIES) {
    const details = (await fc.check(property, {
      seed,
      includeErrorInReport: true,
      numRuns: Number.MAX_SAFE_INTEGER,
      interruptAfterTimeLimit: each,
      markInterruptAsFailure: false,
    })) as RunDetails<unknown>;
    console.log(`${details.failed ? 'FAILED' : 'holds'}: ${name} (${details.numRuns} texts)`);
    if (!details.failed) continue;
    console.log((await fc.asyncDefaultReportMessage(details)) ?? '');
    process.exitCode = 1;
    return;
  }
}

void main();

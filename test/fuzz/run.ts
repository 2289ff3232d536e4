import fc, { type IAsyncProperty, type IRawProperty, type RunDetails } from 'fast-check';
import { ANALYSIS_PROPERTIES } from '../fixtures/analysis-properties.ts';
import { anyOrderIsAnswered } from '../fixtures/session-properties.ts';

/**
 * Tries the properties of the analysis and of the server for longer than the test run does:
 * `npm run fuzz -- [--minutes N] [--seed N] [--only TEXT]`, with TEXT those whose names hold it. It prints its seed; the
 * same seed tries the same texts and messages. Ends with code 1 at the first for which a property fails, or for which the
 * server hangs.
 */
interface Fuzzed {
  readonly name: string;
  readonly property: IRawProperty<unknown> | IAsyncProperty<unknown>;
}

/** Messages can go wrong in more ways than a text can: they get as much of the time as all else. */
const FUZZED: readonly (Fuzzed & { readonly share: number })[] = [
  ...ANALYSIS_PROPERTIES.map((one) => ({ ...one, share: 0.5 / ANALYSIS_PROPERTIES.length })),
  { name: 'answers any messages as a server that was just told the text', property: anyOrderIsAnswered, share: 0.5 },
];

/** A text or a row of messages that takes longer than this, in milliseconds, is taken to hang. */
const HANGS = 60_000;

function parameterAfter(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

function numberAfter(name: string, otherwise: number): number {
  const given = Number(parameterAfter(name) ?? Number.NaN);
  return Number.isFinite(given) ? given : otherwise;
}

const seed = Math.trunc(numberAfter('--seed', Date.now() % 2 ** 31));
const minutes = numberAfter('--minutes', 5);
const chosen = FUZZED.filter(({ name }) => name.includes(parameterAfter('--only') ?? ''));
const shares = chosen.reduce((sum, { share }) => sum + share, 0);

async function main(): Promise<void> {
  console.log(`seed ${seed}, ${minutes} minutes`);
  for (const { name, property, share } of chosen) {
    const details = (await fc.check(property, {
      seed,
      includeErrorInReport: true,
      numRuns: Number.MAX_SAFE_INTEGER,
      interruptAfterTimeLimit: (minutes * 60_000 * share) / shares,
      ...(property.isAsync() ? { timeout: HANGS } : {}),
      markInterruptAsFailure: false,
    })) as RunDetails<unknown>;
    console.log(`${details.failed ? 'FAILED' : 'holds'}: ${name} (${details.numRuns} tries)`);
    if (!details.failed) continue;
    console.log((await fc.asyncDefaultReportMessage(details)) ?? '');
    process.exitCode = 1;
    return;
  }
}

void main();

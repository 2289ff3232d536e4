import { inspect } from 'node:util';
import { type Counts, sum } from './host/counts.ts';
import { SetUpError } from './host/failure.ts';
import { stages } from './stages.ts';

/**
 * The test run: `node out/test/run.js [STAGE...] [--grep [TEXT]]`, all stages where none is named.
 * Ends with `N passed, N failed` alone on a line, and with code 1 where anything failed.
 */
const parameters = process.argv.slice(2);
const at = parameters.indexOf('--grep');
const grep = at < 0 ? undefined : parameters[at + 1];
const names = at < 0 ? parameters : parameters.slice(0, at);

const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`No stage is called ${unknown.join(', ')}. There are: ${stages.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const all: Counts[] = [];
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

void runStages()
  .catch((error: unknown) => {
    console.error(
      `\n${error instanceof SetUpError ? error.message : inspect(error)}\nThe stages after this did not run.`,
    );
    all.push({ passed: 0, failed: 1 });
  })
  .then(() => {
    const { passed, failed } = sum(all);
    console.log(`\n${passed} passed, ${failed} failed`);
    process.exitCode = failed > 0 ? 1 : 0;
  });

async function runStages(): Promise<void> {
  for (const stage of stages.filter(({ name }) => isWanted(name))) {
    console.log(`\n== ${stage.title}`);
    const started = Date.now();
    const counts = await stage.run(grep);
    all.push(counts);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`   ${counts.passed} passed, ${counts.failed} failed in ${seconds} s`);
  }
}

/** The stages that were named, all where none was; what is tested is built in any case. */
function isWanted(name: string): boolean {
  return names.length === 0 || names.includes(name) || name === 'build';
}

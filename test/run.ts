import { type Counts, sum } from './host/counts.ts';
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

void runStages().then((all) => {
  const { passed, failed } = sum(all);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
});

async function runStages(): Promise<readonly Counts[]> {
  const all: Counts[] = [];
  for (const stage of stages.filter(({ name }) => names.length === 0 || name === 'build' || names.includes(name))) {
    console.log(`\n== ${stage.title}`);
    const started = Date.now();
    const counts = await stage.run(grep);
    all.push(counts);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`   ${counts.passed} passed, ${counts.failed} failed in ${seconds} s`);
  }
  return all;
}

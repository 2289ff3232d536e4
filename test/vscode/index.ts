import Mocha from 'mocha';
import { lineReporter } from '../reporter.ts';

/** What the editor's extension host calls: runs every suite in this folder, and rejects if a test fails. */
export async function run(): Promise<void> {
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: lineReporter,
    timeout: 60_000,
    forbidOnly: true,
    forbidPending: true,
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('all-suites');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the editor's tests failed`);
}

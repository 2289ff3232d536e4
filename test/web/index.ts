import 'mocha/mocha.js';
import { lineReporter } from '../reporter.ts';

/** What the web worker's extension host calls: runs the same suites as in the Node host, with mocha's browser build. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: lineReporter, timeout: 60_000, forbidOnly: true, forbidPending: true });
  await import('all-suites');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the editor's tests failed`);
}

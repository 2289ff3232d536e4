import type { ReporterConstructor, Runner, Suite, Test } from 'mocha';

/** Every line that the reporter prints begins so, for in the editor's host it stands among other programs' lines. */
export const mark = '[mocha] ';

/**
 * A mocha reporter of plain lines, the same in node, in the editor and in a browser: one for each outermost suite,
 * all of each failure, and at the end `N passed, N failed`.
 */
class LineReporter {
  constructor(runner: Runner) {
    let passed = 0;
    let failed = 0;
    let started = Date.now();
    const atStart = { passed, failed };

    runner.on('suite', (suite: Suite) => {
      if (suite.parent?.root !== true) return;
      started = Date.now();
      Object.assign(atStart, { passed, failed });
    });
    runner.on('suite end', (suite: Suite) => {
      if (suite.parent?.root !== true) return;
      const bad = failed - atStart.failed;
      const counts = `${passed - atStart.passed} passed${bad > 0 ? `, ${bad} failed` : ''}`;
      print(`${bad > 0 ? 'FAIL' : 'ok  '} ${suite.title} (${counts}, ${Date.now() - started} ms)`);
    });
    runner.on('pass', () => {
      passed++;
    });
    runner.on('fail', (test: Test, error: Error) => {
      failed++;
      print(`FAIL ${test.titlePath().join(' > ')}\n${error.stack ?? error.message}`);
    });
    runner.on('end', () => print(`${passed} passed, ${failed} failed`));
  }
}

/** Mocha's types ask for more of a reporter than mocha does. */
export const lineReporter = LineReporter as unknown as ReporterConstructor;

function print(text: string): void {
  for (const line of text.split('\n')) console.log(mark + line);
}

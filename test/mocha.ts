import path from 'node:path';
import Mocha from 'mocha';
import { lineReporter } from './reporter.ts';

/**
 * Runs test files in node: `node mocha.js [--grep TEXT | --bail] FILE...`, with `--bail` up to the first failure. A test that
 * is skipped or singled out is a failure.
 */
const parameters = process.argv.slice(2);
const grep = parameters[0] === '--grep' ? parameters.splice(0, 2)[1] : undefined;
const bail = parameters[0] === '--bail' && parameters.shift() !== undefined;

const mocha = new Mocha({
  ui: 'bdd',
  reporter: lineReporter,
  // Ends what hangs; what is only slow, on a machine with much else to do, is given its time.
  timeout: 90_000,
  forbidOnly: true,
  forbidPending: true,
  bail,
  ...(grep === undefined ? {} : { grep }),
});
for (const file of parameters) mocha.addFile(path.resolve(file));
mocha.run((failures) => process.exit(failures > 0 ? 1 : 0));

import path from 'node:path';
import Mocha from 'mocha';
import { lineReporter } from './reporter.ts';

/** Runs test files in node: `node mocha.js [--grep TEXT] FILE...`. A test that is skipped or singled out is a failure. */
const parameters = process.argv.slice(2);
const grep = parameters[0] === '--grep' ? parameters.splice(0, 2)[1] : undefined;

const mocha = new Mocha({
  ui: 'bdd',
  reporter: lineReporter,
  timeout: 20_000,
  forbidOnly: true,
  forbidPending: true,
  ...(grep === undefined ? {} : { grep }),
});
for (const file of parameters) mocha.addFile(path.resolve(file));
mocha.run((failures) => process.exit(failures > 0 ? 1 : 0));

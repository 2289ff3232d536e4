import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { version } from '../package.json';
import { answerCancelled } from './protocol/cancellation.ts';
import { type Host, serve } from './protocol/serve.ts';
import { analyse } from './report.ts';

/** The server as it runs under node: the rules' pages lie beside the built files. */
export const nodeHost = (): Host => ({
  analyse,
  version,
  rulePages: `${pathToFileURL(path.join(__dirname, '..', 'docs', 'rules')).href}/`,
});

/** Serves one client over standard input and output; ends with it. */
export function serveStdio(): void {
  serve(createConnection(process.stdin, process.stdout, { connectionStrategy: answerCancelled }), nodeHost());
}

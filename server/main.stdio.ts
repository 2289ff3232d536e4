import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createConnection } from 'vscode-languageserver/node';
import { version } from '../package.json';
import { answerCancelled } from './protocol/cancellation.ts';
import { type Host, serve } from './protocol/serve.ts';
import { analyse } from './report.ts';

async function readFileText(uri: string): Promise<string | null> {
  if (!uri.startsWith('file:')) return null;
  try {
    return await readFile(fileURLToPath(uri), 'utf8');
  } catch {
    return null;
  }
}

/** By how much the heap may outgrow what was in use when garbage was collected last, in percent: node by itself lets it grow several times as large. */
const HEAP_GROWTH = 50;

/** Keeps the server small, which stays as long as its editor; collecting garbage more often costs an edit little. */
export const keepHeapSmall = (): void => setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);

/** The server as it runs under node: the rules' pages lie beside the built files. */
export const nodeHost = (): Host => ({
  analyse,
  version,
  readText: readFileText,
  rulePages: `${pathToFileURL(path.join(__dirname, '..', 'docs', 'rules')).href}/`,
});

/** Serves one client over standard input and output; ends with it. */
export function serveStdio(): void {
  keepHeapSmall();
  serve(createConnection(process.stdin, process.stdout, { connectionStrategy: answerCancelled }), nodeHost());
}

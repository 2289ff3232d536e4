import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../package.json';
import { answerCancelled } from './protocol/cancellation.ts';
import { serve } from './protocol/serve.ts';
import { analyse } from './report.ts';

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

// A worker of its own in the browser; the client tells where the rules' pages are.
serve(
  createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), {
    connectionStrategy: answerCancelled,
  }),
  { analyse, version, rulePages: null },
);

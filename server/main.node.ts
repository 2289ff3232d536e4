import { createConnection } from 'vscode-languageserver/node';
import { keepHeapSmall, nodeHost } from './main.stdio.ts';
import { answerCancelled } from './protocol/cancellation.ts';
import { serve } from './protocol/serve.ts';

keepHeapSmall();
// The command line says how the client wants to talk: --node-ipc, --stdio …
serve(createConnection({ connectionStrategy: answerCancelled }), nodeHost());

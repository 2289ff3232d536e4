import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { LANGUAGE_SERVER, NODE_OPTIONS, PRODUCT } from '../server/names.ts';
import { type Api, activateWith } from './activate.ts';

/** Starts the extension on the desktop and in remote hosts, where the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<Api> {
  const module = context.asAbsolutePath('dist/server.js');
  const run = { module, transport: TransportKind.ipc, options: { execArgv: [...NODE_OPTIONS] } };
  const debug = { ...run, options: { execArgv: [...NODE_OPTIONS, '--nolazy', '--inspect=6009'] } };
  return activateWith(
    context,
    (options) => new LanguageClient(LANGUAGE_SERVER, PRODUCT, { run, debug }, options),
    (client) => {
      if (client instanceof LanguageClient) client.serverProcess?.kill('SIGKILL');
    },
  );
}

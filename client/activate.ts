import type { ExtensionContext } from 'vscode';
import { registerCommands } from './commands.ts';
import { Detection } from './detection.ts';
import { type ClientFactory, LanguageServer, type ServerState } from './language-server.ts';
import { Status } from './status.ts';

/** What the extension lets others see. */
export interface Api {
  readonly serverState: () => ServerState;
}

/** Starts the extension, whatever kind of host it runs in. */
export async function activateWith(context: ExtensionContext, makeClient: ClientFactory): Promise<Api> {
  const server = new LanguageServer(context.extensionUri, makeClient);
  const detection = new Detection(server, context.workspaceState);
  const status = new Status(server, detection);
  context.subscriptions.push(server, detection, status, ...registerCommands(server, detection));
  await server.start();
  return { serverState: () => server.state };
}

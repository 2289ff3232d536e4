import type { ExtensionContext } from 'vscode';
import { registerCommands } from './commands.ts';
import { Explanations } from './copying.ts';
import { Detection } from './detection.ts';
import { FindingsView } from './findings-view.ts';
import { type ClientFactory, LanguageServer, type ServerState } from './language-server.ts';
import { Status } from './status.ts';
import { TableView } from './table.ts';

/** What the extension lets others see. */
export interface Api {
  readonly serverState: () => ServerState;
}

/** Starts the extension, whatever kind of host it runs in. */
export async function activateWith(context: ExtensionContext, makeClient: ClientFactory): Promise<Api> {
  const { extensionUri, subscriptions, workspaceState } = context;
  const server = new LanguageServer(extensionUri, makeClient);
  const detection = new Detection(server, workspaceState);
  const status = new Status(server, detection);
  const findings = new FindingsView(server);
  const table = new TableView(server, extensionUri);
  const explanations = new Explanations(server);
  subscriptions.push(server, detection, status, findings, table, explanations);
  subscriptions.push(...registerCommands({ extensionUri, server, detection, findings, table, explanations }));
  await server.start();
  return { serverState: () => server.state };
}

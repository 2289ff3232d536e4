import { type Event, type ExtensionContext, ExtensionMode, type LanguageStatusItem } from 'vscode';
import { registerCommands } from './commands.ts';
import { Explanations } from './copying.ts';
import { Detection } from './detection.ts';
import { FindingsView } from './findings-view.ts';
import { type ClientFactory, type EndServer, LanguageServer, type ServerState } from './language-server.ts';
import { Status } from './status.ts';
import { TableView } from './table.ts';

/** What the extension lets others see. */
export interface Api {
  readonly serverState: () => ServerState;
  readonly onServerState: Event<ServerState>;
  /** Ends the server as a crash would; only under test, and only where the server is a process. */
  readonly crashServer?: () => void;
  /** What the status shows of the server; only under test. */
  readonly serverStatus?: () => LanguageStatusItem;
}

/** Starts the extension, whatever kind of host it runs in. */
export async function activateWith(
  context: ExtensionContext,
  makeClient: ClientFactory,
  endServer?: EndServer,
): Promise<Api> {
  const { extensionUri, extensionMode, subscriptions, workspaceState } = context;
  const server = new LanguageServer(extensionUri, makeClient);
  const detection = new Detection(server, workspaceState);
  const status = new Status(server, detection);
  const findings = new FindingsView(server);
  const table = new TableView(server, extensionUri);
  const explanations = new Explanations(server);
  subscriptions.push(server, detection, status, findings, table, explanations);
  subscriptions.push(...registerCommands({ extensionUri, server, detection, findings, table, explanations }));
  await server.start();
  const isTested = extensionMode === ExtensionMode.Test && endServer !== undefined;
  return {
    serverState: () => server.state,
    onServerState: server.onStateChange,
    ...(isTested ? { crashServer: () => server.crash(endServer), serverStatus: () => status.server } : {}),
  };
}

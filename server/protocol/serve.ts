import { type Connection, DidChangeConfigurationNotification, type InitializeResult } from 'vscode-languageserver';
import { PRODUCT, SETTINGS } from '../names.ts';
import { capabilitiesFor } from './capabilities.ts';
import { readClient, UNKNOWN_CLIENT } from './client.ts';
import { followDocuments } from './document-sync.ts';
import type { Analyse } from './reports.ts';
import { answerRequests } from './requests.ts';
import { Session } from './session.ts';
import { TokenStore } from './token-store.ts';

/** What the place where the server runs provides. */
export interface Host {
  readonly analyse: Analyse;
  readonly version: string;
  /** Address of the folder with the rules' pages, ending in a slash; null where there is none. */
  readonly rulePages: string | null;
}

/** Serves one client over a connection until it says goodbye. */
export function serve(connection: Connection, host: Host): void {
  const session = new Session(connection, host.analyse, UNKNOWN_CLIENT);
  const tokens = new TokenStore();
  connection.onInitialize((params): InitializeResult => {
    session.start(readClient(params, host.rulePages));
    return { capabilities: capabilitiesFor(session.client), serverInfo: { name: PRODUCT, version: host.version } };
  });
  connection.onInitialized(() => {
    if (!session.client.canRegisterSettings) return;
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: SETTINGS })
      .catch((fault: unknown) => session.faults.tell('client/registerCapability', fault));
  });
  connection.onShutdown(() => session.stop());
  followDocuments(connection, session, tokens);
  answerRequests(connection, session, tokens);
  connection.listen();
}

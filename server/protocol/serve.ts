import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
} from 'vscode-languageserver';
import { IGNORE_FILE, PRODUCT, SETTINGS } from '../names.ts';
import { capabilitiesFor } from './capabilities.ts';
import { readClient, UNKNOWN_CLIENT } from './client.ts';
import { followDocuments } from './document-sync.ts';
import { readNothing, readThroughClient } from './files.ts';
import type { ReadText } from './ignores.ts';
import { answerJudging } from './judging.ts';
import { answerPulls } from './pull.ts';
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
  /** Reads a file by its address, where there are files. */
  readonly readText?: ReadText;
}

/** Serves one client over a connection until it says goodbye. */
export function serve(connection: Connection, host: Host): void {
  const session = new Session(connection, host.analyse, UNKNOWN_CLIENT);
  const tokens = new TokenStore();
  connection.onInitialize((params): InitializeResult => {
    const client = readClient(params, host.rulePages);
    session.start(client, client.isOurs ? readThroughClient(connection) : (host.readText ?? readNothing));
    return { capabilities: capabilitiesFor(session.client), serverInfo: { name: PRODUCT, version: host.version } };
  });
  connection.onInitialized(() => {
    const register = (registration: Promise<unknown>): void => {
      registration.catch((fault: unknown) => session.faults.tell('client/registerCapability', fault));
    };
    if (session.client.canRegisterSettings) {
      register(connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS }));
    }
    if (session.client.canWatchFiles) {
      const watchers = [{ globPattern: `**/${IGNORE_FILE}` }];
      register(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    }
  });
  connection.onShutdown(() => session.stop());
  followDocuments(connection, session, tokens);
  answerRequests(connection, session, tokens);
  answerPulls(connection, session);
  answerJudging(connection, session);
  connection.listen();
}

import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type NotificationType,
} from 'vscode-languageserver';
import { guardNotification } from './guard.ts';
import type { Session } from './session.ts';
import type { TokenStore } from './token-store.ts';

/** Keeps our documents and settings in step with the client's. */
export function followDocuments(connection: Connection, session: Session, tokens: TokenStore): void {
  const on = <P>(type: NotificationType<P>, handler: (params: P) => void): void => {
    connection.onNotification(type, guardNotification(type.method, session.faults, handler));
  };
  const { documents } = session;

  on(DidOpenTextDocumentNotification.type, ({ textDocument: { uri, languageId, version, text } }) => {
    documents.open(uri, languageId, version, text);
    session.changed(uri);
  });
  on(DidChangeTextDocumentNotification.type, ({ textDocument: { uri, version }, contentChanges }) => {
    const outcome = documents.change(uri, typeof version === 'number' ? version : null, contentChanges);
    if (outcome === 'taken') session.changed(uri);
    else connection.console.warn(`A change was not taken (${outcome}): ${uri}, version ${version}`);
  });
  on(DidSaveTextDocumentNotification.type, ({ textDocument: { uri }, text }) => {
    if (documents.save(uri, text) !== 'repaired') return;
    session.faults.once(`repaired ${uri}`, `The text held differed from the one saved and was replaced: ${uri}`);
    session.changed(uri);
  });
  on(DidCloseTextDocumentNotification.type, ({ textDocument: { uri } }) => {
    documents.close(uri);
    tokens.forget(uri);
    session.closed(uri);
  });
  on(DidChangeConfigurationNotification.type, ({ settings }) => {
    session.settings.change(settings);
    session.refresh();
  });
  on(DidChangeWatchedFilesNotification.type, ({ changes }) => {
    const asked = changes.map(({ uri }) => session.ignores.change(uri));
    if (asked.includes(true)) session.refresh();
  });
}

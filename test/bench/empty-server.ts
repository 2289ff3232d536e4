import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** A server that does nothing but keep the documents and answer at once: what no server can be faster than. */
const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    hoverProvider: true,
    documentSymbolProvider: true,
    semanticTokensProvider: { legend: { tokenTypes: ['a'], tokenModifiers: [] }, full: true },
  },
}));
connection.onHover(() => null);
connection.onDocumentSymbol(() => []);
connection.languages.semanticTokens.on(() => ({ data: [] }));
documents.onDidChangeContent(({ document: { uri, version } }) => {
  void connection.sendDiagnostics({ uri, version, diagnostics: [] });
});
documents.listen(connection);
connection.listen();

import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { FIX_ALL } from '../features/code-action.ts';
import { LEGEND } from '../features/semantic-tokens.ts';
import { PRODUCT } from '../names.ts';
import type { Client } from './client.ts';

/** What we offer to this client. Everything is offered in the first answer, for clients that register nothing later. */
export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: client.encoding,
    textDocumentSync: {
      openClose: true,
      change: client.sync === 'full' ? TextDocumentSyncKind.Full : TextDocumentSyncKind.Incremental,
      save: { includeText: true },
    },
    hoverProvider: true,
    documentSymbolProvider: { label: PRODUCT },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: { resolveProvider: false },
    inlayHintProvider: { resolveProvider: false },
    codeLensProvider: { resolveProvider: false },
    completionProvider: { triggerCharacters: [':', '/'], resolveProvider: false },
    codeActionProvider: client.understandsCodeActions
      ? { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL], resolveProvider: false }
      : false,
    semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
    ...(client.pullsDiagnostics
      ? { diagnosticProvider: { identifier: PRODUCT, interFileDependencies: false, workspaceDiagnostics: false } }
      : {}),
  };
}

import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  HoverRequest,
  type ProtocolRequestType,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { diagnosticsId, diagnosticsOf } from '../features/diagnostics.ts';
import { hoverAt } from '../features/hover.ts';
import { flatOutlineOf, outlineOf } from '../features/outline.ts';
import type { Page } from '../features/page.ts';
import { tokensOf, tokensWithin } from '../features/semantic-tokens.ts';
import { isReport } from '../features/summary.ts';
import { type JudgeParams, type Judgment, REQUESTS } from '../names.ts';
import { guard } from './guard.ts';
import type { Session } from './session.ts';
import type { TokenStore } from './token-store.ts';

interface AboutDocument {
  readonly textDocument: TextDocumentIdentifier;
}

/** Answers requests about one document: its page in, a feature's answer out; null where it is not open. */
class PageRequests {
  readonly #connection: Connection;
  readonly #session: Session;

  constructor(connection: Connection, session: Session) {
    this.#connection = connection;
    this.#session = session;
  }

  answer<P extends AboutDocument, R, PR, RO>(
    type: ProtocolRequestType<P, R | null, PR, void, RO>,
    feature: (page: Page, params: P) => R | null,
  ): void {
    const handler = async (params: P, token: CancellationToken): Promise<R | null> => {
      const page = await this.#session.page(params.textDocument.uri);
      return page === null || token.isCancellationRequested ? null : feature(page, params);
    };
    // By its method: the overload for types cannot see through a generic answer.
    this.#connection.onRequest<unknown, void>(
      type.method,
      guard<P, R | null>(type.method, this.#session.faults, handler, () => null),
    );
  }
}

/** The answer that leaves a client's problems as they are: none where it has none from us. */
const asBefore = ({ previousResultId }: DocumentDiagnosticParams): DocumentDiagnosticReport =>
  previousResultId === undefined
    ? { kind: DocumentDiagnosticReportKind.Full, items: [] }
    : { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previousResultId };

async function pullDiagnostics(params: DocumentDiagnosticParams, session: Session): Promise<DocumentDiagnosticReport> {
  const page = await session.page(params.textDocument.uri);
  if (page === null) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const resultId = diagnosticsId(page);
  if (resultId === params.previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  const items = diagnosticsOf(page, session.diagnosticOptions);
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

function judge({ text }: JudgeParams, session: Session): Judgment {
  const report = session.read(text);
  return { isReport: isReport(report), likelihood: report.likelihood };
}

/** Answers what a client asks. */
export function answerRequests(connection: Connection, session: Session, tokens: TokenStore): void {
  const { faults } = session;
  const pages = new PageRequests(connection, session);
  pages.answer(SemanticTokensRequest.type, (page) => tokens.full(page.uri, tokensOf(page)));
  pages.answer(SemanticTokensDeltaRequest.type, (page, { previousResultId }) =>
    tokens.delta(page.uri, previousResultId, tokensOf(page)),
  );
  pages.answer(SemanticTokensRangeRequest.type, (page, { range }) => ({ data: tokensWithin(page, range) }));
  pages.answer(HoverRequest.type, (page, { position }) => hoverAt(page, position));
  pages.answer(DocumentSymbolRequest.type, (page) =>
    session.client.nestsSymbols ? outlineOf(page) : flatOutlineOf(page),
  );
  connection.onRequest<unknown, void>(
    DocumentDiagnosticRequest.method,
    guard<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      DocumentDiagnosticRequest.method,
      faults,
      (params) => pullDiagnostics(params, session),
      asBefore,
    ),
  );
  connection.onRequest<unknown, void>(
    REQUESTS.judge,
    guard<JudgeParams, Judgment>(
      REQUESTS.judge,
      faults,
      (params) => judge(params, session),
      () => ({ isReport: false, likelihood: 0 }),
    ),
  );
}

import {
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
} from 'vscode-languageserver';
import { diagnosticsId, diagnosticsOf } from '../features/diagnostics.ts';
import { guard } from './guard.ts';
import type { Session } from './session.ts';

/** The answer that leaves a client's problems as they are: none where it has none from us. */
const asBefore = ({ previousResultId }: DocumentDiagnosticParams): DocumentDiagnosticReport =>
  previousResultId === undefined
    ? { kind: DocumentDiagnosticReportKind.Full, items: [] }
    : { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previousResultId };

async function pull(params: DocumentDiagnosticParams, session: Session): Promise<DocumentDiagnosticReport> {
  const page = await session.page(params.textDocument.uri);
  if (page === null) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const resultId = diagnosticsId(page);
  if (resultId === params.previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(page, session.diagnosticOptions) };
}

/** Answers a client that asks for problems. One that cannot is told of them unasked (`Session`). */
export function answerPulls(connection: Connection, session: Session): void {
  connection.onRequest<unknown, void>(
    DocumentDiagnosticRequest.method,
    guard<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      DocumentDiagnosticRequest.method,
      session.faults,
      (params) => pull(params, session),
      asBefore,
    ),
  );
}

import {
  CodeLensRefreshRequest,
  type Connection,
  DiagnosticRefreshRequest,
  InlayHintRefreshRequest,
  PublishDiagnosticsNotification,
} from 'vscode-languageserver';
import type { CodeActionOptions } from '../features/code-action.ts';
import { type DiagnosticOptions, diagnosticsOf } from '../features/diagnostics.ts';
import type { Page } from '../features/page.ts';
import { positionsIn } from '../features/positions.ts';
import { noticesOf, summaryOf } from '../features/summary.ts';
import { NOTIFICATIONS, type StatusParams } from '../names.ts';
import { openProblems } from '../review/ignores.ts';
import type { Client } from './client.ts';
import { Documents } from './documents.ts';
import { FaultLog } from './guard.ts';
import { Ignores, type ReadText } from './ignores.ts';
import { type Analyse, Reports } from './reports.ts';
import { Schedule, waitFor } from './schedule.ts';
import { SettingsStore } from './settings.ts';

/** One client's sitting: its documents, its settings, and what we tell it unasked. */
export class Session {
  readonly documents: Documents;
  readonly settings: SettingsStore;
  readonly ignores = new Ignores();
  readonly faults: FaultLog;
  readonly #connection: Connection;
  readonly #reports: Reports;
  readonly #schedule: Schedule;
  #client: Client;

  constructor(connection: Connection, analyse: Analyse, client: Client) {
    this.#connection = connection;
    this.#client = client;
    this.#reports = new Reports(analyse);
    this.documents = new Documents(() => this.#client.encoding);
    this.settings = new SettingsStore(connection);
    this.faults = new FaultLog({ error: (message) => connection.console.error(message) });
    this.#schedule = new Schedule((uri) => void this.#tell(uri));
  }

  get client(): Client {
    return this.#client;
  }

  start(client: Client, read: ReadText): void {
    this.#client = client;
    this.settings.start(client.initialSettings, client.canBeAskedForSettings);
    this.ignores.start(read);
  }

  stop(): void {
    this.#schedule.dropAll();
  }

  get diagnosticOptions(): DiagnosticOptions {
    const { showsRelated, showsCodeLinks, rulePages, keepsDiagnosticData } = this.#client;
    return { related: showsRelated, rulePages: showsCodeLinks ? rulePages : null, data: keepsDiagnosticData };
  }

  get codeActionOptions(): CodeActionOptions {
    const { isOurs, versionsEdits, createsFiles } = this.#client;
    return { versioned: versionsEdits, ignoreWriter: isOurs ? 'command' : createsFiles ? 'edit' : 'none' };
  }

  /** The current version of a document, read; null for one that is not open. */
  async page(uri: string): Promise<Page | null> {
    const [settings, ignored] = await Promise.all([this.settings.of(uri), this.ignores.of(uri)]);
    const document = this.documents.get(uri);
    if (document === undefined) return null;
    const report = this.#reports.of(uri, document.snapshot, settings.rules);
    const { encoding, t, markup } = this.#client;
    return { uri, report, positions: positionsIn(document.snapshot, encoding), settings, ignored, markup, t };
  }

  /** Reads a text that is no open document. */
  read(text: string): Page['report'] {
    return this.#reports.ofText(text);
  }

  /** Plans what a document's new version calls for: problems and status, as soon as the messages that wait are read. */
  changed(uri: string): void {
    this.#schedule.plan(uri, waitFor(this.#reports.lastDuration, this.#reports.sinceLast));
  }

  /** Forgets a document and takes its problems away. */
  closed(uri: string): void {
    this.#schedule.drop(uri);
    this.settings.forget(uri);
    this.ignores.forget(uri);
    this.#reports.forget(uri);
    if (!this.#client.pullsDiagnostics) this.#publish({ uri, diagnostics: [] });
  }

  /** Shows everything anew after settings changed. */
  refresh(): void {
    for (const { uri } of this.documents.all()) this.changed(uri);
    const { refreshesDiagnostics, refreshesHints, refreshesLenses } = this.#client;
    if (refreshesDiagnostics) this.#ask(DiagnosticRefreshRequest.method);
    if (refreshesHints) this.#ask(InlayHintRefreshRequest.method);
    if (refreshesLenses) this.#ask(CodeLensRefreshRequest.method);
  }

  #ask(method: string): void {
    this.#connection.sendRequest(method).catch((fault: unknown) => this.faults.tell(method, fault));
  }

  #publish(params: { uri: string; version?: number; diagnostics: ReturnType<typeof diagnosticsOf> }): void {
    this.#connection
      .sendNotification(PublishDiagnosticsNotification.type, params)
      .catch((fault: unknown) => this.faults.tell(PublishDiagnosticsNotification.method, fault));
  }

  async #tell(uri: string): Promise<void> {
    try {
      const page = await this.page(uri);
      if (page === null) return;
      const { version } = page.report.snapshot;
      if (!this.#client.pullsDiagnostics) {
        this.#publish({ uri, version, diagnostics: diagnosticsOf(page, this.diagnosticOptions) });
      }
      if (this.#client.isOurs) await this.#connection.sendNotification(NOTIFICATIONS.status, statusOf(page));
    } catch (fault) {
      this.faults.tell('analysis', fault);
    }
  }
}

function statusOf(page: Page): StatusParams {
  const { uri, report, ignored, t } = page;
  return {
    uri,
    version: report.snapshot.version,
    summary: summaryOf(report, t),
    notices: noticesOf(page),
    problems: openProblems(report, ignored).length,
  };
}

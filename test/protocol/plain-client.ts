import { type ChildProcess, spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import {
  CancellationTokenSource,
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type { ClientCapabilities, Diagnostic, InitializeResult } from 'vscode-languageserver';
import { createConnection } from 'vscode-languageserver/node';
import { answerCancelled } from '../../server/protocol/cancellation.ts';
import { type Host, serve } from '../../server/protocol/serve.ts';
import { analyse } from '../../server/report.ts';

interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** A client with no editor behind it: it says and asks exactly what a test tells it to, and keeps what it is told. */
export class PlainClient {
  readonly connection: MessageConnection;
  readonly published: Published[] = [];
  readonly logged: string[] = [];
  readonly registered: string[] = [];
  readonly asked: string[] = [];
  #settingsOf: (uri: string) => unknown = () => null;
  readonly #waiting = new Set<() => void>();

  constructor(connection: MessageConnection) {
    this.connection = connection;
    connection.onNotification('textDocument/publishDiagnostics', (params: Published) => {
      this.published.push(params);
      this.#wake();
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message);
      this.#wake();
    });
    connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
      this.registered.push(...registrations.map(({ method }) => method));
      this.#wake();
      return null;
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri: string }[] }) => {
      this.asked.push('workspace/configuration');
      return items.map(({ scopeUri }) => this.#settingsOf(scopeUri));
    });
    connection.onRequest((method) => {
      this.asked.push(method);
      this.#wake();
      return null;
    });
    connection.listen();
  }

  /** The settings that the client gives when it is asked for those of a document. */
  choose(settingsOf: (uri: string) => unknown): void {
    this.#settingsOf = settingsOf;
  }

  async initialize(capabilities: ClientCapabilities = {}, initializationOptions?: unknown): Promise<InitializeResult> {
    const params = { processId: process.pid, rootUri: null, capabilities, initializationOptions };
    const result = await this.connection.sendRequest<InitializeResult>('initialize', params);
    await this.notify('initialized', {});
    return result;
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  /** Asks about a document. */
  about<R>(uri: string, method: string, more: object = {}): Promise<R> {
    return this.request<R>(`textDocument/${method}`, { textDocument: { uri }, ...more });
  }

  /** Sends a request and takes it back at once, or after some turns of the event loop. */
  requestAndCancel(method: string, params: unknown, turns = 0): Promise<unknown> {
    const source = new CancellationTokenSource();
    const answer = this.connection.sendRequest(method, params, source.token);
    const wait = (left: number): unknown => (left > 0 ? setImmediate(wait, left - 1) : source.cancel());
    wait(turns);
    return answer;
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    const textDocument = { uri, languageId: 'inspection-report', version, text };
    return this.notify('textDocument/didOpen', { textDocument });
  }

  change(uri: string, version: number | null, ...contentChanges: unknown[]): Promise<void> {
    return this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  /** The problems published for a version of a document, as soon as they come. */
  async problems(uri: string, version: number): Promise<Published> {
    return this.until(() => this.published.find((one) => one.uri === uri && one.version === version));
  }

  /** What `look` finds, looked for again whenever something came from the server. */
  async until<T>(look: () => T | undefined): Promise<T> {
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  #wake(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const resolve of waiting) resolve();
  }
}

/** A server in a process of its own, spoken to over standard input and output, as any editor does. */
export function startStdio(command: readonly string[] = ['dist/server.js', '--stdio']): {
  client: PlainClient;
  child: ChildProcess;
} {
  // The fourth way is for a test alone, where it loads something before the server that listens there.
  const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit', 'ipc'] });
  child.channel?.unref();
  const { stdin, stdout } = child;
  if (stdin === null || stdout === null) throw new Error('The server has no standard input and output.');
  const connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
  return { client: new PlainClient(connection), child };
}

/** A server in this process, whose engine a test can replace. */
export function startHere(host: Partial<Host> = {}): PlainClient {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const served = createConnection(toServer, toClient, { connectionStrategy: answerCancelled });
  serve(served, { analyse, version: '0.0.0', rulePages: null, ...host });
  return new PlainClient(createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)));
}

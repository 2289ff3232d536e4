import * as vscode from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import {
  type InitializationOptions,
  LANGUAGE,
  NOTIFICATIONS,
  PRODUCT,
  REQUESTS,
  type ReadFileParams,
  type StatusParams,
} from '../server/names.ts';
import { Crashes } from './crashes.ts';

/** Ends a client's server without a word, as a crash does; for tests. */
export type EndServer = (client: BaseLanguageClient) => void;

/** Makes a client for the place where the extension runs. */
export type ClientFactory = (options: LanguageClientOptions) => BaseLanguageClient;

export type ServerState = 'starting' | 'running' | 'stopped';

/** The language server as the extension sees it: it can be started anew, and says how it is. */
export class LanguageServer implements vscode.Disposable {
  readonly log: vscode.LogOutputChannel;
  readonly #makeClient: ClientFactory;
  readonly #extensionUri: vscode.Uri;
  readonly #stateChanged = new vscode.EventEmitter<ServerState>();
  readonly #statusReceived = new vscode.EventEmitter<StatusParams>();
  readonly onStateChange = this.#stateChanged.event;
  readonly onStatus = this.#statusReceived.event;
  #client: BaseLanguageClient | undefined;
  #state: ServerState = 'stopped';

  constructor(extensionUri: vscode.Uri, makeClient: ClientFactory) {
    this.#extensionUri = extensionUri;
    this.#makeClient = makeClient;
    this.log = vscode.window.createOutputChannel(PRODUCT, { log: true });
  }

  get state(): ServerState {
    return this.#state;
  }

  async start(): Promise<void> {
    const client = this.#makeClient(this.#options());
    this.#client = client;
    client.onDidChangeState(({ newState }) => {
      if (client === this.#client) this.#enter(newState);
    });
    client.onRequest(REQUESTS.readFile, ({ uri }: ReadFileParams) => readText(uri));
    client.onNotification(NOTIFICATIONS.status, (params: StatusParams) => this.#statusReceived.fire(params));
    try {
      await client.start();
    } catch (fault) {
      this.log.error(String(fault));
      this.#enter(State.Stopped);
    }
  }

  /** Ends the server, if it still runs, and starts a new one. */
  async restart(): Promise<void> {
    const old = this.#client;
    this.#client = undefined;
    try {
      await old?.dispose();
    } catch (fault) {
      this.log.warn(`The server did not end in order: ${String(fault)}`);
    }
    await this.start();
  }

  /** Asks the server; undefined where it does not run or does not answer. */
  async ask<R>(method: string, params: unknown): Promise<R | undefined> {
    const client = this.#client;
    if (client === undefined || !client.isRunning()) return undefined;
    try {
      return (await client.sendRequest<R | null>(method, params)) ?? undefined;
    } catch (fault) {
      this.log.warn(`${method}: ${String(fault)}`);
      return undefined;
    }
  }

  /** Ends the server's process as a crash would, where it has one. */
  crash(end: EndServer): void {
    if (this.#client !== undefined) end(this.#client);
  }

  async dispose(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#stateChanged.dispose();
    this.#statusReceived.dispose();
    await client?.dispose();
    this.log.dispose();
  }

  #enter(state: State): void {
    switch (state) {
      case State.Running:
        this.#state = 'running';
        break;
      case State.Starting:
        this.#state = 'starting';
        break;
      default:
        this.#state = 'stopped';
    }
    this.#stateChanged.fire(this.#state);
  }

  #options(): LanguageClientOptions {
    const initializationOptions: InitializationOptions = {
      rulePages: `${vscode.Uri.joinPath(this.#extensionUri, 'docs', 'rules').toString()}/`,
      isOurs: true,
      ...(vscode.l10n.bundle === undefined ? {} : { l10n: vscode.l10n.bundle }),
    };
    return {
      documentSelector: [{ language: LANGUAGE }],
      errorHandler: new Crashes(),
      outputChannel: this.log,
      traceOutputChannel: this.log,
      initializationOptions,
      diagnosticCollectionName: PRODUCT,
      diagnosticPullOptions: { onChange: true, onTabs: false },
      markdown: { isTrusted: false, supportHtml: false },
    };
  }
}

/** A file's text, whatever file system it is on; null where there is none. */
async function readText(uri: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true)));
  } catch {
    return null;
  }
}

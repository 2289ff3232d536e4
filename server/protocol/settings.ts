import { ConfigurationRequest, type Connection } from 'vscode-languageserver';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../features/settings.ts';
import { SETTINGS } from '../names.ts';
import { orElse } from './patience.ts';

/**
 * The settings that hold for each document: asked of the client once, and again when it says that they changed. Where it
 * has none for a document, those that it sent unasked hold.
 */
export class SettingsStore {
  readonly #connection: Connection;
  readonly #byDocument = new Map<string, Promise<Settings>>();
  #shared: Settings = DEFAULT_SETTINGS;
  #asks = false;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Begins with what came with the first message; `asks` where the client can be asked for the rest. */
  start(initial: unknown, asks: boolean): void {
    this.#shared = readSettings(initial);
    this.#asks = asks;
  }

  of(uri: string): Promise<Settings> {
    if (!this.#asks) return Promise.resolve(this.#shared);
    const known = this.#byDocument.get(uri);
    if (known !== undefined) return known;
    const asked = this.#ask(uri);
    this.#byDocument.set(uri, asked);
    return asked;
  }

  /** Takes the news that settings changed, with or without the new values. */
  change(values: unknown): void {
    this.#byDocument.clear();
    const section = typeof values === 'object' && values !== null ? Reflect.get(values, SETTINGS) : undefined;
    if (section !== undefined || !this.#asks) this.#shared = readSettings(section ?? values);
  }

  forget(uri: string): void {
    this.#byDocument.delete(uri);
  }

  async #ask(uri: string): Promise<Settings> {
    const items = [{ scopeUri: uri, section: SETTINGS }];
    const answer = await orElse<unknown>(this.#connection.sendRequest(ConfigurationRequest.type, { items }), null);
    const values: unknown = Array.isArray(answer) ? answer[0] : null;
    return values === null || values === undefined ? this.#shared : readSettings(values);
  }
}

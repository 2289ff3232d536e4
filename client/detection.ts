import * as vscode from 'vscode';
import { type JudgeParams, type Judgment, LANGUAGE, REQUESTS, SETTINGS } from '../server/names.ts';
import { EXPLANATION_SCHEME } from './copying.ts';
import type { LanguageServer } from './language-server.ts';

const PLAIN_TEXT = 'plaintext';
/** What a text is about shows in its beginning: no more than this, in UTF-16 units, is judged. */
const JUDGED_LENGTH = 100_000;
/** A text put into an unsaved document at one go is judged from this length on; what is typed is not. */
const PASTED_LENGTH = 200;
const MOST_REMEMBERED = 500;
const REMEMBERED = 'inspectionLens.plainText';
/** Documents that are nobody's file: the editor's own panes, our explanations, old versions under source control. */
const LEFT_ALONE: ReadonlySet<string> = new Set([
  'git',
  'output',
  'debug',
  'comment',
  'vscode',
  'vscode-terminal',
  EXPLANATION_SCHEME,
]);

/** Whether an unasked look at a document ended in taking it for a report, and why. */
export interface Judged {
  readonly uri: string;
  readonly likelihood: number;
}

/**
 * Makes inspection reports of the plain-text documents that read like one, judged by what they say and not by their name.
 * A document that a person made plain text stays so.
 */
export class Detection implements vscode.Disposable {
  readonly #server: LanguageServer;
  readonly #memory: vscode.Memento;
  readonly #subscriptions: vscode.Disposable[] = [];
  /** Documents just closed as reports: opened again at once as plain text, they were made so by a person. */
  readonly #justClosed = new Set<string>();
  readonly #judged = new vscode.EventEmitter<Judged>();
  readonly onJudged = this.#judged.event;

  constructor(server: LanguageServer, memory: vscode.Memento) {
    this.#server = server;
    this.#memory = memory;
    this.#subscriptions.push(
      this.#judged,
      vscode.workspace.onDidOpenTextDocument((document) => this.#consider(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#noteClosed(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#considerPaste(event)),
      server.onStateChange((state) => {
        if (state === 'running') this.considerAll();
      }),
    );
  }

  considerAll(): void {
    for (const document of vscode.workspace.textDocuments) this.#consider(document);
  }

  async treatAsReport(document: vscode.TextDocument): Promise<void> {
    await this.#remember(document.uri, false);
    await vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
  }

  async treatAsPlainText(document: vscode.TextDocument): Promise<void> {
    await this.#remember(document.uri, true);
    await vscode.languages.setTextDocumentLanguage(document, PLAIN_TEXT);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #consider(document: vscode.TextDocument): void {
    const uri = document.uri.toString();
    if (document.languageId !== PLAIN_TEXT || LEFT_ALONE.has(document.uri.scheme)) return;
    if (this.#justClosed.has(uri)) {
      void this.#remember(document.uri, true);
      return;
    }
    if (this.#isRemembered(uri) || !isWanted(document)) return;
    void this.#judge(document);
  }

  #considerPaste({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (document.isUntitled && contentChanges.some(({ text }) => text.length >= PASTED_LENGTH))
      this.#consider(document);
  }

  async #judge(document: vscode.TextDocument): Promise<void> {
    const end = document.positionAt(JUDGED_LENGTH);
    const params: JudgeParams = { text: document.getText(new vscode.Range(new vscode.Position(0, 0), end)) };
    const judgment = await this.#server.ask<Judgment>(REQUESTS.judge, params);
    if (judgment === undefined || document.isClosed || document.languageId !== PLAIN_TEXT) return;
    this.#judged.fire({ uri: document.uri.toString(), likelihood: judgment.likelihood });
    if (judgment.isReport) await vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
  }

  #noteClosed(document: vscode.TextDocument): void {
    if (document.languageId !== LANGUAGE) return;
    const uri = document.uri.toString();
    this.#justClosed.add(uri);
    // A change of language closes and opens within one turn; a later opening is a fresh look.
    setTimeout(() => this.#justClosed.delete(uri), 0);
  }

  #remembered(): readonly string[] {
    return this.#memory.get<readonly string[]>(REMEMBERED, []);
  }

  #isRemembered(uri: string): boolean {
    return this.#remembered().includes(uri);
  }

  async #remember(uri: vscode.Uri, asPlainText: boolean): Promise<void> {
    const others = this.#remembered().filter((one) => one !== uri.toString());
    const next = asPlainText ? [...others, uri.toString()].slice(-MOST_REMEMBERED) : others;
    if (next.length !== this.#remembered().length || asPlainText) await this.#memory.update(REMEMBERED, next);
  }
}

const isWanted = (document: vscode.TextDocument): boolean =>
  vscode.workspace.getConfiguration(SETTINGS, document.uri).get('detect.enabled', true);

import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { LANGUAGE_SERVER, PRODUCT } from '../server/names.ts';
import { type Api, activateWith } from './activate.ts';

declare const Worker: new (address: string) => ConstructorParameters<typeof LanguageClient>[2];

/** Starts the extension in a browser, where the server is a worker. */
export function activate(context: ExtensionContext): Promise<Api> {
  const address = Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  return activateWith(context, (options) => new LanguageClient(LANGUAGE_SERVER, PRODUCT, new Worker(address), options));
}

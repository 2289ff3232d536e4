import path from 'node:path';
import type { Page } from 'playwright-core';
import { openChromium } from './chromium.ts';
import { serveFiles } from './file-server.ts';
import type { ExtensionTests } from './node-host.ts';
import { startServer } from './server.ts';
import { type Log, runTestsInWorkbench, workbenchAddress } from './workbench.ts';

/**
 * Runs extension tests in the embedded VS Code's web worker extension host, where the extension's `browser` entry runs;
 * answers their exit code, 0 for all passed. The tests lie somewhere in the extension's folder.
 */
export async function runInWebHost(what: ExtensionTests, log: Log): Promise<number> {
  const browser = await openChromium();
  const server = await startServer();
  const files = await serveFiles(what.extension);
  try {
    const extension = `http://${files.authority}/`;
    const address = workbenchAddress(server.authority, what.folder, [
      ['extensionDevelopmentPath', extension],
      ['extensionTestsPath', extension + path.relative(what.extension, what.tests)],
      ['extensionDevelopmentKind', 'web'],
      ['enableProposedApi', ''],
    ]);
    return await runTestsInWorkbench(browser, (page) => openWith(page, address, files.authority), log);
  } finally {
    await browser.close();
    await server.end();
    files.end();
  }
}

/** Opens the workbench with the extension at an authority of its own, which only the page's configuration can name. */
async function openWith(page: Page, address: string, authority: string): Promise<void> {
  const extension = JSON.stringify({ scheme: 'http', authority, path: '/' });
  await page.addInitScript({ content: `(${addExtension})(${extension})` });
  await page.goto(address);
}

/** Runs in the page: changes the element that holds the configuration as it appears, before the workbench reads it. */
const addExtension = `(extension) => {
  new MutationObserver((_, observer) => {
    const element = document.getElementById('vscode-workbench-web-configuration');
    if (element === null) return;
    observer.disconnect();
    const configuration = JSON.parse(element.getAttribute('data-settings'));
    configuration.developmentOptions = { ...configuration.developmentOptions, extensions: [extension] };
    element.setAttribute('data-settings', JSON.stringify(configuration));
  }).observe(document, { childList: true, subtree: true });
}`;

import { openChromium } from './chromium.ts';
import { type ServerOptions, startServer } from './server.ts';
import { type Log, remoteUri, runTestsInWorkbench, workbenchAddress } from './workbench.ts';

/** Absolute paths of what the extension host runs; the tests' path has no `.js`. */
export interface ExtensionTests {
  readonly extension: string;
  readonly tests: string;
  readonly folder: string;
}

/** Runs extension tests in the embedded VS Code's Node extension host; answers their exit code, 0 for all passed. */
export async function runInNodeHost(what: ExtensionTests, options: ServerOptions, log: Log): Promise<number> {
  const browser = await openChromium();
  const server = await startServer(options);
  try {
    const address = workbenchAddress(server.authority, what.folder, [
      ['extensionDevelopmentPath', remoteUri(server.authority, what.extension)],
      ['extensionTestsPath', remoteUri(server.authority, what.tests)],
      ['enableProposedApi', ''],
    ]);
    return await runTestsInWorkbench(browser, (page) => page.goto(address), log);
  } finally {
    await browser.close();
    await server.end();
  }
}

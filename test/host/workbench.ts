import type { Browser, Page } from 'playwright-core';

/** What the workbench is told beside the folder that it opens: pairs of a name and a value, as VS Code's own tests do. */
export type Payload = readonly (readonly [name: string, value: string])[];

/** The address of a path on the server's machine, as the workbench at that authority writes it. */
export function remoteUri(authority: string, file: string): string {
  return `vscode-remote://${authority}${encodeURI(file)}`;
}

/** The page that shows the workbench on a folder of the server's machine. */
export function workbenchAddress(authority: string, folder: string, payload: Payload): string {
  const query = new URLSearchParams({ folder });
  query.set('payload', JSON.stringify([['skipWelcome', 'true'], ...payload]));
  return `http://${authority}/?${query}`;
}

/** Where the workbench puts what the extension host logs. */
export type Log = (line: string) => void;

/**
 * Opens a workbench that runs extension tests, and answers the exit code that they end with, or 1 where the page
 * comes to nothing within the time (milliseconds).
 */
export async function runTestsInWorkbench(
  browser: Browser,
  open: (page: Page) => Promise<unknown>,
  log: Log,
  timeout = 400_000,
): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
  let timer: NodeJS.Timeout | undefined;
  try {
    const exited = new Promise<number>((resolve) => {
      timer = setTimeout(() => {
        log(`The editor's tests did not end within ${timeout / 1000} s.`);
        resolve(1);
      }, timeout);
      page.on('crash', () => resolve(1));
      void page.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
    });
    await page.exposeFunction('codeAutomationLog', (_type: string, parts: readonly unknown[]) =>
      log(parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ')),
    );
    await open(page);
    return await exited;
  } finally {
    clearTimeout(timer);
    await page.close();
  }
}

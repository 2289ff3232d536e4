import { type Browser, chromium } from 'playwright-core';
import { SetUpError } from './failure.ts';
import { fetchChromium, fetchedChromium } from './packaged-chromium.ts';
import { installFromDebian, isExecutable, onPath } from './programs.ts';

/** Debian's packages: the browser, and a font for it to write with. */
const debianPackages = ['chromium', 'fonts-dejavu-core'];

/** Names under which a Chromium is found on the PATH. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** What makes it quiet and small: as root, without a graphics card, and without a word to the network. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** Starts a headless Chromium; one is installed first where there is none. It ends with `close()`. */
export async function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumPath(), args: flags });
}

/** The path of a Chromium: `CHROMIUM_PATH`, the PATH, what was fetched before, Debian's package, the npm package. */
export async function chromiumPath(): Promise<string> {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== '') {
    if (isExecutable(given)) return given;
    throw new SetUpError(`CHROMIUM_PATH names ${given}, which is no program that can be run.`);
  }
  return onPath(names) ?? fetchedChromium() ?? (await fromDebian()) ?? (await fetchChromium());
}

async function fromDebian(): Promise<string | undefined> {
  await installFromDebian(debianPackages);
  return onPath(names);
}

import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { run } from './command.ts';
import { embeddedVSCode } from './embedded.ts';
import { SetUpError } from './failure.ts';
import { fetchPackages, hostFolder, isFetched } from './fetch.ts';

/** Debian's packages: the browser, and a font for it to write with. */
const debianPackages = ['chromium', 'fonts-dejavu-core'];

/** A Chromium inside an npm package, for where nothing can be installed. Its version has to suit playwright-core. */
const npmPackage = '@sparticuz/chromium@153.0.0';

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
  return onPath() ?? (await inNpmPackage()) ?? (await fromDebian()) ?? (await fromNpm());
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable);
}

async function fromDebian(): Promise<string | undefined> {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
  console.log(`Installing ${debianPackages.join(' and ')} with apt-get, once ...`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  const installed = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...debianPackages], {
    env,
  });
  if (installed.code !== 0) console.log(`apt-get could not install it: ${installed.output.trim().split('\n').pop()}`);
  return onPath();
}

async function fromNpm(): Promise<string> {
  await fetchPackages('Chromium (70 MB)', [npmPackage]);
  const found = await inNpmPackage();
  if (found !== undefined) return found;
  throw new SetUpError('No Chromium was found, and the fetched one does not run here: install chromium.');
}

/** Asks the npm package, where it has been fetched, to unpack its Chromium, under the node that it needs. */
async function inNpmPackage(): Promise<string | undefined> {
  if (!isFetched([npmPackage])) return undefined;
  const { node } = await embeddedVSCode();
  const script = `import('@sparticuz/chromium').then(async (it) => console.log(await it.default.executablePath()))`;
  const { output } = await run(node, ['-e', script], { cwd: hostFolder });
  return output.trim().split('\n').find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

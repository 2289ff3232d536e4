import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './command.ts';
import { embeddedVSCode } from './embedded.ts';
import { SetUpError } from './failure.ts';
import { fetchPackages, hostFolder, hostPackages, isFetched } from './fetch.ts';

/**
 * A Chromium inside an npm package, with the libraries and fonts that it needs, for where nothing can be installed. Its
 * version has to suit playwright-core.
 */
const chromium = '@sparticuz/chromium@153.0.0';

const folder = path.join(hostFolder, 'chromium');
const program = path.join(folder, 'run.sh');

/** The Chromium of the npm package where it has been fetched. */
export function fetchedChromium(): string | undefined {
  return isFetched([chromium]) ? program : undefined;
}

/** Fetches and unpacks the npm package; throws a {@link SetUpError} where its Chromium does not run on this machine. */
export async function fetchChromium(): Promise<string> {
  await fetchPackages('Chromium (70 MB)', [chromium], unpack);
  return program;
}

/** Lets the package unpack itself, under the node that it needs, into a folder of ours instead of the system's. */
async function unpack(): Promise<void> {
  const { node } = await embeddedVSCode();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const libraries = path.join(hostPackages, '@sparticuz', 'chromium', 'bin', 'al2023.tar.br');
  const script = `import('@sparticuz/chromium').then(async ({ default: chromium, inflate }) => {
    await chromium.executablePath();
    await inflate(${JSON.stringify(libraries)});
  })`;
  await run(node, ['-e', script], { cwd: hostFolder, env: { TMPDIR: folder } });
  writeFileSync(program, start, { mode: 0o755 });
  const { code } = await run(program, ['--version', '--no-sandbox']);
  if (code !== 0) {
    throw new SetUpError('No Chromium was found, and the fetched one does not run here: install the package chromium.');
  }
}

/** Starts the unpacked Chromium on its own libraries, and with its own fonts where the system has none. */
const start = `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/al2023/lib:$LD_LIBRARY_PATH"
[ -d /etc/fonts ] || export FONTCONFIG_PATH="$here/fonts"
exec "$here/chromium" "$@"
`;

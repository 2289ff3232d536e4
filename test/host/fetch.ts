import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './command.ts';
import { SetUpError } from './failure.ts';

/** Where everything that the commands fetch is kept; git ignores it, and it can be deleted at any time. */
export const hostFolder = path.resolve('.vscode-host');

/** Where npm puts the packages fetched into {@link hostFolder}. */
export const hostPackages = path.join(hostFolder, 'node_modules');

/** Whether these packages, each as `name@version`, have been fetched whole. */
export function isFetched(packages: readonly string[]): boolean {
  return packages.every((one) => existsSync(marker(one)));
}

/**
 * Fetches npm packages from the registry that the user has set up, without running any package's own scripts, and says
 * so. `what` is a word for the user, `finish` what is to be done before the packages count as fetched.
 * Throws a {@link SetUpError} where it does not work.
 */
export async function fetchPackages(
  what: string,
  packages: readonly string[],
  finish: () => Promise<void> = async () => {},
): Promise<void> {
  const started = Date.now();
  console.log(`Fetching ${what} for this folder, once (${packages.join(', ')}, into .vscode-host) ...`);
  mkdirSync(hostFolder, { recursive: true });
  const manifest = path.join(hostFolder, 'package.json');
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }\n');
  await install(what, hostFolder, packages);
  await finish();
  for (const one of packages) {
    mkdirSync(path.dirname(marker(one)), { recursive: true });
    writeFileSync(marker(one), '');
  }
  console.log(`Fetched ${what} (${Math.round((Date.now() - started) / 1000)} s).`);
}

/** Runs `npm install` in a folder; throws a {@link SetUpError} with npm's own reason where it fails. */
export async function install(what: string, cwd: string, parameters: readonly string[]): Promise<void> {
  const fixed = ['install', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { code, output } = await run('npm', [...fixed, ...parameters], { cwd });
  if (code === 0) return;
  const reason = output.split('\n').find((line) => /npm (error|ERR!)/.test(line)) ?? `npm ended with code ${code}`;
  throw new SetUpError(`Could not fetch ${what} (${reason.trim()}): go online once and run this again.`);
}

/** A file whose being there says that the package was fetched whole, not cut short. */
function marker(one: string): string {
  return path.join(hostFolder, 'fetched', one.replace('/', '+'));
}

import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { run } from '../host/command.ts';
import { printTable } from './table.ts';

const RELEASE = 'out/release';
/** Made by `npm run package`. */
const PACKAGES = ['out/inspection-lens.vsix', 'out/inspection-lens.tgz'];
/** The most that each may take, in KB. */
const LIMITS: Readonly<Record<string, number>> = {
  'client.js': 400,
  'client.web.js': 400,
  'server.js': 1000,
  'server.web.js': 1000,
  'inspection-lens.vsix': 2000,
};

const kilobytesOf = (file: string): string => (statSync(file).size / 1000).toFixed(0);

/** How large what is shipped is. */
export async function benchSizes(): Promise<void> {
  const { code, output } = await run(process.execPath, ['esbuild.mjs', '--production', '--products']);
  if (code !== 0) throw new Error(`The release could not be built: ${output}`);
  const bundles = readdirSync(RELEASE)
    .filter((name) => name.endsWith('.js'))
    .map((name) => path.join(RELEASE, name));
  const rows = [...bundles, ...PACKAGES.filter((file) => existsSync(file))].map((file) => {
    const name = path.basename(file);
    return [name, kilobytesOf(file), String(LIMITS[name] ?? '-')];
  });
  printTable('What is shipped, KB', ['file', 'size', 'at most'], rows);
}

import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './command.ts';
import { embeddedVSCode } from './embedded.ts';
import { exitWith } from './exit.ts';
import { fetchPackages, hostPackages, isFetched } from './fetch.ts';
import { noticesFor } from './notices.ts';

/**
 * What `npm run package` does: builds for release, and makes of it the extension's package (`out/inspection-lens.vsix`)
 * and the command line's (`out/inspection-lens.tgz`, for npm).
 */
const vsce = '@vscode/vsce@4.1.0';

/** What the extension's package holds beside its bundles; what of it is not there is left out. */
const extensionFiles = [
  ...['package.json', 'package.nls.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'SECURITY.md', 'PRIVACY.md'],
  ...[
    'docs/pictures/dark.png',
    'docs/pictures/light.png',
    'docs/rules',
    'images',
    'l10n',
    'media',
    'seeds',
    'syntaxes',
  ],
];
const extensionBundles = ['client.js', 'client.web.js', 'server.js', 'server.web.js'];
const commandLineFiles = ['README.md', 'CHANGELOG.md', 'LICENSE', 'SECURITY.md', 'PRIVACY.md'];

exitWith(packageAll());

async function packageAll(): Promise<number> {
  await succeed('node', ['esbuild.mjs', '--production', '--products']);
  await packageExtension('out/inspection-lens.vsix');
  await packageCommandLine('out/inspection-lens.tgz');
  return 0;
}

/** The packer wants a newer node than the project does, which the embedded VS Code has. */
async function packageExtension(file: string): Promise<void> {
  const { node } = await embeddedVSCode();
  if (!isFetched([vsce])) await fetchPackages('the packer of extensions', [vsce]);
  const folder = layOut('out/package/extension', extensionFiles, extensionBundles);
  const program = path.join(hostPackages, '@vscode', 'vsce', 'vsce');
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  await succeed(node, [program, 'package', ...options, '--out', path.resolve(file)], folder);
  console.log(`Made ${file}`);
}

/** Packs the one bundle that holds the command line and the server: it depends on no other package. */
async function packageCommandLine(file: string): Promise<void> {
  const folder = layOut('out/package/npm', commandLineFiles, ['cli.js']);
  const { name, version, description, license, bin, engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  const manifest = { name, version, description, license, bin, engines: { node: engines.node }, ...repository() };
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  await succeed('npm', ['pack', '--silent', '--pack-destination', path.resolve('out')], folder);
  renameSync(`out/${name}-${version}.tgz`, file);
  console.log(`Made ${file}`);
}

/** Where the sources are, on a build machine that knows: npm takes no proof of a package's origin that names another place. */
function repository(): { readonly repository?: object } {
  const { GITHUB_SERVER_URL: host, GITHUB_REPOSITORY: name } = process.env;
  return host === undefined || name === undefined
    ? {}
    : { repository: { type: 'git', url: `git+${host}/${name}.git` } };
}

/** Copies what goes into a package to a fresh folder, with the bundles in `dist/` and the licences of what they hold; answers the folder. */
function layOut(folder: string, files: readonly string[], bundles: readonly string[]): string {
  rmSync(folder, { recursive: true, force: true });
  const copies: (readonly [from: string, to: string])[] = [
    ...files.filter((file) => existsSync(file)).map((file) => [file, file] as const),
    ...bundles.map((bundle) => [`out/release/${bundle}`, `dist/${bundle}`] as const),
  ];
  for (const [from, to] of copies) cpSync(from, path.join(folder, to), { recursive: true });
  writeFileSync(path.join(folder, 'THIRD-PARTY-NOTICES.txt'), noticesFor(bundles));
  return folder;
}

async function succeed(command: string, parameters: readonly string[], cwd = process.cwd()): Promise<void> {
  const { code, output } = await run(command, parameters, { cwd });
  if (code !== 0) throw new Error(`${output}\n${command} ${parameters.join(' ')} failed.`);
}

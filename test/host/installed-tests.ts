import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './command.ts';
import { embeddedVSCode } from './embedded.ts';
import { exitWith } from './exit.ts';
import { runInNodeHost } from './node-host.ts';

/**
 * Runs the tests of `test/vscode` on the extension as a user has it: installed from `out/inspection-lens.vsix`, with
 * nothing under development but an empty folder. The exit code is 0 where all passed.
 */
const folder = path.resolve('out/installed');
const extensionsFolder = path.join(folder, 'extensions');

exitWith(testInstalled());

async function testInstalled(): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'empty'), { recursive: true });
  const manifest = { name: 'empty', publisher: 'empty', version: '0.0.0', engines: { vscode: '*' } };
  writeFileSync(path.join(folder, 'empty', 'package.json'), JSON.stringify(manifest));
  await installExtension(path.resolve('out/inspection-lens.vsix'));
  const what = {
    extension: path.join(folder, 'empty'),
    tests: path.resolve('out/test/vscode/index'),
    folder: path.resolve('seeds'),
  };
  return runInNodeHost(what, { extensionsFolder }, (line) => console.log(line));
}

async function installExtension(file: string): Promise<void> {
  const { node, program } = await embeddedVSCode();
  const configuration = path.join(folder, 'configuration.yaml');
  writeFileSync(configuration, 'auth: none\n');
  const { code, output } = await run(
    node,
    [
      program,
      ...['--config', configuration, '--user-data-dir', path.join(folder, 'data')],
      ...['--extensions-dir', extensionsFolder, '--install-extension', file],
    ],
    { env: { EXTENSIONS_GALLERY: '{}' } },
  );
  if (code !== 0) throw new Error(`VS Code could not install ${file}:\n${output}`);
}

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

/** The files in a folder, at any depth. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll('\\', '/'))
    .sort();

describe('the packages', () => {
  it('hold what the extension runs on and shows, and nothing else', () => {
    const expected =
      /^(package(\.nls(\.\w+)?)?\.json|[A-Z]+(\.md)?|THIRD-PARTY-NOTICES\.txt|dist\/(client|server)(\.web)?\.js|(docs\/(pictures|rules)|images|l10n|media|seeds|syntaxes)\/.+)$/;
    const files = filesIn('out/package/extension');
    assert.deepEqual(
      files.filter((file) => !expected.test(file)),
      [],
    );
    for (const file of [
      'package.json',
      'README.md',
      'LICENSE',
      'THIRD-PARTY-NOTICES.txt',
      'dist/client.js',
      'dist/server.web.js',
    ]) {
      assert.ok(files.includes(file), `${file} is missing`);
    }
  });

  it('hold every file that the manifest names', () => {
    const manifest = readFileSync('package.json', 'utf8');
    const named = [...manifest.matchAll(/"(?:\.\/)?((?:dist|docs|images|media|seeds|syntaxes)\/[^"]+\.\w+)"/g)].map(
      ([, file = '']) => file,
    );
    assert.ok(named.includes('images/icon.png'), named.join(', '));
    const files = filesIn('out/package/extension');
    assert.deepEqual(
      named.filter((file) => !files.includes(file) && file !== 'dist/cli.js'),
      [],
    );
  });

  it('hold every picture that the README shows', () => {
    const shown = [...readFileSync('README.md', 'utf8').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(
      ([, file = '']) => file,
    );
    const files = filesIn('out/package/extension');
    assert.deepEqual(
      shown.filter((file) => !files.includes(file)),
      [],
    );
  });

  it('pass on the licences of the packages they hold', () => {
    for (const folder of ['extension', 'npm']) {
      const notices = readFileSync(`out/package/${folder}/THIRD-PARTY-NOTICES.txt`, 'utf8');
      assert.match(notices, /^vscode-languageserver-protocol \d+\.\d+\.\d+ \(MIT\)$/m);
      assert.match(notices, /Permission is hereby granted/);
    }
  });

  it('hold the command line in one file', () => {
    const files = filesIn('out/package/npm').filter((file) => !/^[A-Z]+(\.md)?$|^THIRD-PARTY/.test(file));
    assert.deepEqual(files, ['dist/cli.js', 'package.json']);
  });
});

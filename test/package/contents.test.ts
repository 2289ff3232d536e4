import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { namesInTar, namesInZip } from './archive.ts';

/** The packer's own, which tell what the archive is. */
const OF_THE_ARCHIVE = ['[Content_Types].xml', 'extension.vsixmanifest'];
/** The packer gives these other names than the project does. */
const RENAMED = ['LICENSE.txt', 'changelog.md', 'readme.md'];

describe('the packages', () => {
  const inVsix = namesInZip('out/inspection-lens.vsix');
  const files = inVsix.filter((name) => name.startsWith('extension/')).map((name) => name.slice('extension/'.length));

  it('hold the extension in one folder', () => {
    assert.deepEqual(
      inVsix.filter((name) => !name.startsWith('extension/')),
      OF_THE_ARCHIVE,
    );
  });

  it('hold what the extension runs on and shows, and nothing else', () => {
    const expected =
      /^(package(\.nls(\.\w+)?)?\.json|[A-Z]+(\.md)?|THIRD-PARTY-NOTICES\.txt|dist\/(client|server)(\.web)?\.js|(docs\/(pictures|rules)|images|l10n|media|seeds|syntaxes)\/.+)$/;
    assert.deepEqual(
      files.filter((file) => !expected.test(file)),
      RENAMED,
    );
    for (const file of [
      'package.json',
      'PRIVACY.md',
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
    assert.deepEqual(
      named.filter((file) => !files.includes(file) && file !== 'dist/cli.js'),
      [],
    );
  });

  it('hold every picture that the README shows', () => {
    const shown = [...readFileSync('README.md', 'utf8').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(
      ([, file = '']) => file,
    );
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
    assert.deepEqual(
      namesInTar('out/inspection-lens.tgz').filter((file) => !/^package\/([A-Z]+(\.md)?|THIRD-PARTY\S+)$/.test(file)),
      ['package/dist/cli.js', 'package/package.json'],
    );
  });
});

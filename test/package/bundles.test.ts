import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';

/** The part of an esbuild metafile that is read here. */
interface Metafile {
  readonly inputs: Readonly<Record<string, { readonly imports: readonly { path: string; external?: boolean }[] }>>;
}

const bundles = ['client', 'client.web', 'server', 'server.web', 'cli'];

/** What may not stand in any bundle: ways to the network, and ways to run text as code. */
const forbiddenWords = [
  /\beval\(/,
  /\bnew Function\b/,
  /\bfetch\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bRTCPeerConnection\b/,
  /\bimportScripts\b/,
  /\bimport\(/,
];

/** Node's modules that reach the network, start programs or run other code; no bundle names them but for what follows. */
const forbiddenModules = [
  ...['net', 'http', 'https', 'http2', 'tls', 'dgram', 'dns', 'dns/promises'],
  ...['child_process', 'cluster', 'worker_threads', 'vm', 'repl', 'inspector', 'module'],
];

/** The language client starts its server with this; nothing else in its bundle names it. */
const STARTS_THE_SERVER = /^child_process node_modules\/vscode-languageclient\//;

const metafile = (bundle: string): Metafile => JSON.parse(readFileSync(`out/meta/release-${bundle}.json`, 'utf8'));

/** Node's modules that the inputs of a bundle import, without `node:`, with the inputs that do. */
function modulesOf(bundle: string): readonly (readonly [module: string, input: string])[] {
  return Object.entries(metafile(bundle).inputs).flatMap(([input, { imports }]) =>
    imports.filter(({ path }) => isBuiltin(path)).map(({ path }) => [path.replace('node:', ''), input] as const),
  );
}

describe('the bundles for release', () => {
  for (const bundle of bundles) {
    it(`hold no way to the network, start nothing and run no text as code: ${bundle}`, () => {
      const source = readFileSync(`out/release/${bundle}.js`, 'utf8');
      assert.deepEqual(
        forbiddenWords.filter((word) => word.test(source)),
        [],
      );
      const named = modulesOf(bundle).filter(([module]) => forbiddenModules.includes(module));
      assert.deepEqual(
        named.map((one) => one.join(' ')).filter((one) => bundle !== 'client' || !STARTS_THE_SERVER.test(one)),
        [],
      );
    });
  }

  for (const bundle of ['client.web', 'server.web']) {
    it(`need no node in a browser: ${bundle}`, () => assert.deepEqual(modulesOf(bundle), []));
  }

  const limits: readonly [file: string, kilobytes: number][] = [
    ['release/client.js', 400],
    ['release/client.web.js', 400],
    ['release/server.js', 1024],
    ['release/server.web.js', 1024],
    ['inspection-lens.vsix', 2048],
  ];
  for (const [file, kilobytes] of limits) {
    it(`are small: ${file} has at most ${kilobytes} KB`, () => {
      const { size } = statSync(`out/${file}`);
      assert.ok(size <= kilobytes * 1024, `${file} has ${Math.ceil(size / 1024)} KB`);
    });
  }
});

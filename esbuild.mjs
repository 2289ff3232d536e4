/**
 * Builds the project: the products into `dist/` (for release, small, into `out/release/`), the tests into `out/`, and what
 * esbuild knows of each bundle into `out/meta/`.
 *
 *     node esbuild.mjs [--watch] [--production] [--products] [ENTRY...]
 *
 * Builds the named entry points only, where any is named, or only what is shipped; an entry point that does not exist is
 * left out. Each bundle is built on its own, so that an error in one (which fails the command) holds up no other.
 */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { minify } from '@swc/core';
import { build, context } from 'esbuild';
import { denseTables } from './dense-tables.mjs';
import { latinLetters } from './latin-letters.mjs';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');
const productsOnly = process.argv.includes('--products');
const named = process.argv.slice(2).filter((parameter) => !parameter.startsWith('--'));

const shared = {
  bundle: true,
  metafile: true,
  logLevel: 'warning',
  minify: production,
  sourcemap: production ? false : 'linked',
  // All that the products run in reads these; else they would be written as texts, each backslash twice.
  supported: { 'regexp-unicode-property-escapes': true, 'regexp-lookbehind-assertions': true },
  define: { 'process.env.NODE_ENV': production ? '"production"' : '"development"' },
};

const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
const browser = { ...shared, platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };

/** What makes a file a program: the line that says what runs it, and the mode that lets a shell do so. */
const shebang = { js: '#!/usr/bin/env node' };
const executable = {
  name: 'executable',
  setup(bundle) {
    bundle.onEnd(() => {
      const file = bundle.initialOptions.outfile;
      if (existsSync(file)) chmodSync(file, 0o755);
    });
  },
};

/** `import 'all-suites'` in the editor tests' entry stands for every suite there is, so that none can be forgotten. */
const allSuites = {
  name: 'all-suites',
  setup(bundle) {
    bundle.onResolve({ filter: /^all-suites$/ }, () => ({ path: 'all-suites', namespace: 'suites' }));
    bundle.onLoad({ filter: /.*/, namespace: 'suites' }, () => ({
      contents: filesUnder('test/vscode', '.suite.ts')
        .map((file) => `import './${file}';`)
        .join('\n'),
      resolveDir: process.cwd(),
    }));
  },
};

/** What the protocol's library could do and is never asked to: it talks over streams and the channel between processes. */
const withoutSockets = { net: './server/substitutes/nothing.cjs' };
const withoutPrograms = { child_process: './server/substitutes/nothing.cjs' };

/**
 * Of the protocol's types the server needs the constants (`SymbolKind.Module`). The functions beside them, which make and check
 * values of each type, are left out: the library's other parts would ask for them in features that the server does not have.
 */
const constantsOfProtocol = {
  name: 'constants-of-protocol',
  setup(bundle) {
    bundle.onLoad({ filter: /vscode-languageserver-types[\\/]lib[\\/]\w+[\\/]main\.js$/ }, async ({ path: file }) => ({
      contents: Object.entries(await import(pathToFileURL(file).href))
        .filter(([, values]) => typeof values === 'object')
        .map(([name, values]) => `export const ${name} = ${JSON.stringify(values)};`)
        .join('\n'),
    }));
  },
};

/**
 * The protocol's library passes each of its many names on by a property with a getter, and sets all of them to nothing first, which
 * is a tenth of what it ships. The same in fewer words.
 */
const shortPassing = {
  name: 'short-passing',
  setup(bundle) {
    const passed =
      /Object\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get: function \(\) \{ return (\w+\.\w+); \} \}\);/g;
    const emptied = /^exports\.\w+(?: = exports\.\w+)* = void 0;$/gm;
    const passOn =
      '\nfunction passOn(name, get) { Object.defineProperty(exports, name, { enumerable: true, get }); }\n';
    bundle.onLoad({ filter: /vscode-(?:jsonrpc|languageserver[\w-]*)[\\/]lib[\\/].+\.js$/ }, ({ path: file }) => {
      const filled = readFileSync(file, 'utf8').replace(emptied, '');
      const contents = filled.replaceAll(passed, "passOn('$1', () => $2);");
      return { contents: contents === filled ? filled : contents + passOn };
    });
  },
};

/** What the protocol's library has for servers that the server does not need: notebooks, and the search for programs' files. */
const withoutUnused = {
  name: 'without-unused',
  setup(bundle) {
    const replace = (filter, file) =>
      bundle.onLoad({ filter }, () => ({ contents: readFileSync(`server/substitutes/${file}`, 'utf8') }));
    replace(/vscode-languageserver[\\/]lib[\\/]common[\\/]notebook\.js$/, 'notebook.cjs');
    replace(/vscode-languageserver-protocol[\\/]lib[\\/]common[\\/]protocol\.notebook\.js$/, 'nothing.cjs');
    replace(/vscode-languageserver[\\/]lib[\\/]node[\\/]files\.js$/, 'nothing.cjs');
  },
};

/** What the language client uses little of, and the bundle so holds little of. */
const substitutes = {
  minimatch: './client/substitutes/minimatch.ts',
  'semver/functions/parse': './client/substitutes/semver-parse.cjs',
  'semver/functions/satisfies': './client/substitutes/semver-satisfies.cjs',
};

/** The same for a file of the language client itself. */
const withoutNotebooks = {
  name: 'without-notebooks',
  setup(bundle) {
    bundle.onLoad({ filter: /vscode-languageclient[\\/]lib[\\/]common[\\/]notebook\.js$/ }, () => ({
      contents: readFileSync('client/substitutes/notebook.cjs', 'utf8'),
    }));
  },
};

/** Mocha's browser build takes the bundle for a module system of its own, unless it sees none. */
const mochaInBrowser = {
  name: 'mocha-in-browser',
  setup(bundle) {
    bundle.onLoad({ filter: /mocha[\\/]mocha\.js$/ }, ({ path: file }) => ({
      contents: `(function (module, exports, define) {${readFileSync(file, 'utf8')}\n}).call(globalThis);`,
    }));
  },
};

/** Everything that is shipped. */
const dist = production ? 'out/release' : 'dist';
const products = [
  {
    ...node,
    entry: 'client/extension.ts',
    outfile: `${dist}/client.js`,
    external: ['vscode'],
    alias: { ...substitutes, ...withoutSockets },
    plugins: [withoutNotebooks],
  },
  {
    ...node,
    entry: 'server/main.node.ts',
    outfile: `${dist}/server.js`,
    alias: { ...withoutSockets, ...withoutPrograms },
    plugins: [constantsOfProtocol, withoutUnused, shortPassing],
  },
  {
    ...node,
    entry: 'server/cli/main.ts',
    outfile: `${dist}/cli.js`,
    alias: { ...withoutSockets, ...withoutPrograms },
    banner: shebang,
    plugins: [constantsOfProtocol, withoutUnused, shortPassing, executable],
  },
  {
    ...browser,
    entry: 'client/extension.browser.ts',
    outfile: `${dist}/client.web.js`,
    format: 'cjs',
    external: ['vscode'],
    alias: substitutes,
    plugins: [withoutNotebooks],
  },
  {
    ...browser,
    entry: 'server/main.browser.ts',
    outfile: `${dist}/server.web.js`,
    format: 'iife',
    plugins: [constantsOfProtocol, withoutUnused, shortPassing],
  },
];

/** Tests run from `out/` with the packages of `node_modules`; only the project's own files are bundled. */
const tests = [
  ...['test/unit', 'test/property', 'test/protocol', 'test/editors', 'test/package', 'test/ui'].flatMap((folder) =>
    filesUnder(folder, '.test.ts').map(test),
  ),
  ...[
    'test/run.ts',
    'test/write-rule-pages.ts',
    'test/coverage.ts',
    'test/mutation/run.ts',
    'test/mutation/build-tests.ts',
    'test/bench/score.ts',
    'test/bench/run.ts',
    'test/fuzz/run.ts',
    'test/bench/peer.ts',
    'test/bench/empty-server.ts',
    'test/mocha.ts',
    'test/host/start.ts',
    'test/host/extension-tests.ts',
    'test/host/web-tests.ts',
    'test/host/self-check.ts',
    'test/host/package.ts',
    'test/host/installed-tests.ts',
  ].map(test),
  { ...test('test/host/launcher.ts'), banner: shebang, plugins: [executable] },
  {
    ...node,
    entry: 'test/vscode/index.ts',
    outfile: 'out/test/vscode/index.js',
    external: ['vscode', 'mocha'],
    plugins: [allSuites],
  },
  {
    ...browser,
    entry: 'test/web/index.ts',
    outfile: 'out/test/web/index.js',
    format: 'cjs',
    external: ['vscode'],
    alias: { 'node:assert/strict': './test/web/assert.ts' },
    define: { ...browser.define, global: 'globalThis' },
    plugins: [allSuites, mochaInBrowser],
    minify: false,
  },
];

function test(entry) {
  return { ...node, entry, outfile: `out/${entry.replace(/\.ts$/, '.js')}`, packages: 'external', minify: false };
}

/** The files in a folder, at any depth, whose names end so; none where there is no such folder. */
function filesUnder(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .sort();
}

/** What a second look makes smaller of what is released: esbuild looks at one file after another, this at the bundle as a whole. */
const smaller = {
  name: 'smaller',
  setup(bundle) {
    if (!production) return;
    bundle.onEnd(async ({ errors }) => {
      if (errors.length > 0) return;
      const file = bundle.initialOptions.outfile;
      const whole = {
        compress: { passes: 2, toplevel: true },
        mangle: { toplevel: true },
        format: { asciiOnly: true },
      };
      const { code } = await minify(readFileSync(file, 'utf8'), { ...whole, ecma: 2020, module: false });
      writeFileSync(file, code);
    });
  },
};

/** Writes the bundle's metafile to `out/meta/`, named after the bundle. */
const keepMetafile = {
  name: 'keep-metafile',
  setup(bundle) {
    bundle.onEnd(({ metafile }) => {
      if (metafile === undefined) return;
      const name = bundle.initialOptions.outfile.replace(/^(dist|out)\//, '').replaceAll('/', '-');
      mkdirSync('out/meta', { recursive: true });
      writeFileSync(`out/meta/${name}on`, JSON.stringify(metafile));
    });
  },
};

const bundles = [...products, ...(productsOnly ? [] : tests)]
  .filter(({ entry }) => existsSync(entry) && (named.length === 0 || named.includes(entry)))
  .map(({ entry, plugins = [], ...options }) => ({
    ...options,
    entryPoints: [entry],
    plugins: [...plugins, denseTables, latinLetters, keepMetafile, smaller],
  }));

if (watch) {
  for (const bundle of bundles) await (await context(bundle)).watch();
  console.log('[watch] built, waiting for changes');
} else {
  const results = await Promise.allSettled(bundles.map((bundle) => build(bundle)));
  const failed = results.filter(({ status }) => status === 'rejected');
  if (failed.length > 0) {
    console.error(`${failed.length} of ${bundles.length} bundles could not be built; the messages above say why.`);
    process.exitCode = 1;
  }
}

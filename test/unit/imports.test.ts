import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { faultsOf, type Import, importsIn } from '../imports.ts';

const value = (from: string, name = 'anything'): Import => ({ from, values: [name] });
const type = (from: string): Import => ({ from, values: [] });

describe('imports', () => {
  it('run one way in the whole project', () => {
    const files = ['client', 'server'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
    );
    assert.ok(files.length > 10, 'the sources were not found');
    assert.deepEqual(
      files.flatMap((file) => faultsOf(file, importsIn(readFileSync(file, 'utf8')))),
      [],
    );
  });

  it('are read in every form of writing', () => {
    const source = [
      "import a from './a.ts';",
      "import type { B } from './b.ts';",
      'import {\n  c,\n  type C,\n} from "./c.ts";',
      "import * as d from 'node:fs';",
      "import './e.ts';",
      "export { f } from './f.ts';",
      "export type { G } from './g.ts';",
      "export * from './h.ts';",
      "const i = await import('./i.ts');",
      "export const text = 'nothing from here';",
      "const words = ['an import from', './nowhere.ts'];",
    ].join('\n');
    const expected = ['./a.ts', './b.ts', './c.ts', 'node:fs', './e.ts', './f.ts', './g.ts', './h.ts', './i.ts'];
    assert.deepEqual(
      importsIn(source).map(({ from }) => from),
      expected,
    );
    assert.deepEqual(
      importsIn(source).flatMap(({ values }) => values),
      ['a', 'c', '*', '*', 'f', '*', '*'],
    );
  });

  const allowed: readonly [string, Import][] = [
    ['server/recognise/dates.ts', value('../lexicon/lexicon.ts')],
    ['server/recognise/dates.ts', value('./recognition.ts')],
    ['server/report.ts', value('./review/problem.ts')],
    ['server/knowledge/councils.ts', value('./councils.json')],
    ['server/features/hover.ts', type('vscode-languageserver-protocol')],
    ['server/features/outline.ts', value('vscode-languageserver', 'SymbolKind')],
    ['server/features/hover.ts', value('../names.ts')],
    ['server/cli/main.ts', value('../../package.json')],
    ['server/protocol/handlers.ts', value('vscode-languageserver')],
    ['server/main.stdio.ts', value('node:process')],
    ['server/cli/main.ts', value('../main.stdio.ts')],
    ['client/extension.ts', value('../server/names.ts')],
    ['client/extension.ts', value('vscode')],
  ];
  for (const [file, one] of allowed) {
    it(`may go from ${file} to ${one.from}`, () => assert.deepEqual(faultsOf(file, [one]), []));
  }

  const forbidden: readonly [string, Import][] = [
    ['server/text/block.ts', value('../lexicon/lexicon.ts')],
    ['server/text/block.ts', type('../lexicon/lexicon.ts')],
    ['server/recognise/dates.ts', value('../interpret/dates.ts')],
    ['server/review/rule.ts', value('../report.ts')],
    ['server/report.ts', value('./features/page.ts')],
    ['server/features/hover.ts', value('../protocol/guard.ts')],
    ['server/features/hover.ts', value('vscode-languageserver', 'createConnection')],
    ['server/features/hover.ts', value('../../package.json')],
    ['server/interpret/dates.ts', type('vscode-languageserver-types')],
    ['server/interpret/dates.ts', value('fast-check')],
    ['server/protocol/documents.ts', value('node:fs')],
    ['server/main.browser.ts', value('node:process')],
    ['server/protocol/documents.ts', value('../main.node.ts')],
    ['server/protocol/documents.ts', value('../../client/extension.ts')],
    ['server/text/block.ts', value('./span')],
    ['server/odds/ends.ts', value('../text/span.ts')],
    ['client/extension.ts', value('../server/report.ts')],
    ['client/extension.ts', value('node:path')],
  ];
  for (const [file, one] of forbidden) {
    const what = one.values.length === 0 ? 'types of ' : '';
    it(`may not go from ${file} to ${what}${one.from}`, () => assert.equal(faultsOf(file, [one]).length, 1));
  }
});

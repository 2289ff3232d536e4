import path from 'node:path/posix';

/** One import of a source file: from where, as written, and the names that come in as more than types; `*` for all. */
export interface Import {
  readonly from: string;
  readonly values: readonly string[];
}

/** The server's folders and root files in the order in which they may build on one another: each on those before it. */
const order: readonly (readonly RegExp[])[] = [
  [/^text\//],
  [/^lexicon\//],
  [/^knowledge\//],
  [/^recognise\//],
  [/^interpret\//],
  [/^review\//],
  [/^report\.ts$/],
  [/^names\.ts$/],
  [/^features\//],
  [/^protocol\//],
  [/^cli\//, /^main\.\w+\.ts$/],
];

const featuresAt = rank('server/features/x.ts');
const protocolAt = rank('server/protocol/x.ts');
const last = rank('server/cli/x.ts');
const mayUseNode = /^server\/(cli\/.*|main\.(node|stdio)\.ts)$/;

/** The place of a server file in {@link order}, or -1 where it has none. */
function rank(file: string): number {
  const inServer = file.replace(/^server\//, '');
  return order.findIndex((places) => places.some((place) => place.test(inServer)));
}

/** The numbers that the protocol gives names to, which a feature may use: `SymbolKind`, `DiagnosticSeverity`. */
const protocolNumbers = /(Kind|Severity|Tag)$/;

/**
 * The imports of a TypeScript file: statements (`import`, `export ... from`), which the formatter begins at the start of
 * a line, and calls of `import()`.
 */
export function importsIn(source: string): readonly Import[] {
  const statements = source.matchAll(/^(?:import|export)\s+(?:([^'"`;=()]*?)\sfrom\s+)?['"]([^'"]+)['"]/gm);
  const calls = source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g);
  return [
    ...[...statements].map(([, clause = '*', from = '']) => ({ from, values: valuesIn(clause) })),
    ...[...calls].map(([, from = '']) => ({ from, values: ['*'] })),
  ];
}

/** The names in the clause of an import that are not only types. */
function valuesIn(clause: string): readonly string[] {
  if (/^type\s/.test(clause)) return [];
  const names = clause
    .replace(/[{}]/g, ',')
    .split(',')
    .map((name) => name.trim());
  return names.filter((name) => name !== '' && !/^type\s/.test(name)).map((name) => name.replace(/\s+as\s.*/, ''));
}

/**
 * What is wrong with the imports of one file of `client/` or `server/`, given by its path from the project's root;
 * one sentence for each fault.
 */
export function faultsOf(file: string, imports: readonly Import[]): readonly string[] {
  if (file.startsWith('server/') && rank(file) < 0) return [`${file} is in no folder that the order of imports knows.`];
  return imports.flatMap((one) => {
    const fault = one.from.startsWith('.') ? projectFault(file, one) : packageFault(file, one);
    return fault === undefined ? [] : [`${file} imports ${one.from}: ${fault}.`];
  });
}

function projectFault(file: string, { from }: Import): string | undefined {
  const target = path.join(path.dirname(file), from);
  if (!/\.(ts|json)$/.test(target)) return 'the path has to end in .ts or .json';
  if (file.startsWith('client/')) {
    return target.startsWith('client/') || target === 'server/names.ts'
      ? undefined
      : 'the client takes nothing from the server but server/names.ts';
  }
  if (target === 'package.json' && rank(file) === last) return undefined;
  if (!target.startsWith('server/')) return 'the server takes nothing from outside its folder';
  return rank(target) > rank(file) ? 'it comes later in the order of imports' : undefined;
}

function packageFault(file: string, { from, values }: Import): string | undefined {
  if (file.startsWith('client/')) {
    return from.startsWith('node:') ? 'the client has to run in a browser too' : undefined;
  }
  if (from.startsWith('node:')) {
    return mayUseNode.test(file) ? undefined : 'node is for the command line and the servers that run in it';
  }
  const at = rank(file);
  if (at >= protocolAt) return undefined;
  if (at < featuresAt) return 'the core builds on no package';
  const others = values.filter((name) => !protocolNumbers.test(name));
  return others.length > 0
    ? `features take only types and the protocol's numbers, not ${others.join(', ')}`
    : undefined;
}

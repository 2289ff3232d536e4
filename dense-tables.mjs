/**
 * The rows of `server/knowledge/data` name every field in every row, which is good to read and long to ship. In a bundle the
 * names stand once for each kind of row, and the rows hold only their values; the program gets the same objects.
 */
import { readFileSync } from 'node:fs';

const isRow = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (row) => Object.keys(row).join(',');

/** Whether a value is a list of rows that have the same fields in the same order. */
const isTable = (value) =>
  Array.isArray(value) && value.length > 0 && value.every((row) => isRow(row) && fieldsOf(row) === fieldsOf(value[0]));

/** Turns a value into JavaScript. `makers` collects, by the fields, the names of the functions that make rows. */
function toScript(value, makers) {
  if (isTable(value)) {
    const fields = fieldsOf(value[0]);
    const rows = value.map((row) => Object.values(row).map((each) => toScript(each, makers)));
    if (!makers.has(fields)) makers.set(fields, `make${makers.size}`);
    // Marked so that rows which a program never asks for are left out of its bundle.
    return `/* @__PURE__ */ [${rows.map((row) => `[${row.join(',')}]`).join(',')}].map(${makers.get(fields)})`;
  }
  if (Array.isArray(value)) return `[${value.map((each) => toScript(each, makers)).join(',')}]`;
  if (!isRow(value)) return JSON.stringify(value);
  return `{${Object.entries(value).map(([field, each]) => `${JSON.stringify(field)}:${toScript(each, makers)}`)}}`;
}

/** The module that a file of rows becomes. Its fields' names have to be such as JavaScript takes for variables. */
export function moduleOf(json) {
  const makers = new Map();
  const rows = toScript(JSON.parse(json), makers);
  const functions = Array.from(makers, ([fields, name]) => `const ${name} = ([${fields}]) => ({${fields}});`);
  return `${functions.join('\n')}\nexport default ${rows};\n`;
}

/** The plugin for esbuild. */
export const denseTables = {
  name: 'dense-tables',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]knowledge[\\/]data[\\/][^\\/]+\.json$/ }, ({ path }) => ({
      contents: moduleOf(readFileSync(path, 'utf8')),
    }));
  },
};

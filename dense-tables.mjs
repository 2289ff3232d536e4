/**
 * The rows of `server/knowledge/data` name every field in every row, which is good to read and long to ship. In a bundle the
 * names stand once for each kind of row, and the rows hold only their values; words that come again and again stand once, too.
 * The program gets the same objects.
 */
import { readFileSync } from 'node:fs';

const isRow = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (row) => Object.keys(row).join(',');

/** Whether a value is a list of rows that have the same fields in the same order. */
const isTable = (value) =>
  Array.isArray(value) && value.length > 0 && value.every((row) => isRow(row) && fieldsOf(row) === fieldsOf(value[0]));

/** What a name costs where it stands for a word, and where it is given to it. */
const COST_OF_NAME = 4;
const COST_OF_NAMING = 12;

/** Adds up how often each text stands in a value. */
function countTexts(value, counts) {
  if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1);
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) countTexts(each, counts);
  return counts;
}

/** The texts that are worth a name of their own, by their text. */
const nameTexts = (counts) =>
  new Map(
    [...counts]
      .filter(([text, count]) => count * (text.length + 2 - COST_OF_NAME) > text.length + COST_OF_NAMING)
      .map(([text], index) => [text, `text${index}`]),
  );

/**
 * Turns a value into JavaScript. `makers` collects, by the fields, the names of the functions that make rows; `texts` are those
 * that have names.
 */
function toScript(value, makers, texts) {
  if (isTable(value)) {
    const fields = fieldsOf(value[0]);
    const rows = value.map((row) => Object.values(row).map((each) => toScript(each, makers, texts)));
    if (!makers.has(fields)) makers.set(fields, `make${makers.size}`);
    // Marked so that rows which a program never asks for are left out of its bundle.
    return `/* @__PURE__ */ [${rows.map((row) => `[${row.join(',')}]`).join(',')}].map(${makers.get(fields)})`;
  }
  if (Array.isArray(value)) return `[${value.map((each) => toScript(each, makers, texts)).join(',')}]`;
  if (!isRow(value)) return texts.get(value) ?? JSON.stringify(value);
  return `{${Object.entries(value).map(([field, each]) => `${JSON.stringify(field)}:${toScript(each, makers, texts)}`)}}`;
}

/** The module that a file of rows becomes. Its fields' names have to be such as JavaScript takes for variables. */
export function moduleOf(json) {
  const makers = new Map();
  const value = JSON.parse(json);
  const texts = nameTexts(countTexts(value, new Map()));
  const rows = toScript(value, makers, texts);
  const words = Array.from(texts, ([text, name]) => `const ${name} = ${JSON.stringify(text)};`);
  const functions = Array.from(makers, ([fields, name]) => `const ${name} = ([${fields}]) => ({${fields}});`);
  return `${[...words, ...functions].join('\n')}\nexport default ${rows};\n`;
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

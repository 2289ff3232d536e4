/**
 * The rows of `server/knowledge/data` name every field in every row, which is good to read and long to ship. In a bundle the
 * names stand once for each kind of row, and the rows hold only their values; words that come again and again stand once, too, and
 * a row's own name is left out of its other values (`Borough of ~`), which makes most of them such words. The program gets the
 * same objects. The lists of forms in its sources are shipped without their blanks.
 */
import { readFileSync } from 'node:fs';

const isRow = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (row) => Object.keys(row).join(',');

/** Whether a value is a list of rows that have the same fields in the same order. */
const isTable = (value) =>
  Array.isArray(value) && value.length > 0 && value.every((row) => isRow(row) && fieldsOf(row) === fieldsOf(value[0]));

/** Stands for a row's own name in its other values. */
const OWN_NAME = '~';

const isText = (value) => typeof value === 'string' || value === null;
const hold = (value, words) => JSON.stringify(value).includes(words);

/** The fields of a table whose values are texts or lists of texts, some with the row's own name. */
function fieldsWithName(rows) {
  if (!rows.every(({ name }) => typeof name === 'string' && name !== '') || hold(rows, OWN_NAME)) return [];
  return Object.keys(rows[0]).filter(
    (field) =>
      field !== 'name' &&
      rows.every(({ [field]: value }) => isText(value) || (Array.isArray(value) && value.every(isText))) &&
      rows.some(({ name, [field]: value }) => hold(value, name)),
  );
}

const withoutName = (value, name) =>
  Array.isArray(value) ? value.map((each) => withoutName(each, name)) : (value?.replaceAll(name, OWN_NAME) ?? null);

/** Leaves the rows' own names out of all tables in a value. `shortened` collects, by the table made, the fields to be filled in. */
function leaveOutNames(value, shortened) {
  if (isTable(value)) {
    const fields = fieldsWithName(value);
    const rows = value.map((row) => {
      const own = fields.map((field) => [field, withoutName(row[field], row.name)]);
      return leaveOutOfRow({ ...row, ...Object.fromEntries(own) }, shortened);
    });
    if (fields.length > 0) shortened.set(rows, fields);
    return rows;
  }
  if (Array.isArray(value)) return value.map((each) => leaveOutNames(each, shortened));
  return isRow(value) ? leaveOutOfRow(value, shortened) : value;
}

const leaveOutOfRow = (row, shortened) =>
  Object.fromEntries(Object.entries(row).map(([field, each]) => [field, leaveOutNames(each, shortened)]));

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

const FILL_IN = `const fillIn = (value, name) =>
  Array.isArray(value) ? value.map((each) => fillIn(each, name)) : (value?.replaceAll('${OWN_NAME}', name) ?? null);`;

/** The function that makes a row of its values; some of them are `shortened`. */
const makerOf = (fields, shortened) =>
  `([${fields}]) => ({${fields.map((field) => (shortened.includes(field) ? `${field}: fillIn(${field}, name)` : field))}})`;

/**
 * Turns a value into JavaScript. `names` has the names of the `texts` that have one, the fields `shortened` in each table, and
 * collects the names of the functions that make rows, by these functions.
 */
function toScript(value, names) {
  const inner = (each) => toScript(each, names);
  if (isTable(value)) {
    const rows = value.map((row) => Object.values(row).map(inner));
    const maker = makerOf(Object.keys(value[0]), names.shortened.get(value) ?? []);
    if (!names.makers.has(maker)) names.makers.set(maker, `make${names.makers.size}`);
    // Marked so that rows which a program never asks for are left out of its bundle.
    return `/* @__PURE__ */ [${rows.map((row) => `[${row.join(',')}]`).join(',')}].map(${names.makers.get(maker)})`;
  }
  if (Array.isArray(value)) return `[${value.map(inner).join(',')}]`;
  if (!isRow(value)) return names.texts.get(value) ?? JSON.stringify(value);
  return `{${Object.entries(value).map(([field, each]) => `${JSON.stringify(field)}:${inner(each)}`)}}`;
}

/** The module that a file of rows becomes. Its fields' names have to be such as JavaScript takes for variables. */
export function moduleOf(json) {
  const shortened = new Map();
  const value = leaveOutNames(JSON.parse(json), shortened);
  const names = { makers: new Map(), texts: nameTexts(countTexts(value, new Map())), shortened };
  const rows = toScript(value, names);
  const words = Array.from(names.texts, ([text, name]) => `const ${name} = ${JSON.stringify(text)};`);
  const functions = Array.from(names.makers, ([maker, name]) => `const ${name} = ${maker};`);
  const filling = shortened.size > 0 ? [FILL_IN] : [];
  return `${[...words, ...filling, ...functions].join('\n')}\nexport default ${rows};\n`;
}

/** Lists of forms, set off by bars: the blanks around the bars, and the breaks of the lines, are for those who read the source. */
const LIST = /`[^`]*`/g;
const LISTS = /[\\/]knowledge[\\/](?:grading-\w+|judged-things|area-forms)\.ts$/;

/** The same, set off by commas. */
const LISTS_WITH_COMMAS = /[\\/]knowledge[\\/](?:speakers|speakers-by-trade|reporting-verbs|speech-content)\.ts$/;

/** The source of lists that a mark sets off, without those blanks. */
export const withoutBlanks = (source, mark = '|') =>
  source.replaceAll(LIST, (list) =>
    list
      .replaceAll(/\s+/g, ' ')
      .split(mark)
      .map((form) => form.trim())
      .join(mark),
  );

/** The plugin for esbuild. */
export const denseTables = {
  name: 'dense-tables',
  setup(bundle) {
    for (const [filter, mark] of [
      [LISTS, '|'],
      [LISTS_WITH_COMMAS, ','],
    ])
      bundle.onLoad({ filter }, ({ path }) => ({
        contents: withoutBlanks(readFileSync(path, 'utf8'), mark),
        loader: 'ts',
      }));
    bundle.onLoad({ filter: /[\\/]knowledge[\\/]data[\\/][^\\/]+\.json$/ }, ({ path }) => ({
      contents: moduleOf(readFileSync(path, 'utf8')),
    }));
  },
};

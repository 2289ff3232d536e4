/**
 * The sources name letters by their class in Unicode (`\p{L}`), which is good to read. A bundle gets the letters of the languages
 * that are written in Latin letters instead, as ranges: node takes a third of the time of a first analysis to compile the classes,
 * which have hundreds of ranges, and keeps megabytes of code for them.
 */
import { readFileSync } from 'node:fs';

/** Beyond U+00FF capitals and small letters take turns, so that a range of either has both. */
const RANGES = new Map([
  [String.raw`\p{L}`, String.raw`A-Za-z\xc0-\u024f`],
  [String.raw`\p{Lu}`, String.raw`A-Z\xc0-\xde\u0100-\u024f`],
  [String.raw`\p{Ll}`, String.raw`a-z\xdf-\u024f`],
  [String.raw`\p{N}`, String.raw`\d\xb2\xb3\xb9\xbc-\xbe\u2070-\u2079`],
]);

/** A class in Unicode, any other escape, or a bracket that begins or ends a set of characters. */
const PART = /\\p\{\w+\}|\\.|[[\]]/g;

/** The regular expression with ranges in place of the classes. */
function withRanges(expression) {
  let isInSet = false;
  return expression.replaceAll(PART, (part) => {
    if (part === '[' || part === ']') isInSet = part === '[';
    const ranges = RANGES.get(part);
    return ranges === undefined ? part : isInSet ? ranges : `[${ranges}]`;
  });
}

/** A comment, a text, or a regular expression, which only stands where a value may begin. */
const TOKEN =
  /\/\/[^\n]*|\/\*.*?\*\/|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|(?<=[=(,[:?|&!>{;]\s*|^\s*|\breturn )\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/gms;

/** The source with Latin letters in its regular expressions. */
export const withLatinLetters = (source) =>
  source.replaceAll(TOKEN, (token) => (/^\/[^/*]/.test(token) ? withRanges(token) : token));

/** The plugin for esbuild. What it makes of a file is kept for the other bundles of a build. */
export const latinLetters = {
  name: 'latin-letters',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]server[\\/].+\.ts$/ }, ({ path }) => ({
      contents: withLatinLetters(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

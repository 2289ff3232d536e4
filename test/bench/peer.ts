import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Runs another program's finder over a text, in a process of its own: `node peer.js FOLDER NAME FILE` prints the best time
 * of a few runs, in milliseconds. The packages are looked for in FOLDER.
 */
type Find = (text: string) => unknown;

const [folder = '', name = '', file = ''] = process.argv.slice(2);
const load = createRequire(path.join(path.resolve(folder), 'package.json'));

const FINDERS: Readonly<Record<string, () => Find | Promise<Find>>> = {
  'chrono-node': () => {
    const chrono = load('chrono-node') as { en: { GB: { parse: Find } } };
    return (text) => chrono.en.GB.parse(text);
  },
  'Recognizers-Text': () => {
    const suite = load('@microsoft/recognizers-text-suite') as {
      recognizeDateTime(text: string, culture: string): unknown;
    };
    return (text) => suite.recognizeDateTime(text, 'en-us');
  },
  'compromise-dates': () => {
    const compromise = load('compromise') as {
      (text: string): { dates(): { get(): unknown } };
      plugin(plugin: unknown): void;
    };
    const plugin = load('compromise-dates') as { default?: unknown };
    compromise.plugin(plugin.default ?? plugin);
    return (text) => compromise(text).dates().get();
  },
  'wink-nlp': () => {
    const wink = load('wink-nlp') as (model: unknown) => { readDoc(text: string): { entities(): { out(): unknown } } };
    const reader = wink(load('wink-eng-lite-web-model'));
    return (text) => reader.readDoc(text).entities().out();
  },
  'harper.js': async () => {
    const entry = pathToFileURL(load.resolve('harper.js')).href;
    const harper = (await import(entry)) as {
      LocalLinter: new (options: { binary: unknown }) => { setup(): Promise<void>; lint: Find };
      binary: unknown;
    };
    const linter = new harper.LocalLinter({ binary: harper.binary });
    await linter.setup();
    return (text) => linter.lint(text);
  },
};

const ROUNDS = 5;
const ENOUGH = 5000;

async function main(): Promise<void> {
  const find = await FINDERS[name]?.();
  if (find === undefined) throw new Error(`No peer is called ${name}.`);
  const text = readFileSync(file, 'utf8');
  let best = Number.POSITIVE_INFINITY;
  const begun = performance.now();
  for (let round = 0; round < ROUNDS && performance.now() - begun < ENOUGH; round++) {
    const started = performance.now();
    await find(text);
    best = Math.min(best, performance.now() - started);
  }
  console.log(best);
  process.exit(0);
}

void main();

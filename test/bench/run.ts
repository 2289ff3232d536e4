import { cpus, totalmem } from 'node:os';
import { benchEdits, benchSpeed } from './engine.ts';
import { benchLatency } from './latency.ts';
import { benchHostile, benchLengths } from './linearity.ts';
import { checksum } from './measure.ts';
import { benchPeers } from './peers.ts';
import { benchSizes } from './sizes.ts';
import { benchStart } from './start-up.ts';
import { corpusOf } from './texts.ts';

/**
 * The benchmarks: `npm run bench -- [FOLDER] [--peers] [--only NAME]`. FOLDER (else the variable INSPECTION_LENS_CORPUS)
 * holds .txt files to measure on; without one the text is generated from the samples. Prints tables in Markdown.
 */
const parameters = process.argv.slice(2);
const at = parameters.indexOf('--only');
const only = at < 0 ? undefined : parameters[at + 1];
const folder = parameters.find((one, index) => !one.startsWith('--') && index !== at + 1);
const corpus = corpusOf(folder ?? process.env.INSPECTION_LENS_CORPUS);

const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  speed: () => benchSpeed(corpus),
  edits: () => benchEdits(corpus),
  lengths: () => benchLengths(corpus),
  hostile: benchHostile,
  start: benchStart,
  sizes: benchSizes,
  latency: () => benchLatency(corpus),
  ...(parameters.includes('--peers') ? { peers: () => benchPeers(corpus) } : {}),
};

async function main(): Promise<void> {
  const [cpu] = cpus();
  console.log(
    `node ${process.version}, ${cpus().length} x ${cpu?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GB`,
  );
  for (const [name, bench] of Object.entries(BENCHES)) if (only === undefined || only === name) await bench();
  console.log(`\nchecksum ${checksum()}`);
}

void main();

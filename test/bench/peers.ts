import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { analyseText } from '../../server/report.ts';
import { run } from '../host/command.ts';
import { timeOf } from './measure.ts';
import { printTable, speed } from './table.ts';
import type { Corpus } from './texts.ts';

/** The other programs, and the packages that each needs: installed on request into a folder that git ignores. */
const PEERS: readonly (readonly [name: string, does: string, packages: readonly string[]])[] = [
  ['chrono-node', 'dates', ['chrono-node@2']],
  ['Recognizers-Text', 'dates', ['@microsoft/recognizers-text-suite@1']],
  ['compromise-dates', 'dates', ['compromise@14', 'compromise-dates@3']],
  ['wink-nlp', 'entities', ['wink-nlp@2', 'wink-eng-lite-web-model@1']],
  ['harper.js', 'grammar', ['harper.js']],
];
const FOLDER = '.bench-peers';
const LENGTHS = [25_000, 250_000];
const LONGEST = 90_000;

async function install(packages: readonly string[]): Promise<boolean> {
  mkdirSync(FOLDER, { recursive: true });
  const manifest = path.join(FOLDER, 'package.json');
  if (!existsSync(manifest)) writeFileSync(manifest, JSON.stringify({ private: true }));
  const { code, output } = await run('npm', ['install', '--no-audit', '--no-fund', '--prefix', FOLDER, ...packages]);
  if (code !== 0) console.log(`${packages.join(' and ')} could not be installed: ${output.trim().split('\n').at(-1)}`);
  return code === 0;
}

/** How long the whole analysis takes, at its best of a few runs. */
function own(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 20; round++)
    best = Math.min(
      best,
      timeOf(() => analyseText(text).mentions.length),
    );
  return best;
}

/** The whole analysis beside what other programs find of dates, names and faults. */
export async function benchPeers(corpus: Corpus): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'inspection-lens-bench-'));
  const texts = LENGTHS.map((length) => corpus.ofLength(length));
  const files = texts.map((text, index) => {
    const file = path.join(folder, `${LENGTHS[index]}.txt`);
    writeFileSync(file, text);
    return file;
  });
  const mine = texts.map(own);
  const rows = [
    ['Inspection Lens', 'everything', ...texts.map((text, index) => speed(text.length, mine[index] ?? 0)), '1'],
  ];
  for (const [name, does, packages] of PEERS) {
    if (!(await install(packages))) continue;
    const taken: number[] = [];
    for (const file of files) {
      const { code, output } = await run(process.execPath, ['out/test/bench/peer.js', FOLDER, name, file], {
        timeout: LONGEST,
      });
      taken.push(code === 0 ? Number(output.trim().split('\n').at(-1)) : Number.NaN);
    }
    const ratio = (taken.at(-1) ?? Number.NaN) / (mine.at(-1) ?? Number.NaN);
    rows.push([
      name,
      does,
      ...taken.map((time, index) => (Number.isNaN(time) ? '-' : speed(texts[index]?.length ?? 0, time))),
      Number.isNaN(ratio) ? '-' : ratio.toFixed(0),
    ]);
  }
  rmSync(folder, { recursive: true, force: true });
  printTable(
    `Other programs, MB/s (- did not finish in ${LONGEST / 1000} s)`,
    ['program', 'finds', ...LENGTHS.map((length) => `${length / 1000} KB`), 'times as long'],
    rows,
  );
}

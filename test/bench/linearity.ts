import { recognisePassage } from '../../server/recognise/passages.ts';
import { analyseText } from '../../server/report.ts';
import { readBlocks } from '../../server/text/block-reading.ts';
import { takeSnapshot } from '../../server/text/snapshot.ts';
import { SHAPES } from './hostile.ts';
import { timeOf } from './measure.ts';
import { printTable, speed, times } from './table.ts';
import type { Corpus } from './texts.ts';

const LENGTHS = [25_000, 250_000, 2_500_000, 25_000_000];
const HOSTILE = [25_000, 250_000, 2_500_000];
const LONGEST = 60_000;

const WORK: readonly (readonly [name: string, run: (text: string) => number])[] = [
  ['lines and blocks', (text) => readBlocks(takeSnapshot(text)).length],
  [
    'recognisers',
    (text) =>
      readBlocks(takeSnapshot(text)).reduce(
        (sum, { passage, kind }) => sum + recognisePassage(passage.text, kind).dates.length,
        0,
      ),
  ],
  ['the whole analysis', (text) => analyseText(text).mentions.length],
];

/** The best of a few runs; short texts run more often. */
function bestTime(run: (text: string) => number, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  const rounds = text.length < 100_000 ? 20 : text.length < 1_000_000 ? 5 : 1;
  for (let round = 0; round < rounds; round++)
    best = Math.min(
      best,
      timeOf(() => run(text)),
    );
  return best;
}

const nameOf = (length: number): string => (length < 1e6 ? `${length / 1000} KB` : `${length / 1e6} MB`);

/** Speed at growing lengths: in linear time it does not fall. */
export function benchLengths(corpus: Corpus): void {
  const texts = LENGTHS.map((length) => corpus.ofLength(length));
  const rows = WORK.map(([name, run]) => [name, ...texts.map((text) => speed(text.length, bestTime(run, text)))]);
  printTable('Speed by length, MB/s', ['part', ...LENGTHS.map(nameOf)], rows);
}

/** The same for hostile texts: ten times the text should take about ten times as long. */
export function benchHostile(): void {
  const rows = SHAPES.map(({ name, write }) => {
    const taken: number[] = [];
    for (const length of HOSTILE) {
      const last = taken.at(-1) ?? 0;
      taken.push(
        last * 10 > LONGEST ? Number.NaN : bestTime((text) => analyseText(text).mentions.length, write(length)),
      );
    }
    const [, middle = Number.NaN, long = Number.NaN] = taken;
    return [name, ...taken.map((time, index) => speed(HOSTILE[index] ?? 0, time)), times(long / middle)];
  });
  printTable('Hostile texts, the whole analysis, MB/s', ['text', ...HOSTILE.map(nameOf), 'times as long'], rows);
}

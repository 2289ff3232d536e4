import { replaceSpan } from '../../server/protocol/edits.ts';
import { findAnaphora } from '../../server/recognise/anaphora.ts';
import { findAttributions } from '../../server/recognise/attributions.ts';
import { findCouncils } from '../../server/recognise/councils.ts';
import { findDates } from '../../server/recognise/dates.ts';
import { findEvents } from '../../server/recognise/events.ts';
import { findGrades } from '../../server/recognise/grades/grades.ts';
import { recognisePassage } from '../../server/recognise/passages.ts';
import { findMarks } from '../../server/recognise/quotation-marks.ts';
import { scanWords } from '../../server/recognise/vocabulary.ts';
import { analyse, analyseText, createMemory } from '../../server/report.ts';
import { readBlocks } from '../../server/text/block-reading.ts';
import { takeSnapshot } from '../../server/text/snapshot.ts';
import { medianOf, quantileOf, timeOf, timeTogether, type Work } from './measure.ts';
import { milliseconds, printTable, speed, times } from './table.ts';
import type { Corpus } from './texts.ts';

const ROUNDS = 30;
/** The most of the processor's time that the table of speeds takes, in milliseconds. */
const MOST_TIME = 60_000;

/** The bare loop over the characters that everything is compared with. */
export function countCharacters(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum & 1;
}

const over = <T>(name: string, things: readonly T[], find: (thing: T) => number): Work => ({
  name,
  run: () => things.reduce((sum, thing) => sum + find(thing), 0),
});

/** Each recogniser by itself, from the passage's text on; the whole recognition scans once for all of them. */
function recognisers(passages: readonly string[]): readonly Work[] {
  return [
    over(
      'all words looked up (councils, anaphora, events, grades, dates)',
      passages,
      (text) => scanWords(text).dates.length,
    ),
    over('councils', passages, (text) => findCouncils(text).length + findAnaphora(text).length),
    over('dates', passages, (text) => findDates(text).length),
    over('grades', passages, (text) => findGrades(text, []).length),
    over('events', passages, (text) => findEvents(text).length),
    over('quotation marks', passages, (text) => findMarks(text).length),
    over('words of speakers', passages, (text) => findAttributions(text).length),
  ];
}

/** How fast the scanner, each recogniser and the whole are on the corpus, after they have warmed up. */
export function benchSpeed({ name, texts }: Corpus): void {
  const snapshots = texts.map((text) => takeSnapshot(text));
  const blocks = snapshots.flatMap((snapshot) => readBlocks(snapshot));
  const passages = blocks.map(({ passage }) => passage.text);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const timings = timeTogether(
    [
      over('bare loop over the characters', texts, countCharacters),
      over('lines and blocks', snapshots, (snapshot) => readBlocks(snapshot).length),
      ...recognisers(passages),
      over(
        'all recognisers together',
        blocks,
        ({ passage, kind }) => recognisePassage(passage.text, kind).dates.length,
      ),
      over('the whole analysis', texts, (text) => analyseText(text).mentions.length),
    ],
    ROUNDS,
    MOST_TIME,
  );
  printTable(
    `Speed, warm (${name})`,
    ['part', 'MB/s, best', 'MB/s, median', 'times the bare loop'],
    timings.map(({ name: part, best, median, ratio }) => [
      part,
      speed(length, best),
      speed(length, median),
      times(ratio),
    ]),
  );
}

/** One character typed here and there, as the server does it: what did not change is remembered. */
export function benchEdits(corpus: Corpus): void {
  const rows = [250_000, 2_000_000].map((length) => {
    const text = corpus.ofLength(length);
    const memory = createMemory();
    let snapshot = takeSnapshot(text);
    const cold = timeOf(() => analyse(snapshot, { memory }).mentions.length);
    const edits: number[] = [];
    for (let round = 0; round < 60; round++) {
      const at = Math.floor((text.length * ((round * 37) % 100)) / 100);
      edits.push(
        timeOf(() => {
          snapshot = replaceSpan(snapshot, { start: at, end: at }, 'x', round + 1);
          return analyse(snapshot, { memory }).mentions.length;
        }),
      );
    }
    const warm = edits.slice(20);
    return [
      `${(length / 1000).toFixed(0)} KB`,
      milliseconds(cold),
      milliseconds(medianOf(warm)),
      milliseconds(quantileOf(warm, 0.95)),
    ];
  });
  printTable('One character typed, in the engine, ms', ['text', 'first analysis', 'edit, median', 'edit, p95'], rows);
}

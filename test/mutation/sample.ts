import { readdirSync, readFileSync, statSync } from 'node:fs';

/** What recognises each kind of mention, and what says what it means: files, and folders with all that is in them. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  dates: ['server/recognise/dates.ts', 'server/recognise/dates'],
  'dates meant': ['server/interpret/dates.ts', 'server/interpret/dates'],
  grades: ['server/recognise/grades'],
  judgements: ['server/interpret/judgements.ts', 'server/interpret/judgements'],
  quotations: ['server/recognise/quotation-marks.ts', 'server/interpret/quotations.ts', 'server/interpret/quotations'],
  speakers: ['server/interpret/speakers.ts', 'server/interpret/speakers'],
  councils: ['server/recognise/councils.ts', 'server/recognise/anaphora.ts'],
  'councils meant': ['server/interpret/councils.ts', 'server/interpret/councils'],
  events: ['server/recognise/events.ts', 'server/interpret/inspections.ts', 'server/interpret/inspections'],
};

/** How many stretches of each kind are taken, and how many lines each has. */
const STRETCHES = 8;
const LINES = 10;

const filesUnder = (place: string): readonly string[] =>
  statSync(place).isDirectory()
    ? readdirSync(place, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .sort()
        .map((name) => `${place}/${name}`)
    : [place];

/** A line of a kind's sources, as if its files stood one behind the other. */
interface Line {
  readonly file: string;
  readonly number: number;
}

const linesOf = (file: string): readonly Line[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((_, index) => ({ file, number: index + 1 }));

/** How far the stretches of one seed lie behind those of the seed before, in distances between stretches. */
const SHIFT = (Math.sqrt(5) - 1) / 2;

/** Stretches at equal distances, so that nobody chose what is in them; one that runs into the next file is two. */
function stretchesOf(lines: readonly Line[], seed: number): readonly string[] {
  const stretches: string[] = [];
  for (let i = 0; i < STRETCHES; i++) {
    const from = Math.round(((i + ((0.5 + seed * SHIFT) % 1)) * lines.length) / STRETCHES - LINES / 2);
    const taken = lines.slice(Math.max(0, from), from + LINES);
    for (const file of new Set(taken.map((line) => line.file))) {
      const numbers = taken.filter((line) => line.file === file).map(({ number }) => number);
      stretches.push(`${file}:${numbers[0]}-${numbers.at(-1)}`);
    }
  }
  return stretches;
}

/** A sample of the sources whose conditions `npm run mutate` changes: as much of each kind of mention. */
export const sampleOfRecognisers = (seed: number): readonly string[] =>
  Object.values(KINDS).flatMap((places) => stretchesOf(places.flatMap(filesUnder).flatMap(linesOf), seed));

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeText } from './grammar.ts';

/** What a run measures on: texts that do not repeat, real where there are any. */
export interface Corpus {
  /** What the tables say of it. */
  readonly name: string;
  readonly texts: readonly string[];
  /** A text of so many UTF-16 units; made from parts of several where none is as long. */
  ofLength(length: number): string;
}

const SEED = 20_260_401;
const LENGTH_OF_EACH = 50_000;
const COUNT = 40;

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => path.join(folder, name))
    .sort();
}

/** The texts of a folder, with generated ones after them where more is wanted than there is. */
function realTexts(folder: string): Corpus {
  const texts = filesUnder(folder).map((file) => readFileSync(file, 'utf8'));
  if (texts.length === 0) throw new Error(`There is no .txt file in ${folder}.`);
  const whole = texts.join('\n\n');
  return {
    name: `${texts.length} files of the folder given, ${(whole.length / 1e6).toFixed(2)} MB`,
    texts,
    ofLength: (length) =>
      length <= whole.length ? whole.slice(0, length) : whole + writeText(length - whole.length, SEED),
  };
}

/** Generated texts, as long as reports are. */
function generatedTexts(): Corpus {
  const texts = Array.from({ length: COUNT }, (_, index) => writeText(LENGTH_OF_EACH, SEED + index));
  return {
    name: `${COUNT} texts generated from the samples, ${((COUNT * LENGTH_OF_EACH) / 1e6).toFixed(2)} MB`,
    texts,
    ofLength: (length) => writeText(length, SEED),
  };
}

/** The texts of a folder, or generated ones where none is given. */
export const corpusOf = (folder: string | undefined): Corpus =>
  folder === undefined ? generatedTexts() : realTexts(folder);

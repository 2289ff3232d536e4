import { COUNCILS } from '../../server/knowledge/councils.ts';
import { readBlocks } from '../../server/text/block-reading.ts';
import { takeSnapshot } from '../../server/text/snapshot.ts';
import { samples } from '../fixtures/samples.ts';

/**
 * Text that goes on as the samples do and does not repeat: each word is one that follows the two before it somewhere in
 * the samples, and names, dates and figures are replaced as they come. A processor learns a text that repeats, and a
 * scanner then looks twice as fast as it is.
 */

/** A source of numbers that is the same for the same seed: 0 up to, and without, `below`. */
export type Chance = (below: number) => number;

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const NAMES = COUNCILS.map(({ officialName }) => officialName);
const PLACES = COUNCILS.map(({ name }) => name);
const BEGINS = '';

interface Chain {
  readonly openings: readonly string[];
  readonly following: ReadonlyMap<string, readonly string[]>;
}

const keyOf = (first: string, second: string): string => `${first} ${second}`;

function chainOf(texts: readonly string[]): Chain {
  const openings: string[] = [];
  const following = new Map<string, string[]>();
  for (const text of texts) {
    const words = [BEGINS, ...text.split(' ')];
    openings.push(words[1] ?? '');
    for (let i = 2; i < words.length; i++) {
      const key = keyOf(words[i - 2] ?? '', words[i - 1] ?? '');
      following.set(key, [...(following.get(key) ?? []), words[i] ?? '']);
    }
  }
  return { openings, following };
}

const pick = <T>(from: readonly T[], chance: Chance): T | undefined => from[chance(from.length)];

/** The word as it is, or another of its kind: a council for a place, a year for a year, a figure for a figure. */
function varied(word: string, chance: Chance): string {
  if (/^(?:19|20)\d\d[.,]?$/.test(word)) return String(1990 + chance(40)) + word.slice(4);
  if (/^\d{1,2}$/.test(word)) return String(1 + chance(28));
  if (MONTHS.includes(word)) return pick(MONTHS, chance) ?? word;
  if (/^(?:Swindon|Slough|Darlington|Kent|Liverpool|Bournemouth)/.test(word)) {
    const name = chance(4) === 0 ? pick(NAMES, chance) : pick(PLACES, chance);
    return word.replace(/^\p{L}+/u, name ?? word);
  }
  return word;
}

function* wordsOf({ openings, following }: Chain, length: number, chance: Chance): Iterable<string> {
  let [before, word] = [BEGINS, pick(openings, chance) ?? ''];
  for (let count = 0; count < length; count++) {
    yield varied(word, chance);
    const next = pick(following.get(keyOf(before, word)) ?? openings, chance) ?? '';
    [before, word] = [word, next];
  }
}

/** Text of about `length` UTF-16 units, the same for the same seed. */
export function writeText(length: number, seed: number): string {
  const chance = chanceFrom(seed);
  const blocks = samples().flatMap(({ text }) => readBlocks(takeSnapshot(text)));
  const chains = (['heading', 'paragraph', 'item'] as const).map((kind) =>
    chainOf(blocks.filter((block) => block.kind === kind).map(({ passage }) => passage.text)),
  );
  const lengths = [6, 60, 25];
  const pieces: string[] = [];
  for (let written = 0; written < length; ) {
    const kind = [0, 1, 1, 1, 1, 2, 2][chance(7)] ?? 1;
    const chain = chains[kind];
    if (chain === undefined || chain.openings.length === 0) continue;
    const words = [...wordsOf(chain, 1 + chance(2 * (lengths[kind] ?? 10)), chance)].join(' ');
    const block = `${kind === 2 ? '• ' : ''}${words}${kind === 0 ? '' : '.'}\n\n`;
    pieces.push(block);
    written += block.length;
  }
  return pieces.join('').slice(0, length);
}

import type { Direction, Point, YearRef } from './expression.ts';
import type { Tokens } from './tokens.ts';

/** What was read, and the index of the token behind it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

/** Reads something that begins with the token at `index`, or gives null. */
export type Reader<T> = (tokens: Tokens, index: number) => Read<T> | null;

/** The first of several readings that succeeds. */
export function firstOf<T>(readers: readonly Reader<T>[], tokens: Tokens, index: number): Read<T> | null {
  for (const reader of readers) {
    const read = reader(tokens, index);
    if (read !== null) return read;
  }
  return null;
}

/** The index behind `word` if it stands at `index`, else `index` itself. */
export const skip = (tokens: Tokens, index: number, word: string): number =>
  tokens.at(index).text === word ? index + 1 : index;

/** The index behind an abbreviation's full stop (`Sept. 2018`), if there is one. */
export function skipStop(tokens: Tokens, index: number): number {
  const token = tokens.at(index);
  return token.text === '.' && token.glued ? index + 1 : index;
}

/** Whether the words from `index` on are these. */
export const stands = (tokens: Tokens, index: number, words: readonly string[]): boolean =>
  words.every((word, offset) => tokens.at(index + offset).text === word);

/** Whether nothing that belongs to a phrase follows: a stop, a bracket, the end. */
export function isBoundary(tokens: Tokens, index: number): boolean {
  const token = tokens.at(index);
  if (token.kind === 'end') return true;
  if (token.text === "'") return tokens.at(index + 1).text !== 's';
  return token.kind === 'mark' && !'%/'.includes(token.text);
}

export const named = (year: number): YearRef => ({ is: 'named', year });

/** A two-digit year, as people write it: `96` is 1996, `18` is 2018. */
export const fullYear = (short: number): number => (short < 50 ? 2000 + short : 1900 + short);

/** What a reading has beside the point itself: the year, and the side of the day of writing that it lies on. */
export interface When {
  readonly year: YearRef | null;
  readonly direction: Direction | null;
}

export type PointReader = Reader<Point>;

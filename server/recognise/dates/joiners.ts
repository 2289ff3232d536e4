import { RANGE_WORDS } from '../../knowledge/calendar-phrases.ts';
import type { Read } from './read.ts';
import type { Tokens } from './tokens.ts';

export type Joiner = 'range' | 'list' | 'comma';

/** What joins two times, an abbreviation’s stop before it left out: `to` and dashes make a range; `and`, `&`, `or`, slashes and commas a list. */
export function readJoiner(tokens: Tokens, index: number): Read<Joiner> | null {
  if (tokens.at(index).text === '.' && tokens.at(index).glued) return readJoinerAt(tokens, index + 1);
  return readJoinerAt(tokens, index);
}

function readJoinerAt(tokens: Tokens, index: number): Read<Joiner> | null {
  const { text } = tokens.at(index);
  if (text === 'through' && tokens.at(index + 1).text === 'to') return { value: 'range', next: index + 2 };
  if (text === '-' || RANGE_WORDS.includes(text)) return { value: 'range', next: index + 1 };
  if (text === 'and' || text === '&' || text === '/') return { value: 'list', next: index + 1 };
  if (text === ',' && RANGE_WORDS.includes(tokens.at(index + 1).text)) return { value: 'range', next: index + 2 };
  return text === ',' ? { value: 'comma', next: index + 1 } : null;
}

import {
  MONTHS,
  type Month,
  NAMED_DAYS,
  ORDINALS,
  SEASONS,
  type Season,
  WEEKDAYS,
  type Weekday,
  YEAR_KINDS,
  type YearKind,
} from '../../knowledge/calendar.ts';
import {
  DAY_PARTS,
  DAY_WORDS,
  EDGE_WORDS,
  type Origin,
  PART_ADJECTIVES,
  PORTION_WORDS,
  type Portion,
  STEP_WORDS,
  UNIT_WORDS,
  type Unit,
} from '../../knowledge/calendar-phrases.ts';

/** What a word means in a date. A word has one meaning; the grammar sees to its second uses (`last` as a rank). */
export type Meaning =
  | { readonly is: 'month'; readonly month: Month; readonly short: boolean }
  | { readonly is: 'weekday'; readonly weekday: Weekday; readonly short: boolean }
  | { readonly is: 'season'; readonly season: Season }
  | { readonly is: 'ordinal'; readonly value: number }
  | { readonly is: 'tens'; readonly value: number }
  | { readonly is: 'portion'; readonly portion: Portion }
  | { readonly is: 'edge'; readonly portion: Portion }
  | { readonly is: 'part'; readonly portion: Portion }
  | { readonly is: 'step'; readonly step: -1 | 0 | 1; readonly origin: Origin }
  | { readonly is: 'day-word'; readonly step: number }
  | { readonly is: 'unit'; readonly unit: Unit }
  | { readonly is: 'year-kind'; readonly kind: YearKind }
  | { readonly is: 'day-part' }
  | { readonly is: 'opener' };

/** Words without a meaning of their own that can open a date: `Q3`, `w/c`, `final quarter`. */
const OPENERS: readonly string[] = ['q', 'w', 'final'];
/** How the shortest of them must go on to open a date. */
export const SHORT_OPENINGS: readonly string[] = ['q1', 'q2', 'q3', 'q4', 'w/c', 'w/e', 'w/b'];

function buildMeanings(): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const add = (word: string, meaning: Meaning): void => {
    if (!meanings.has(word)) meanings.set(word, meaning);
  };
  MONTHS.forEach(({ name, short }, index) => {
    add(name, { is: 'month', month: index + 1, short: false });
    for (const word of short) add(word, { is: 'month', month: index + 1, short: true });
  });
  WEEKDAYS.forEach(({ name, short }, index) => {
    add(name, { is: 'weekday', weekday: index + 1, short: false });
    for (const word of short) add(word, { is: 'weekday', weekday: index + 1, short: true });
  });
  for (const { name, also } of SEASONS) for (const word of [name, ...also]) add(word, { is: 'season', season: name });
  ORDINALS.forEach((word, index) => {
    add(word, { is: 'ordinal', value: index + 1 });
  });
  add('thirtieth', { is: 'ordinal', value: 30 });
  add('twenty', { is: 'tens', value: 20 });
  add('thirty', { is: 'tens', value: 30 });
  for (const [word, portion] of PORTION_WORDS.filter(([each]) => each !== 'middle'))
    add(word, { is: 'portion', portion });
  for (const [word, portion] of EDGE_WORDS) add(word, { is: 'edge', portion });
  for (const [word, step, origin] of STEP_WORDS) add(word, { is: 'step', step, origin });
  for (const [word, portion] of PART_ADJECTIVES) add(word, { is: 'part', portion });
  for (const [word, step] of DAY_WORDS) add(word, { is: 'day-word', step });
  for (const [word, unit] of UNIT_WORDS) add(word, { is: 'unit', unit });
  for (const { kind, words } of YEAR_KINDS) for (const word of words) add(word, { is: 'year-kind', kind });
  for (const word of DAY_PARTS) add(word, { is: 'day-part' });
  for (const { words } of NAMED_DAYS) if (words[0] !== undefined) add(words[0].split("'")[0] ?? '', { is: 'opener' });
  for (const word of OPENERS) add(word, { is: 'opener' });
  return meanings;
}

const MEANINGS = buildMeanings();

/** What a lower-case word means in a date, or null. */
export const meaningOf = (word: string): Meaning | null => MEANINGS.get(word) ?? null;

const isNamedDay = (word: string): boolean => meaningOf(word)?.is === 'opener' && !OPENERS.includes(word);

/** Words that open a date only with another word of the calendar, or one of these, behind them. */
const OPEN_TOGETHER: readonly string[] = ['this', 'that'];
const BEHIND_THIS: readonly string[] = ['coming', 'past'];

function listOpenings(): readonly string[] {
  const words = [...MEANINGS.keys()].filter((word) => word.length > 1 && !isNamedDay(word));
  // `said this last week`: of two such words the second may open a date by itself.
  const behindThis = [...words.filter((word) => meaningOf(word)?.is !== 'step'), ...BEHIND_THIS];
  return [
    ...words.filter((word) => !OPEN_TOGETHER.includes(word)),
    ...OPEN_TOGETHER.flatMap((first) => behindThis.map((second) => `${first} ${second}`)),
    ...NAMED_DAYS.map(({ words: names }) => names.join(' ')),
  ];
}

/** All words and phrases in letters that a date can open with, lower case. */
export const DATE_OPENINGS: readonly string[] = listOpenings();

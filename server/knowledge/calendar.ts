/** Month of the year, 1 to 12. */
export type Month = number;

/** Day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export type Weekday = number;

export const SEASON_NAMES = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof SEASON_NAMES)[number];

interface Named {
  readonly name: string;
  /** Shorter ways of writing it, without the full stop. */
  readonly short: readonly string[];
}

/** January first. Abbreviations as British newspapers and offices write them. */
export const MONTHS: readonly Named[] = [
  { name: 'january', short: ['jan'] },
  { name: 'february', short: ['feb', 'febr'] },
  { name: 'march', short: ['mar'] },
  { name: 'april', short: ['apr'] },
  { name: 'may', short: [] },
  { name: 'june', short: ['jun'] },
  { name: 'july', short: ['jul'] },
  { name: 'august', short: ['aug'] },
  { name: 'september', short: ['sep', 'sept'] },
  { name: 'october', short: ['oct'] },
  { name: 'november', short: ['nov'] },
  { name: 'december', short: ['dec'] },
];

/** Monday first. */
export const WEEKDAYS: readonly Named[] = [
  { name: 'monday', short: ['mon'] },
  { name: 'tuesday', short: ['tue', 'tues'] },
  { name: 'wednesday', short: ['wed', 'weds'] },
  { name: 'thursday', short: ['thu', 'thur', 'thurs'] },
  { name: 'friday', short: ['fri'] },
  { name: 'saturday', short: ['sat'] },
  { name: 'sunday', short: ['sun'] },
];

/** The first month of each season: meteorological seasons, as the press and schools use the words. */
export const SEASONS: readonly {
  readonly name: Season;
  readonly firstMonth: Month;
  readonly also: readonly string[];
}[] = [
  { name: 'spring', firstMonth: 3, also: ['springtime'] },
  { name: 'summer', firstMonth: 6, also: ['midsummer', 'summertime'] },
  { name: 'autumn', firstMonth: 9, also: [] },
  { name: 'winter', firstMonth: 12, also: ['midwinter', 'wintertime'] },
];

/** Year that runs from one calendar year into the next, and the words for it before `year`. */
export const YEAR_KINDS = [
  { kind: 'financial', firstMonth: 4, words: ['financial', 'fiscal', 'tax'] },
  { kind: 'academic', firstMonth: 9, words: ['academic', 'school'] },
  { kind: 'calendar', firstMonth: 1, words: ['calendar'] },
] as const;
export type YearKind = (typeof YEAR_KINDS)[number]['kind'];

/** A day that has a name: fixed in the year, so many days from Easter Sunday, or the nth weekday of a month (-1 the last). */
export interface NamedDay {
  readonly words: readonly string[];
  readonly on:
    | { readonly month: Month; readonly day: number }
    | { readonly fromEaster: number }
    | { readonly month: Month; readonly weekday: Weekday; readonly nth: number };
  /** Whether the words name the day only when a year follows (`Christmas 2019`): alone they mean a season of leisure. */
  readonly needsYear: boolean;
}

const fixed = (words: string, month: Month, day: number, needsYear = false): NamedDay => ({
  words: words.split(' '),
  on: { month, day },
  needsYear,
});
const movable = (words: string, fromEaster: number, needsYear = false): NamedDay => ({
  words: words.split(' '),
  on: { fromEaster },
  needsYear,
});

const ranked = (words: string, nth: number, weekday: Weekday, month: Month): NamedDay => ({
  words: words.split(' '),
  on: { month, weekday, nth },
  needsYear: false,
});

/** Days named in England's calendar of holidays (Banking and Financial Dealings Act 1971) and its feasts. */
export const NAMED_DAYS: readonly NamedDay[] = [
  fixed('christmas eve', 12, 24),
  fixed('christmas day', 12, 25),
  fixed('boxing day', 12, 26),
  fixed("new year's eve", 12, 31),
  fixed("new year's day", 1, 1),
  fixed('new years eve', 12, 31),
  fixed('new years day', 1, 1),
  fixed('armistice day', 11, 11),
  fixed('remembrance day', 11, 11),
  fixed("hallowe'en", 10, 31),
  fixed('halloween', 10, 31),
  fixed('bonfire night', 11, 5),
  fixed('guy fawkes night', 11, 5),
  fixed("valentine's day", 2, 14),
  fixed('burns night', 1, 25),
  fixed("st george's day", 4, 23),
  fixed("midsummer's day", 6, 24),
  ranked('august bank holiday', -1, 1, 8),
  movable('whit sunday', 49),
  movable('whit monday', 50),
  movable('ascension day', 39),
  movable('pancake day', -47),
  ranked('remembrance sunday', 2, 7, 11),
  movable('palm sunday', -7),
  movable('good friday', -2),
  movable('easter saturday', -1),
  movable('easter sunday', 0),
  movable('easter monday', 1),
  movable('shrove tuesday', -47),
  movable('ash wednesday', -46),
  movable('maundy thursday', -3),
  fixed('christmas', 12, 25, true),
  movable('easter', 0, true),
];

/** Numbers in words that end a year spoken in two parts: `twenty seventeen`, `twenty twenty-one`. */
export const TEENS: readonly string[] = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
export const UNITS: readonly string[] = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Written-out ordinals to nineteenth, and the tens; `twenty-first` is made of two. */
export const ORDINALS: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];

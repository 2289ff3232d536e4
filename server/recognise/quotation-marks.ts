import { isWordAt } from '../lexicon/characters.ts';
import type { Found } from './recognition.ts';

/** Double marks and single ones never close each other; the shapes within a family do. */
export type MarkFamily = 'double' | 'single';

/** How surely a mark can open (or close) a quotation where it stands. */
export type Certainty = 'no' | 'doubtful' | 'sure';

/** A quotation mark in a passage, and what its neighbours let it be. */
export interface FoundMark extends Found {
  readonly family: MarkFamily;
  readonly opens: Certainty;
  /** `doubtful` for what may as well be a plural possessive (`services’ work`), feet or inches. */
  readonly closes: Certainty;
  /** Whether the mark's own shape says which end it is (`“`, `’`), unlike straight ones. */
  readonly shaped: boolean;
}

type Shape = 'opening' | 'closing' | 'straight';

interface Glyph {
  readonly family: MarkFamily;
  readonly shape: Shape;
}

const GLYPHS: readonly (readonly [characters: string, family: MarkFamily, shape: Shape])[] = [
  ['\u201c\u201e\u201f\u00ab', 'double', 'opening'],
  ['\u201d\u00bb', 'double', 'closing'],
  ['"\uff02', 'double', 'straight'],
  ['\u2018\u201a\u201b`', 'single', 'opening'],
  ['\u2019', 'single', 'closing'],
  ["'\uff07", 'single', 'straight'],
];

const GLYPH_OF = new Map<number, Glyph>(
  GLYPHS.flatMap(([characters, family, shape]) =>
    Array.from(characters, (character) => [character.charCodeAt(0), { family, shape }] as const),
  ),
);

const OPENING_NEIGHBOURS = ' \u00a0([{-\u2013\u2014\u2015/|*_~';
const CLOSING_NEIGHBOURS = ' \u00a0)]}-\u2013\u2014\u2015/|*_~.,;:!?\u2026';

const MARK = 1;
const OPENS_AFTER = 2;
const CLOSES_BEFORE = 4;

const TRAITS = (() => {
  const traits = new Uint8Array(0x10000);
  const add = (code: number, trait: number): void => {
    traits[code] = (traits[code] ?? 0) | trait;
  };
  for (const code of GLYPH_OF.keys()) add(code, MARK | OPENS_AFTER | CLOSES_BEFORE);
  for (const character of OPENING_NEIGHBOURS) add(character.charCodeAt(0), OPENS_AFTER);
  for (const character of CLOSING_NEIGHBOURS) add(character.charCodeAt(0), CLOSES_BEFORE);
  return traits;
})();

const hasTrait = (text: string, at: number, trait: number): boolean =>
  at < 0 || at >= text.length || ((TRAITS[text.charCodeAt(at)] ?? 0) & trait) !== 0;

const isBlankAt = (text: string, at: number): boolean => {
  if (at < 0 || at >= text.length) return true;
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0xa0;
};

const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
};

/** Words that begin with an apostrophe for the letters they have lost. */
const CLIPPED =
  /^(?:tis|twas|twere|twill|em|til|till|cause|cos|coz|bout|round|neath|fraid|appen|ello|ow|nuff|n)(?![\p{L}\p{N}])/iu;
/** `’90s`: an apostrophe for the century, always. */
const CLIPPED_DECADE = /^\d0s(?![\p{L}\p{N}])/iu;
/** `’24-’25`: two clipped years. */
const CLIPPED_YEARS = /^\d\d\s?[-\u2013/]\s?['\u2018\u2019]?\d\d(?![\d'\u2019])/u;
/** `Nov ’21`, `class of ’98`: an apostrophe where a month or the like stands before. */
const CLIPPED_YEAR = /^\d\d(?![\p{L}\p{N}])/u;
const BEFORE_CLIPPED_YEAR =
  /(?:^|[^\p{L}])(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|spring|summer|autumn|winter|of|in|since|from|by|to|until|and|or|early|mid|late|back)[ -]$/iu;

function isApostropheBefore(text: string, at: number): boolean {
  const ahead = text.slice(at + 1, at + 8);
  if (CLIPPED.test(ahead) || CLIPPED_DECADE.test(ahead) || CLIPPED_YEARS.test(ahead)) return true;
  if (CLIPPED_YEAR.test(ahead) && /\d\s?[-\u2013/]$/.test(text.slice(Math.max(0, at - 3), at))) return true;
  return CLIPPED_YEAR.test(ahead) && BEFORE_CLIPPED_YEAR.test(text.slice(Math.max(0, at - 12), at));
}

/** `rock ’n’ roll`: the second apostrophe of a clipped `and`. */
const isEndOfClippedAnd = (text: string, at: number): boolean =>
  /(?:^|[^\p{L}\p{N}])['\u2018\u2019]n$/iu.test(text.slice(Math.max(0, at - 3), at));

function opensAt(text: string, start: number, end: number, glyph: Glyph): Certainty {
  if (isBlankAt(text, end)) return 'no';
  if (!hasTrait(text, start - 1, OPENS_AFTER)) {
    const afterPunctuation = /[.,:;!?]/.test(text.charAt(start - 1)) && isWordAt(text, end);
    // `that“it`: the blank is missing.
    if (glyph.shape === 'opening') return glyph.family === 'single' && isWordAt(text, start - 1) ? 'no' : 'sure';
    return glyph.family === 'double' && afterPunctuation ? 'doubtful' : 'no';
  }
  if (glyph.shape === 'opening') return 'sure';
  if (glyph.shape === 'closing') return isWordAt(text, end) ? 'doubtful' : 'no';
  return hasTrait(text, end, CLOSES_BEFORE) && !hasTrait(text, end, MARK) && text.charAt(end) !== '\u2026'
    ? 'doubtful'
    : 'sure';
}

/** `0’09”`: minutes and seconds. */
const IS_SECONDS = /\d['\u2019\u2032]\d\d$/;

function closesAt(text: string, start: number, end: number, glyph: Glyph): Certainty {
  const before = start - 1;
  if (glyph.family === 'double' && IS_SECONDS.test(text.slice(Math.max(0, start - 5), start))) return 'no';
  if (isBlankAt(text, before))
    return glyph.family === 'double' && glyph.shape !== 'opening' && isBlankAt(text, end) ? 'doubtful' : 'no';
  if (!hasTrait(text, end, CLOSES_BEFORE)) {
    if (glyph.family === 'single') return 'no';
    return glyph.shape === 'closing' || /[.,!?]/.test(text.charAt(before)) ? 'doubtful' : 'no';
  }
  if (glyph.shape === 'opening') return 'doubtful';
  if (isDigitAt(text, before)) return glyph.shape === 'closing' ? 'sure' : 'doubtful';
  if (glyph.family === 'double') return 'sure';
  const mayOwn = /[szx]/i.test(text.charAt(before)) && isBlankAt(text, end) && isWordAt(text, end + 1);
  return mayOwn ? 'doubtful' : 'sure';
}

/** Two single marks side by side that stand for a double one: `''We are sorry''`. */
function isDoubled(text: string, at: number, isPending: boolean): boolean {
  if (text.charCodeAt(at + 1) !== text.charCodeAt(at)) return false;
  if (isPending) return !isBlankAt(text, at - 1) && hasTrait(text, at + 2, CLOSES_BEFORE);
  return hasTrait(text, at - 1, OPENS_AFTER) && isWordAt(text, at + 2);
}

/**
 * Finds the quotation marks in a passage's text: offsets in UTF-16 units, in text order, `end` exclusive. Apostrophes
 * are left out as far as the passage tells: those inside words and before clipped ones (`’90s`, `’n’`); one that ends a
 * word in `s` stays in as a doubtful closing mark. Any text will do; linear in its length.
 */
export function findMarks(text: string): readonly FoundMark[] {
  const marks: FoundMark[] = [];
  let doubledIsPending = false;
  for (let i = 0; i < text.length; i++) {
    if (((TRAITS[text.charCodeAt(i)] ?? 0) & MARK) === 0) continue;
    const glyph = GLYPH_OF.get(text.charCodeAt(i));
    if (glyph === undefined) continue;
    const isSingle = glyph.family === 'single';
    if (isSingle && isDoubled(text, i, doubledIsPending)) {
      const family: MarkFamily = 'double';
      const doubled: Glyph = { family, shape: glyph.shape };
      marks.push({
        start: i,
        end: i + 2,
        family,
        opens: doubledIsPending ? 'no' : opensAt(text, i, i + 2, doubled),
        closes: doubledIsPending ? closesAt(text, i, i + 2, { family, shape: 'straight' }) : 'no',
        shaped: true,
      });
      doubledIsPending = !doubledIsPending;
      i++;
      continue;
    }
    if (isSingle && isEndOfClippedAnd(text, i)) continue;
    const isApostrophe = isSingle && hasTrait(text, i - 1, OPENS_AFTER) && isApostropheBefore(text, i);
    const opens = isApostrophe ? 'no' : opensAt(text, i, i + 1, glyph);
    const closes = closesAt(text, i, i + 1, glyph);
    if (opens === 'no' && closes === 'no') continue;
    marks.push({ start: i, end: i + 1, family: glyph.family, opens, closes, shaped: glyph.shape !== 'straight' });
  }
  return marks;
}
